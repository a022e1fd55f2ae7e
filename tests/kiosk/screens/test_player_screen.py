"""The player: the way to it, what stands on it, and what it says when nothing plays."""

from dataclasses import replace
from pathlib import Path

import pytest
from films import CHAPTERS, SAID, film, film_item, sha, sound
from shelf import article, shelve
from viewer import AT_NINE, PLAYER, PLAYS, screening, viewer
from visitor import SCREENS, Visitor, is_written, labels, named, screenfuls, shapes

from content_sync.prose import Chapter, Recording
from kiosk.look.shapes import Fill, Photo, Screening
from kiosk.sheet.sheet import Manner
from kiosk.sound.playing import Playing
from kiosk.visit.state import Film, Place, Screen, State
from kiosk.visit.watching import Showing

ITEM = State(place=Place(Screen.ITEM, topic="support", item="lu-quet"))


# --- the way to it ---


@pytest.mark.parametrize(
    ("recording", "length", "button"),
    [
        (film(), "0:30", "Watch the film, {length}"),
        (sound(), "1:00", "Listen to the recording, {length}"),
    ],
    ids=["film", "sound"],
)
def test_a_recording_in_an_item_is_a_large_button_that_plays_it(
    tmp_path: Path, recording: Recording, length: str, button: str
) -> None:
    visitor = viewer(tmp_path, recording)
    sheet = visitor.comes_to(ITEM)
    label = sheet.look.say(button, length=length).text

    control = named(sheet, label)
    visitor.tap(label)

    assert min(control.rect.w, control.rect.h) >= sheet.look.mm(20)
    assert control.says.text.endswith(recording.alt)
    assert visitor.state.place == PLAYER.place
    assert visitor.state.film == PLAYS


def test_a_recording_whose_file_has_not_arrived_is_no_button(tmp_path: Path) -> None:
    shelve(tmp_path, film_item(film()))

    sheet = Visitor(tmp_path).comes_to(ITEM)

    assert not [one for one in labels(sheet) if "0:30" in one]
    assert is_written(sheet, "0:30")


# --- what stands on it ---


@pytest.mark.parametrize("screen", SCREENS)
def test_a_film_has_its_title_its_times_and_its_poster(tmp_path: Path, screen: str) -> None:
    sheet = viewer(tmp_path, film(), screen=screen).sees()

    assert is_written(sheet, "Lũ quét")
    assert is_written(sheet, "0:09")
    assert is_written(sheet, "0:30")
    poster = screening(sheet).poster
    assert poster and poster.name == sha("e")


@pytest.mark.parametrize("screen", SCREENS)
def test_what_steers_it_is_as_large_as_a_tile(tmp_path: Path, screen: str) -> None:
    sheet = viewer(tmp_path, film(), screen=screen).sees()

    for label in ("10 seconds back", "10 seconds on"):
        control = named(sheet, label)
        assert min(control.rect.w, control.rect.h) >= sheet.look.mm(20)
    deck = [one for one in sheet.controls if one.manner is Manner.AT_ONCE]
    assert [min(one.rect.w, one.rect.h) >= sheet.look.mm(20) for one in deck] == [True]


def test_a_sound_shows_its_poster_whole_and_no_moving_picture(tmp_path: Path) -> None:
    sheet = viewer(tmp_path, sound(poster=film().poster)).sees()

    (photo,) = (shape for shape in shapes(sheet) if isinstance(shape, Photo))
    assert photo.rect.w / photo.rect.h == pytest.approx(854 / 480, rel=0.02)
    assert not any(isinstance(shape, Screening) for shape in shapes(sheet))


def test_what_is_said_can_be_read_bit_by_bit_while_it_plays(tmp_path: Path) -> None:
    long = tuple(SAID[0] for _ in range(60))
    visitor = viewer(tmp_path, film(transcript=long))

    turned = list(screenfuls(visitor, PLAYER))

    assert len(turned) > 1
    for _, sheet in turned:
        assert is_written(sheet, "Kính thưa bà con.")
        assert named(sheet, "Pause").wish
        assert screening(sheet).rect == screening(turned[0][1]).rect


