"""An engine a language: chosen at the centre, run as its own process, known by its name."""

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import piper_twin
import pytest
from engines_twin import CHOICE, JOE, frames, keys_of, sounds
from engines_twin import centre as centre
from engines_twin import content as content
from engines_twin import piper as piper
from wanted_voices import wanted

from content_sync.centre.release.build import build
from content_sync.centre.voices import sound
from content_sync.centre.voices.engine import Piper
from content_sync.errors import UseError
from content_sync.speak import track


def test_a_language_is_spoken_by_the_engine_chosen_for_it_and_others_as_before(
    tmp_path: Path, piper: Path, content: Path, centre: Path
) -> None:
    plain = build(content)

    chosen = build(content, centre=centre)

    assert sounds(chosen, "vi") == sounds(plain, "vi")
    english, before = sounds(chosen, "en"), sounds(plain, "en")
    assert english.keys() == before.keys() != set()
    for id_, one in english.items():
        assert one.media != before[id_].media
        assert one.made == "prepared"
        assert [id_ for id_, _ in one.cues] == [id_ for id_, _ in before[id_].cues]
        assert chosen.media[one.media].read_bytes().startswith(b"OggS")


def test_the_same_content_gives_the_same_bytes_though_the_voice_has_chance_in_it(
    tmp_path: Path, piper: Path, content: Path, centre: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = build(content, centre=centre)
    monkeypatch.setenv("BAN_TIN_CACHE", str(tmp_path / "another"))

    assert build(content, centre=centre).lines == first.lines


@pytest.mark.parametrize(
    "change",
    [
        lambda centre, _: piper_twin.write_voice(centre / JOE, "en-us", b"another voice"),
        lambda centre, _: piper_twin.write_voice(centre / JOE, "en-us", rate=16_000),
        lambda _, piper: piper_twin.upgrade(piper, "10.0"),
        lambda centre, _: (centre / "speech.toml").unlink(),
    ],
)
def test_another_voice_description_piper_or_none_is_spoken_anew_and_no_other_language(
    piper: Path, content: Path, centre: Path, change: Callable[[Path, Path], object]
) -> None:
    english, vietnamese = (keys_of(content, centre, tag) for tag in ("en", "vi"))

    change(centre, piper)

    assert not english & keys_of(content, centre, "en")
    assert vietnamese == keys_of(content, centre, "vi")


def test_a_voice_is_the_same_wherever_its_file_lies(
    piper: Path, content: Path, centre: Path, tmp_path: Path
) -> None:
    before = keys_of(content, centre, "en")
    elsewhere = piper_twin.write_voice(tmp_path / "srv" / "a.onnx", "en-us")

    (centre / "speech.toml").write_text(CHOICE.replace(JOE, str(elsewhere)))

    assert keys_of(content, centre, "en") == before


def test_espeak_may_be_named_and_nothing_changes(
    piper: Path, content: Path, centre: Path, tmp_path: Path
) -> None:
    (centre / "speech.toml").write_text('en = {engine = "espeak-ng"}\n')

    assert keys_of(content, centre, "en") == keys_of(content, tmp_path, "en")


def test_a_voice_of_another_rate_keeps_its_pace_and_its_pauses(
    tmp_path: Path, piper: Path, centre: Path
) -> None:
    tracks = []
    for rate in (16_000, 22_050):
        path = piper_twin.write_voice(tmp_path / f"{rate}.onnx", "en", rate=rate)
        (tmp_path / str(rate)).mkdir()
        files = Piper(path, "1", "").speak(
            ["Go to the group.", "Pay nothing."], tmp_path / str(rate)
        )
        tracks.append(track.join([(file, 400) for file in files]))

    slow, usual = tracks
    assert (slow.rate, usual.rate) == (16_000, 22_050)
    assert slow.duration_ms == pytest.approx(usual.duration_ms, abs=2)
    for spans in zip(slow.spans, usual.spans, strict=True):
        assert spans[0] == pytest.approx(spans[1], abs=2)
    assert len(track.encode(slow)) > 1_000


def test_many_texts_are_spoken_by_one_process_in_their_order(
    tmp_path: Path, piper: Path, centre: Path
) -> None:
    long, short = "A sentence of quite some length.", "Two\nlines."

    files = Piper(centre / JOE, "1", "").speak([long, short], tmp_path)

    assert [file.name for file in files] == ["0.wav", "1.wav"]
    first, second = (frames(file)[0] for file in files)
    assert first > 2 * second > 0


@pytest.mark.parametrize(
    ("model", "why"),
    [
        (b"refuse", r"joe.onnx: piper cannot speak with it \(no such phoneme\); try another"),
        (b"crash", r"joe.onnx: it crashed \(Segmentation fault\); try another voice"),
    ],
)
def test_a_voice_that_fails_stops_the_release_with_its_reason_and_leaves_no_sound(
    tmp_path: Path, piper: Path, content: Path, centre: Path, model: bytes, why: str
) -> None:
    piper_twin.write_voice(centre / JOE, "en-us", model)

    with pytest.raises(UseError, match=f"feed in 'en': {why}.*; or pass --silent"):
        build(content, centre=centre)

    english = [task for task in wanted(content, centre) if task.language.tag == "en"]
    assert english
    assert sound.missing(english, tmp_path / "cache") == tuple(english)


def test_a_voice_that_hangs_is_ended(tmp_path: Path, piper: Path, centre: Path) -> None:
    piper_twin.write_voice(centre / JOE, "en-us", b"hang")
    arguments = [str(centre / JOE), str(tmp_path)]
    call = f"from content_sync.centre.voices.piper import main; main({arguments}, longest_s=1)"

    done = subprocess.run([sys.executable, "-c", call], input=b"Come.\n")

    assert done.returncode == -signal.SIGALRM
    assert not list(tmp_path.glob("*.wav"))


def test_what_has_no_sound_in_it_takes_no_time(tmp_path: Path, piper: Path, centre: Path) -> None:
    piper_twin.write_voice(centre / JOE, "en-us", b"silent")

    [file] = Piper(centre / JOE, "1", "").speak(["…"], tmp_path)

    assert track.join([(file, 400)]).spans == ((0, 0),)


def test_what_was_loaded_instead_of_piper_is_told(
    tmp_path: Path, piper: Path, centre: Path
) -> None:
    (piper / "piper" / "__init__.py").write_text("PiperVoice = None\n")

    with pytest.raises(UseError, match=r"piper cannot be loaded .*: pip install 'piper-tts>=1.3'"):
        Piper(centre / JOE, "1", "").speak(["Come."], tmp_path)
