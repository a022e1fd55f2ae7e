"""An item whole, in one column: the head leaves room for what should be seen at once."""

from content_sync.model import Item
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.item.body import body, wanted
from kiosk.widgets.item.head import head
from kiosk.widgets.reading.blocks import opening
from kiosk.widgets.reading.flow import Strip, height_of


def whole(
    drawing: Drawing, scene: Scene, item: Item, width: int, height: int
) -> tuple[list[Strip], list[Strip]]:
    """Its head and what stands below, `width` px wide, where `height` px are seen at once."""
    _, text = scene.shelf.text(item, scene.language)
    if opening(text.blocks):  # that picture takes what the head leaves: no cover is to give way
        above = head(drawing, scene, item, width, height)
        return above, body(drawing, scene, item, width, height, height_of(above))
    below = body(drawing, scene, item, width, height)
    return head(drawing, scene, item, width, height, wanted(text.blocks, below)), below
