"""Pictures of topics and needs: from the feed's folder to the tiles of a kiosk."""

from pathlib import Path

import msgspec
import pytest
from folder import FEED as FEED_YAML
from folder import PNG, write_folder
from hearing_visitor import keep
from shelf import FEED, article, shelve
from visitor import Visitor, shapes

from content_sync.centre.release.build import build
from content_sync.centre.source.source import load
from content_sync.errors import SourceError
from content_sync.model import Feed
from kiosk.look.glyphs import glyph
from kiosk.look.shapes import Ink, Photo
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Place, Screen, State

NAMED = FEED_YAML.replace("    icon: hand-heart\n", "    icon: hand-heart\n    picture: help.png\n")


def test_a_topics_picture_travels_with_the_feed(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, {"feed.yaml": NAMED, "pictures/help.png": PNG})

    made = build(folder, speech=False)

    feed = msgspec.json.decode(made.texts["feed"], type=Feed)
    [line] = [line for line in made.lines if line.id == "feed/help.png"]
    assert feed.topics[0].picture == line.sha256
    assert made.media[line.sha256].read_bytes() == PNG
    assert made.warnings == ()


def test_a_picture_that_is_missing_is_a_mistake_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        load(write_folder(tmp_path, {"feed.yaml": NAMED}))

    line = NAMED.splitlines().index("    picture: help.png") + 1
    assert f"feed.yaml:{line}: there is no file pictures/help.png" in str(caught.value)


def test_a_picture_may_be_named_with_its_folder_and_with_no_other(tmp_path: Path) -> None:
    inside = NAMED.replace("help.png", "pictures/help.png")
    other = NAMED.replace("help.png", "media/help.png")

    there = load(write_folder(tmp_path / "a", {"feed.yaml": inside, "pictures/help.png": PNG}))

    assert there.feed.topics[0].picture
    with pytest.raises(SourceError, match="does not lie in pictures/"):
        load(write_folder(tmp_path / "b", {"feed.yaml": other, "pictures/help.png": PNG}))


def test_a_picture_that_nobody_names_is_warned_of(tmp_path: Path) -> None:
    source = load(write_folder(tmp_path, {"pictures/help.png": PNG}))

    assert [str(one) for one in source.warnings] == [
        "pictures/help.png: no text shows this file, show it or remove it"
    ]


@pytest.mark.parametrize("screen", [Screen.TOPICS, Screen.TOPIC, Screen.SEARCH])
def test_a_tile_shows_the_picture_in_place_of_its_pictogram(tmp_path: Path, screen: Screen) -> None:
    media = keep(tmp_path / "whole", PNG)
    place = State(place=Place(screen, topic="support"))

    drawn = at(tmp_path / "whole", place, media)
    missing = at(tmp_path / "without", place, "0" * 64)

    assert (photos(drawn, media), pictograms(drawn)) == (1, 0)
    assert (photos(missing, "0" * 64), pictograms(missing) > 0) == (0, True)


def at(store: Path, place: State, picture: str) -> Sheet:
    """The screen of a kiosk whose first topic has this picture."""
    first, *others = FEED.topics
    topic = msgspec.structs.replace(first, icon="cow", picture=picture)
    feed = msgspec.structs.replace(FEED, topics=(topic, *others))
    shelve(store, article("vay-von"), feed=feed)
    return Visitor(store).comes_to(place)


def photos(sheet: Sheet, media: str) -> int:
    return sum(isinstance(shape, Photo) and shape.path.name == media for shape in shapes(sheet))


def pictograms(sheet: Sheet) -> int:
    return sum(isinstance(shape, Ink) and shape.text == glyph("cow") for shape in shapes(sheet))
