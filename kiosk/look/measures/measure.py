"""What a length is: it shrinks with the screen, or it is an edge that stays to be seen.

The tables of this room (fingers, radii, edges, spaces, heights, widths, sides) are made of
these, sorted by what is measured; `letters` and `ems` tell the sizes of words and what hangs on
them, `rims` and `counts` are no lengths. Screens and widgets take every number from them.
A name with _MM is in millimetres of any screen, because a hand or an eye asks for it.
"""

from typing import NamedTuple


class Measure(NamedTuple):
    """A length in mm on the 21.5" sketches; on a smaller screen less, at least `least`.

    `lying` is its length on a wide screen, where that differs. On the smallest screen, 10.1",
    everything is half as long as on the sketches: no `least` under that half does anything.
    """

    mm: float
    least: float = 0.0
    lying: float | None = None


class Edge(NamedTuple):
    """The thickness of a line in mm, at least `px` wherever it is drawn."""

    mm: float
    px: int = 2
