"""The library of a release: how it opens, whatever lies on the disk, and what it knows."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from shelf import TODAY, article, ids, opened, shelve, text

from content_sync.letters import folding, pinyin, spelling
from content_sync.machine.forgetting import forget
from content_sync.site.library.current import identity, newest
from content_sync.site.library.library import Library

# --- opening ---


def test_a_store_without_a_release_is_none(tmp_path: Path) -> None:
    assert newest(tmp_path) is None
    assert Library.open(tmp_path, today=TODAY) is None


def test_the_newest_release_is_the_one_that_current_names(tmp_path: Path) -> None:
    shelve(tmp_path, number=1)
    shelve(tmp_path, number=2, issued="2026-11-21")

    library = Library.open(tmp_path, today=TODAY)

    assert newest(tmp_path) == 2
    assert library and (library.release, library.issued) == (2, "2026-11-21T07:30:00Z")


def vanish(path: Path) -> None:
    path.unlink()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def overwrite(path: Path) -> None:
    path.write_bytes(b"not a database" * 1000)


def empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("damage", [vanish, cut, overwrite, empty])
def test_a_damaged_release_is_none(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    damage(shelve(tmp_path, article("vay-von")))

    assert Library.open(tmp_path, today=TODAY) is None


@pytest.mark.parametrize("damage", [vanish, cut, overwrite, empty])
def test_a_damaged_release_gives_way_to_the_one_before_then_to_any_other(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    paths = {n: shelve(tmp_path, article(f"of-{n}"), number=n) for n in (1, 2, 4, 3)}

    shown = []
    for number in (3, 2, 1, 4):
        library = Library.open(tmp_path, today=TODAY)
        shown.append(library and (library.release, *ids(library.cards("support"))))
        damage(paths[number])

    assert shown == [(3, "of-3"), (2, "of-2"), (1, "of-1"), (4, "of-4")]
    assert Library.open(tmp_path, today=TODAY) is None


def test_a_damaged_release_is_complained_of_once_and_again_when_it_changes(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = shelve(tmp_path)
    for junk in (b"rotten", b"rotten again"):
        path.unlink()
        path.write_bytes(junk)
        for _ in range(3):
            Library.open(tmp_path, today=TODAY)

    assert [record.message for record in caplog.records if "1.db" in record.message] == [
        f"{path} cannot be read: file is not a database"
    ] * 2


def test_the_identity_changes_with_the_release_and_when_its_file_is_healed(tmp_path: Path) -> None:
    seen = [identity(tmp_path)]
    path = shelve(tmp_path)
    seen.append(identity(tmp_path))
    path.rename(tmp_path / "rotten.db")
    seen.append(identity(tmp_path))
    shelve(tmp_path)
    seen.append(identity(tmp_path))
    shelve(tmp_path, number=2)
    seen.append(identity(tmp_path))

    assert seen[0] is None
    assert seen[2] == (1, 0, 0)
    assert len(set(seen)) == 5
    assert identity(tmp_path) == seen[-1]


def test_nonsense_in_current_shows_the_newest_release_on_the_disk(tmp_path: Path) -> None:
    shelve(tmp_path)
    shelve(tmp_path, number=2)
    (tmp_path / "current").write_bytes(b"\xff\n")

    library = Library.open(tmp_path, today=TODAY)

    assert newest(tmp_path) == 2
    assert library and library.release == 2


def test_a_damaged_page_is_an_item_that_is_not_there(tmp_path: Path) -> None:
    many = [article(f"bai-{n}", {"vi": text("Bài", f"{n} " * 3000)}) for n in range(40)]
    path = shelve(tmp_path, *many)
    library = Library.open(tmp_path, today=TODAY)
    data = bytearray(path.read_bytes())
    data[8192:] = b"\xa5" * (len(data) - 8192)
    path.write_bytes(data)

    assert library is not None
    assert library.item("bai-7") is None
    assert (library.cards("support"), library.emergencies()) == ((), ())
    assert library.find("bai", "vi") == ()


def test_an_open_library_goes_on_while_the_next_release_arrives(tmp_path: Path) -> None:
    old = opened(tmp_path, article("old"))
    path = tmp_path / "releases" / "1.db"

    shelve(tmp_path, article("new"), number=2)
    path.unlink()

    assert ids(old.cards("support")) == ["old"]
    assert newest(tmp_path) == 2 != old.release


def test_a_store_whose_path_has_odd_signs_opens(tmp_path: Path) -> None:
    library = opened(tmp_path / "Bản tin #1?50%", article("vay-von"))

    assert ids(library.cards("support")) == ["vay-von"]


def test_opening_needs_no_network_no_writer_and_no_heavy_library() -> None:
    script = "import sys, content_sync.site.library.library; print('\\n'.join(sys.modules))"

    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    heavy = {"requests", "tuf", "sqlite_utils", "babel", "pypinyin", "socket", "kivy", "zstandard"}
    assert heavy.isdisjoint(run.stdout.split())
    assert not {"content_sync.site.store", "content_sync.site.pull"} & set(run.stdout.split())


# --- profile ---


def test_the_topics_are_the_profiles_in_its_order(tmp_path: Path) -> None:
    library = opened(tmp_path)

    assert library.profile.id == "commune"
    assert [topic.id for topic in library.topics()] == ["support", "services"]


def test_a_topic_that_the_feed_lacks_is_left_out(tmp_path: Path) -> None:
    library = opened(tmp_path, profile="border-gate")

    assert [topic.id for topic in library.topics()] == ["customs"]


def test_an_unknown_profile_is_the_first(tmp_path: Path) -> None:
    assert opened(tmp_path, profile="airport").profile.id == "commune"


def test_the_bodies_are_those_used_here_its_own_first_then_by_name(tmp_path: Path) -> None:
    library = opened(
        tmp_path,
        article("a", body="doctor"),
        article("b", body="clinic"),
        article("c", body="bank", topics=("customs",)),
        article("d", body="unheard-of"),
    )

    assert [body.id for body in library.bodies()] == ["ubnd", "clinic", "doctor"]
    assert library.body("bank") and library.body("unheard-of") is None


def test_needs_are_those_of_the_profile_that_something_answers(tmp_path: Path) -> None:
    library = opened(tmp_path, article("vay-von"))

    assert [need.id for need in library.needs()] == ["loan"]
    assert ids(library.answers(library.needs()[0])) == ["vay-von"]
    assert library.need("danger") and library.need("boredom") is None


# --- items ---


def test_a_card_is_light_and_an_item_is_whole(tmp_path: Path) -> None:
    whole = article("vay-von", {"vi": text("Vay vốn", "Gặp tổ trưởng.")})
    library = opened(tmp_path, whole)

    assert library.cards("support")[0].texts["vi"].blocks == ()
    assert library.item("vay-von") == whole


def test_related_items_are_those_shown_in_the_officers_order(tmp_path: Path) -> None:
    item = article("a", related=("c", "gone", "b", "old"))
    library = opened(
        tmp_path, item, article("b"), article("c"), article("old", valid_to="2020-01-01")
    )

    assert ids(library.shown(item.related)) == ["c", "b"]


# --- texts and media ---


@pytest.mark.parametrize(
    ("has", "reads", "shown"),
    [
        (("vi", "tyz"), "tyz", "tyz"),
        (("vi", "nut", "en"), "tyz", "vi"),
        (("vi", "en"), "zh-Hans", "en"),
        (("vi",), "zh-Hans", "vi"),
        (("en", "zh-Hans"), "vi", "zh-Hans"),  # any is better than none, in the feed's order
        (("fr",), "vi", "fr"),  # a language that feed.yaml has dropped
        (("vi",), "stn", "vi"),
    ],
)
def test_a_text_is_shown_in_the_first_language_of_the_chain(
    tmp_path: Path, has: tuple[str, ...], reads: str, shown: str
) -> None:
    item = article("a", {tag: text(f"in {tag}") for tag in has})
    library = opened(tmp_path, item)

    assert library.text(item, reads) == (shown, item.texts[shown])


def test_media_is_where_its_hash_says_once_it_has_arrived(tmp_path: Path) -> None:
    library = opened(tmp_path)
    sha256 = "ab" * 32
    path = tmp_path / "objects" / "ab" / sha256

    assert not library.has_media(sha256)
    path.parent.mkdir(parents=True)
    path.write_bytes(b"picture")

    assert library.media(sha256) == path


@pytest.mark.parametrize("name", ["", "../../current", "ab", "AB" * 32, "/etc/passwd"])
def test_what_is_no_hash_is_no_media(tmp_path: Path, name: str) -> None:
    assert opened(tmp_path).media(name) is None


def test_no_word_that_was_looked_for_is_kept_after_a_visit(tmp_path: Path) -> None:
    library = opened(tmp_path, article("vay-von"))
    library.find("zhangsan vayyvon", "vi")
    library.candidates("zhang", 8)

    forget()

    kept = (folding.spans, folding._folded, pinyin.split, spelling.alike, spelling.near)
    assert [one.cache_info().currsize for one in kept] == [0] * len(kept)
