"""With a sound device, without one, and with one that another still holds."""

from pathlib import Path

import pytest
from checkout import MEDIA
from listener import listen, write_tones

FILM = MEDIA / "square.mp4"  # without sound


@pytest.mark.parametrize("speed", [1, 2])
def test_without_a_device_it_goes_on_with_the_time_in_silence(tmp_path: Path, speed: float) -> None:
    tone = write_tones(tmp_path / "tone.wav", 440, each_s=9)

    heard = listen(
        tmp_path,
        ("set_speed", speed),
        ("play", tone),
        ("until", "silent"),
        ("pass", 2),
        ("pause",),
        ("pass", 5),
        ("resume",),
        ("pass", 20),
        driver="none",
    )

    states = [look["state"] for look in heard.looks[2:]]
    assert states == ["silent", "silent", "paused", "paused", "silent", "over"]
    at = [look["position_ms"] for look in heard.looks[2:]]
    assert at[1] - at[0] == pytest.approx(2000 * speed, abs=100)
    assert at[4] - at[1] < 200
    assert at[5] == 9000
    assert (heard.stderr, heard.code) == ("", 0)


def test_neither_damage_nor_a_silent_film_makes_the_kiosk_deaf(tmp_path: Path) -> None:
    tone = write_tones(tmp_path / "tone.wav", 440, each_s=0.3)
    damaged = write_tones(tmp_path / "damaged.ogg", 440)  # it names no channels

    heard = listen(
        tmp_path,
        ("play", damaged),
        ("until", "broken", "over"),
        ("play", FILM, {"shows": True}),
        ("until", "silent"),
        ("turns", 50),
        ("play", tone),
        ("until", "over", "silent"),
    )

    assert [look["state"] for look in heard.looks[1::2]] == ["broken", "silent", "loading"]
    assert heard.looks[-1]["state"] == "over"
    assert heard.length_s == pytest.approx(0.3, abs=0.01)


def test_a_device_for_one_at_a_time_is_waited_for(tmp_path: Path) -> None:
    tone = write_tones(tmp_path / "tone.wav", 440, each_s=5)
    play = (("play", tone), ("until", "playing", "silent", "broken"))

    heard = listen(tmp_path, *play, ("close",), *play * 4, ("close",), driver="dummy")

    assert [look["state"] for look in heard.looks[4:-1:2]] == ["playing"] * 4
    assert heard.looks[-1]["threads"] == heard.looks[2]["threads"]


@pytest.mark.parametrize("driver", ["disk", "none"])
def test_a_film_without_sound_shows_its_pictures_in_time(tmp_path: Path, driver: str) -> None:
    heard = listen(
        tmp_path,
        ("play", FILM, {"shows": True}),
        ("until", "silent"),
        ("until", "over"),
        driver=driver,
    )

    assert heard.looks[-1]["state"] == "over"
    assert heard.looks[-1]["duration_ms"] == 1000
    assert heard.looks[-1]["pictures"] >= 1
