"""An item from memory is the item that its folder would be."""

import shutil
from pathlib import Path

import edits
import pytest
from demonstration import CONTENT
from folder import PNG, write_folder
from hypothesis import given, settings
from hypothesis import strategies as st

from content_sync.centre.source.approval import shown
from content_sync.centre.source.facts import Facts
from content_sync.centre.source.item_folder import ItemRead
from content_sync.centre.source.source import Begun, begun
from content_sync.centre.written.page import Findings

Seen = tuple[str, Facts, Findings, bool]


def files_of(content: Path, id_: str) -> dict[str, bytes]:
    """The files of an item but its media."""
    paths = (content / "items" / id_).iterdir()
    return {path.name: path.read_bytes() for path in paths if path.is_file()}


def seen(read: ItemRead) -> Seen:
    """Everything that comes of a reading, the item by the hash an officer approves."""
    return shown(read.source), read.facts, read.findings, read.is_judged


def drafted(start: Begun, id_: str) -> Seen:
    return seen(start.draft(id_, files_of(start.content, id_)))


@pytest.fixture(scope="module")
def demonstration() -> Begun:
    return begun(CONTENT)


@pytest.mark.parametrize("id_", sorted(path.name for path in CONTENT.glob("items/*")))
def test_every_item_of_the_demonstration_is_the_same_from_memory(
    demonstration: Begun, id_: str
) -> None:
    assert drafted(demonstration, id_) == seen(demonstration.read(id_))


@settings(max_examples=30)
@given(st.lists(st.tuples(st.sampled_from(sorted(edits.EDITS)), st.integers(0, 35)), max_size=4))
def test_it_has_the_same_mistakes_whatever_an_officer_did(
    tmp_path_factory: pytest.TempPathFactory, made: list[tuple[str, int]]
) -> None:
    content = write_folder(tmp_path_factory.mktemp("content"))
    for name, number in made:
        edits.make(content, name, number)
    start = begun(content)

    for id_ in start.ids:
        folder = start.read(id_)
        if "link out of" in f"{folder.findings}" or "cannot be read" in f"{folder.findings}":
            continue  # there are no links in memory
        assert drafted(start, id_) == seen(folder)


def test_a_draft_changes_nothing_on_disk_and_may_be_of_an_item_that_is_not_there(
    tmp_path: Path,
) -> None:
    start = begun(write_folder(tmp_path))
    files = files_of(start.content, "vay-von")

    new = start.draft("moi", files, {})

    assert new.source.item.id == "moi"
    assert not (start.content / "items" / "moi").exists()
    assert start.draft("moi", {}).findings.mistakes[0].what == "there is no such file"


def test_an_upload_counts_as_a_file_of_the_folder_by_its_name(tmp_path: Path) -> None:
    content = write_folder(tmp_path / "content")
    start = begun(content)
    blob = tmp_path / f"{'0' * 64}.png"
    blob.write_bytes(PNG)
    files = files_of(content, "vay-von")
    files["vi.md"] += "\n![Bản đồ mới](media/ban-do-moi.png)\n".encode()
    there = tmp_path / "there"
    shutil.copytree(content, there)
    (there / "items/vay-von/media").mkdir(exist_ok=True)
    (there / "items/vay-von/media/ban-do-moi.png").write_bytes(PNG)
    (there / "items/vay-von/vi.md").write_bytes(files["vi.md"])

    without = start.draft("vay-von", files)
    read = start.draft("vay-von", files, {"ban-do-moi.png": blob})

    assert "there is no file media/ban-do-moi.png" in {
        one.what for one in without.findings.mistakes
    }
    assert seen(read) == seen(begun(there).read("vay-von"))
    assert {file.path for file in read.source.media} >= {blob}


def test_an_upload_that_is_damaged_is_told_by_the_name_it_was_given(tmp_path: Path) -> None:
    start = begun(write_folder(tmp_path / "content"))
    blob = tmp_path / f"{'0' * 64}.png"
    blob.write_bytes(PNG[:40])
    files = files_of(start.content, "vay-von")
    files["vi.md"] += b"\n![x](media/a.png)\n"

    read = start.draft("vay-von", files, {"a.png": blob})

    told = [one.what for one in read.findings.mistakes]
    assert any(what.startswith("media/a.png ") for what in told)
    assert not any("000" in what for what in told)


def test_what_was_told_of_a_picture_once_is_told_again_until_it_is_another(tmp_path: Path) -> None:
    start = begun(write_folder(tmp_path))
    cover = start.content / "items/vay-von/media/cover.png"
    cover.write_bytes(PNG[:40])

    first, again = drafted(start, "vay-von"), drafted(start, "vay-von")
    cover.write_bytes(PNG)

    assert first == again and first[2].mistakes
    assert drafted(start, "vay-von") == seen(start.read("vay-von"))
    assert not drafted(start, "vay-von")[2].mistakes


def test_a_letter_that_no_kiosk_draws_is_told_with_its_line(tmp_path: Path) -> None:
    start = begun(write_folder(tmp_path))
    text = start.content / "items/lua-dao/vi.md"
    text.write_text(text.read_text() + "\r\n\r\nBuồn 😓 quá.\r\n", newline="")

    made = drafted(start, "lua-dao")

    assert [one.line for one in made[2].mistakes] == [len(text.read_text().splitlines())]
    assert made == seen(start.read("lua-dao"))
