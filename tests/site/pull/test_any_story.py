"""Whatever happens to a centre, a line, a stick and a clock, a kiosk shows what was really signed.

A state machine over the real code: a centre publishes, changes its keys, is stolen from; a kiosk
pulls over HTTP and from sticks old and new, over lines that break and lie, by any clock, and is
rolled back. After every step holds

    whole    what is shown is a release, whole, as somebody signed it
    keys     the keys were those of the newest root that the kiosk has seen, or it was shown before
    onward   never an older release than before, unless a keeper or a new root went back
    ended    nothing is shown that had ended when the release was signed

and at the end of every story: new keys and one release more, and the kiosk has it in two polls.
`--all` tells longer stories, and more of them.
"""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from hypothesis.stateful import run_state_machine_as_test as run
from kiosk_disk import KioskDisk
from publisher import Publisher, item
from story import opened as opened_head
from theft import Lie, sign_again, steal
from tuf.api.metadata import Metadata, Targets

from content_sync.errors import BanTinError, FeedError, UseError
from content_sync.site.library.library import Library
from content_sync.site.reach.feed import HeadFile
from content_sync.site.reach.folder import Folder
from content_sync.site.search import release
from content_sync.site.store import store

ONLINE = ("targets", "snapshot", "timestamp")
FAR = datetime(9999, 12, 1, tzinfo=UTC)
CLOCKS = [datetime(year, 6, 1, tzinfo=UTC) for year in (1970, 2026, 2027, 2099)]
LIES = [
    *(Lie(), Lie(number=1), Lie(number=1000), Lie(number=2**62), Lie(number=2**63)),
    *(Lie(issued="9999-11-01T00:00:00Z", expires=FAR), Lie(issued="9999-11-01T00:00:00Z")),
    *(Lie(issued="2029-01-01T00:00:00Z", expires=FAR), Lie(issued="2026-11-22T01:00:00Z")),
    *(Lie(stamp=2**53 + 1), Lie(stamp=1), Lie(2**62, "9999-11-01T00:00:00Z", 2**64, FAR)),
]
SHORT = settings(max_examples=16, stateful_step_count=12)
LONG = settings(max_examples=300, stateful_step_count=40)

Shown = tuple[int, str, str]  # number, issue time, catalog


class Bad(Folder):
    """A feed that breaks off, or lies, with the file after so many."""

    def __init__(self, folder: Path, after: int, lies: bool) -> None:
        super().__init__(folder)
        self._left = after
        self._lies = lies

    def head(self, etag: str) -> HeadFile | None:
        """See Feed."""
        found = super().head("")
        return found and HeadFile(self._spoilt(found.data), found.etag)

    def small(self, name: str, at_most: int) -> bytes:
        """See Feed."""
        data = super().small(name, at_most)
        return data if name == "head" else self._spoilt(data)

    def fetch(self, name: str, size: int, start: int = 0) -> Iterator[bytes]:
        """See Feed."""
        yield self._spoilt(b"".join(super().fetch(name, size, start)))

    def _spoilt(self, data: bytes) -> bytes:
        self._left -= 1
        if self._left > 0 or not data:
            return data
        if not self._lies:
            raise FeedError("the line broke off")
        at = len(data) // 2
        return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


