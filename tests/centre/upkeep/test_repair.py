"""Repair: what rotted goes, what can be made again is the same bytes, and the rest is named."""

from pathlib import Path

import pytest
from kiosk_disk import KioskDisk
from publisher import Publisher, item

from content_sync.centre.upkeep.repair import repair
from content_sync.errors import StoreError, UseError

PICTURE = {"vay-von/a.png": b"picture"}


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    """A centre with so many releases that some packs are reached by hops alone."""
    publisher = Publisher(tmp_path)
    for n in range(19):
        publisher.publish({f"bai-{k}": item(f"bai-{k}", f"{n // (k + 1)}.") for k in range(4)}
                          | {"vay-von": item("vay-von")}, PICTURE)  # fmt: skip
    return publisher


def files(feed: Path) -> dict[str, bytes]:
    return {
        path.relative_to(feed).as_posix(): path.read_bytes()
        for path in feed.rglob("*")
        if path.is_file()
    }


def spoil(path: Path) -> None:
    """Flip a bit in the middle, as a disk does."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def test_a_whole_feed_is_left_as_it_is(publisher: Publisher) -> None:
    before = files(publisher.feed)

    done = repair(publisher.feed)

    assert (done.release, done.removed, done.remade, done.missing) == (19, (), (), ())
    assert files(publisher.feed) == before


@pytest.mark.parametrize("folder", ["c", "d", "targets"])
@pytest.mark.parametrize("how", [spoil, Path.unlink])
def test_all_catalogs_and_packs_are_made_the_same_again(
    publisher: Publisher, folder: str, how: object
) -> None:
    before = files(publisher.feed)
    for path in (publisher.feed / folder).iterdir():
        assert callable(how)
        how(path)

    done = repair(publisher.feed)

    after = files(publisher.feed)
    assert (done.missing, done.lost_packs) == ((), 0)
    gone = {name for name in before if after.get(name) != before[name]}
    assert len(gone) <= 1  # the catalog of the release before, which nothing newer needs


def test_texts_come_back_from_the_packs(publisher: Publisher, tmp_path: Path) -> None:
    feed = publisher.feed
    before = files(feed)
    texts = [path for path in feed.glob("o/*/*") if path.read_bytes() != b"picture"]
    for number, path in enumerate(texts):
        spoil(path) if number % 2 else path.unlink()

    done = repair(feed)

    assert done.missing == ()
    assert before.keys() >= files(feed).keys()
    for path in feed.glob("d/*"):
        path.unlink()
    assert KioskDisk(tmp_path / "store", publisher.root).pull(str(feed)).release == 19


@pytest.mark.parametrize("name", ["head", "metadata/timestamp.json", "metadata/19.targets.json"])
def test_signed_texts_come_back_from_their_other_place(publisher: Publisher, name: str) -> None:
    before = files(publisher.feed)
    (publisher.feed / name).write_bytes(b"spoilt")

    repair(publisher.feed)

    assert files(publisher.feed) == before


def test_a_catalog_lost_in_both_places_comes_back_by_the_packs(publisher: Publisher) -> None:
    for path in (*publisher.feed.glob("c/*"), *publisher.feed.glob("targets/*")):
        path.unlink()

    done = repair(publisher.feed)

    assert done.missing == ()
    assert len(done.remade) == 2


def test_rotten_media_go_and_the_next_publish_brings_them_back(publisher: Publisher) -> None:
    picture = next(path for path in publisher.feed.glob("o/*/*") if path.read_bytes() == b"picture")
    spoil(picture)
    spoilt = repair(publisher.feed)

    publisher.publish({f"bai-{k}": item(f"bai-{k}", f"{18 // (k + 1)}.") for k in range(4)}
                      | {"vay-von": item("vay-von")}, PICTURE)  # fmt: skip

    assert spoilt.missing == ("vay-von/a.png",)
    assert picture.read_bytes() == b"picture"
    assert repair(publisher.feed).missing == ()


def test_what_a_stranger_left_among_the_names_goes(publisher: Publisher) -> None:
    before = files(publisher.feed)
    junk = ("metadata/1000000001.targets.json", f"d/{'0' * 64}", f"o/ab/ab{'0' * 62}", "c/x.part")
    for name in junk:
        (publisher.feed / name).parent.mkdir(exist_ok=True)
        (publisher.feed / name).write_bytes(b"{}")

    done = repair(publisher.feed)

    assert done.removed == tuple(sorted(junk))
    assert files(publisher.feed) == before


def test_what_is_no_feed_is_left_alone(tmp_path: Path, publisher: Publisher) -> None:
    with pytest.raises(UseError, match="publish into it first"):
        repair(tmp_path)
    for path in publisher.feed.rglob("1.root.json"):
        path.write_bytes(b"spoilt")
    with pytest.raises(StoreError, match=r"root/1\.root\.json"):
        repair(publisher.feed)


@pytest.mark.parametrize("version", [1, 2])
def test_a_root_that_was_lost_comes_back_as_is_said(publisher: Publisher, version: int) -> None:
    publisher.renew()
    same = {f"bai-{k}": item(f"bai-{k}", "Mới.") for k in range(4)}
    publisher.publish(same)
    before = files(publisher.feed)
    for folder in ("root", "metadata"):
        (publisher.feed / folder / f"{version}.root.json").unlink()

    with pytest.raises(StoreError, match=r"publish with the centre's (newest )?keys, which puts"):
        repair(publisher.feed)
    assert not publisher.publish(same).is_new

    assert repair(publisher.feed).missing == ()
    assert before.items() <= files(publisher.feed).items() | {
        ("metadata/timestamp.json", before["metadata/timestamp.json"]),
        ("head", before["head"]),
    }
