"""What a length is: it shrinks with the screen, or it is an edge that stays to be seen.

The tables of this room are sorted by what is told:

    fingers                          what a finger needs; the source of every least
    radii edges spaces               corners, lines, what stays free
    heights widths sides             how large things are; a side is that of a pictogram
    letters ems                      the size of words, and what hangs on it
    rims parts proportions counts    one of so many, one side over the other, how many
    times                            steps of time in a recording

Screens and widgets take every number from them but 0, 1, 2 and shares of one.
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
