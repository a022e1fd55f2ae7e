"""An item of sixty sentences, longer than a page, and somebody who has it read aloud."""

from pathlib import Path

from hearing_visitor import Listener
from shelf import article, shelve, text

from content_sync.model import Item, ItemSound, Text
from content_sync.prose import Block, Sentence
from kiosk.visit.state import Place, Screen, State

ITEM = Place(Screen.ITEM, topic="support", item="vay-von")
SAID = [f"Câu số {number} của bài này nói về vay vốn cho bà con." for number in range(1, 61)]
BLOCKS = tuple(Block(p=(Sentence(f"s{at}", words),)) for at, words in enumerate(SAID, start=1))


def loans(sound: ItemSound | None = None, **more: object) -> Item:
    """The item: a title, a summary and what is in `SAID`."""
    vi = Text(title="Vay vốn", summary="Bà con được vay.", blocks=BLOCKS, sound=sound)
    return article("vay-von", {"vi": vi}, **more)


def listening(store: Path) -> Listener:
    """Somebody before a kiosk with this item, and one in two languages, on its shelf."""
    shelve(store, loans(), article("cho-phien", {"vi": text("Chợ phiên"), "en": text("Market")}))
    return Listener(store)


def reads_item(listener: Listener, language: str = "") -> None:
    """The item is opened and read from its first word."""
    listener.comes_to(State(place=ITEM, language=language))
    listener.tap("Listen")
