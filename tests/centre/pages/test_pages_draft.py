"""The phone page of a draft: as it will be published, or whole in itself."""

import base64
from dataclasses import replace
from pathlib import Path, PurePath

import msgspec
import pytest
from folder import write_folder
from phone_item import FEED, FILES, item, said
from phone_pages import ISSUED, TODAY, PhonePages, Tag, parsed

from content_sync.centre.pages.edition import Edition, Media, Signed, edition_of
from content_sync.centre.pages.frame import data_address, own_style
from content_sync.centre.pages.item_page import item_page
from content_sync.centre.pages.plan import HERE
from content_sync.centre.release.build import build
from content_sync.model import Cover, Feed, Item, ItemSound
from content_sync.prose import Block, Chapter, Picture, Recording, Sentence, Span
from content_sync.shown.reader import Reader
from content_sync.shown.succession import led_on

NEXT = Signed(8, ISSUED)
PICTURE, SMALL, SOUND, FILM, SUBTITLES = ("a" * 64, "e" * 64, "b" * 64, "c" * 64, "d" * 64)
ENDINGS = FILES | {SMALL: ".jpg"}


def everything() -> Item:
    """An item with every kind of file."""
    shown = Picture(media=PICTURE, alt="Bản đồ", size=(640, 480))
    film = Recording(
        media=FILM,
        alt="Phim",
        duration_ms=9000,
        poster=shown,
        subtitles={"vi": SUBTITLES},
        tracks={"en": SOUND},
        chapters=(Chapter(at_ms=4000, title="Hai"),),
    )
    blocks = (Block(picture=shown), Block(video=film))
    made = item(*blocks, cover=Cover(media=PICTURE, size=(1280, 720), small=SMALL))
    text = msgspec.structs.replace(
        made.texts["vi"], sound=ItemSound(media=SOUND, made="recorded", duration_ms=4000)
    )
    return msgspec.structs.replace(made, texts={"vi": text})


def drawn(edition: Edition, draft: Item, tag: str = "vi") -> Tag:
    return parsed(item_page(edition, Reader.of(FEED, tag), led_on(draft, edition.lead)))


def links(page: Tag) -> list[str]:
    """All that the page leads to or shows."""
    keys = ("href", "src", "poster", "srcset")
    return [one.attributes[key] for one in page.walk() for key in keys if key in one.attributes]


def test_the_page_of_a_draft_is_the_page_that_is_published(tmp_path: Path) -> None:
    made, pages = build(write_folder(tmp_path)), PhonePages(tmp_path)
    pages.write(made, NEXT.release)
    feed = msgspec.json.decode(made.texts["feed"], type=Feed)
    items = [
        msgspec.json.decode(made.texts[one.id], type=Item)
        for one in made.lines
        if one.kind == "item"
    ]
    files = {one.sha256: PurePath(one.id).suffix for one in made.lines if not one.is_text}

    edition = edition_of(feed, items, Media(files), NEXT, TODAY)

    published = pages.files()
    for one in items:
        for tag in ("vi", "zh-Hans"):
            page = item_page(edition, Reader.of(feed, tag), led_on(one, edition.lead))
            assert page == published[f"{tag}/{one.id}.html"]


def test_a_page_that_stands_alone_asks_for_no_file() -> None:
    given = {sha256: data_address("image/jpeg", sha256.encode()) for sha256 in ENDINGS}
    draft = everything()
    edition = edition_of(FEED, [draft], Media(ENDINGS, given), NEXT, TODAY, style=own_style())

    page = drawn(edition, draft)

    files = [link for link in links(page) if not link.endswith(".html")]
    assert all(link.startswith(("data:", "tel:")) for link in files)
    shown = "".join(files)
    assert all(address in shown for address in given.values())
    (style,) = (one.attributes["href"] for one in page.all("link"))
    kind, _, data = style.partition(";base64,")
    assert (kind, base64.b64decode(data)) == ("data:text/css", (HERE / "style.css").read_bytes())
    policy = page.all("meta")[1].attributes["content"]
    assert policy.startswith("default-src 'none'; img-src 'self' data:; media-src 'self' data:; ")
    assert "style-src 'self' data:" in policy and "script" not in policy


def test_files_are_where_the_caller_says() -> None:
    draft = everything()
    media = Media(ENDINGS, {sha256: f"/tep/{sha256[0]}" for sha256 in ENDINGS})

    page = drawn(edition_of(FEED, [draft], media, NEXT, TODAY), draft)

    (cover, picture) = page.all("img")
    assert cover.attributes["srcset"] == "/tep/e 640w, /tep/a 1280w"
    assert picture.attributes["src"] == "/tep/a"
    assert page.find("video").attributes["poster"] == "/tep/a"
    assert "/tep/c#t=4" in links(page)
    assert not any("media/" in link for link in links(page))


@pytest.mark.parametrize(("since", "until"), [("", "2026-01-01"), ("2027-01-01", "")])
def test_a_draft_has_its_page_whatever_its_days(since: str, until: str) -> None:
    draft = item(Block(p=said("Nội dung.")), valid_from=since, valid_to=until)

    page = drawn(edition_of(FEED, [draft], Media({}), NEXT, TODAY), draft)

    assert page.find("h1").text == "Vay vốn"
    assert "8" in page.find("section", "source").text


def test_what_a_draft_names_is_led_to_where_it_is_given() -> None:
    words = "Xem giấy tờ và học nghề."
    marks = (Span(4, 11, "item:giay-to"), Span(15, 23, "item:hoc-nghe"))
    draft = item(Block(p=(Sentence("s1", words, marks),)), related=("giay-to", "hoc-nghe"))
    other = msgspec.structs.replace(item(), id="giay-to")

    page = drawn(edition_of(FEED, [draft, other], Media({}), NEXT, TODAY), draft)

    assert [link for link in links(page) if "giay-to" in link] == ["giay-to.html"] * 2
    assert not any("hoc-nghe" in link for link in links(page))
    assert words in page.text


def test_an_edition_of_many_says_which_are_listed_and_who_stands_for_whom() -> None:
    old = msgspec.structs.replace(item(superseded_by="moi"), id="cu")
    late = msgspec.structs.replace(item(valid_from="2027-01-01"), id="sau")
    new = msgspec.structs.replace(item(), id="moi")

    edition = edition_of(FEED, [old, late, new], Media({}), NEXT, TODAY, "1")

    assert (set(edition.items), edition.listed) == ({"moi", "sau"}, {"moi"})
    assert (edition.heirs, edition.over) == ({"cu": "moi"}, set())
    assert edition == replace(edition, signed=dict.fromkeys(("cu", "moi", "sau"), NEXT))
