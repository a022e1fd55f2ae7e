"""What is written is said as a good reader would: figures, signs, abbreviations, foreign words."""

import re
import sys
import unicodedata
from pathlib import Path
from types import FrameType
from typing import Final

import pytest
import yaml
from checkout import ROOT
from hypothesis import example, given
from hypothesis import strategies as st

from content_sync.sentences import split
from content_sync.spoken.en import language as spoken_en
from content_sync.spoken.numerals import chinese, english, vietnamese
from content_sync.spoken.say import LONGEST, letter, pieces, read, say
from content_sync.spoken.vi import language as spoken_vi
from content_sync.spoken.zh import language as spoken_zh

HERE: Final = Path(__file__).parent
ITEMS: Final = ROOT / "assets" / "content" / "items"
LOCALES: Final = ROOT / "locales"
CASES: Final = yaml.safe_load((HERE / "spoken.yaml").read_text(encoding="utf-8"))
TAGS: Final = ("vi", "zh-Hans", "en")
UNSPOKEN: Final = re.compile(r"\d|[^\W\d_](?<=[A-ZĐ])[A-ZĐ]|[^\w\s.,:;?!'。，、：；？！-]|_")
MARKUP: Final = re.compile(r"\]\([^)]*\)|\[\^\d+\]:?|\*\*|!\[|\[|^source:.*$|^[#>|:-]+", re.M)
WRITTEN: Final = (
    *("1.500.000", "2,16 %", "1/7/2025", "08:00–11:00", "QĐ-TTg", "90/", "TP.", "UBND", "v.v."),
    *("113", "0205 3812 345", "km²", "VNeID", "→", "«", "(", "…", "III", "T2–T6", "No. 5", "年"),
    *("好", "5,000 USD", "Đồng Đăng", "bà con", " ", " ", "-", "/", "$", "°C", "A", "½", "M01a"),
    *("1/2", " viên", "5/12", "113/114/115", "(0205) 3.851.234", "+84 912", "KH&CN", "x 2", "30'"),
    *(
        "quý ",
        "IV",
        "đợt 2/2026",
        "80kg–",
        "100kg",
        "15m VND",
        "$",
        "24h",
        "第24/2021号",
        "Q3 2026",
    ),
)
HOSTILE: Final = ("1", "1.", "1/", "A", "A.", "(", "1-", "00 ", "1,000,", "v.v", "1⁄2", "+84 (")
RULES: Final = {"vi": spoken_vi.RULES, "zh-Hans": spoken_zh.RULES, "en": spoken_en.RULES}
MISREAD: Final = re.compile(r"[\d/\\|@#%&*+=<>°′″⁄\x00-\x1f\x7f-\x9f]")  # what a voice garbles
LETTERS: Final = re.compile(r"[A-Za-zÀ-ÖØ-öø-ʯ\u1e00-ỹ\u4e00-\u9fff]")
texts = st.one_of(st.text(), st.lists(st.sampled_from(WRITTEN)).map("".join))
plain_words = st.lists(
    st.sampled_from(re.findall(r"\w+", "bà con đến tổ tiết kiệm ở thôn khuỷu nghiêng ạ ơi y tế")),
    min_size=1,
)


