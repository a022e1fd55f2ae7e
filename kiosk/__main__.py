"""The kiosk's commands: run, status, tour, picture, pictures.

kiosk run STORE [--config kiosk.toml] [--full-screen] [--size WxH]
kiosk status                           which input is in use, said by the kiosk that runs here
kiosk tour STORE OUT [--config kiosk.toml] [--size WxH] [--language TAG ...] [--all | --sample]
kiosk tour STORE OUT [--config kiosk.toml] [--size WxH] --visit FILE     a wish a line, as tour.json
kiosk picture STORE ITEM OUT.png [--draft OBJECT.json --media DIR] [--language TAG]
              [--size WxH] [--theme T] [--text N] [--webp WIDTH]
kiosk picture STORE ITEM OUT --pages …   OUT/1.png 2.png …, and OUT/pages.json: what stands where
kiosk pictures [--size WxH] [--rest S]     pictures as they are ordered: kiosk/tour/orders.py
"""

import argparse
import logging
import signal
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from content_sync.errors import BanTinError, StoreError, UseError
from content_sync.letters import faces
from content_sync.machine.cache import cache_dir
from kiosk import settings
from kiosk.look.colours import THEMES
from kiosk.window import preparing
from kiosk.window.inputs import Inputs, keep, kept, running
from kiosk.window.preparing import Where

DEFAULT_SIZE = (1080, 1920)
NARROWEST = 16  # px of a small picture
REST_S = 120.0  # without an order `kiosk pictures` ends


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code (0 done, 2 wrong use, 5 store)."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    wish = _parser().parse_args(arguments)
    try:
        code: int = wish.command(wish)
    except BanTinError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return error.exit_code
    except OSError as error:
        print(f"kiosk: {error.filename}: {error.strerror}, check the disk", file=sys.stderr)
        return StoreError.exit_code
    return code


def run(wish: argparse.Namespace) -> int:
    """Show the store until the process is told to stop."""
    chosen = settings.read(wish.config)
    where = Where.FULL_SCREEN if wish.full_screen else Where.WINDOW
    preparing.prepare(cache_dir(), wish.size or DEFAULT_SIZE, where)
    from kiosk.aloud.sounds import sounds_of
    from kiosk.stage import opener
    from kiosk.visit.session import Session
    from kiosk.visit.wishes import Wake
    from kiosk.window.app import KioskApp
    from kiosk.window.fingers import listen
    from kiosk.window.pen import Pen

    for ending in (signal.SIGTERM, signal.SIGINT):
        signal.signal(ending, _end)
    open_library = opener(wish.store, chosen, lambda: datetime.now(UTC), cache_dir())
    sounds = sounds_of(cache_dir())
    app = KioskApp(
        lambda changed: Session(chosen, open_library, time.monotonic, changed),
        chosen,
        Pen(faces.files()),
        sounds,
    )
    with running(cache_dir()):
        listen(_say_inputs)
        app.session.do(Wake())  # after a power cut whoever waits goes on at once, else it rests
        try:
            app.run()
        finally:
            sounds.end()  # nothing spoken for a visitor stays while the kiosk is off
    return 0


def _say_inputs(inputs: Inputs) -> None:
    """Tell who keeps the kiosk, in the log and for `kiosk status`."""
    print(f"kiosk: input: {inputs}", file=sys.stderr, flush=True)
    keep(inputs, cache_dir())


def status(_wish: argparse.Namespace) -> int:
    """Say which input is in use."""
    print(f"input: {kept(cache_dir())}")
    return 0


def _end(_signal: int, _frame: object) -> None:
    raise SystemExit(0)


def tour(wish: argparse.Namespace) -> int:
    """Draw every screen off-screen and list what stands on it."""
    chosen = settings.read(wish.config)
    if wish.sample:
        return _sample(wish, chosen)
    if wish.visit:
        return _replay(wish, chosen)
    size = wish.size or DEFAULT_SIZE
    preparing.prepare(cache_dir(), size, Where.OFF_SCREEN)
    from kiosk.tour.tour import go

    count = go(wish.store, wish.out, chosen, size, tuple(wish.language or ()), wish.all)
    print(f"{count} pictures in {wish.out}")
    return 0


def _replay(wish: argparse.Namespace, chosen: settings.Settings) -> int:
    """One visit, a picture after each of its wishes."""
    if wish.language:
        raise UseError('a visit chooses its language: write {"ChooseLanguage": {"tag": "…"}} in it')
    size = wish.size or DEFAULT_SIZE
    preparing.prepare(cache_dir(), size, Where.OFF_SCREEN)
    from kiosk.tour.replay import go, read_visit

    count = go(wish.store, wish.out, chosen, size, read_visit(wish.visit))
    print(f"{count} pictures in {wish.out}")
    return 0


