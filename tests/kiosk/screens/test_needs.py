"""What do I need? From home to what answers a situation, by pictures."""

from pathlib import Path

import msgspec
import pytest
from shelf import FEED, article, shelve
from visitor import SCREENS, Visitor, labels, named, shapes

from content_sync.model import Feed, Need
from kiosk.look.colours import TOPIC_COLOURS
from kiosk.look.glyphs import glyph
from kiosk.look.shapes import Fill, Ink, Rect
from kiosk.sheet.sheet import Control, Sheet
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.wishes import ChooseText, Wake


def needing(*needs: Need) -> Feed:
    return msgspec.structs.replace(FEED, needs=needs)


def need(id_: str, *items: str, icon: str = "cow") -> Need:
    return Need(id=id_, icon=icon, names={"vi": id_}, items=items)


def visitor_of(store: Path, *needs: Need, items: int = 3) -> Visitor:
    """A kiosk with the items "bai-0" … and these situations, and somebody at home."""
    shelve(store, *(article(f"bai-{n}") for n in range(items)), feed=needing(*needs))
    visitor = Visitor(store)
    visitor.session.do(Wake())
    return visitor


def test_home_asks_what_the_visitor_needs_and_shows_it_in_pictures(tmp_path: Path) -> None:
    visitor = visitor_of(
        tmp_path, need("vay", "bai-0", icon="cow"), need("ốm", "bai-1", icon="pill")
    )

    entry = named(visitor.sees(), "What do I need?")

    assert [pictures(visitor.sees(), entry, icon) for icon in ("cow", "pill", "bank")] == [1, 1, 0]


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
@pytest.mark.parametrize("language", ["vi", "tyz", "zh-Hans", "en"])
def test_the_pictures_on_home_are_fifteen_millimetres_and_one_at_least_is_shown(
    demo_store: Path, screen: tuple[int, int, float], language: str
) -> None:
    visitor = Visitor(demo_store, screen)

    sheet = visitor.comes_to(State(place=Place(Screen.HOME), language=language))

    entry = named(sheet, "What do I need?")
    sides = [fill.w for fill in grounds(sheet, entry)]
    assert sides
    assert all(side >= sheet.look.mm(14.9) for side in sides)


def test_a_kiosk_without_situations_does_not_ask(tmp_path: Path) -> None:
    visitor = visitor_of(tmp_path, need("vay", "gone"))

    assert "Tôi cần gì?" not in labels(visitor.sees())


def test_two_more_taps_lead_to_an_item(tmp_path: Path) -> None:
    visitor = visitor_of(tmp_path, need("vay", "bai-0", "bai-2"))

    visitor.tap("What do I need?")
    for label in ("vay", "bai-2"):
        visitor.tap(label)

    assert visitor.state.place == Place(Screen.ITEM, item="bai-2")


def test_a_situation_that_one_item_answers_opens_that_item(tmp_path: Path) -> None:
    visitor = visitor_of(tmp_path, need("vay", "bai-1", "gone"))

    visitor.tap("What do I need?")
    visitor.tap("vay")

    assert visitor.state.place.item == "bai-1"
    visitor.tap("Back")
    assert visitor.state.place == Place(Screen.NEEDS)


def test_answers_stand_in_the_officers_order_and_none_else(tmp_path: Path) -> None:
    visitor = visitor_of(tmp_path, need("vay", "bai-2", "bai-0"))

    sheet = visitor.comes_to(State(place=Place(Screen.NEED, need="vay")))

    assert [one for one in labels(sheet) if one.startswith("bai")] == ["bai-2", "bai-0"]


@pytest.mark.parametrize("text_size", [1, 3])
def test_many_situations_are_scrolled_through_and_none_is_left_out(
    tmp_path: Path, text_size: int
) -> None:
    names = [f"việc {n}" for n in range(11)]
    visitor = visitor_of(tmp_path, *(need(one, "bai-0", "bai-1") for one in names))
    visitor.session.do(ChooseText(text_size))
    visitor.tap("What do I need?")
    page = [one for one in labels(visitor.sees()) if one in names]
    seen = page

    while named(visitor.sees(), "Look further down").wish:
        visitor.tap("Look further down")
        page = [one for one in labels(visitor.sees()) if one in names]
        seen = seen + page

    assert list(dict.fromkeys(seen)) == names


def test_a_picture_that_stands_for_a_topic_keeps_its_colour(tmp_path: Path) -> None:
    visitor = visitor_of(
        tmp_path, need("nhà", "bai-0", "bai-1", icon="home"), need("bò", "bai-0", "bai-1")
    )

    sheet = visitor.comes_to(State(place=Place(Screen.NEEDS)))

    assert named(sheet, "nhà").ground == TOPIC_COLOURS["teal"]  # as the topic with this picture
    assert named(sheet, "bò").ground != TOPIC_COLOURS["teal"]


def test_only_what_leads_to_an_emergency_is_red(demo_store: Path) -> None:
    visitor = Visitor(demo_store, profile="commune")

    sheet = visitor.comes_to(State(place=Place(Screen.NEEDS)))

    red = [one.label.text for one in sheet.controls if one.ground == TOPIC_COLOURS["emergency"]]
    assert red == ["Tôi gặp nguy hiểm"]


def test_situations_are_told_apart_by_more_than_one_colour(demo_store: Path) -> None:
    visitor = Visitor(demo_store, profile="commune")

    sheet = visitor.comes_to(State(place=Place(Screen.NEEDS)))

    tiles = [one for one in sheet.controls if one.ground in TOPIC_COLOURS.values()]
    assert len({one.ground for one in tiles}) == len(tiles) == 8


def test_an_item_in_another_language_says_so_among_the_answers(tmp_path: Path) -> None:
    visitor = visitor_of(tmp_path, need("vay", "bai-0", "bai-1"))

    sheet = visitor.comes_to(State(place=Place(Screen.NEED, need="vay"), language="en"))

    assert named(sheet, "bai-0").says.language == "vi"


def pictures(sheet: Sheet, entry: Control, icon: str) -> int:
    """How often a picture stands on a control."""
    inks = (one for one in shapes(sheet) if isinstance(one, Ink) and one.text == glyph(icon))
    return sum(
        entry.rect.x <= ink.x < entry.rect.right
        and entry.rect.y < ink.baseline <= entry.rect.bottom
        for ink in inks
    )


def grounds(sheet: Sheet, entry: Control) -> list[Rect]:
    """The coloured squares on a control."""
    colours = TOPIC_COLOURS.values()
    fills = (one for one in shapes(sheet) if isinstance(one, Fill) and one.colour in colours)
    rect = entry.rect
    return [
        fill.rect
        for fill in fills
        if rect.x <= fill.rect.x and fill.rect.right <= rect.right
        and rect.y <= fill.rect.y and fill.rect.bottom <= rect.bottom
    ]  # fmt: skip


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
@pytest.mark.parametrize("text", [1, 3])
def test_danger_is_never_the_picture_left_out(
    demo_store: Path, screen: tuple[int, int, float], text: int
) -> None:
    visitor = Visitor(demo_store, screen, "commune")

    sheet = visitor.comes_to(State(place=Place(Screen.HOME), language="en", text=text))

    entry = named(sheet, "What do I need?").rect
    red = sheet.look.topic("emergency")
    fills = [one.rect for one in shapes(sheet) if isinstance(one, Fill) and one.colour == red]
    assert any(
        entry.x < one.x < entry.right and entry.y < one.bottom < entry.bottom for one in fills
    )
