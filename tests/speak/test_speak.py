"""One sentence, one process, one whole file of sound, or a plain word why not."""

import os
import resource
import subprocess
import sys
import wave
from pathlib import Path

import pytest

NO_ENGINE = 'raise RuntimeError("you probably do not have eSpeak installed")\n'


def speak(
    text: str, voice: str, out: Path, modules: Path | None = None
) -> "subprocess.CompletedProcess[str]":
    """One process that speaks; `modules` are found before those installed."""
    more = {"PYTHONPATH": str(modules)} if modules else {}
    return subprocess.run(
        [sys.executable, "-m", "content_sync.speak", voice, str(out)],
        input=text,
        capture_output=True,
        text=True,
        env=os.environ | more,
    )


def length_s(path: Path) -> float:
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 22_050)
        return float(file.getnframes() / file.getframerate())


@pytest.mark.parametrize(
    ("voice", "text"),
    [
        ("vi", "Bà con đến tổ vay vốn ở thôn."),
        ("cmn-latn-pinyin", "请到村里的储蓄贷款小组。"),
        ("en-gb", "Go to the savings group."),
    ],
)
def test_a_sentence_becomes_a_few_seconds_of_sound_and_no_other_file(
    tmp_path: Path, voice: str, text: str
) -> None:
    done = speak(text, voice, tmp_path / "out.wav")

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert [path.name for path in tmp_path.iterdir()] == ["out.wav"]
    assert 1 < length_s(tmp_path / "out.wav") < 5


def test_a_voice_may_be_called_by_the_language_it_speaks(tmp_path: Path) -> None:
    names = ("fr-fr", "en-gb", "vi")  # the first two are names of languages to espeak-ng

    for name in names:
        assert speak("Bonjour, six villages.", name, tmp_path / f"{name}.wav").returncode == 0

    assert len({(tmp_path / f"{name}.wav").read_bytes() for name in names}) == len(names)


def test_the_same_sentence_gives_the_same_bytes(tmp_path: Path) -> None:
    outs = [tmp_path / f"{number}.wav" for number in range(8)]

    for out in outs:
        speak("请到 Đồng Đăng 村里的小组，这是一个很长的句子。", "cmn-latn-pinyin", out)

    assert len({out.read_bytes() for out in outs}) == 1


@pytest.mark.parametrize(
    ("text", "voice", "out", "code", "why"),
    [
        ("Xin chào.", "tyz", "out.wav", 2, "espeak-ng has no voice 'tyz'"),
        (" \n", "vi", "out.wav", 2, "there is no text"),
        ("Xin chào.", "vi", "nowhere/out.wav", 5, "cannot write"),
    ],
)
def test_what_cannot_be_spoken_leaves_no_file_and_says_why(
    tmp_path: Path, text: str, voice: str, out: str, code: int, why: str
) -> None:
    done = speak(text, voice, tmp_path / out)

    assert (done.returncode, done.stdout) == (code, "")
    assert why in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_text_of_many_pages_is_spoken_whole(tmp_path: Path) -> None:
    done = speak("chào " * 7_000, "vi", tmp_path / "out.wav")

    assert (done.returncode, done.stderr) == (0, "")
    assert length_s(tmp_path / "out.wav") > 1_200


def test_a_full_disk_is_said_at_once_and_leaves_no_file(tmp_path: Path) -> None:
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, limit[1]))
    try:
        done = speak("Bà con đến tổ vay vốn ở thôn.", "vi", tmp_path / "out.wav")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)

    assert done.returncode == 5
    assert "cannot write" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_voice_of_a_feed_is_never_taken_for_an_option(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "content_sync.speak", "--", "--interface", str(tmp_path / "x")]

    done = subprocess.run(command, input=b"Xin", capture_output=True)

    assert (done.returncode, list(tmp_path.iterdir())) == (2, [])
    assert b"no voice '--interface'" in done.stderr


def test_without_espeak_it_says_what_to_install(tmp_path: Path) -> None:
    drivers = tmp_path / "modules" / "pyttsx3" / "drivers"
    drivers.mkdir(parents=True)
    (drivers.parent / "__init__.py").touch()
    (drivers / "__init__.py").touch()
    (drivers / "_espeak.py").write_text(NO_ENGINE)

    done = speak("Xin chào.", "vi", tmp_path / "out.wav", tmp_path / "modules")

    assert done.returncode == 2
    assert "apt-get install espeak-ng" in done.stderr
    assert not (tmp_path / "out.wav").exists()
