"""Memory given back between visits, so that a kiosk needs as much in the evening as at noon."""

import ctypes
import gc


def give_back() -> None:
    """Collect what nobody holds, and hand the allocator's free pages back to the system.

    Thousands of small textures leave glibc's heap in pieces; other systems have no malloc_trim.
    """
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim:
        trim(0)
