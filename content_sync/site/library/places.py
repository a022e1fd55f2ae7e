"""Where what makes up a store lies, given its folder: names alone, nothing is looked at.

    releases/<n>.db        texts and search of one release; never written after its rename
    objects/<aa>/<sha256>  media, named by what they are; never changed once there
    packs/<sha256>.part    what has come of a pack; gone once its release is shown
    current                which release is shown; renamed last
    status.json            how the last sync went, for people and the keeper's screen
    sync.db                what only the writer needs: what it believes, which media it has
    trusted.json           the same belief once more, should sync.db be lost
    polls.json             how often the feed only said that nothing has changed
    reserve                room that is given up when the disk is full
    lock, lock.next        held by whoever writes, and by whoever is next

Stores lie on kiosks already: another name here is a store that nobody finds.
"""

from pathlib import Path


def releases(store: Path) -> Path:
    """The folder of the releases."""
    return store / "releases"


def release(store: Path, number: int) -> Path:
    """The file of one release."""
    return releases(store) / f"{number}.db"


def objects(store: Path) -> Path:
    """The folder of the media; a file `*/*` in it is one, or on its way to be."""
    return store / "objects"


def media(store: Path, sha256: str) -> Path:
    """The file of one picture, sound or film."""
    return objects(store) / sha256[:2] / sha256


def packs(store: Path) -> Path:
    """The folder of packs on their way."""
    return store / "packs"


def current(store: Path) -> Path:
    """The number of the release that is shown."""
    return store / "current"


def status(store: Path) -> Path:
    """How things stand."""
    return store / "status.json"


def notes(store: Path) -> Path:
    """The writer's own notes."""
    return store / "sync.db"


def trusted(store: Path) -> Path:
    """What the writer believes, once more."""
    return store / "trusted.json"


def polls(store: Path) -> Path:
    """How often the feed only said that nothing has changed."""
    return store / "polls.json"


def reserve(store: Path) -> Path:
    """Room kept for notes and texts."""
    return store / "reserve"


def lock(store: Path) -> Path:
    """What a writer holds while it is at work."""
    return store / "lock"


def lock_next(store: Path) -> Path:
    """What a writer holds while it waits for its turn."""
    return store / "lock.next"
