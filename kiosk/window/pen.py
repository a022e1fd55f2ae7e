"""Text measured and drawn, and textures kept.

SDL's text is told no script, so the one letter of Thai and Lao that must be taken apart to join
its tone mark (AM, as in น้ำ) is taken apart here.

Text and pictures are textures, kept while they are in use and dropped, least recently used
first, beyond a fixed number of bytes, so that memory stays flat over a long day.
"""

import re
from collections import OrderedDict
from pathlib import Path
from typing import Any, Final

from kivy.core.text import Label as CoreLabel
from kivy.graphics.texture import Texture

from content_sync.letters.faces import VARIANTS
from content_sync.machine.forgetting import when_forgetting

TEXT_BYTES: Final = 24_000_000
AM: Final = re.compile(
    "([\u0e34-\u0e3a\u0e47-\u0e4e]*)\u0e33|([\u0eb4-\u0ebc\u0ec8-\u0ecd]*)\u0eb3"
)
_NO_VARIANTS: Final = dict.fromkeys(VARIANTS)


class Textures:
    """Textures by key, at most `limit_bytes` of them."""

    def __init__(self, limit_bytes: int) -> None:
        self._kept: OrderedDict[Any, Texture] = OrderedDict()
        self._limit_bytes = limit_bytes
        self._bytes = 0

    def get(self, key: Any) -> Texture | None:
        """The texture of `key`, which is then the last to be let go; None where it is not kept."""
        texture = self._kept.get(key)
        if texture is not None:
            self._kept.move_to_end(key)
        return texture

    def keep(self, key: Any, texture: Texture) -> Texture:
        """Keep a texture, the longest unused ones let go until there is room; returns it."""
        self._kept[key] = texture
        self._bytes += texture.width * texture.height * 4
        while self._bytes > self._limit_bytes and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._bytes -= dropped.width * dropped.height * 4
        return texture


class Pen:
    """Measures and renders text in the kiosk's faces."""

    def __init__(self, fonts: dict[str, Path]) -> None:
        self._fonts = {face: str(path) for face, path in fonts.items()}
        self._labels: dict[tuple[str, int], CoreLabel] = {}
        self._widths: dict[tuple[str, str, int], int] = {}
        self._usual: dict[tuple[str, int], tuple[int, int]] = {}  # ascent, height without marks
        self._textures = Textures(TEXT_BYTES)
        self.drew_typed = False  # what a visitor typed or answered, since the last was forgotten
        when_forgetting(self.forget)

    def width(self, text: str, face: str, px: int) -> int:
        """The width of `text` in px; this is the `Ruler` of every sheet."""
        key = (text, face, px)
        known = self._widths.get(key)
        if known is None:
            if len(self._widths) > 40_000:
                self._widths.clear()
            known = self._widths[key] = int(self._label(face, px).get_extents(_joined(text))[0])
        return known

    def forget(self) -> None:
        """Keep no text that was measured, nor one that was drawn where a visitor may have typed it
        or was answered with it.

        To draw all texts anew takes the next visitor's first screen some 30 ms.
        """
        self._widths.clear()
        if self.drew_typed:
            self._textures = Textures(TEXT_BYTES)
            self.drew_typed = False

    def texture(self, text: str, face: str, px: int) -> tuple[Texture, int]:
        """The texture of `text` in white, and its ascent in px."""
        key = (text, face, px)
        texture = self._textures.get(key)
        if texture is None:
            label = self._new_label(face, px)  # it fills its texture when that is first drawn
            label.text = _joined(text)
            label.refresh()
            texture = self._textures.keep(key, label.texture)
        return texture, self._ascent(face, px, texture.height)

    def _ascent(self, face: str, px: int, height: int) -> int:
        """How far the baseline lies below the top of a texture.

        Two marks on a capital (Ễ, Ổ) reach above the ascent, and the texture grows by as much.
        """
        if (face, px) not in self._usual:
            label = self._label(face, px)
            self._usual[(face, px)] = int(label.get_ascent()), int(label.get_extents("x")[1])
        ascent, usual_height = self._usual[(face, px)]
        return ascent + max(0, height - usual_height)

    def _label(self, face: str, px: int) -> CoreLabel:
        label = self._labels.get((face, px))
        if label is None:
            label = self._labels[(face, px)] = self._new_label(face, px)
        return label

    def _new_label(self, face: str, px: int) -> CoreLabel:
        label = CoreLabel(font_name=self._fonts[face], font_size=px, color=(1, 1, 1, 1))
        label.resolve_font_name()
        return label


def _joined(text: str) -> str:
    """`text` such that its marks join without anybody knowing its script."""
    if text.isascii():
        return text
    return AM.sub(_apart, text.translate(_NO_VARIANTS))


def _apart(am: re.Match[str]) -> str:
    thai, lao = am.groups()
    return f"\u0e4d{thai}\u0e32" if lao is None else f"\u0ecd{lao}\u0eb2"
