"""What is heard and seen when something plays, by what reaches the device."""

import os
import struct
from pathlib import Path

import demonstration
import pytest
from checkout import MEDIA
from listener import RATE, hz, listen, write_tones

from kiosk.sound.film import sound_filters

FILM = MEDIA / "square.mp4"


@pytest.mark.parametrize("speed", [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2])
def test_another_speed_changes_how_long_it_takes_and_not_how_high_it_sounds(
    tmp_path: Path, speed: float
) -> None:
    tone = write_tones(tmp_path / "tone.wav", 440, each_s=2)

    heard = listen(tmp_path, ("set_speed", speed), ("play", tone), ("until", "over"), hurry=True)

    assert heard.length_s == pytest.approx(2 / speed, abs=0.15)
    assert hz(heard.loud) == pytest.approx(440, abs=4)


@pytest.mark.parametrize("speed", [0.5, 1, 2])
def test_what_is_asked_for_is_heard_to_the_last_sample_and_no_more(
    tmp_path: Path, speed: float
) -> None:
    tones = write_tones(tmp_path / "tones.wav", 300, 600, 900)

    heard = listen(
        tmp_path,
        ("set_speed", speed),
        ("play", tones, {"start_ms": 1000, "end_ms": 2000}),
        ("until", "over"),
        hurry=True,
    )

    assert heard.length_s == pytest.approx(1 / speed, abs=0.03)
    assert hz(heard.loud) == pytest.approx(600, abs=8)
    assert heard.looks[-1]["position_ms"] == 2000


def test_a_file_is_heard_to_its_end(tmp_path: Path) -> None:
    tone = write_tones(tmp_path / "tone.wav", 440)

    heard = listen(tmp_path, ("play", tone), ("until", "over"))

    assert heard.length_s == pytest.approx(1, abs=0.002)
    assert heard.looks[-1] | {"position_ms": 1000, "duration_ms": 1000} == heard.looks[-1]


def test_the_place_is_told_as_it_is_heard_and_goes_with_the_speed(tmp_path: Path) -> None:
    tone = write_tones(tmp_path / "tone.wav", 440, each_s=20)

    heard = listen(
        tmp_path,
        ("play", tone),
        ("until_ms", 500),
        ("set_speed", 2),
        ("until_ms", 6500),
        ("pause",),
    )

    at = [look["position_ms"] for look in heard.looks]
    assert 500 <= at[1] <= at[2] < 6500 <= at[3]
    assert heard.length_s == pytest.approx((at[3] - at[2]) / 2000, abs=0.3)


def test_a_jump_lands_where_it_was_meant_to(tmp_path: Path) -> None:
    tones = write_tones(tmp_path / "tones.wav", 300, 600, 900)

    heard = listen(tmp_path, ("play", tones), ("until_ms", 100), ("seek", 2000), ("until", "over"))

    assert heard.looks[2]["position_ms"] == 2000
    assert hz(heard.loud) == pytest.approx(900, abs=10)
    assert heard.length_s == pytest.approx(1, abs=0.01)


def test_after_the_end_a_jump_back_plays_again(tmp_path: Path) -> None:
    tones = write_tones(tmp_path / "tones.wav", 300, 600, each_s=0.3)

    heard = listen(tmp_path, ("play", tones), ("until", "over"), ("seek", 300), ("until", "over"))

    assert [look["state"] for look in heard.looks[1:]] == ["over", "loading", "over"]
    assert hz(heard.loud) == pytest.approx(600, abs=15)


def test_what_is_held_stays_where_it_is_and_goes_on_from_there(tmp_path: Path) -> None:
    tone = write_tones(tmp_path / "tone.wav", 440)

    heard = listen(
        tmp_path,
        ("play", tone),
        ("until_ms", 300),
        ("pause",),
        ("turns", 50),
        ("turns", 50),
        ("resume",),
        ("until", "over"),
    )

    states = [look["state"] for look in heard.looks[2:]]
    assert states == ["paused", "paused", "paused", "playing", "over"]
    assert heard.looks[3]["position_ms"] == heard.looks[4]["position_ms"]
    assert sum(sample != 0 for sample in heard.samples) == pytest.approx(RATE, rel=0.02)


def test_what_is_held_jumps_and_changes_speed_without_a_sound(tmp_path: Path) -> None:
    tone = write_tones(tmp_path / "tone.wav", 440, each_s=5)

    heard = listen(
        tmp_path,
        ("play", tone),
        ("until_ms", 100),
        ("pause",),
        ("seek", 4000),
        ("set_speed", 1.5),
        ("turns", 100),
    )

    assert heard.looks[-1]["state"] == "paused"
    assert heard.looks[-1]["position_ms"] == 4000
    assert heard.length_s == 0


def test_who_plays_next_is_the_only_one_heard(tmp_path: Path) -> None:
    first = write_tones(tmp_path / "first.wav", 300, each_s=5)
    second = write_tones(tmp_path / "second.wav", 900, each_s=0.5)

    heard = listen(
        tmp_path, ("play", first), ("until", "playing"), ("play", second), ("until", "over")
    )

    assert hz(heard.loud) == pytest.approx(900, abs=10)


@pytest.mark.parametrize("share", [0.5, 0])
def test_the_volume_is_heard(tmp_path: Path, share: float) -> None:
    tone = write_tones(tmp_path / "tone.wav", 440)

    heard = listen(tmp_path, ("set_volume", share), ("play", tone), ("until", "over"), hurry=True)

    assert max(heard.samples) == pytest.approx(12_000 * share, abs=200)


