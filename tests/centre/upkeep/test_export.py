"""Export: only what kiosks need, the head last, gone on with, and nothing else touched."""

from pathlib import Path

import pytest
from kiosk_disk import KioskDisk
from publisher import Publisher, item

from content_sync.centre.feed import keys
from content_sync.centre.upkeep.export import export
from content_sync.errors import FeedError, StoreError, UseError
from content_sync.machine.held import holding

MEDIA = {f"vay-von/{n}.png": bytes([n]) * 50_000 for n in range(3)}


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    """A centre with three releases; the third brings another picture."""
    publisher = Publisher(tmp_path)
    for n in range(3):
        media = MEDIA if n < 2 else {**MEDIA, "vay-von/9.png": b"9" * 50_000}
        publisher.publish({"vay-von": item("vay-von", f"Bản {n}.")}, media)
    return publisher


def names(stick: Path) -> set[str]:
    return {path.relative_to(stick).as_posix() for path in stick.rglob("*") if path.is_file()}


def test_a_kiosk_comes_up_by_a_stick_alone(publisher: Publisher, tmp_path: Path) -> None:
    export(publisher.feed, tmp_path / "stick")
    kiosk = KioskDisk(tmp_path / "store", publisher.root)

    status = kiosk.pull(str(tmp_path / "stick"))

    assert (status.release, status.state, len(kiosk.media())) == (3, "current", 4)
    tops = {name.split("/")[0] for name in names(tmp_path / "stick")}
    assert tops == {"head", "root", "c", "d", "i", "o"}


def test_for_kiosks_at_a_release_only_what_is_newer_comes(
    publisher: Publisher, tmp_path: Path
) -> None:
    kiosk = KioskDisk(tmp_path / "store", publisher.root)
    kiosk.pull(str(publisher.feed))
    publisher.publish({"vay-von": item("vay-von", "Bản 4.")}, {**MEDIA, "vay-von/x.png": b"x"})

    done = export(publisher.feed, tmp_path / "stick", since=3)

    assert done.bytes < 50_000
    assert kiosk.pull(str(tmp_path / "stick")).state == "current"
    with pytest.raises(FeedError):
        KioskDisk(tmp_path / "fresh", publisher.root).pull(str(tmp_path / "stick"))


@pytest.mark.parametrize("since", [-1, 0, 4, 100])
def test_a_release_nobody_is_at_is_refused(
    publisher: Publisher, tmp_path: Path, since: int
) -> None:
    with pytest.raises(UseError, match="does not know release"):
        export(publisher.feed, tmp_path / "stick", since=since)


def test_a_second_one_writes_what_is_new_and_clears_what_is_old(
    publisher: Publisher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    export(publisher.feed, stick)
    own = [stick / "my letters.txt", stick / "d" / "photo.jpg", stick / "o" / "song.mp3"]
    for path in own:
        path.write_text("mine")
    assert export(publisher.feed, stick).files == 0
    before = names(stick)
    publisher.publish(
        {"vay-von": item("vay-von", "Bản 4.")}, {"vay-von/0.png": MEDIA["vay-von/0.png"]}
    )

    export(publisher.feed, stick)

    assert all(path.read_text() == "mine" for path in own)
    assert len([name for name in before - names(stick) if name.startswith("o/")]) == 4
    assert KioskDisk(tmp_path / "store", publisher.root).pull(str(stick)).release == 4


def test_what_was_pulled_out_or_has_rotted_on_the_stick_is_written_again(
    publisher: Publisher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    export(publisher.feed, stick)
    picture = max(stick.glob("o/*/*"), key=lambda path: path.stat().st_size)
    picture.write_bytes(b"0" * picture.stat().st_size)
    left = picture.with_name(picture.name + ".part")
    left.write_bytes(b"half")

    assert export(publisher.feed, stick).files == 1
    assert not left.exists()
    assert KioskDisk(tmp_path / "store", publisher.root).pull(str(stick)).state == "current"


def test_what_has_rotted_in_the_feed_is_not_given_on(publisher: Publisher, tmp_path: Path) -> None:
    picture = max(publisher.feed.glob("o/*/*"), key=lambda path: path.stat().st_size)
    picture.write_bytes(b"0" * picture.stat().st_size)

    with pytest.raises(StoreError, match="repair"):
        export(publisher.feed, tmp_path / "stick")
    assert not (tmp_path / "stick/head").exists()


def test_no_other_place_is_written_to(publisher: Publisher, tmp_path: Path) -> None:
    other = Publisher(tmp_path / "other")
    other.publish({"vay-von": item("vay-von")})
    export(other.feed, tmp_path / "stick")

    for place, why in (
        (publisher.feed, "lie in each other"),
        (publisher.feed / "stick", "lie in each other"),
        (other.feed, "published into"),
        (tmp_path / "stick", "another centre"),
        (tmp_path / "media/usb/stick", "plugged in"),
    ):
        with pytest.raises(UseError, match=why):
            export(publisher.feed, place)


def test_new_keys_reach_kiosks_by_stick_too(publisher: Publisher, tmp_path: Path) -> None:
    kiosk = KioskDisk(tmp_path / "store", publisher.root)
    export(publisher.feed, tmp_path / "stick")
    kiosk.pull(str(tmp_path / "stick"))
    publisher.renew()
    publisher.publish({"vay-von": item("vay-von", "Bản 4.")})

    export(publisher.feed, tmp_path / "stick")

    assert keys.load(publisher.key_folder, None).root.version == 2
    assert kiosk.pull(str(tmp_path / "stick")).release == 4


@pytest.mark.parametrize("left", [None, b"rubbish"])
def test_a_head_that_says_nothing_is_not_given_on(
    publisher: Publisher, tmp_path: Path, left: bytes | None
) -> None:
    (publisher.feed / "head").unlink()
    if left is not None:
        (publisher.feed / "head").write_bytes(left)

    with pytest.raises(StoreError, match="repair"):
        export(publisher.feed, tmp_path / "stick")


def test_nothing_is_written_into_the_feed(publisher: Publisher, tmp_path: Path) -> None:
    """Also where no step back was recorded, but both catalogs are kept."""
    (publisher.feed / "before/3").unlink()
    before = {name: (publisher.feed / name).read_bytes() for name in names(publisher.feed)}

    export(publisher.feed, tmp_path / "stick", since=2)

    assert {name: (publisher.feed / name).read_bytes() for name in names(publisher.feed)} == before


def test_a_publish_records_the_step_that_only_catalogs_tell_and_then_are_gone(
    publisher: Publisher, tmp_path: Path
) -> None:
    (publisher.feed / "before/3").unlink()

    publisher.publish({"vay-von": item("vay-von", "Bản 4.")}, MEDIA)

    export(publisher.feed, tmp_path / "stick", since=2)


def test_a_second_export_onto_a_stick_is_refused_and_leaves_nothing(
    publisher: Publisher, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    with holding(stick) as is_ours, pytest.raises(UseError, match="another export onto"):
        assert is_ours
        export(publisher.feed, stick)

    assert names(stick) == set()
    assert export(publisher.feed, stick).release == 3
