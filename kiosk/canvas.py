"""Draws a `Sheet` with Kivy: the only module that turns its shapes into pixels.

Text and pictures are textures, kept while they are in use and dropped, least recently used
first, beyond a fixed number of bytes, so that memory stays flat over a long day.
"""

from collections import OrderedDict
from collections.abc import Iterator
from io import BytesIO
from math import cos, radians, sin
from pathlib import Path
from typing import Any, Final

from kivy.core.image import Image as CoreImage
from kivy.core.text import Label as CoreLabel
from kivy.graphics import (
    Color,
    Mesh,
    Rectangle,
    RoundedRectangle,
    SmoothLine,
    SmoothRoundedRectangle,
)
from kivy.graphics.texture import Texture
from kivy.uix.widget import Widget
from kivy.utils import get_color_from_hex

from kiosk.look import Theme
from kiosk.sheet import Control, Fill, Frame, Ink, Photo, Rect, Shape, Sheet, Weave

TEXT_BYTES: Final = 24_000_000
PICTURE_BYTES: Final = 24_000_000
CORNER_STEPS: Final = 12
PRESSED_OPACITY: Final = 0.22


def _format(data: bytes) -> str:
    return "png" if data.startswith(b"\x89PNG") else "webp" if data[8:12] == b"WEBP" else "jpg"


class Textures:
    """Textures by key, at most `limit_bytes` of them."""

    def __init__(self, limit_bytes: int) -> None:
        self._kept: OrderedDict[Any, Texture] = OrderedDict()
        self._limit_bytes = limit_bytes
        self._bytes = 0

    def get(self, key: Any) -> Texture | None:
        texture = self._kept.get(key)
        if texture is not None:
            self._kept.move_to_end(key)
        return texture

    def keep(self, key: Any, texture: Texture) -> Texture:
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

    def width(self, text: str, face: str, px: int) -> int:
        """The width of `text` in px; this is the `Ruler` of every sheet."""
        key = (text, face, px)
        known = self._widths.get(key)
        if known is None:
            if len(self._widths) > 40_000:
                self._widths.clear()
            known = self._widths[key] = int(self._label(face, px).get_extents(text)[0])
        return known

    def texture(self, text: str, face: str, px: int) -> tuple[Texture, int]:
        """The texture of `text` in white, and its ascent in px."""
        key = (text, face, px)
        texture = self._textures.get(key)
        if texture is None:
            label = self._new_label(face, px)  # it fills its texture when that is first drawn
            label.text = text
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


