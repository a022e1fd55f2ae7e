"""The keys as everybody else at the desk knows them: a socket that is asked.

unlock(passphrase, until)    state()    lock()
keys()                       what `bring_out` signs with: each signature comes from the signer
"""

import base64
import json
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from django.conf import settings
from django.views.decorators.debug import sensitive_variables
from securesystemslib.signer import Key, Signature, Signer

from content_sync.centre.feed.keys import Keys, chain, read_root
from content_sync.errors import UseError

PATIENCE_S: Final = 20.0  # a passphrase is slow to try, on purpose


class LockedError(UseError):
    """The keys are locked, or nobody holds them: ask the publisher for the passphrase."""


@dataclass(frozen=True, slots=True)
class State:
    """Whether something can be signed now, until when (seconds of the epoch; 0: no end); `is_open`:
    demonstration keys without a passphrase; `is_there`: somebody answers.
    """

    is_unlocked: bool = False
    until: float = 0.0
    is_open: bool = False
    is_there: bool = False


class AskedSigner(Signer):
    """Signs by asking the signer."""

    def __init__(self, role: str, public_key: Key) -> None:
        self._role = role
        self._public_key = public_key

    @classmethod
    def from_priv_key_uri(
        cls,
        priv_key_uri: str,
        public_key: Key,
        secrets_handler: Callable[[str], str] | None = None,
    ) -> "AskedSigner":
        """Not made so."""
        raise ValueError(priv_key_uri)

    @property
    def public_key(self) -> Key:
        """The key that verifies."""
        return self._public_key

    def sign(self, payload: bytes) -> Signature:
        """The signature of the metadata `payload`.

        Raises:
            LockedError: the keys have been locked meanwhile.
        """
        said = _asked(do="sign", role=self._role, payload=base64.b64encode(payload).decode())
        if not said.get("ok"):
            raise LockedError("the keys are locked: unlock them and go on")
        return Signature(self._public_key.keyid, said["signature"])


@sensitive_variables()
def unlock(passphrase: str, until: float) -> bool:
    """Unlock the keys until then; False where the passphrase is wrong.

    Raises:
        LockedError: nobody holds the keys.
    """
    said = _asked(do="unlock", passphrase=passphrase, until=until)
    if not said:
        raise LockedError("the signer does not answer: start the desk again")
    return bool(said.get("ok"))


def lock() -> None:
    """Have the keys forgotten."""
    _asked(do="lock")


def state() -> State:
    """How it stands with the keys."""
    said = _asked(do="state")
    if not said.get("ok"):
        return State()
    return State(bool(said["unlocked"]), float(said["until"]), bool(said["open"]), is_there=True)


def keys() -> Keys:
    """The keys of the centre, without what is secret of them.

    Raises:
        LockedError: they are locked.
        UseError: root.json is missing or damaged.
    """
    folder: Path = settings.PLACE.keys
    text, root = read_root(folder)
    said = _asked(do="keys")
    if not said.get("ok"):
        raise LockedError("the keys are locked: unlock them and go on")
    signers = {role: AskedSigner(role, root.keys[id_]) for role, id_ in said["keys"].items()}
    return Keys(text, root, signers, chain(folder, root.version))


@sensitive_variables()
def _asked(**question: Any) -> dict[str, Any]:
    """What the signer answers; {} where it does not."""
    path: Path = settings.PLACE.signer
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
            door.settimeout(PATIENCE_S)
            door.connect(str(path))
            with door.makefile("rwb") as line:
                line.write(json.dumps(question).encode() + b"\n")
                line.flush()
                said = json.loads(line.readline())
    except (OSError, ValueError):
        return {}
    return said if isinstance(said, dict) else {}
