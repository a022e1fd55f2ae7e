"""What SDL knows of screens and panels, and Kivy does not pass on.

Kivy's window is made by an SDL of its own; the same library is asked here, before the window is
there as well as after. Where it knows nothing, nothing is what these say.
"""

import ctypes
from functools import cache
from importlib.machinery import PathFinder
from importlib.util import find_spec
from pathlib import Path
from typing import Final

VIDEO: Final = 0x20  # SDL_INIT_VIDEO
DIRECT: Final = 0  # SDL_TOUCH_DEVICE_DIRECT: a panel on a screen, not a pad beside a keyboard
NOBODY: Final = -2  # no device has this id


class _Rect(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in ("x", "y", "w", "h")]


def screen() -> tuple[int, int] | None:
    """Width and height of the first screen as it is now, whatever modes it has."""
    sdl, bounds = _library(), _Rect()
    if sdl.SDL_InitSubSystem(VIDEO) or sdl.SDL_GetDisplayBounds(0, ctypes.byref(bounds)):
        return None
    return bounds.w, bounds.h


def server() -> str:
    """Who shows the window: x11 (Xwayland too), KMSDRM, offscreen ..."""
    name = _library().SDL_GetCurrentVideoDriver()
    return name.decode() if name else ""


def panels() -> tuple[str, ...]:
    """The names of the panels whose fingers arrive. Call it while no finger is down.

    Under X, SDL counts its panels once. One that comes later it notices by its first touch, which
    it loses. Asked for a device that nobody has, it counts anew.
    """
    sdl = _library()
    sdl.SDL_GetNumTouchFingers(NOBODY)
    ids = (sdl.SDL_GetTouchDevice(index) for index in range(sdl.SDL_GetNumTouchDevices()))
    kinds = [sdl.SDL_GetTouchDeviceType(one) for one in ids]
    names = (sdl.SDL_GetTouchName(index) for index, kind in enumerate(kinds) if kind == DIRECT)
    return tuple((name or b"").decode(errors="replace") for name in names)


@cache
def _library() -> ctypes.CDLL:
    """Kivy's own part in C: through it the functions are found of the SDL that it is bound to."""
    kivy = find_spec("kivy")
    folder = Path(str(kivy.origin if kivy else "")).parent / "core/window"
    part = PathFinder.find_spec("_window_sdl2", [str(folder)])
    sdl = ctypes.CDLL(part.origin if part else None)
    for name in ("SDL_GetNumTouchFingers", "SDL_GetTouchDeviceType"):
        getattr(sdl, name).argtypes = [ctypes.c_int64]
    sdl.SDL_GetTouchDevice.restype = ctypes.c_int64
    for name in ("SDL_GetTouchName", "SDL_GetCurrentVideoDriver"):
        getattr(sdl, name).restype = ctypes.c_char_p
    return sdl
