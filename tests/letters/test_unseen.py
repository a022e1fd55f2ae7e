"""Characters that nobody sees while editing are tidied, told, or refused; no letter is lost."""

import unicodedata
from pathlib import Path

import pytest
from folder import article, write_folder
from hypothesis import given
from hypothesis import strategies as st
from mistakes import LOAN_TEXT, mistakes

from content_sync.centre.source.source import load
from content_sync.letters import unseen

SPACES = "\u00a0\u2002\u2007\u2009\u202f\u3000"
HIDDEN = "\u00ad\u200b\u200c\u200e\u200f\u202a\u202c\u2060\u2066\u2069\ufeff"


@pytest.mark.parametrize("space", SPACES)
def test_a_pasted_space_is_a_space(space: str) -> None:
    assert unseen.tidied(f"100{space}triệu{space}đồng") == "100 triệu đồng"


def test_a_number_keeps_together_what_was_kept_together() -> None:
    assert unseen.tidied("vay 1\u202f500\u00a0000 đồng") == "vay 1\u00a0500\u00a0000 đồng"
    assert unseen.tidied("gọi 0205\u00a03851\u00a0234") == "gọi 0205 3851 234"


@pytest.mark.parametrize(
    ("pasted", "meant"),
    [
        ("Hỗ\u200btrợ", "Hỗ trợ"),
        ("dichvucong\u200b.gov.vn", "dichvucong.gov.vn"),
        ("hộ\u200b nghèo\u200b", "hộ nghèo"),
        ("贫困\u200b户", "贫困户"),
        ("ng\u00adhèo", "nghèo"),
        ("\u202a0205 3851 234\u202c", "0205 3851 234"),
        ("xa\u0303 Ðo\u0302\u0300ng Ðăng", "xã Đồng Đăng"),
        ("chia se\u0309 ﬁle 7\u201117", "chia sẻ file 7-17"),
        ("👩\u200d🌾 trồng ngô", "👩\u200d🌾 trồng ngô"),
    ],
)
def test_what_was_pasted_reads_as_it_was_meant(pasted: str, meant: str) -> None:
    assert unseen.tidied(pasted) == meant


@given(st.text(st.sampled_from(f"ăộvốnĐ19.,户 \n{SPACES}{HIDDEN}")))
def test_no_letter_is_lost_and_nothing_hidden_is_left(text: str) -> None:
    tidied = unseen.tidied(text)

    def letters(of: str) -> str:
        return "".join(each for each in of if each.isalnum() or each in ".,\n")

    assert letters(tidied) == letters(text)
    assert not set(tidied) & set(HIDDEN)
    assert unseen.tidied(tidied) == tidied


@given(st.text())
def test_any_text_is_composed_and_tidied_once_for_all(text: str) -> None:
    tidied = unseen.tidied(text)

    assert unicodedata.is_normalized("NFC", tidied)
    assert unseen.tidied(tidied) == tidied


def test_what_a_visitor_may_read_otherwise_is_told_once_a_file(tmp_path: Path) -> None:
    body = "Hộ\u200bnghèo.\n\nHộ \u202ang\u00adhèo.\n\nThẻ\u200bcăn cước.\n\nVay\u00a0vốn.\n"

    source = load(write_folder(tmp_path, {LOAN_TEXT: article("a", "b", body)}))

    told = [str(each) for each in source.warnings if each.file == LOAN_TEXT]
    fix = "read the line again, and delete them if it is right"
    assert [each for each in told if fix in each] == [
        f"{LOAN_TEXT}:5: a zero-width space between two letters is read as a space "
        f"(and in 1 more line), {fix}",
        f"{LOAN_TEXT}:7: unseen characters (U+00AD, U+202A) are left out, {fix}",
    ]


@pytest.mark.parametrize(
    ("character", "fix"),
    [
        ("\x07", "delete it or type the line again"),
        ("\u202e", "delete it or type the line again"),
        ("\x0b", "begin a new line there"),
        ("\u2028", "begin a new line there"),
        ("\ufffc", "a picture was pasted: put its file into media/"),
    ],
)
def test_what_cannot_be_tidied_is_a_mistake_with_its_remedy(
    tmp_path: Path, character: str, fix: str
) -> None:
    [found] = mistakes(tmp_path, {LOAN_TEXT: article("a", "b", f"c\nd{character}e\n")})

    assert found.startswith(f"{LOAN_TEXT}:6: an unseen character {unseen.code(character)}, {fix}")


def test_text_from_a_mac_is_the_same_text(tmp_path: Path) -> None:
    written = load(write_folder(tmp_path / "composed"))
    text = (tmp_path / "composed/content" / LOAN_TEXT).read_text(encoding="utf-8")

    source = load(write_folder(tmp_path / "apart", {LOAN_TEXT: unicodedata.normalize("NFD", text)}))

    assert [each.item for each in source.items] == [each.item for each in written.items]
    assert source.warnings == written.warnings


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("Bà con đế\u0301n xã", "đế\u0301n"),
        ("ho\u0300\u0301a", "ho\u0300\u0301a"),
        ("Bà con đe\u0302\u0301n xã", ""),
        ("Bà con đến xã", ""),
        ("n\u0300g m\u0300", ""),
    ],
)
def test_two_tones_on_one_letter_are_seen(line: str, word: str) -> None:
    assert unseen.doubled(line) == word
