"""The search screen: results from the first letter, what matched marked, and ways on without."""

from dataclasses import replace
from pathlib import Path

import pytest
from shelf import article, chinese, shelve, text
from visitor import PORTRAIT, SCREENS, Visitor, is_written, labels, named, shapes

from content_sync.site.library.library import Library
from kiosk.look.measures.fingers import LEAST_MM
from kiosk.look.shapes import Fill, Ink
from kiosk.sheet.sheet import Manner, Sheet
from kiosk.visit.state import Keys, Place, Screen, Spot, State
from kiosk.visit.wishes import Type, Wake

SEARCH = State(place=Place(Screen.SEARCH), language="vi")
TITLES = ("Vay vốn làm nhà", "Nhà ở cho hộ nghèo", "Tiêm chủng")


@pytest.fixture
def visitor(tmp_path: Path) -> Visitor:
    """Somebody before a small shelf."""
    items = [article(f"bai-{n}", {"vi": text(title)}) for n, title in enumerate(TITLES)]
    shelve(tmp_path, *items)
    return Visitor(tmp_path)


def typing(visitor: Visitor, typed: str, keys: Keys | None = None, text: int = 1) -> Sheet:
    return visitor.comes_to(replace(SEARCH, typed=typed, keys=keys, text=text))


# --- what is typed ---


def test_search_is_one_tap_from_home_and_back_leads_home(visitor: Visitor) -> None:
    visitor.session.do(Wake())

    visitor.tap("Search")

    assert visitor.state.place == Place(Screen.SEARCH)
    visitor.tap("Back")
    assert visitor.state.place == Place(Screen.HOME)


def test_the_field_shows_what_telex_makes_of_the_keys(visitor: Visitor) -> None:
    assert is_written(typing(visitor, "hoox trowj"), "hỗ trợ")
    assert is_written(typing(visitor, "hoox trowj", keys=Keys.PLAIN), "hoox trowj")


def test_the_caret_follows_what_is_typed_also_a_space(visitor: Visitor) -> None:
    places = [caret(typing(visitor, typed)) for typed in ("", "v", "va", "va ", "va n")]

    assert places == sorted(set(places))


def caret(sheet: Sheet) -> int:
    """Where the upright line in the field stands."""
    colour = sheet.look.colours.primary
    fills = (one for one in shapes(sheet) if isinstance(one, Fill) and one.colour == colour)
    return next(one.rect.x for one in fills if one.rect.h > 9 * one.rect.w)


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_of_a_long_query_the_end_is_seen(demo_store: Path, screen: tuple[int, int, float]) -> None:
    long = "một câu hỏi rất dài về hỗ trợ nhà ở cho hộ nghèo xa cuối"

    sheet = typing(Visitor(demo_store, screen), long)

    assert is_written(sheet, "xa cuối")
    assert caret(sheet) < sheet.look.width


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_a_query_of_any_length_stands_in_one_line(
    demo_store: Path, screen: tuple[int, int, float]
) -> None:
    visitor = Visitor(demo_store, screen)

    for query in ("ở xã nhà hộ nghèo " * 4, "hộ a nhà vốn ở nghèo ăn xa cho ở " * 2):
        for end in range(30, 60):
            assert not typing(visitor, query[:end], keys=Keys.PLAIN, text=3).cut


def test_a_cross_clears_the_field_and_is_there_only_when_something_stands_in_it(
    visitor: Visitor,
) -> None:
    clear = typing(visitor, "").look.say("Clear all letters").text

    assert clear not in labels(typing(visitor, ""))
    assert named(typing(visitor, "vay"), clear).manner is Manner.BUTTON
    visitor.tap("Clear all letters")
    assert visitor.state.typed == ""


def test_what_is_typed_is_no_label_and_is_not_said(demo_store: Path) -> None:
    sheet = typing(Visitor(demo_store), "benh kin")

    said = [*(one.says.text for one in sheet.controls), *(one.says.text for one in sheet.passages)]
    assert not any("benh kin" in one for one in (*said, *labels(sheet)))


def test_another_visitor_finds_an_empty_field(visitor: Visitor) -> None:
    visitor.session.do(Wake())
    visitor.tap("Search")
    visitor.session.do(Type("v"))

    visitor.session.end_visit()
    visitor.session.do(Wake())
    visitor.tap("Search")

    assert visitor.state.typed == ""
    assert visitor.state.keys is None


# --- what is found ---


def test_results_come_with_the_first_letter(visitor: Visitor) -> None:
    assert results(typing(visitor, "v")) == ["Vay vốn làm nhà"]


def test_how_many_there_are_is_said_and_written(visitor: Visitor) -> None:
    sheet = typing(visitor, "nha")

    count = sheet.look.say("Results: {count}", count=2)
    assert is_written(sheet, count.text)
    assert count in [one.says for one in sheet.passages]


def test_what_matched_is_marked_by_a_ground_and_by_a_line_under_it(visitor: Visitor) -> None:
    sheet = typing(visitor, "vay von")

    (ink,) = (one for one in shapes(sheet) if isinstance(one, Ink) and one.text == "Vay vốn")
    ground, line = under(sheet, ink)
    assert (ground.colour, line.colour) == (sheet.look.colours.mark, sheet.look.colours.ink)
    assert line.rect.y > ink.baseline and line.rect.w == ground.rect.w


def test_what_did_not_match_is_not_marked(visitor: Visitor) -> None:
    sheet = typing(visitor, "vay")

    (ink,) = (one for one in shapes(sheet) if isinstance(one, Ink) and "làm nhà" in one.text)
    assert not under(sheet, ink)


