"""Publishing: the next release, or nothing; readable by any TUF client; last things last."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
import zstandard
from kiosk_disk import KioskDisk
from publisher import FEED, Publisher, item, made
from tuf.ngclient import Updater

from content_sync.centre.feed import keys, metadata
from content_sync.centre.release import publish
from content_sync.centre.release.build import Build
from content_sync.errors import UseError
from content_sync.signed import catalog
from content_sync.signed.head import PackList, expanded_list
from content_sync.signed.sha256 import is_named


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path)


@pytest.fixture(scope="module")
def long_feed(tmp_path_factory: pytest.TempPathFactory) -> Publisher:
    """A feed with as many releases as it takes for a pack from far."""
    publisher = Publisher(tmp_path_factory.mktemp("long"))
    for n in range(34):
        publisher.publish({"vay-von": item("vay-von", f"Bản {n}.")})
    return publisher


def files(feed: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(feed)): path.read_bytes() for path in feed.rglob("*") if path.is_file()
    }


def packs_of(feed: Path) -> PackList:
    state = metadata.state(feed)
    assert state and state.packs
    return state.packs


def test_a_stock_tuf_client_takes_the_catalog(publisher: Publisher, tmp_path: Path) -> None:
    publisher.now = datetime.now(UTC)  # a stock client goes by the machine's clock
    publisher.publish({"vay-von": item("vay-von")})
    publisher.rotate("timestamp")
    publisher.publish({"vay-von": item("vay-von", "Sửa.")})
    (tmp_path / "targets").mkdir()

    with publisher.serving() as url:
        updater = Updater(
            str(tmp_path / "metadata"),
            f"{url}/metadata/",
            str(tmp_path / "targets"),
            f"{url}/targets/",
            bootstrap=(publisher.feed / "root/1.root.json").read_bytes(),
        )
        target = updater.get_targetinfo("catalog")
        assert target is not None
        path = updater.download_target(target)

    assert target.unrecognized_fields["custom"]["release"] == 2
    assert [line.id for line in catalog.read(Path(path).read_bytes())] == ["feed", "vay-von"]


def test_nothing_changed_means_not_a_byte_changed(publisher: Publisher) -> None:
    publisher.publish({"vay-von": item("vay-von")}, {"vay-von/a.png": b"picture"})
    before = files(publisher.feed)

    again = publisher.publish({"vay-von": item("vay-von")}, {"vay-von/a.png": b"picture"})

    assert (again.release, again.is_new) == (1, False)
    assert files(publisher.feed) == before


def test_nothing_changed_for_a_day_means_a_fresh_timestamp(publisher: Publisher) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    before = files(publisher.feed)
    publisher.now += timedelta(days=2)

    again = publisher.publish({"vay-von": item("vay-von")})

    after = files(publisher.feed)
    assert not again.is_new
    assert {name for name in after if after[name] != before.get(name)} == {
        "head",
        "metadata/timestamp.json",
    }


@pytest.mark.parametrize("role", ["targets", "snapshot", "timestamp"])
def test_a_feed_is_believed_after_new_keys_though_nothing_changed(
    publisher: Publisher, tmp_path: Path, role: str
) -> None:
    kiosk = KioskDisk(tmp_path / "store", publisher.root)
    fresh = KioskDisk(tmp_path / "fresh", publisher.root)
    publisher.publish({"vay-von": item("vay-von")})
    kiosk.pull(str(publisher.feed))
    publisher.rotate(role)

    renewed = publisher.publish({"vay-von": item("vay-von")})

    assert (renewed.release, renewed.is_new, renewed.changed) == (2, True, 0)
    assert kiosk.pull(str(publisher.feed)).release == 2
    assert fresh.pull(str(publisher.feed)).release == 2
    assert not publisher.publish({"vay-von": item("vay-von")}).is_new


def test_the_same_content_makes_the_same_objects_everywhere(
    publisher: Publisher, tmp_path: Path
) -> None:
    other = Publisher(tmp_path / "other")
    for one in (publisher, other):
        one.publish({"vay-von": item("vay-von")}, {"vay-von/a.png": b"picture"})
        one.publish({"vay-von": item("vay-von", "Sửa.")})

    def named(feed: Path) -> set[str]:
        return {name for name in files(feed) if name[0] in "cdo"}

    assert named(publisher.feed) == named(other.feed)


def test_a_publish_that_broke_off_before_the_head_is_finished_by_the_next(
    publisher: Publisher, tmp_path: Path
) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    old = publisher.head
    publisher.publish({"vay-von": item("vay-von", "Sửa.")})
    new = publisher.head
    (publisher.feed / "head").write_bytes(old)

    publisher.publish({"vay-von": item("vay-von", "Sửa.")})

    assert publisher.head == new


def test_a_publish_that_broke_off_before_the_timestamp_is_begun_anew_under_the_next_number(
    publisher: Publisher, tmp_path: Path
) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    kiosk = KioskDisk(tmp_path / "store", publisher.root)
    kiosk.pull(str(publisher.feed))
    names = ("metadata/timestamp.json", "head")
    before = {name: (publisher.feed / name).read_bytes() for name in names}
    publisher.publish({"vay-von": item("vay-von", "Sửa.")})
    for name, data in before.items():
        (publisher.feed / name).write_bytes(data)

    # It cannot be told from a copy put back over a release 2 that kiosks have.
    assert publisher.publish({"vay-von": item("vay-von", "Khác.")}).release == 3
    assert kiosk.pull(str(publisher.feed)).release == 3


def test_what_lacks_approval_is_published_only_on_demand(publisher: Publisher) -> None:
    built = made({"feed": FEED}, {}, publisher.media_folder)
    loaded = keys.load(publisher.key_folder, None)
    refused = Build(built.lines, built.texts, built.media, (), ("vay-von",))

    with pytest.raises(UseError, match="vay-von"):
        publish.publish(refused, publisher.feed, loaded, publisher.now)
    assert not publisher.feed.exists()
    assert publish.publish(refused, publisher.feed, loaded, publisher.now, unapproved=True).is_new


def test_a_feed_is_not_continued_with_other_keys(publisher: Publisher, tmp_path: Path) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    before = files(publisher.feed)
    other = Publisher(tmp_path / "other")
    other.feed = publisher.feed

    with pytest.raises(UseError, match="other keys"):
        other.publish({"vay-von": item("vay-von", "Giả.")})
    assert files(publisher.feed) == before


def test_a_feed_without_its_catalog_goes_on_from_the_copy_for_stock_clients(
    publisher: Publisher,
) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    shutil.rmtree(publisher.feed / "c")

    publisher.publish({"vay-von": item("vay-von", "Sửa.")})

    assert [pack.start for pack in packs_of(publisher.feed).packs] == [1]


def test_packs_come_from_near_and_far_releases(long_feed: Publisher) -> None:
    packs = packs_of(long_feed.feed)

    assert [pack.start for pack in packs.packs] == [*range(33, 17, -1), 2]
    assert [name.release for name in packs.lists] == [18, 2]


def test_the_full_pack_is_made_anew_once_a_tenth_has_changed(publisher: Publisher) -> None:
    items = {f"bai-{n}": item(f"bai-{n}", f"Nội dung {n}. " * 10) for n in range(40)}
    fulls = []
    for n in range(5):
        items |= {f"bai-{n}-{k}": item(f"bai-{n}-{k}", f"Mới {n}. " * 10) for k in range(n)}
        publisher.publish(items)
        fulls.append(packs_of(publisher.feed).full.release)

    assert fulls == [1, 1, 1, 4, 4]


def test_the_head_stays_small(long_feed: Publisher) -> None:
    assert len(long_feed.head) <= 2000  # two more far packs and lists add 150


def test_every_named_file_is_what_its_name_says(publisher: Publisher) -> None:
    publisher.publish({"vay-von": item("vay-von")}, {"vay-von/a.png": b"picture"})
    publisher.publish({"vay-von": item("vay-von", "Sửa.")})

    for name, data in files(publisher.feed).items():
        if name.startswith(("c/", "d/")):
            assert is_named(data, name[2:])
        if name.startswith("i/"):
            assert is_named(expanded_list(data), name[2:])
    assert not list(publisher.feed.rglob("*.part"))


def test_a_pack_list_is_json_in_a_zstd_frame(publisher: Publisher) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    publisher.publish({"vay-von": item("vay-von", "Sửa.")})
    state = metadata.state(publisher.feed)
    assert state is not None

    file = publisher.feed / "i" / state.custom.list.sha256
    value = json.loads(zstandard.ZstdDecompressor().decompress(file.read_bytes()))

    assert value["release"] == 2
    assert value["packs"] == [msgspec.to_builtins(pack) for pack in packs_of(publisher.feed).packs]
    assert value["full"][0] in (1, 2)
