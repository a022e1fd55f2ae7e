"""What a kiosk cannot draw is a mistake with its file, its line and its letters."""

from pathlib import Path

import pytest
from checkout import MEDIA
from folder import FEED, FRAUD_YAML, PNG, article, write_folder
from steps import steps

from content_sync.centre.source.drawable import Letters, reader
from content_sync.centre.source.source import load
from content_sync.centre.written.page import Findings, Page
from content_sync.errors import SourceError
from content_sync.letters import faces
from content_sync.model import Feed

TEXT = "items/lua-dao/vi.md"
Changes = dict[str, str | bytes | None]


def told(parent: Path, changes: Changes) -> list[str]:
    """The mistakes of the small folder after `changes`."""
    try:
        load(write_folder(parent, changes))
    except SourceError as error:
        return [str(mistake) for mistake in error.mistakes]
    return []


@pytest.mark.parametrize(
    ("title", "body", "mistake"),
    [
        ("Được ✅", "a", f"{TEXT}:2: no face of a kiosk has ✅ (U+2705), leave it out or use"),
        ("a", "b\n\n- 🚫 hỏi", f"{TEXT}:7: no face of a kiosk has 🚫 (U+1F6AB), leave it out"),
        ("a", "b &#9989; c", f"{TEXT}: no face of a kiosk has ✅ (U+2705)"),
        ("a", "b c\uf0d8 Thẻ", f"{TEXT}:5: only one font has the sign U+F0D8, as Word's bullets"),
        ("a", "字\u0304", f"{TEXT}:5: no face of a kiosk joins 字"),
        ("a", "Số 1\ufe0f\u20e3", f"{TEXT}:5: no face of a kiosk has"),
        ("a", "ខ្មែរ", f"{TEXT}:5: no face of a kiosk draws Khmer letters: "),
        ("a", "نص", f"{TEXT}:5: no face of a kiosk draws Arabic letters: "),
        ("a", "𫼲", f"{TEXT}:5: no face of a kiosk has 𫼲 (U+2BF32), write it in other"),
        ("a", "ລາວ", f"{TEXT}:5: a kiosk draws Lao letters only with a font of their own: "),
        ("a", "![Sơ đồ ❌](media/p.png)", f"{TEXT}:5: no face of a kiosk has ❌ (U+274C)"),
        ("a", '![a](media/p.png "Chú 🔧")', f"{TEXT}:5: no face of a kiosk has 🔧 (U+1F527)"),
        ("a", "| a | b |\n|---|---|\n| c | ⏰ |", f"{TEXT}:7: no face of a kiosk has ⏰ (U+23F0)"),
    ],
)
def test_a_letter_that_no_face_has_is_told_where_it_stands(
    tmp_path: Path, title: str, body: str, mistake: str
) -> None:
    changes: Changes = {TEXT: article(title, "b", body), "items/lua-dao/media/p.png": PNG}

    [line] = [each for each in told(tmp_path, changes) if "kiosk" in each or "font" in each]

    assert line.startswith(mistake)


def test_names_of_the_feed_and_what_item_yaml_says_are_asked_too(tmp_path: Path) -> None:
    notes = "legal_basis: [{number: 7, title: Luật 📞}]\ncover: {file: p.png, alt: Ảnh 🔋}\n"

    found = told(
        tmp_path,
        {
            "feed.yaml": FEED.replace("Nhà văn hoá xã", "Nhà văn hoá 🔴"),
            "items/lua-dao/item.yaml": FRAUD_YAML + notes,
            "items/lua-dao/media/p.png": PNG,
        },
    )

    assert [each.partition(", ")[0] for each in found] == [
        "feed.yaml:27: no face of a kiosk has 🔴 (U+1F534)",
        "items/lua-dao/item.yaml:7: no face of a kiosk has 📞 (U+1F4DE)",
        "items/lua-dao/item.yaml:8: no face of a kiosk has 🔋 (U+1F50B)",
    ]


def test_subtitles_and_chapters_are_asked_too(tmp_path: Path) -> None:
    notes = (
        "media: {t.mp4: {poster: p.png, subtitles: {vi: t.srt}, chapters: {vi: [['0:00', 🎶]]}}}\n"
    )
    media = "items/lua-dao/media"
    changes: Changes = {
        "items/lua-dao/item.yaml": FRAUD_YAML + notes,
        TEXT: article("a", "b", "![c](media/t.mp4)"),
        f"{media}/t.mp4": (MEDIA / "square.mp4").read_bytes(),
        f"{media}/t.srt": "1\n00:00:00,000 --> 00:00:00,500\nNhạc 🎵\n",
        f"{media}/p.png": PNG,
    }

    assert [each.partition(",")[0] for each in told(tmp_path, changes)] == [
        "items/lua-dao/item.yaml:7: no face of a kiosk has 🎶 (U+1F3B6)",
        f"{media}/t.srt:3: no face of a kiosk has 🎵 (U+1F3B5)",
    ]


def test_one_letter_is_told_once_a_file_and_one_script_too(tmp_path: Path) -> None:
    body = "✅ a ✅\n\n✅ b ❌\n\nខ្មែរ\n\nភាសា"

    found = told(tmp_path, {TEXT: article("a", "b", body)})

    assert len(found) == 3
    for line, (at, letter) in zip(found, ((5, "✅"), (7, "❌"), (9, "Khmer")), strict=True):
        assert line.startswith(f"{TEXT}:{at}: ") and letter in line


