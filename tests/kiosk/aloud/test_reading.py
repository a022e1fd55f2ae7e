"""An item on the screen: its blocks, its pictures, its facts and its pages."""

from dataclasses import replace
from pathlib import Path

import pytest
from folder import PNG
from shelf import article, shelve, text
from visitor import SCREENS, Visitor, at, inks, is_written, named, screenfuls, shapes

from content_sync.model import Cover, Event, Item, Text
from content_sync.prose import Block, Picture, Recording, Sentence, Span, Table
from content_sync.site.library import places
from kiosk.look.shapes import Photo
from kiosk.look.sizes import DEFAULT_TEXT, LARGEST_TEXT
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Place, Screen, Spot, State

ITEM = State(place=Place(Screen.ITEM, topic="support", item="vay-von"))
SHA = "a" * 64


def sentences(said: str) -> tuple[Sentence, ...]:
    return (Sentence("s1", said),)


def with_blocks(*blocks: Block) -> Item:
    return article("vay-von", {"vi": Text(title="Vay vốn", summary="", blocks=blocks)})


# --- blocks ---


@pytest.mark.parametrize(
    ("block", "written"),
    [
        (Block(h=sentences("Ai được vay?")), ["Ai được vay?"]),
        (Block(p=sentences("Bà con đến Tổ.")), ["Bà con đến Tổ."]),
        (Block(list=(sentences("Ngoại tệ."), sentences("Vàng."))), ["•Ngoại tệ.", "•Vàng."]),
        (Block(steps=(sentences("Gặp."), sentences("Họp."))), ["1Gặp.", "2Họp."]),
        (Block(steps=(sentences("Nộp đơn."),), start=3), ["3Nộp đơn."]),
        (
            Block(table=Table(head=(sentences("Việc"),), rows=((sentences("Nộp đơn"),),))),
            ["Việc", "Nộp đơn"],
        ),
        (Block(note=(sentences("Giữ lại tờ khai."),)), ["Giữ lại tờ khai."]),
        (Block(footnote=sentences("Theo luật."), mark="1"), ["(1) Theo luật."]),
    ],
)
def test_every_kind_of_block_is_written(tmp_path: Path, block: Block, written: list[str]) -> None:
    sheet = at(tmp_path, ITEM, with_blocks(block))

    for one in written:
        assert is_written(sheet, one)


@pytest.mark.parametrize("kind", ["sound", "video"])
def test_sound_and_video_say_how_long_they_are_and_what_is_said(tmp_path: Path, kind: str) -> None:
    said = (sentences("Kính thưa bà con."),)
    recording = Recording(media=SHA, alt="Bản tin xã", duration_ms=185_400, transcript=said)
    block = Block(video=recording) if kind == "video" else Block(sound=recording)
    sheet = at(tmp_path, ITEM, with_blocks(block))

    assert is_written(sheet, "3:05")
    assert is_written(sheet, "Bản tin xã")
    assert is_written(sheet, "Kính thưa bà con.")


def test_a_picture_whose_file_has_not_arrived_is_described(tmp_path: Path) -> None:
    picture = Picture(media=SHA, alt="Bà con họp tổ ở thôn", size=(400, 300))

    sheet = at(tmp_path, ITEM, with_blocks(Block(picture=picture)))

    assert is_written(sheet, "Bà con họp tổ ở thôn")
    assert not photos(sheet)


def test_a_picture_whose_file_is_there_is_shown_whole_and_not_described(tmp_path: Path) -> None:
    put_media(tmp_path)
    picture = Picture(media=SHA, alt="Bà con họp tổ", size=(400, 300), caption=sentences("Ở thôn."))

    sheet = at(tmp_path, ITEM, with_blocks(Block(picture=picture)))

    (photo,) = photos(sheet)
    assert photo.rect.w / photo.rect.h == pytest.approx(4 / 3, rel=0.01)
    assert is_written(sheet, "Ở thôn.")
    assert not is_written(sheet, "Bà con họp tổ")


def put_media(store: Path) -> None:
    file = places.media(store, SHA)
    file.parent.mkdir(parents=True)
    file.write_bytes(PNG)


def photos(sheet: Sheet) -> list[Photo]:
    return [shape for shape in shapes(sheet) if isinstance(shape, Photo)]


