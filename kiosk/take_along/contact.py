"""What a visitor takes along, as the text of a QR code; nothing in it is about the visitor.

    page_address     the page that publish writes for an item and a language
    contact_card     vCard 3.0: an office as telephones themselves write one (N empty, FN = ORG)
    errands_card     the same with what to ask there and which papers to bring
    calendar_entry   iCalendar: an event, at one moment wherever the telephone is
    telephone_link   tel: and a number

Every text is UTF-8 of at most `MOST_BYTES`, so that its code can be read off a small screen.
"""

from collections.abc import Sequence
from typing import Final

from content_sync.model import Event, Feed
from content_sync.numbers.telephone import dialled
from content_sync.shown.calendar_entry import FOOT, MARKED, opening
from content_sync.zone import VIET_NAM
from kiosk.look.glyphs import is_chinese

MOST_BYTES: Final = 400
NAME_BYTES: Final = 110  # of an office or a place: what stands beside it needs room as well


def page_address(feed: Feed, tag: str, item: str) -> str:
    """Where the page of `item` in the language `tag` is; "" when the feed has no address, or one
    that fits into no code.
    """
    top = feed.public_address.rstrip("/")
    address = f"{top}/pages/{tag}/{item}.html"
    return address if top and _size(address) <= MOST_BYTES else ""


def contact_card(office: str, telephone: str, title: str, summary: str) -> str:
    """An office, with what the item says as its note, cut at a word where it is too long.

    A telephone that is not known is left out.
    """
    note = "\n".join(filter(None, (_one_line(title), _one_line(summary))))
    return _filled(_contact(office, telephone), "NOTE:", note, ("END:VCARD",))


def errands_card(
    office: str, telephone: str, heading: str, errands: Sequence[str], address: str
) -> str:
    """An office, and as its note `heading` and as many `errands` as fit whole; then where more is.

    An errand is its name, its document, its papers: nothing that was answered.
    """
    head = _contact(office, telephone)
    note = _one_line(heading)
    for at, errand in enumerate(errands):
        line = f"{at + 1} {_one_line(errand)}"
        rest = f"\n{address or '…'}" if at + 1 < len(errands) else ""
        if _size(_noted(head, f"{note}\n{line}{rest}")) > MOST_BYTES:
            return _noted(head, f"{note}\n{address or '…'}")
        note = f"{note}\n{line}"
    return _noted(head, note)


def calendar_entry(
    item: str, event: Event, title: str, place: str, issued: str, time_zone: str = VIET_NAM
) -> str:
    """An event for a telephone's calendar; `issued` is the moment the release was signed (UTC),
    `time_zone` that of the event.
    """
    where = (f"LOCATION:{_shortened(_one_line(place), NAME_BYTES)}",) if place else ()
    before = (*opening(item, event, time_zone, issued), *where)
    return _filled(before, "SUMMARY:", _one_line(title), FOOT)


def telephone_link(telephone: str) -> str:
    """The address that dials `telephone`; "" when there is no number in it."""
    number = dialled(telephone)
    return f"tel:{number}" if number else ""


def _contact(office: str, telephone: str) -> tuple[str, ...]:
    name = _shortened(_one_line(office), NAME_BYTES)
    number = dialled(telephone)
    head = ("BEGIN:VCARD", "VERSION:3.0", "N:;;;;", f"FN:{name}", f"ORG:{name}")
    return (*head, *([f"TEL:{number}"] if number else []))


def _noted(head: tuple[str, ...], note: str) -> str:
    return "\r\n".join((*head, f"NOTE:{note.translate(MARKED)}", "END:VCARD"))


def _filled(head: tuple[str, ...], name: str, text: str, foot: tuple[str, ...]) -> str:
    """The lines with one more between them that takes what bytes they leave."""
    room = MOST_BYTES - _size("\r\n".join((*head, name, *foot)))
    return "\r\n".join((*head, name + _shortened(text, room), *foot))


def _shortened(text: str, room: int) -> str:
    """`text` with its signs marked, in at most `room` bytes; an ellipsis says it was cut."""
    whole = text.translate(MARKED)
    if _size(whole) <= room:
        return whole
    kept = ""
    for word in _words(text):
        longer = (kept + word).translate(MARKED)
        if _size(longer) + _size("…") > room:
            break
        kept += word
    return kept.rstrip(" \n.,;:，。；、").translate(MARKED) + "…"


def _words(text: str) -> list[str]:
    """Words with the space before them; a Chinese character is a word."""
    words: list[str] = []
    for before, letter in zip(" " + text, text, strict=False):
        if not words or is_chinese(letter) or is_chinese(before) or letter in " \n":
            words.append("")
        words[-1] += letter
    return words


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _size(text: str) -> int:
    return len(text.encode())
