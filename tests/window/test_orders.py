"""`kiosk pictures`: what it draws by order is what `kiosk picture` draws, order after order."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from checkout import ROOT
from kiosk_command import kiosk
from patience import PATIENCE_S
from PIL import Image
from shelf import article, shelve, text

SIZE = ("--size", "540x960")
CLOCK_PX = 80


class Kiosk:
    """One that waits for orders."""

    def __init__(self, top: Path) -> None:
        self.top = top
        command = [sys.executable, "-m", "kiosk", "pictures", *SIZE]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def order(self, name: str, item: str, **more: object) -> Path:
        """The file of an order, which is not given yet."""
        folder = self.top / name
        folder.mkdir()
        said = {"store": str(self.top / "store"), "item": item, "out": str(folder / "out"), **more}
        (folder / "order.json").write_text(json.dumps(said))
        return folder / "order.json"

    def say(self, *lines: object) -> None:
        """Give orders, all at once."""
        assert self.process.stdin
        os.write(self.process.stdin.fileno(), "".join(f"{line}\n" for line in lines).encode())

    def told(self, order: Path) -> str:
        """What came of it."""
        until = time.monotonic() + PATIENCE_S
        while not order.with_suffix(".told").exists():
            assert time.monotonic() < until
            time.sleep(0.02)
        return order.with_suffix(".told").read_text("utf-8")


@pytest.fixture(scope="module")
def waiting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    """One for all tests here: orders leave nothing behind."""
    top = tmp_path_factory.mktemp("orders")
    items = (article(id_, {"vi": text(title)}) for id_, title in (("a", "Vay vốn"), ("b", "Nước")))
    shelve(top / "store", *items)
    one = Kiosk(top)
    yield one
    one.process.kill()
    one.process.wait()


def below_the_clock(file: Path) -> bytes:
    """The pixels of a page but for its top, where a minute may have gone by."""
    with Image.open(file) as page:
        return page.crop((0, CLOCK_PX, *page.size)).tobytes()


def test_it_draws_what_a_new_process_draws(waiting: Kiosk) -> None:
    kiosk("picture", waiting.top / "store", "a", waiting.top / "alone.png", *SIZE, "--text", "3")

    for name, item, size in (("one", "a", 3), ("two", "b", 1), ("three", "a", 3)):
        order = waiting.order(name, item, text=size)
        waiting.say(order)
        assert waiting.told(order) == ""

    alone = below_the_clock(waiting.top / "alone.png")
    pages = [below_the_clock(waiting.top / name / "out/1.png") for name in ("one", "two", "three")]
    assert [page == alone for page in pages] == [True, False, True]
    assert (waiting.top / "three/out/pages.json").exists()


def test_of_orders_that_wait_only_the_last_is_drawn(waiting: Kiosk) -> None:
    first, last = waiting.order("first", "a"), waiting.order("last", "b")

    waiting.say(first, last)

    assert waiting.told(first) == waiting.told(last) == ""
    assert not (first.parent / "out").exists()
    assert (last.parent / "out/pages.json").exists()


def test_what_cannot_be_drawn_is_told_and_the_next_is(waiting: Kiosk) -> None:
    lost, good = waiting.order("lost", "khong-co"), waiting.order("good", "a")

    waiting.say(lost)
    assert "no item 'khong-co'" in waiting.told(lost)
    waiting.say(good)

    assert waiting.told(good) == ""


@pytest.mark.parametrize("wrong", [{"text": 9}, {"text": -1}, {"theme": "neon"}, {"webp": -1}])
def test_what_is_no_order_is_told_and_the_next_is_drawn(
    waiting: Kiosk, wrong: dict[str, object]
) -> None:
    [name] = wrong
    before = len([*waiting.top.iterdir()])
    bad, good = (waiting.order(f"{one}-{before}", "a") for one in ("bad", "good"))
    bad.write_text(json.dumps(json.loads(bad.read_text()) | wrong))

    waiting.say(bad)
    assert name in waiting.told(bad)
    waiting.say(good)

    assert waiting.told(good) == ""


def test_the_last_order_is_drawn_though_no_more_will_come(waiting: Kiosk) -> None:
    last = waiting.order("before-the-end", "a")
    one = Kiosk(waiting.top)

    one.say(last)
    assert one.process.stdin
    one.process.stdin.close()

    assert one.told(last) == ""
    assert (last.parent / "out/pages.json").exists()
    assert one.process.wait(PATIENCE_S) == 0
