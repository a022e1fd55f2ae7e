"""Sentences joined: cues where sound begins, pauses as long as they were meant to be."""

import wave
from array import array
from pathlib import Path

import pytest

from content_sync.errors import UseError
from content_sync.speak import track

RATE = track.RATE


def sentence(path: Path, quiet_ms: int, loud_ms: int) -> Path:
    """A WAV file: silence, a hum, silence."""
    quiet = [0] * (RATE * quiet_ms // 1000)
    loud = [8000 if at // 50 % 2 else -8000 for at in range(RATE * loud_ms // 1000)]
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(array("h", [*quiet, *loud, *quiet]).tobytes())
    return path


def test_the_silence_around_a_sentence_is_replaced_by_the_pause_that_was_meant(
    tmp_path: Path,
) -> None:
    first = sentence(tmp_path / "1.wav", 300, 1000)
    second = sentence(tmp_path / "2.wav", 50, 500)

    joined = track.join([(first, 400), (second, 800)])

    margin = 20
    assert joined.spans == ((0, 1000 + 2 * margin), (1440, 1440 + 500 + 2 * margin))
    assert joined.duration_ms == 1440 + 540 + 800
    samples = array("h", joined.samples)
    at = RATE * (1440 + margin) // 1000
    assert not any(samples[RATE * 1030 // 1000 : at - 30])
    assert any(samples[at : at + 30])


def test_a_sentence_without_any_sound_takes_no_time_but_its_pause(tmp_path: Path) -> None:
    silent = sentence(tmp_path / "0.wav", 0, 0)
    loud = sentence(tmp_path / "1.wav", 0, 1000)

    assert track.join([(silent, 400), (loud, 0)]).spans == ((0, 0), (400, 1400))


def test_the_same_track_gives_the_same_small_file(tmp_path: Path) -> None:
    joined = track.join([(sentence(tmp_path / "1.wav", 0, 60_000), 0)])

    data = track.encode(joined)

    assert data == track.encode(joined)
    assert data.startswith(b"OggS")
    assert len(data) < 60 * 24_000 / 8


def test_without_the_encoder_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    joined = track.join([(sentence(tmp_path / "1.wav", 0, 10), 0)])
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(UseError, match="apt-get install opus-tools"):
        track.encode(joined)
