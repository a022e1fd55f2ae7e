"""A content folder of one's own: whole, without a mistake, and never over somebody's work."""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from content_sync.centre.new import new
from content_sync.centre.release.build import Build, build
from content_sync.command.parser import main
from content_sync.model import KINDS, Feed, Item

TODAY = date(2026, 11, 29)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("new") / "xa-toi"
    new(made, TODAY)
    return made


@pytest.fixture(scope="module")
def built(folder: Path) -> Build:
    return build(folder, speech=False)


def items(built: Build) -> list[Item]:
    texts = [raw for id_, raw in built.texts.items() if id_ != "feed"]
    return [msgspec.json.decode(raw, type=Item) for raw in texts]


def test_a_new_folder_has_neither_a_mistake_nor_a_warning(built: Build) -> None:
    assert built.warnings == ()


def test_it_has_an_item_of_each_kind_but_the_interview_under_two_topics_for_two_profiles(
    built: Build,
) -> None:
    feed = msgspec.json.decode(built.texts["feed"], type=Feed)

    kinds = set(KINDS) - {"interview"}  # its law and pictures are written from the demonstration's
    assert sorted(item.kind for item in items(built)) == sorted(kinds)
    assert {topic for item in items(built) for topic in item.topics} == {"support", "news"}
    assert (len(feed.topics), len(feed.profiles), len(feed.bodies)) == (2, 2, 1)
    assert feed.bodies[0].unknown == ("address", "hours", "telephone")


def test_nothing_of_it_is_over_or_still_to_come(built: Build) -> None:
    event = next(item.event for item in items(built) if item.event)

    assert event.starts == "2027-02-27T08:00"
    assert all(item.as_of == "2026-11-29" for item in items(built))
    assert all(not item.valid_to or item.valid_to > "2026-11-29" for item in items(built))


def test_each_file_explains_itself_in_vietnamese_and_english(folder: Path) -> None:
    files = [folder / "feed.yaml", *folder.glob("items/*/item.yaml"), *folder.glob("items/*/*.md")]

    for file in files:
        comments = [line for line in file.read_text().splitlines() if line.startswith("# ")]
        assert any(not line.isascii() for line in comments), file
        assert any(line.isascii() for line in comments), file
        assert "@" not in file.read_text(), file


def test_what_is_there_is_not_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "feed.yaml").write_text("languages: []\n")

    assert main(["new", str(tmp_path)]) == 2

    assert "not empty: name a new folder" in capsys.readouterr().err
    assert [one.name for one in tmp_path.iterdir()] == ["feed.yaml"]


def test_a_file_is_no_folder_to_fill(tmp_path: Path) -> None:
    (tmp_path / "content").write_text("mine")

    assert main(["new", str(tmp_path / "content")]) == 2

    assert (tmp_path / "content").read_text() == "mine"


def test_the_command_says_how_to_go_on_and_check_agrees(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(tmp_path / "xa-toi")

    assert (main(["new", folder]), main(["check", folder])) == (0, 0)

    told = capsys.readouterr().out
    assert f"content-sync check {folder}" in told
    assert told.endswith("8 items, no mistakes, 0 warnings\n")
