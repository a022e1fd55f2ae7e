"""A kiosk in a process of its own, whose memory can be read from outside.

with KioskApart(store) as kiosk:
    kiosk.type("zebra", "en")
    kiosk.holds("zebra")     the places where it stands, as Python keeps letters
    kiosk.end_visit()

Letters go over one by one, so that the kiosk alone can have made a word of them. What malloc is
given back it overwrites (Python's own store of small objects, which does not, is left out), so
what is found is what somebody still has, not what nobody has written over yet.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final, Self

WAYS: Final = ("utf-8", "utf-16-le", "utf-32-le")  # SQLite and C; Python's strings, by their widest
PIECE: Final = 2**24
TOUCH: Final = "touch "
LONGEST: Final = 64  # bytes of what is told
OVERWRITING: Final = {
    "PYTHONMALLOC": "malloc",
    "GLIBC_TUNABLES": "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0",
}


class KioskApart:
    """The process, while it is wanted."""

    def __init__(self, store: Path) -> None:
        here = Path(__file__).parent
        found = (os.environ.get("PYTHONPATH", ""), here.parent / "twins", here, here.parents[1])
        self._process = subprocess.Popen(
            [sys.executable, __file__, str(store)],
            env=os.environ | OVERWRITING | {"PYTHONPATH": os.pathsep.join(map(str, found))},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._process.stdin and self._process.stdout
        self._in: IO[bytes] = self._process.stdin
        self._out: IO[bytes] = self._process.stdout
        self._answer()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._in.close()
        self._process.wait(60)
        self._out.close()

    def type(self, word: str, tag: str) -> None:
        """A visitor who reads `tag` looks for a word."""
        for told in (tag, *word):
            self._tell(told)

    def ask(self, *labels: str) -> None:
        """A visitor is asked the interview of the store, and touches what says `labels`."""
        for told in ("ask", *(f"{TOUCH}{one}" for one in labels)):
            self._tell(told)

    def end_visit(self) -> None:
        """Come to rest."""
        self._tell("end")

    def holds(self, word: str) -> list[bytes]:
        """What stands around the word, wherever the process could have written it."""
        sought = [word.encode(way) for way in WAYS]
        around = (len(max(sought, key=len)) + 40) // 2
        return [
            piece[max(0, at - around) : at + 2 * around]
            for piece in self._pieces(len(sought[-1]))
            for one in sought
            if (at := piece.find(one)) >= 0
        ]

    def _pieces(self, overlap: int) -> Iterator[bytes]:
        """All memory that can be written to."""
        process = Path(f"/proc/{self._process.pid}")
        spans = (line.split() for line in (process / "maps").read_text().splitlines())
        ours = [span.split("-") for span, rights, *_ in spans if rights.startswith("rw")]
        memory = os.open(process / "mem", os.O_RDONLY)
        try:
            for start, end in ((int(low, 16), int(high, 16)) for low, high in ours):
                for at in range(start, end, PIECE):
                    yield os.pread(memory, min(PIECE + overlap, end - at), at)
        finally:
            os.close(memory)

    def _tell(self, told: str) -> None:
        self._in.write(f"{told}\n".encode())
        self._in.flush()
        self._answer()

    def _answer(self) -> None:
        assert self._out.read(1) == b".", "the kiosk apart has ended"


def main(store: Path) -> None:
    """Be that kiosk: a tag begins a search in it, a letter is typed, `end` ends the visit;
    `ask` begins an interview.
    """
    from kiosk.window import preparing

    preparing.prepare(store.parent / "cache", (1080, 1920), preparing.Where.OFF_SCREEN)
    from touchscreen import Touchscreen

    from kiosk.visit.state import Place, Screen, State

    screen = Touchscreen(store)
    os.write(1, b".")
    while told := os.read(0, LONGEST).strip().decode():
        if told == "end":
            screen.rest()
            screen.frame()  # memory is given back in the one after
        elif told == "ask":
            screen.stand_at(State(place=Place(Screen.QUESTION, item="nha-toi")))
        elif told.startswith(TOUCH):
            screen.tap(told.removeprefix(TOUCH))
        elif len(told) > 1:
            screen.stand_at(State(place=Place(Screen.SEARCH), language=told))
        else:
            screen.tap(told)
        os.write(1, b".")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
