"""Where a desk keeps what, and what it publishes: DATA/desk.toml.

    content = "/srv/content"        the folder that is published
    feed = "/srv/feed"              the feed it is published into
    keys = "/srv/keys"              the keys that sign it
    host = "ban-bien-tap.example"   its public name, behind a proxy with TLS; none: only here
    database = "postgres://…"       none: SQLite in DATA
    demonstration = true            accounts whose passwords and codes stand on the page; never
                                    where `host` is set

DATA is named by the environment variable BAN_TIN_DESK; BAN_TIN_DESK_DATABASE overrides `database`.
"""

import os
import secrets
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from content_sync.errors import UseError
from content_sync.machine.disk import write_whole

DATA: Final = "BAN_TIN_DESK"
DATABASE: Final = "BAN_TIN_DESK_DATABASE"
FILE: Final = "desk.toml"


class Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands in desk.toml."""

    content: str
    feed: str
    keys: str
    host: str = ""
    database: str = ""
    demonstration: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """The folders of a desk; `host` is "" on this machine alone, `database` "" for SQLite."""

    data: Path
    content: Path
    feed: Path
    keys: Path
    host: str = ""
    database: str = ""
    is_demonstration: bool = False

    @property
    def uploads(self) -> Path:
        """Pictures and sounds of drafts, named by their SHA-256."""
        return self.data / "uploads"

    @property
    def work(self) -> Path:
        """What lives as long as one thing is done."""
        return self.data / "work"

    @property
    def store(self) -> Path:
        """A kiosk's store of the last release, for the preview."""
        return self.data / "store"

    @property
    def static(self) -> Path:
        """Styles and scripts under their hashed names."""
        return self.data / "static"

    @property
    def signer(self) -> Path:
        """The socket of the process that holds the keys while they are unlocked."""
        return self.data / "signer.sock"


def here() -> Place:
    """The place of this process.

    Raises:
        UseError: desk.toml is missing or has mistakes.
    """
    return read(Path(os.environ.get(DATA, "var/desk")).resolve())


def read(data: Path) -> Place:
    """The place whose data lie in that folder.

    Raises:
        UseError: desk.toml has mistakes.
    """
    file = data / FILE
    try:
        written = msgspec.convert(tomllib.loads(file.read_text("utf-8")), Written)
    except FileNotFoundError:
        written = Written("content", "feed", "keys")
    except (OSError, ValueError) as error:
        raise UseError(f"{file}: {error}; mend it, or take it away and start anew") from error
    content, feed, keys = (data / name for name in (written.content, written.feed, written.keys))
    database = os.environ.get(DATABASE, written.database)
    is_demonstration = written.demonstration and not written.host
    return Place(data, content, feed, keys, written.host, database, is_demonstration)


def write(data: Path, content: Path, feed: Path, keys: Path, host: str, database: str) -> None:
    """Note what a desk publishes, where nothing is noted yet."""
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    said = {"content": content, "feed": feed, "keys": keys, "host": host, "database": database}
    lines = (f"{key} = {msgspec.json.encode(str(value)).decode()}" for key, value in said.items())
    write_whole(data / FILE, ("\n".join(lines) + "\n").encode())


def demonstrate(data: Path) -> None:
    """Note that this desk is a demonstration."""
    file = data / FILE
    write_whole(file, file.read_bytes() + b"demonstration = true\n")


def secret(data: Path) -> str:
    """What sessions are signed with; made once, readable by its owner alone."""
    file = data / "secret"
    try:
        return file.read_text("ascii").strip()
    except FileNotFoundError:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        made = secrets.token_urlsafe(48)
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as out:
            out.write(made)
        return made
