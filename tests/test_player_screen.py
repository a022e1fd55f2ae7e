"""The player: what stands on it, what its buttons do, and what it says when nothing plays."""

from dataclasses import replace
from pathlib import Path

import pytest
from films import CHAPTERS, SAID, film, film_item, put, put_subtitles, sha, sound
from shelf import article, shelve
from visitor import SCREENS, Visitor, inks, is_written, labels, named, pages

from content_sync.model import Chapter, Recording
from kiosk.playing import Playing
from kiosk.sheet import Fill, Manner, Photo, Screening, Sheet
from kiosk.showing import Showing
from kiosk.state import NO_SUBTITLES, OWN_SOUND, Film, Place, Screen, State

ITEM = State(place=Place(Screen.ITEM, topic="support", item="lu-quet"))
PLAYS = Film(is_playing=True)
PLAYER = State(place=Place(Screen.PLAYER, topic="support", item="lu-quet", block=1), film=PLAYS)
AT_NINE = Showing(Playing.PLAYING, 9000, 30_000)


class Viewer(Visitor):
    """A visitor to whom a projection shows the ninth second."""

    def __init__(self, store: Path, screen: str) -> None:
        super().__init__(store, SCREENS[screen])
        self.showing = AT_NINE
        self.session.state = PLAYER

    def presses(self, label: str) -> Film:
        self.tap(label)
        return self.state.film


def viewer(
    store: Path, shown: Recording, kind: str = "video", screen: str = "portrait", **texts: Recording
) -> Viewer:
    """Somebody before the player, the files of a film in place."""
    put(store, "f")
    put(store, "e")
    shelve(store, film_item(shown, kind, **texts))
    return Viewer(store, screen)


def screening(sheet: Sheet) -> Screening:
    (one,) = (shape for shape in sheet.shapes if isinstance(shape, Screening))
    return one


# --- the way to it ---


@pytest.mark.parametrize(
    ("recording", "kind", "button"),
    [
        (film(), "video", "Watch the film, {length}"),
        (sound(), "sound", "Listen to the recording, {length}"),
    ],
    ids=["film", "sound"],
)
def test_a_recording_in_an_item_is_a_large_button_that_plays_it(
    tmp_path: Path, recording: Recording, kind: str, button: str
) -> None:
    visitor = viewer(tmp_path, recording, kind)
    sheet = visitor.comes_to(ITEM)
    length = "0:30" if kind == "video" else "1:00"
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
    sheet = viewer(tmp_path, sound(poster=film().poster), "sound").sees()

    (photo,) = (shape for shape in sheet.shapes if isinstance(shape, Photo))
    assert photo.rect.w / photo.rect.h == pytest.approx(854 / 480, rel=0.02)
    assert not any(isinstance(shape, Screening) for shape in sheet.shapes)


def test_what_is_said_can_be_read_page_by_page_while_it_plays(tmp_path: Path) -> None:
    long = tuple(SAID[0] for _ in range(60))
    visitor = viewer(tmp_path, film(transcript=long))

    turned = list(pages(visitor, PLAYER))

    assert len(turned) > 1
    for _, sheet in turned:
        assert is_written(sheet, "Kính thưa bà con.")
        assert named(sheet, "Pause").act
        assert screening(sheet).rect == screening(turned[0][1]).rect


# --- play, pause, ten seconds, a place ---


def test_play_and_pause_are_one_button(tmp_path: Path) -> None:
    visitor = viewer(tmp_path, film())

    assert visitor.presses("Pause") == Film(is_playing=False)
    assert visitor.presses("Play") == PLAYS