def test_a_link_is_underlined_and_a_strong_word_is_heavy(tmp_path: Path) -> None:
    said = Sentence("s1", "Hãy gọi 113 ngay", (Span(8, 11, "tel:113"), Span(12, 16, "strong")))

    sheet = at(tmp_path, ITEM, with_blocks(Block(p=(said,))))

    faces = {ink.text: (ink.face, ink.colour) for ink in inks(sheet)}
    assert faces["113"] == ("bold", sheet.look.colours.primary)
    assert faces["ngay"] == ("bold", sheet.look.colours.ink)


def test_brackets_in_a_text_stay_brackets(tmp_path: Path) -> None:
    sheet = at(tmp_path, ITEM, with_blocks(Block(p=sentences("[b]Bà con[/b] &amp; {xã}"))))

    assert is_written(sheet, "[b]Bà con[/b] &amp; {xã}")


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("count", [2, 4])
def test_a_table_that_fits_is_seen_whole_on_the_way_down(
    tmp_path: Path, screen: str, count: int
) -> None:
    rows = tuple((sentences(f"Mức {n}"), sentences("Đồng")) for n in range(count))
    table = Table(head=(sentences("Việc"), sentences("Tiền")), rows=rows)
    said = tuple(Block(p=sentences("Bà con đến tổ. ")) for _ in range(3))
    after = tuple(Block(p=sentences("Bà con hỏi tổ. ")) for _ in range(30))
    shelve(tmp_path, with_blocks(*said, Block(table=table), *after))

    visitor = Visitor(tmp_path, SCREENS[screen])
    seen = [{ink.text for ink in inks(sheet)} for _, sheet in screenfuls(visitor, ITEM)]

    assert any({"Việc", *(f"Mức {n}" for n in range(count))} <= words for words in seen)


# --- an item ---


def test_an_item_says_what_it_is_until_when_and_whom_to_ask(tmp_path: Path) -> None:
    item = article(
        "vay-von", {"vi": text("Vay vốn", "Đến Tổ.", "Không cần thế chấp.")},
        valid_to="2026-12-31", body="bank",
    )  # fmt: skip

    sheet = at(tmp_path, ITEM, item)

    for said in ("Vay vốn", "Không cần thế chấp.", "Đến Tổ.", "31/12/2026", "Ngân hàng"):
        assert is_written(sheet, said)


def test_an_item_without_an_end_says_of_which_day_it_is(tmp_path: Path) -> None:
    sheet = at(tmp_path, ITEM, article("vay-von", as_of="2026-10-01"))

    assert is_written(sheet, "01/10/2026")


def test_an_event_says_when_it_begins(tmp_path: Path) -> None:
    event = Event(starts="2026-12-05T08:00")

    sheet = at(tmp_path, ITEM, article("vay-von", kind="event", event=event))

    assert is_written(sheet, "05/12/2026 08:00")


def test_a_related_item_is_one_tap_away_and_back_leads_back(tmp_path: Path) -> None:
    shelve(tmp_path, article("vay-von", related=("ba-con-bo",)), article("ba-con-bo"))
    visitor = Visitor(tmp_path)
    visitor.session.state = ITEM

    visitor.tap("ba-con-bo")
    there = visitor.state.place.item
    visitor.tap("Back")

    assert there == "ba-con-bo"
    assert visitor.state == ITEM


@pytest.mark.parametrize("screen", [Screen.ITEM, Screen.SOURCE, Screen.ASK])
def test_an_item_that_has_gone_leaves_a_screen_one_can_leave(
    tmp_path: Path, screen: Screen
) -> None:
    sheet = at(tmp_path, State(place=Place(screen, item="gone")), article("vay-von"))

    assert named(sheet, "Home").wish
    gone = sheet.look.say("This is no longer shown. Please ask the staff.").text
    assert is_written(sheet, gone) is (screen is not Screen.ASK)


