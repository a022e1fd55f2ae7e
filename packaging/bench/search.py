"""How big a release is with its index, and how long a search takes among 50,000 texts.

Texts of about 5 kB in five languages are put together from pieces of the demonstration content,
two to six words long, and of rarer words by Zipf's law, so that they compress, and repeat their
words, as real ones do. Queries are drawn from the same: what a visitor types, letter by letter,
and the mistakes. A search waits for nothing but the processor, so its own time is taken, which
others on the machine stretch less; the time by the clock and a calibration stand beside it.
"""

import hashlib
import random
import re
import shutil
import sqlite3
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import partial
from itertools import accumulate, product
from pathlib import Path
from typing import Final

from figures import ROUNDS, heading, median, note, p95, show
from msgspec.structs import replace
from tqdm import tqdm

from content_sync.centre.release.find import find, names_read, read_of, written
from content_sync.letters.folding import fold
from content_sync.model import Feed, Item, Language, LegalBasis, Profile, Text, Topic, encode
from content_sync.prose import Block, Sentence
from content_sync.signed.catalog import Line
from content_sync.site.library import places
from content_sync.site.library.library import Library
from content_sync.site.search import release

CONTENT: Final = Path(__file__).parents[2] / "assets" / "content" / "items"
TAGS: Final = ("vi", "tyz", "nut", "zh-Hans", "en")
SOURCES: Final = {"vi": "vi", "tyz": "vi", "nut": "vi", "zh-Hans": "zh-Hans", "en": "en"}
SMALL: Final = 2_000  # items in five languages: 10,000 documents
LARGE: Final = 10_000
TEXT_BYTES: Final = 5_000
RARE: Final = 0.2  # of the pieces
QUERIES: Final = 400  # a round
TODAY: Final = date(2026, 11, 22)
PARTS: Final = {  # what rarer words are made of
    "vi": (
        "b c ch d đ g h k kh l m n ng nh ph qu s t th tr v x",
        "a ai an ang ăn âm âng e en ê ênh i iên o oan ong ô ông ơi u ung ươi ương yên",
    ),
    "en": (
        "pre con de in ex com ad sub per trans inter under over out re un",
        "port form sign tract duct spect struct pose mit scribe press gress turn hold",
        "s ed ing er ion al able ment ness ly ive ance ity ist",
    ),
}
FEED: Final = Feed(
    languages=tuple(Language(tag=tag, name=tag) for tag in TAGS),
    topics=(Topic(id="support", icon="hand-coin", colour="violet", names={"vi": "Hỗ trợ"}),),
    profiles=(Profile(id="commune", names={"vi": "Xã"}, topics=("support",)),),
)


