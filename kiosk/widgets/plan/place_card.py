"""A place in hand: what it is, what is there, which office, and whether that is open now."""

from collections.abc import Iterator

from content_sync.plan import Mark
from content_sync.shown.facts import OFFICE, is_known
from kiosk.look.measures import edges, ems, radii, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Line, Piece
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing, baseline_in
from kiosk.widgets.plan.shown import ShownPlan, text_size
from kiosk.widgets.reading.body_card import body_card
from kiosk.widgets.reading.flow import Strip

Row = tuple[str, tuple[Line, ...], int, str]  # icon, lines, font px, colour


def place_card(
    drawing: Drawing, scene: Scene, shown: ShownPlan, mark: Mark, width: int, height: int
) -> Iterator[Strip]:
    """Name and what is there as one card; below it the office that is there, as far as known."""
    body = scene.shelf.body(mark.body) if mark.body else None
    yield _card(drawing, scene, shown, mark, width)
    if body and is_known(body):
        yield from body_card(drawing, scene, body, width, height)


def _card(drawing: Drawing, scene: Scene, shown: ShownPlan, mark: Mark, width: int) -> Strip:
    look = drawing.look
    pad = look.px(spaces.BLOCK)
    size = text_size(look, width - 2 * pad)
    small = look.font_px("body", size)
    indent = round(small * ems.OFFICE_INDENT)
    gap = look.mm(spaces.WORDS_MM)
    rows = tuple(_rows(drawing, scene, shown, mark, width - 2 * pad - indent, size))
    high = sum(len(lines) * round(px * ems.OFFICE) for _, lines, px, _ in rows)
    high += gap * (len(rows) - 1) + 2 * pad
    says, clip = shown.says(mark), shown.clip(mark)

    def draw(on: Drawing, rect: Rect) -> None:
        colours = look.colours
        on.aloud(rect, says, clip)
        ground = colours.notice
        on.box(rect, ground, look.px(radii.CARD), colours.accent, edges.FIRM)
        y = rect.y + pad
        for icon, lines, px, ink in rows:
            step, side = round(px * ems.OFFICE), round(small * ems.CHIP_ICON)
            if icon:
                place = Rect(rect.x + pad, y + (step - side) // 2, side, side)
                on.icon(icon, place, ink)
            for line in lines:
                on.line(line, px, ink, rect.x + pad + indent, y + baseline_in(step, px))
                y += step
            y += gap

    return Strip(high, draw, key=f"@{mark.id}")


def _rows(
    drawing: Drawing, scene: Scene, shown: ShownPlan, mark: Mark, room: int, size: int
) -> Iterator[Row]:
    look = drawing.look
    ink = look.colours.on_notice
    lead, small = look.font_px("lead", size), look.font_px("body", size)

    def row(icon: str, words: str, px: int, weight: str = "regular") -> Row:
        return icon, drawing.lines((Piece(words, weight),), px, room), px, ink

    yield row(shown.icon(mark), shown.name(mark).text, lead, "bold")
    if shown.is_here(mark):
        yield row("map-marker", shown.you_are_here.text, small, "bold")
    if what := shown.what(mark).text:
        yield row("", what, small)
    body = scene.shelf.body(mark.body) if mark.body else None
    if body and not is_known(body):
        yield row(body.icon or OFFICE, scene.pick(body.names).text, small)
