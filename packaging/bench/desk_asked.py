"""Officers at a desk, as their browsers ask it: one after another, or many at once.

officer = Officer(port, session)
officer.read("/noi-dung/?trang=7")       seconds it took; FailedError for any answer but a page
officer.save("i00007", blocks)           a paragraph written anew
at_once(officers, 5, 60, pages)          all at work for a minute, 5 s of thought between two deeds
"""

import http.client
import json
import random
import threading
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import quote_plus

from sync.words import vocabulary

PATIENCE_S: Final = 60


class FailedError(Exception):
    """The desk answered something else."""


@dataclass(slots=True)
class Officer:
    """One officer, signed in, whose browser keeps its connection."""

    port: int
    session: str
    line: http.client.HTTPConnection = field(init=False)
    version: int = 0  # of the item as its page knows it
    token: str = "x" * 32

    def __post_init__(self) -> None:
        self.line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_S)

    def ask(self, method: str, path: str, said: object = None) -> tuple[float, bytes]:
        """The seconds until the whole answer was there, and the answer.

        Raises:
            FailedError: it is none.
        """
        data = None if said is None else json.dumps(said).encode()
        known = {"Cookie": f"desk={self.session}; csrf={self.token}", "X-CSRFToken": self.token}
        began = time.perf_counter()
        self.line.request(method, path, data, known | {"Content-Type": "application/json"})
        answer = self.line.getresponse()
        whole = answer.read()
        took = time.perf_counter() - began
        if answer.status != 200:
            raise FailedError(f"{method} {path}: {answer.status} {whole[:300]!r}")
        return took, whole

    def read(self, path: str) -> float:
        """A page."""
        return self.ask("GET", path)[0]

    def save(self, id_: str, block: dict[str, Any], chance: random.Random) -> float:
        """A paragraph written anew; `block` has its new name afterwards."""
        value = {"kind": "paragraph", "words": [vocabulary("vi").some(chance), []]}
        change = {"do": "set", "key": block["key"], "value": value, "before": block["sha"]}
        said = {"entry": id_, "tag": "vi", "op": str(uuid.uuid4()), "changes": [change]}
        took, answer = self.ask("POST", "/luu/", {**said, "base": self.version})
        saved = json.loads(answer)
        self.version, block["sha"] = saved["version"], _sha(saved, block["key"])
        return took


def _sha(answer: dict[str, Any], key: str) -> str:
    if key in answer.get("shas", {}):
        return str(answer["shas"][key])
    return next(str(each["sha"]) for each in answer["blocks"] if each["key"] == key)


def asked(chance: random.Random, pages: int) -> dict[str, str]:
    """An address of the list, and one of a search for two words of which the last is begun."""
    first, second = (chance.choice(vocabulary("vi").words) for _ in range(2))
    page, words = chance.randint(1, pages), quote_plus(f"{first} {second[:3]}")
    return {"list": f"/noi-dung/?trang={page}", "search": f"/noi-dung/?tim={words}"}


@dataclass(slots=True)
class Day:
    """What many at once met with: seconds by deed, and whatever was no answer."""

    times: dict[str, list[float]] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)


def at_once(
    officers: Sequence[tuple[Officer, str, dict[str, Any]]],
    thought_s: float,
    for_s: float,
    pages: int,
) -> Day:
    """Each reads, searches, opens its item and saves, until the time is over."""
    day, until = Day(), time.monotonic() + for_s

    def work(number: int) -> None:
        officer, id_, block = officers[number]
        chance = random.Random(number)
        time.sleep(chance.random() * thought_s)
        while time.monotonic() < until:
            for deed in ("list", "search", "editor", "save"):
                try:
                    if deed == "save":
                        took = officer.save(id_, block, chance)
                    elif deed == "editor":
                        took = officer.read(f"/bai/{id_}/sua/")
                    else:
                        took = officer.read(asked(chance, pages)[deed])
                    day.times.setdefault(deed, []).append(took)
                except (FailedError, OSError, http.client.HTTPException) as error:
                    day.errors.append(f"{deed}: {error!r}")
                    officer.line.close()
                time.sleep(thought_s)

    threads = [threading.Thread(target=work, args=(each,)) for each in range(len(officers))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return day


@contextmanager
def signed_in(port: int, sessions: Sequence[str]) -> Iterator[list[Officer]]:
    """Officers, whose lines are closed at the end."""
    officers = [Officer(port, session) for session in sessions]
    try:
        yield officers
    finally:
        for each in officers:
            with closing(each.line):
                pass
