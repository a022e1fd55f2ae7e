"""Draws a `Sheet` with Kivy: the only module that turns its shapes into pixels.

Moving pictures do not draw the sheet anew: they are put into the texture of its Screening.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from kivy.core.image import Image as CoreImage
from kivy.core.window import Window
from kivy.graphics import (
    BorderImage,
    Color,
    Mesh,
    PopMatrix,
    PushMatrix,
    Rectangle,
    Scale,
    SmoothLine,
)
from kivy.graphics.texture import Texture
from kivy.uix.widget import Widget
from kivy.utils import get_color_from_hex

from kiosk.look.shapes import (
    Arc,
    Cutout,
    Fill,
    Frame,
    Ink,
    Photo,
    Poly,
    Rect,
    Screening,
    Shape,
    Weave,
)
from kiosk.look.shapes import Sliding as SlidingPlace
from kiosk.sheet.pressed import Pressed, pressed
from kiosk.sheet.sheet import Control, Sheet
from kiosk.sound.playing import Still
from kiosk.window.corners import rounded
from kiosk.window.curves import draw_arc, draw_poly, draw_weave, outline
from kiosk.window.pen import Pen, Textures
from kiosk.window.sliding import Sliding

PICTURE_BYTES: Final = 24_000_000
PRESSED_OPACITY: Final = 0.22


_rgba = lru_cache(maxsize=256)(get_color_from_hex)


def _format(data: bytes) -> str:
    return "png" if data.startswith(b"\x89PNG") else "webp" if data[8:12] == b"WEBP" else "jpg"


class SheetView(Widget):  # type: ignore[misc]  # Kivy has no types
    """Shows one sheet at a time."""

    def __init__(self, pen: Pen, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._pen = pen
        self._pictures = Textures(PICTURE_BYTES)
        self._film: Texture | None = None  # the moving picture shown last
        self._screen: Rectangle | None = None  # where it is seen
        self.sliding: Sliding | None = None
        self._turn: Callable[[float], None] | None = None  # what shows the time that is left
        self.sheet: Sheet | None = None

    def show(self, sheet: Sheet) -> None:
        """Draw `sheet` in place of what is shown."""
        before, self.sheet = _screening(self.sheet), sheet
        if before is None or _screening(sheet) is None:
            self._film = None
        self._screen = self.sliding = self._turn = None
        self.canvas.clear()
        self.canvas.after.clear()
        shapes = sheet.shapes
        whole = Rect(0, 0, sheet.look.width, sheet.look.height)
        match shapes:
            case (Fill(rect, colour, 0, 1.0), *_) if rect == whole:
                Window.clearcolor = _rgba(colour)  # a third less to draw in software
                shapes = shapes[1:]
        with self.canvas:
            for shape in shapes:
                self._draw(shape, sheet.look.height)

    def show_frame(self, frame: Still) -> None:
        """Put the next moving picture where the sheet has its Screening; nothing else is drawn."""
        if self.sheet is None or _screening(self.sheet) is None:
            return
        if self._film is None or tuple(self._film.size) != frame.size:
            self._film = Texture.create(size=frame.size, colorfmt="rgb")
            self._film.flip_vertical()
            self._screen = None
        self._film.blit_buffer(frame.rgb, colorfmt="rgb", bufferfmt="ubyte")
        if self._screen is None:
            self.show(self.sheet)
        else:
            self.canvas.ask_update()

    def scroll_to(self, offset: float) -> None:
        """Move what can be scrolled; the sheet is not drawn anew."""
        if self.sliding:
            self.sliding.move(offset)
            self.canvas.ask_update()

    def empty_to(self, share: float) -> None:
        """So much of the time is left; the sheet is not drawn anew."""
        if self._turn:
            self._turn(share)
            self.canvas.ask_update()

    def press(self, control: Control, sinks: bool = True) -> None:
        """Show that a control is being touched: it is darker, and sinks where it can."""
        shown = pressed(self.sheet, control) if self.sheet and sinks else None
        with self.canvas.after:
            if shown:
                self._sink(shown, control.rect)
            Color(*_rgba(control.ink)[:3], PRESSED_OPACITY)
            self._rounded_box(control.rect, control.radius)
            if shown:
                PopMatrix()

    def _sink(self, shown: Pressed, rect: Rect) -> None:
        """Draw it a little smaller over itself; whoever calls this puts the scale back."""
        height = self.sheet.look.height if self.sheet else 0
        Color(*_rgba(shown.ground))
        Rectangle(**self._place(rect))
        PushMatrix()
        Scale(
            shown.scale,
            shown.scale,
            1,
            origin=(rect.x + rect.w / 2, height - rect.y - rect.h / 2),
        )
        for shape in shown.shapes:
            self._draw(shape, height)

    def release(self) -> None:
        """Show that nothing is being touched."""
        self.canvas.after.clear()

    def add(self, shapes: Iterable[Shape]) -> None:
        """Draw `shapes` on the sheet itself: they leave with it."""
        height = self.sheet.look.height if self.sheet else 0
        with self.canvas:
            for shape in shapes:
                self._draw(shape, height)

    def lay_over(self, shapes: Iterable[Shape]) -> None:
        """Show what lies over the sheet, in place of what lay there."""
        height = self.sheet.look.height if self.sheet else 0
        self.canvas.after.clear()
        with self.canvas.after:
            for shape in shapes:
                self._draw(shape, height)

    def _place(self, rect: Rect) -> dict[str, tuple[int, int]]:
        height = self.sheet.look.height if self.sheet else 0
        return {"pos": (rect.x, height - rect.bottom), "size": (rect.w, rect.h)}

    def _draw(self, shape: Shape, height: int) -> None:
        match shape:
            case Fill(rect, colour, radius, opacity):
                Color(*_rgba(colour)[:3], opacity)
                if radius:
                    self._rounded_box(rect, radius)
                else:
                    Rectangle(**self._place(rect))
            case Frame(rect, colour, width, radius):
                Color(*_rgba(colour))
                self._outline(rect, width, radius)
            case Ink(text, face, px, colour, x, baseline, opacity):
                texture, ascent = self._pen.texture(text, face, px)
                Color(*_rgba(colour)[:3], opacity)
                top = baseline - ascent
                Rectangle(
                    texture=texture, pos=(x, height - top - texture.height), size=texture.size
                )
            case Photo():
                self._photo(shape)
            case Cutout(path, rect, window):
                self._cutout(path, rect, window)
            case Screening():
                self._screening(shape)
            case Weave():
                draw_weave(shape, height)
            case Arc():
                turn = draw_arc(shape, height)
                self._turn = turn if shape.empties else self._turn
            case Poly():
                draw_poly(shape, height)
            case SlidingPlace() if self.sheet and self.sheet.scroll:
                paint = partial(self._draw, height=height)
                self.sliding = Sliding(self.sheet.scroll, self.sheet.look, paint)

    def _rounded_box(self, rect: Rect, radius: int) -> None:
        edge = max(1, min(radius, rect.w // 2, rect.h // 2))
        BorderImage(texture=rounded(edge), border=(edge,) * 4, **self._place(rect))

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
            self._whole(texture, rect)
            return
        self._rounded(photo, texture, (rect.w / width, rect.h / height))

    def _whole(self, texture: Texture, rect: Rect) -> Rectangle:
        """A picture in the middle of `rect`, as large as it can be there."""
        grown = min(rect.w / texture.width, rect.h / texture.height)
        width, height = round(texture.width * grown), round(texture.height * grown)
        x, y = rect.x + (rect.w - width) // 2, rect.y + (rect.h - height) // 2
        return Rectangle(texture=texture, **self._place(Rect(x, y, width, height)))

    def _cutout(self, path: Path, rect: Rect, window: tuple[float, float, float, float]) -> None:
        """The part `window` of a picture file, stretched over `rect`."""
        texture = self._picture(path)
        if texture is None:
            return
        left, top, wide, high = window
        u, v, right, _, _, up, *_ = texture.tex_coords
        here, there = u + left * (right - u), u + (left + wide) * (right - u)
        high_v, low_v = up + top * (v - up), up + (top + high) * (v - up)
        Color(1, 1, 1, 1)
        Rectangle(
            texture=texture,
            tex_coords=(here, low_v, there, low_v, there, high_v, here, high_v),
            **self._place(rect),
        )

    def _screening(self, screening: Screening) -> None:
        """The moving picture shown last, or the poster."""
        poster = self._picture(screening.poster) if screening.poster else None
        texture = self._film or poster
        if texture is None:
            return
        Color(1, 1, 1, 1)
        place = self._whole(texture, screening.rect)
        self._screen = place if self._film else None

    def _rounded(self, photo: Photo, texture: Texture, share: tuple[float, float]) -> None:
        """The middle `share` of a picture, round-cornered: RoundedRectangle cannot show a part.

        One that is higher than wide is cut at its foot: faces stand in its upper part.
        """
        place = self._place(photo.rect)
        (x, y), (w, h) = place["pos"], place["size"]
        u, v, right, _, _, top, *_ = texture.tex_coords
        middle = 1 - share[1] / 2 if texture.height > texture.width else 0.5
        vertices: list[float] = []
        for px, py in ((w / 2, h / 2), *outline(w, h, photo.radius)):
            across = 0.5 + (px / w - 0.5) * share[0]
            up = middle + (py / h - 0.5) * share[1]
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


def _screening(sheet: Sheet | None) -> Screening | None:
    """The place for a film on a sheet."""
    shapes = sheet.shapes if sheet else ()
    return next((shape for shape in shapes if isinstance(shape, Screening)), None)
