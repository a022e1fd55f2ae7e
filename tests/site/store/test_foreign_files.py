"""Whatever else lies in a store is left alone, and stops neither sync nor kiosk."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from kiosk_disk import KioskDisk
from publisher import Publisher, item

from content_sync.errors import StoreError
from content_sync.site.library import current, places
from content_sync.site.library.library import Library
from content_sync.site.store.standing import standing

MEDIA = {"vay-von/a.png": b"picture" * 100}
NAMES = [
    "1 (copy).db",
    "copy.db",
    "².db",
    "\N{ARABIC-INDIC DIGIT THREE}.db",
    "007.db",
    "-1.db",
    "9" * 200 + ".db",
    "1.db.bak",
    ".1.db.swp",
    "Thumbs.db",
]


@dataclass(frozen=True)
class Feeds:
    """A feed at its second release, and at its third."""

    root: Path
    second: str
    third: str


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Feeds, Path]:
    """Those feeds, and a store that has pulled the first two releases with a picture."""
    top = tmp_path_factory.mktemp("made")
    publisher = Publisher(top / "centre")
    disk = KioskDisk(top / "store", publisher.root)
    for words in ("Cũ.", "Mới."):
        publisher.publish({"vay-von": item("vay-von", words)}, MEDIA)
        disk.pull(str(publisher.feed))
    shutil.copytree(publisher.feed, top / "second")
    publisher.publish({"vay-von": item("vay-von", "Nữa.")}, MEDIA)
    return Feeds(publisher.root, str(top / "second"), str(publisher.feed)), disk.folder


@pytest.fixture
def feeds(made: tuple[Feeds, Path]) -> Feeds:
    return made[0]


@pytest.fixture
def kiosk(made: tuple[Feeds, Path], tmp_path: Path) -> KioskDisk:
    """One that has pulled two releases with a picture."""
    shutil.copytree(made[1], tmp_path / "store")
    return KioskDisk(tmp_path / "store", made[0].root)


def all_work(kiosk: KioskDisk, feeds: Feeds) -> None:
    """Show, tell, pull, verify, roll back and pull again."""
    library = Library.open(kiosk.folder, today=kiosk.now)
    assert library
    library.close()
    standing(kiosk.folder, kiosk.now)
    kiosk.pull(feeds.second)
    assert standing(kiosk.folder, kiosk.now).state == "current"
    assert kiosk.verify().release == 2
    assert kiosk.roll_back().release == 1
    assert kiosk.pull(feeds.third).release == 3
    assert kiosk.verify().media == 1


def test_files_of_other_names_are_neither_read_nor_removed(kiosk: KioskDisk, feeds: Feeds) -> None:
    (folder,) = {path.parent for path in kiosk.folder.glob("objects/*/*")}
    strange = [
        *(places.releases(kiosk.folder) / name for name in NAMES),
        *(places.objects(kiosk.folder) / name for name in ("xx", "readme.txt", "0", "a" * 64)),
        *(folder / name for name in ("notes.txt", "A" * 64, "f" * 63, "é.part", f"{'0' * 64}.bak")),
        kiosk.folder / "holiday.jpg",
    ]
    for path in strange:
        path.write_bytes(b"mine")
    (places.objects(kiosk.folder) / "zz").mkdir()
    (places.objects(kiosk.folder) / "zz" / "inside").write_bytes(b"mine")
    (places.releases(kiosk.folder) / "old releases").mkdir()

    all_work(kiosk, feeds)

    assert [path.name for path in strange if path.read_bytes() != b"mine"] == []
    assert (places.objects(kiosk.folder) / "zz" / "inside").exists()
    assert (places.releases(kiosk.folder) / "old releases").is_dir()


def folder(path: Path) -> None:
    (path / "inside").mkdir(parents=True)


def pipe(path: Path) -> None:
    os.mkfifo(path)


def link_to_nothing(path: Path) -> None:
    path.symlink_to(path.parent / "nowhere")


def link_to_a_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def read_only(path: Path) -> None:
    path.write_bytes(b"?")
    path.chmod(0)


@pytest.mark.parametrize("put", [folder, pipe, link_to_nothing, link_to_a_device, read_only])
@pytest.mark.parametrize(
    "name",
    [
        *("current", "status.json", "trusted.json", "reserve", "sync.db", "polls.json"),
        *(
            "status.json.part",
            "current.part",
            "releases/3.db",
            "releases/3.db.part",
            "releases/7.db",
        ),
    ],
)
def test_what_lies_in_the_place_of_ours_is_replaced(
    kiosk: KioskDisk, feeds: Feeds, name: str, put: Callable[[Path], None]
) -> None:
    path = kiosk.folder / name
    path.unlink(missing_ok=True)
    put(path)

    assert kiosk.pull(feeds.third).release == 3

    assert standing(kiosk.folder, kiosk.now).state == "current"
    assert kiosk.verify().media == 1


@pytest.mark.parametrize("put", [folder, pipe, link_to_nothing, link_to_a_device, read_only])
@pytest.mark.parametrize("ending", ["", ".part"])
def test_what_lies_in_the_place_of_a_picture_is_replaced_by_it(
    kiosk: KioskDisk, feeds: Feeds, ending: str, put: Callable[[Path], None]
) -> None:
    (picture,) = kiosk.folder.glob("objects/*/*")
    picture.unlink()
    put(picture.with_name(picture.name + ending))

    assert kiosk.pull(feeds.second).missing == 0

    assert kiosk.verify().media == 1


@pytest.mark.parametrize("name", ["objects", "releases"])
@pytest.mark.parametrize("put", [pipe, link_to_nothing, read_only])
def test_what_lies_in_the_place_of_a_folder_is_replaced(
    tmp_path: Path, feeds: Feeds, name: str, put: Callable[[Path], None]
) -> None:
    disk = KioskDisk(tmp_path / "store", feeds.root)
    disk.folder.mkdir()
    put(disk.folder / name)

    assert disk.pull(feeds.second).state == "current"


@pytest.mark.parametrize("text", ["9" * 400, "²", "٣", "-1", "1e3", "0", "007", "two", "\0" * 9])
def test_a_number_that_is_none_of_ours_is_no_current(
    kiosk: KioskDisk, feeds: Feeds, text: str
) -> None:
    places.current(kiosk.folder).write_text(text)

    assert current.named(kiosk.folder) is None
    all_work(kiosk, feeds)


def test_a_file_where_the_store_should_be_is_not_removed(tmp_path: Path, feeds: Feeds) -> None:
    (tmp_path / "store").write_bytes(b"mine")

    with pytest.raises(StoreError):
        KioskDisk(tmp_path / "store", feeds.root).pull(feeds.second)
    assert (tmp_path / "store").read_bytes() == b"mine"
