"""From a touch on a card to the first page of a 3,000-word item, drawn off-screen.

    python packaging/bench/article.py FOLDER

Opened once before, every word has been measured, as on a kiosk that has run for an hour; the
first time of all stands beside it. The calibration is a frame in which nothing changes.
"""

import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec
from figures import ROUNDS, heading, median, note, show
from many_visits import Driver

from content_sync.centre.source.source import load
from content_sync.model import Item, Text, encode
from content_sync.prose import Block, Sentence, Sentences
from content_sync.signed.catalog import Line
from content_sync.site.library import places
from content_sync.site.search import release
from kiosk.visit.wishes import Home, OpenTopic, Wake

CONTENT: Final = Path(__file__).parents[2] / "assets" / "content"
WORDS: Final = 3_000
SENTENCES: Final = 4  # of a paragraph
TIMES: Final = 4  # a round


def long_item(items: tuple[Item, ...]) -> Item:
    """An article of WORDS words out of the demonstration's own sentences."""
    said = [
        sentence.text
        for item in items
        for block in item.texts["vi"].blocks
        for sentence in (*(block.p or ()), *(one for step in block.steps or () for one in step))
    ]
    text: list[Sentence] = []
    words = 0
    while words < WORDS:
        sentence = said[len(text) % len(said)]
        text.append(Sentence(f"s{len(text) + 1}", sentence))
        words += len(sentence.split())
    blocks = tuple(Block(p=part) for part in _parts(tuple(text)))
    long = Text(title="Bài dài", summary="Ba nghìn chữ.", blocks=blocks)
    return msgspec.structs.replace(items[0], id="bai-dai", texts={"vi": long})


def _parts(text: Sentences) -> list[Sentences]:
    return [text[at : at + SENTENCES] for at in range(0, len(text), SENTENCES)]


def stock(store: Path) -> None:
    """A store with the demonstration's feed and the long item alone."""
    source = load(CONTENT)
    item = long_item(tuple(one.item for one in source.items))
    path = places.release(store, 1)
    path.parent.mkdir(parents=True)
    release.create(path)
    issued = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    with closing(sqlite3.connect(path)) as db, db:
        for kind, id_, value in (("feed", "feed", source.feed), ("item", item.id, item)):
            raw = encode(value)
            release.put(db, Line(id_, kind, 0, len(raw), "0" * 64), raw)
        release.set_catalog(db, (), {"release": "1", "issued": issued, "catalog_sha256": ""})
    places.current(store).write_text("1\n")


def main() -> None:
    """Open it again and again, and show."""
    folder = Path(sys.argv[1])
    stock(folder / "store")
    config = folder / "kiosk.toml"
    config.write_text('profile = "commune"\n')
    driver = Driver(folder / "store", config)
    session = driver.app.session
    session.do(Wake())
    driver.frame()
    first, *rest = [_open(driver) for _ in range(1 + ROUNDS * TIMES)]
    rounds = [median(rest[at::ROUNDS]) for at in range(ROUNDS)]

    heading(f"A {WORDS:,}-word item, opened by touch, off-screen software drawing")
    note("an empty frame", f"{median([driver.frame() for _ in range(30)]) * 1000:.0f} ms")
    note("the very first time", f"{first * 1000:.0f} ms")
    show(f"again (median of {ROUNDS} rounds of {TIMES})", median(rounds) * 1000, 200, "ms")


def _open(driver: Driver) -> float:
    session = driver.app.session
    session.do(Home())
    driver.frame()
    item = session.library.item("bai-dai") if session.library else None
    session.do(OpenTopic(item.topics[0] if item else ""))
    driver.frame()
    return driver.touch(next(one for one in driver.controls() if one.label.text == "Bài dài"))


if __name__ == "__main__":
    main()
