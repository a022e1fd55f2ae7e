"""A folder becomes objects: the same bytes everywhere, each named by what it is."""

import hashlib
import shutil
from pathlib import Path

import msgspec
import pytest
from folder import FEED, LOAN_YAML, PNG, write_folder

from content_sync.centre.release.build import build
from content_sync.centre.source.hashes import shown_hash
from content_sync.letters.pinyin import Readings
from content_sync.machine.progress import telling
from content_sync.model import Cover, Feed, Item
from content_sync.signed import catalog

LOAN = "items/vay-von/item.yaml"
STRICT = FEED + "require_approval: true\n"


def shown(parent: Path, id_: str = "vay-von") -> str:
    """The hash of what the small folder shows of an item."""
    texts = build(write_folder(parent)).texts
    return shown_hash(msgspec.json.decode(texts[id_], type=Item))


def approved(by: str, hash_: str) -> str:
    """The loan's item.yaml with an approval."""
    return LOAN_YAML + f"approved: {{by: {by}, at: 2026-11-01, hash: {hash_}}}\n"


def test_every_object_has_its_line_with_the_hash_of_its_bytes(tmp_path: Path) -> None:
    built = build(write_folder(tmp_path))

    assert [(line.id, line.kind, line.priority) for line in built.lines] == [
        ("feed", "feed", 0),
        ("khai-hai-quan", "item", 10),
        ("lua-dao", "item", 0),
        ("vay-von", "item", 0),
        ("vay-von/cover.png", "picture", 1),
    ]
    for line in built.lines:
        data = built.texts[line.id] if line.is_text else built.media[line.sha256].read_bytes()
        assert (len(data), hashlib.sha256(data).hexdigest()) == (line.bytes, line.sha256)
    assert catalog.read(catalog.write(built.lines)) == built.lines


def test_who_asks_is_told_how_far_the_reading_is(tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []

    with telling(lambda *how: told.append(how)):
        build(write_folder(tmp_path))

    assert [how for how in told if how[2] == "items"] == [(at, 3, "items") for at in range(4)]


def test_the_same_folder_elsewhere_gives_the_same_bytes(tmp_path: Path) -> None:
    root = write_folder(tmp_path)
    copied = shutil.copytree(root, tmp_path / "other" / "place", copy_function=shutil.copyfile)

    first, again, elsewhere = build(root), build(root), build(copied)

    assert first == again
    assert (elsewhere.lines, elsewhere.texts) == (first.lines, first.texts)


def test_one_changed_word_changes_one_object(tmp_path: Path) -> None:
    root = write_folder(tmp_path)
    before = build(root).lines
    path = root / "items/lua-dao/en.md"
    path.write_text(path.read_text().replace("Beware", "Take care"))

    change = catalog.difference(before, build(root).lines)

    assert ([line.id for line in change.put], change.drop) == (["lua-dao"], ())


def test_chinese_titles_carry_their_pinyin_and_others_none(tmp_path: Path) -> None:
    texts = msgspec.json.decode(build(write_folder(tmp_path)).texts["vay-von"], type=Item).texts

    assert texts["zh-Hans"].find.title_pinyin == "fu pin dai kuan"
    assert texts["vi"].find.title_pinyin is None


def test_the_feed_knows_how_all_its_chinese_characters_are_read(tmp_path: Path) -> None:
    feed = msgspec.json.decode(build(write_folder(tmp_path)).texts["feed"], type=Feed)
    table = Readings(feed.readings)

    assert {"贷", "款", "组"} <= {*table.of("dai"), *table.of("kuan"), *table.of("zu")}


def test_a_picture_of_an_emergency_comes_before_that_of_an_extra(tmp_path: Path) -> None:
    for class_, priority in (("emergency", 1), ("normal", 21)):
        item = LOAN_YAML.replace("tier: essential", f"tier: extra\nclass: {class_}")
        lines = build(write_folder(tmp_path, {LOAN: item})).lines
        assert {line.id: line.priority for line in lines}["vay-von/cover.png"] == priority


def test_an_approval_by_another_officer_of_what_is_shown_counts(tmp_path: Path) -> None:
    changes = {"feed.yaml": STRICT, LOAN: approved("minh", shown(tmp_path))}

    built = build(write_folder(tmp_path, changes))

    assert built.unapproved == ("khai-hai-quan", "lua-dao")
    assert "unapproved" not in msgspec.json.decode(built.texts["vay-von"])
    assert msgspec.json.decode(built.texts["lua-dao"])["unapproved"] is True


@pytest.mark.parametrize(
    ("by", "hash_", "change", "what"),
    [
        ("lan", None, {}, "by somebody else than its author"),
        ("minh", "0" * 64, {}, "changed since it was approved"),
        ("minh", None, {"items/vay-von/media/cover.png": PNG + b"\0"}, "changed since"),
    ],
)
def test_an_approval_that_does_not_cover_what_is_shown_does_not_count(
    tmp_path: Path, by: str, hash_: str | None, change: dict[str, bytes], what: str
) -> None:
    changes: dict[str, str | bytes | None] = {
        "feed.yaml": STRICT,
        LOAN: approved(by, hash_ or shown(tmp_path)),
        **change,
    }

    built = build(write_folder(tmp_path, changes))

    assert "vay-von" in built.unapproved
    [warning] = [each for each in built.warnings if each.file == LOAN]
    assert (warning.line, what in warning.what) == (13, True)


def test_the_mark_unapproved_does_not_change_what_an_officer_approves(tmp_path: Path) -> None:
    strict = write_folder(tmp_path / "strict", {"feed.yaml": STRICT})

    item = msgspec.json.decode(build(strict).texts["vay-von"], type=Item)

    assert item.unapproved
    assert shown_hash(item) == shown(tmp_path)


def test_a_feed_that_asks_for_no_approval_marks_nothing(tmp_path: Path) -> None:
    built = build(write_folder(tmp_path))

    assert built.unapproved == ()
    assert b"unapproved" not in built.texts["vay-von"]


def test_an_approval_of_a_photo_holds_whatever_our_tools_make_of_it() -> None:
    def item(media: str) -> Item:
        cover = Cover(media=media, size=(4, 3))
        return Item(id="a", kind="article", topics=(), texts={}, cover=cover)

    assert shown_hash(item("b" * 64), {"b" * 64: "a" * 64}) == shown_hash(item("a" * 64))
    assert shown_hash(item("b" * 64)) != shown_hash(item("a" * 64))


def test_a_drawing_named_like_a_photo_is_listed_by_what_it_is(tmp_path: Path) -> None:
    content = write_folder(tmp_path, {LOAN: LOAN_YAML.replace("cover.png", "cover.jpg")})
    (content / "items/vay-von/media/cover.jpg").write_bytes(PNG)

    assert "vay-von/cover.jpg~.png" in {line.id for line in build(content).lines}