def test_stopped_means_silent_and_forgotten(tmp_path: Path) -> None:
    tone = write_tones(tmp_path / "tone.wav", 440, each_s=5)

    heard = listen(tmp_path, ("play", tone), ("until_ms", 200), ("stop",), ("turns", 500))

    assert heard.looks[-1]["state"] == "idle"
    assert (heard.looks[-1]["position_ms"], heard.looks[-1]["duration_ms"]) == (0, None)
    assert heard.length_s < 1.5


@pytest.mark.parametrize("driver", ["disk", "none"])
@pytest.mark.parametrize("shows", [False, True])
def test_a_file_that_is_none_is_told_broken_and_nothing_is_logged(
    tmp_path: Path, driver: str, shows: bool
) -> None:
    for name, data in (("empty", b""), ("text", b"no sound\n"), ("cut", b"OggS\0\2" + bytes(99))):
        (tmp_path / f"{name}.opus").write_bytes(data)
    steps: list[tuple[object, ...]] = []
    for name in ("empty", "text", "cut", "missing"):
        steps.append(("play", tmp_path / f"{name}.opus", {"shows": shows}))
        steps.append(("until", "broken", "playing", "silent"))

    heard = listen(tmp_path, *steps, driver=driver)

    assert [look["state"] for look in heard.looks[1::2]] == ["broken"] * 4
    assert (heard.stderr, heard.code) == ("", 0)


def test_a_film_cut_off_in_the_middle_ends_and_never_hangs(tmp_path: Path) -> None:
    tone = write_tones(tmp_path / "tone.wav", 440)
    data = bytearray(tone.read_bytes())
    tone.write_bytes(data[: len(data) // 2])

    heard = listen(tmp_path, ("play", tone), ("until", "over", "broken"), hurry=True)

    assert heard.looks[-1]["state"] == "over"
    assert heard.length_s == pytest.approx(0.5, abs=0.01)


def test_a_file_longer_than_it_says_is_no_harm(tmp_path: Path) -> None:
    tone = write_tones(tmp_path / "tone.wav", 440)
    data = bytearray(tone.read_bytes())
    data[40:44] = struct.pack("<I", 2**31)
    tone.write_bytes(data)

    heard = listen(tmp_path, ("play", tone), ("until", "over", "broken"), hurry=True)

    assert heard.looks[-1]["state"] == "over"


def test_the_sound_of_another_language_leads_and_the_pictures_follow(tmp_path: Path) -> None:
    tone = write_tones(tmp_path / "tone.wav", 440, each_s=0.6)

    heard = listen(
        tmp_path,
        ("play", FILM, {"shows": True, "track": tone}),
        ("until_ms", 300),
        ("until", "over"),
    )

    assert heard.looks[1]["state"] in ("playing", "over")
    assert heard.looks[-1]["position_ms"] == heard.looks[-1]["duration_ms"] == 1000
    assert heard.length_s == pytest.approx(0.6, abs=0.01)


def test_a_film_whose_pictures_cannot_be_decoded_is_told_broken(tmp_path: Path) -> None:
    tone = write_tones(tmp_path / "tone.wav", 440, each_s=9)
    film = MEDIA / "av1.mp4"

    heard = listen(
        tmp_path, ("play", film, {"shows": True, "track": tone}), ("until", "broken", "over")
    )

    assert heard.looks[-1]["state"] == "broken"


def test_many_plays_in_a_row_leave_no_thread_behind(tmp_path: Path) -> None:
    tone = write_tones(tmp_path / "tone.wav", 440, each_s=5)
    begun = ("until", "playing", "over")  # a second of sound is over at once in a hurry
    play = (("play", tone), begun)
    film = (("play", FILM, {"shows": True, "track": tone}), begun)

    heard = listen(tmp_path, *play, ("close",), *(play + film) * 10, ("close",), hurry=True)

    assert {look["state"] for look in heard.looks[4:-1:2]} <= {"playing", "over"}
    assert heard.looks[-1]["threads"] == heard.looks[2]["threads"]
    assert heard.code == 0


def test_a_kiosk_that_ends_while_a_film_plays_ends_well(tmp_path: Path) -> None:
    film = demonstration.CONTENT / "items/lu-quet/media/lu-quet.mp4"

    for _ in range(3):
        heard = listen(tmp_path, ("play", film, {"shows": True}), ("until", "playing"))

        assert (heard.stderr, heard.code) == ("", 0)


def test_the_sound_passes_no_filter_that_it_does_not_need() -> None:
    cut = sound_filters(Path("a.opus"), 1500, 2500, 1.5)

    assert sound_filters(Path("a.opus"), 0, None, 1) == "asetpts=N/SR/TB"
    assert cut.split(",")[:3] == ["atrim=start=1.5", "atrim=end=2.5", "atempo=1.5"]


def test_a_file_that_does_not_answer_is_given_up(tmp_path: Path) -> None:
    mute = tmp_path / "mute.opus"
    os.mkfifo(mute)

    heard = listen(tmp_path, ("play", mute), ("pass", 9), ("pass", 2), ("turns", 1))

    assert [look["state"] for look in heard.looks[1:]] == ["loading", "broken", "broken"]
    assert heard.code == 0