class AnyStory(RuleBasedStateMachine):
    """A centre, a thief who may come, and a kiosk."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.centre = Publisher(self.folder / "centre")
        self.kiosk = KioskDisk(self.folder / "store", self.centre.root)
        self.signed: dict[Shown, int] = {}  # what was signed, and under which root
        self.sticks: list[Path] = []
        self.thief: Publisher | None = None
        self.count = 0
        self.shown: Shown | None = None
        self.seen_root = 1
        self.went_back = False
        self._publish(self.centre)
        self._pull(str(self.centre.feed))

    @initialize(lie=st.none() | st.sampled_from(LIES))
    def begin(self, lie: Lie | None) -> None:
        """Most stories begin with a lie that was taken, from which everything must lead back."""
        if lie:
            self.steal(lie, is_met=True)

    @rule(days=st.integers(0, 40))
    def publish(self, days: int) -> None:
        """The centre brings out something new, days later."""
        self.centre.now += timedelta(days=days)
        self._publish(self.centre)

    def _publish(self, publisher: Publisher) -> None:
        self.count += 1
        day = publisher.now.date()
        ended, open_ = str(day - timedelta(days=1)), str(day + timedelta(days=30))
        items = {
            "bai": item("bai", f"Bản {self.count}."),
            "da-het": item("da-het", valid_to=ended),
            "con-han": item("con-han", valid_to=open_),
        }
        publisher.publish(items, {"bai/a.png": b"picture %d" % self.count})
        self._note(publisher)

    def _note(self, publisher: Publisher) -> None:
        head = publisher.head
        root = Metadata.from_bytes(publisher.root.read_bytes()).signed.version
        self.signed.setdefault(what(head), root)

    @rule()
    def fill_a_stick(self) -> None:
        """Somebody takes a copy of the feed along."""
        self.sticks.append(self.folder / f"stick-{len(self.sticks)}")
        shutil.copytree(self.centre.feed, self.sticks[-1])

    @rule()
    def change_keys(self) -> None:
        """The centre changes its online keys, and publishes with them later."""
        self._publish_if_keys_are_new()  # each root is to be published once
        self.centre.rotate(*ONLINE)

    @rule(lie=st.sampled_from(LIES), is_met=st.booleans())
    def steal(self, lie: Lie, is_met: bool) -> None:
        """Somebody has the online keys, or the centre's own clock is wrong, and signs a lie; the
        kiosk meets it at once, or later.
        """
        self._publish_if_keys_are_new()
        self.thief = steal(self.centre, self.folder / f"thief-{self.count}")
        self._publish(self.thief)
        sign_again(self.thief, lie)
        self._note(self.thief)
        if is_met:
            self.pull_from_the_thief()

    def _publish_if_keys_are_new(self) -> None:
        root = Metadata.from_bytes(self.centre.root.read_bytes()).signed.version
        if not (self.centre.feed / f"root/{root}.root.json").exists():
            self._publish(self.centre)

    @rule(over_http=st.booleans())
    def pull(self, over_http: bool) -> None:
        """The kiosk asks the centre."""
        if over_http:
            with self.centre.serving() as url:
                self._pull(url)
        else:
            self._pull(str(self.centre.feed))

    @rule(after=st.integers(1, 6), lies=st.booleans())
    def pull_over_a_bad_line(self, after: int, lies: bool) -> None:
        """The line breaks, or somebody on it lies."""
        self._pull(Bad(self.centre.feed, after, lies))

    @precondition(lambda self: self.sticks)
    @rule(data=st.data())
    def put_in_a_stick(self, data: st.DataObject) -> None:
        """The kiosk asks a stick, maybe an old one."""
        self._pull(str(data.draw(st.sampled_from(self.sticks))))

    @precondition(lambda self: self.thief)
    @rule()
    def pull_from_the_thief(self) -> None:
        """The thief stands between."""
        assert self.thief
        self._pull(str(self.thief.feed))

    def _pull(self, source: str | Folder) -> None:
        with contextlib.suppress(BanTinError):
            self.kiosk.pull(source)

    @rule(now=st.sampled_from(CLOCKS), boot=st.sampled_from(["one", "two"]))
    def boot_with_a_wrong_clock(self, now: datetime, boot: str) -> None:
        """The kiosk wakes up at some time."""
        self.kiosk.now, self.kiosk.boot = now, boot

    @rule()
    def set_the_clock(self) -> None:
        """Somebody sets the kiosk's clock."""
        self.kiosk.now = self.centre.now

    @rule()
    def roll_back(self) -> None:
        """A keeper goes back to the release before."""
        with contextlib.suppress(UseError):
            self.kiosk.roll_back()
            self.went_back = True

    @invariant()
    def what_is_shown_was_signed_and_goes_onward(self) -> None:
        """See above: whole, keys, onward, ended."""
        if not self.kiosk.release:
            return
        with store.opened(self.kiosk.folder) as opened, opened.reading(opened.current) as db:
            meta = release.meta(db)
            shown = (int(meta["release"]), meta["issued"], meta["catalog_sha256"])
            assert opened.current == shown[0]
            known = opened.trusted
        assert known
        root = Metadata.from_bytes(known.root).signed.version
        if shown != self.shown:
            assert shown in self.signed
            assert self.went_back or self.signed[shown] == root
            is_onward = self.shown is None or shown[0] >= self.shown[0]
            assert is_onward or self.went_back or root > self.seen_root
            self.seen_root = root
        self.shown, self.went_back = shown, False
        library = Library.open(self.kiosk.folder, today=self.kiosk.now)
        assert library
        assert library.release == shown[0]
        assert library.item("bai") is not None
        assert library.item("da-het") is None
        library.close()

    def teardown(self) -> None:
        """The centre changes its keys and publishes: in two polls the kiosk has it, whole."""
        try:
            self.change_keys()
            self._publish(self.centre)
            self.kiosk.root = b""  # nobody comes by with a root.json
            if not self.kiosk.release:
                self.kiosk.root = (self.centre.feed / "root/1.root.json").read_bytes()
            for _ in range(2):
                self._pull(str(self.centre.feed))
            newest, _, _ = what(self.centre.head)
            told = self.kiosk.status
            is_late = f"{self.kiosk.now:%Y-%m-%dT%H:%M:%SZ}" > told.promised  # by its own clock
            assert (told.state, self.kiosk.release) == ("stale" if is_late else "current", newest)
            assert self.kiosk.text("bai")["texts"]["vi"]["blocks"][0]["p"][0][1] == (
                f"Bản {self.count}."
            )
            assert self.kiosk.verify().release == newest
        finally:
            shutil.rmtree(self.folder)


def what(head: bytes) -> Shown:
    """What a head announces: number, issue time, catalog."""
    target = (
        Metadata[Targets].from_bytes(opened_head(head).targets.encode()).signed.targets["catalog"]
    )
    custom = target.unrecognized_fields["custom"]
    return custom["release"], custom["issued"], target.hashes["sha256"]


def told(*lies: Lie) -> None:
    """The story of a kiosk that meets these lies one after another, to its end."""
    story = AnyStory()
    try:
        for lie in lies:
            story.steal(lie, is_met=True)
            story.what_is_shown_was_signed_and_goes_onward()
    finally:
        story.teardown()


@pytest.mark.parametrize("lie", LIES, ids=range(len(LIES)))
def test_no_lie_is_the_end_of_a_story(lie: Lie) -> None:
    told(lie, Lie())


def test_in_any_story_a_kiosk_shows_what_was_signed_and_comes_back(is_all: bool) -> None:
    run(AnyStory, settings=LONG if is_all else SHORT)
