"""Small things that stand on several pages: a card for an item, chips, a card for an office."""

from collections.abc import Iterable
from typing import Final

from content_sync.centre.pages.edition import Edition
from content_sync.centre.pages.html import Element, Piece, el
from content_sync.centre.pages.icons import icon
from content_sync.model import Body, Cover, Item, Text
from content_sync.numbers.telephone import dialled
from content_sync.shown import facts
from content_sync.shown.facts import Detail
from content_sync.shown.kinds import pictogram
from content_sync.shown.reader import Reader

SMALL_WIDTH: Final = 640  # px of a small cover


def card(edition: Edition, reader: Reader, item: Item, heading: str) -> Element:
    """An item to open; `heading` is the element of its title."""
    tag, text = edition.text(item, reader.tag)
    picture = icon(pictogram(item.kind))
    kind: list[Piece] = [picture, " ", facts.kind_name(reader, item.kind)]
    if tag != reader.tag:
        kind.append(f" · {reader.language_name(tag)}")
    urgent = facts.urgent(reader, item)
    alarm = el("span", urgent, class_="chip") if urgent else None
    until = until_words(edition, reader, item)
    return el(
        "li",
        thumbnail(edition, item),
        el(
            "div",
            el(heading, el("a", text.title, href=f"{item.id}.html", lang=tag)),
            el("p", text.summary, lang=tag, class_="summary"),
            el("p", alarm, el("span", *kind, class_="kind")),
            el("p", icon("calendar"), " ", el("span", *until), class_="kind") if until else None,
        ),
        class_="card",
    )


def alarm_class(item: Item) -> str:
    """How what stands above all else looks."""
    return "notice" if item.class_ == "priority" and not item.drill else "alarm"


def until_words(edition: Edition, reader: Reader, item: Item) -> tuple[Piece, ...]:
    """When it is, or until when it holds: whoever reads an old page can tell. () for neither."""
    words = facts.until(reader, item, item.id in edition.over)
    return tuple(piece for one in words for piece in (" · ", one))[1:]


def cards(edition: Edition, reader: Reader, items: Iterable[Item], heading: str) -> Element:
    """Items to open, below each other."""
    listed = (card(edition, reader, item, heading) for item in items)
    return el("ul", *listed, class_="cards", role="list")


def thumbnail(edition: Edition, item: Item) -> Element:
    """The cover beside a title, which says the same: it has no words of its own."""
    cover = item.cover
    shown = cover.small or cover.media if cover else ""
    if not cover or not edition.media.name(shown):
        return el("span", icon(pictogram(item.kind)), class_="thumbnail")
    wide, high = _small_size(cover)
    there = edition.media.address(shown)
    image = el("img", src=there, alt="", width=wide, height=high, loading="lazy")
    return el("span", image, class_="thumbnail")


def cover(edition: Edition, reader: Reader, item: Item) -> Element | None:
    """The picture an item begins with: a phone takes the small one."""
    shown = item.cover
    media = edition.media
    if not shown or not media.name(shown.media):
        return None
    alt = reader.pick(shown.alt)
    full, sets = media.address(shown.media), None
    if media.name(shown.small):
        sets = f"{media.address(shown.small)} {SMALL_WIDTH}w, {full} {shown.size[0]}w"
    return el(
        "img",
        src=full,
        srcset=sets,
        sizes="(min-width: 50rem) 46rem, 100vw" if sets else None,
        alt=alt.text,
        lang=alt.tag,
        width=shown.size[0],
        height=shown.size[1],
        class_="cover",
    )


def chips(edition: Edition, reader: Reader, item: Item, tag: str, text: Text) -> Element | None:
    """What a reader should know before the text, the most honest first."""
    is_over = item.id in edition.over
    found = (
        *facts.of_text(reader, tag, text),
        *facts.meant_for(reader, item),
        *facts.in_force(reader, item, is_over),
    )
    each = (el("li", icon(one.icon), el("span", one.words), class_="chip") for one in found)
    return el("ul", *each, class_="chips", role="list") if found else None


def office(reader: Reader, body: Body) -> Element:
    """Whom to ask, for somebody at home."""
    name = el("p", icon(body.icon or facts.OFFICE), el("strong", reader.pick(body.names)))
    rows = (_detail(one) for one in facts.office(reader, body, is_at_home=True))
    return el("div", name, *rows, class_="office")


def _detail(one: Detail) -> Element:
    number = dialled(one.words.text) if one.icon == facts.TELEPHONE else ""
    if number:
        words = el("span", one.says)
        return el("a", icon(one.icon), words, href=f"tel:{number}", class_="button")
    return el("p", icon(one.icon), el("span", one.words))


def _small_size(shown: Cover) -> tuple[int, int]:
    wide, high = shown.size
    if not shown.small or wide <= SMALL_WIDTH:
        return shown.size
    return SMALL_WIDTH, max(1, round(high * SMALL_WIDTH / wide))