def test_five_short_chapters_are_seen_first(tmp_path: Path) -> None:
    titles = ("Mưa nhiều ngày", "Dấu hiệu", "Chạy lên chỗ cao", "Không được", "Gọi 114 và 115")
    parts = tuple(Chapter(at_ms=at * 5000, title=title) for at, title in enumerate(titles))
    sheet = viewer(tmp_path, film(chapters=parts)).sees()

    places = [named(sheet, title).rect for title in titles]
    assert len({place.y for place in places}) == 2


def test_a_long_title_of_a_chapter_has_a_row_to_itself(tmp_path: Path) -> None:
    long = "Nghe tiếng động lớn từ phía thượng nguồn và nước suối chuyển màu đục thì làm gì ngay"
    parts = (Chapter(at_ms=0, title=long * 2), *CHAPTERS[1:])
    sheet = viewer(tmp_path, film(chapters=parts)).sees()

    first, second = (named(sheet, part.title).rect for part in parts)
    assert second.y > first.bottom


@pytest.mark.parametrize("screen", SCREENS)
def test_the_sign_on_a_still_picture_leaves_its_middle_free(tmp_path: Path, screen: str) -> None:
    sheet = viewer(tmp_path, film(), screen=screen).comes_to(replace(PLAYER, film=Film()))
    seen = screening(sheet).rect

    accents = (one for one in shapes(sheet)
               if isinstance(one, Fill) and one.colour == sheet.look.colours.accent)  # fmt: skip
    sign = next(one for one in accents if one.rect.w == one.rect.h)
    assert seen.x <= sign.rect.x and sign.rect.bottom <= seen.bottom
    assert sign.rect.right < seen.x + seen.w // 2 and sign.rect.y > seen.y + seen.h // 2


# --- nothing to hear, nothing to see ---


def test_without_a_loudspeaker_a_chip_says_so_and_all_else_stays(tmp_path: Path) -> None:
    visitor = viewer(tmp_path, film())
    visitor.showing = replace(AT_NINE, state=Playing.SILENT, is_silent=True)
    sheet = visitor.sees()

    assert is_written(sheet, sheet.look.say("No loudspeaker here").text)
    assert named(sheet, "Pause").wish


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("is_missing", [True, False], ids=["missing", "broken"])
def test_what_cannot_be_played_is_described_and_its_words_stand_there(
    tmp_path: Path, screen: str, is_missing: bool
) -> None:
    shown = film(transcript=SAID, media=sha("9") if is_missing else sha("f"))
    visitor = viewer(tmp_path, shown, screen=screen)
    visitor.showing = Showing() if is_missing else Showing(Playing.BROKEN, 0, 30_000)
    written = [sheet for _, sheet in screenfuls(visitor, PLAYER)]

    kind = "It cannot be played here just now. This is what it is about:"
    for said in (written[0].look.say(kind).text, "Phim về lũ quét", "Kính thưa bà con."):
        assert any(is_written(sheet, said) for sheet in written), said
    assert written[0].look.say("Play").text not in labels(written[0])
    heard = [passage.says.text for sheet in written for passage in sheet.passages]
    assert heard[:1] == ["Lũ quét"]
    assert heard[-1:] == ["Kính thưa bà con."]
    assert named(written[0], "Back").wish


@pytest.mark.parametrize("item", ["gone", "vay-von"])
def test_where_there_is_no_recording_one_is_told_whom_to_turn_to(tmp_path: Path, item: str) -> None:
    shelve(tmp_path, article("vay-von"))

    sheet = Visitor(tmp_path).comes_to(State(place=Place(Screen.PLAYER, item=item)))

    assert is_written(sheet, sheet.look.say("This is no longer shown. Please ask the staff.").text)
    assert named(sheet, "Home").wish
