"""Any file of a feed or a stick may be another: a kiosk takes what was signed, or refuses."""

import contextlib
import os
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kiosk_disk import KioskDisk
from mutated import mutated, mutated_json, share, spent
from publisher import Publisher, item

from content_sync.errors import BanTinError
from content_sync.signed.head import expanded_list, squeezed_list

RELEASES = 18  # so that an old kiosk hops over a list that is fetched
MOST_BYTES = 128 * 2**20
MEDIA = {"bai-1/a.png": bytes(range(256)) * 300}
WAYS = ("packs", "hops", "loose")  # how a kiosk may get its texts


class Ground:
    """A feed, and kiosks that have pulled its first releases, to be tried in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.publisher = Publisher(folder)
        for number in range(1, RELEASES + 1):
            items = {"bai-1": item("bai-1", f"Bản {number}."), "bai-2": item("bai-2")}
            self.publisher.publish(items, MEDIA)
            if number == 1:
                self.pull(folder / "old")
        self.pull(folder / "true")
        self.true = what_is_shown(folder / "true")

    def pull(self, store: Path) -> None:
        KioskDisk(store, self.publisher.root).pull(str(self.publisher.feed))

    def try_out(self, name: str, data: bytes, has_old: bool) -> KioskDisk:
        """A kiosk before a stick on which the file `name` is `data`."""
        for place in (self.folder / "stick", self.folder / "store"):
            shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self.publisher.feed, self.folder / "stick", copy_function=os.link)
        if has_old:
            shutil.copytree(self.folder / "old", self.folder / "store")
        put(self.folder / "stick" / name, data)
        return KioskDisk(self.folder / "store", self.publisher.root)


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    return Ground(tmp_path_factory.mktemp("ground"))


def put(path: Path, data: bytes) -> None:
    path.unlink()  # it is one with the feed's own
    path.write_bytes(data)


def what_is_shown(store: Path) -> tuple[object, ...]:
    kiosk = KioskDisk(store)
    return kiosk.release, kiosk.text("bai-1"), kiosk.media()


def names(feed: Path) -> list[str]:
    """The files that a kiosk reads, the smallest folders first."""
    found = [path.relative_to(feed) for path in sorted(feed.rglob("*")) if path.is_file()]
    return [str(path) for path in found if path.parts[0] in ("head", "root", "c", "i", "d", "o")]


def by_folder(names: list[str]) -> st.SearchStrategy[str]:
    """A file, each kind as often as the others."""
    kinds = sorted({name.partition("/")[0] for name in names})
    return st.sampled_from(kinds).flatmap(
        lambda kind: st.sampled_from([one for one in names if one.partition("/")[0] == kind])
    )


@settings(max_examples=share(0.2))
@given(data=st.data(), has_old=st.booleans(), way=st.sampled_from(WAYS))
def test_whichever_file_was_changed_what_is_shown_was_signed(
    ground: Ground, data: st.DataObject, has_old: bool, way: str
) -> None:
    feed = ground.publisher.feed
    name = data.draw(by_folder(names(feed)))
    true = (feed / name).read_bytes()
    as_json = data.draw(st.booleans())
    if as_json and name.startswith("root/"):
        spoilt = data.draw(mutated_json(true))
    elif as_json and name.startswith("i/"):
        spoilt = squeezed_list(data.draw(mutated_json(expanded_list(true))))
    else:
        spoilt = data.draw(mutated(true))
    kiosk = ground.try_out(name, spoilt, has_old)
    stick = ground.folder / "stick"
    if way == "loose":
        shutil.rmtree(stick / "d")
    if way == "hops":
        for pack in (stick / "d").iterdir():
            put(pack, pack.read_bytes() if pack.stat().st_size % 2 else b"")

    def pull() -> None:
        with contextlib.suppress(BanTinError):
            kiosk.pull(str(stick))

    assert spent(pull) < MOST_BYTES
    assert kiosk.release in (0, int(has_old), RELEASES)
    assert all(one == MEDIA["bai-1/a.png"] for one in kiosk.media())
    if kiosk.release == RELEASES:
        assert what_is_shown(kiosk.folder)[:2] == ground.true[:2]
    kiosk.pull(str(feed))
    assert what_is_shown(kiosk.folder) == ground.true
