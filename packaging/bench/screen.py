"""A screen that two programs can be watched on alike: Xvfb, and its frame buffer read from a file.

Nothing is asked of the programs watched: what counts is what stands in the frame buffer.
"""

import mmap
import os
import struct
import subprocess
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

WIDTH, HEIGHT = 1080, 1920
TOP_BAR: Final = 150  # rows that hold a clock
STEP: Final = 24  # every so many pixels are looked at when tiles are sought
POLL_S: Final = 0.008  # watching must leave both cores to what is watched
TILES: Final = (*(0x4B3A8F, 0x2C652F, 0x0D5F6B, 0x2A3A82, 0x855500, 0x7A2A66, 0x3B4C5A, 0xB00020),)
TILE_SAMPLES: Final = 30  # of some 45 in the band below the picture of a tile


@dataclass(frozen=True, slots=True)
class Screen:
    """An X display and its pixels, rows of 32 bits each, top first."""

    display: str
    pixels: memoryview

    def tiles(self) -> bool:
        """Whether the colours of all eight tiles are to be seen."""
        seen = self._samples()
        return all(seen[colour] >= TILE_SAMPLES for colour in TILES)

    def is_bare(self) -> bool:
        """Whether nothing is shown but the pointer."""
        seen = self._samples()
        return seen[0] > 0.99 * seen.total()

    def mark(self) -> int:
        """A number that changes with any pixel below the top bar."""
        return zlib.adler32(self.pixels[TOP_BAR * WIDTH :])

    def place_of(self, colour: int) -> tuple[int, int]:
        """A point inside the area of this colour."""
        rows = range(TOP_BAR, HEIGHT, STEP)
        found = [(x, y) for y in rows for x in range(0, WIDTH, STEP) if self._at(x, y) == colour]
        return found[len(found) // 2]

    def point(self, x: int, y: int) -> None:
        """Put the pointer somewhere."""
        self._do("mousemove", str(x), str(y))

    def click(self) -> float:
        """Press and release where the pointer is; returns the moment just before."""
        began = time.monotonic()
        self._do("click", "1")
        return began

    def _do(self, *words: str) -> None:
        subprocess.run(("xdotool", *words), check=True, env=os.environ | {"DISPLAY": self.display})

    def _at(self, x: int, y: int) -> int:
        return self.pixels[y * WIDTH + x] & 0xFFFFFF

    def _samples(self) -> Counter[int]:
        seen: Counter[int] = Counter()
        for y in range(0, HEIGHT, STEP):
            seen.update(self.pixels[y * WIDTH : (y + 1) * WIDTH : STEP].tolist())
        return Counter({colour & 0xFFFFFF: count for colour, count in seen.items()})


def wait_for(what: str, is_so: Callable[[], bool], limit_s: float = 30) -> float:
    """The moment from which `is_so`."""
    end = time.monotonic() + limit_s
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError(f"waited {limit_s:g} s in vain: {what}")
        time.sleep(POLL_S)
    return time.monotonic()


def settled(screen: Screen, calm_s: float = 0.7) -> float:
    """The moment of the last change, once nothing has changed for `calm_s`."""
    mark, changed = screen.mark(), time.monotonic()
    end = changed + 30
    while time.monotonic() - changed < calm_s:
        if time.monotonic() > end:
            raise TimeoutError("the screen does not come to rest")
        time.sleep(POLL_S)
        if (now := screen.mark()) != mark:
            mark, changed = now, time.monotonic()
    return changed


def next_screen(screen: Screen, began: float, before: int) -> float:
    """Seconds from `began` to the finished screen that follows the one marked `before`."""
    wait_for("the next screen", lambda: screen.mark() != before)
    return settled(screen) - began


@contextmanager
def opened(folder: Path) -> Iterator[Screen]:
    """A bare screen of WIDTH × HEIGHT whose frame buffer lies in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    read, write = os.pipe()
    size = f"{WIDTH}x{HEIGHT}x24"
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-fbdir", str(folder)]
    server = subprocess.Popen(
        [*command, "-br", "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as numbers:
            display = ":" + numbers.readline().strip()
        with (folder / "Xvfb_screen0").open("rb") as file:
            buffer = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        yield Screen(display, _pixels(buffer))
    finally:
        server.terminate()
        server.wait()


def _pixels(buffer: mmap.mmap) -> memoryview:
    """The pixels of an XWD file: a header, colours, then rows without padding."""
    header = struct.unpack(">25I", buffer[:100])
    size, bits, line, colours = header[0], header[11], header[12], header[19]
    if (bits, line) != (32, WIDTH * 4):
        raise ValueError(f"the frame buffer has {bits} bits a pixel and {line} bytes a row")
    start = size + colours * 12
    return memoryview(buffer)[start : start + WIDTH * HEIGHT * 4].cast("I")