def under(sheet: Sheet, ink: Ink) -> list[Fill]:
    """The marks that lie under the start of a text."""
    looks = sheet.look.colours
    return [
        one
        for one in shapes(sheet)
        if isinstance(one, Fill)
        and one.colour in (looks.mark, looks.ink)
        and one.rect.x == ink.x
        and abs(one.rect.bottom - ink.baseline) < ink.px
    ]


def test_a_match_far_back_in_the_text_is_seen(tmp_path: Path) -> None:
    long = "Một đoạn mở đầu không nói gì về điều cần tìm, " * 4 + "rồi mới đến thuỷ lợi nội đồng."
    shelve(tmp_path, article("a", {"vi": text("Bài dài", long)}))

    for size in range(4):
        sheet = typing(Visitor(tmp_path), "thuy loi", text=size)
        assert any(isinstance(one, Ink) and one.text == "thuỷ lợi" for one in shapes(sheet)), size
        assert not sheet.cut


def test_a_result_in_another_language_says_which_and_is_said_in_it(tmp_path: Path) -> None:
    title = chinese("海关申报", "hai guan shen bao")
    shelve(tmp_path, article("a", {"zh-Hans": title}), article("b", {"vi": text("Hải quan")}))
    visitor = Visitor(tmp_path)

    sheet = typing(visitor, "海关")

    assert named(sheet, "海关申报").says.language == "zh-Hans"
    assert is_written(sheet, "中文 ·")
    assert not is_written(typing(visitor, "hai quan"), "Tiếng Việt ·")


def test_a_tap_opens_the_item_and_back_leads_to_the_same_query(visitor: Visitor) -> None:
    typing(visitor, "vay")

    visitor.tap("Vay vốn làm nhà")

    assert visitor.state.place.item == "bai-0"
    visitor.tap("Back")
    assert visitor.state.typed == "vay"
    assert results(visitor.sees()) == ["Vay vốn làm nhà"]


def test_keys_that_telex_spoils_are_looked_for_as_they_are(tmp_path: Path) -> None:
    shelve(tmp_path, article("a", {"vi": text("Visa điện tử")}))

    sheet = typing(Visitor(tmp_path), "visa")

    assert "Visa điện tử" in labels(sheet)


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
@pytest.mark.parametrize("size", [1, 3])
def test_more_results_than_have_room_are_scrolled_through_and_none_is_left_out(
    tmp_path: Path, screen: tuple[int, int, float], size: int
) -> None:
    titles = [f"Giấy tờ số {n:02}" for n in range(17)]
    shelve(tmp_path, *(article(f"a{n}", {"vi": text(one)}) for n, one in enumerate(titles)))
    visitor = Visitor(tmp_path, screen)
    sheet = typing(visitor, "giay to", text=size)
    seen = [one for one in labels(sheet) if one in titles]

    while named(visitor.sees(), "Look further down").wish:
        visitor.tap("Look further down")
        page = [one for one in labels(visitor.sees()) if one in titles]
        seen += page

    assert sorted(set(seen)) == titles


@pytest.mark.parametrize("size", [1, 3])
@pytest.mark.parametrize("is_listening", [False, True])
def test_where_only_the_foot_of_a_screen_is_live_two_results_are_seen_whole(
    tmp_path: Path, size: int, is_listening: bool
) -> None:
    shelve(tmp_path, *(article(f"a{n}", {"vi": text(f"Giấy tờ số {n}")}) for n in range(7)))
    low = replace(SEARCH, typed="giay", text=size, is_low=True, is_listening=is_listening)

    sheet = Visitor(tmp_path, PORTRAIT).comes_to(low)

    assert sheet.scroll
    found, high = sheet.scroll.content.controls, sheet.scroll.room.h
    assert sum(one.rect.bottom <= high for one in found) >= 2
    assert min(one.rect.h for one in found) >= sheet.look.mm(LEAST_MM)
    assert not sheet.cut


def test_another_letter_begins_at_the_first_result(visitor: Visitor) -> None:
    visitor.comes_to(replace(SEARCH, place=Place(Screen.SEARCH, spot=Spot("@a2")), typed="nh"))

    visitor.tap("a")

    assert visitor.state.place.spot == Spot()


# --- where things stand ---


def test_on_a_compact_screen_home_back_and_listen_stand_beside_the_field(
    demo_store: Path,
) -> None:
    sheet = typing(Visitor(demo_store, SCREENS["compact"]), "ho")

    actions = [named(sheet, label) for label in ("Home", "Back", "Listen")]
    assert all(one.wish and one.rect.y < sheet.look.mm(10) for one in actions)
    assert min(one.rect.w for one in actions) >= sheet.look.mm(15)


def test_keys_stay_in_their_place_whatever_is_typed(demo_store: Path) -> None:
    visitor = Visitor(demo_store)

    places = [named(typing(visitor, typed), "g").rect for typed in ("", "h", "ho tro", "qqqq")]

    assert len(set(places)) == 1


def test_the_first_results_of_the_demonstration_are_on_the_screen(demo_store: Path) -> None:
    visitor = Visitor(demo_store, PORTRAIT, "commune")
    library = visitor.session.library
    assert isinstance(library, Library)

    sheet = typing(visitor, "ho ngheo")

    first = [one.title for one in library.find("ho ngheo", "vi")][:3]
    assert [one for one in labels(sheet) if one in first] == first


def results(sheet: Sheet) -> list[str]:
    return [one for one in labels(sheet) if one in TITLES]
