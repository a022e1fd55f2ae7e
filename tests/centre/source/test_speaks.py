"""Which languages somebody speaks where one asks stands in feed.yaml, and is read strictly."""

from pathlib import Path

from folder import FEED, write_folder
from mistakes import mistakes

from content_sync.centre.source.source import load


def with_speakers(written: str) -> dict[str, str]:
    """The small folder's feed with `speaks:` at its body."""
    icon = "    icon: town-hall\n"
    assert icon in FEED
    return {"feed.yaml": FEED.replace(icon, f"{icon}    speaks: {written}\n")}


def test_a_body_says_what_its_people_speak(tmp_path: Path) -> None:
    (body,) = load(write_folder(tmp_path, with_speakers("[tyz, en]"))).feed.bodies

    assert body.speaks == ("tyz", "en")


def test_nobody_is_made_up(tmp_path: Path) -> None:
    (body,) = load(write_folder(tmp_path)).feed.bodies

    assert body.speaks == ()


def test_a_language_that_the_feed_does_not_have_is_told_with_its_line(tmp_path: Path) -> None:
    (said,) = mistakes(tmp_path, with_speakers("[tày]"))

    assert said.startswith("feed.yaml:24: speaks: the feed has no language 'tày'")
