"""Notes, status and lock of a store may hold anything: a pull mends them or says what is wrong."""

import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kiosk_disk import KioskDisk
from mutated import WORDS, mutated, mutated_json, share, spent
from publisher import Publisher, item

from content_sync.errors import BanTinError, StoreError, UseError
from content_sync.site.store.standing import standing
from content_sync.site.store.status import Status, StoreState, as_of

MOST_BYTES = 128 * 2**20
NOW = datetime(2026, 12, 1, tzinfo=UTC)
FILES = ("sync.db", "status.json", "current", "lock", "releases/2.db", "releases/1.db")


class Ground:
    """A feed of two releases, a store that has pulled both, and a spare folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.publisher = Publisher(folder)
        for number in (1, 2):
            self.publisher.publish({"bai-1": item("bai-1", f"Bản {number}.")})
            self.kiosk("good").pull(str(self.publisher.feed))

    def kiosk(self, name: str) -> KioskDisk:
        """A kiosk that knows its centre's root."""
        return KioskDisk(self.folder / name, self.publisher.root)

    def copy(self) -> KioskDisk:
        """The same, to be spoilt."""
        shutil.rmtree(self.folder / "spoilt", ignore_errors=True)
        shutil.copytree(self.folder / "good", self.folder / "spoilt")
        return self.kiosk("spoilt")

    def heals(self, kiosk: KioskDisk) -> None:
        """Whatever lies there: status and pull end as they may, and with a root all is well."""

        def use() -> None:
            with suppress(UseError, StoreError):
                standing(kiosk.folder, NOW)
            for _ in range(2):  # what the first finds damaged, the second brings
                with suppress(BanTinError):
                    kiosk.pull(str(self.publisher.feed))

        assert spent(use) < MOST_BYTES
        assert kiosk.pull(str(self.publisher.feed)).state == "current"
        assert kiosk.release == 2
        assert standing(kiosk.folder, NOW).release == 2


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    return Ground(tmp_path_factory.mktemp("ground"))


@settings(max_examples=share(0.3))
@given(data=st.data(), name=st.sampled_from(FILES))
def test_any_file_of_a_store_may_rot(ground: Ground, data: st.DataObject, name: str) -> None:
    kiosk = ground.copy()
    path = kiosk.folder / name
    path.write_bytes(data.draw(mutated(path.read_bytes())))

    ground.heals(kiosk)


@settings(max_examples=share(0.3))
@given(data=st.data())
def test_a_status_may_say_anything(ground: Ground, data: st.DataObject) -> None:
    kiosk = ground.copy()
    path = kiosk.folder / "status.json"
    path.write_bytes(data.draw(mutated_json(path.read_bytes())))

    ground.heals(kiosk)


@pytest.mark.parametrize("promised", ["2026-11-22", "2026-11-22T02:00:00", "mai", "+"])
def test_a_promise_of_no_known_moment_is_none(promised: str) -> None:
    assert as_of(Status(1, state=StoreState.CURRENT, promised=promised), NOW).state == "current"


@settings(max_examples=share(0.4))
@given(data=st.data())
def test_a_note_may_say_anything(ground: Ground, data: st.DataObject) -> None:
    kiosk = ground.copy()
    with closing(sqlite3.connect(kiosk.folder / "sync.db")) as db, db:
        notes = dict(db.execute("SELECT key, value FROM facts").fetchall())
        key = data.draw(st.sampled_from(sorted({*notes, "held", "damaged", "site"})))
        value = bytes(notes.get(key) or b"")
        words = [*WORDS, "2", "٣", "1.5", "9" * 30, "\x00"]
        spoilt = data.draw(st.sampled_from(words) | mutated(value))
        db.execute("REPLACE INTO facts VALUES (?, ?)", (key, spoilt))

    ground.heals(kiosk)