class Writer:
    """Writes in one language from pieces of the demonstration content."""

    def __init__(self, tag: str, chance: random.Random) -> None:
        source = SOURCES[tag]
        self.is_chinese = source == "zh-Hans"
        self._chance = chance
        paths = sorted(CONTENT.glob(f"*/{source}.md"))
        said = "\n".join(path.read_text().split("---\n", 2)[2] for path in paths)
        lines = (re.findall(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+", one) for one in _cut(said))
        self._lines = [line for line in lines if len(line) > 2]
        self._rare = _rare_words(source)
        self._weights = list(accumulate(1 / (rank + 5) for rank in range(len(self._rare))))

    def words(self, count: int) -> list[str]:
        """So many words as they stand side by side in a text."""
        line = self._chance.choice([line for line in self._lines if len(line) >= count])
        start = self._chance.randrange(len(line) - count + 1)
        return line[start : start + count]

    def joined(self, words: list[str]) -> str:
        """Words as this language writes them."""
        return ("" if self.is_chinese else " ").join(words)

    def sentence(self, count: int) -> str:
        """A sentence of so many words."""
        words: list[str] = []
        while len(words) < count:
            is_rare = self._chance.random() < RARE
            rare = self._chance.choices(self._rare, cum_weights=self._weights)
            words += rare if is_rare else self.words(self._chance.randrange(2, 7))
        return self.joined(words[:count]).capitalize()

    def text(self, tag: str) -> Text:
        """A text of about TEXT_BYTES."""
        title = self.sentence(self._chance.randrange(*((10, 20) if self.is_chinese else (4, 12))))
        summary = self.sentence(40 if self.is_chinese else 24)
        said = [title, summary]
        while sum(len(one.encode()) for one in said) < TEXT_BYTES:
            said.append(self.sentence(self._chance.randrange(6, 22)) + ".")
        sentences = tuple(Sentence(f"s{at}", one) for at, one in enumerate(said[2:], 1))
        blocks = tuple(Block(p=sentences[at : at + 5]) for at in range(0, len(sentences), 5))
        return Text(title=title, summary=summary, blocks=blocks, find=find(tag, title))


def _cut(said: str) -> list[str]:
    return re.split(r"(?<=[.:;])\s|[。；：\n]", re.sub(r"\]\([^)]*\)", " ", said))


def _rare_words(source: str) -> list[str]:
    """Words of a language, the likelier first."""
    if source == "zh-Hans":  # the 3,755 characters of everyday use, as GB 2312 orders them
        codes = product(range(0xB0, 0xD7), range(0xA1, 0xFA))
        words = [bytes(code).decode("gb2312") for code in codes]
    else:
        words = ["".join(parts) for parts in product(*map(str.split, PARTS[source]))]
    words += [str(number) for number in range(1, 2000)]
    random.Random(source).shuffle(words)
    return words


def make(store: Path, items: int) -> int:
    """Make a release of so many items through the code that a pull runs; returns its bytes."""
    path = places.release(store, 1)
    chance = random.Random(2026)
    writers = {tag: Writer(tag, chance) for tag in TAGS}
    path.parent.mkdir(parents=True)
    release.create(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("BEGIN")
        lines, read = [], names_read(FEED)
        for number in tqdm(range(items), "items", disable=None, leave=False):
            law = LegalBasis(number=f"{chance.randrange(1, 400)}/{2010 + number % 16}/NĐ-CP")
            texts = {tag: writer.text(tag) for tag, writer in writers.items()}
            item = Item(id=f"i{number:05}", kind="article", topics=("support",), texts=texts,
                        legal_basis=(law,))  # fmt: skip
            read += read_of(item) if number < 50 else Counter()
            lines.append(_put(db, item.id, "item", encode(item)))
        feed = replace(FEED, readings=written(read))
        lines.append(_put(db, "feed", "feed", encode(feed)))
        meta = {"release": "1", "issued": f"{TODAY}T00:00:00Z", "catalog_sha256": "0" * 64}
        release.set_catalog(db, sorted(lines), meta)
        db.execute("COMMIT")
    places.current(store).write_text("1\n")
    return path.stat().st_size


def _put(db: sqlite3.Connection, id_: str, kind: str, raw: bytes) -> Line:
    line = Line(id_, kind, 0, len(raw), hashlib.sha256(raw).hexdigest())
    release.put(db, line, raw)
    return line


class Visitors:
    """What visitors type, by how often they do (shares of a hundred, guessed)."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._writers = {tag: Writer(tag, chance) for tag in ("vi", "zh-Hans", "en")}

    def queries(self, count: int) -> list[tuple[str, str, str]]:
        """(kind, language of the visitor, query), in no order."""
        kinds: dict[str, tuple[int, str, Callable[[], str]]] = {
            "a word half typed": (30, "vi", lambda: self._begun(self._said("vi", 1, 3))),
            "words without tones": (15, "vi", lambda: fold(self._said("vi", 1, 4))),
            "words with tones": (12, "vi", lambda: self._said("vi", 1, 4)),
            "one letter wrong": (5, "vi", lambda: self._slip(fold(self._said("vi", 2, 4)))),
            "Telex left in": (3, "vi", lambda: fold(self._said("vi", 1, 2)) + "s"),
            "a question": (5, "vi", lambda: self._asked("vi")),
            "a document's number": (2, "vi", self._number),
            "characters": (11, "zh-Hans", lambda: self._said("zh-Hans", 1, 5)),
            "pinyin": (6, "zh-Hans", lambda: self._begun(self._pinyin("", 2))),
            "initials": (2, "zh-Hans", self._initials),
            "two scripts": (1, "zh-Hans", lambda: self._said("zh-Hans", 2, 3) + self._asked("vi")),
            "English words": (7, "en", lambda: self._said("en", 1, 4)),
            "nothing that is there": (
                1,
                "vi",
                lambda: "".join(self._chance.choices("bcdfgh", k=6)),
            ),
        }
        shares = [share for share, _, _ in kinds.values()]
        drawn = self._chance.choices(list(kinds), weights=shares, k=count)
        return [(kind, kinds[kind][1], kinds[kind][2]()) for kind in drawn]

    def _said(self, tag: str, least: int, below: int) -> str:
        writer = self._writers[tag]
        return writer.joined(writer.words(self._chance.randrange(least, below)))

    def _asked(self, tag: str) -> str:
        return " ".join(self._said(tag, 2, 4) for _ in range(4))

    def _begun(self, typed: str) -> str:
        return typed[: self._chance.randrange(1, len(typed) + 1)]

    def _slip(self, typed: str) -> str:
        at = self._chance.randrange(len(typed))
        return typed[:at] + self._chance.choice("aeiounhgct") + typed[at + 1 :]

    def _number(self) -> str:
        return f"{self._chance.randrange(1, 400)}/{self._chance.randrange(2010, 2026)}/NĐ-CP"

    def _pinyin(self, between: str, count: int) -> str:
        said = find("zh-Hans", self._said("zh-Hans", count, count + 1)).title_pinyin or "hai guan"
        return between.join(said.split())

    def _initials(self) -> str:
        return "".join(syllable[0] for syllable in self._pinyin(" ", 3).split())


def search(store: Path) -> None:
    """Take the times of searches in a store, and show them."""
    library = Library.open(store, today=TODAY)
    assert library is not None
    visitors = Visitors(random.Random(7))
    rounds: list[list[float]] = []
    kinds: defaultdict[str, list[float]] = defaultdict(list)
    waited: list[float] = []
    reads = [_timed(partial(library.item, f"i{at:05}"))[0] for at in range(0, LARGE, 100)]
    for _ in range(ROUNDS):
        rounds.append([])
        for kind, tag, query in visitors.queries(QUERIES):
            took, wait = _timed(partial(library.find, query, tag))
            rounds[-1].append(took)
            kinds[kind].append(took)
            waited.append(wait)
    every = [took for taken in rounds for took in taken]

    heading(f"Search among {LARGE:,} items in {len(TAGS)} languages: {len(every):,} queries")
    note("one item read (calibration): median", f"{median(reads):.1f} ms")
    for kind, taken in sorted(kinds.items(), key=lambda one: -len(one[1])):
        figures = f"{median(taken):.1f}, {p95(taken):.1f}, {max(taken):.1f} ms"
        note(f"  {kind} ({len(taken)}): median, p95, most", figures)
    note("all: median, most", f"{median(every):.1f} ms, {max(every):.1f} ms")
    note("all by the clock: median, p95", f"{median(waited):.1f} ms, {p95(waited):.1f} ms")
    show(f"search: p95 (median of {ROUNDS} rounds)", median(map(p95, rounds)), 10, "ms", 1)


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of the processor, and by the clock."""
    clock, processor = time.perf_counter(), time.thread_time()
    work()
    return (time.thread_time() - processor) * 1000, (time.perf_counter() - clock) * 1000


def main() -> None:
    """Make a small release and a large one in the folder given, and show both figures."""
    folder = Path(sys.argv[1])
    shutil.rmtree(folder, ignore_errors=True)
    heading(f"A release of {SMALL * len(TAGS):,} texts of {TEXT_BYTES:,} B, with its search index")
    size = make(folder / "small", SMALL)
    show("size", size / 1e6, 50, "MB", 1)
    make(folder / "large", LARGE)
    search(folder / "large")


if __name__ == "__main__":
    main()
