"""Films and sounds are judged by what the kiosk's decoder makes of them."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from folder import FRAUD_YAML, PNG, article, write_folder

from content_sync.centre import decoder, new, playable
from content_sync.centre.media import KINDS
from content_sync.centre.playable import Played, PlayError, played
from content_sync.centre.source import load
from content_sync.errors import SourceError, UseError
from kiosk.film import Pictures, be_quiet

MEDIA = Path(__file__).parent / "media"
SPOKEN = Path(new.__file__).parent / "template/items/ban-tin/media/ban-tin.opus"


def judged(path: Path, cache: Path) -> Played:
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    return played(path, KINDS[path.suffix], sha256, cache)


def copied(folder: Path, name: str, of: str, share: float = 1) -> Path:
    """The first `share` of a file of tests/media under another name."""
    data = (MEDIA / of).read_bytes()
    (folder / name).write_bytes(data[: round(len(data) * share)])
    return folder / name


def first(film: Pictures) -> tuple[int, int] | None:
    """How large the first picture of a film is; None for one that has none to show."""
    while True:
        is_read = film.is_over or film.has_failed
        frame = film.take(0)
        if frame or is_read:
            return frame.size if frame else None


# --- what a kiosk shows ---


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("square.mp4", (16, 16)),
        ("wide.mp4", (128, 36)),
        ("turned.mp4", (36, 64)),
        ("av1.mp4", None),
    ],
)
def test_pixels_are_square_and_a_telephone_was_held_upright_and_what_has_no_picture_says_so(
    name: str, size: tuple[int, int] | None
) -> None:
    be_quiet()
    film = Pictures(MEDIA / name, 0)

    seen, has_failed = first(film), film.has_failed
    film.close()

    assert (seen, has_failed) == (size, size is None)


# --- what check says ---


@pytest.mark.parametrize(
    ("name", "of", "share", "what"),
    [
        ("a.mp4", "av1.mp4", 1, r"cannot decode \(av1\)"),
        ("a.mp4", "tone.m4a", 1, "has no pictures"),
        ("a.mp4", "tone.opus", 1, "is a film of another kind"),
        ("a.webm", "vbr.mp3", 1, "is a film of another kind"),
        ("a.mp4", "long.mp4", 0.6, "is cut off: it ends before its 8 s are over"),
        ("a.mp4", "square.mp4", 0.5, "is damaged, cut off or of another kind"),
        ("a.mp4", "square.mp4", 0, "is damaged, cut off or of another kind"),
        ("a.mp3", "square.mp4", 1, "has no sound"),
        ("a.opus", "square.webm", 1, "has no sound"),
        ("a.m4a", "tone.m4a", 0.5, "is damaged, cut off or of another kind|has no sound"),
    ],
)
def test_what_a_kiosk_would_not_play_is_refused(
    tmp_path: Path, name: str, of: str, share: float, what: str
) -> None:
    with pytest.raises(PlayError, match=what):
        judged(copied(tmp_path, name, of, share), tmp_path)


@pytest.mark.parametrize(
    ("name", "of", "ms"),
    [
        ("a.mp3", "vbr.mp3", 7163),
        ("a.m4a", "tone.m4a", 1023),
        ("a.opus", "tone.opus", 500),
        ("a.mp4", "square.mp4", 1000),
        ("a.webm", "square.webm", 1000),
    ],
)
def test_a_file_lasts_as_long_as_it_plays(tmp_path: Path, name: str, of: str, ms: int) -> None:
    found = judged(copied(tmp_path, name, of), tmp_path)

    assert (found.duration_ms, found.ending) == (ms, "")


def test_a_sound_that_was_named_by_another_ending_plays_as_long_and_is_called_what_it_is(
    tmp_path: Path,
) -> None:
    assert judged(copied(tmp_path, "a.mp3", "tone.m4a"), tmp_path) == Played(1023, ".m4a")
    assert judged(copied(tmp_path, "b.m4a", "tone.opus"), tmp_path) == Played(500, ".opus")
    assert judged(copied(tmp_path, "c.ogg", "vbr.mp3"), tmp_path).ending == ".mp3"


def test_a_sound_in_which_nobody_can_jump_is_warned_of(tmp_path: Path) -> None:
    [(what, _)] = judged(copied(tmp_path, "a.mp3", "vbr.mp3"), tmp_path).doubts

    assert "says nowhere how long it is" in what


def test_a_film_that_only_a_kiosk_plays_is_warned_of(tmp_path: Path) -> None:
    [(what, fix)] = judged(MEDIA / "444.mp4", tmp_path).doubts

    assert "many telephones do not play (h264, yuv444p)" in what
    assert fix.startswith("export it as .mp4 with H.264")


def test_a_film_larger_than_a_small_kiosk_plays_smoothly_is_warned_of(tmp_path: Path) -> None:
    [(what, fix)] = judged(MEDIA / "large.mp4", tmp_path).doubts

    assert (what[:15], fix) == ("is 2560×36 pixe", "export it at 1280×720")


def test_a_file_is_decoded_once(tmp_path: Path) -> None:
    path = copied(tmp_path, "a.mp3", "vbr.mp3")
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    found = played(path, "sound", sha256, tmp_path)
    path.unlink()

    assert played(path, "sound", sha256, tmp_path) == found


@pytest.mark.parametrize("share", [0.4, 0.99, 1])
@pytest.mark.parametrize("is_between_pages", [False, True])
def test_an_ogg_without_its_end_is_doubted(
    tmp_path: Path, share: float, is_between_pages: bool
) -> None:
    data = SPOKEN.read_bytes()
    end = round(share * len(data)) - 1
    (tmp_path / "a.opus").write_bytes(
        data[: data.rindex(b"OggS", 0, end) if is_between_pages else end]
    )

    [(what, _)] = judged(tmp_path / "a.opus", tmp_path).doubts

    assert what.startswith("has no end after ")


def test_an_ogg_with_its_end_is_welcome_whatever_was_put_behind_it(tmp_path: Path) -> None:
    (tmp_path / "a.ogg").write_bytes(SPOKEN.read_bytes() + b"TAG" + bytes(125))

    assert judged(SPOKEN, tmp_path).doubts == ()
    assert judged(tmp_path / "a.ogg", tmp_path).doubts == ()


@pytest.mark.parametrize(("of", "is_mistake"), [("av1.mp4", True), ("444.mp4", False)])
def test_it_is_told_in_the_line_that_shows_the_film(
    tmp_path: Path, of: str, is_mistake: bool
) -> None:
    media = "items/lua-dao/media"
    content = write_folder(
        tmp_path,
        {
            "items/lua-dao/item.yaml": FRAUD_YAML + "media: {a.mp4: {poster: p.png}}\n",
            "items/lua-dao/vi.md": article("a", "b", "c\n\n![A](media/a.mp4)\n"),
            f"{media}/a.mp4": (MEDIA / of).read_bytes(),
            f"{media}/p.png": PNG,
        },
    )

    try:
        told = [str(each) for each in load(content).warnings]
    except SourceError as error:
        told = [str(each) for each in error.mistakes]
        assert is_mistake

    [line] = [each for each in told if "a.mp4 has pictures that" in each]
    assert line.startswith("items/lua-dao/vi.md:7: media/a.mp4 has")


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

    with pytest.raises(PlayError, match="is a playlist, which names other files"):
        judged(tmp_path / name, tmp_path)


def test_the_decoder_itself_follows_no_playlist_either(tmp_path: Path) -> None:
    playlist = tmp_path / "a.mp3"
    track = MEDIA / "vbr.mp3"
    playlist.write_text(f"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:1,\n{track}\n#EXT-X-ENDLIST\n")
    command = (sys.executable, "-m", "content_sync.centre.decoder")

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

    with pytest.raises(PlayError, match=f"^{what}, copy it again, or save it as .m4a"):
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
        with pytest.raises(PlayError, match="is not decoded within"):
            judged(path, tmp_path)

    with pytest.raises(PlayError, match="is not decoded within 10 minutes, make it shorter"):
        judged(path, tmp_path)


def limited(kind: str) -> tuple[int, int]:
    """What the decoder's process may take of `kind`, as it says itself."""
    code = (
        "import resource; from content_sync.centre import decoder; decoder._limit();"
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
