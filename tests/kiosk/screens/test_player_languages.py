"""Subtitles and sounds of a film on the player: chosen, named, and written so that all is read."""

from dataclasses import replace
from pathlib import Path

import pytest
from films import film, put, put_subtitles, sha
from viewer import AT_NINE, PLAYER, PLAYS, viewer
from visitor import SCREENS, inks, is_written, labels, named, shapes

from kiosk.look.shapes import Fill
from kiosk.sheet.sheet import Manner
from kiosk.visit.state import NO_SUBTITLES, OWN_SOUND


def test_a_subtitle_is_written_and_can_be_switched_off_and_on(tmp_path: Path) -> None:
    put_subtitles(tmp_path, "1", "")
    visitor = viewer(tmp_path, film(subtitles={"vi": sha("1")}))
    visitor.showing = replace(AT_NINE, subtitle="Nước suối\nđục.")
    label = visitor.sees().look.say("Subtitles: {language}", language="Tiếng Việt").text
    assert is_written(visitor.sees(), "Nước suối đục.")
    assert named(visitor.sees(), label).manner is Manner.BUTTON

    assert visitor.presses(label).subtitles == NO_SUBTITLES
    assert not is_written(visitor.sees(), "Nước suối đục.")

    assert visitor.presses(label) == PLAYS


def test_the_language_of_subtitles_is_seen(tmp_path: Path) -> None:
    put_subtitles(tmp_path, "1", "")
    visitor = viewer(tmp_path, film(subtitles={"en": sha("1")}))

    sheet = visitor.comes_to(replace(PLAYER, language="zh-Hans"))

    assert is_written(sheet, "English")


def test_a_film_without_subtitles_for_a_visitor_has_no_button_for_them(tmp_path: Path) -> None:
    put_subtitles(tmp_path, "1", "")
    sheet = viewer(tmp_path, film(subtitles={"en": sha("1")})).sees()

    said = sheet.look.say("Subtitles: {language}", language="English").text
    assert said not in labels(sheet)


def test_the_sounds_of_a_film_are_buttons_and_a_chip_says_which_is_heard(tmp_path: Path) -> None:
    put(tmp_path, "3")
    put(tmp_path, "4")
    visitor = viewer(tmp_path, film(tracks={"tyz": sha("3"), "en": sha("4"), "nut": sha("9")}))
    visitor.session.state = replace(PLAYER, language="tyz")
    sheet = visitor.sees()
    assert is_written(sheet, sheet.look.say("Sound in {language}", language="Tày").text)
    assert "Nùng" not in labels(sheet)

    assert visitor.presses("English").track == "en"
    sheet = visitor.sees()
    assert is_written(sheet, sheet.look.say("Sound in {language}", language="English").text)
    assert visitor.presses("Original sound").track == OWN_SOUND


def test_a_films_own_sound_has_the_name_of_its_language(tmp_path: Path) -> None:
    put(tmp_path, "4")
    visitor = viewer(tmp_path, film(tracks={"en": sha("4")}, language="vi"))
    visitor.session.state = replace(PLAYER, language="en")

    assert "Original sound" not in labels(visitor.sees())
    assert visitor.presses("Tiếng Việt").track == OWN_SOUND


def test_another_language_of_the_text_is_said(tmp_path: Path) -> None:
    visitor = viewer(tmp_path, film())

    sheet = visitor.comes_to(replace(PLAYER, language="en"))

    assert is_written(sheet, sheet.look.say("Text in {language}", language="Tiếng Việt").text)


def test_a_subtitle_keeps_its_lines_where_they_fit(tmp_path: Path) -> None:
    put_subtitles(tmp_path, "1", "")
    visitor = viewer(tmp_path, film(subtitles={"vi": sha("1")}))
    visitor.showing = replace(AT_NINE, subtitle="Gọi 114.\nGọi 115.")

    there = [ink.baseline for ink in inks(visitor.sees()) if ink.text.startswith("Gọi")]

    assert len(set(there)) == 2


@pytest.mark.parametrize("text", range(4))
@pytest.mark.parametrize("screen", SCREENS)
def test_a_long_subtitle_stays_within_the_picture_and_nothing_is_cut(
    tmp_path: Path, screen: str, text: int
) -> None:
    put_subtitles(tmp_path, "1", "")
    visitor = viewer(tmp_path, film(subtitles={"vi": sha("1")}), screen=screen)
    visitor.showing = replace(AT_NINE, subtitle="Nước suối chuyển sang màu đục rồi. " * 4)

    sheet = visitor.comes_to(replace(PLAYER, text=text))

    black = next(one.rect for one in shapes(sheet)
                 if isinstance(one, Fill) and one.colour == sheet.look.colours.shade)  # fmt: skip
    lines = [ink for ink in inks(sheet) if "Nước" in ink.text or "đục" in ink.text]
    assert not sheet.cut
    assert lines and all(black.y < ink.baseline < black.bottom for ink in lines)
