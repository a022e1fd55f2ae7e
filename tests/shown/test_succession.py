"""Where a link to an item leads on a later day: to itself, its successor, or as words nowhere."""

from datetime import date
from pathlib import Path

import pytest
from folder import CUSTOMS_YAML, FRAUD_YAML, VIETNAMESE, write_folder
from folder import article as text_of
from phone_pages import PhonePages
from shelf import article, ids, opened
from visitor import at, inks, labels

from content_sync.centre.release.build import build
from content_sync.model import Item, Text
from content_sync.prose import Block, Picture, Recording, Sentence, Span, Table
from content_sync.shown.succession import first_mentions, linked
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Place, Screen, State

WORDS = "Xem đợt rà soát."
LINK = Span(4, 15, "item:dot-2026")
LINKED = (Sentence("s1", WORDS, (LINK,)),)
SAID = Sentence("s1", WORDS, (Span(0, 3, "strong"), LINK, Span(4, 7, "lang:tyz")))
RECORDING = Recording(media="0" * 64, alt="Tiếng", duration_ms=1, transcript=((SAID,),))
PICTURE = Picture(media="0" * 64, alt="Hình", size=(1, 1), caption=(SAID,))
BLOCKS = (
    *(Block(h=(SAID,)), Block(p=(SAID,)), Block(footnote=(SAID,), mark="1")),
    *(Block(list=((SAID,),)), Block(steps=((SAID,),)), Block(note=((SAID,),))),
    *(Block(table=Table(head=((SAID,),), rows=(((SAID,),),))), Block(sound=RECORDING)),
    *(Block(video=RECORDING), Block(picture=PICTURE)),
)


def reading(*blocks: Block, **more: tuple[str, ...]) -> Item:
    """The item that links to the round of 2026."""
    return article("ra-soat", {"vi": Text(title="Rà soát", summary="", blocks=blocks)}, **more)


def marks(item: Item | None) -> list[str]:
    assert item
    return [*linked(item.texts["vi"])]


@pytest.mark.parametrize("block", BLOCKS, ids=[block.kind for block in BLOCKS])
def test_a_link_in_any_part_of_a_text_leads_to_the_successor(tmp_path: Path, block: Block) -> None:
    old = article("dot-2026", valid_to="2026-11-21", superseded_by="dot-2027")

    library = opened(tmp_path, reading(block), old, article("dot-2027"))

    assert set(marks(library.item("ra-soat"))) == {"dot-2027"}


@pytest.mark.parametrize("block", BLOCKS, ids=[block.kind for block in BLOCKS])
def test_a_link_that_leads_nowhere_is_no_link_and_all_else_stays(
    tmp_path: Path, block: Block
) -> None:
    library = opened(tmp_path, reading(block), article("dot-2026", valid_to="2026-11-21"))

    shown = library.item("ra-soat")

    assert marks(shown) == []
    assert shown
    raw = str(shown.texts["vi"].blocks[0])
    assert WORDS in raw
    assert "strong" in raw
    assert "lang:tyz" in raw


@pytest.mark.parametrize(
    ("day", "leads_to"),
    [
        (date(2026, 11, 22), ["dot-2026"]),
        (date(2026, 12, 14), ["dot-2026"]),
        (date(2026, 12, 15), []),
        (date(2027, 9, 1), ["dot-2027"]),
        (date(2027, 12, 15), []),
    ],
)
def test_what_is_related_changes_with_the_days(
    tmp_path: Path, day: date, leads_to: list[str]
) -> None:
    rounds = (
        article("dot-2026", valid_to="2026-12-14", superseded_by="dot-2027"),
        article("dot-2027", valid_from="2027-09-01", valid_to="2027-12-14"),
    )

    library = opened(tmp_path, reading(Block(p=(SAID,)), related=("dot-2026",)), *rounds, today=day)

    shown = library.item("ra-soat")
    assert shown
    assert [*shown.related] == marks(shown) == leads_to


