"""What the folder has become is taken in, and what officers have begun is never overwritten."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from content_sync.centre.desk.draft import drafts
from content_sync.centre.desk.draft.models import Entry, Revision, Stage, Why
from content_sync.centre.desk.shelf.look import look
from content_sync.centre.desk.shelf.merging import settle
from content_sync.errors import UseError


def entry(id_: str) -> Entry:
    return Entry.objects.get(pk=id_)


def change(path: Path, before: str, after: str) -> None:
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")


@pytest.fixture
def items(desk: Path) -> Path:
    look()
    return desk / "content" / "items"


def test_every_item_and_every_entry_of_the_feed_is_there(items: Path) -> None:
    one = entry("vay-von")
    assert one.title.startswith("Vay vốn")
    assert (one.kind, one.topics, one.body) == ("article", " support jobs ", "nhcsxh-dong-dang")
    assert one.valid_from == "2026-01-01"
    assert one.coverage["vi"]["text"] == "reviewed"
    assert one.coverage["en"] == {
        "text": "unreviewed",
        "sound": "unreviewed",
        "picture": "reviewed",
    }
    assert one.coverage["nut"]["text"] == "none"
    office = entry("feed/bodies/ubnd-dong-dang")
    assert office.title == "UBND xã Đồng Đăng, tỉnh Lạng Sơn"
    assert entry("feed/areas/20").areas == " 20 "


def test_a_second_look_changes_nothing(items: Path) -> None:
    looked = look()
    assert (looked.new, looked.changed, looked.gone) == ([], [], [])
    assert not Revision.objects.exists()


def test_a_translation_older_than_its_original_is_stale(items: Path) -> None:
    with (items / "vay-von/vi.md").open("a", encoding="utf-8") as file:
        file.write("\nThêm một câu.\n")
    assert look().changed == ["vay-von"]
    assert entry("vay-von").coverage["en"]["text"] == "stale"


def test_what_was_changed_outside_is_a_revision_of_its_own(items: Path) -> None:
    before = entry("vay-von").folder_sha
    change(items / "vay-von/en.md", "up to 100 million", "up to 120 million")
    assert look().changed == ["vay-von"]
    assert entry("vay-von").folder_sha != before
    kept = Revision.objects.filter(entry="vay-von", why=Why.FOLDER)
    assert "en" in {each.tag for each in kept}


def test_a_folder_that_goes_and_one_that_comes(items: Path) -> None:
    (items / "vay-von").rename(items / "vay-von-2")
    looked = look()
    assert (looked.new, looked.gone) == (["vay-von-2"], ["vay-von"])
    assert entry("vay-von").folder_sha == ""


def test_an_office_changed_outside_is_seen(items: Path) -> None:
    change(items.parent / "feed.yaml", "UBND xã Đồng Đăng, tỉnh", "Uỷ ban xã Đồng Đăng, tỉnh")
    assert look().changed == ["feed/bodies/ubnd-dong-dang"]
    assert entry("feed/bodies/ubnd-dong-dang").title.startswith("Uỷ ban")


def edit(id_: str, tag: str, before: str, after: str) -> None:
    """What the editor's page does."""
    part = entry(id_).parts.get(tag=tag)
    part.blocks = [{**each, "md": each["md"].replace(before, after)} for each in part.blocks]
    part.head = part.head.replace(before, after)
    part.save()


@pytest.fixture
def drafted(items: Path, officer: Callable[..., Any]) -> Any:
    lan = officer("lan", "writer")
    drafts.begin(entry("vay-von"), lan)
    return lan


def test_blocks_that_one_side_touched_merge(items: Path, drafted: Any) -> None:
    edit("vay-von", "en", "You live in the commune.", "You live here.")
    change(items / "vay-von/en.md", "How much", "How much money")
    change(items / "vay-von/item.yaml", "tier: essential", "tier: normal")
    assert look().clashing == []
    files = drafts.files(entry("vay-von"))
    assert b"## How much money" in files["en.md"]
    assert b"You live here." in files["en.md"]
    assert b"tier: normal" in files["item.yaml"]
    assert entry("vay-von").base_sha == entry("vay-von").folder_sha


def test_what_both_sides_touched_waits_for_a_choice(items: Path, drafted: Any) -> None:
    edit("vay-von", "en", 'up to 100 million VND"', 'up to 110 million VND"')
    change(items / "vay-von/en.md", 'up to 100 million VND"', 'up to 120 million VND"')
    Entry.objects.filter(pk="vay-von").update(stage=Stage.APPROVED)
    assert look().clashing == ["vay-von"]
    one = entry("vay-von")
    (clash,) = one.clashes
    assert (clash["tag"], clash["key"]) == ("en", "head:title")
    assert one.stage == Stage.DRAFT
    assert b"up to 110 million" in drafts.files(one)["en.md"]

    settle(one, "en", "head:title", takes_theirs=True, by=drafted)
    assert entry("vay-von").clashes == []
    assert b'title: "Loans for poor households: up to 120' in drafts.files(one)["en.md"]


def test_a_block_that_both_changed_can_be_taken_from_the_folder(items: Path, drafted: Any) -> None:
    edit("vay-von", "en", "You live in the commune.", "You live here.")
    change(items / "vay-von/en.md", "You live in the commune.", "You live in this commune.")
    assert look().clashing == ["vay-von"]
    (clash,) = entry("vay-von").clashes
    settle(entry("vay-von"), "en", clash["key"], takes_theirs=True, by=drafted)
    text = drafts.files(entry("vay-von"))["en.md"]
    assert b"You live in this commune." in text
    assert text == (items / "vay-von/en.md").read_bytes()


def test_a_folder_that_is_not_there_is_not_a_folder_without_items(items: Path) -> None:
    items.rename(items.with_name("weg"))
    with pytest.raises(UseError, match="no content folder"):
        look()
    items.with_name("weg").rename(items)
    assert entry("vay-von").folder_sha


def test_both_sides_stand_beside_each_other_and_one_is_chosen(
    items: Path, drafted: Any, signed_in: Callable[..., Any]
) -> None:
    edit("vay-von", "en", "You live in the commune.", "You live here.")
    change(items / "vay-von/en.md", "You live in the commune.", "You live in this commune.")
    look()
    client = signed_in(drafted)
    said = client.get("/bai/vay-von/trung/").content.decode()
    assert said.index("You live in this commune.") < said.index("You live here.")

    (clash,) = entry("vay-von").clashes
    form = {"tag": "en", "key": clash["key"], "take": "mine"}
    answer = client.post("/bai/vay-von/trung/", form)
    assert answer["Location"] == "/bai/vay-von/"
    assert entry("vay-von").clashes == []
    assert b"You live here." in drafts.files(entry("vay-von"))["en.md"]


def test_a_draft_whose_item_was_moved_outside_is_judged_where_it_is_now(
    items: Path, drafted: Any
) -> None:
    look()
    edit("vay-von", "vi", "Vay vốn", "Vay tiền")
    assert " tourism " not in entry("vay-von").topics

    change(items / "vay-von/item.yaml", "topics: [", "topics: [tourism, ")
    look()

    assert " tourism " in entry("vay-von").topics


def test_an_entry_that_no_address_can_name_closes_no_list(items: Path) -> None:
    change(items.parent / "feed.yaml", "needs:\n", "needs:\n  - {id: my_need, names: {vi: A}}\n")

    assert not [id_ for id_ in look().new if "my_need" in id_]
