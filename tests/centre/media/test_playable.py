"""Films and sounds are judged by what the kiosk's decoder makes of them."""

import hashlib
from pathlib import Path

import pytest
from checkout import MEDIA
from folder import FRAUD_YAML, PNG, article, write_folder
from judged_twin import SPOKEN, copied, judged

from content_sync.centre.media.playable import Played, played
from content_sync.centre.source.source import load
from content_sync.errors import FileError, SourceError
from kiosk.sound.film import Pictures, be_quiet


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
    with pytest.raises(FileError, match=what):
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
