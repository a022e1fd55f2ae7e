"""Home asks one question: from a situation to what answers it, by pictures."""

from pathlib import Path

import msgspec
import pytest
from shelf import FEED, article, shelve
from visitor import SCREENS, Visitor, labels, named, shapes

from content_sync.model import Feed, Need
from kiosk.look.colours import TOPIC_COLOURS
from kiosk.look.measures import edges, proportions
from kiosk.look.shapes import Photo
from kiosk.sheet.sheet import Manner
from kiosk.touch.keypad import DIGITS, Keypad
from kiosk.touch.meaning import Shown
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.wishes import ChooseText, OpenItem, OpenNeed, OpenTopic, Wake


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


def test_home_shows_the_situations_and_one_way_to_all_topics(tmp_path: Path) -> None:
    visitor = visitor_of(tmp_path, need("vay", "bai-0"), need("ốm", "bai-1"))

    shown = [one.label for one in visitor.sees().controls if not one.is_frame]

    assert [one.text for one in shown] == ["vay", "ốm", "Tất cả các mục"]


def test_a_kiosk_without_situations_shows_its_topics_at_home(tmp_path: Path) -> None:
    visitor = visitor_of(tmp_path, need("vay", "gone"))

    assert {"support", "services"} <= set(labels(visitor.sees()))
    assert "Tất cả các mục" not in labels(visitor.sees())


def test_all_topics_are_one_tap_behind_home(tmp_path: Path) -> None:
    visitor = visitor_of(tmp_path, need("vay", "bai-0"))

    visitor.tap("All topics")

    assert visitor.state.place == Place(Screen.TOPICS)
    assert {"support", "services"} <= set(labels(visitor.sees()))


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
@pytest.mark.parametrize("profile", ["commune", "border-gate"])
def test_a_picture_of_home_fills_its_tile_from_edge_to_edge(
    demo_store: Path, screen: tuple[int, int, float], profile: str
) -> None:
    visitor = Visitor(demo_store, screen, profile)

    sheet = visitor.comes_to(State(place=Place(Screen.HOME)))

    rim = 2 * sheet.look.edge(edges.TILE)
    photos = [one.rect for one in shapes(sheet) if isinstance(one, Photo)]
    for tile in (one.rect for one in sheet.controls if isinstance(one.wish, OpenNeed)):
        [picture] = [one for one in photos if tile.x <= one.x and tile.y <= one.y
                     and one.right <= tile.right and one.bottom <= tile.bottom]  # fmt: skip
        assert picture.y - tile.y <= rim
        if tile.w > tile.h * proportions.LOW_TILE:  # it stands beside the name, as high as the tile
            assert tile.h - picture.h <= 2 * rim
            continue
        assert tile.w - picture.w <= rim
        assert picture.h > tile.h * 0.65


def test_one_more_tap_leads_to_an_item(tmp_path: Path) -> None:
    visitor = visitor_of(tmp_path, need("vay", "bai-0", "bai-2"))

    for label in ("vay", "bai-2"):
        visitor.tap(label)

    assert visitor.state.place == Place(Screen.ITEM, item="bai-2")


def test_digits_at_home_open_its_situations_in_the_officers_order_and_nothing_beside_them(
    tmp_path: Path,
) -> None:
    notice = article("tin", class_="priority")
    needs = needing(need("vay", "bai-0"), need("gone", "gone"), need("ốm", "bai-1"))
    shelve(tmp_path, article("bai-0"), article("bai-1"), notice, feed=needs)
    visitor = Visitor(tmp_path)
    visitor.session.do(Wake())
    shown = Shown(visitor.sees(), visitor.state)
    assert OpenItem("tin") in {one.wish for one in shown.sheet.controls}

    opened = [Keypad().pressed(shown, key) for key in sorted(DIGITS)[:9]]

    assert opened == [OpenNeed("vay"), OpenNeed("ốm"), *[None] * 7]


def test_a_situation_that_one_item_answers_opens_that_item(tmp_path: Path) -> None:
    visitor = visitor_of(tmp_path, need("vay", "bai-1", "gone"))

    visitor.tap("vay")

    assert visitor.state.place.item == "bai-1"
    visitor.tap("Back")
    assert visitor.state.place == Place(Screen.HOME)


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

    sheet = visitor.comes_to(State(place=Place(Screen.HOME)))

    assert named(sheet, "nhà").ground == TOPIC_COLOURS["teal"]  # as the topic with this picture
    assert named(sheet, "bò").ground != TOPIC_COLOURS["teal"]


def test_among_all_topics_danger_alone_opens_at_the_first_touch(demo_store: Path) -> None:
    sheet = Visitor(demo_store, profile="commune").comes_to(State(place=Place(Screen.TOPICS)))
    opens = [one for one in sheet.controls if isinstance(one.wish, OpenTopic)]

    at_once = {one.label.text for one in opens if one.manner is Manner.AT_ONCE}

    assert at_once == {one.label.text for one in opens if one.ground == TOPIC_COLOURS["emergency"]}
    assert len(at_once) == 1 < len(opens)


def test_only_what_leads_to_an_emergency_is_red(demo_store: Path) -> None:
    visitor = Visitor(demo_store, profile="commune")

    sheet = visitor.comes_to(State(place=Place(Screen.HOME)))

    red = [one.label.text for one in sheet.controls if one.ground == TOPIC_COLOURS["emergency"]]
    assert red == ["Nguy hiểm"]


def test_situations_are_told_apart_by_more_than_one_colour(demo_store: Path) -> None:
    visitor = Visitor(demo_store, profile="commune")

    sheet = visitor.comes_to(State(place=Place(Screen.HOME)))

    tiles = [one for one in sheet.controls if one.ground in TOPIC_COLOURS.values()]
    assert len({one.ground for one in tiles}) == len(tiles) == 8


def test_an_item_in_another_language_says_so_among_the_answers(tmp_path: Path) -> None:
    visitor = visitor_of(tmp_path, need("vay", "bai-0", "bai-1"))

    sheet = visitor.comes_to(State(place=Place(Screen.NEED, need="vay"), language="en"))

    assert named(sheet, "bai-0").says.language == "vi"
