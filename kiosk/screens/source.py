"""The source of an item: who answers for it, on what legal basis, of which day."""

from collections.abc import Iterator

from content_sync.model import Item, LegalBasis
from kiosk.look.look import Spoken
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.reading.blocks import body_style
from kiosk.widgets.reading.flow import Strip, kept
from kiosk.widgets.reading.pages import flow_pages
from kiosk.widgets.reading.paragraph import Style, paragraph, plain


def draw(drawing: Drawing, scene: Scene) -> None:
    """What an officer would be asked, in a list."""
    room = surround(drawing, scene, drawing.look.say("Source"), for_reading=True)
    item = scene.shelf.item(scene.state.place.item)
    if item is not None:
        flow_pages(
            drawing, scene, room, lambda width, _: list(_strips(drawing, scene, item, width))
        )


def _strips(drawing: Drawing, scene: Scene, item: Item, width: int) -> Iterator[Strip]:
    tag, text = scene.shelf.text(item, scene.language)
    title = body_style(drawing, "title", "bold")
    name = Spoken(text.title, tag)
    yield from paragraph(drawing, plain(text.title), title, width, 0, says=name)
    colours = drawing.look.colours
    label = Style(drawing.look.font_px("small"), colours.soft, colours.soft, "semibold")
    for name, values in _facts(drawing, scene, item, tag):
        yield from kept(paragraph(drawing, plain(name.text), label, width, label.px, says=name))
        for value in values:
            said = Spoken(value, name.language)
            yield from paragraph(drawing, plain(value), body_style(drawing), width, 0, says=said)


def _facts(
    drawing: Drawing, scene: Scene, item: Item, tag: str
) -> Iterator[tuple[Spoken, tuple[str, ...]]]:
    say = drawing.look.say
    body = scene.shelf.body(item.body)
    if body:
        yield say("Who answers for it"), (scene.pick(body.names).text,)
    if item.legal_basis:
        yield say("Legal basis"), tuple(_basis(one) for one in item.legal_basis)
    if item.as_of:
        yield say("State of the facts"), (scene.day(item.as_of),)
    if item.valid_from:
        yield say("Valid from"), (scene.day(item.valid_from),)
    if item.valid_to:
        yield say("Valid until"), (scene.day(item.valid_to),)
    review = item.texts[tag].reviewed
    if review:
        yield say("Read and approved by"), (f"{review.by}, {scene.day(review.at)}",)
    elif tag != scene.shelf.feed.languages[0].tag:
        yield say("Translation"), (say("Translation not yet reviewed").text,)
    if item.unapproved:
        yield say("Approval"), (say("Shown without a second person's approval").text,)
    issued = scene.day(scene.shelf.issued)
    number = str(scene.shelf.release)
    yield say("Signed content"), (say("Release {number}, {day}", number=number, day=issued).text,)
    demonstration = scene.pick(scene.shelf.feed.demonstration).text
    if demonstration:
        yield say("Please note"), (demonstration,)


def _basis(basis: LegalBasis) -> str:
    return f"{basis.number}: {basis.title}" if basis.title else basis.number
