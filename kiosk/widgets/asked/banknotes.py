"""Banknotes as they are in the hand: a sum in notes that overlap; of a large one a bundle of the
largest, and how many notes that are.

What is lent carries an arrow that comes back, so that nobody takes it for a gift; what one pays
carries one that leaves.
"""

from collections.abc import Iterator
from typing import Final

from content_sync.interview.values import Give
from kiosk.look.colours import BANKNOTES, Note
from kiosk.look.measures import counts, edges, proportions, radii, rims, spaces
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing

NUMBER: Final = 0.34  # of the height of a note
TIMES: Final = 0.6  # of it, how often a note is counted
PORTRAIT: Final = 0.62
FAINT: Final = 0.35  # how dark the head on a note is
STEP: Final = 0.46  # of its width, from one note to the next


def sum_of(give: Give) -> int:
    """What is drawn of it, in đồng: of a span the least."""
    return give.dong or give.least or next(iter(give.at_least), 0) or give.lend or give.pay


def banknotes(drawing: Drawing, give: Give, row: Rect) -> int:
    """Draw the notes from the left of `row`; returns how wide they are."""
    look = drawing.look
    arrow = "arrow-u-left-top" if give.lend else "arrow-right-bold" if give.pay else ""
    room = row.left(row.w - row.h) if arrow else row
    total, wide = sum_of(give), min(room.w, round(row.h * proportions.BANKNOTE))
    if total > counts.LOOSE_DONG:
        used = _many(drawing, total, room, wide)
    else:
        used = _counted(drawing, list(_notes(total)), room, wide)
    if not used:
        return 0
    if arrow:
        used += look.mm(spaces.WORDS_MM)
        drawing.icon(arrow, row.after(used).left(row.h), look.colours.primary)
        used += row.h
    return used


def _counted(drawing: Drawing, notes: list[Note], room: Rect, wide: int) -> int:
    """So many notes, `wide` px each; how wide they are together."""
    step = round(wide * STEP)
    if len(notes) > 1:
        step = min(step, (room.w - wide) // (len(notes) - 1))
    for at, note in enumerate(notes):
        _note(drawing, note, Rect(room.x + at * step, room.y, wide, room.h))
    return (len(notes) - 1) * step + wide if notes else 0


def _many(drawing: Drawing, total: int, room: Rect, wide: int) -> int:
    """A bundle, and the number of notes, never too many; how wide that is."""
    look, note = drawing.look, BANKNOTES[0]
    _bundle(drawing, note, room.left(wide))
    times = f"× {total // note.dong}"
    px = max(look.least_px, round(room.h * TIMES))
    words = room.after(wide + look.mm(spaces.WORDS_MM))
    words = words.left(min(words.w, drawing.width(times, "bold", px)))
    drawing.write(times, words, px, look.colours.ink, "bold")
    return words.right - room.x


def _notes(total: int) -> Iterator[Note]:
    """The largest notes first, as they are counted out; small change is left to the words."""
    left, many = total, counts.BANKNOTES
    for note in BANKNOTES:
        while left >= note.dong and many:
            left, many = left - note.dong, many - 1
            yield note


def _note(drawing: Drawing, note: Note, place: Rect) -> None:
    look = drawing.look
    radius = look.px(radii.KEY)
    drawing.box(place, note.ground, radius, note.ink, edges.THIN)
    inner = place.within(rims.BANKNOTE)
    side = round(inner.h * PORTRAIT)
    head = Rect(inner.right - side, inner.y + (inner.h - side) // 2, side, side)
    drawing.fill(head, note.ink, side // 2, FAINT)
    px = max(look.least_px, round(place.h * NUMBER))
    drawing.write(note.name, inner, px, note.ink, "bold", upright="top", shrinks=False)


def _bundle(drawing: Drawing, note: Note, place: Rect) -> None:
    """A hundred notes in a paper band."""
    look = drawing.look
    lift = max(1, place.h // rims.BUNDLE)
    for at in reversed(range(2)):
        drawing.box(
            place.inset(0, lift)._replace(y=place.y + (1 - at) * lift + lift // 2),
            note.ground, look.px(radii.KEY), note.ink, edges.THIN,
        )  # fmt: skip
    top = place.inset(0, lift)._replace(y=place.y + lift + lift // 2)
    _note(drawing, note, top)
    band = (
        top.end(top.w // 2)
        .after(0)
        .end(top.w // 2 - top.w // rims.BAND)
        .left(max(2, top.w // rims.BAND))
    )
    drawing.box(band, look.colours.card, 0, note.ink, edges.THIN)
