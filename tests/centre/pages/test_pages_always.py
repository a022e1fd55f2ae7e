"""Whatever was changed, damaged or cut off: the pages are those that a full write makes."""

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Mapping
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from phone_pages import TODAY, PhonePages
from publisher import made
from whole_pages import every_page

from content_sync.centre.pages.edition import Signed
from content_sync.centre.pages.made.record import Record
from content_sync.centre.pages.todo import MADE
from content_sync.centre.release.build import Build
from content_sync.signed.sha256 import name_of

IDS = ("vay-von", "lua-dao", "support", "index", "le-hoi", "lu-quet")
TAGS = ("vi", "en", "zh-Hans")
DAYS = ("", "2026-11-20", "2026-11-23", "2026-11-25")
PICTURES = {"a.png": b"picture a", "b.png": b"picture b"}
MOVES = ("os.rename", "os.mkdir", "os.link", "os.remove", "open", "os.scandir", "sqlite3.connect")
NAMES: Any = st.sampled_from(("Hỗ trợ", "Thủ tục", "Biên giới"))
ID: Any = st.sampled_from(IDS)


def new_item(id_: str) -> dict[str, Any]:
    block = {"p": [["s1", f"Nội dung {id_}."]]}
    text = {"title": f"Bài {id_}", "summary": "Tóm tắt.", "blocks": [block]}
    return {"id": id_, "kind": "article", "topics": ["support"], "texts": {"vi": text}}


