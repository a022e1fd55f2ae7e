"""Sounds that no content has used for long are removed; those in use and the kiosk's own stay."""

import os
from pathlib import Path

from content_sync.centre.voices.speech_cache import KEPT_S, MARK_S, drop_parts, mark, prune

NOW_S = 2_000_000_000


def sound(folder: Path, key: str, used_s: float, size: int = 10) -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{key}.opus").write_bytes(bytes(size))
    (folder / f"{key}.json").write_text("{}")
    os.utime(folder / f"{key}.json", (used_s, used_s))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_was_not_used_for_ninety_days_goes(tmp_path: Path) -> None:
    sound(tmp_path, "old", NOW_S - KEPT_S - 1)
    sound(tmp_path, "new", NOW_S - KEPT_S + 1)

    assert prune(tmp_path, NOW_S) == 1

    assert names(tmp_path) == ["new.json", "new.opus"]


def test_what_is_used_again_counts_from_then(tmp_path: Path) -> None:
    sound(tmp_path, "again", NOW_S - KEPT_S - 1)

    mark(tmp_path, ["again", "never made"], NOW_S)

    assert prune(tmp_path, NOW_S) == 0


def test_of_too_much_the_longest_unused_goes_and_nothing_of_today(tmp_path: Path) -> None:
    for days in (0, 2, 3):
        sound(tmp_path, f"of-{days}", NOW_S - days * MARK_S, 100)

    prune(tmp_path, NOW_S, most_bytes=250)
    assert names(tmp_path) == ["of-0.json", "of-0.opus", "of-2.json", "of-2.opus"]

    prune(tmp_path, NOW_S, most_bytes=1)
    assert names(tmp_path) == ["of-0.json", "of-0.opus"]


def test_the_words_of_the_kiosk_itself_stay(tmp_path: Path) -> None:
    (tmp_path / "ok.opus").write_bytes(b"x")
    os.utime(tmp_path / "ok.opus", (0, 0))

    prune(tmp_path, NOW_S)

    assert names(tmp_path) == ["ok.opus"]


def test_what_was_begun_long_ago_and_never_finished_goes(tmp_path: Path) -> None:
    for name, used_s in (("a.7.part", NOW_S - 2 * MARK_S), ("b.8.part", NOW_S)):
        (tmp_path / name).write_bytes(b"x")
        os.utime(tmp_path / name, (used_s, used_s))

    drop_parts(tmp_path, NOW_S)

    assert names(tmp_path) == ["b.8.part"]
