"""Long work tells how far it is, without drowning a log."""

from io import StringIO

import pytest

from content_sync.machine.progress import counting, follow, telling
from content_sync.said import phrase, speaking


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_a_log_gets_a_plain_line_every_half_minute() -> None:
    out, clock = StringIO(), iter(range(0, 1000, 12))

    done = list(follow("abcdefgh", "media", lambda _: 1000, out, lambda: next(clock)))

    assert done == list("abcdefgh")
    assert out.getvalue() == "media: 3 of 8, 37 %\nmedia: 6 of 8, 75 %\n"


def test_a_line_speaks_the_language_of_who_reads_it() -> None:
    out, clock = StringIO(), iter(range(0, 1000, 31))

    with speaking("vi"):
        done = list(follow("ab", phrase("pages"), out=out, clock=lambda: next(clock)))

    assert done == ["a", "b"]
    assert out.getvalue() == "trang: 1 trên 2, 50 %\ntrang: 2 trên 2, 100 %\n"


def test_short_work_says_nothing_in_a_log() -> None:
    out = StringIO()

    assert list(follow(range(1000), "texts", out=out, clock=lambda: 7.0)) == list(range(1000))
    assert out.getvalue() == ""


def test_a_terminal_gets_a_bar() -> None:
    out = Terminal()

    assert list(follow("ab", "objects", out=out)) == ["a", "b"]
    assert "objects" in out.getvalue()
    assert "\r" in out.getvalue()


def test_bytes_are_counted_from_what_was_here_already() -> None:
    out, clock = StringIO(), iter(range(0, 1000, 16))

    with counting("media", 10_000_000, 4_000_000, out, lambda: next(clock)) as tell:
        for here in (4_100_000, 5_000_000, 9_000_000, 12_000_000):
            tell(here)

    assert out.getvalue() == "media: 5.0 of 10.0 MB, 50 %\nmedia: 10.0 of 10.0 MB, 100 %\n"


def test_a_bar_begins_where_it_stopped() -> None:
    out = Terminal()

    with counting("media", 100, 40, out) as tell:
        tell(70)

    assert "40%" in out.getvalue()


def test_a_caller_is_told_instead_of_the_log() -> None:
    out, told = Terminal(), []

    with telling(lambda *how: told.append(how)):
        assert list(follow("abc", "speech", out=out)) == ["a", "b", "c"]
        assert list(follow("ab", "media", lambda _: 50, out=out)) == ["a", "b"]
    list(follow("abc", "texts", out=StringIO()))

    assert told == [
        *((done, 3, "speech") for done in range(4)),
        *((done, 100, "media") for done in (0, 50, 100)),
    ]
    assert out.getvalue() == ""


def test_a_caller_is_told_of_bytes_and_never_of_more_than_all() -> None:
    out, told = Terminal(), []

    with (
        telling(lambda *how: told.append(how)),
        counting("media", 100, 40, out) as tell,
    ):
        tell(70)
        tell(120)

    assert told == [(40, 100, "media"), (70, 100, "media"), (100, 100, "media")]
    assert out.getvalue() == ""


def test_a_caller_may_end_the_work() -> None:
    done: list[str] = []

    def stop(at: int, _of: int, _what: str) -> None:
        if at == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), telling(stop):
        done.extend(follow("abcd", "items"))

    assert done == ["a", "b"]
    assert list(follow("ab", "items", out=StringIO())) == ["a", "b"]
