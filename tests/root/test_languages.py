"""A visitor's language: what falls back and says so, what comes first, and a sixth one by files."""

import shutil
from dataclasses import replace
from pathlib import Path

import demonstration
import font_ruler
import msgspec
import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from folder import FEED, LOAN_YAML, write_folder
from folder import article as page
from shelf import article, shelve, text
from visitor import Visitor, is_written, labels, named

from content_sync.model import Item, Review
from content_sync.words import locales, words
from kiosk.screens.draw import draw
from kiosk.sheet.sheet import Sheet
from kiosk.stage import scene
from kiosk.visit.state import SPEEDS, Place, Screen, Spot, State
from kiosk.visit.wishes import Wake

ITEM = Place(Screen.ITEM, topic="support", item="vay-von")
TOPIC = Place(Screen.TOPIC, topic="support")
STIENG = "  - {tag: sti, name: Stiêng, fallback: [vi]}\n"
READ = Review(by="Hoàng Thị Lan", at="2026-11-01")


def shelf_of(store: Path, *items: Item) -> Visitor:
    shelve(store, *items)
    return Visitor(store)


def vietnamese(message: str, **blanks: str) -> str:
    return words(("vi",)).say(message, **blanks)[0]


def reading(visitor: Visitor, tag: str, place: Place) -> Sheet:
    return visitor.comes_to(State(place=place, language=tag))


# --- falling back, visibly ---


@pytest.mark.parametrize(
    ("exists", "reader", "shown"),
    [
        (("vi", "tyz", "zh-Hans", "en"), "tyz", "tyz"),
        (("vi", "nut", "en"), "tyz", "vi"),
        (("vi", "tyz", "en"), "nut", "vi"),
        (("vi", "en"), "zh-Hans", "en"),
        (("vi",), "zh-Hans", "vi"),
        (("vi", "zh-Hans"), "en", "vi"),
        (("zh-Hans",), "vi", "zh-Hans"),
    ],
)
def test_an_item_is_shown_in_the_next_language_that_has_it_and_says_which(
    tmp_path: Path, exists: tuple[str, ...], reader: str, shown: str
) -> None:
    texts = {tag: text(f"Title {tag}", reviewed=READ) for tag in exists}
    visitor = shelf_of(tmp_path, article("vay-von", texts))

    sheet = reading(visitor, reader, ITEM)

    assert visitor.session.library
    names = {one.tag: one.name for one in visitor.session.library.feed.languages}
    assert is_written(sheet, f"Title {shown}")
    chips = [name for name in names.values() if is_written(sheet, said(sheet, name))]
    assert chips == ([] if shown == reader else [names[shown]])


def said(sheet: Sheet, language: str) -> str:
    return sheet.look.say("Text in {language}", language=language).text


def test_a_card_names_the_language_it_falls_back_to(tmp_path: Path) -> None:
    visitor = shelf_of(tmp_path, article("vay-von", {"vi": text("Vay vốn")}))

    own, other = (reading(visitor, tag, TOPIC) for tag in ("vi", "en"))

    assert not is_written(own, f"{vietnamese('Article')} · Tiếng Việt")
    assert is_written(other, "Article · Tiếng Việt")
    assert named(other, "Vay vốn").says.language == "vi"


def test_a_notice_on_home_names_the_language_it_falls_back_to(tmp_path: Path) -> None:
    notice = article("lua-dao", {"vi": text("Lừa đảo")}, class_="priority")
    visitor = shelf_of(tmp_path, notice)

    own, other = (reading(visitor, tag, Place(Screen.HOME)) for tag in ("vi", "en"))

    assert not is_written(own, "Lừa đảo (Tiếng Việt)")
    assert is_written(other, "Lừa đảo (Tiếng Việt)")


@pytest.mark.parametrize("tag", ["tyz", "nut"])
def test_what_exists_in_tay_or_nung_comes_first(tmp_path: Path, tag: str) -> None:
    only = article("a", {"vi": text("Chỉ tiếng Việt")}, tier="essential")
    both = article("b", {"vi": text("Hai thứ tiếng"), tag: text("Của mình")})
    visitor = shelf_of(tmp_path, only, both)

    sheet, vietnamese = reading(visitor, tag, TOPIC), reading(visitor, "vi", TOPIC)

    assert titles(sheet) == ["Của mình", "Chỉ tiếng Việt"]
    assert titles(vietnamese) == ["Chỉ tiếng Việt", "Hai thứ tiếng"]


def titles(sheet: Sheet) -> list[str]:
    items = ("Của mình", "Chỉ tiếng Việt", "Hai thứ tiếng")
    return [label for label in labels(sheet) if label in items]


def test_words_that_tay_lacks_are_vietnamese_and_are_spoken_as_vietnamese(
    demo_store: Path,
) -> None:
    tay, own = (reading(Visitor(demo_store), tag, Place(Screen.HOME)) for tag in ("tyz", "vi"))

    mark = vietnamese("Shown in {language}", language="Tiếng Việt")
    assert named(tay, "Text size").says == (vietnamese("Text size"), "vi")
    assert is_written(tay, mark)
    assert not is_written(own, mark)


# --- marks of a translation ---


