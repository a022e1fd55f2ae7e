"""How the content folder stands: which items, whether their files are those of the last look.

ids(content)            the items there are
stands(content, ids)    id -> a name of how its files stand; "" where they may change unseen
sha_of(folder)          a name of what the files hold
"""

import hashlib
import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from content_sync.centre.records.stamp import contents, stamp
from content_sync.centre.source.source import RESERVED
from content_sync.centre.written.fields import ID


def ids(content: Path) -> Iterator[str]:
    """The ids of the items there are."""
    folder = content / "items"
    if not folder.is_dir():
        return
    with os.scandir(folder) as found:
        for each in found:
            is_id = ID.fullmatch(each.name) and each.name != RESERVED
            if is_id and each.is_dir():
                yield each.name


def stands(content: Path, of: Iterable[str], languages: object = ()) -> dict[str, str]:
    """How each of these items stands; another answer where `languages` are others."""
    about, looked_ns = msgspec.json.encode(languages), time.time_ns()
    found = {}
    for id_ in of:
        now = stamp(f"{content}/items/{id_}")
        is_known = now is not None and now.is_settled(looked_ns)
        name = hashlib.blake2b(about + now.data, digest_size=16).hexdigest() if now else ""
        found[id_] = name if is_known else ""
    return found


def sha_of(folder: Path) -> str:
    """Of the files of an item; "" where there is none."""
    held = contents(str(folder))
    return held.hex() if held else ""


def value_sha(value: object) -> str:
    """Of an entry of feed.yaml."""
    return hashlib.sha256(msgspec.json.encode(value, order="sorted")).hexdigest()


def item_files(folder: Path) -> dict[str, bytes]:
    """item.yaml and the texts of an item, by their names."""
    if not folder.is_dir():
        return {}
    paths = (path for path in sorted(folder.iterdir()) if not path.name.startswith("."))
    return {path.name: path.read_bytes() for path in paths if path.suffix in (".md", ".yaml")}
