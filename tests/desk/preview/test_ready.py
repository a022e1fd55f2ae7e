"""A kiosk that is ready draws one order after another, whatever befell it at the last."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from content_sync.centre.desk.preview.process import Failed
from content_sync.centre.desk.preview.ready import Ready
from content_sync.centre.desk.preview.turns import Replaced

SIZE = "1080x1920"
Do = Callable[..., str]


@pytest.fixture
def ready(tmp_path: Path) -> Iterator[Ready]:
    one = Ready(tmp_path / "0.kiosk", "tests.twins.kiosk_that_waits")
    yield one
    one.end()


@pytest.fixture
def do(ready: Ready, tmp_path: Path) -> Do:
    """do("draw") -> the number of the process that drew."""
    count = iter(range(100))

    def order(what: str, size: str = SIZE, limit_s: float = 30, is_wanted: bool = True) -> str:
        home = tmp_path / f"order-{next(count)}"
        home.mkdir()
        said = {"do": what, "out": str(home / "out")}
        (home / "order.json").write_text(json.dumps(said))
        ready.draw(home / "order.json", size, limit_s, lambda: is_wanted)
        return (home / "out").read_text()

    return order


def test_the_next_order_is_drawn_by_the_same_process(do: Do) -> None:
    assert do("draw") == do("draw")


def test_another_screen_is_another_process(do: Do) -> None:
    assert do("draw") != do("draw", size="1920x1080")


def test_what_cannot_be_drawn_is_told_and_the_process_stays(do: Do) -> None:
    first = do("draw")

    with pytest.raises(Failed, match="no item 'x'"):
        do("fail")

    assert do("draw") == first


def test_one_that_ended_is_started_anew_and_says_of_what(do: Do) -> None:
    first = do("draw")

    with pytest.raises(Failed, match="out of colours"):
        do("crash")

    assert do("draw") != first


def test_what_nobody_wants_any_more_ends_and_the_process_stays(do: Do) -> None:
    first = do("draw")

    with pytest.raises(Replaced):
        do("slow", is_wanted=False)

    assert do("draw") == first


def test_one_that_hangs_is_ended(do: Do) -> None:
    first = do("draw")

    with pytest.raises(Failed, match="not done in time"):
        do("hang", limit_s=0.3)

    assert do("draw") != first
