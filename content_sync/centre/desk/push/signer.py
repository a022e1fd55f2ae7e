"""Holds the keys while they are unlocked, in a process of its own that does nothing else.

    python -m content_sync.centre.desk.push.signer       DATA by its environment variable

It reads no content and starts nothing: a passphrase comes in, signatures go out. Who has its
socket (0600, of one user) can have something signed while it is unlocked, but never the key; and
what is signed is the metadata of a release, each key for its own role. After its time, or when it
is told, it forgets. A line of JSON each way:

    {"do": "unlock", "passphrase": …, "until": 1790000000}    -> {"ok": true} or {"ok": false}
    {"do": "lock"}
    {"do": "state"}      -> {"ok": true, "unlocked": …, "until": …, "open": …}
    {"do": "keys"}       -> {"ok": true, "keys": {"targets": <id>, …}}
    {"do": "sign", "role": "targets", "payload": <base64>}    -> {"ok": true, "signature": <hex>}

Nothing of what it is told is ever printed, be it wrong or right.
"""

import base64
import json
import os
import resource
import socket
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from content_sync.centre.desk import place as places
from content_sync.centre.feed.keys import ONLINE_ROLES, Keys, is_open, load
from content_sync.errors import BanTinError
from content_sync.machine.terminal import end_on_sigterm

LONGEST_S: Final = 8 * 24 * 3600  # a push at a time: at most a week ahead
LARGEST: Final = 4_000_000  # bytes of a question
PATIENCE_S: Final = 5.0
LOOK_S: Final = 1.0


@dataclass(slots=True)
class Safe:
    """The keys of a folder, as long as they are unlocked; `clock`: seconds of the epoch."""

    folder: Path
    clock: Callable[[], float] = time.time
    until: float = 0.0
    _keys: Keys | None = field(default=None, repr=False)

    def answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        """What is answered to a question; {"ok": False} whatever is wrong with it."""
        self.forget_in_time()
        try:
            return {"ok": True, **self._answer(asked)}
        except (BanTinError, KeyError, TypeError, ValueError):
            return {"ok": False}

    def forget_in_time(self) -> None:
        """Forget the keys when their time is over."""
        if self._keys and self.clock() >= self.until:
            self._keys, self.until = None, 0.0

    def _answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        match asked["do"]:
            case "unlock":
                until = min(float(asked["until"]), self.clock() + LONGEST_S)
                self._keys = load(self.folder, str(asked["passphrase"]).encode())
                self.until = max(self.until, until)
            case "lock":
                self._keys, self.until = None, 0.0
            case "state":
                is_free = is_open(self.folder)
                is_there = self._keys is not None or is_free
                return {"unlocked": is_there, "until": self.until, "open": is_free}
            case "keys":
                signers = self._at_hand().signers
                return {"keys": {role: signers[role].public_key.keyid for role in ONLINE_ROLES}}
            case "sign":
                return {"signature": self._signed(asked["role"], asked["payload"])}
            case _:
                raise ValueError
        return {}

    def _at_hand(self) -> Keys:
        if self._keys is None and is_open(self.folder):
            return load(self.folder, None)
        if self._keys is None:
            raise ValueError
        return self._keys

    def _signed(self, role: str, payload: str) -> str:
        data = base64.b64decode(payload, validate=True)
        if json.loads(data)["_type"] != role:  # a key of targets never signs a timestamp
            raise ValueError
        return str(self._at_hand().signers[role].sign(data).signature)


def serve(path: Path, safe: Safe) -> None:
    """Answer at the socket `path` until the process is ended."""
    with suppress(FileNotFoundError):
        if stat.S_ISSOCK(path.lstat().st_mode):
            path.unlink()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
        before = os.umask(0o177)
        try:
            door.bind(str(path))
        finally:
            os.umask(before)
        door.listen(8)
        door.settimeout(LOOK_S)
        while True:
            safe.forget_in_time()
            with suppress(TimeoutError):
                caller, _ = door.accept()
                with caller, suppress(OSError, ValueError):
                    caller.settimeout(PATIENCE_S)
                    _converse(caller, safe)


def _converse(caller: socket.socket, safe: Safe) -> None:
    with caller.makefile("rwb") as line:
        asked = json.loads(line.readline(LARGEST))
        answer = safe.answer(asked) if isinstance(asked, dict) else {"ok": False}
        line.write(json.dumps(answer).encode() + b"\n")


def main() -> int:
    """Serve the desk that the environment names."""
    end_on_sigterm()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # no copy of the keys in a core file
    place = places.here()
    serve(place.signer, Safe(place.keys))
    return 0


if __name__ == "__main__":
    sys.exit(main())