@pytest.mark.parametrize(
    ("fields", "mark", "is_shown"),
    [
        ({}, "Translation not yet reviewed", True),
        ({"reviewed": READ}, "Translation not yet reviewed", False),
        ({"reviewed": READ, "stale": True}, "Translation older than the original", True),
        ({"reviewed": READ}, "Translation older than the original", False),
    ],
)
def test_a_translation_says_whether_somebody_read_it_and_whether_it_is_old(
    tmp_path: Path, fields: dict[str, object], mark: str, is_shown: bool
) -> None:
    texts = {"vi": text("Vay vốn"), "en": msgspec.structs.replace(text("Loans"), **fields)}
    visitor = shelf_of(tmp_path, article("vay-von", texts))

    sheet = reading(visitor, "en", ITEM)

    assert is_written(sheet, mark) is is_shown


def test_the_original_needs_no_review(tmp_path: Path) -> None:
    visitor = shelf_of(tmp_path, article("vay-von", {"vi": text("Vay vốn")}))

    sheet = reading(visitor, "vi", ITEM)

    assert not is_written(sheet, sheet.look.say("Translation not yet reviewed").text)


# --- changing the language ---


def test_another_language_shows_the_same_sentence_of_the_same_item(demo_store: Path) -> None:
    visitor = Visitor(demo_store, profile="border-gate")
    visitor.session.state = State(
        place=Place(Screen.ITEM, topic="customs", item="hanh-ly", spot=Spot("s1")),
        trail=(Place(Screen.HOME),),
    )
    before = visitor.state

    visitor.tap("Language")
    visitor.tap("中文")

    assert visitor.state == replace(before, language="zh-Hans", greets=True)
    assert visitor.sees().look.words.tag == "zh-Hans"
    scroll = visitor.sees().scroll
    assert scroll and scroll.spot(scroll.offset) == Spot("s1")


def test_every_language_but_the_chosen_one_can_be_chosen_from_home(demo_store: Path) -> None:
    visitor = Visitor(demo_store)
    visitor.session.do(Wake())

    for name, tag in (("中文", "zh-Hans"), ("English", "en"), ("Nùng", "nut"), ("Tày", "tyz")):
        visitor.tap(name)
        assert visitor.session.language == tag
        assert visitor.state.place == Place(Screen.HOME)


# --- a sixth language ---


@pytest.fixture
def with_stieng(tmp_path: Path) -> Visitor:
    """A kiosk whose officers wrote one line in feed.yaml and one text, and changed nothing else."""
    content = write_folder(
        tmp_path,
        {
            "feed.yaml": FEED.replace("topics:\n", STIENG + "topics:\n", 1),
            "items/vay-von/item.yaml": LOAN_YAML.replace(', areas: ["20"]', ""),
            "items/vay-von/sti.md": page("Ê vay vốn", "Tiếng Stiêng.", "Nơi vay.\n"),
        },
    )
    return Visitor(demonstration.stock(content, tmp_path / "store"))


@pytest.fixture
def with_catalogue(tmp_path: Path) -> Path:
    """The catalogues, and one more that has one word."""
    folder = tmp_path / "locales"
    shutil.copytree(locales(), folder)
    file = folder / "sti" / "LC_MESSAGES" / "kiosk.po"
    file.parent.mkdir(parents=True)
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    file.write_text(f'{header}msgid "Home"\nmsgstr "Nhi"\n', encoding="utf-8")
    with file.open("rb") as po, file.with_suffix(".mo").open("wb") as mo:
        write_mo(mo, read_po(po))
    return folder


def test_a_sixth_language_stands_beside_the_others(with_stieng: Visitor) -> None:
    for screen in (Screen.RESTING, Screen.HOME, Screen.LANGUAGES):
        sheet = with_stieng.comes_to(State(place=Place(screen)))
        assert named(sheet, "Stiêng").label.language == "sti"
        assert named(sheet, "Stiêng").says.language == "vi"  # no voice of its own
        assert not sheet.cut


def test_an_item_in_the_sixth_language_is_read_in_it_and_others_fall_back(
    with_stieng: Visitor,
) -> None:
    with_stieng.tap("Stiêng")
    home = with_stieng.state

    own = reading(with_stieng, "sti", ITEM)
    other = reading(with_stieng, "sti", Place(Screen.ITEM, item="lua-dao"))

    slowly = SPEEDS.index(0.75)  # no machine speaks it: Vietnamese is read slowly
    wanted = State(place=Place(Screen.HOME), language="sti", greets=True, speed=slowly)
    assert home == wanted
    assert is_written(own, "Ê vay vốn")
    assert is_written(other, "Cảnh giác lừa đảo")
    assert is_written(other, said(other, "Tiếng Việt"))


def test_a_catalogue_of_the_sixth_language_is_spoken_from_the_moment_it_is_there(
    with_stieng: Visitor, with_catalogue: Path
) -> None:
    with_stieng.tap("Stiêng")
    shown = scene(with_stieng.session, with_stieng.on, with_stieng.now)
    look = replace(shown.look, words=words(("sti", "vi"), with_catalogue))

    sheet = draw(replace(shown, look=look), font_ruler.width)

    assert named(sheet, "Nhi").says == ("Nhi", "sti")
    assert named(sheet, "Text size").says == (vietnamese("Text size"), "vi")
