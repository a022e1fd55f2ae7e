"""check and publish in the language of an officer; English where nothing is asked for."""

import re
import sys
from pathlib import Path

import pytest
from commands import run
from folder import LOAN_YAML, write_folder
from mistakes import LOAN

from content_sync.command import centre

WRONG = {LOAN: LOAN_YAML.replace("2026-12-31", "31/12/2026")}
VIETNAMESE = {"bài", "chữ của bài", "ảnh, tiếng, phim", "gói tải về", "trang"}
DOUBTFUL = {LOAN: LOAN_YAML.replace("body: ubnd-xa\n", "")}


def test_check_speaks_vietnamese_where_it_is_asked_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = write_folder(tmp_path, DOUBTFUL)

    assert run("check", content, "--language", "vi") == 0

    *told, last = capsys.readouterr().out.splitlines()
    warnings = [line for line in told if not re.match(r"[A-Za-z-]+: \d", line)]  # vi: 3 of 3 …
    assert f"{LOAN}: thiếu body, thêm body: với mã cơ quan, để bà con biết tin vào đâu" in warnings
    assert last == f"3 bài, không có lỗi phải sửa, {len(warnings)} chỗ nên xem"


def test_mistakes_are_told_in_vietnamese_and_stop_it_as_ever(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = write_folder(tmp_path, WRONG)

    assert run("check", content, "--language", "vi") == 2

    told = capsys.readouterr().err
    assert told == f"{LOAN}:9: valid_to «31/12/2026» không phải ngày, viết là 2026-12-31\n"


def test_publish_speaks_vietnamese(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = write_folder(tmp_path, DOUBTFUL)
    keys, feed = tmp_path / "keys", tmp_path / "feed"
    assert run("keys", keys, "--insecure-demo") == 0
    capsys.readouterr()

    assert run("publish", content, feed, "--keys", keys, "--silent", "--language", "vi") == 0

    told = capsys.readouterr()
    assert "bản phát hành 1: " in told.out and "trang: " in told.out
    assert "CẢNH BÁO: đang ký bằng khoá không mã hoá." in told.err
    assert "thiếu body" in told.err


def test_every_kind_of_work_of_a_publish_is_named_in_vietnamese(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    content, keys, feed = write_folder(tmp_path, DOUBTFUL), tmp_path / "keys", tmp_path / "feed"
    assert run("keys", keys, "--insecure-demo") == 0
    capsys.readouterr()
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    assert run("publish", content, feed, "--keys", keys, "--silent", "--language", "vi") == 0

    named = set(re.findall(r"(?:^|[\r\n])([^\r\n:|]+):  ", capsys.readouterr().err))
    assert {"bài", "chữ của bài", "trang"} <= named <= VIETNAMESE


def test_a_file_that_cannot_be_read_is_told_in_vietnamese(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keys, secret = tmp_path / "keys", tmp_path / "secret"
    secret.write_text("for a test alone")
    assert run("keys", keys, "--passphrase-file", secret) == 0
    secret.unlink()

    words = ("publish", tmp_path, tmp_path / "feed", "--keys", keys, "--passphrase-file", secret)
    assert run(*words, "--language", "vi") == 2

    assert f"không đọc được {secret}: không có" in capsys.readouterr().err


def test_a_full_disk_is_told_in_vietnamese(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(_chosen: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(centre, "check", full)

    assert run("check", "content", "--language", "vi") == 5
    assert capsys.readouterr().err == "ổ đĩa: đĩa đã đầy\n"


def test_what_nobody_asked_for_in_vietnamese_is_english(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("check", write_folder(tmp_path, WRONG)) == 2

    told = capsys.readouterr().err
    assert told == f"{LOAN}:9: valid_to '31/12/2026' is no date, write it as 2026-12-31\n"


def test_a_language_that_nobody_speaks_here_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        run("check", write_folder(tmp_path), "--language", "xx")
