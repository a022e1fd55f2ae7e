"""The small facts of an item as chips: how urgent, in which language, when, where, until when."""

from content_sync.model import Item, Text
from content_sync.shown import facts as told
from kiosk.scene import Scene
from kiosk.widgets.reading.chips import Chip


def facts(scene: Scene, item: Item, tag: str, text: Text) -> tuple[Chip, ...]:
    """What a reader should know before the text, the most honest first."""
    reader = scene.reader
    alarm = told.alarm(reader, item)
    found = (
        *((alarm,) if alarm else ()),
        *told.of_text(reader, tag, text),
        *told.meant_for(reader, item),
        *(told.occasion(reader, item.event) if item.event else ()),
        *told.in_force(reader, item, scene.is_over(item)),
    )
    return tuple(Chip(one.icon, one.words.text) for one in found)
