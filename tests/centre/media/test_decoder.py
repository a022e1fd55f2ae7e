"""What is given to the decoder, and what it may take."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from checkout import MEDIA
from judged_twin import copied, judged

from content_sync.centre.media import decoder, playable
from content_sync.errors import FileError, UseError


def test_a_machine_that_lacks_a_library_is_blamed_and_not_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken" / "ffpyplayer"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text("raise ImportError('libglib-2.0.so.0: no such file')\n")
    tone = MEDIA / "tone.opus"

    monkeypatch.setenv("PYTHONPATH", f"{broken.parent}:{os.environ.get('PYTHONPATH', '')}")
    with pytest.raises(UseError, match=r"libglib.*run sh packaging/setup.sh"):
        judged(tone, tmp_path / "cache")
    monkeypatch.undo()

    assert judged(tone, tmp_path / "cache").duration_ms > 0


@pytest.mark.parametrize(
    "start",
    [
        "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:1,\n{}\n#EXT-X-ENDLIST\n",
        "\ufeff#EXTM3U\n{}\n",
        "ffconcat version 1.0\nfile {}\n",
        "file '{}'\n",
        "[playlist]\nFile1={}\n",
        '<?xml version="1.0"?><MPD><BaseURL>{}</BaseURL></MPD>',
        "<smil><audio src='{}'/></smil>",
    ],
)
@pytest.mark.parametrize("name", ["a.mp3", "a.mp4"])
def test_a_playlist_is_refused_and_the_file_that_it_names_is_not_played(
    tmp_path: Path, name: str, start: str
) -> None:
    (tmp_path / name).write_text(start.format(MEDIA / "vbr.mp3"))

    with pytest.raises(FileError, match="is a playlist, which names other files"):
        judged(tmp_path / name, tmp_path)


def test_the_decoder_itself_follows_no_playlist_either(tmp_path: Path) -> None:
    playlist = tmp_path / "a.mp3"
    track = MEDIA / "vbr.mp3"
    playlist.write_text(f"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:1,\n{track}\n#EXT-X-ENDLIST\n")
    command = (sys.executable, "-m", "content_sync.centre.media.decoder")

    def sound_ms(path: Path) -> int:
        done = subprocess.run((*command, path), capture_output=True, check=True)
        return msgspec.json.decode(done.stdout, type=decoder.Found).sound_ms

    assert (sound_ms(track), sound_ms(playlist)) == (7163, 0)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"RIFF\x24\0\0\0WAVEfmt ", "is a WAV sound"),
        (b"RIFF\x24\0\0\0AVI LIST", "is an AVI film"),
        (b"fLaC\0\0\0\x22", "is a FLAC sound"),
        (b"#!AMR\n", "is an AMR sound"),
        (b"\xff\xf1\x50\x80", "is an AAC sound without a container"),
        (b"hello", "is damaged, cut off or of another kind"),
    ],
)
def test_what_no_kiosk_plays_is_called_what_it_is(tmp_path: Path, data: bytes, what: str) -> None:
    (tmp_path / "a.mp3").write_bytes(data + bytes(2000))

    with pytest.raises(FileError, match=f"^{what}, copy it again, or save it as .m4a"):
        judged(tmp_path / "a.mp3", tmp_path)


def test_room_before_an_mp3_is_no_other_kind(tmp_path: Path) -> None:
    (tmp_path / "a.mp3").write_bytes(bytes(200) + (MEDIA / "vbr.mp3").read_bytes())

    assert judged(tmp_path / "a.mp3", tmp_path).duration_ms > 7000


def test_what_nobody_waited_for_is_not_waited_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = copied(tmp_path, "a.mp3", "vbr.mp3")
    with monkeypatch.context() as patience:
        patience.setattr(playable, "PATIENCE_S", 0)
        with pytest.raises(FileError, match="is not decoded within"):
            judged(path, tmp_path)

    with pytest.raises(FileError, match="is not decoded within 10 minutes, make it shorter"):
        judged(path, tmp_path)


def limited(kind: str) -> tuple[int, int]:
    """What the decoder's process may take of `kind`, as it says itself."""
    code = (
        "import resource; from content_sync.centre.media import decoder; decoder._limit();"
        f"print(*resource.getrlimit(resource.{kind}))"
    )
    done = subprocess.run((sys.executable, "-c", code), capture_output=True, check=True)
    soft, hard = map(int, done.stdout.split())
    return soft, hard


def test_the_decoder_may_take_neither_all_memory_nor_all_time() -> None:
    assert limited("RLIMIT_AS")[0] == decoder.MOST_MEMORY
    assert limited("RLIMIT_CPU")[0] == decoder.MOST_CPU_S


def test_of_what_a_decoder_says_the_beginning_and_the_counts_are_kept() -> None:
    log: list[str] = []

    for at in range(decoder.MOST_LOGGED * 2):
        decoder._note(log, f"{at} " + "x" * 10_000)
    decoder._note(log, "n_samples: 48000\n")

    assert (len(log), log[0][:2], log[-1]) == (decoder.MOST_LOGGED + 1, "0 ", "n_samples: 48000\n")
    assert max(map(len, log)) == decoder.MOST_LOGGED
