"""The cases of a bad line and of bad sticks, each with the exit codes that answer it rightly.

0 done, 3 later, 4 not to be believed, 5 this machine. `where` is the beginning of the paths that
are spoilt; until the text is here the old release must be shown, after it the new one.
"""

from dataclasses import dataclass
from typing import Final

import hostile
from bad_line import (
    Fault,
    busy,
    captive,
    cut,
    endless,
    ends,
    flipped,
    hangs_up,
    ignores_range,
    instead,
    missing,
    redirects,
    wrong_length,
    wrong_range,
)

EVER: Final = 2000  # requests, more than are ever asked


@dataclass(frozen=True, slots=True)
class Case:
    """What goes wrong where and how often, and how a pull may end."""

    name: str
    where: str
    faults: tuple[Fault, ...]
    codes: tuple[int, ...]


def _ever(name: str, where: str, fault: Fault, *codes: int) -> Case:
    return Case(f"{where} {name}", where, (fault,) * EVER, codes)


_OK: Final = b"HTTP/1.1 200 OK\r\n"
_CHUNKS: Final = _OK + b"Transfer-Encoding: chunked\r\n\r\n"
_TEXT: Final[tuple[tuple[str, Fault, tuple[int, ...]], ...]] = (
    ("login page", captive, (4,)),
    ("302", redirects, (4,)),
    ("one bit", flipped, (4,)),
    ("without end", endless, (4,)),
    ("503 for a week", busy("604800"), (3,)),
    ("503 until soon", busy("soon"), (3,)),
    ("404", missing, (3,)),
    ("cut at 100", cut(100), (3,)),
    ("ends early", ends(50), (3, 4)),
    ("hangs up", hangs_up, (3,)),
    ("silent", hostile.silent, (3,)),
    ("headers at a byte in 5 s", hostile.drips(_OK + b"X: ", b"x", 5), (3,)),
    ("a header without end", hostile.drips(_OK + b"X: ", b"x" * 4096, 0), (3, 4)),
    ("headers without end", hostile.drips(_OK, b"X: y\r\n" * 500, 0), (3, 4)),
    ("100 Continue for ever", hostile.drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 9, 0), (3, 4)),
    ("100 Continue, slowly", hostile.drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 2), (3, 4)),
    ("body at a byte in 5 s", hostile.crawls, (3, 4)),
    ("no HTTP", hostile.raw(b"\x00\xff" * 500), (3, 4)),
    ("status of letters", hostile.raw(b"HTTP/1.1 abc\r\n\r\n"), (3, 4)),
    ("status 99999", hostile.raw(b"HTTP/1.1 99999 X\r\n\r\n"), (3, 4)),
    ("HTTP/0.9", hostile.raw(b"hello"), (3, 4)),
    ("length of letters", hostile.raw(_OK, b"Content-Length: x\r\n\r\nabc"), (3, 4)),
    ("length below nothing", hostile.raw(_OK, b"Content-Length: -5\r\n\r\nabc"), (3, 4)),
    ("two lengths", hostile.raw(_OK, b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc"), (3, 4)),
    ("chunks of no size", hostile.raw(_CHUNKS, b"zz\r\n"), (3, 4)),
    ("a chunk of 2^60", hostile.raw(_CHUNKS, b"fffffffffffffff\r\n"), (3, 4)),
)  # fmt: skip

_NOT_OF_PACKS: Final = ("404", "cut at 100")  # then texts come loose, or bit by bit

CASES: Final = (
    *(_ever(name, "head", fault, *codes) for name, fault, codes in _TEXT),
    *(
        _ever(name, "d/", fault, *codes)
        for name, fault, codes in _TEXT
        if name not in _NOT_OF_PACKS
    ),
    Case("d/ cut at 100, again and again", "d/", (cut(100),) * EVER, (0, 3)),
    _ever("brackets, 100,000 deep", "head", hostile.deep(100_000), 4),
    _ever("mark of 60 kB", "head", hostile.marked(60_000), 0, 3, 4),
    _ever("mark of 201 bytes", "head", hostile.marked(199), 0),
    _ever("empty", "head", instead(b""), 4),
    _ever("304 unasked", "head", hostile.raw(b"HTTP/1.1 304 Not Modified\r\n\r\n"), 0, 3, 4),
    Case("d/ no packs, loose texts", "d/", (missing,) * EVER, (0,)),
    Case("o/ cut three times", "o/", (cut(1000), cut(70_000), cut(5)), (0,)),
    Case("o/ reset at every 64 kB", "o/", (hostile.resets(65536),) * EVER, (0,)),
    Case("o/ Range unknown, one cut", "o/", (cut(70_000), ignores_range), (0,)),
    _ever("reset after each byte", "o/", hostile.resets(1), 0, 3),
    _ever("another range", "o/", wrong_range, 0, 3, 4),
    _ever("a byte too many", "o/", wrong_length, 3, 4),
    _ever("one bit", "o/", flipped, 4),
    _ever("without end", "o/", endless, 4),
    _ever("login page", "o/", captive, 4),
    _ever("404", "o/", missing, 3),
    _ever("silent", "o/", hostile.silent, 3),
    _ever("body at a byte in 5 s", "o/", hostile.crawls, 3, 4),
    _ever("headers at a byte in 5 s", "o/", hostile.drips(_OK + b"X: ", b"x", 5), 3, 4),
)

STICKS: Final[tuple[tuple[str, hostile.Spoil], ...]] = (
    ("a pipe", hostile.as_pipe),
    ("a terminal", hostile.as_terminal),
    ("zeros without end", hostile.as_zeros),
    ("a folder", hostile.as_folder),
    ("a link to itself", hostile.as_circle),
    ("a terabyte", hostile.as_terabyte),
)
CLOCKS: Final = ("1970-01-02 00:00:00", "2038-01-19 03:14:08", "2099-06-01 00:00:00")
WATCHED: Final = (
    *("head login page", "head brackets, 100,000 deep", "head mark of 60 kB", "head silent"),
    *("head headers at a byte in 5 s", "head 100 Continue for ever", "head no HTTP"),
    *("d/ one bit", "o/ reset after each byte", "head status 99999"),
)
