"""New keys after old ones: kiosks follow, and nothing of the old ones is needed any more."""

import shutil
from pathlib import Path

import pytest
from kiosk_disk import KioskDisk
from publisher import START, Publisher, item

from content_sync.centre.feed import keys
from content_sync.centre.upkeep import renewal
from content_sync.errors import UseError


def test_kiosks_that_were_given_the_first_root_follow_several_at_once(tmp_path: Path) -> None:
    publisher = Publisher(tmp_path)
    kiosk, fresh = (KioskDisk(tmp_path / name, publisher.root) for name in ("kiosk", "fresh"))
    publisher.publish({"vay-von": item("vay-von")})
    kiosk.pull(str(publisher.feed))
    publisher.renew()
    publisher.renew()

    assert publisher.publish({"vay-von": item("vay-von", "Sửa.")}).release == 2

    newest = KioskDisk(tmp_path / "newest", publisher.root)
    assert {each.pull(str(publisher.feed)).release for each in (kiosk, fresh, newest)} == {2}


def test_the_threshold_of_root_keys_suffices_and_one_does_not(tmp_path: Path) -> None:
    keys.create(tmp_path / "old", b"secret", START)
    (tmp_path / "old/root-2.pem").unlink()

    version = renewal.renew(tmp_path / "new", tmp_path / "old", b"secret", b"secret", START)
    (tmp_path / "old/root-3.pem").unlink()

    assert version == 2
    assert keys.load(tmp_path / "new", b"secret").root.roles["root"].threshold == 2
    with pytest.raises(UseError, match="2 root keys must sign, 1 lie"):
        renewal.renew(tmp_path / "more", tmp_path / "old", b"secret", b"secret", START)
    assert not (tmp_path / "more").exists()


def test_the_new_folder_is_complete_without_the_old_one(tmp_path: Path) -> None:
    keys.create(tmp_path / "old", b"secret", START)
    (tmp_path / "old/speech.toml").write_text('vi = {engine = "espeak-ng"}\n')
    renewal.renew(tmp_path / "new", tmp_path / "old", b"secret", b"secret", START)
    shutil.rmtree(tmp_path / "old")

    renewal.renew(tmp_path / "next", tmp_path / "new", b"secret", b"secret", START)

    loaded = keys.load(tmp_path / "next", b"secret")
    assert (loaded.root.version, sorted(loaded.chain)) == (3, [1, 2, 3])
    assert (tmp_path / "next/speech.toml").exists()
    for path in (tmp_path / "next").glob("*.pem"):
        assert b"ENCRYPTED" in path.read_bytes()
        assert path.stat().st_mode & 0o077 == 0


def test_no_online_key_is_carried_over(tmp_path: Path) -> None:
    keys.create(tmp_path / "old", None, START)
    renewal.renew(tmp_path / "new", tmp_path / "old", None, None, START)

    old, new = (keys.load(tmp_path / name, None).root for name in ("old", "new"))

    for role in keys.ONLINE_ROLES:
        assert not {*old.roles[role].keyids} & {*new.roles[role].keyids}
    assert old.roles["root"].keyids == new.roles["root"].keyids


def test_a_copy_of_one_root_key_under_two_names_is_one(tmp_path: Path) -> None:
    keys.create(tmp_path / "old", None, START)
    for number in (2, 3):
        shutil.copy(tmp_path / "old/root-1.pem", tmp_path / f"old/root-{number}.pem")

    with pytest.raises(UseError, match="1 lie"):
        renewal.renew(tmp_path / "new", tmp_path / "old", None, None, START)


def test_new_keys_do_not_come_to_lie_in_the_old_ones(tmp_path: Path) -> None:
    publisher = Publisher(tmp_path)

    with pytest.raises(UseError, match="beside"):
        renewal.renew(publisher.key_folder / "new", publisher.key_folder, None, None, publisher.now)

    assert not (publisher.key_folder / "new").exists()
