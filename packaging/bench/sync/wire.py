"""20,000 items after 200 releases of one change each: what a pull costs, and the feed's disk.

The one changed item is 2,000 bytes long; once a word of it changed, once all of it, to letters
that nothing can compress. Peers are left to 500 articles (texts.py): with a file an item, rsync
alone lists more bytes than a kiosk may take here.
"""

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from figures import ROUNDS, heading, median, note, show
from sync.counted import Count
from sync.history import Centre
from sync.pulling import pull, serving
from sync.words import vocabulary
from tqdm import tqdm

from content_sync.model import Item, Text, encode
from content_sync.prose import Block, Sentence

ITEMS: Final = 20_000
RELEASES: Final = 200
ITEM_BYTES: Final = 2_000
DISK_SHARE: Final = 1.5
LETTERS: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

Words = Callable[[random.Random], str]


def wire(folder: Path) -> None:
    """Build the history, pull, count, and show."""
    shutil.rmtree(folder, ignore_errors=True)
    heading(f"{ITEMS:,} items after {RELEASES} releases of one change each")
    chance, centre = random.Random(2026), Centre(folder / "centre")
    store = folder / "store"
    for number in range(ITEMS):
        centre.put(f"i{number:05}", _item(number, chance, _said))
    centre.publish()
    first = _disk(centre.feed)
    for number in tqdm(range(RELEASES), "releases", disable=None, leave=False):
        _edit(centre, number * 7, chance)
        centre.publish()
    for what, before, now in zip(("in bytes", "on disk"), first, _disk(centre.feed), strict=True):
        note(f"the feed after the first release, {what}", f"{before / 1e6:.1f} MB")
        show(f"after {RELEASES} more, as a share", now / before, DISK_SHARE, "", 2)
    quiet, word, whole = list[Count](), list[Count](), list[Count]()
    with serving(centre.feed) as port:
        begun, _ = pull(port, store, centre.root)
        for number in range(ROUNDS):
            quiet.append(pull(port, store, centre.root)[0])
            _edit(centre, ITEMS // 2 + number, chance)
            centre.publish()
            word.append(pull(port, store, centre.root)[0])
            changed = ITEMS // 2 + 100 + number
            centre.put(f"i{changed:05}", _item(changed, chance, _noise))
            centre.publish()
            whole.append(pull(port, store, centre.root)[0])
    note("first pull: requests, answered", f"{begun.requests}, {begun.answered:,} B")
    _tell("nothing changed", quiet, 1, 100)
    _tell("one item, a word of it", word, 2, 4_000)
    _tell("one item, all of its 2,000 B", whole, 2, 4_000)


def _tell(what: str, rounds: list[Count], requests: int, most: int) -> None:
    show(f"{what}: requests", median([count.requests for count in rounds]), requests, "")
    show(f"{what}: answered", median([count.answered for count in rounds]), most, "B")
    note(f"{what}: asked", f"{median([count.asked for count in rounds]):,.0f} B")


def _disk(feed: Path) -> tuple[int, int]:
    """Bytes of the files, and of the blocks they take; a file of several names counts once."""
    files = {stat.st_ino: stat for stat in (path.lstat() for path in feed.rglob("*"))}
    stats = files.values()
    return sum(stat.st_size for stat in stats), sum(stat.st_blocks * 512 for stat in stats)


def _item(number: int, chance: random.Random, words: Words) -> bytes:
    """An item of exactly ITEM_BYTES, its text drawn from `words`."""
    text = ""
    while True:
        body = Block(p=(Sentence("s1", text),))
        texts = {"vi": Text(title=f"Bài {number}", summary="Tóm tắt.", blocks=(body,))}
        raw = encode(Item(id=f"i{number:05}", kind="article", topics=("support",), texts=texts))
        spare = ITEM_BYTES - len(raw)
        if not spare:
            return raw
        if spare < 0:
            text = text[:spare]
        elif spare < 20:
            text += "." * spare
        else:
            text += words(chance)


def _edit(centre: Centre, number: int, chance: random.Random) -> None:
    """Change one word, near the end, for another as long as nothing else moves."""
    id_ = f"i{number:05}"
    item = centre.item(id_)
    text = item.texts["vi"].blocks[0].p[0].text  # type: ignore[index]
    words = text.split(" ")
    words[len(words) // 2] = chance.choice(vocabulary("vi").words)
    body = Block(p=(Sentence("s1", " ".join(words)),))
    texts = {"vi": Text(title=item.texts["vi"].title, summary="Tóm tắt.", blocks=(body,))}
    centre.put(id_, encode(Item(id=id_, kind="article", topics=("support",), texts=texts)))


def _said(chance: random.Random) -> str:
    """Words of the content, which a dictionary compresses well."""
    return vocabulary("vi").sentence(chance) + " "


def _noise(chance: random.Random) -> str:
    """Letters that nothing can compress."""
    return "".join(chance.choices(LETTERS, k=40))