def _sample(wish: argparse.Namespace, chosen: settings.Settings) -> int:
    """At most sixty pictures that stand for all, and a sheet of them."""
    from kiosk.tour import sample_tour
    from kiosk.tour.sample import PANELS

    for panel in PANELS:
        if panel.name == wish.panel:
            preparing.prepare(cache_dir(), panel.size, Where.OFF_SCREEN)
            sample_tour.draw_panel(wish.store, wish.out, chosen, panel)
            return 0
    count = sample_tour.go(wish.store, wish.out, chosen)
    print(f"{count} pictures, all on {wish.out / sample_tour.SHEET}")
    return 0


def picture(wish: argparse.Namespace) -> int:
    """Draw one item's first page, or all of them."""
    size: tuple[int, int] = wish.size or DEFAULT_SIZE
    preparing.prepare(cache_dir(), size, Where.OFF_SCREEN)
    from kiosk.tour.orders import Order, shown
    from kiosk.tour.tour import Camera

    order = Order(
        store=str(wish.store),
        item=wish.item,
        out=str(wish.out),
        config=str(wish.config or ""),
        draft=str(wish.draft or ""),
        media=str(wish.media or ""),
        language=wish.language or "",
        theme=wish.theme,
        text=wish.text,
        webp=wish.webp or 0,
    )
    found = shown(order, size, datetime.now(UTC), Camera())
    if wish.pages:
        print(f"{found.all_pages(wish.out)} pictures in {wish.out}")
    else:
        found.first_page(wish.out)
    return 0


def ordered(wish: argparse.Namespace) -> int:
    """Draw items as they are ordered on the standard input."""
    size: tuple[int, int] = wish.size or DEFAULT_SIZE
    preparing.prepare(cache_dir(), size, Where.OFF_SCREEN)
    from kiosk.tour.orders import serve

    serve(sys.stdin.fileno(), size, wish.rest)
    return 0


def _size(text: str) -> tuple[int, int]:
    width, cross, height = text.partition("x")
    if not (cross and width.isdigit() and height.isdigit() and min(int(width), int(height)) >= 320):
        raise argparse.ArgumentTypeError("a size is WIDTHxHEIGHT in pixels, as 1080x1920")
    return int(width), int(height)


def _width(text: str) -> int:
    if not text.isdigit() or int(text) < NARROWEST:
        raise argparse.ArgumentTypeError(f"a width is a number of pixels, {NARROWEST} or more")
    return int(text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk", description=__doc__.splitlines()[0])
    verbs = parser.add_subparsers(required=True, metavar="run | status | tour | picture | pictures")

    def verb(name: str, command: object, about: str | None) -> argparse.ArgumentParser:
        one = verbs.add_parser(name, help=about)
        one.set_defaults(command=command)
        one.add_argument("store", type=Path, help="the folder that content-sync fills")
        one.add_argument("--config", type=Path, help="kiosk.toml")
        one.add_argument("--size", type=_size, help="WIDTHxHEIGHT in px; default 1080x1920")
        return one

    runs = verb("run", run, run.__doc__)
    runs.add_argument("--full-screen", action="store_true")
    said = verbs.add_parser("status", help=status.__doc__)
    said.set_defaults(command=status)
    tours = verb("tour", tour, tour.__doc__)
    tours.add_argument("out", type=Path, help="where the pictures and tour.json go")
    tours.add_argument("--language", action="extend", nargs="+", metavar="TAG")
    how_much = tours.add_mutually_exclusive_group()
    how_much.add_argument("--all", action="store_true", help="also the other sizes and themes")
    how_much.add_argument("--sample", action="store_true", help="every screen once, on one sheet")
    how_much.add_argument("--visit", type=Path, metavar="FILE", help="one visit, a wish a line")
    tours.add_argument("--panel", help=argparse.SUPPRESS)  # a process of --sample draws this one
    pictures = verb("picture", picture, picture.__doc__)
    pictures.add_argument("item")
    pictures.add_argument("out", type=Path, help="a PNG; with --pages a folder")
    pictures.add_argument(
        "--pages", action="store_true", help="OUT/1.png 2.png …, and what stands where: pages.json"
    )
    pictures.add_argument("--webp", type=_width, metavar="WIDTH", help="a small WebP beside each")
    pictures.add_argument("--draft", type=Path, help="an item object to show in place of ITEM")
    pictures.add_argument(
        "--media", type=Path, help="a folder with the draft's media, by SHA-256 or any other name"
    )
    pictures.add_argument("--language", metavar="TAG")
    pictures.add_argument("--theme", choices=tuple(THEMES), default="light")
    pictures.add_argument("--text", type=int, choices=range(4), default=1)
    orders = verbs.add_parser("pictures", help=ordered.__doc__)
    orders.set_defaults(command=ordered)
    orders.add_argument("--size", type=_size, help="WIDTHxHEIGHT in px; default 1080x1920")
    orders.add_argument("--rest", type=float, default=REST_S, help="seconds without an order")
    return parser


if __name__ == "__main__":
    sys.exit(main())
