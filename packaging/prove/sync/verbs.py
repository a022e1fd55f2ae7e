"""The commands that are struck, each with what it begins on, and a small centre that made it.

    made(folder)   a centre's keys, two releases of five items with two media files each, the stores
                   that have pulled them, and the verbs that go from one to the other

A verb works on a copy of its `start` named HERE, and URL is where the newest feed is served.
"""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from folder import FEED, write_folder
from publisher import Publisher, item
from struck import Ended, done

HERE: Final = "HERE"
URL: Final = "URL"
SIZES: Final = (150_000, 90_000, 120_000)  # bytes of media: two chunks and a bit, and less
ITEMS: Final = 5


@dataclass(frozen=True, slots=True)
class Verb:
    """A command, where it begins (a folder that need not be there), and what goes on after it."""

    name: str
    start: Path
    words: tuple[str, ...]
    resume: tuple[str, ...]
    is_feed: bool = False
    old: int = 1
    new: int = 2


@dataclass(frozen=True, slots=True)
class Centre:
    """A centre and its verbs; `feed` is to be served as URL."""

    feed: Path
    root: Path
    verbs: tuple[Verb, ...]


def made(folder: Path) -> Centre:
    """The centre, its two releases, the stores and the verbs, anew in `folder`."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    feed, root = folder / "feed", folder / "keys/root.json"
    _publish_twice(folder)
    _pull(folder / "feed1", folder / "store1", root)
    _copy(folder / "store1", folder / "store2")
    _pull(feed, folder / "store2", root)
    _untidy(folder)
    _folders(folder)
    pull, stick = ("pull", URL, HERE), ("pull", str(feed), HERE)
    rooted = ("--root", str(root))
    centre = ("--keys", str(folder / "keys"), "--silent")
    publish = ("publish", str(folder / "content2"), HERE, *centre)
    none, store1, store2 = folder / "none", folder / "store1", folder / "store2"
    verbs = (
        Verb("first pull", none, (*pull, *rooted), (*pull, *rooted), old=0),
        Verb("pull over HTTP", store1, pull, pull),
        Verb("pull from a stick", store1, stick, stick),
        Verb("rollback", store2, ("rollback", HERE), pull, old=2, new=1),
        Verb("tidy", folder / "untidy", pull, pull, old=2),
        Verb("publish", folder / "written1", publish, publish, is_feed=True),
        *_verbs_of_feeds(folder, feed, none),
    )
    return Centre(feed, root, verbs)


def _verbs_of_feeds(folder: Path, feed: Path, none: Path) -> list[Verb]:
    """Those that may not be there yet."""
    found = []
    export, prune = ("export", str(feed), HERE), ("prune", HERE)
    done("export", folder / "feed1", folder / "stick1")
    for verb in (
        Verb("export", none, export, export, is_feed=True, old=0),
        Verb("export again", folder / "stick1", export, export, is_feed=True),
        Verb("prune", feed, prune, prune, is_feed=True, old=2),
    ):
        if not done(verb.words[0], "--help").code:
            found.append(verb)
        elif verb.start != feed:
            print(f"prove: there is no verb {verb.words[0]} here: nothing to strike", flush=True)
    return found


def _publish_twice(folder: Path) -> None:
    publisher = Publisher(folder)
    chance = random.Random(11)
    first, gone, come = (chance.randbytes(size) for size in SIZES)
    items = {f"bai-{n}": item(f"bai-{n}") for n in range(ITEMS)}
    publisher.publish(items, {"bai-1/a.png": first, "bai-2/b.mp4": gone})
    _copy(publisher.feed, folder / "feed1")
    del items["bai-0"]
    items |= {"bai-1": item("bai-1", "Mới."), "bai-9": item("bai-9")}
    publisher.publish(items, {"bai-1/a.png": first, "bai-3/c.mp4": come})


def _untidy(folder: Path) -> None:
    """A store that has pulled everything and holds what no release needs any more."""
    untidy = folder / "untidy"
    _copy(folder / "store2", untidy)
    shutil.copy(untidy / "releases/1.db", untidy / "releases/0.db")
    (untidy / "releases/9.db.part").write_bytes(bytes(5000))
    for name in ("ab" * 32, "cd" * 32 + ".part"):
        path = untidy / "objects" / name[:2] / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(bytes(5000))


def _folders(folder: Path) -> None:
    """A content folder with one release of it published, and what it became since."""
    keys = ("--keys", folder / "keys", "--silent")
    shutil.move(write_folder(folder), folder / "content1")
    _must(done("publish", folder / "content1", folder / "written1", *keys))
    changes = {"feed.yaml": FEED.replace("Xã Mẫu", "Xã Mới"), "items/lua-dao/en.md": None}
    shutil.move(write_folder(folder, changes), folder / "content2")


def _pull(feed: Path, store: Path, root: Path) -> None:
    _must(done("pull", feed, store, "--root", root))


def _must(ended: Ended) -> None:
    if ended.code:
        raise SystemExit(f"prove: the undisturbed command failed: {ended.err}")


_copy: Callable[[Path, Path], object] = shutil.copytree
