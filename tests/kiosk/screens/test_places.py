"""What each screen says and where its controls lead, on small shelves of a test's own."""

from pathlib import Path

import msgspec
import pytest
from shelf import FEED, article, shelve, text
from visitor import PORTRAIT, SCREENS, Visitor, at, inks, is_written, labels, named

from content_sync.model import Body, Feed, LegalBasis, Review
from content_sync.words import words
from kiosk.look.sizes import CAPITAL_MM
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.wishes import Wake

TOPIC = State(place=Place(Screen.TOPIC, topic="support"))


# --- topics, source, whom to ask ---


def test_a_topic_without_items_says_so(tmp_path: Path) -> None:
    sheet = at(tmp_path, TOPIC)

    assert is_written(
        sheet, sheet.look.say("There is nothing here yet. Please ask the staff.").text
    )


def test_a_topic_of_many_items_is_scrolled_through_and_none_is_left_out(tmp_path: Path) -> None:
    shelve(tmp_path, *(article(f"bai-{n:02}") for n in range(23)))
    visitor = Visitor(tmp_path)
    visitor.session.state = TOPIC
    seen = cards(visitor.sees())

    while named(visitor.sees(), "Look further down").wish:
        visitor.tap("Look further down")
        seen += cards(visitor.sees())

    assert list(dict.fromkeys(seen)) == [f"bai-{n:02}" for n in range(23)]


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("count", [1, 2])
def test_one_item_or_two_have_large_cards_with_all_of_their_summary(
    tmp_path: Path, screen: str, count: int
) -> None:
    summary = "Hộ nghèo được vay đến 100 triệu đồng để làm ăn, không phải thế chấp."
    few = [article(f"bai-{n}", {"vi": text(f"Bài {n}", summary=summary)}) for n in range(count)]
    shelve(tmp_path / "few", *few)
    shelve(tmp_path / "many", *few, *(article(f"them-{n}") for n in range(3)))

    sheet = Visitor(tmp_path / "few", SCREENS[screen]).comes_to(TOPIC)
    many = Visitor(tmp_path / "many", SCREENS[screen]).comes_to(TOPIC)

    assert _card_px(sheet, "Bài 0") > 1.1 * _card_px(many, "Bài 0")
    assert is_written(sheet, summary) or sheet.look.is_compact


def _card_px(sheet: Sheet, label: str) -> int:
    """How high the card of an item is."""
    return named(sheet, label).rect.h


def cards(sheet: Sheet) -> list[str]:
    return [label for label in labels(sheet) if label.startswith("bai-")]


def test_the_source_says_who_answers_on_what_basis_and_which_release_it_is(tmp_path: Path) -> None:
    texts = {"vi": text("Vay vốn", reviewed=Review(by="Hoàng Thị Lan", at="2026-11-01"))}
    basis = LegalBasis(number="78/2002/NĐ-CP", title="Tín dụng")
    item = article("vay-von", texts, body="bank", legal_basis=(basis,), as_of="2026-10-01",
                   valid_from="2026-01-01", valid_to="2026-12-31", unapproved=True)  # fmt: skip

    sheet = at(tmp_path, State(place=Place(Screen.SOURCE, item="vay-von")), item)

    unapproved = sheet.look.say("Shown without a second person's approval").text
    for said in ("Vay vốn", "Ngân hàng", "78/2002/NĐ-CP: Tín dụng", "01/10/2026", "01/01/2026",
                 "31/12/2026", "Hoàng Thị Lan, 01/11/2026", "20/11/2026", unapproved):  # fmt: skip
        assert is_written(sheet, said), said


def test_whoever_answers_for_the_item_is_the_first_to_ask(tmp_path: Path) -> None:
    items = (article("vay-von", body="bank"), article("tiem-chung", body="doctor"))

    sheet = at(tmp_path, State(place=Place(Screen.ASK, item="vay-von")), *items)

    assert baseline(sheet, "Ngân hàng") < baseline(sheet, "UBND xã") < baseline(sheet, "Trạm y tế")


def baseline(sheet: Sheet, written: str) -> int:
    return next(ink.baseline for ink in inks(sheet) if ink.text == written)


def test_what_is_not_known_of_an_office_is_left_out(tmp_path: Path) -> None:
    bodies = (Body(id="ubnd", names={"vi": "UBND xã"}, telephone="113", unknown=("address",)),)
    shelve(tmp_path, article("vay-von"), feed=_with(bodies))

    sheet = Visitor(tmp_path).comes_to(State(place=Place(Screen.ASK)))

    assert is_written(sheet, "113")
    assert not is_written(sheet, sheet.look.say("Please ask the staff here.").text)


def _with(bodies: tuple[Body, ...]) -> Feed:
    return msgspec.structs.replace(FEED, bodies=bodies)


# --- comfort ---


def test_text_size_and_theme_apply_at_once(tmp_path: Path) -> None:
    shelve(tmp_path, article("vay-von"))
    visitor = Visitor(tmp_path)
    visitor.session.do(Wake())
    visitor.tap("Text size")

    for size, name in enumerate(("Small text", "Normal text", "Large text", "Largest text")):
        visitor.tap(visitor.sees().look.say(name).text)
        assert visitor.state.text == size
        assert visitor.sees().look.font_px() == round(
            CAPITAL_MM[size] / 0.74 * visitor.on.px_per_mm
        )
    for theme, name in {"dark": "Dark", "contrast": "High contrast", "light": "Light"}.items():
        visitor.tap(visitor.sees().look.say(name).text)
        assert visitor.state.theme == theme
        assert visitor.sees().look.theme == theme

    visitor.tap("Back")
    assert visitor.state == State(place=Place(Screen.HOME), text=3)


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_less_motion_is_a_switch_that_says_how_it_stands(
    tmp_path: Path, screen: tuple[int, int, float]
) -> None:
    shelve(tmp_path, article("vay-von"))
    visitor = Visitor(tmp_path, screen)
    visitor.session.do(Wake())
    visitor.tap("Text size")

    visitor.tap("Less motion: off")
    assert visitor.state.is_calm
    visitor.tap("Less motion: on")
    assert not visitor.state.is_calm


# --- rest, no content ---


def test_a_kiosk_at_rest_says_of_which_day_its_content_is(tmp_path: Path) -> None:
    sheet = at(tmp_path, State(), article("vay-von"))

    assert is_written(sheet, "20/11/2026")
    assert is_written(sheet, said_in("vi", "Touch the screen"))


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_without_content_three_languages_say_what_to_do_and_nothing_is_cut(
    tmp_path: Path, screen: tuple[int, int, float]
) -> None:
    visitor = Visitor(tmp_path / "empty", screen)

    sheet = visitor.sees()

    for tag in ("vi", "zh-Hans", "en"):
        for message in ("No information here yet", "Please ask the staff here."):
            assert is_written(sheet, said_in(tag, message))
    assert not sheet.controls
    assert not sheet.cut


def test_without_content_a_touch_does_nothing(tmp_path: Path) -> None:
    visitor = Visitor(tmp_path / "empty")
    before = visitor.state

    visitor.touch(*(side // 2 for side in PORTRAIT[:2]))

    assert visitor.state == before


def said_in(tag: str, message: str) -> str:
    return words((tag,)).say(message)[0]
