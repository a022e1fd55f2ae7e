"""What of a sheet can be scrolled, as pixels: moved as one, and drawn only near what is seen.

canvas      ... shapes below | clipped to the room: moved (bands near the view) | edges, thumb
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from kivy.graphics import Color, PopMatrix, PushMatrix, Rectangle, Translate
from kivy.graphics.instructions import Canvas
from kivy.graphics.scissor_instructions import ScissorPop, ScissorPush
from kivy.graphics.texture import Texture
from kivy.utils import get_color_from_hex

from kiosk.look.look import Look
from kiosk.look.measures import spaces
from kiosk.look.shapes import Shape
from kiosk.sheet.scroll import Scroll

NEAR: Final = 0.35  # of the room, drawn beyond it when a sheet is shown
FAR: Final = 1.0  # when it is moved out of that
FADE_STEPS: Final = 32


class Sliding:
    """The content of one sheet in the canvas that is open; `move` it as often as is wished."""

    def __init__(self, scroll: Scroll, look: Look, paint: Callable[[Shape], None]) -> None:
        self.offset: float = scroll.offset
        self._scroll, self._look, self._paint = scroll, look, paint
        room = scroll.room
        self._room = ScissorPush(x=room.x, y=look.height - room.bottom, width=room.w, height=room.h)
        PushMatrix()
        self._translate = Translate(0, 0)
        self._canvas = Canvas()
        PopMatrix()
        ScissorPop()
        self._drawn = self._fill(NEAR)
        self._edges = tuple(self._edge(is_foot) for is_foot in (False, True))
        Color(*get_color_from_hex(look.colours.primary))
        self._thumb = Rectangle()
        self.move(scroll.offset)

    def move(self, offset: float) -> None:
        """Show the content from there, beyond its ends too."""
        scroll, look = self._scroll, self._look
        self.offset = offset
        top, bottom = self._drawn
        is_out = offset < top or offset + scroll.room.h > bottom
        if is_out and (top > 0 or bottom < scroll.content.end):
            self._canvas.clear()
            self._drawn = self._fill(FAR)
        self._translate.y = round(offset) - scroll.room.y
        hidden = (offset > 0, offset < scroll.last)
        for (colour, _), is_hidden in zip(self._edges, hidden, strict=True):
            colour.a = float(is_hidden)
        thumb = scroll.thumb(offset) if scroll.last else scroll.rail._replace(h=0)
        self._thumb.pos = (thumb.x, look.height - thumb.bottom)
        self._thumb.size = (thumb.w, thumb.h)

    def stand_aside(self, px: int) -> None:
        """The sheet is drawn so far to the right: the room is cut there, which no matrix moves."""
        self._room.x = self._scroll.room.x + px

    def _fill(self, beyond: float) -> tuple[float, float]:
        """Draw what lies up to `beyond` rooms above and below the view; returns from where to
        where that is.
        """
        more = self._scroll.room.h * beyond
        top, bottom = self.offset - more, self.offset + self._scroll.room.h + more
        with self._canvas:
            for band in self._scroll.bands(round(top), round(bottom)):
                for shape in band.shapes:
                    self._paint(shape)
        return top, bottom

    def _edge(self, is_foot: bool) -> tuple[Color, Rectangle]:
        """A short way over which the content goes over into the paper: there is more."""
        look, room = self._look, self._scroll.room
        high = look.px(spaces.SOFT_FOOT if is_foot else spaces.SOFT_TOP)
        colour = Color(*get_color_from_hex(look.colours.paper))
        texture = _fade(is_foot)
        y = look.height - (room.bottom if is_foot else room.y + high)
        return colour, Rectangle(texture=texture, pos=(room.x, y), size=(room.w, high))


@lru_cache(maxsize=2)
def _fade(is_foot: bool) -> Texture:
    """From nothing to all, towards the foot or the top."""
    texture = Texture.create(size=(1, FADE_STEPS), colorfmt="rgba")
    steps = [round(255 * at / (FADE_STEPS - 1)) for at in range(FADE_STEPS)]
    rows = reversed(steps) if is_foot else steps  # the first row is the lowest
    pixels = b"".join(b"\xff\xff\xff" + bytes((step,)) for step in rows)
    texture.blit_buffer(pixels, colorfmt="rgba", bufferfmt="ubyte")
    return texture