def test_a_successor_does_not_name_itself_where_it_names_what_went_before(tmp_path: Path) -> None:
    old = article("dot-2026", superseded_by="ra-soat")

    library = opened(tmp_path, reading(Block(p=(SAID,)), related=("dot-2026",)), old)

    shown = library.item("ra-soat")
    assert shown
    assert ([*shown.related], marks(shown)) == ([], [])


def test_two_links_to_one_successor_are_one_card(tmp_path: Path) -> None:
    old = [article(id_, superseded_by="dot-2027") for id_ in ("dot-2025", "dot-2026")]
    more = (article("dot-2027", {"vi": Text(title="Đợt mới", summary="")}),)
    item = reading(Block(p=(SAID,)), related=("dot-2025", "dot-2026"))
    place = State(place=Place(Screen.ITEM, item="ra-soat"))

    sheet = at(tmp_path, place, item, *old, *more)

    assert labels(sheet).count("Đợt mới") == 1


def test_words_that_lead_nowhere_look_like_all_others(tmp_path: Path) -> None:
    place = State(place=Place(Screen.ITEM, item="ra-soat"))

    live = at(tmp_path / "1", place, reading(Block(p=LINKED)), article("dot-2026"))
    dead = at(tmp_path / "2", place, reading(Block(p=LINKED)))

    assert looks(live) == {("bold", live.look.colours.primary)}
    assert looks(dead) == {("regular", dead.look.colours.ink)}


def test_what_answers_a_need_gives_way_to_its_successor(tmp_path: Path) -> None:
    old = article("vay-von", valid_to="2026-11-21", superseded_by="vay-moi")

    library = opened(tmp_path, old, article("vay-moi"), profile="commune")

    assert [ids(library.answers(need)) for need in library.needs()] == [["vay-moi"]]


def test_a_telephone_page_leads_where_the_kiosk_does(tmp_path: Path) -> None:
    title, summary, body = VIETNAMESE["vay-von"]
    see = "\n[khai hải quan](item:khai-hai-quan), [lừa đảo](item:lua-dao)\n"
    over = "valid_to: 2026-11-21\n"
    changes = {
        "items/vay-von/vi.md": text_of(title, summary, body + see),
        "items/khai-hai-quan/item.yaml": CUSTOMS_YAML + over,
        "items/lua-dao/item.yaml": FRAUD_YAML + over + "superseded_by: lua-dao-moi\n",
        "items/lua-dao-moi/item.yaml": FRAUD_YAML,
        "items/lua-dao-moi/vi.md": text_of("Lừa đảo mới", "Tóm tắt.", "Nội dung.\n"),
    }
    pages = PhonePages(tmp_path)

    pages.write(build(write_folder(tmp_path, changes), speech=False))

    links = {one.attributes.get("href", "") for one in pages.read("vi/vay-von.html").all("a")}
    assert "lua-dao-moi.html" in links
    assert links.isdisjoint({"lua-dao.html", "khai-hai-quan.html"})
    assert pages.read("vi/lua-dao.html").find("h1").text == "Lừa đảo mới"
    assert "vi/khai-hai-quan.html" not in pages.files()


def looks(sheet: Sheet) -> set[tuple[str, str]]:
    """How the word of the link is written: the face and the colour."""
    return {(one.face, one.colour) for one in inks(sheet) if "đợt" in one.text}


def test_a_sentence_leads_on_to_what_no_earlier_one_has_named() -> None:
    def said(id_: str, *links: str) -> Sentence:
        return Sentence(id_, "Xem.", tuple(Span(0, 3, f"item:{link}") for link in links))

    words = Block(p=(said("s1", "a", "b"), said("s2", "a")))
    points = Block(list=((said("s3", "c", "b", "d"),),))

    mentions = first_mentions(Text(title="Đợt", summary="", blocks=(words, points)))

    assert mentions == {"s1": ("a", "b"), "s3": ("c", "d")}
