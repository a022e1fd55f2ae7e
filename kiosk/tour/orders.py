"""Pictures by order, as long as orders come: a process that is ready draws at once.

    kiosk pictures [--size WxH] [--rest S]        reads on its standard input, a line an order:
    FOLDER/order.json     the name of a file with an Order
    FOLDER/order.told     written when it is done with: empty, or what was wrong

It says that it is ready when it is.
Another line that comes while an order is drawn ends that one: nobody wants it any more. It ends
when nothing was ordered for a while, when who started it has ended, and when it has grown large.
"""

import os
import resource
import select
import sys
from array import array
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from fcntl import ioctl
from functools import partial
from pathlib import Path
from termios import FIONREAD
from typing import Final

import msgspec

from content_sync.decoded import decoded
from content_sync.errors import BanTinError, UseError
from kiosk import settings
from kiosk.look.colours import THEMES
from kiosk.look.sizes import LARGEST_TEXT
from kiosk.stage import surface
from kiosk.tour.draft import read_draft
from kiosk.tour.preview import Shown, show
from kiosk.tour.tour import Camera
from kiosk.visit.state import Place, Screen, State

LARGEST_BYTES: Final = 350_000_000  # it begins at 210 MB
LOOK_S: Final = 1.0
TOLD: Final = ".told"
WIDEST: Final = 4096  # px of a small picture


class Order(msgspec.Struct, frozen=True):
    """What `kiosk picture` is told; `draft` and `media`: "" for none."""

    store: str
    item: str
    out: str
    config: str = ""
    draft: str = ""
    media: str = ""
    language: str = ""
    theme: str = "light"
    text: int = 1
    webp: int = 0

    def __post_init__(self) -> None:
        """What cannot be drawn is no order."""
        if not 0 <= self.text <= LARGEST_TEXT:
            raise ValueError(f"text {self.text}: 0 to {LARGEST_TEXT}")
        if self.theme not in THEMES:
            raise ValueError(f"theme '{self.theme}': {', '.join(THEMES)}")
        if not 0 <= self.webp <= WIDEST:
            raise ValueError(f"webp {self.webp}: 0 to {WIDEST}")


def shown(order: Order, size: tuple[int, int], now: datetime, camera: Camera) -> Shown:
    """The item that is ordered, ready to be drawn.

    Raises:
        StoreError: the store holds no release yet.
        UseError: something that is named is not there, or not what it should be.
    """
    chosen = settings.read(Path(order.config) if order.config else None)
    draft = read_draft(Path(order.draft), order.item) if order.draft else None
    place = Place(Screen.ITEM, item=order.item)
    state = State(place=place, language=order.language, theme=order.theme, text=order.text)
    media = Path(order.media) if order.media else None
    session = show(Path(order.store), chosen, state, now, draft, media)
    return Shown(session, surface(*size, chosen), now, camera, order.webp)


def serve(orders: int, size: tuple[int, int], rest_s: float) -> int:
    """Draw what is ordered on the file `orders`; returns how many orders there were."""
    camera, count = Camera(), 0
    print("ready", flush=True)
    for name, is_last in _lines(orders, rest_s):
        file = Path(name)
        told = file.with_suffix(TOLD)
        is_wanted = partial(_is_still, is_last, orders)
        wrong = _drawn(file, size, camera, is_wanted)
        part = told.with_suffix(".part")
        try:
            part.write_text(wrong, "utf-8")
            part.replace(told)
        except OSError as error:  # its folder is gone: nobody waits for it
            print(f"kiosk: {error}", file=sys.stderr, flush=True)
        count += 1
    return count


def _drawn(file: Path, size: tuple[int, int], camera: Camera, is_wanted: Callable[[], bool]) -> str:
    """What was wrong; "": nothing, or it was no longer wanted."""
    try:
        order = _read(file)
        if is_wanted():
            out = Path(order.out)
            shown(order, size, datetime.now(UTC), camera).all_pages(out, is_wanted)
    except (BanTinError, OSError) as error:
        return f"{error}"
    return ""


def _read(file: Path) -> Order:
    try:
        return decoded(file.read_bytes(), Order)
    except ValueError as error:
        raise UseError(f"{file}: no order ({error})") from error


def _is_still(was_wanted: bool, orders: int) -> bool:
    return was_wanted and not _has_more(orders)


def _lines(orders: int, rest_s: float) -> Iterator[tuple[str, bool]]:
    """The orders as they come, and whether none came behind; until no more will."""
    parent, rested_s, left = os.getppid(), 0.0, b""
    while rested_s < rest_s and os.getppid() == parent and not _is_large():
        if not os.fstat(orders).st_nlink:  # the pipe was thrown away: nobody can order any more
            return
        if not _waits(orders, LOOK_S):
            rested_s += LOOK_S
            continue
        data = os.read(orders, 1 << 16)
        if not data:
            return
        *whole, left = (left + data).split(b"\n")
        for number, line in enumerate(whole, 1):
            if line:
                yield line.decode(), number == len(whole)
            rested_s = 0.0


def _waits(orders: int, for_s: float) -> bool:
    """Whether something is to be read within so many seconds, or the end of it has come."""
    return bool(select.select([orders], [], [], for_s)[0])


def _has_more(orders: int) -> bool:
    """Whether another order has come; the end of them is none."""
    left = array("i", [0])
    ioctl(orders, FIONREAD, left)
    return left[0] > 0


def _is_large() -> bool:
    """By what it has now: the greatest it ever had counts what its parent had as well."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() > LARGEST_BYTES
