"""The keys of a centre: two of three for the root, encrypted, never overwritten."""

from pathlib import Path

import pytest
from publisher import START
from tuf.api.metadata import Metadata, Root

from content_sync.centre.feed import keys
from content_sync.errors import UseError


def test_the_root_names_two_of_three_and_one_key_for_each_other_role(tmp_path: Path) -> None:
    keys.create(tmp_path / "keys", b"secret", START)

    root = Metadata[Root].from_file(str(tmp_path / "keys/root.json"))
    asked = {name: (role.threshold, len(role.keyids)) for name, role in root.signed.roles.items()}
    assert asked == {"root": (2, 3), "targets": (1, 1), "snapshot": (1, 1), "timestamp": (1, 1)}
    root.verify_delegate("root", root)
    assert root.signed.consistent_snapshot


def test_keys_open_with_their_passphrase_alone(tmp_path: Path) -> None:
    keys.create(tmp_path, b"secret", START)

    assert set(keys.load(tmp_path, b"secret").signers) == {"targets", "snapshot", "timestamp"}
    for wrong in (b"other", None):
        with pytest.raises(UseError, match="passphrase"):
            keys.load(tmp_path, wrong)


def test_private_keys_are_for_their_owner_and_not_in_the_clear(tmp_path: Path) -> None:
    keys.create(tmp_path, b"secret", START)

    for path in tmp_path.glob("*.pem"):
        assert path.stat().st_mode & 0o077 == 0
        assert b"ENCRYPTED" in path.read_bytes()


def test_publishing_does_not_need_the_root_keys(tmp_path: Path) -> None:
    keys.create(tmp_path, None, START)
    for path in tmp_path.glob("root-*.pem"):
        path.unlink()

    assert keys.load(tmp_path, None).root.version == 1


def test_keys_for_trying_out_are_marked(tmp_path: Path) -> None:
    keys.create(tmp_path / "demo", None, START)
    keys.create(tmp_path / "real", b"secret", START)

    assert keys.is_open(tmp_path / "demo")
    assert not keys.is_open(tmp_path / "real")


def test_keys_are_never_overwritten(tmp_path: Path) -> None:
    keys.create(tmp_path, None, START)
    before = (tmp_path / "root.json").read_bytes()

    with pytest.raises(UseError, match="never overwritten"):
        keys.create(tmp_path, None, START)
    assert (tmp_path / "root.json").read_bytes() == before


def test_a_key_that_the_root_does_not_name_is_refused(tmp_path: Path) -> None:
    for name in ("one", "two"):
        keys.create(tmp_path / name, None, START)
    (tmp_path / "two/targets.pem").replace(tmp_path / "one/targets.pem")

    with pytest.raises(UseError, match="targets"):
        keys.load(tmp_path / "one", None)


def test_a_folder_without_keys_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UseError, match="make keys first"):
        keys.load(tmp_path, None)