class Feeds(RuleBasedStateMachine):
    """A centre that edits, waits, is cut off and is meddled with, and publishes."""

    @initialize(ids=st.sets(ID, min_size=2))
    def begin(self, ids: set[str]) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.pages = PhonePages(self.folder)
        self.items = {id_: new_item(id_) for id_ in sorted(ids)}
        self.tags, self.name, self.number, self.today = ["vi"], "Hỗ trợ", 0, TODAY
        self.voice = "a"

    @rule(id_=ID, words=NAMES)
    def write_a_text(self, id_: str, words: str) -> None:
        self._item(id_)["texts"]["vi"]["blocks"] = [{"p": [["s1", words]]}]

    @rule(id_=ID, words=NAMES, tag=st.sampled_from(TAGS))
    def title(self, id_: str, words: str, tag: str) -> None:
        text = {"title": words, "summary": words, "blocks": []}
        self._item(id_)["texts"][tag] = text

    @rule(id_=ID, other=ID)
    def link(self, id_: str, other: str) -> None:
        sentence = ["s1", "Xem bài này.", [[0, 3, f"item:{other}"]]]
        self._item(id_)["texts"]["vi"]["blocks"] = [{"p": [sentence]}]

    @rule(id_=ID, others=st.lists(ID, max_size=2, unique=True))
    def relate(self, id_: str, others: list[str]) -> None:
        self._item(id_)["related"] = others

    @rule(id_=ID, other=st.sampled_from(("", *IDS)))
    def succeed(self, id_: str, other: str) -> None:
        self._item(id_)["superseded_by"] = other

    @rule(id_=ID, first=st.sampled_from(DAYS), last=st.sampled_from(DAYS))
    def date(self, id_: str, first: str, last: str) -> None:
        self._item(id_).update(valid_from=first, valid_to=last)

    @rule(id_=ID, day=st.sampled_from(("2026-11-22", "2026-11-24T08:00")))
    def make_an_event(self, id_: str, day: str) -> None:
        self._item(id_)["event"] = {"starts": day}

    @rule(id_=ID, class_=st.sampled_from(("normal", "priority", "emergency")))
    def classify(self, id_: str, class_: str) -> None:
        self._item(id_)["class"] = class_

    @rule(id_=ID, topics=st.sampled_from((["support"], ["law"], ["law", "support"])))
    def sort(self, id_: str, topics: list[str]) -> None:
        self._item(id_)["topics"] = topics

    @rule(id_=ID, picture=st.sampled_from(("", "a.png", "b.png")))
    def cover(self, id_: str, picture: str) -> None:
        self._item(id_)["picture"] = picture

    @rule(id_=ID)
    def remove(self, id_: str) -> None:
        if len(self.items) > 1:
            self.items.pop(id_, None)

    @rule(tags=st.sampled_from((["vi"], ["vi", "en"], ["vi", "zh-Hans"])))
    def choose_languages(self, tags: list[str]) -> None:
        self.tags = tags

    @rule(name=NAMES)
    def rename_a_topic(self, name: str) -> None:
        self.name = name

    @rule(voice=st.sampled_from("ab"))
    def speak(self, voice: str) -> None:
        self.voice = voice

    @rule(days=st.integers(1, 3))
    def wait(self, days: int) -> None:
        self.today += timedelta(days=days)

    @rule(data=st.data(), how=st.sampled_from(("delete", "scribble", "folder", "stray")))
    def meddle(self, data: st.DataObject, how: str) -> None:
        names = sorted(self.pages.files())
        if not names:
            return
        path = self.pages.top / data.draw(st.sampled_from(names))
        if how == "stray":
            path.with_name(path.name + ".part").write_text("half")
        else:
            path.unlink()  # a picture is a second name of the feed's own, which stays as it is
        if how == "scribble":
            path.write_text("scribble")
        if how == "folder":
            path.mkdir()

    @rule(at=st.floats(0, 1), byte=st.integers(1, 255))
    def rot(self, at: float, byte: int) -> None:
        path = self.pages.top / MADE
        if path.exists():
            data = bytearray(path.read_bytes())
            data[min(int(at * len(data)), len(data) - 1)] ^= byte
            path.write_bytes(data)

    @rule(at=st.integers(1, 60))
    def publish_and_be_killed(self, at: int) -> None:
        build = self._build()
        child = os.fork()
        if not child:
            _die_at(at)
            self._write(build)
            os._exit(0)
        os.waitpid(child, 0)

    @invariant()
    def publish_after_every_other_step(self) -> None:
        self.steps = getattr(self, "steps", 0) + 1
        if self.steps % 2 == 0:
            self.publish()

    def publish(self) -> None:
        """Write, and compare with a full write."""
        build = self._build()

        self._write(build)

        release, identity = self._release()
        signed = self._signed()
        assert signed.keys() == self.items.keys()
        assert all(one.release <= self.number for one in signed.values())
        whole = every_page(build, signed, release, self.today, identity)
        assert self.pages.files() == whole
        assert self.pages.write(build, release.release, release.issued, self.today) == 0

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            shutil.rmtree(self.folder)

    def _item(self, id_: str) -> dict[str, Any]:
        return self.items.setdefault(id_, new_item(id_))

    def _build(self) -> Build:
        self.number += 1
        topics = [
            {"id": "support", "icon": "hand", "colour": "blue", "names": {"vi": self.name}},
            {"id": "law", "icon": "scale", "colour": "teal", "names": {"vi": "Pháp lý"}},
        ]
        feed = {
            "languages": [{"tag": tag, "name": tag, "fallback": ["vi"]} for tag in self.tags],
            "topics": topics,
            "profiles": [{"id": "xa", "names": {"vi": "Xã"}, "topics": ["support", "law"]}],
            "readings": self.voice,
        }
        return _built({"feed": feed} | self.items, self.folder / "media")

    def _release(self) -> tuple[Signed, str]:
        root = (self.pages.feed / "root" / "1.root.json").read_bytes()
        return Signed(self.number, f"2026-11-20T07:{self.number % 60:02}:00Z"), name_of(root)

    def _write(self, build: Build) -> None:
        release, _ = self._release()
        self.pages.write(build, release.release, release.issued, self.today)

    def _signed(self) -> dict[str, Signed]:
        with closing(Record.open(self.pages.top / MADE)) as record:
            return {one.id: one.signed for one, _ in record.known()}


def _built(values: Mapping[str, Any], folder: Path) -> Build:
    """The values as objects, each with the cover it names."""
    items: dict[str, Any] = {}
    media = {}
    for id_, value in values.items():
        picture = value.get("picture", "")
        items[id_] = {key: one for key, one in value.items() if key != "picture" and one != ""}
        if picture:
            data = PICTURES[picture]
            media[f"{id_}/{picture}"] = data
            items[id_]["cover"] = {"media": name_of(data), "size": [640, 480]}
    return made(items, media, folder)


def _die_at(at: int) -> None:
    """Make this process kill itself before it does the `at`th thing to a disk."""
    left = iter(range(at))

    def watch(event: str, _: object) -> None:
        if event in MOVES and next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


Feeds.TestCase.settings = settings(max_examples=20, stateful_step_count=24)
test_pages_are_always_those_of_a_full_write = Feeds.TestCase
