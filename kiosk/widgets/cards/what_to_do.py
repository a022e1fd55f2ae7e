"""Below the numbers to call: what is done in the first dangers, one touch away, and all the rest.

▒▒▒▒▒▒▒   ▒▒▒▒▒▒▒   ▒▒▒▒▒▒▒    ≡
violence  first aid  flood     What to do
"""

from pathlib import Path
from typing import Final

from content_sync.model import Item
from kiosk.look.look import Spoken
from kiosk.look.measures import counts
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.danger import is_dangerous
from kiosk.visit.wishes import OpenItem, Wish
from kiosk.widgets.cards.emblem import Emblem
from kiosk.widgets.cards.picture_tile import PLAIN, PictureTile, picture_tiles
from kiosk.widgets.cards.short_title import short_title
from kiosk.widgets.controls.rows import row_count

NUMBERS: Final = ("113", "114", "115", "111")  # of the whole country
ACROSS: Final = 2  # on a tall screen, their pictures beside their names


def what_to_do(drawing: Drawing, scene: Scene, row: Rect, label: Spoken, wish: Wish) -> bool:
    """Draw the row, the last cell of which does `wish`; not if a name would be cut."""
    tiles = [_tile(scene, one) for one in _first(scene) if _path(scene, one)]
    if not tiles:
        return False
    everything = PictureTile(PLAIN, Emblem("text-box-outline"), label, wish, Manner.AT_ONCE)
    shown = [*tiles, everything]
    look = drawing.look
    across = ACROSS if look.is_portrait and not look.above else len(shown)
    lines = row.rows(row_count(len(shown), across), look.gap)
    cells = [cell for line in lines for cell in line.columns(across, look.gap)]
    tried = drawing.beside()
    picture_tiles(tried, shown, cells)
    if tried.cut:
        return False
    picture_tiles(drawing, shown, cells)
    return True


def _first(scene: Scene) -> tuple[Item, ...]:
    """What answers the situation of danger, but for the numbers themselves."""
    shelf = scene.shelf
    needs = (shelf.need(scene.state.place.need), *shelf.needs())
    danger = next((one for one in needs if one and is_dangerous(shelf, need=one.id)), None)
    answers = shelf.answers(danger) if danger else ()
    return tuple(one for one in answers if not _is_numbers(scene, one))[: counts.FIRST_DANGERS]


def _is_numbers(scene: Scene, item: Item) -> bool:
    """Whether an item says what stands above already."""
    _, text = scene.shelf.text(item, scene.language)
    return all(one in f"{text.title} {text.summary}" for one in NUMBERS)


def _tile(scene: Scene, item: Item) -> PictureTile:
    tag, text = scene.shelf.text(item, scene.language)
    colours = {one.id: one.colour for one in scene.shelf.feed.topics}
    role = colours.get(item.topics[0], PLAIN) if item.topics else PLAIN
    shown = Emblem("alert", _path(scene, item))
    name = Spoken(short_title(text.title), tag)
    return PictureTile(role, shown, name, OpenItem(item.id), Manner.AT_ONCE)


def _path(scene: Scene, item: Item) -> Path | None:
    return scene.shelf.media(item.cover.media) if item.cover else None