@pytest.mark.parametrize(
    ("title", "script"),
    [
        ("Chữ ก ข", "Thai"),
        ("ລາວ ໑໒ ຯ\u00a0ລ", "Lao"),
        ("ꀀꀁ ꀂ", "Yi"),
        ("چه؟ ٣٤، نص", "Arabic"),
        ("ខ្មែរ។ ៥ ៛", "Khmer"),
        ("हिन्दी। १२", "Devanagari"),
        ("བོད་ཡིག། ༡", "Tibetan"),
    ],
)
def test_the_spaces_digits_and_stops_of_a_script_are_told_with_its_letters(
    tmp_path: Path, title: str, script: str
) -> None:
    [line] = told(tmp_path, {TEXT: article(title, "b", "c")})

    assert f" {script} letters" in line


@pytest.mark.parametrize(
    "body", ["Điều Ⅱ, khoản Ⅳ; 𠮷; 한국; m̄ và q̃; Жα; № ℃ ① → ★ ☎ ➢ ✔ ½ ⅛ ₫", "ẫ Ễ ỵ “a” … – —"]
)
def test_what_some_face_has_is_welcome(tmp_path: Path, body: str) -> None:
    assert told(tmp_path, {TEXT: article("a", "b", body)}) == []


def test_what_stands_in_a_remark_is_nobodys_to_read(tmp_path: Path) -> None:
    assert told(tmp_path, {"feed.yaml": FEED + "# ✅ xong\n"}) == []


def test_a_sign_that_asks_for_colour_is_drawn_without_it_and_that_is_told(tmp_path: Path) -> None:
    warnings = load(write_folder(tmp_path, {TEXT: article("a", "b", "☎\ufe0f 113")})).warnings

    assert [str(each) for each in warnings if each.file == TEXT] == [
        f"{TEXT}:5: U+FE0F asks for a coloured sign and is left out, look at it on the kiosk"
    ]


# --- languages of a further script ---

LAO = "  - {tag: lo, name: ລາວ, fallback: [vi]%s}\n"


def with_lao(font: str) -> str:
    return FEED.replace("topics:\n", LAO % font + "topics:\n", 1)


def test_a_language_of_a_further_script_names_its_font(tmp_path: Path) -> None:
    feed = with_lao(", font: NotoSansLao-Regular.ttf")

    source = load(write_folder(tmp_path, {"feed.yaml": feed}))

    assert source.feed.languages[-1].font == "NotoSansLao-Regular.ttf"


@pytest.mark.parametrize(
    ("font", "mistake"),
    [
        ("", "feed.yaml:6: a kiosk draws Lao letters only with a font of their own: "),
        (", font: NotoSansThai-Regular.ttf", "feed.yaml:6: a kiosk draws Lao letters only"),
        (", font: NotoSansLao.ttf", "feed.yaml:6: font 'NotoSansLao.ttf' is none that a kiosk "),
        (", font: NotoSansKhmer-Regular.ttf", "of Khmer a kiosk cannot join the letters"),
        (", font: Arial.ttf", "feed.yaml:6: font 'Arial.ttf' is none that a kiosk draws with"),
    ],
)
def test_a_language_that_no_face_draws_is_refused(tmp_path: Path, font: str, mistake: str) -> None:
    assert any(mistake in each for each in told(tmp_path, {"feed.yaml": with_lao(font)}))


def test_where_a_package_of_fonts_is_missing_that_is_said_once_and_its_letters_pass(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faces, "NOTO", tmp_path / "none")
    monkeypatch.setattr(faces, "NOTO_CORE", tmp_path / "none")
    monkeypatch.setenv("BAN_TIN_CACHE", str(tmp_path / "cache"))
    faces.letters.cache_clear()
    faces.face_of.cache_clear()

    body = "Điều Ⅱ 贫困户 Ж ລາວ"
    feed = with_lao(", font: NotoSansLao-Regular.ttf")
    try:
        source = load(write_folder(tmp_path, {"feed.yaml": feed, TEXT: article("a", "b", body)}))
    finally:
        faces.letters.cache_clear()
        faces.face_of.cache_clear()

    assert [each.fix for each in source.warnings if each.file == "feed.yaml"] == [
        "apt-get install fonts-noto-cjk",
        "apt-get install fonts-noto-core",
    ]


def test_a_file_of_nothing_but_signs_is_told_in_twenty_lines(tmp_path: Path) -> None:
    signs = [chr(0x1F600 + at) for at in range(50)]

    mistakes = told(tmp_path, {TEXT: article("a", "b", "\n\n".join(signs))})

    assert len(mistakes) == 20
    assert (
        "no face of a kiosk has 😓 (U+1F613) (and others in 30 more lines), leave it"
        in (mistakes[-1])
    )


@pytest.mark.parametrize(
    "alphabet", [range(0x1F300, 0x1F700), range(0x1200, 0x1380), range(0x20000, 0x20400)]
)
def test_twice_as_many_lines_and_letters_are_twice_the_work(
    tmp_path: Path, alphabet: range
) -> None:
    letters = Letters(Feed(languages=(), topics=(), profiles=()))
    signs = [*map(chr, alphabet)]

    def work(most: int) -> int:
        (tmp_path / "a.vtt").write_text("\n".join(signs[:most]))
        return steps(letters.check_here, Page("a.vtt", Findings()), reader(tmp_path))

    work(len(signs))  # which face has which letter is looked up once
    assert work(len(signs)) <= 2.5 * work(len(signs) // 2)
