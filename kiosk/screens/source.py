"""The source of an item: who answers for it, on what legal basis, of which day."""

from collections.abc import Iterator

from content_sync.model import Item
from content_sync.shown.facts import Row, Value, source
from kiosk.look.look import Spoken
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.gone import gone
from kiosk.widgets.reading.blocks import body_style
from kiosk.widgets.reading.flow import Strip, kept
from kiosk.widgets.reading.paragraph import Style, paragraph, plain
from kiosk.widgets.reading.scrolling import flow


def draw(drawing: Drawing, scene: Scene) -> None:
    """What an officer would be asked, in a list."""
    room = surround(drawing, scene, drawing.look.say("Source"), for_reading=True)
    item = scene.shelf.item(scene.state.place.item)
    if item is None:
        gone(drawing, room)
        return
    flow(drawing, scene, room, lambda width, _: list(_strips(drawing, scene, item, width)))


def _strips(drawing: Drawing, scene: Scene, item: Item, width: int) -> Iterator[Strip]:
    tag, text = scene.shelf.text(item, scene.language)
    title = body_style(drawing, "title", "bold")
    name = Spoken(text.title, tag)
    yield from paragraph(drawing, plain(text.title), title, width, 0, says=name)
    colours = drawing.look.colours
    label = Style(drawing.look.font_px("small"), colours.soft, colours.soft, "semibold")
    shelf = scene.shelf
    rows = list(source(scene.reader, item, tag, shelf.release, shelf.issued))
    demonstration = scene.reader.pick(shelf.feed.demonstration)
    if demonstration.text:
        note = scene.reader.say("Please note")
        rows.append(Row(note, (Value(demonstration),)))
    for row in rows:
        asked = Spoken(*row.name)
        yield from kept(paragraph(drawing, plain(asked.text), label, width, label.px, says=asked))
        for value in row.values:
            said = Spoken(*value.words)
            yield from paragraph(
                drawing, plain(said.text), body_style(drawing), width, 0, says=said
            )
