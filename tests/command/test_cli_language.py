"""check and publish in the language of an officer; English where nothing is asked for."""

import re
from pathlib import Path

import pytest
from commands import run
from folder import LOAN_YAML, write_folder
from mistakes import LOAN

WRONG = {LOAN: LOAN_YAML.replace("2026-12-31", "31/12/2026")}
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


def test_what_nobody_asked_for_in_vietnamese_is_english(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("check", write_folder(tmp_path, WRONG)) == 2

    told = capsys.readouterr().err
    assert told == f"{LOAN}:9: valid_to '31/12/2026' is no date, write it as 2026-12-31\n"


def test_a_language_that_nobody_speaks_here_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        run("check", write_folder(tmp_path), "--language", "xx")
