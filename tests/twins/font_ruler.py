"""A ruler for sheets without a window: the advance widths that the kiosk's own fonts give.

No shaping, no hinting: tests/window measures that it is within a hundredth of what is drawn.
"""

from functools import cache

from fontTools.ttLib import TTFont

from content_sync.letters import faces


@cache
def _advances(face: str) -> tuple[dict[int, float], float]:
    with TTFont(faces.files()[face], lazy=True) as font:
        per_em = font["head"].unitsPerEm
        widths = font["hmtx"]
        names = font.getBestCmap()
        ems = {code: widths[name][0] / per_em for code, name in names.items()}
        return ems, widths[".notdef"][0] / per_em


@cache
def width(text: str, face: str, px: int) -> int:
    """The width of `text` in px; a `kiosk.look.typeset.Ruler`."""
    ems, unknown = _advances(face)
    return round(px * sum(ems.get(ord(character), unknown) for character in text))
