"""One item as a phone page, without a disk.

shown(item(Block(p=said("Nội dung."))), "en").find("h1").text
"""

import msgspec
from phone_pages import ISSUED, Tag, parsed

from content_sync.centre.pages.edition import Edition, Media, Signed
from content_sync.centre.pages.item_page import item_page
from content_sync.model import Body, Feed, Item, Language, Place, Profile, Text, Topic
from content_sync.prose import Block, Sentence, Sentences
from content_sync.shown.reader import Reader

LANGUAGES = (
    Language(tag="vi", name="Tiếng Việt"),
    Language(tag="tyz", name="Tày", fallback=("vi",)),
    Language(tag="zh-Hans", name="中文", fallback=("en", "vi")),
    Language(tag="en", name="English", fallback=("vi",)),
)
FEED = Feed(
    languages=LANGUAGES,
    topics=(Topic(id="support", icon="school", colour="teal", names={"vi": "Hỗ trợ"}),),
    profiles=(Profile(id="commune", names={"vi": "Xã Mẫu"}, topics=("support",), body="ubnd"),),
    bodies=(
        Body(
            id="ubnd",
            names={"vi": "UBND xã", "en": "Commune office"},
            hours={"vi": "Sáng thứ Hai"},
            telephone="0205 3812 345 (giờ hành chính)",
            unknown=("address",),
        ),
    ),
    places=(Place(id="hall", names={"vi": "Hội trường xã", "en": "Commune hall"}),),
    public_address="https://bantin.example/",
    demonstration={"vi": "Nội dung minh hoạ.", "en": "A demonstration."},
)
FILES = {"a" * 64: ".jpg", "b" * 64: ".opus", "c" * 64: ".mp4", "d" * 64: ".vtt", "e" * 64: ".mp3"}
NAMES = {letter: letter * 20 for letter in "abcde"}


def said(*texts: str) -> Sentences:
    """A sentence for each text."""
    return tuple(Sentence(f"s{at}", text) for at, text in enumerate(texts))


def text(title: str = "Vay vốn", **more: object) -> Text:
    """A text with a title and a summary; `more` are fields of it."""
    return msgspec.structs.replace(Text(title=title, summary="Tóm tắt."), **more)


def item(*blocks: Block, texts: dict[str, Text] | None = None, **more: object) -> Item:
    """An article of `blocks` in Vietnamese, or of `texts`."""
    written = texts or {"vi": text(blocks=blocks)}
    made = Item(id="vay-von", kind="article", topics=("support",), body="ubnd", texts=written)
    return msgspec.structs.replace(made, **more)


def shown(one: Item, tag: str = "vi", others: tuple[Item, ...] = (), feed: Feed = FEED) -> Tag:
    """The page of an item for a reader of `tag`."""
    items = {each.id: each for each in (one, *others)}
    release = Signed(7, ISSUED)
    edition = Edition(
        feed=feed,
        items=items,
        listed=set(items),
        signed=dict.fromkeys(items, release),
        release=release,
        media=Media(FILES),
        identity="1",
    )
    return parsed(item_page(edition, Reader.of(feed, tag), one))


def attributes(page: Tag, name: str) -> list[dict[str, str]]:
    """What the elements of a name say."""
    return [one.attributes for one in page.all(name)]
