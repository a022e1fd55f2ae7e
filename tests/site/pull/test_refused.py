"""A head, or what hangs on it, is refused: what is believed stays, and its media still come."""

from pathlib import Path

import bad_line
import msgspec
import pytest
from kiosk_disk import KioskDisk
from publisher import FEED, Publisher, item, made
from story import closed, opened
from theft import Lie, sign_again, steal

from content_sync.centre.feed import keys
from content_sync.centre.release import publish
from content_sync.centre.release.build import Build
from content_sync.errors import FeedError, TrustError
from content_sync.signed import pack
from content_sync.signed.sha256 import name_of
from content_sync.site.library import places
from content_sync.site.library.library import Library

MEDIA = {"vay-von/a.png": b"picture" * 100}
DEEP = "[" * 5000 + "]" * 5000


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    publisher = Publisher(tmp_path / "centre")
    publisher.publish({"vay-von": item("vay-von", "Cũ.")}, MEDIA)
    return publisher


@pytest.fixture
def kiosk(tmp_path: Path, publisher: Publisher) -> KioskDisk:
    """One that has the texts of release 1, and none of its media."""
    disk = KioskDisk(tmp_path / "store", publisher.root)
    with bad_line.bad_line(publisher.feed) as line:
        line.expect("o/", bad_line.missing)
        with pytest.raises(FeedError):
            disk.pull(line.url)
    assert disk.status.missing == 1
    return disk


def test_a_refused_head_does_not_keep_media_away(
    publisher: Publisher, kiosk: KioskDisk, tmp_path: Path
) -> None:
    thief = steal(publisher, tmp_path / "thief")
    sign_again(thief, Lie(number=9, issued="soon"))

    with pytest.raises(TrustError, match="soon"):
        kiosk.pull(str(thief.feed))

    assert (kiosk.status.state, kiosk.status.missing) == ("refused", 0)
    assert kiosk.media() == list(MEDIA.values())


@pytest.mark.parametrize(
    "fault", [bad_line.flipped, bad_line.captive, bad_line.wrong_length, bad_line.redirects]
)
def test_a_refused_pack_does_not_keep_media_away(
    publisher: Publisher, kiosk: KioskDisk, fault: bad_line.Fault
) -> None:
    publisher.publish({"vay-von": item("vay-von", "Mới.")}, MEDIA)

    with bad_line.bad_line(publisher.feed) as line:
        line.expect("d/", fault)
        with pytest.raises(TrustError):
            kiosk.pull(line.url)

    assert (kiosk.status.release, kiosk.status.state) == (1, "refused")
    assert kiosk.media() == list(MEDIA.values())
    assert kiosk.pull(str(publisher.feed)).release == 2


def test_behind_a_login_page_nothing_else_is_asked_for(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    with bad_line.bad_line(publisher.feed) as line:
        line.expect("", *[bad_line.captive] * 9)
        with pytest.raises(TrustError):
            kiosk.pull(line.url)

        assert [path for path, _ in line.asked] == ["head"]


HEADS = {
    "deep": '{"root_version":1,"x":' + DEEP + "}",
    "deep within a text": '{"root_version":1,"timestamp":"%s","snapshot":"","targets":"","list":""}'
    % ("[" * 50_000),
    "a text of half a pair": '{"root_version":1,"timestamp":"\\\\ud800","snapshot":"","targets":"",'
    '"list":""}',
    "the root of the end of days": '{"root_version":18446744073709551615,"timestamp":"",'
    '"snapshot":"","targets":"","list":""}',
}


@pytest.mark.parametrize("text", HEADS.values(), ids=HEADS)
def test_whatever_a_head_says_it_is_refused_and_told(
    publisher: Publisher, kiosk: KioskDisk, tmp_path: Path, text: str
) -> None:
    liar = steal(publisher, tmp_path / "liar")
    (liar.feed / "head").write_bytes(pack.squeeze(text.encode()))
    (liar.feed / "root/2.root.json").write_bytes(DEEP.encode())

    with pytest.raises(TrustError):
        kiosk.pull(str(liar.feed))

    assert kiosk.status.state == "refused"
    assert kiosk.pull(str(publisher.feed)).state == "current"


def test_a_signed_item_that_nobody_can_read_is_kept_and_never_shown(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    build = made({"feed": FEED, "vay-von": item("vay-von", "Mới.")}, MEDIA, publisher.media_folder)
    deep = msgspec.json.encode(item("sau"))[:-1] + b',"unknown":' + DEEP.encode() + b"}"
    build = with_text(publisher, build, deep)
    publish.publish(build, publisher.feed, keys.load(publisher.key_folder, None), publisher.now)

    status = kiosk.pull(str(publisher.feed))

    library = Library.open(kiosk.folder, today=kiosk.now)
    assert (status.release, status.state) == (2, "current")
    assert library is not None
    assert (library.item("sau"), library.item("vay-von") is not None) == (None, True)
    assert kiosk.verify().texts == 3


def with_text(publisher: Publisher, build: Build, raw: bytes) -> Build:
    """A build with one item more, in these very bytes."""
    publisher.now += publish.STAMP_AGE
    more = made({"sau": {}}, {}, publisher.media_folder)
    (line,) = more.lines
    line = msgspec.structs.replace(line, bytes=len(raw), sha256=name_of(raw))
    texts = dict(build.texts) | {"sau": raw}
    return Build(tuple(sorted((*build.lines, line))), texts, build.media, (), ())


@pytest.mark.parametrize("told", [b"[" * 100_000, b'{"release":"x"}', b"\xff", b""])
def test_a_status_that_cannot_be_read_is_told_anew(
    publisher: Publisher, kiosk: KioskDisk, told: bytes
) -> None:
    places.status(kiosk.folder).write_bytes(told)

    assert kiosk.pull(str(publisher.feed)).state == "current"


def test_a_head_whose_parts_do_not_belong_together_leaves_what_was_verified(
    publisher: Publisher, kiosk: KioskDisk, tmp_path: Path
) -> None:
    publisher.publish({"vay-von": item("vay-von", "Mới.")}, MEDIA)
    old = steal(publisher, tmp_path / "old")
    mixed = steal(publisher, tmp_path / "mixed")
    publisher.publish({"vay-von": item("vay-von", "Neu.")}, MEDIA)
    new = opened(publisher.head)
    (mixed.feed / "head").write_bytes(
        closed(msgspec.structs.replace(opened(old.head), timestamp=new.timestamp))
    )

    with pytest.raises(TrustError):
        kiosk.pull(str(mixed.feed))
    with pytest.raises(TrustError):  # its timestamp was seen to be an older one
        kiosk.pull(str(old.feed))

    assert kiosk.pull(str(publisher.feed)).release == 3
