"""Round corners as small textures: a rounded box is nine pieces of one, a third of the drawing
that its outline as triangles takes without a graphics card.
"""

from functools import lru_cache
from math import hypot

from kivy.graphics.texture import Texture


@lru_cache(maxsize=64)
def rounded(radius: int) -> Texture:
    """A white box with corners of `radius` px and two px between them, smooth at its edge."""
    side = 2 * radius + 2
    quarter = [
        [_cover(radius, radius - 0.5 - x, radius - 0.5 - y) for x in range(radius + 1)]
        for y in range(radius + 1)
    ]
    half = [row + row[::-1] for row in quarter]
    texture = Texture.create(size=(side, side), colorfmt="rgba")
    pixels = b"".join(
        b"\xff\xff\xff" + bytes((cover,)) for row in half + half[::-1] for cover in row
    )
    texture.blit_buffer(pixels, colorfmt="rgba", bufferfmt="ubyte")
    return texture


def _cover(radius: int, across: float, down: float) -> int:
    """How much of a pixel the box covers (0 … 255), `across` and `down` from the arc's centre."""
    if across < 0 or down < 0:
        return 255
    return round(255 * max(0.0, min(1.0, radius - hypot(across, down) + 0.5)))
