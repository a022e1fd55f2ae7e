"""What a screen says aloud, part by part, when the visitor listens.

An item says its sentences; an emergency says itself in every language it has; any other screen
says its words and controls from top to bottom. Where the visitor's language has no sound, a
spoken notice says so and the version that has one follows. Another says that a sound is still
being prepared; until it has come, a machine's voice speaks on the spot.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from content_sync.model import Item, ItemSound, Text, chain
from content_sync.sayings import heard, runs
from content_sync.site.library.library import Library
from kiosk.look.look import Spoken
from kiosk.sheet.sheet import Control, Manner, Passage, Sheet
from kiosk.sound.clip import Clip, cut, whose
from kiosk.visit.state import Screen, State


@dataclass(frozen=True, slots=True)
class Saying:
    """What is said in one go: a sentence of the item, or what stands at `target`."""

    says: Spoken
    clip: Clip | None = None
    sentence: str = ""
    target: Control | Passage | None = None


@dataclass(frozen=True, slots=True)
class Script:
    """What a screen says in a row, and on which pages sentences stand.

    `language` is the visitor's, `volume` the word for it in that language.
    """

    language: str
    row: tuple[Saying, ...]
    pages: Mapping[str, int]
    volume: Spoken

    def saying(self, at: int) -> Saying | None:
        """Part `at`; None after the last one."""
        return self.row[at] if at < len(self.row) else None

    def first_on(self, page: int) -> int:
        """The part that begins on `page`."""
        places = (at for at, one in enumerate(self.row) if self.pages.get(one.sentence) == page)
        return next(places, 0)


NO_SCRIPT: Final = Script("", (), {}, Spoken("", ""))


def script(sheet: Sheet, shelf: Library | None, state: State, language: str) -> Script:
    """What the screen `sheet` says, in the order it is read."""
    place = state.place
    item = shelf.item(place.item) if shelf and place.item and not state.is_warned else None
    row = _screen(sheet)
    if shelf and item and place.screen is Screen.ITEM:
        row = _item(sheet, shelf, item, language)
    elif shelf and item and place.screen is Screen.EMERGENCY:
        row = _in_every_language(shelf, item, language)
    return Script(language, tuple(row), sheet.sentence_pages, sheet.look.say("Volume"))


def voice_of(shelf: Library, tag: str) -> str:
    """The machine's voice for a language; "" for one that must not be synthesised."""
    return next((one.voice for one in shelf.feed.languages if one.tag == tag), "")


def _screen(sheet: Sheet) -> Iterator[Saying]:
    controls = (
        one
        for one in sheet.controls
        if one.wish and one.manner in (Manner.HEARD_FIRST, Manner.AT_ONCE)
    )
    stops: list[Control | Passage] = [*sheet.passages, *controls]
    for stop in sorted(stops, key=lambda one: (one.rect.y, one.rect.x)):
        yield Saying(stop.says, stop.clip, target=stop)


def _item(sheet: Sheet, shelf: Library, item: Item, language: str) -> Iterator[Saying]:
    for tag in chain(shelf.feed.languages, language):
        shown, text = shelf.text(item, tag)
        row = tuple(_text(shelf, item, tag, shown, text))
        if not row:
            continue
        if row[0].says.language != language:
            yield Saying(_only_in(sheet, row[0].says.language))
        if shelf.awaits_sound(item, tag):
            yield Saying(sheet.look.say("The voice is being prepared"))
        yield from row
        return
    yield Saying(sheet.look.say("There is no sound for this. Please ask the staff."))


def _only_in(sheet: Sheet, tag: str) -> Spoken:
    if tag == "vi":
        return sheet.look.say("This text is only in Vietnamese.")
    return sheet.look.say("This text is in another language.")


def _in_every_language(shelf: Library, item: Item, language: str) -> Iterator[Saying]:
    shown, _ = shelf.text(item, language)
    tags = dict.fromkeys((language, shown, *(one.tag for one in shelf.feed.languages)))
    for tag in tags:
        if tag in item.texts or tag in item.spoken:
            in_, text = shelf.text(item, tag)
            for one in _text(shelf, item, tag, in_, text):
                is_seen = one.says.language == shown
                yield Saying(one.says, one.clip, one.sentence if is_seen else "")


def _text(shelf: Library, item: Item, tag: str, shown: str, text: Text) -> Iterator[Saying]:
    """The sentences of a text: as recorded or prepared, else for a voice, else none."""
    found = shelf.sound(item, tag)
    if found:
        in_, sound = found
        path = shelf.media(sound.media)
        if path:
            yield from _prepared(text, in_, sound, path)
            return
    if voice_of(shelf, shown):
        for id_, words in _sentences(text):
            yield Saying(Spoken(words, shown), sentence=id_)


def _prepared(text: Text, tag: str, sound: ItemSound, path: Path) -> Iterator[Saying]:
    words = dict(_sentences(text))
    if not sound.cues:
        yield Saying(Spoken(text.title, tag), Clip(path, whose(sound)))
    for at, (id_, _) in enumerate(sound.cues):
        yield Saying(Spoken(words.get(id_, ""), tag), cut(sound, path, at, at), id_)


def _sentences(text: Text) -> Iterator[tuple[str, str]]:
    yield "t", text.title
    if text.summary:
        yield "u", text.summary
    for block in text.blocks:
        for run in runs(block):
            for sentence in run:
                if said := heard(sentence):
                    yield sentence.id, said
