"""What a pull costs on the wire, with 20,000 items after 200 earlier releases.

Bytes and requests are counted at the server's socket, in both directions. The one changed item is
2,000 bytes long; once a word of it changed, once all of it, to letters that nothing can compress.
"""

import hashlib
import random
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from figures import ROUNDS, heading, median, note, show
from tqdm import tqdm

from content_sync.centre.release import keys
from content_sync.centre.release.build import Build
from content_sync.centre.release.publish import publish
from content_sync.centre.serve import make_server
from content_sync.model import Feed, Item, Language, Profile, Text, Topic, encode
from content_sync.prose import Block, Sentence
from content_sync.signed.catalog import KIND_PRIORITY, Line

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

ITEMS: Final = 20_000
EARLIER: Final = 200
ITEM_BYTES: Final = 2_000
SYLLABLES: Final = (
    "bà",
    "con",
    "xã",
    "hộ",
    "nghèo",
    "vay",
    "vốn",
    "trạm",
    "trẻ",
    "em",
    "giấy",
    "nước",
)


@dataclass
class Count:
    """What crossed the server's sockets."""

    requests: int = 0
    asked: int = 0
    answered: int = 0


class CountedSocket(socket.socket):
    """A connection that adds to `count` whatever the server reads and writes."""

    count: Count

    def recv_into(self, buffer: "WriteableBuffer", nbytes: int = 0, flags: int = 0) -> int:
        """Read what a kiosk asks."""
        size = super().recv_into(buffer, nbytes, flags)
        self.count.asked += size
        self.count.requests += bytes(memoryview(buffer)[:size]).count(b" HTTP/1.1\r\n")
        return size

    def send(self, data: "ReadableBuffer", flags: int = 0) -> int:
        """Write what the line takes of an answer."""
        size = super().send(data, flags)
        self.count.answered += size
        return size

    def sendall(self, data: "ReadableBuffer", flags: int = 0) -> None:
        """Write all of an answer."""
        super().sendall(data, flags)
        self.count.answered += memoryview(data).nbytes


class CountedDoor(socket.socket):
    """Where a server waits; each connection through it adds to `count`."""

    count: Count

    def accept(self) -> tuple[CountedSocket, object]:
        """The next connection and where it comes from."""
        plain, address = super().accept()
        connection = CountedSocket(fileno=plain.detach())
        connection.count = self.count
        return connection, address


@contextmanager
def serving(feed: Path, count: Count) -> Iterator[str]:
    """The address of `feed` while it is served and counted."""
    server = make_server(feed)
    door = CountedDoor(fileno=server.socket.detach())
    door.count, server.socket = count, door
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def item(number: int, chance: random.Random, words: Callable[[random.Random], str]) -> bytes:
    """An item of exactly ITEM_BYTES, its text drawn from `words`."""
    text = words(chance)
    while True:
        body = Block(p=(Sentence("s1", text),))
        texts = {"vi": Text(title=f"Bài {number}", summary="Tóm tắt.", blocks=(body,))}
        raw = encode(Item(id=f"i{number:05}", kind="article", topics=("support",), texts=texts))
        if len(raw) == ITEM_BYTES:
            return raw
        spare = ITEM_BYTES - len(raw)
        text = (
            text.rstrip() + "." * spare if 0 < spare < 20 else text[: spare if spare < 0 else None]
        )
        if spare >= 20:
            text += " " + words(chance)


def syllable(chance: random.Random) -> str:
    """Words of the content, which a dictionary compresses well."""
    return " ".join(chance.choices(SYLLABLES, k=8))


def noise(chance: random.Random) -> str:
    """Letters that nothing can compress."""
    return "".join(
        chance.choices("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", k=40)
    )


