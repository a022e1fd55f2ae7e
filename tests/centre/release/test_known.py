"""What is known of items spares work and changes nothing: the same bytes and words, always."""

import os
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path, PurePath

import edits
import pytest
from demonstration import CONTENT
from folder import FEED, PNG, article, write_folder
from hypothesis import given, settings
from hypothesis import strategies as st
from mutated import share

from content_sync.centre.records.drawer import FOLDER
from content_sync.centre.release.build import Build, build
from content_sync.centre.release.foresight import doubts
from content_sync.errors import SourceError

NOW = datetime(2026, 11, 29, tzinfo=UTC)
LATER_NS = 10**11  # so long after a file was written its time can be believed
LOAN_TEXT = "items/vay-von/vi.md"


class Clock:
    """Tells a later time each day."""

    def __init__(self) -> None:
        self.now_ns = int(NOW.timestamp()) * 10**9 + 10**18

    def __call__(self) -> int:
        self.now_ns += LATER_NS
        return self.now_ns


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with its content and a cache: to read all of it is done once."""
    folder = tmp_path_factory.mktemp("demonstration")
    shutil.copytree(CONTENT, folder / "content")
    return folder


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BAN_TIN_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def told(content: Path, clock: Clock) -> object:
    """All that comes of a folder: its objects, files and warnings, or its mistakes."""
    try:
        built = build(content, speech=False, now=NOW, clock=clock)
    except SourceError as error:
        return [str(each) for each in error.mistakes]
    warnings = [str(each) for each in doubts(built, NOW)]
    media = {sha256: built.media[sha256].read_bytes() for sha256 in sorted(built.media)}
    texts = {id_: built.texts[id_] for id_ in sorted(built.texts)}
    return built.lines, texts, media, warnings, built.unapproved


def anew(content: Path, cache: Path, clock: Clock) -> object:
    """The same with nothing known."""
    shutil.rmtree(cache / FOLDER, ignore_errors=True)
    return told(content, clock)


def beside(content: Path, cache: Path, clock: Clock) -> tuple[object, object]:
    """What comes of a folder with what is known of it, and without; what is known stays."""
    known = told(content, clock)
    kept = cache / "kept"
    if (cache / FOLDER).exists():
        shutil.copytree(cache / FOLDER, kept)
    fresh = anew(content, cache, clock)
    shutil.rmtree(cache / FOLDER, ignore_errors=True)
    if kept.exists():
        kept.rename(cache / FOLDER)
    return known, fresh


class Reads:
    """The items whose item.yaml this process opens, as Python itself tells it."""

    def __init__(self) -> None:
        self.ids: list[str] | None = None
        sys.addaudithook(self.hear)  # for good: nothing takes it away again

    def hear(self, event: str, told: tuple[object, ...]) -> None:
        if self.ids is None or event != "open":
            return
        path = PurePath(os.fsdecode(told[0])) if isinstance(told[0], str | bytes) else PurePath()
        if path.name == "item.yaml" and path.parent.name not in self.ids:
            self.ids.append(path.parent.name)


READS = Reads()


def read_in(content: Path, clock: Clock) -> list[str]:
    """The items that a build reads."""
    found: list[str] = []
    READS.ids = found
    try:
        build(content, now=NOW, clock=clock)
    finally:
        READS.ids = None
    return found


@settings(max_examples=share(0.2))
@given(
    st.lists(
        st.tuples(st.sampled_from(sorted(edits.EDITS)), st.integers(0, 35)), min_size=1, max_size=6
    )
)
def test_after_any_edits_what_is_known_gives_the_same_as_a_whole_reading(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]
) -> None:
    folder, clock = tmp_path_factory.mktemp("edited"), Clock()
    content, cache = write_folder(folder), folder / "cache"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BAN_TIN_CACHE", str(cache))
        told(content, clock)

        for name, number in steps:
            edits.make(content, name, number)
            known, fresh = beside(content, cache, clock)
            assert known == fresh, (name, number)


def test_the_demonstration_comes_out_the_same_a_second_time_and_after_an_edit(
    demonstration: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content, cache, clock = demonstration / "content", demonstration / "cache", Clock()
    monkeypatch.setenv("BAN_TIN_CACHE", str(cache))
    first = told(content, clock)

    assert told(content, clock) == first
    text = sorted(content.glob("items/*/vi.md"))[0]
    text.write_text(text.read_text() + "\nMột câu nữa.\n")
    known, fresh = beside(content, cache, clock)

    assert known == fresh != first


def test_only_what_changed_is_read(tmp_path: Path, cache: Path) -> None:
    content, clock = write_folder(tmp_path), Clock()

    assert read_in(content, clock) == ["khai-hai-quan", "lua-dao", "vay-von"]
    assert read_in(content, clock) == []
    (content / LOAN_TEXT).write_text((content / LOAN_TEXT).read_text() + "\nThêm.\n")
    assert read_in(content, clock) == ["vay-von"]


@pytest.mark.parametrize(
    ("before", "after", "read"),
    [
        ('telephone: "?"', "telephone: 0205 3812 345", []),
        ("name: Tày", "name: Tiếng Tày", []),
        ("fallback: [en, vi]", "fallback: [vi]", ["khai-hai-quan", "lua-dao", "vay-von"]),
    ],
)
def test_of_feed_yaml_only_what_a_reading_asks_for_makes_it_anew(
    tmp_path: Path,
    cache: Path,
    before: str,
    after: str,
    read: list[str],
) -> None:
    content, clock = write_folder(tmp_path), Clock()
    build(content, now=NOW, clock=clock)

    (content / "feed.yaml").write_text(FEED.replace(before, after))

    assert read_in(content, clock) == read


def test_a_file_that_changed_within_the_tick_it_was_read_in_is_read_again(
    tmp_path: Path, cache: Path
) -> None:
    content = write_folder(tmp_path)
    path = content / LOAN_TEXT
    at = path.stat().st_mtime_ns
    frozen = Clock()
    frozen.now_ns = at - LATER_NS * 40  # no stamp is believed
    build(content, now=NOW, clock=frozen)

    edits.make(content, "same size", 0)

    known, fresh = beside(content, cache, frozen)
    assert known == fresh


@pytest.mark.parametrize("damage", [b"", b"no database at all" * 400])
def test_records_that_rotted_are_made_anew(tmp_path: Path, cache: Path, damage: bytes) -> None:
    content, clock = write_folder(tmp_path), Clock()
    first = told(content, clock)
    [file] = (cache / FOLDER).glob("*.db")

    file.write_bytes(damage)

    assert told(content, clock) == first
    assert told(content, clock) == first


def test_one_flipped_byte_in_the_records_never_reaches_a_release(
    tmp_path: Path, cache: Path, is_all: bool
) -> None:
    content, clock = write_folder(tmp_path), Clock()
    first = told(content, clock)
    [file] = (cache / FOLDER).glob("*.db")
    whole = file.read_bytes()

    for at in range(0, len(whole), 997 if is_all else 4987):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 0x41]) + whole[at + 1 :])
        assert told(content, clock) == first, at


def test_a_folder_in_the_place_of_the_records_is_no_harm(tmp_path: Path, cache: Path) -> None:
    content, clock = write_folder(tmp_path), Clock()
    first = told(content, clock)
    shutil.rmtree(cache / FOLDER)
    (cache / FOLDER).write_text("in the way")

    assert told(content, clock) == first


def test_a_small_cover_that_was_lost_from_the_cache_is_made_again(
    demonstration: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content, cache, clock = demonstration / "content", demonstration / "cache", Clock()
    monkeypatch.setenv("BAN_TIN_CACHE", str(cache))
    first = told(content, clock)
    lost = sorted((cache / "covers").glob("*.jpg"))
    assert lost

    lost[0].unlink()
    lost[1].write_bytes(b"rotted")

    assert told(content, clock) == first


def test_an_object_lost_between_check_and_publish_is_made_from_the_files(
    tmp_path: Path, cache: Path
) -> None:
    content, clock = write_folder(tmp_path), Clock()
    built: Build = build(content, now=NOW, clock=clock)
    whole = {id_: built.texts[id_] for id_ in built.texts}
    (cache / FOLDER).joinpath(next((cache / FOLDER).glob("*.db")).name).unlink()

    again = build(content, now=NOW, clock=clock)

    assert {id_: again.texts[id_] for id_ in again.texts} == whole


def test_what_is_known_of_items_that_are_gone_is_forgotten(tmp_path: Path, cache: Path) -> None:
    content, clock = write_folder(tmp_path), Clock()
    text = article("Lừa", "Tóm.", "Không.\n")
    write_folder(tmp_path, {"items/bo/item.yaml": "kind: notice\ntopics: [services]\n"})
    write_folder(tmp_path, {"items/bo/vi.md": text, "items/bo/media/x.png": PNG})
    with_it = build(content, now=NOW, clock=clock)

    shutil.rmtree(content / "items" / "bo")
    without = build(content, now=NOW, clock=clock)

    assert {line.id for line in with_it.lines} - {line.id for line in without.lines} == {"bo"}