def lines(tag: str) -> list[str]:
    """Every sentence of the demonstration content and the interface's words in one language."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(ITEMS.glob(f"*/{tag}.md"))]
    catalogue = LOCALES / tag.replace("-", "_") / "LC_MESSAGES" / "kiosk.po"
    messages = re.findall(r'^msgstr "(.+)"$', catalogue.read_text(encoding="utf-8"), re.M)
    texts += [re.sub(r"\{\w+\}", "7", message) for message in messages]
    cells = (cell for text in texts for cell in re.split(r"[\n|]", MARKUP.sub("", text)))
    return [sentence for cell in cells for sentence in split(cell)]


@pytest.mark.parametrize(
    ("tag", "written", "said"),
    [
        pytest.param(tag, written, said, id=f"{tag}: {kind}: {written}")
        for tag, kinds in CASES.items()
        for kind, cases in kinds.items()
        for written, said in cases.items()
    ],
)
def test_what_is_written_is_said_as_a_good_reader_would(tag: str, written: str, said: str) -> None:
    assert say(written, tag) == said
    assert say(said, tag) == said


@pytest.mark.parametrize("tag", TAGS)
def test_nothing_of_the_content_is_left_unspoken(tag: str) -> None:
    sentences = lines(tag)

    left = {written: said for written in sentences if UNSPOKEN.search(said := say(written, tag))}

    assert len(sentences) > 100
    assert left == {}


def test_other_languages_are_left_alone() -> None:
    assert say("Lườn khỏ 2 %", "tyz") == "Lườn khỏ 2 %"
    assert letter("5", "nut") == "5"


@example("2,16 %1./15m VND/(", "vi")
@given(texts, st.sampled_from(TAGS))
def test_any_text_can_be_said_and_said_again(text: str, tag: str) -> None:
    said = say(text, tag)

    assert not MISREAD.search(said)
    assert say(said, tag) == said
    assert said or not LETTERS.search(text)


@pytest.mark.parametrize("text", ["Bà con đến trụ sở xã.", "Vay 5 triệu đồng, lãi 6,6 %."])
def test_the_rules_do_not_run_again_where_they_left_nothing(text: str) -> None:
    runs: list[str] = []

    def watch(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code is spoken_vi.read.__code__:
            runs.append(event)

    sys.setprofile(watch)
    try:
        read(text, "vi")
    finally:
        sys.setprofile(None)

    assert len(runs) == 1


@pytest.mark.parametrize(
    ("text", "tag"), [("/½km²1- ", "en"), ("1/211-08:00–11:00第24/2021号quý $1", "zh-Hans")]
)
def test_what_the_rules_left_is_said_as_well(text: str, tag: str) -> None:
    assert say(say(text, tag), tag) == say(text, tag)


@given(plain_words)
def test_ordinary_words_stay_as_they_are(words: list[str]) -> None:
    text = " ".join(words)

    assert say(text, "vi") == text


@given(st.integers(min_value=0, max_value=10**15 - 1))
def test_two_numbers_never_sound_alike(number: int) -> None:
    for words in (vietnamese, chinese, english):
        assert words(number) != words(number + 1)
        assert words(number).strip() == words(number)


@example(116_110, "en")
@given(st.integers(min_value=0, max_value=99_999_999), st.sampled_from(TAGS))
def test_a_number_among_words_is_read_as_a_number(number: int, tag: str) -> None:
    words = {"vi": vietnamese, "zh-Hans": chinese, "en": english}[tag]
    text = {"vi": "được {} suất quà", "zh-Hans": "共{}箱", "en": "about {:,} boxes"}[tag]

    assert words(number) in say(text.format(number), tag)


def replaced(text: str, tag: str) -> int:
    """How often any rule finds something in `text`."""
    count = 0
    for piece in pieces(text):
        for pattern, said in RULES[tag]:
            said_ = said if isinstance(said, str) else lambda match: match[0]
            piece, found = pattern.subn(said_, piece)
            count += found
    return count


@given(st.lists(st.sampled_from(WRITTEN + HOSTILE), min_size=1).map("".join), st.sampled_from(TAGS))
def test_twice_the_text_is_at_most_twice_the_work(piece: str, tag: str) -> None:
    text = (piece + " ") * (2 * LONGEST // len(piece) + 1)

    assert replaced(text * 2, tag) <= 2 * replaced(text, tag) + len(RULES[tag]) * len(piece)


@given(st.text(alphabet="aA1./-( 一，", min_size=1).map(lambda text: text * LONGEST))
def test_no_rule_is_ever_shown_more_than_a_long_sentence(text: str) -> None:
    shown = pieces(text)

    assert max(map(len, shown)) <= LONGEST
    assert "".join(shown).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    ("tag", "text", "phrase"),
    [
        *(("vi", "Xem 5/12 nhé", "5/12"), ("vi", "Gọi CBXY nhé", "CBXY"), ("vi", "HS", "HS")),
        *(("vi", "nặng 1,250 kg", "1,250"), ("vi", "7g–11g", "7g–11g"), ("vi", "T99X", "T99X")),
        *(("vi", "deadline thứ Hai", "deadline"), ("vi", "5/12/26", "5/12/26"), ("vi", "ô ✓", "✓")),
        *(("vi", "11/29/2026", "11/29/2026"), ("vi", "ĐT: 0205 3812 3", "0205 3812 3")),
        *(("zh-Hans", "请看5/12", "5/12"), ("zh-Hans", "去Mau Son吧", "Mau Son")),
        *(("vi", "Ngày 2-3", "2-3"), ("vi", "Xem 15-21.", "15-21"), ("vi", "3xy", "3xy")),
        *(("vi", "Xem 16-16-8", "16-16-8"), ("vi", "số 385 1234 ạ", "385 1234")),
        *(("vi", "Xem 1:10", "1:10"), ("vi", "Ngày 1/2 lần", "Ngày 1/2"), ("vi", "15/21", "15/21")),
        *(("vi", "3851234", "3851234"), ("vi", "lúc nào: 30.11.", "30.11"), ("vi", "12v", "12v")),
        *(
            ("vi", "Đ/c: Hà", "Đ/c:"),
            ("vi", "cho ,5", ","),
            ("vi", "cho,5 viên", "cho,5"),
            ("vi", "oxy 2 l/phút", "2 l/phút"),
        ),
        *(("zh-Hans", "1:10", "1:10"), ("zh-Hans", "15/21", "15/21")),
        *(("zh-Hans", "3851234。", "3851234"), ("zh-Hans", "11.30-12.5", "11.30-12.5")),
        *(("en", "See 1:10", "1:10"), ("en", "1-2-26", "1-2-26"), ("en", "3xy of", "3xy")),
        *(("en", "house 250.000", "250.000"), ("zh-Hans", "共250.000", "250.000")),
        *(("en", "Seen 3851234", "3851234"), ("en", "Clinic: 385 1234", "Clinic: 385 1234")),
        *(("en", "it is 5/12", "5/12"), ("en", "the XQZ office", "XQZ"), ("en", "walk 5'", "5′")),
    ],
)
def test_what_may_be_said_wrongly_is_told(tag: str, text: str, phrase: str) -> None:
    doubts = read(text, tag).doubts

    assert phrase in [doubt.phrase for doubt in doubts]
    assert all(doubt.why for doubt in doubts)


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        *(
            ("vi", "Uống 1/2 viên, ngày 2 lần."),
            ("vi", "Họp ngày 5/12 tại UBND xã, gọi 113/114/115."),
        ),
        *(("vi", "Quyết định 24/2021/QĐ-TTg"), ("vi", "ĐT: (0205) 3.851.234"), ("vi", "Bộ KH&CN")),
        *(("vi", "Ngày 2-3 viên, Thứ 2-6, 7:30-11:30."), ("vi", "Khoảng 10-12 km, 2-3 ngày.")),
        *(("vi", "ĐT:0912.345.678, LH: 0 912 345 678"), ("vi", "Lễ 30-4 và 1-5, hạn 30-11")),
        *(("vi", "Tổng số: 3.851.234. Cắt nước 7:30."), ("en", "Mixing class 7:30 at St. Mary's")),
        *(("en", "Phone 385 1234. VND 5-10 million."), ("en", "A 1:10 dilution, at 1:10.")),
        *(("zh-Hans", "手机138 0013 8000。酒精1:10稀释。"), ("zh-Hans", "每次1/2～1片")),
        *(("zh-Hans", "第24/2021号决定，拨打113/114/115。"), ("zh-Hans", "每次1/2片")),
        *(("en", "Take 1/2 tablet on 5/12."), ("en", "Decree 351/2025, 9.30pm, 15m VND")),
    ],
)
def test_what_is_plain_is_not_doubted(tag: str, text: str) -> None:
    assert read(text, tag).doubts == ()


@given(texts, st.sampled_from(TAGS))
def test_what_a_doubt_says_can_be_said(text: str, tag: str) -> None:
    for doubt in read(text, tag).doubts:
        assert doubt.phrase
        assert not re.search(r"\d", doubt.said)


@pytest.mark.parametrize(
    ("tag", "character", "name"),
    [
        *(("vi", "b", "bê"), ("vi", "Đ", "đê"), ("vi", "ă", "á"), ("vi", "w", "đúp-lờ vê")),
        *(("vi", "x", "ích-xì"), ("vi", "y", "i dài"), ("vi", "ế", "ê sắc"), ("vi", "7", "bảy")),
        *(("vi", "\u0309", "hỏi"), ("vi", " ", "dấu cách"), ("vi", "ự", "ư nặng")),
        *(("zh-Hans", "a", "A"), ("zh-Hans", "1", "一"), ("zh-Hans", " ", "空格")),
        *(("zh-Hans", "'", "隔音符号"), ("en", "'", "apostrophe"), ("vi", "'", "dấu lược")),
        *(("en", "z", "Z"), ("en", "7", "seven"), ("en", " ", "space")),
    ],
)
def test_a_key_has_the_name_it_is_taught_by(tag: str, character: str, name: str) -> None:
    assert letter(character, tag) == name
    assert letter(unicodedata.normalize("NFD", character), tag) == name