class Centre:
    """A feed of many items that is published again and again, a minute apart."""

    def __init__(self, folder: Path) -> None:
        self.feed = folder / "feed"
        self.now = datetime.now(UTC) - timedelta(days=1)
        keys.create(folder / "keys", None, self.now)
        self.keys = keys.load(folder / "keys", None)
        self.chance = random.Random(2026)
        self.texts = {"feed": encode(FEED)}
        self.lines = {"feed": line("feed", "feed", self.texts["feed"])}
        for number in range(ITEMS):
            self.put(number, syllable)

    def put(self, number: int, words: Callable[[random.Random], str]) -> None:
        """Write item `number` anew."""
        id_ = f"i{number:05}"
        self.texts[id_] = item(number, self.chance, words)
        self.lines[id_] = line(id_, "item", self.texts[id_])

    def edit(self, number: int) -> None:
        """Change one word of item `number`."""
        id_ = f"i{number:05}"
        old = self.texts[id_]
        at = old.index(b"con")
        self.texts[id_] = old[:at] + b"CON" + old[at + 3 :]
        self.lines[id_] = line(id_, "item", self.texts[id_])

    def publish(self) -> int:
        """Make what there is the next release."""
        self.now += timedelta(minutes=1)
        build = Build(tuple(sorted(self.lines.values())), self.texts, {}, (), ())
        return publish(build, self.feed, self.keys, self.now).release


def line(id_: str, kind: str, raw: bytes) -> Line:
    """The catalog's line for an object of these bytes."""
    return Line(id_, kind, KIND_PRIORITY[kind], len(raw), hashlib.sha256(raw).hexdigest())


FEED: Final = Feed(
    languages=(Language(tag="vi", name="Tiếng Việt"),),
    topics=(Topic(id="support", icon="hand-coin", colour="violet", names={"vi": "Hỗ trợ"}),),
    profiles=(Profile(id="commune", names={"vi": "Xã"}, topics=("support",)),),
)


def pull(url: str, store: Path, root: Path, count: Count) -> tuple[int, int, int]:
    """Requests, bytes asked and bytes answered of one `content-sync pull`."""
    before = (count.requests, count.asked, count.answered)
    command = [sys.executable, "-m", "content_sync", "pull", url, str(store), "--root", str(root)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return (
        count.requests - before[0],
        count.asked - before[1],
        count.answered - before[2],
    )


def tell(what: str, rounds: list[tuple[int, int, int]], requests: int, most: int) -> None:
    """Show the medians of `rounds`: requests, and the bytes in both directions."""
    show(f"{what}: requests", median(r for r, _, _ in rounds), requests, "")
    show(f"{what}: answered", median(b for _, _, b in rounds), most, "B")
    note(f"{what}: asked", f"{median(a for _, a, _ in rounds):,.0f} B")


def main() -> None:
    """Build the history in the folder given, pull, count, and show."""
    folder = Path(sys.argv[1])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    heading(f"On the wire: {ITEMS:,} items after {EARLIER} earlier releases")
    centre, count = Centre(folder), Count()
    store, root = folder / "store", folder / "keys" / "root.json"
    release = centre.publish()
    for release_before in tqdm(range(1, EARLIER), "releases", disable=None, leave=False):
        centre.edit(release_before * 7)
        release = centre.publish()
    quiet, edited, rewritten = [], [], []
    with serving(centre.feed, count) as url:
        first = pull(url, store, root, count)
        for number in range(ROUNDS):
            quiet.append(pull(url, store, root, count))
            centre.edit(ITEMS // 2 + number)
            centre.publish()
            edited.append(pull(url, store, root, count))
            centre.put(ITEMS // 2 + 100 + number, noise)
            centre.publish()
            rewritten.append(pull(url, store, root, count))
    note(f"first pull of release {release}: requests, answered", f"{first[0]}, {first[2]:,} B")
    tell("nothing changed", quiet, 1, 400)
    tell("one item, one word changed", edited, 2, 5_000)
    tell("one item, all of its 2,000 B changed", rewritten, 2, 5_000)


if __name__ == "__main__":
    main()
