"""content-sync check --speech: what a voice may say wrongly, before it is said."""

from pathlib import Path

import folder
import pytest

from content_sync.centre.source.hashes import source_hash
from content_sync.centre.source.source import load
from content_sync.centre.voices.unsure import Heard, unsure
from content_sync.command.parser import main

VOICES = folder.FEED.replace(
    "{tag: vi, name: Tiếng Việt}", "{tag: vi, name: Tiếng Việt, voice: vi}"
)


def heard(tmp_path: Path, changes: dict[str, str | bytes | None]) -> Heard:
    content = folder.write_folder(tmp_path, changes)
    return unsure(load(content), content)


def article(*lines: str) -> dict[str, str | bytes | None]:
    body = "\n\n".join(lines) + "\n"
    return {"items/lua-dao/vi.md": folder.article("Tin xã", "Tin trong tuần.", body)}


def test_a_doubtful_phrase_is_told_with_its_file_line_and_what_will_be_said(tmp_path: Path) -> None:
    found = heard(tmp_path, article("Mời bà con xem.", "Bảng 5/12 ở nhà văn hoá."))

    [phrase] = [each for each in found.phrases if each.phrase == "5/12"]
    assert (phrase.file, phrase.line) == ("items/lua-dao/vi.md", 7)
    assert phrase.said == "năm trên mười hai"
    assert str(phrase).startswith("items/lua-dao/vi.md:7: «5/12» is said «năm trên mười hai»: ")


def test_the_line_is_that_of_the_sentence_when_a_phrase_stands_twice(tmp_path: Path) -> None:
    found = heard(tmp_path, article("Uống 1/6 viên mỗi tối.", "Bảng 1/6 ở nhà văn hoá."))

    assert [each.line for each in found.phrases if each.phrase == "1/6"] == [7]


def test_the_line_is_that_of_the_phrase_when_a_sentence_goes_over_two(tmp_path: Path) -> None:
    found = heard(tmp_path, article("Cả thôn bàn việc nước sạch, việc đường, việc điện và\nCBXY."))

    assert [each.line for each in found.phrases if each.phrase == "CBXY"] == [6]


def test_a_phrase_inside_marks_and_tables_is_found(tmp_path: Path) -> None:
    found = heard(tmp_path, article("| Việc | Chỗ |\n|---|---|\n| **Lô 5** | CBXY |"))

    assert [(each.phrase, each.line) for each in found.phrases if each.phrase == "CBXY"] == [
        ("CBXY", 7)
    ]


def test_what_the_feed_itself_says_is_looked_at(tmp_path: Path) -> None:
    feed = folder.FEED.replace("Thôn Mẫu", "Thôn Mẫu khu CBXY")

    found = heard(tmp_path, {"feed.yaml": feed})

    assert ("feed.yaml", "CBXY") in [(each.file, each.phrase) for each in found.phrases]


def test_only_languages_that_a_voice_speaks_are_looked_at(tmp_path: Path) -> None:
    english = folder.article("News", "XQZ at work.", "Come.\n", source_hash("a", "b", "c"))
    changes = {"feed.yaml": VOICES, "items/lua-dao/en.md": english}

    spoken = heard(tmp_path / "voice", {**article("Chỗ CBXY."), **changes}).phrases
    every = heard(
        tmp_path / "none", {**article("Chỗ CBXY."), "items/lua-dao/en.md": english}
    ).phrases

    assert {each.phrase for each in spoken} == {"CBXY"}
    assert {each.phrase for each in every} == {"CBXY", "XQZ"}


def test_a_sign_nobody_can_say_is_told_as_not_said(tmp_path: Path) -> None:
    found = heard(tmp_path, article("Cột này ghi ✓ là đủ."))

    assert "«✓» is not said" in str(found.phrases[0])


def test_the_command_lists_them_and_ends_with_how_many(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = folder.write_folder(tmp_path, article("Bảng 5/12 và 7/11."))

    assert main(["check", str(content)]) == 0
    assert "5/12" not in capsys.readouterr().out
    assert main(["check", str(content), "--speech"]) == 0
    *_, first, second, last = capsys.readouterr().out.splitlines()
    assert ("«5/12»" in first, "«7/11»" in second) == (True, True)
    assert last.endswith("sentences, 2 phrases to look at")
