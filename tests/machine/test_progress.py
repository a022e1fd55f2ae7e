"""Long work tells how far it is, without drowning a log."""

from io import StringIO

from content_sync.machine.progress import follow


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_a_log_gets_a_plain_line_every_half_minute() -> None:
    out, clock = StringIO(), iter(range(0, 1000, 12))

    done = list(follow("abcdefgh", "media", lambda _: 1000, out, lambda: next(clock)))

    assert done == list("abcdefgh")
    assert out.getvalue() == "media: 3 of 8, 37 %\nmedia: 6 of 8, 75 %\n"


def test_short_work_says_nothing_in_a_log() -> None:
    out = StringIO()

    assert list(follow(range(1000), "texts", out=out, clock=lambda: 7.0)) == list(range(1000))
    assert out.getvalue() == ""


def test_a_terminal_gets_a_bar() -> None:
    out = Terminal()

    assert list(follow("ab", "objects", out=out)) == ["a", "b"]
    assert "objects" in out.getvalue()
    assert "\r" in out.getvalue()
