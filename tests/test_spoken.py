"""What is written is said as a good reader would: figures, signs, abbreviations, foreign words."""

import re
import time
import unicodedata
from pathlib import Path
from typing import Final

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from content_sync.numerals import chinese, english, vietnamese
from content_sync.sentences import split
from content_sync.spoken import letter, say

HERE: Final = Path(__file__).parent
ITEMS: Final = HERE.parent / "assets" / "content" / "items"
LOCALES: Final = HERE.parent / "locales"
CASES: Final = yaml.safe_load((HERE / "spoken.yaml").read_text(encoding="utf-8"))
TAGS: Final = ("vi", "zh-Hans", "en")
UNSPOKEN: Final = re.compile(r"\d|[^\W\d_](?<=[A-ZĐ])[A-ZĐ]|[^\w\s.,:;?!'。，、：；？！-]|_")
MARKUP: Final = re.compile(r"\]\([^)]*\)|\[\^\d+\]:?|\*\*|!\[|\[|^source:.*$|^[#>|:-]+", re.M)
WRITTEN: Final = (
    *("1.500.000", "2,16 %", "1/7/2025", "08:00–11:00", "QĐ-TTg", "90/", "TP.", "UBND", "v.v."),
    *("113", "0205 3812 345", "km²", "VNeID", "→", "«", "(", "…", "III", "T2–T6", "No. 5", "年"),
    *("好", "5,000 USD", "Đồng Đăng", "bà con", " ", " ", "-", "/", "$", "°C", "A", "½", "M01a"),
)
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


@pytest.mark.parametrize("tag", TAGS)
def test_a_sentence_takes_less_than_a_millisecond(tag: str) -> None:
    sentences = lines(tag)
    rounds = []
    for _ in range(5):
        started = time.process_time()
        for sentence in sentences:
            say(sentence, tag)
        rounds.append((time.process_time() - started) / len(sentences))

    assert sorted(rounds)[2] < 0.001


def test_other_languages_are_left_alone() -> None:
    assert say("Lườn khỏ 2 %", "tyz") == "Lườn khỏ 2 %"
    assert letter("5", "nut") == "5"


@settings(deadline=None)
@given(texts, st.sampled_from(TAGS))
def test_any_text_can_be_said_and_said_again(text: str, tag: str) -> None:
    said = say(text, tag)

    assert not re.search(r"\d", said)
    assert say(said, tag) == said


@given(plain_words)
def test_ordinary_words_stay_as_they_are(words: list[str]) -> None:
    text = " ".join(words)

    assert say(text, "vi") == text


@given(st.integers(min_value=0, max_value=10**15 - 1))
def test_two_numbers_never_sound_alike(number: int) -> None:
    for words in (vietnamese, chinese, english):
        assert words(number) != words(number + 1)
        assert words(number).strip() == words(number)


@settings(deadline=None)
@given(st.integers(min_value=0, max_value=99_999_999), st.sampled_from(TAGS))
def test_a_number_among_words_is_read_as_a_number(number: int, tag: str) -> None:
    words = {"vi": vietnamese, "zh-Hans": chinese, "en": english}[tag]
    text = {"vi": "được {} suất quà", "zh-Hans": "共{}箱", "en": "about {:,} boxes"}[tag]

    assert words(number) in say(text.format(number), tag)


@pytest.mark.parametrize("piece", ["1", "1.", "1/", "A", "A.", "(", "1-", "00 ", "1,000,", "v.v"])
def test_a_hostile_text_is_said_in_time(piece: str) -> None:
    started = time.process_time()

    for tag in TAGS:
        say(piece * 5_000, tag)

    assert time.process_time() - started < 5


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
