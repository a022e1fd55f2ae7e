"""Which day's content a kiosk shows, and that it is a demonstration where it is one."""

from kiosk.look.measures import ems
from kiosk.look.typeset import Piece
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing


def about(scene: Scene) -> str:
    """Both, one after the other."""
    issued = scene.look.say("Content of {day}", day=scene.day(scene.shelf.issued)).text
    demonstration = scene.pick(scene.shelf.feed.demonstration).text
    return " · ".join(filter(None, (issued, demonstration)))


def lines_px(drawing: Drawing, words: str, px: int, width: int) -> int:
    """How high `words` of that size are in a place `width` wide: none of them is made smaller."""
    return round(px * ems.LABEL) * len(drawing.lines((Piece(words),), px, width))
