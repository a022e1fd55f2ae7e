"""plan.yaml is read strictly, and its places become a list that any kiosk can show."""

from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from folder import FRAUD_YAML, article, write_folder
from mistakes import mistakes
from planned import FILE, ID, PLAN, SHOWN, TEXT, planned
from shelf import opened

from content_sync.centre.release.build import build
from content_sync.centre.source.item_interview import words_of
from content_sync.centre.source.source import load
from content_sync.model import Item
from content_sync.plan import KINDS, Mark, steps_to_do
from content_sync.prose import Sentence
from kiosk.look.glyphs import glyph


def test_the_places_stand_as_steps_right_below_their_picture(tmp_path: Path) -> None:
    source = load(write_folder(tmp_path, planned()))

    item = next(one.item for one in source.items if one.item.id == ID)
    blocks = item.texts["vi"].blocks
    at = next(number for number, block in enumerate(blocks) if block.picture)
    assert blocks[at + 1].steps == (
        (Sentence("l:may", "Máy này."),),
        (Sentence("l:hai-quan", "Hải quan."),),
        (Sentence("l:ve-sinh", "Nhà vệ sinh."), Sentence("l:ve-sinh:w", "Ở cuối hành lang.")),
    )
    assert item.plan is not None
    assert item.plan.marks[1] == Mark(id="hai-quan", kind="customs", x=200, y=200, body="ubnd-xa")
    assert item.plan.media == blocks[at].picture.media  # type: ignore[union-attr]
    assert item.plan.at("any") == "may"


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ("at: [20, 20]", "at: [20, 101]", 5, "outside of the plan, at 20, 101"),
        ("at: [20, 20]", "at: left", 5, "nobody knows where it is on the plan"),
        ("at: [20, 20]", "at: [52, 55]", 5, "too near for a finger"),
        ("names: Nhà vệ sinh", "names: Máy này", 6, "two places are called «Máy này»"),
        ("body: ubnd-xa", "body: ubnd-xb", 5, "did you mean 'ubnd-xa'?"),
        ("kind: toilet", "kind: loo", 6, "kind 'loo' is unknown"),
        ("here: may", "here: day", 2, "no place on the plan is called 'day'"),
        ("so-do.png", "so-da.png", 1, "there is no file media/so-da.png"),
        ("so-do.png", "so-do.svg", 1, "export it as PNG"),
        ("id: ve-sinh", "id: may", 6, "'may' stands there twice"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, told: str
) -> None:
    found = mistakes(tmp_path, planned(PLAN.replace(old, new)))

    assert any(one.startswith(f"{FILE}:{line}: ") and told in one for one in found), found


def test_a_place_with_a_mistake_of_its_own_is_not_told_as_missing(tmp_path: Path) -> None:
    found = mistakes(tmp_path, planned(PLAN.replace("at: [50, 50]", "at: [50, 150]")))

    assert len(found) == 1, found
    assert "outside of the plan" in found[0]


def test_places_of_a_plan_are_no_steps_of_an_emergency(tmp_path: Path) -> None:
    body = "".join(f"{number}. Chạy lên cao.\n" for number in range(1, 5))
    urgent = FRAUD_YAML.replace("class: priority", "class: emergency")

    changes = {**planned(shown=SHOWN + body), f"items/{ID}/item.yaml": urgent}
    source = load(write_folder(tmp_path, changes))

    item = next(one.item for one in source.items if one.item.id == ID)
    assert item.class_ == "emergency"
    assert [len(one) for one in steps_to_do(item.texts["vi"].blocks)] == [4]
    assert not [one for one in source.warnings if "an emergency has" in str(one)]


def test_a_text_that_does_not_show_its_plan_is_told_so(tmp_path: Path) -> None:
    [told] = mistakes(tmp_path, planned(shown=""))

    assert told.startswith(TEXT)
    assert "![what it shows](media/so-do.png)" in told


def test_kiosks_that_stand_elsewhere_are_told_so_by_site(tmp_path: Path) -> None:
    here = "here: {hn-01: may, hn-02: ve-sinh}"
    source = load(write_folder(tmp_path, planned(PLAN.replace("here: may", here))))

    plan = next(one.item.plan for one in source.items if one.item.id == ID)
    assert plan is not None
    assert (plan.at("hn-02"), plan.at("hn-03")) == ("ve-sinh", "")


def test_a_translation_is_made_from_the_names_of_places_too(tmp_path: Path) -> None:
    said = words_of({"plan.yaml": PLAN.encode()}, ("vi", "en"))
    renamed = PLAN.replace("Máy này", "Máy")

    assert "l:may Máy này" in said["vi"]
    assert said["en"] == "l:hai-quan Customs"
    assert words_of({"plan.yaml": renamed.encode()}, ("vi",))["vi"] != said["vi"]


def test_search_finds_a_plan_by_what_its_places_are_called(tmp_path: Path) -> None:
    made = build(write_folder(tmp_path, planned()), speech=False)
    item = msgspec.json.decode(made.texts[ID], type=Item)

    with closing(opened(tmp_path / "store", item)) as shelf:
        assert [one.id for one in shelf.find("cuối hành lang", "vi")] == [ID]


def test_a_place_without_a_name_in_a_language_is_not_listed_in_it(tmp_path: Path) -> None:
    half = PLAN.replace("names: Máy này}", "names: Máy này, what: {vi: Ở đây, en: Here}}")
    english = {f"items/{ID}/en.md": article("a", "b", SHOWN)}
    source = load(write_folder(tmp_path, {**planned(half), **english}))

    item = next(one.item for one in source.items if one.item.id == ID)
    assert [block.steps for block in item.texts["en"].blocks if block.steps] == [
        ((Sentence("l:hai-quan", "Customs."),),)
    ]


def test_every_kind_of_place_has_a_pictogram_of_its_own() -> None:
    signs = [glyph(icon) for icon in KINDS.values()]

    assert glyph("no-such-pictogram") not in signs
    assert len(set(signs)) == len(signs)
