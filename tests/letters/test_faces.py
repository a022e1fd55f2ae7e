"""Each letter is drawn by a face that has it, and what no face has is known."""

import os
from functools import cache
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from checkout import ROOT
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from content_sync.letters import faces
from content_sync.letters import faces as fonts
from content_sync.letters.legible import legible, unreadable
from content_sync.model import Feed, Language, Profile
from kiosk.look.glyphs import face_of
from kiosk.look.typeset import Piece, break_lines

CATALOGUES = sorted((ROOT / "locales").glob("*/LC_MESSAGES/kiosk.po"))
WEIGHTS = ("regular", "semibold", "bold")


@cache
def codes(face: str) -> frozenset[int]:
    with TTFont(fonts.files()[face], lazy=True) as font:
        return frozenset(font.getBestCmap())


def has(face: str, character: str) -> bool:
    return ord(character) in codes(face)


@pytest.mark.parametrize(
    ("text", "face"),
    [
        ("ẫĐ₫½", "regular"),
        ("ⅡⅫ①→☎𠮷贫한ひア№", "cjk"),
        ("ЖΩαɛḿʼ", "sans"),
        ("➢✔☑►✉", "symbols"),
        ("ລໆ໑", "lao"),
        ("ไท฿", "thai"),
        ("ꪼꪕ", "tai-viet"),
    ],
)
def test_a_letter_is_drawn_by_the_first_face_that_has_it_and_suits_it(text: str, face: str) -> None:
    assert {faces.face_of(character) for character in text} == {face}
    for character in text:
        assert all(has(face_of(character, weight), character) for weight in WEIGHTS)


@pytest.mark.parametrize("character", "✅❌📞😀ខمनမ\uf0b7\U0002bf32")
def test_what_no_face_has_is_known(character: str) -> None:
    assert faces.face_of(character) == ""


@given(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]))
def test_a_face_has_every_letter_that_it_is_said_to_draw(character: str) -> None:
    face = faces.face_of(character)

    if face and ord(character) not in faces.VARIANTS:
        assert has(face, character)


def test_a_letter_joins_its_marks_in_one_face_or_not_at_all() -> None:
    assert faces.faces("m\u0304 q\u0303") == ("sans",) * 5
    assert faces.faces("ນ້ຳ") == ("lao",) * 3
    assert faces.faces("字\u0304") == ("cjk", "")
    assert faces.faces("\u0304") == ("",)
    assert faces.faces("1\ufe0f\u20e3")[-1] == ""


def test_the_letters_of_a_file_are_those_of_its_table_and_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BAN_TIN_CACHE", str(tmp_path))
    faces.letters.cache_clear()
    first = faces.letters("regular")
    [kept] = (tmp_path / "letters").iterdir()

    table = {code for code in codes("regular") if code < 0x3000}
    assert {code for code in range(0x3000) if chr(code) in first} == table
    written = kept.read_bytes()
    faces.letters.cache_clear()
    assert faces.letters("regular") == first
    for damaged in (b"", b"{}", written.replace(b'"of":[', b'"of":[1')):
        kept.write_bytes(damaged)
        faces.letters.cache_clear()
        assert faces.letters("regular") == first
        assert kept.read_bytes() == written
    faces.letters.cache_clear()


def test_a_chinese_face_once_taken_out_serves_without_its_collection(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    faces.files()  # takes it out, unless that was done before
    monkeypatch.setattr(faces, "NOTO", tmp_path / "none")
    faces.letters.cache_clear()

    assert "贫" in faces.letters("cjk")
    faces.letters.cache_clear()


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_on_a_disk_that_cannot_be_written_letters_are_known_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tmp_path.chmod(0o500)
    monkeypatch.setenv("BAN_TIN_CACHE", str(tmp_path / "none"))
    faces.letters.cache_clear()

    assert "ẫ" in faces.letters("regular")


@pytest.mark.parametrize("face", ["regular", "sans", "cjk", "lao"])
def test_a_bold_face_has_the_letters_of_its_regular_one(face: str) -> None:
    bold = "bold" if face == "regular" else f"{face}-bold"

    assert codes(face) == codes(bold)


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.parts[-3])
def test_every_word_of_the_interface_can_be_drawn(catalogue: Path) -> None:
    with catalogue.open("rb") as file:
        messages = read_po(file)
    words = [str(one) for message in messages for one in (message.id, message.string) if one]

    assert words
    assert [word for word in words if "" in faces.faces(word.replace("\n", " "))] == []


# --- lines ---


def ruler(text: str, face: str, px: int) -> int:
    return len(text) * px


def runs(text: str) -> list[tuple[str, str]]:
    lines = break_lines((Piece(text),), 10, 10_000, ruler)
    return [(run.text, run.face) for line in lines for run in line.runs]


def test_a_word_of_two_faces_is_drawn_in_both_and_stays_one_word() -> None:
    assert runs("(Ⅱ) 5Ⅳ.") == [
        ("(", "regular"),
        ("Ⅱ", "cjk"),
        (") 5", "regular"),
        ("Ⅳ", "cjk"),
        (".", "regular"),
    ]
    lines = break_lines((Piece("xin khoảnⅣ."),), 10, 70, ruler)
    assert ["".join(run.text for run in line.runs) for line in lines] == ["xin", "khoảnⅣ."]


def test_a_mark_or_a_vowel_never_begins_a_line() -> None:
    text = "ພໍ່ແມ່ພີ່ນ້ອງມາຫາຫ້ອງການບ້ານເພື່ອຂໍຄຳແນະນຳ"
    for width in range(60, 200, 10):
        lines = break_lines((Piece(text),), 10, width, ruler)
        starts = [line.runs[0].text[0] for line in lines]
        ends = [line.runs[-1].text[-1] for line in lines]

        assert not any(faces.is_mark(one) or one in "ະາຳ" for one in starts), width
        assert not any(one in "ເແໂໃໄ" for one in ends), width


# --- languages whose font may be missing ---


def feed(*languages: Language) -> Feed:
    return Feed(languages=languages, topics=(), profiles=(Profile(id="a", names={}, topics=()),))


def test_a_language_whose_font_is_missing_is_not_offered_and_the_keeper_is_told() -> None:
    vi = Language(tag="vi", name="Tiếng Việt")
    lo = Language(tag="lo", name="ລາວ", font="NotoSansLao-Regular.ttf")
    newer = Language(tag="km", name="ខ្មែរ", font="NotoSansKhmer-Regular.ttf")

    assert [one.tag for one in legible(feed(vi, lo, newer)).languages] == ["vi", "lo"]
    assert legible(feed(newer)).languages == (newer,)
    assert unreadable(feed(vi, lo)) == ""
    assert "km (NotoSansKhmer-Regular.ttf)" in unreadable(feed(vi, lo, newer))
