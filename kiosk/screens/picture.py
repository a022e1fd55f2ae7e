"""A picture as large as the screen: larger, smaller, to the sides, and what it shows in words.

Fingers may pinch and draw it (`Drawing.lens`); the buttons do all of that as well.
"""

from collections.abc import Iterator

from content_sync.prose import Picture
from content_sync.sentences import ended, join
from kiosk.look.lens import Lens
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import counts, ems, heights, spaces
from kiosk.look.shapes import Cutout, Rect
from kiosk.look.sizes import DEFAULT_TEXT
from kiosk.look.stack import REST
from kiosk.look.typeset import Piece
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit import numbered
from kiosk.visit.wishes import Back, LookAt
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.button import icon_button, page_bar_px
from kiosk.widgets.controls.gone import gone
from kiosk.widgets.reading.blocks import body_style
from kiosk.widgets.reading.flow import Strip
from kiosk.widgets.reading.paragraph import Style, joined, paragraph, plain
from kiosk.widgets.reading.scrolling import flow


def draw(drawing: Drawing, scene: Scene) -> None:
    """The picture with its buttons below it, or beside it on a wide screen."""
    look = drawing.look
    place = scene.state.place
    room = surround(drawing, scene, look.say("Picture guide"), for_looking=True)
    found = numbered.picture(scene.shelf, place.item, scene.language, place.block)
    if found is None:
        gone(drawing, room)
        return
    tag, picture = found
    path = scene.shelf.media(picture.media)
    if path is None:
        flow(drawing, scene, room, lambda width, _: list(_missing(drawing, tag, picture, width)))
        return
    said = Spoken(_said(picture), tag)
    panel = _under(drawing, room, said) if look.is_portrait else _beside(look, room)
    left = room.top(panel.y - room.y) if look.is_portrait else room.left(panel.x - room.x)
    whole = Lens(picture.size, left.inset(look.mm(spaces.CLOSE_MM)), place.zoom)
    lens = whole.around(*place.centre)
    drawing.shapes.append(Cutout(path, lens.place, lens.window))
    drawing.lens = lens
    _panel(drawing, panel, lens, said)


def _said(picture: Picture) -> str:
    """Its caption and its description, as two sentences."""
    return join((ended(joined(picture.caption)), picture.alt))


def _missing(drawing: Drawing, tag: str, picture: Picture, width: int) -> Iterator[Strip]:
    """What a picture shows, large, where the file has not come or cannot be used."""
    colours = drawing.look.colours
    notice = drawing.look.say("This picture has not arrived here yet. It shows:")
    quiet = Style(drawing.look.font_px("small"), colours.soft, colours.soft, "semibold")
    yield from paragraph(drawing, plain(notice.text), quiet, width, 0, says=notice)
    lead = body_style(drawing, "lead")
    said = Spoken(_said(picture), tag)
    yield from paragraph(drawing, plain(picture.alt), lead, width, lead.px // 2, says=said)
    if picture.caption:
        yield from paragraph(drawing, picture.caption, body_style(drawing), width, lead.px // 2)


def _side(look: Look) -> int:
    """How large a button is."""
    return look.px(heights.BUTTON)


def _words_px(look: Look) -> int:
    """The font of the description: beside the picture it stops growing at the default size."""
    return look.font_px("small", look.text if look.is_portrait else min(look.text, DEFAULT_TEXT))


def _under(drawing: Drawing, room: Rect, said: Spoken) -> Rect:
    """The panel at the bottom of a portrait screen: as many lines of words as there are."""
    look = drawing.look
    px = _words_px(look)
    width = room.w - 2 * look.px(spaces.BAR)
    lines = min(counts.LINES_BELOW, len(drawing.lines((Piece(said.text),), px, width)))
    words = lines * round(px * ems.NOTE) + 2 * look.gap
    return room.foot(page_bar_px(look) + words)


def _beside(look: Look, room: Rect) -> Rect:
    """The panel at the right of a wide screen."""
    return room.end(_run(look, counts.PICTURE_SQUARE) + 2 * look.px(spaces.BAR))


def _run(look: Look, count: int) -> int:
    """How long so many buttons side by side are."""
    return count * (_side(look) + look.gap) - look.gap


def _panel(drawing: Drawing, panel: Rect, lens: Lens, said: Spoken) -> None:
    look = drawing.look
    colours = look.colours
    drawing.fill(panel, colours.bar)
    if colours.is_flat:
        drawing.fill(panel.top(2) if look.is_portrait else panel.left(2), colours.on_bar)
    gap, side = look.gap, _side(look)
    inner = panel.inset(look.px(spaces.BAR), gap)
    if look.is_portrait:
        words, _, row = inner.down(REST, gap, side)
        cells = row.left(_run(look, counts.PICTURE_BUTTONS)).columns(counts.PICTURE_BUTTONS, gap)
        smaller, larger, whole, left, up, down, right = cells
        close = row.end(side)
    else:
        square = counts.PICTURE_SQUARE
        close, _, words, _, grid = inner.down(side, gap, REST, gap, _run(look, square))
        cells = grid.cells(square, square, side, gap)
        smaller, larger, whole, _, up, _, left, down, right = cells
        close = close.end(side)
    drawing.write_start(said.text, words, _words_px(look), colours.on_bar, ems.NOTE)
    drawing.aloud(words, said)
    say = look.say
    _button(drawing, larger, "magnify-plus", say("Larger"), lens.larger())
    close_it = say("Close the picture")
    ground, ink = colours.bar_button, colours.on_bar
    icon_button(drawing, close, "close", close_it, Back(), ground, ink)
    if lens.is_whole:
        return
    _button(drawing, smaller, "magnify-minus", say("Smaller"), lens.smaller())
    _button(drawing, whole, "fit-to-screen", say("Whole picture"), lens.at_zoom(1))
    _button(drawing, left, "arrow-left", say("Look to the left"), lens.step(-1, 0))
    _button(drawing, up, "arrow-up", say("Look further up"), lens.step(0, -1))
    _button(drawing, down, "arrow-down", say("Look further down"), lens.step(0, 1))
    _button(drawing, right, "arrow-right", say("Look to the right"), lens.step(1, 0))


def _button(drawing: Drawing, rect: Rect, icon: str, label: Spoken, there: Lens | None) -> None:
    """A button that shows the picture as `there` does; inactive where that is nothing new."""
    colours = drawing.look.colours
    wish = LookAt(there.zoom, there.centre) if there else None
    ground = colours.bar_button if wish else colours.bar
    icon_button(
        drawing, rect, icon, label, wish, ground, colours.on_bar if wish else colours.inactive
    )
