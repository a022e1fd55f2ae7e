"""The kiosk's own words: the language they come in, and what every catalogue must have."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from content_sync.words import locales, words

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
SUNDAY = date(2026, 11, 22)
MOMENT = datetime(2026, 11, 22, 9, 5)
Translate = Callable[..., Path]


@pytest.fixture
def translate(tmp_path: Path) -> Translate:
    """Writes a catalogue of a language: message -> translation, and gives the folder of all."""

    def write(tag: str, **messages: str) -> Path:
        folder = tmp_path / tag.replace("-", "_") / "LC_MESSAGES"
        folder.mkdir(parents=True)
        rows = (f'msgid "{key}"\nmsgstr "{value}"\n' for key, value in messages.items())
        (folder / "kiosk.po").write_text(HEADER + "\n".join(rows), encoding="utf-8")
        with (folder / "kiosk.po").open("rb") as po, (folder / "kiosk.mo").open("wb") as mo:
            write_mo(mo, read_po(po))
        return tmp_path

    return write


def test_a_message_comes_with_the_language_it_is_in(translate: Translate) -> None:
    translate("vi", Home="Đầu", Back="Quay lại")
    folder = translate("tyz", Home="Rườn")

    tay = words(("tyz", "vi"), folder)

    assert tay.say("Home") == ("Rườn", "tyz")
    assert tay.say("Back") == ("Quay lại", "vi")


def test_a_message_left_empty_falls_back(translate: Translate) -> None:
    translate("vi", Home="Đầu")
    folder = translate("nut", Home="")

    assert words(("nut", "vi"), folder).say("Home") == ("Đầu", "vi")


def test_a_message_that_nobody_translated_is_english(translate: Translate) -> None:
    folder = translate("vi", Home="Đầu")

    assert words(("zh-Hans", "vi"), folder).say("Close") == ("Close", "en")


def test_blanks_are_filled_in_whatever_language_the_message_is_in(translate: Translate) -> None:
    translate("en", **{"Until {day}": "Until {day}"})
    folder = translate("vi", **{"Page {page} / {pages}": "Trang {page}/{pages}"})
    said = words(("vi", "en"), folder).say

    assert said("Page {page} / {pages}", page=2, pages=7) == ("Trang 2/7", "vi")
    assert said("Until {day}", day="1/1") == ("Until 1/1", "en")
    assert said("For {whom}", whom="all") == ("For all", "en")


def test_the_same_word_in_another_context_is_another_message(tmp_path: Path) -> None:
    folder = tmp_path / "vi" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    text = HEADER + 'msgctxt "house"\nmsgid "Home"\nmsgstr "Nhà"\n\nmsgid "Home"\nmsgstr "Đầu"\n'
    (folder / "kiosk.po").write_text(text, encoding="utf-8")
    with (folder / "kiosk.po").open("rb") as po, (folder / "kiosk.mo").open("wb") as mo:
        write_mo(mo, read_po(po))
    said = words(("vi",), tmp_path).say

    assert said("Home") == ("Đầu", "vi")
    assert said("Home", "house") == ("Nhà", "vi")
    assert said("Home", "street") == ("Home", "en")


def test_a_sixth_language_is_one_file(translate: Translate) -> None:
    translate("vi", Home="Đầu", Back="Quay lại")
    folder = translate("sti", Home="Nhi")

    stieng = words(("sti", "vi"), folder)

    assert (stieng.tag, stieng.say("Home"), stieng.say("Back")) == (
        "sti",
        ("Nhi", "sti"),
        ("Quay lại", "vi"),
    )


def test_chinese_is_found_under_the_name_its_folder_must_have(translate: Translate) -> None:
    folder = translate("zh-Hans", Home="首页")

    assert (folder / "zh_Hans").is_dir()
    assert words(("zh-Hans", "en", "vi"), folder).say("Home") == ("首页", "zh-Hans")


@pytest.mark.parametrize(("tag", "other"), [("tyz", "nut"), ("nut", "tyz")])
def test_tay_and_nung_never_speak_for_each_other(
    translate: Translate, tag: str, other: str
) -> None:
    translate(other, Home="Rườn")
    folder = translate("vi", Back="Quay lại")

    assert words((tag, "vi"), folder).say("Home") == ("Home", "en")


# --- the catalogues we ship ---


def messages(tag: str) -> dict[str, str]:
    with (locales() / tag / "LC_MESSAGES" / "kiosk.po").open("rb") as file:
        return {str(one.id): str(one.string) for one in read_po(file) if one.id}


@pytest.mark.parametrize("tag", ["vi", "zh_Hans", "en"])
def test_three_languages_have_every_message(tag: str) -> None:
    assert messages(tag)
    assert [key for key, text in messages(tag).items() if not text] == []
    assert messages(tag).keys() == messages("vi").keys()


def test_nobody_is_addressed_as_a_friend() -> None:
    said = " ".join(messages("vi").values()).lower().split()

    assert "bạn" not in said


# --- days, numbers, money ---


@pytest.mark.parametrize(
    ("chain", "day", "long_day"),
    [
        (("vi",), "22/11/2026", "Chủ Nhật, 22/11/2026"),
        (("zh-Hans", "en", "vi"), "2026年11月22日", "2026年11月22日 星期日"),
        (("en", "vi"), "22 November 2026", "Sunday, 22 November 2026"),
        (("tyz", "vi"), "22/11/2026", "Chủ Nhật, 22/11/2026"),
        (("nut", "vi"), "22/11/2026", "Chủ Nhật, 22/11/2026"),
        (("sti",), "22/11/2026", "Chủ Nhật, 22/11/2026"),
    ],
)
def test_a_day_is_written_as_its_readers_write_it(
    chain: tuple[str, ...], day: str, long_day: str
) -> None:
    here = words(chain)

    assert here.day(SUNDAY) == day
    assert here.long_day(SUNDAY) == long_day
    assert here.clock(MOMENT) == "09:05"


@pytest.mark.parametrize("tag", ["tyz", "nut"])
@pytest.mark.parametrize("message", ["Already over", "The voice is being prepared"])
def test_what_may_stand_on_an_items_screen_is_listed_for_whoever_gives_words(
    tag: str, message: str
) -> None:
    with (locales() / tag / "LC_MESSAGES/kiosk.po").open("rb") as po:
        listed = read_po(po)

    assert message in {one.id for one in listed}
