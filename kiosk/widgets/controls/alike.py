"""One size for the labels of one grid: what does not fit makes all of them smaller, not itself."""

from collections.abc import Iterable

from kiosk.look.measures import ems
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing

Label = tuple[str, Rect]  # its words, and where they have room


def alike_px(
    drawing: Drawing,
    labels: Iterable[Label],
    px: int,
    weight: str = "semibold",
    leading: float = ems.LABEL,
) -> int:
    """The font size of at most `px` at which every one of `labels` fits.

    They are then written with it as they stand: `shrinks=False`.
    """
    sizes = (drawing.fitting_px(words, room, px, weight, leading) for words, room in labels)
    return min(sizes, default=px)
