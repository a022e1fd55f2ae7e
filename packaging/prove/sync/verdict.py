"""What a store or a feed is found to be after a fault: the old or the new, whole, or wrong.

seen(...)      looks at a copy with the product's own verify and status, and beside them with
               eyes of its own: the files of the store, hashed and counted here
likeness(...)  all that must be equal after the next undisturbed command
"""

import hashlib
import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from struck import Ended, done

from content_sync.site.library.library import Library
from content_sync.site.store.store import opened


@dataclass(frozen=True, slots=True)
class Seen:
    """Which release is there (0: none), whether that is told, and all that is wrong."""

    release: int
    state: str
    wrong: tuple[str, ...]


def seen_store(store: Path, spare: Path, _root: Path | None = None) -> Seen:
    """What a kiosk and its keeper see of a store; `spare` is a folder to try things in."""
    release = _shown(store)
    verified = _verified(store, spare)
    wrong = [] if verified is None else [verified]
    state, lies = _told(store, release)
    return Seen(release, state, tuple(wrong + lies))


def seen_feed(feed: Path, spare: Path, root: Path) -> Seen:
    """What a fresh kiosk makes of a feed; one without a head is none."""
    shutil.rmtree(spare, ignore_errors=True)
    if not (feed / "head").exists():
        return Seen(0, "", ())
    pulled = done("pull", feed, spare, "--root", root)
    if pulled.code:
        return Seen(0, "", (f"a fresh kiosk cannot pull it: exit {pulled.code}, {pulled.err}",))
    return seen_store(spare, spare.with_name("spare of spare"))


def likeness(folder: Path, spare: Path, root: Path, is_feed: bool) -> dict[str, Any]:
    """What must be equal: releases, media, beliefs and status; of a feed what it gives.

    Not the number it gives it by: one that was signed is never signed again, so a publish that
    broke off after it leaves a gap.
    """
    if not is_feed:
        return _likeness(folder) | {"strangers": _strangers(folder)}
    seen = seen_feed(folder, spare, root)
    parts = sorted(str(path) for path in folder.rglob("*.part"))
    alike = {"wrong": seen.wrong, "strangers": parts}
    given = _without_times(_likeness(spare)) if spare.exists() else {}
    given.pop("current", None)
    return alike | given


def difference(one: dict[str, Any], other: dict[str, Any]) -> str:
    """In what two likenesses differ; "" in nothing."""
    keys = [key for key in one.keys() | other.keys() if one.get(key) != other.get(key)]
    return ", ".join(f"{key}: {_short(one.get(key))} not {_short(other.get(key))}" for key in keys)


def told(store: Path) -> dict[str, Any]:
    """What status.json says, read as it lies there."""
    found: dict[str, Any] = json.loads((store / "status.json").read_bytes())
    return found


def crashed(ended: Ended) -> str:
    """What no command may do, whatever happens to it; "" if it did not."""
    if "Traceback" in ended.err:
        return "a traceback: " + ended.err.strip().splitlines()[-1]
    if ended.code not in (0, 2, 3, 4, 5, -9):
        return f"exit {ended.code}"
    return ""


def _shown(store: Path) -> int:
    library = Library.open(store, today=datetime.now(UTC))
    if library is None:
        return 0
    library.close()
    return library.release


def _verified(store: Path, spare: Path) -> str | None:
    shutil.rmtree(spare, ignore_errors=True)
    if not (store / "releases").exists():
        return None
    shutil.copytree(store, spare)
    ended = done("verify", spare)
    is_whole = ended.code == 0 or (ended.code == 3 and "are whole" in ended.err)
    if is_whole or (ended.code == 2 and "no release yet" in ended.err):
        return None
    return f"verify: exit {ended.code}, {ended.err.strip()}"


def _told(store: Path, release: int) -> tuple[str, list[str]]:
    """The state that is told, and every lie in it."""
    ended = done("status", store, "--json")
    if ended.code == 2 and not release:
        return "", []
    if ended.code:
        return "", [f"status: exit {ended.code}, {ended.err.strip()}"]
    says = json.loads(ended.out)
    true = {"release": release, **_counted(store, release)}
    missing = true.pop("missing")
    lies = [
        f"status says {key} {says[key]}, it is {value}"
        for key, value in true.items()
        if says[key] != value
    ]
    if says["missing"] < missing:  # more may be told: a file that came counts once it is noted
        lies.append(f"status says {says['missing']} missing, it is {missing}")
    if says["state"] == "current" and (missing or not release):
        lies.append("status says current, and it is not")
    return says["state"], lies


def _counted(store: Path, release: int) -> dict[str, Any]:
    """The items, the date and the missing media of a release, counted by hand."""
    path = store / f"releases/{release}.db"
    if not release:
        return {"items": 0, "issued": "", "missing": 0}
    with closing(
        sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    ) as db:
        kinds = dict(db.execute("SELECT sha256, kind FROM catalog").fetchall())
        items = db.execute("SELECT count(*) FROM catalog WHERE kind = 'item'").fetchone()[0]
        issued = db.execute("SELECT value FROM meta WHERE key = 'issued'").fetchone()[0]
    media = [sha256 for sha256, kind in kinds.items() if kind not in ("item", "feed")]
    missing = sum(not (store / "objects" / one[:2] / one).exists() for one in media)
    return {"items": items, "issued": issued, "missing": missing}


def _likeness(store: Path) -> dict[str, Any]:
    found: dict[str, Any] = {"current": (store / "current").read_text()}
    for path in sorted((store / "releases").iterdir()):
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
            found[path.name] = _digest(db)
    media = sorted(path for path in (store / "objects").glob("*/*"))
    found["media"] = [(p.name, hashlib.sha256(p.read_bytes()).hexdigest() == p.name) for p in media]
    with opened(store) as ours:
        found |= {"believed": ours.trusted, "held": ours.held, "sound": ours.sound}
        found["rows"] = sorted(ours.arrived)
    return found | {
        f"told {key}": value for key, value in told(store).items() if key != "last_success"
    }


def _digest(db: sqlite3.Connection) -> str:
    names = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
    digest = hashlib.sha256()
    for (table,) in sorted(db.execute(names)):
        digest.update(repr((table, sorted(db.execute(f'SELECT * FROM "{table}"')))).encode())
    return digest.hexdigest()


def _without_times(likeness: dict[str, Any]) -> dict[str, Any]:
    """Signed a second later, another feed: only what is shown must be equal."""
    kept = ("current", "media", "rows", "wrong", "told items", "told missing", "told state")
    return {key: value for key, value in likeness.items() if key in kept}


def _strangers(store: Path) -> list[str]:
    """The names of all that lies there beside releases and media, and of what is half done."""
    names = [str(path.relative_to(store)) for path in store.rglob("*") if path.is_file()]
    return sorted(name for name in names if "/" not in name or name.endswith(".part"))


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) < 80 else f"{text[:40]}…{text[-30:]}"
