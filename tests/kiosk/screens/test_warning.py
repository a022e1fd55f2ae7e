"""The question before a visit ends: what its two answers look like."""

from pathlib import Path

import font_ruler
from shelf import article
from visitor import at, inks, named, shapes

from kiosk.look.glyphs import glyph
from kiosk.look.shapes import Ink
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Place, Screen, State

ASKED = State(place=Place(Screen.HOME), is_warned=True)


def inside(sheet: Sheet, label: str) -> tuple[Ink, Ink]:
    """The picture and the words on a button."""
    rect = named(sheet, label).rect
    within = [one for one in shapes(sheet) if isinstance(one, Ink)
              and rect.x <= one.x < rect.right and rect.y < one.baseline < rect.bottom]  # fmt: skip
    words = {ink.text for ink in inks(sheet)}
    *_, picture = (one for one in within if one.face == "icon")
    return picture, next(one for one in reversed(within) if one.text in words)


def test_going_on_shows_no_raised_hand(tmp_path: Path) -> None:
    picture, _ = inside(at(tmp_path, ASKED, article("vay-von")), "Go on reading")

    assert picture.text == glyph("book-open-page-variant")


def test_picture_and_words_stand_together_in_the_middle_of_an_answer(tmp_path: Path) -> None:
    sheet = at(tmp_path, ASKED, article("vay-von"))
    for label in ("Go on reading", "I have finished"):
        rect = named(sheet, label).rect
        picture, words = inside(sheet, label)

        left = picture.x - rect.x
        right = rect.right - words.x - font_ruler.width(words.text, words.face, words.px)
        assert left > sheet.look.mm(6) and abs(left - right) < sheet.look.mm(6)
