"""A shelf: a store with releases on it, as a kiosk finds one after a pull.

shelve(store, article("vay-von", vi="Vay vốn"))      one release, and it is current
"""

import hashlib
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import msgspec

from content_sync.model import Body, Feed, Find, Item, Language, Need, Profile, Text, Topic, encode
from content_sync.prose import Block, Sentence
from content_sync.signed.catalog import Line
from content_sync.site.library import places
from content_sync.site.library.library import Library
from content_sync.site.search import release

TODAY = date(2026, 11, 22)

FEED = Feed(
    languages=(
        Language(tag="vi", name="Tiếng Việt", voice="vi"),
        Language(tag="tyz", name="Tày", fallback=("vi",)),
        Language(tag="nut", name="Nùng", fallback=("vi",)),
        Language(tag="zh-Hans", name="中文", fallback=("en", "vi"), voice="cmn-latn-pinyin"),
        Language(tag="en", name="English", fallback=("vi",), voice="en-gb"),
    ),
    topics=tuple(
        Topic(id=id_, icon="home", colour="teal", names={"vi": id_})
        for id_ in ("support", "customs", "services")
    ),
    profiles=(
        Profile(id="commune", names={"vi": "Xã"}, topics=("support", "services"), body="ubnd"),
        Profile(id="border-gate", names={"vi": "Cửa khẩu"}, topics=("customs", "gone")),
    ),
    bodies=(
        Body(id="bank", names={"vi": "Ngân hàng"}),
        Body(id="doctor", names={"vi": "Trạm y tế"}),
        Body(id="clinic", names={"vi": "Đội y tế"}),
        Body(id="ubnd", names={"vi": "UBND xã"}),
    ),
    needs=(
        Need(
            id="loan",
            icon="cash",
            names={"vi": "Tôi cần vay vốn"},
            profiles=("commune",),
            items=("vay-von", "gone"),
        ),
        Need(
            id="entering",
            icon="gate",
            names={"vi": "Vào Việt Nam"},
            profiles=("border-gate",),
            items=("vay-von",),
        ),
        Need(id="danger", icon="fire", names={"vi": "Nguy hiểm"}, items=("gone",)),
    ),
    readings="ce策 dai贷 fu扶 guan关 hai海 hu户 kuan款 nong农 pin贫 zheng政",
)


def text(title: str, said: str = "", summary: str = "", **more: object) -> Text:
    """A text of one paragraph; `more` are fields of it."""
    blocks = (Block(p=(Sentence("s1", said),)),) if said else ()
    made = Text(title=title, summary=summary, blocks=blocks)
    return msgspec.structs.replace(made, **more)


def chinese(title: str, title_pinyin: str, said: str = "") -> Text:
    """A Chinese text with what publish works out for search."""
    return text(title, said, find=Find(title_pinyin=title_pinyin))


def article(id_: str, texts: dict[str, Text] | None = None, **more: object) -> Item:
    """A small article under `support`, in Vietnamese unless `texts` says otherwise."""
    written = texts or {"vi": text(id_)}
    made = Item(id=id_, kind="article", topics=("support",), texts=written)
    return msgspec.structs.replace(made, **more)


def fill(path: Path, *objects: Item | Feed, number: int = 1, issued: str = "2026-11-20") -> None:
    """Make one release at `path`."""
    release.create(path)
    with closing(sqlite3.connect(path)) as db, db:
        lines = [put(db, one) for one in objects]
        meta = {"release": str(number), "issued": f"{issued}T07:30:00Z", "catalog_sha256": "0" * 64}
        release.set_catalog(db, lines, meta)


def put(db: sqlite3.Connection, value: Item | Feed) -> Line:
    """Put one object as a pull does, and give its catalog line."""
    raw = encode(value)
    id_, kind = (value.id, "item") if isinstance(value, Item) else ("feed", "feed")
    line = Line(id_, kind, 0, len(raw), hashlib.sha256(raw).hexdigest())
    release.put(db, line, raw)
    return line


def shelve(store: Path, *items: Item, feed: Feed = FEED, number: int = 1, **more: str) -> Path:
    """Put release `number` on the shelf, make it current, and say where its file lies."""
    path = places.release(store, number)
    path.parent.mkdir(parents=True, exist_ok=True)
    fill(path, feed, *items, number=number, **more)
    new = store / "current.new"
    new.write_text(f"{number}\n")
    new.rename(places.current(store))
    return path


def opened(
    store: Path,
    *items: Item,
    today: date = TODAY,
    profile: str | None = None,
    areas: tuple[str, ...] = (),
    site: str = "",
) -> Library:
    """The library of a kiosk over a new release of `items`."""
    shelve(store, *items)
    library = Library.open(store, profile, areas, site, today=today)
    assert library is not None
    return library


def ids(items: tuple[Item, ...]) -> list[str]:
    """The ids of `items`, in their order."""
    return [item.id for item in items]
