"""What a screen says aloud, part by part, when the visitor listens.

An item says its sentences; an emergency says itself in every language it has; any other screen
says its words and controls from top to bottom. Where the visitor's language has no sound, a
spoken notice says so and the version that has one follows. Another says that a sound is still
being prepared; until it has come, a machine's voice speaks on the spot.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from content_sync.model import Item, ItemSound, Text, chain
from content_sync.sayings import heard, runs
from content_sync.site.library.library import Library
from kiosk.look.look import Spoken
from kiosk.sheet.sheet import Control, Manner, Passage, Sheet
from kiosk.sound.clip import Clip, cut, whose
from kiosk.visit.state import Screen, State


@dataclass(frozen=True, slots=True)
class Part:
    """What is said in one go: a sentence of the item, or what stands at `target`."""

    says: Spoken
    clip: Clip | None = None
    sentence: str = ""
    target: Control | Passage | None = None


def script(sheet: Sheet, shelf: Library | None, state: State, language: str) -> tuple[Part, ...]:
    """The parts of the screen `sheet` in the order they are read."""
    place = state.place
    item = shelf.item(place.item) if shelf and place.item and not state.is_warned else None
    if shelf and item and place.screen is Screen.ITEM:
        return tuple(_item(sheet, shelf, item, language))
    if shelf and item and place.screen is Screen.EMERGENCY:
        return tuple(_in_every_language(shelf, item, language))
    return tuple(_screen(sheet))


def voice_of(shelf: Library, tag: str) -> str:
    """The machine's voice for a language; "" for one that must not be synthesised."""
    return next((one.voice for one in shelf.feed.languages if one.tag == tag), "")


def _screen(sheet: Sheet) -> Iterator[Part]:
    controls = (
        one
        for one in sheet.controls
        if one.wish and one.manner in (Manner.HEARD_FIRST, Manner.AT_ONCE)
    )
    stops: list[Control | Passage] = [*sheet.passages, *controls]
    for stop in sorted(stops, key=lambda one: (one.rect.y, one.rect.x)):
        yield Part(stop.says, stop.clip, target=stop)


def _item(sheet: Sheet, shelf: Library, item: Item, language: str) -> Iterator[Part]:
    for tag in chain(shelf.feed.languages, language):
        shown, text = shelf.text(item, tag)
        parts = tuple(_text(shelf, item, tag, shown, text))
        if not parts:
            continue
        if parts[0].says.language != language:
            yield Part(_only_in(sheet, parts[0].says.language))
        if shelf.awaits_sound(item, tag):
            yield Part(sheet.look.say("The voice is being prepared"))
        yield from parts
        return
    yield Part(sheet.look.say("There is no sound for this. Please ask the staff."))


def _only_in(sheet: Sheet, tag: str) -> Spoken:
    if tag == "vi":
        return sheet.look.say("This text is only in Vietnamese.")
    return sheet.look.say("This text is in another language.")


def _in_every_language(shelf: Library, item: Item, language: str) -> Iterator[Part]:
    shown, _ = shelf.text(item, language)
    tags = dict.fromkeys((language, shown, *(one.tag for one in shelf.feed.languages)))
    for tag in tags:
        if tag in item.texts or tag in item.spoken:
            in_, text = shelf.text(item, tag)
            for part in _text(shelf, item, tag, in_, text):
                is_seen = part.says.language == shown
                yield Part(part.says, part.clip, part.sentence if is_seen else "")


def _text(shelf: Library, item: Item, tag: str, shown: str, text: Text) -> Iterator[Part]:
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
            yield Part(Spoken(words, shown), sentence=id_)


def _prepared(text: Text, tag: str, sound: ItemSound, path: Path) -> Iterator[Part]:
    words = dict(_sentences(text))
    if not sound.cues:
        yield Part(Spoken(text.title, tag), Clip(path, whose(sound)))
    for at, (id_, _) in enumerate(sound.cues):
        yield Part(Spoken(words.get(id_, ""), tag), cut(sound, path, at, at), id_)


def _sentences(text: Text) -> Iterator[tuple[str, str]]:
    yield "t", text.title
    if text.summary:
        yield "u", text.summary
    for block in text.blocks:
        for run in runs(block):
            for sentence in run:
                if said := heard(sentence):
                    yield sentence.id, said
