"""A draft drawn by the kiosk itself, in a process that is ready. Nothing here knows Kivy.

order(…)      what is to be drawn, and the name that all of it makes
draw(…)       its pages as pictures, with pages.json, in a folder of that name
"""

import functools
import hashlib
import importlib.metadata
import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from content_sync.centre.desk.preview import process
from content_sync.centre.desk.preview.look import Look
from content_sync.centre.desk.preview.ready import Ready
from content_sync.centre.desk.preview.turns import Wanted
from content_sync.centre.source.item_folder import SourceItem
from content_sync.model import encode

LIMIT_S: Final = 10.0
SMALL_PX: Final = 405
KIOSK: Final = "kiosk"  # never imported, only started
ORDER: Final = "order.json"
LIST: Final = "pages.json"  # written last
SO_FAR: Final = "sofar.json"  # the same, anew after each page


@dataclass(frozen=True, slots=True)
class Order:
    """A draft, how it is looked at, and the store whose feed stands around it."""

    id: str
    object: bytes
    media: Mapping[str, Path]
    look: Look
    store: Path

    @property
    def sha(self) -> str:
        """The name of the pictures: another one as soon as anything drawn may differ."""
        look = self.look
        current = (self.store / "current").read_bytes()  # its release: the feed, the other items
        said = [
            *(self.object, look.tag.encode(), look.size.encode(), look.theme.encode()),
            *(look.text.encode(), str(look.inches).encode(), version().encode()),
            *(str(self.store).encode(), current),
        ]
        return hashlib.sha256(b"\0".join(said)).hexdigest()


def order(source: SourceItem, look: Look, store: Path) -> Order:
    """The order for an item as it was read."""
    media = {file.sha256: file.path for file in source.media}
    return Order(source.item.id, encode(source.item), media, look, store)


@functools.cache
def version() -> str:
    """Of the kiosk that draws: its number, and its sources where they may change under it."""
    found = hashlib.sha256(importlib.metadata.version("ban-tin").encode())
    spec = importlib.util.find_spec(KIOSK)
    for folder in spec.submodule_search_locations or () if spec else ():
        for path in sorted(Path(folder).rglob("*.py")):
            found.update(path.read_bytes())
    return found.hexdigest()


def draw(wanted: Order, home: Path, out: Path, ready: Ready, is_wanted: Wanted) -> None:
    """Its pages into the folder `out`; `home` is empty, and of this drawing alone.

    Raises:
        Replaced: it was no longer wanted.
        Failed: it could not be drawn.
    """
    media = home / "media"
    media.mkdir()
    for sha256, path in wanted.media.items():
        (media / sha256).symlink_to(path.resolve())
    (home / "object.json").write_bytes(wanted.object)
    (home / "kiosk.toml").write_text(f"diagonal_inches = {wanted.look.inches}\n")
    order = {
        "store": str(wanted.store.resolve()),
        "item": wanted.id,
        "out": str(out.resolve()),
        "config": str(home / "kiosk.toml"),
        "draft": str(home / "object.json"),
        "media": str(media),
        "language": wanted.look.tag,
        "theme": wanted.look.theme,
        "text": int(wanted.look.text),
        "webp": SMALL_PX,
    }
    (home / ORDER).write_bytes(msgspec.json.encode(order))
    ready.draw(home / ORDER, wanted.look.size, LIMIT_S, is_wanted)
    if not (out / LIST).exists():
        raise process.Failed(f"no {LIST}")
