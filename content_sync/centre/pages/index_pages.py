"""The pages that lead to items: the choice of a language, the topics, a topic."""

from collections.abc import Iterator
from typing import Final

from content_sync.centre.pages.cards import alarm_class, cards, until_words
from content_sync.centre.pages.edition import INDEX, Edition
from content_sync.centre.pages.frame import About, bar, choice, document
from content_sync.centre.pages.html import Element, Piece, el
from content_sync.centre.pages.icons import icon
from content_sync.model import Item, Profile, Topic
from content_sync.shown import facts
from content_sync.shown.reader import Reader
from content_sync.words import Phrase

PER_PAGE: Final = 30  # cards: about 25 kB


def language_choice(edition: Edition) -> bytes:
    """pages/index.html: each language by its own name."""
    feed = edition.feed
    first = feed.languages[0].tag
    links = (
        el("a", Phrase(one.name, one.tag), href=f"{one.tag}/index.html", hreflang=one.tag)
        for one in feed.languages
    )
    said = [Reader.of(feed, one.tag).say("Information for every home") for one in feed.languages]
    title, *others = dict.fromkeys(said)
    label = Reader.of(feed, first).say("Language")
    profiles = (Reader.of(feed, first).pick(one.names) for one in feed.profiles)
    content = (
        bar(el("span", el("strong", title), class_="name")),
        el(
            "main",
            el("h1", title),
            *(el("p", one, lang=one.tag, class_="greeting") for one in others),
            el("nav", *links, class_="choice", aria_label=label.text),
            el("ul", *(el("li", one) for one in profiles), class_="profiles", role="list"),
        ),
    )
    return choice(edition, title.text, content, first)


def topics_page(edition: Edition, reader: Reader) -> bytes:
    """pages/<tag>/index.html: what is urgent, then the topics of each kind of kiosk."""
    feed = edition.feed
    profiles = feed.profiles
    only = profiles[0] if len(profiles) == 1 else None
    title = reader.pick(only.names) if only else reader.say("Information for every home")
    day = reader.say("Content of {day}", day=reader.day(edition.release.issued))
    content = (
        el("h1", reader.say("What would you like to know?")),
        *_urgent(edition, reader),
        *(_profile(edition, reader, one, has_name=not only) for one in profiles),
        el("p", day, class_="issued"),
    )
    tags = [one.tag for one in feed.languages]
    return document(edition, reader, About(title.text, "", f"{INDEX}.html"), only, tags, content)


def topic_pages(edition: Edition, reader: Reader, topic: Topic) -> list[tuple[Item, ...]]:
    """The items of each page of a topic: emergencies first, then what is in the language, last
    what is over.
    """
    items = sorted(
        edition.of_topic(topic.id),
        key=lambda item: (
            item.class_ != "emergency",
            item.id in edition.over,
            reader.tag not in item.texts,
        ),
    )
    return [tuple(items[at : at + PER_PAGE]) for at in range(0, max(1, len(items)), PER_PAGE)]


def topic_page(
    edition: Edition,
    reader: Reader,
    topic: Topic,
    items: tuple[Item, ...],
    number: int,
    pages: int,
) -> bytes:
    """One of the pages of a topic."""
    name = reader.pick(topic.names)
    shown = [edition.card(item.id) for item in items]
    nothing = reader.say("There is nothing here yet. Please ask the staff.")
    file = edition.topic_file(topic.id, number=number)
    atom = edition.topic_file(topic.id, ".atom")
    follow = el("a", icon("rss"), el("span", reader.say("Follow this topic (Atom)")), href=atom)
    badge = el("span", icon(topic.icon), class_=f"badge {topic.colour}")
    content = (
        el("div", badge, el("h1", name), class_="topic"),
        cards(edition, reader, shown, "h2") if items else el("p", nothing, class_="nothing"),
        _turning(edition, reader, topic, number, pages),
        el("p", follow, class_="follow"),
    )
    profile = next((one for one in edition.feed.profiles if topic.id in one.topics), None)
    tags = [one.tag for one in edition.feed.languages]
    about = About(name.text, reader.pick(topic.hints).text, file, atom=atom)
    return document(edition, reader, about, profile, tags, content)


def _urgent(edition: Edition, reader: Reader) -> Iterator[Element]:
    for each in edition.urgent():
        item = edition.card(each.id)
        alarm = facts.alarm(reader, item)
        if alarm is None or (item.class_ == "priority" and item.id in edition.over):
            continue
        tag, text = edition.text(item, reader.tag)
        other = f" ({reader.language_name(tag)})" if tag != reader.tag else ""
        title = el("span", text.title, other, lang=tag)
        until = until_words(edition, reader, item)
        small = el("small", *until) if until else None
        words = el("span", el("strong", alarm.words), title, small)
        href = f"{item.id}.html"
        yield el("a", icon(alarm.icon), words, href=href, class_=alarm_class(item))


def _profile(edition: Edition, reader: Reader, profile: Profile, has_name: bool) -> Element:
    known = {topic.id: topic for topic in edition.feed.topics}
    tiles = (_tile(edition, reader, known[id_]) for id_ in profile.topics if id_ in known)
    heading = el("h2", reader.pick(profile.names)) if has_name else None
    return el("section", heading, el("ul", *tiles, class_="tiles", role="list"))


def _tile(edition: Edition, reader: Reader, topic: Topic) -> Element:
    hint = reader.pick(topic.hints)
    words: list[Piece] = [el("strong", reader.pick(topic.names))]
    if hint.text:
        words.append(el("span", hint))
    link = el(
        "a",
        icon(topic.icon),
        el("span", *words),
        href=edition.topic_file(topic.id),
        class_=f"tile {topic.colour}",
    )
    return el("li", link)


def _turning(
    edition: Edition, reader: Reader, topic: Topic, number: int, pages: int
) -> Element | None:
    if pages == 1:
        return None
    back = edition.topic_file(topic.id, number=number - 1)
    on = edition.topic_file(topic.id, number=number + 1)
    return el(
        "p",
        el("a", reader.say("Page back"), href=back, rel="prev", class_="button")
        if number > 1
        else None,
        el("span", reader.say("Page {page} / {pages}", page=number, pages=pages)),
        el("a", reader.say("Next page"), href=on, rel="next", class_="button")
        if number < pages
        else None,
        class_="turning",
    )
