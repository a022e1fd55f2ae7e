"""Sounds and films of the demonstration: their scripts, and the files made of them."""

import hashlib
import re
from array import array
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from content_sync import subtitles
from content_sync.centre.media.playable import played
from content_sync.errors import SourceError
from content_sync.machine.cache import cache_dir
from content_sync.speak.espeak import RATE
from studio import recordings
from studio.recording import film, notes, tracks
from studio.recording.scenes import FILMS
from studio.recording.script import Chapter, Line, Script, Voice, read

SCENES = {name: len(scenes) for name, scenes in FILMS.items()}
SCRIPTS = {path.stem: read(path, SCENES) for path in sorted(recordings.SCRIPTS.glob("*.yaml"))}
MADE_OF = pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS)
FILM_OF = pytest.mark.parametrize(
    "script",
    [script for script in SCRIPTS.values() if script.scenes],
    ids=lambda script: script.file,
)
SAME_MS = 20  # files tell their lengths in steps of a packet
TALK = """item: ba-con-bo
file: tro-chuyen
languages: [vi, en]
voices:
  - {who: lan, language: vi, voice: vi+f1, speed: 150, pitch: 50}
  - {who: lan, language: en, voice: en-gb, speed: 150, pitch: 50}
chapters:
  - title: Chào
    lines:
      - {who: lan, text: {vi: Chào bà con, en: Good morning}}
"""
ITEM = """media:
  a.vi.opus:
    chapters:
      vi: [["0:00", Một], ["0:05", "Hai, ba"]]
      en: [["0:00", One], ["0:05", "Two, three"]]
  b.vi.opus:
    chapters:
      vi: [["0:00", Một], ["0:05", Hai]]
"""


def mistakes(tmp_path: Path, text: str, scenes: dict[str, int] | None = None) -> list[str]:
    (tmp_path / "talk.yaml").write_text(text)
    with pytest.raises(SourceError) as caught:
        read(tmp_path / "talk.yaml", scenes or {})
    return str(caught.value).splitlines()


def of_lengths(chapters: list[list[dict[str, float]]]) -> Script:
    """A film whose lines last so long, in seconds, in each language."""
    voice = Voice("", 150, 50, is_far=False)
    return Script(
        item="",
        file="",
        languages=("vi", "en"),
        scenes="",
        poster=0,
        voices={("lan", tag): voice for tag in ("vi", "en")},
        chapters=tuple(
            Chapter(
                {},
                tuple(
                    Line("lan", {t: str(s) for t, s in each.items()}, "", "") for each in chapter
                ),
            )
            for chapter in chapters
        ),
    )


def says_its_length(_: Script, line: Line, tag: str) -> "array[int]":
    return array("h", [1]) * round(float(line.text[tag]) * RATE)


def chapters_in(item_yaml: dict[str, Any], file: str) -> dict[str, list[list[str]]]:
    chapters: dict[str, list[list[str]]] = item_yaml["media"][file]["chapters"]
    return chapters


def files_of(script: Script) -> Iterator[str]:
    if script.scenes:
        yield f"{script.file}.mp4"
    else:
        yield from (f"{script.file}.{tag}.opus" for tag in script.languages)


def _joined(texts: Iterable[str]) -> str:
    return "".join("".join(texts).split())


def length_ms(item: str, file: str) -> int:
    path = recordings.ITEMS / item / "media" / file
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    kind = "video" if path.suffix == ".mp4" else "sound"
    return played(path, kind, sha256, cache_dir()).duration_ms


def test_a_line_that_lacks_a_language_is_told_with_its_place(tmp_path: Path) -> None:
    (told,) = mistakes(tmp_path, TALK.replace(", en: Good morning", ""))

    assert "talk.yaml" in told and "10" in told and "text has no 'en'" in told


def test_a_speaker_nobody_introduced_is_told_with_the_one_meant(tmp_path: Path) -> None:
    told = mistakes(tmp_path, TALK.replace("- {who: lan, text", "- {who: lam, text"))

    assert len(told) == 2 and all("'lam' has no voice" in line for line in told)
    assert "did you mean 'lan'?" in told[0]


def test_a_speaker_without_a_voice_in_one_language_is_told(tmp_path: Path) -> None:
    (told,) = mistakes(tmp_path, re.sub(r".*language: en.*\n", "", TALK))

    assert "'lan' has no voice in 'en'" in told


@pytest.mark.parametrize(
    ("good", "bad", "what"),
    [
        (
            "speed: 150, pitch: 50}\n  - {who: lan, language: en",
            "speed: 900, pitch: 50}\n  - {who: lan, language: en",
            "speed '900'",
        ),
        ("{who: lan, text", "{who: lan, before: bang, text", "before 'bang' is unknown"),
        ("languages: [vi, en]", "languages: []", "there are no languages"),
        ("languages: [vi, en]", "languages: [vi]", "text in 'en' is never spoken"),
    ],
)
def test_what_cannot_be_made_is_told(tmp_path: Path, good: str, bad: str, what: str) -> None:
    told = mistakes(tmp_path, TALK.replace(good, bad))

    assert what in told[0]


def test_a_film_needs_a_line_for_each_scene(tmp_path: Path) -> None:
    told = mistakes(tmp_path, "scenes: brook\nposter: 1\n" + TALK, {"brook": 2})

    assert "1 lines for the 2 scenes of brook" in told[0]


