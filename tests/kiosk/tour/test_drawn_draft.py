"""What is read of a folder with a draft's media: what the draft shows, and no more."""

from hashlib import sha256
from pathlib import Path

import msgspec
import pytest
from shelf import article, text

from content_sync.errors import UseError
from content_sync.model import Cover, ItemSound
from content_sync.prose import Block, Picture, Recording
from kiosk.tour.draft import named, read_media

COVER, SOUND, FILM = (sha256(name).hexdigest() for name in (b"cover", b"sound", b"film"))
UNREADABLE = "/proc/self/mem"  # a file whose first byte nobody can read


def test_a_draft_names_every_file_that_it_shows_or_plays() -> None:
    film = Recording(media=FILM, alt="", duration_ms=1, subtitles={"vi": "1" * 64})
    blocks = (Block(video=film), Block(picture=Picture(media="2" * 64, alt="", size=(1, 1))))
    spoken = ItemSound(media=SOUND, made="recorded")
    its_text = msgspec.structs.replace(text("Vay vốn", sound=spoken), blocks=blocks)
    draft = article("vay-von", {"vi": its_text}, cover=Cover(media=COVER, size=(1, 1)))

    assert named(draft) == {COVER, SOUND, FILM, "1" * 64, "2" * 64}


def test_a_file_that_bears_its_hash_is_not_read(tmp_path: Path) -> None:
    plain, ending, within = tmp_path / COVER, tmp_path / f"{SOUND}.opus", tmp_path / FILM[:2] / FILM
    within.parent.mkdir()
    for path in (plain, ending, within, tmp_path / ("0" * 64)):
        path.symlink_to(UNREADABLE)

    found = read_media(tmp_path, {COVER, SOUND, FILM, "f" * 64})

    assert found == {COVER: plain, SOUND: ending, FILM: within}


def test_of_other_files_no_more_are_read_than_it_takes(tmp_path: Path) -> None:
    (tmp_path / "anh-bia.jpg").write_bytes(b"cover")
    (tmp_path / "b.jpg").write_bytes(b"another")
    (tmp_path / "loi-ke.opus").write_bytes(b"sound")
    (tmp_path / "phim.mp4").symlink_to(UNREADABLE)

    found = read_media(tmp_path, {COVER, SOUND})

    assert found == {COVER: tmp_path / "anh-bia.jpg", SOUND: tmp_path / "loi-ke.opus"}


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UseError, match="no such folder"):
        read_media(tmp_path / "gone", ())