class SheetView(Widget):  # type: ignore[misc]  # Kivy has no types
    """Shows one sheet at a time and finds the control under a touch."""

    def __init__(self, pen: Pen, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._pen = pen
        self._pictures = Textures(PICTURE_BYTES)
        self.sheet: Sheet | None = None

    def show(self, sheet: Sheet) -> None:
        """Draw `sheet` in place of what is shown."""
        self.sheet = sheet
        self.canvas.clear()
        self.canvas.after.clear()
        with self.canvas:
            for shape in sheet.shapes:
                self._draw(shape, sheet.look.height)

    def control_at(self, x: float, y: float) -> Control | None:
        """The control at Kivy's (x, y); the last drawn lies on top."""
        if self.sheet is None:
            return None
        down = self.sheet.look.height - y
        for control in reversed(self.sheet.controls):
            rect = control.rect
            if rect.x <= x < rect.right and rect.y <= down < rect.bottom:
                return control
        return None

    def press(self, control: Control) -> None:
        """Show that a control is being touched."""
        with self.canvas.after:
            Color(*get_color_from_hex(control.ink)[:3], PRESSED_OPACITY)
            RoundedRectangle(**self._place(control.rect), radius=[control.radius])

    def release(self) -> None:
        self.canvas.after.clear()

    def focus(self, control: Control, colours: Theme) -> None:
        """Show which control the keys act on: two rings, so that one stands out on any ground."""
        self.canvas.after.clear()
        with self.canvas.after:
            for colour, out in ((colours.accent, 9), (colours.ink, 4)):
                Color(*get_color_from_hex(colour))
                self._outline(control.rect.inset(-out), 5, control.radius + out)

    def _place(self, rect: Rect) -> dict[str, tuple[int, int]]:
        height = self.sheet.look.height if self.sheet else 0
        return {"pos": (rect.x, height - rect.bottom), "size": (rect.w, rect.h)}

    def _draw(self, shape: Shape, height: int) -> None:
        match shape:
            case Fill(rect, colour, radius, opacity):
                Color(*get_color_from_hex(colour)[:3], opacity)
                if radius:
                    SmoothRoundedRectangle(**self._place(rect), radius=[radius], segments=12)
                else:
                    Rectangle(**self._place(rect))
            case Frame(rect, colour, width, radius):
                Color(*get_color_from_hex(colour))
                self._outline(rect, width, radius)
            case Ink(text, face, px, colour, x, baseline, opacity):
                texture, ascent = self._pen.texture(text, face, px)
                Color(*get_color_from_hex(colour)[:3], opacity)
                top = baseline - ascent
                Rectangle(
                    texture=texture, pos=(x, height - top - texture.height), size=texture.size
                )
            case Photo():
                self._photo(shape)
            case Weave():
                self._weave(shape, height)

    def _outline(self, rect: Rect, width: int, radius: int) -> None:
        place = self._place(rect.inset(width // 2))
        corner = max(1, radius - width // 2)
        segments = max(12, corner // 2)
        SmoothLine(
            rounded_rectangle=(*place["pos"], *place["size"], corner, segments), width=width / 2
        )

    def _photo(self, photo: Photo) -> None:
        texture = self._picture(photo.path)
        if texture is None:
            return
        rect = photo.rect
        scale = min if photo.is_whole else max
        grown = scale(rect.w / texture.width, rect.h / texture.height)
        width, height = texture.width * grown, texture.height * grown
        Color(1, 1, 1, 1)
        if photo.is_whole:
            whole = Rect(
                rect.x + round((rect.w - width) / 2),
                rect.y + round((rect.h - height) / 2),
                round(width),
                round(height),
            )
            Rectangle(texture=texture, **self._place(whole))
            return
        self._rounded(photo, texture, (rect.w / width, rect.h / height))

    def _rounded(self, photo: Photo, texture: Texture, share: tuple[float, float]) -> None:
        """The middle `share` of a picture, round-cornered: RoundedRectangle cannot show a part."""
        place = self._place(photo.rect)
        (x, y), (w, h) = place["pos"], place["size"]
        u, v, right, _, _, top, *_ = texture.tex_coords
        vertices: list[float] = []
        for px, py in ((w / 2, h / 2), *_outline(w, h, photo.radius)):
            across = 0.5 + (px / w - 0.5) * share[0]
            up = 0.5 + (py / h - 0.5) * share[1]
            vertices += [x + px, y + py, u + across * (right - u), v + up * (top - v)]
        indices = [*range(len(vertices) // 4), 1]
        Mesh(vertices=vertices, indices=indices, mode="triangle_fan", texture=texture)

    def _picture(self, path: Path) -> Texture | None:
        kept = self._pictures.get(path)
        if kept is not None:
            return kept
        try:
            data = path.read_bytes()
            texture = CoreImage(BytesIO(data), ext=_format(data), nocache=True).texture
        except Exception:  # any broken file: its description stands beside it
            return None
        return self._pictures.keep(path, texture)

    def _weave(self, weave: Weave, height: int) -> None:
        rect = weave.rect
        row = rect.h / weave.rows
        Color(*get_color_from_hex(weave.ground))
        Rectangle(**self._place(rect))
        Color(*get_color_from_hex(weave.thread))
        count = max(1, round(rect.w / (row * 2)))
        step = rect.w / count
        vertices: list[float] = []
        for band in range(weave.rows):
            base = height - rect.bottom + band * row
            for at in range(count):
                left = rect.x + at * step
                for x, y in ((left, base), (left + step, base), (left + step / 2, base + row)):
                    vertices += [x, y, 0, 0]
        Mesh(vertices=vertices, indices=list(range(len(vertices) // 4)), mode="triangles")


def _outline(width: float, height: float, radius: float) -> Iterator[tuple[float, float]]:
    """The corners of a rounded rectangle at (0, 0), counter-clockwise."""
    corners = (
        (width - radius, radius, -90),
        (width - radius, height - radius, 0),
        (radius, height - radius, 90),
        (radius, radius, 180),
    )
    for x, y, start in corners:
        for step in range(CORNER_STEPS + 1 if radius else 1):
            turn = radians(start + (90 * step / CORNER_STEPS if radius else 45))
            yield x + radius * cos(turn), y + radius * sin(turn)