@given(
    st.lists(
        st.lists(
            st.fixed_dictionaries({"vi": st.floats(0.1, 2), "en": st.floats(0.1, 2)}),
            min_size=1,
            max_size=3,
        ),
        min_size=1,
        max_size=3,
    )
)
def test_tracks_of_a_film_are_equally_long_and_no_word_is_cut(
    chapters: list[list[dict[str, float]]],
) -> None:
    script = of_lengths(chapters)

    reel = tracks.lay_reel(script, says_its_length)

    lengths = {len(samples) for samples in reel.tracks.values()}
    assert lengths == {sum(reel.frames) * RATE // tracks.FRAMES_S}
    assert all(start_s == int(start_s) for start_s in reel.chapters_s)
    for tag, samples in reel.tracks.items():
        assert sum(samples) == sum(round(float(line.text[tag]) * RATE) for line in script.lines)


def test_a_chapter_of_a_sound_begins_in_the_silence_before_its_first_word() -> None:
    script = of_lengths([[{"vi": 2.9, "en": 1}], [{"vi": 1.7, "en": 1}], [{"vi": 1, "en": 1}]])

    track = tracks.lay(script, "vi", says_its_length)

    for start_s in track.chapters_s:
        shown_s = int(start_s)
        assert not any(track.samples[shown_s * RATE : round(start_s * RATE)])


def test_only_the_times_of_the_named_file_change() -> None:
    changed = notes.with_times(ITEM, "a.vi.opus", (0.25, 61.9))

    assert changed == ITEM.replace('["0:05", "Hai, ba"', '["1:01", "Hai, ba"').replace(
        '["0:05", "Two', '["1:01", "Two'
    )


@pytest.mark.parametrize(("file", "count"), [("a.vi.opus", 3), ("c.vi.opus", 2)])
def test_other_chapters_or_another_file_than_the_item_has_are_told(file: str, count: int) -> None:
    with pytest.raises(SourceError):
        notes.with_times(ITEM, file, (0,) * count)


def test_an_item_without_chapters_is_told_to_have_them() -> None:
    without = "\n".join(line for line in ITEM.split("\n") if '["0:0' not in line)

    with pytest.raises(SourceError, match="has no chapters, the script has 2"):
        notes.with_times(without, "a.vi.opus", (0, 5))


def test_a_subtitle_without_a_place_to_break_stays_one_line() -> None:
    (shown,) = notes.subtitles(["a" * 90], [90], "vi")

    assert shown.text == "a" * 90


def test_a_long_subtitle_is_broken_behind_a_sentence() -> None:
    text = "Gọi 114 cứu nạn, 115 cấp cứu ngay. Nói rõ: việc gì, ở đâu, bao nhiêu người bị nạn."

    (shown,) = notes.subtitles([text], [90], "vi")

    assert shown.text == text.replace("ngay. ", "ngay.\n")
    assert (shown.start_ms, shown.end_ms) == (150, 5850)


def test_a_scene_melts_into_the_next() -> None:
    black = film.Shot(lambda canvas: canvas.box(0, 0, 1600, 900, "#000000"), is_raining=False)
    white = film.Shot(lambda canvas: canvas.box(0, 0, 1600, 900, "#ffffff"), is_raining=False)

    greys = [frame[0] for frame in film.frames([black, white], [2, film.FADE + 1])]

    assert greys == sorted(greys) and len(set(greys)) == film.FADE + 2
    assert greys[:2] == [0, 0] and greys[-1] == 255


@MADE_OF
def test_what_is_spoken_is_what_the_transcript_says(script: Script) -> None:
    for tag in script.languages:
        page = (recordings.ITEMS / script.item / f"{tag}.md").read_text()
        said = re.sub(r"\*\*[^*]+:\*\*", "", page.split("::: transcript\n")[1].split("\n:::")[0])

        assert _joined([said]) == _joined(line.text[tag] for line in script.lines)


@MADE_OF
def test_chapters_of_the_item_are_those_of_the_script_and_lie_in_the_file(script: Script) -> None:
    item = yaml.safe_load((recordings.ITEMS / script.item / "item.yaml").read_text())

    for file in files_of(script):
        for tag, chapters in chapters_in(item, file).items():
            times, titles = zip(*chapters, strict=True)
            assert list(titles) == [chapter.title[tag] for chapter in script.chapters]
            at_ms = [(int(t.split(":")[0]) * 60 + int(t.split(":")[1])) * 1000 for t in times]
            assert at_ms[0] == 0 and at_ms == sorted(set(at_ms))
            assert at_ms[-1] < length_ms(script.item, file)


@FILM_OF
def test_sounds_of_a_film_are_as_long_as_the_film(script: Script) -> None:
    length = length_ms(script.item, f"{script.file}.mp4")

    assert 60_000 <= length <= 90_000
    for tag in script.languages[1:]:
        assert abs(length_ms(script.item, f"{script.file}.{tag}.opus") - length) <= SAME_MS


@FILM_OF
def test_subtitles_are_the_lines_and_end_before_the_film_does(script: Script) -> None:
    length = length_ms(script.item, f"{script.file}.mp4")

    for tag in script.languages:
        written = (
            recordings.ITEMS / script.item / "media" / f"{script.file}.{tag}.vtt"
        ).read_text()
        shown = subtitles.read(written)
        words = [_joined([line.text[tag]]) for line in script.lines]
        assert [_joined([each.text]) for each in shown] == words
        assert shown[-1].end_ms < length
        assert all(a.end_ms < b.start_ms for a, b in pairwise(shown))