def test_a_cover_stands_before_the_title_of_an_item(tmp_path: Path) -> None:
    put_media(tmp_path)
    cover = Cover(media=SHA, size=(400, 300), alt={"vi": "Họp tổ"})

    sheet = at(tmp_path, ITEM, article("vay-von", cover=cover))

    title = next(ink for ink in inks(sheet) if ink.text == "vay-von")
    (photo,) = photos(sheet)
    assert photo.rect.right <= title.x
    assert photo.rect.y < title.baseline < photo.rect.bottom


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("size", [DEFAULT_TEXT, LARGEST_TEXT])
def test_a_cover_is_never_a_strip(tmp_path: Path, screen: str, size: int) -> None:
    put_media(tmp_path)
    cover = Cover(media=SHA, size=(400, 300), alt={"vi": "Họp tổ"})
    loan = text("Vay vốn ưu đãi để làm ăn", summary="Hộ nghèo được vay đến 100 triệu. " * 5)
    shelve(tmp_path, article("vay-von", {"vi": loan}, cover=cover))

    sheet = Visitor(tmp_path, SCREENS[screen]).comes_to(replace(ITEM, text=size))

    assert all(photo.rect.h >= 0.3 * photo.rect.w - 1 for photo in photos(sheet))
    assert photos(sheet) or screen != "portrait"


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("size", range(LARGEST_TEXT + 1))
def test_the_title_stands_with_the_button_that_reads_it_and_clear_of_it(
    tmp_path: Path, screen: str, size: int
) -> None:
    shelve(tmp_path, article("vay-von", {"vi": text("Vay vốn ưu đãi", summary="Hộ nghèo. " * 30)}))

    sheet = Visitor(tmp_path, SCREENS[screen]).comes_to(replace(ITEM, text=size))

    title = next(ink for ink in inks(sheet) if ink.text == "Vay vốn ưu đãi")
    word = sheet.look.say("Listen").text
    listen = [one.rect for one in sheet.controls if one.label.text == word][1]  # 0 is the dock's
    assert listen.y - title.baseline >= sheet.look.mm(4)


def test_a_long_item_is_scrolled_by_arrows_that_end(tmp_path: Path) -> None:
    long = with_blocks(*(Block(p=sentences(f"Đoạn {n}. " * 20)) for n in range(30)))
    shelve(tmp_path, long)
    visitor = Visitor(tmp_path)
    visitor.session.state = ITEM

    turned = 0
    while named(visitor.sees(), "Look further down").wish:
        visitor.tap("Look further down")
        turned += 1
    for _ in range(turned):
        visitor.tap("Look further up")

    assert turned >= 3
    scroll = visitor.sees().scroll
    assert scroll and scroll.offset == 0
    assert named(visitor.sees(), "Look further up").wish is None


def test_a_sentence_that_no_longer_exists_is_the_last_one(tmp_path: Path) -> None:
    shelve(tmp_path, article("vay-von"))

    place = Place(Screen.ITEM, item="vay-von", spot=Spot("s99"))
    sheet = Visitor(tmp_path).comes_to(State(place=place))

    assert is_written(sheet, "vay-von")


@pytest.mark.parametrize(
    ("headings", "count"), [(("Hỏi ai",), 1), (("Hỏi Ai？",), 1), (("Hỏi ai", "Vay"), 2), ((), 1)]
)
def test_a_text_that_ends_with_whom_to_ask_is_not_asked_again(
    tmp_path: Path, headings: tuple[str, ...], count: int
) -> None:
    blocks = tuple(Block(h=sentences(heading)) for heading in headings)
    shown = Text(title="Vay vốn", summary="", blocks=(*blocks, Block(p=sentences("Tới tổ."))))

    sheet = at(tmp_path, ITEM, article("vay-von", {"vi": shown}, body="bank"))

    above = min(one.rect.y for one in sheet.controls if one.label == sheet.look.say("Home"))
    asked = [ink for ink in inks(sheet) if ink.text.lower().startswith("hỏi ai")]
    assert len([ink for ink in asked if ink.baseline < above]) == count
    assert is_written(sheet, "Ngân hàng")


def test_an_item_that_the_text_links_to_can_be_touched_below_it(tmp_path: Path) -> None:
    said = (Sentence("s1", "Xem bài con bò.", (Span(8, 14, "item:con-bo"),)),)
    other = article("con-bo", {"vi": text("Từ ba con bò giống")})

    sheet = at(tmp_path, ITEM, with_blocks(Block(p=said)), other)

    assert named(sheet, "Từ ba con bò giống").wish
