"""What every page has: its head, the indigo bar, the languages, the last line.

No script, and a policy under which none would run; nothing is asked of any other server. A page
with a style of its own may stand alone, its pictures and sounds within it as data: addresses.
"""

import base64
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from content_sync.centre.pages.edition import Edition
from content_sync.centre.pages.html import Element, Piece, el, page
from content_sync.centre.pages.icons import icon
from content_sync.model import Item, Profile, Topic
from content_sync.shown.reader import Reader
from content_sync.words import Phrase

POLICY: Final = (
    "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
ALONE: Final = POLICY.replace("'self'", "'self' data:")
BAR: Final = "#1e2a5e"
STYLE: Final = "style.css"
EMBLEM: Final = "emblem.svg"
STAR: Final = (
    "M12 6l1.35 4.14h4.36l-3.53 2.57 1.35 4.15L12 14.3l-3.53 2.56 1.35-4.15-3.53-2.57h4.36z"
)


@dataclass(frozen=True, slots=True)
class About:
    """What the head of a page says of it; `file` is its name, `picture` a file of media/.

    `rules`: the address of a style sheet of its own, besides the one of all pages.
    """

    title: str
    summary: str
    file: str
    picture: str = ""
    atom: str = ""
    rules: str = ""


def document(
    edition: Edition,
    reader: Reader,
    about: About,
    profile: Profile | None,
    tags: Sequence[str],
    content: Iterable[Piece],
    topic: Topic | None = None,
) -> bytes:
    """A page in the reader's language; `tags`: the languages it can be had in besides."""
    demonstration = reader.pick(edition.feed.demonstration)
    return page(
        el(
            "html",
            _head(edition, about, reader.tag),
            el(
                "body",
                _bar(reader, profile),
                _ways(edition, reader, about, tags, topic),
                el("main", *content),
                el("footer", el("p", demonstration)) if demonstration.text else None,
            ),
            lang=reader.tag,
        )
    )


def choice(edition: Edition, title: str, content: Iterable[Piece], tag: str) -> bytes:
    """The page above all languages."""
    head = _head(edition, About(title, "", ""), "", up="")
    return page(el("html", head, el("body", *content), lang=tag))


def bar(*inside: Piece) -> Element:
    """The indigo bar, and the brocade below it."""
    return el("header", el("div", emblem(), *inside, class_="bar"))


def emblem() -> Element:
    """A star in a ring."""
    ring = el("circle", cx=12, cy=12, r=11, class_="ring")
    return el(
        "svg", ring, el("path", d=STAR), class_="emblem", viewBox="0 0 24 24", aria_hidden="true"
    )


def profile_of(edition: Edition, item: Item) -> Profile | None:
    """The first kind of kiosk that shows the item."""
    profiles = edition.feed.profiles
    fit = (
        one
        for one in profiles
        if (not item.targets.profiles or one.id in item.targets.profiles)
        and not {*one.topics}.isdisjoint(item.topics)
    )
    return next(fit, profiles[0] if profiles else None)


def own_style() -> str:
    """The address of the pages' style, which is the style itself."""
    return data_address("text/css", Path(__file__).with_name(STYLE).read_bytes())


def data_address(kind: str, data: bytes) -> str:
    """The address of a file of a MIME type that is the file itself."""
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def _head(edition: Edition, about: About, tag: str, up: str = "../") -> Element:
    return el(
        "head",
        el("meta", charset="utf-8"),
        el(
            "meta", http_equiv="Content-Security-Policy", content=ALONE if edition.style else POLICY
        ),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="color-scheme", content="light dark"),
        el("meta", name="theme-color", content=BAR),
        el("meta", name="referrer", content="no-referrer"),
        el("title", about.title),
        el("meta", name="description", content=about.summary) if about.summary else None,
        *_shared(edition, about, tag),
        None if edition.style else el("link", rel="icon", href=up + EMBLEM, type="image/svg+xml"),
        el("link", rel="stylesheet", href=edition.style or up + STYLE),
        el("link", rel="stylesheet", href=about.rules) if about.rules else None,
        el("link", rel="alternate", type="application/atom+xml", href=about.atom)
        if about.atom
        else None,
    )


def _shared(edition: Edition, about: About, tag: str) -> Iterator[Element]:
    """What a chat shows of a link; that needs absolute addresses."""
    if not edition.address or not about.file:
        return
    yield el("meta", property="og:title", content=about.title)
    yield el("meta", property="og:url", content=f"{edition.address}{tag}/{about.file}")
    if about.summary:
        yield el("meta", property="og:description", content=about.summary)
    if about.picture:
        yield el("meta", property="og:image", content=f"{edition.address}media/{about.picture}")


def _bar(reader: Reader, profile: Profile | None) -> Element:
    name = reader.pick(profile.names) if profile else reader.say("Information for every home")
    body = next((one for one in reader.feed.bodies if profile and one.id == profile.body), None)
    words: list[Piece] = [el("strong", name)]
    if body:
        words.append(el("span", reader.pick(body.names)))
    return bar(el("a", *words, href="index.html", class_="name"))


def _ways(
    edition: Edition, reader: Reader, about: About, tags: Sequence[str], topic: Topic | None
) -> Element:
    """Home and the topic, then the page in the other languages."""
    home = el("a", icon("home"), el("span", reader.say("Home")), href="index.html")
    trail: list[Piece] = [home] if about.file != "index.html" else []
    if topic:
        file = edition.topic_file(topic.id)
        name = el("span", reader.pick(topic.names))
        trail.append(el("a", icon("chevron-right"), name, href=file))
    languages = (
        el(
            "a",
            Phrase(reader.language_name(tag), tag),
            href=f"../{tag}/{about.file}",
            hreflang=tag,
            lang=tag,
            aria_current="page" if tag == reader.tag else None,
        )
        for tag in tags
    )
    nav = el("nav", *languages, class_="languages", aria_label=reader.say("Language").text)
    return el(
        "div",
        el("nav", *trail, class_="trail", aria_label=reader.say("Home").text) if trail else None,
        nav if len(tags) > 1 else None,
        class_="ways",
    )