def test_a_touch_on_the_picture_pauses_too(tmp_path: Path) -> None:
    visitor = viewer(tmp_path, film())
    seen = screening(visitor.sees()).rect

    visitor.touch(seen.x + seen.w // 2, seen.y + seen.h // 2)

    assert visitor.state.film == Film(is_playing=False)


def test_at_the_end_it_can_be_played_again(tmp_path: Path) -> None:
    visitor = viewer(tmp_path, film())
    visitor.showing = Showing(Playing.OVER, 30_000, 30_000)

    assert visitor.presses("Play again") == Film(is_playing=True, at_ms=0, turn=1)


@pytest.mark.parametrize(
    ("now_ms", "label", "there_ms"),
    [
        (9000, "10 seconds on", 19_000),
        (25_000, "10 seconds on", 29_000),
        (9000, "10 seconds back", 0),
        (25_000, "10 seconds back", 15_000),
    ],
)
def test_ten_seconds_back_and_on_stay_within_the_film(
    tmp_path: Path, now_ms: int, label: str, there_ms: int
) -> None:
    visitor = viewer(tmp_path, film())
    visitor.showing = replace(AT_NINE, position_ms=now_ms)

    assert visitor.presses(label) == Film(is_playing=True, at_ms=there_ms, turn=1)


def test_ten_seconds_in_a_paused_film_leave_it_paused(tmp_path: Path) -> None:
    visitor = viewer(tmp_path, film())
    visitor.session.state = replace(PLAYER, film=Film())

    assert not visitor.presses("10 seconds on").is_playing


@pytest.mark.parametrize("screen", SCREENS)
def test_a_touch_on_the_time_bar_goes_there(tmp_path: Path, screen: str) -> None:
    visitor = viewer(tmp_path, film(), screen=screen)
    keys = [one for one in visitor.sees().controls if one.manner is Manner.KEY]
    places = []
    for key in keys:
        visitor.touch(key.rect.x + 5, key.rect.y + 5)
        places.append(visitor.state.film.at_ms)

    assert len(keys) >= 4
    assert places[0] == 0
    assert places == sorted(set(places))
    assert places[-1] < 30_000


def test_a_short_recording_is_not_cut_into_moments(tmp_path: Path) -> None:
    visitor = viewer(tmp_path, film(duration_ms=7000))
    visitor.showing = Showing(Playing.PLAYING, 0, 7000)
    sheet = visitor.sees()

    assert len([one for one in sheet.controls if one.manner is Manner.KEY]) == 2


# --- how loud it is ---


@pytest.mark.parametrize("screen", SCREENS)
def test_the_volume_of_a_film_is_steered_beside_it(tmp_path: Path, screen: str) -> None:
    visitor = viewer(tmp_path, film(), screen=screen)

    for label, step in (("Louder", 1), ("Quieter", -1)):
        control = named(visitor.sees(), label)
        assert min(control.rect.w, control.rect.h) >= visitor.sees().look.mm(15)
        before = visitor.state
        visitor.tap(label)
        assert visitor.state == replace(before, volume=before.volume + step)


@pytest.mark.parametrize("screen", SCREENS)
def test_whoever_listens_has_one_volume_and_not_two(tmp_path: Path, screen: str) -> None:
    visitor = viewer(tmp_path, film(), screen=screen)

    sheet = visitor.comes_to(replace(PLAYER, is_listening=True))

    assert labels(sheet).count(sheet.look.say("Louder").text) == 1


# --- chapters ---


def test_a_chapter_is_a_button_with_its_time_that_plays_from_there(tmp_path: Path) -> None:
    visitor = viewer(tmp_path, film(chapters=CHAPTERS))
    visitor.session.state = replace(PLAYER, film=Film())

    assert is_written(visitor.sees(), "0:12  Chạy lên cao")
    assert named(visitor.sees(), "Chạy lên cao").says.text == "Chạy lên cao"  # 0:12 is no hour
    assert visitor.presses("Chạy lên cao") == Film(is_playing=True, at_ms=12_000, turn=1)


@pytest.mark.parametrize(("now_ms", "current"), [(0, 0), (11_000, 0), (12_000, 1), (29_000, 1)])
def test_the_chapter_that_plays_is_marked_by_more_than_colour(
    tmp_path: Path, now_ms: int, current: int
) -> None:
    visitor = viewer(tmp_path, film(chapters=CHAPTERS))
    visitor.showing = replace(AT_NINE, position_ms=now_ms)
    sheet = visitor.sees()

    grounds = [named(sheet, chapter.title).ground for chapter in CHAPTERS]
    marked = [ground == sheet.look.colours.primary for ground in grounds]
    assert marked == [at == current for at in range(2)]
    playing = named(sheet, CHAPTERS[current].title).rect
    icons = [one for one in sheet.shapes if getattr(one, "face", "") == "icon"]
    assert any(playing.x <= one.x < playing.right and playing.y < one.baseline < playing.bottom
               for one in icons)  # fmt: skip


def test_five_short_chapters_stand_on_the_first_page(tmp_path: Path) -> None:
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

    accents = (one for one in sheet.shapes
               if isinstance(one, Fill) and one.colour == sheet.look.colours.accent)  # fmt: skip
    sign = next(one for one in accents if one.rect.w == one.rect.h)
    assert seen.x <= sign.rect.x and sign.rect.bottom <= seen.bottom
    assert sign.rect.right < seen.x + seen.w // 2 and sign.rect.y > seen.y + seen.h // 2


# --- languages ---


def test_a_subtitle_is_written_and_can_be_switched_off_and_on(tmp_path: Path) -> None:
    put_subtitles(tmp_path, "1", "")
    visitor = viewer(tmp_path, film(subtitles={"vi": sha("1")}))
    visitor.showing = replace(AT_NINE, subtitle="Nước suối\nđục.")
    label = visitor.sees().look.say("Subtitles: {language}", language="Tiếng Việt").text
    assert is_written(visitor.sees(), "Nước suối đục.")

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

    black = next(one.rect for one in sheet.shapes
                 if isinstance(one, Fill) and one.colour == sheet.look.colours.shade)  # fmt: skip
    lines = [ink for ink in inks(sheet) if "Nước" in ink.text or "đục" in ink.text]
    assert not sheet.cut
    assert lines and all(black.y < ink.baseline < black.bottom for ink in lines)


# --- nothing to hear, nothing to see ---


def test_without_a_loudspeaker_a_chip_says_so_and_all_else_stays(tmp_path: Path) -> None:
    visitor = viewer(tmp_path, film())
    visitor.showing = replace(AT_NINE, state=Playing.SILENT, is_silent=True)
    sheet = visitor.sees()

    assert is_written(sheet, sheet.look.say("No loudspeaker here").text)
    assert named(sheet, "Pause").act


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("is_missing", [True, False], ids=["missing", "broken"])
def test_what_cannot_be_played_is_described_and_its_words_stand_there(
    tmp_path: Path, screen: str, is_missing: bool
) -> None:
    shown = film(transcript=SAID, media=sha("9") if is_missing else sha("f"))
    visitor = viewer(tmp_path, shown, screen=screen)
    visitor.showing = Showing() if is_missing else Showing(Playing.BROKEN, 0, 30_000)
    written = [sheet for _, sheet in pages(visitor, PLAYER)]

    kind = "It cannot be played here just now. This is what it is about:"
    for said in (written[0].look.say(kind).text, "Phim về lũ quét", "Kính thưa bà con."):
        assert any(is_written(sheet, said) for sheet in written), said
    assert written[0].look.say("Play").text not in labels(written[0])
    heard = [passage.says.text for sheet in written for passage in sheet.passages]
    assert heard[:1] == ["Lũ quét"]
    assert heard[-1:] == ["Kính thưa bà con."]
    assert named(written[0], "Back").act


@pytest.mark.parametrize("item", ["gone", "vay-von"])
def test_where_there_is_no_recording_one_is_told_whom_to_turn_to(tmp_path: Path, item: str) -> None:
    shelve(tmp_path, article("vay-von"))

    sheet = Visitor(tmp_path).comes_to(State(place=Place(Screen.PLAYER, item=item)))

    assert is_written(sheet, sheet.look.say("This is no longer shown. Please ask the staff.").text)
    assert named(sheet, "Home").act
