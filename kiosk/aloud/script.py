"""What a screen says aloud, part by part, when the visitor listens.

An item says its sentences; an emergency says itself in every language it has; home says where it
leads to, and later what to do; any other screen says its words and controls from top to bottom.
Where the visitor's language has no sound, a spoken notice says so and the version that has one
follows. Another says that a sound is still being prepared; until it has come, a machine's voice
speaks on the spot.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from content_sync.model import Item, ItemSound, Text, chain
from content_sync.sayings import heard, runs
from content_sync.site.library.library import Library
from kiosk.aloud import asked, first
from kiosk.look.look import Look, Spoken
from kiosk.sheet.scroll import Scroll
from kiosk.sheet.sheet import Control, Manner, Passage, Sheet
from kiosk.sound.clip import Clip, cut, whose
from kiosk.visit.state import TEXTS, Screen, Spot, State
from kiosk.visit.wishes import OpenResult


@dataclass(frozen=True, slots=True)
class Saying:
    """What is said in one go: a sentence of the item, or what stands at `target`.

    What can be scrolled stands from one y of the content to another, its `extent`. `before_s`: so
    long it is silent first. What is said `once` is not said again; a prompt comes after all that
    was to be heard, and is no part of it.
    """

    says: Spoken
    clip: Clip | None = None
    sentence: str = ""
    target: Control | Passage | None = None
    extent: tuple[int, int] | None = None
    before_s: float = 0.0
    once: bool = False
    is_prompt: bool = False


@dataclass(frozen=True, slots=True)
class Script:
    """What a screen says in a row, and what of it can be scrolled.

    `language` is the visitor's, `volume` the word for it in that language. `again` follows what
    was touched, for those who learn how it is opened. Where the view does not follow what is said
    (`is_followed`), what is out of view is left out.
    """

    language: str
    row: tuple[Saying, ...]
    scroll: Scroll | None
    volume: Spoken
    again: Spoken | None = None
    is_followed: bool = True

    @property
    def count(self) -> int:
        """How many parts there are to be heard."""
        return sum(1 for one in self.row if not one.is_prompt)

    @property
    def has_prompts(self) -> bool:
        """Whether more is said by itself after the last part."""
        return self.count < len(self.row)

    def saying(self, at: int) -> Saying | None:
        """Part `at`; None after the last one."""
        return self.row[at] if at < len(self.row) else None

    def is_seen(self, at: int, spot: Spot) -> bool:
        """Whether part `at` is in view, as far as it can be scrolled, of a view that is there."""
        saying = self.saying(at)
        if self.scroll is None or saying is None or saying.extent is None:
            return True
        return self.scroll.shows(saying.extent, self.scroll.offset_of(spot))

    def following(self, at: int, spot: Spot) -> int:
        """Part `at`, or the next one in view of a view that stands still."""
        if self.is_followed:
            return at
        seen = (there for there in range(at, len(self.row)) if self.is_seen(there, spot))
        return next(seen, len(self.row))

    def first_seen(self, spot: Spot) -> int:
        """The first part that is wholly in a view that is there; the first of all at the start."""
        offset = self.scroll.offset_of(spot) if self.scroll else 0
        if not offset:
            return 0
        tops = (at for at, one in enumerate(self.row) if one.extent and one.extent[0] >= offset)
        return next(tops, 0)

    def spot_for(self, at: int) -> Spot:
        """Where a view begins that has part `at` in its upper third."""
        saying = self.saying(at)
        if self.scroll is None or saying is None or saying.extent is None:
            return Spot()
        return self.scroll.spot(self.scroll.to_show(saying.extent))


NO_SCRIPT: Final = Script("", (), None, Spoken("", ""))


def script(sheet: Sheet, shelf: Library | None, state: State, language: str) -> Script:
    """What the screen `sheet` says, in the order it is read."""
    place = state.place
    item = shelf.item(place.item) if shelf and place.item and not state.is_warned else None
    row = _screen(sheet)
    if shelf and item and place.screen is Screen.ITEM:
        row = _item(sheet, shelf, item, language)
    elif shelf and item and place.screen is Screen.EMERGENCY:
        row = _in_every_language(shelf, item, language)
    elif shelf and place.screen is Screen.HOME and not state.is_warned:
        row = _home(row, sheet.look, shelf, has_opened=state.has_opened)
    elif not state.is_warned:
        row = _told(row, sheet.look, shelf, state)
    volume = sheet.look.say("Volume")
    if state.is_warned:
        parts = tuple(row)
        return Script(language, parts if state.is_listening else parts[:1], None, volume)
    again = None if state.has_opened else first.again(sheet.look)
    placed = tuple(_placed(row, sheet))
    return Script(language, placed, sheet.scroll, volume, again, place.screen in TEXTS)


def _home(row: Iterable[Saying], look: Look, shelf: Library, has_opened: bool) -> Iterator[Saying]:
    """Where home leads to, in a few words each; then, in silence, what to do."""
    if not has_opened:
        yield Saying(first.lesson(look), once=True)
    for one in row:
        if first.is_way_on(one.target, shelf):
            yield replace(one, says=first.shortly(one.says), clip=None, before_s=first.GAP_S)
    yield Saying(first.hint(look), before_s=first.HINT_S, is_prompt=True)
    yield Saying(first.ask(look), before_s=first.ASK_S, once=True, is_prompt=True)


def _placed(row: Iterable[Saying], sheet: Sheet) -> Iterator[Saying]:
    """The same with where sentences stand."""
    for one in row:
        extent = sheet.scroll.extent(one.sentence) if sheet.scroll and one.sentence else None
        yield replace(one, extent=extent) if extent else one


def voice_of(shelf: Library, tag: str) -> str:
    """The machine's voice for a language; "" for one that must not be synthesised."""
    return next((one.voice for one in shelf.feed.languages if one.tag == tag), "")


def _screen(sheet: Sheet) -> Iterator[Saying]:
    """From top to bottom; what can be scrolled between what stands above it or beside and below."""
    scroll = sheet.scroll
    still = [one for one in _stops(sheet.passages, sheet.controls) if one not in _in_view(sheet)]
    before, after = still, []
    if scroll:
        before = [one for one in still if one.rect.y < scroll.room.y or one.rect.x < scroll.room.x]
        after = [one for one in still if one not in before]
    for stop in before:
        yield Saying(stop.says, stop.clip, target=stop)
    if scroll:
        for stop in _stops(scroll.content.passages, scroll.content.controls):
            target = replace(stop, rect=scroll.on_screen(stop.rect))
            extent = stop.rect.y, stop.rect.bottom
            yield Saying(stop.says, stop.clip, target=target, extent=extent)
    for stop in after:
        yield Saying(stop.says, stop.clip, target=stop)


def _told(
    row: Iterator[Saying], look: Look, shelf: Library | None, state: State
) -> Iterator[Saying]:
    """Of an interview the hall hears the question, and how many errands there are; no answer that
    was given, and of a result no more than the visitor asks for; of a plan each place once.
    """
    whole = tuple(row)
    passages = [one for one in whole if isinstance(one.target, Passage)]
    match state.place.screen:
        case Screen.QUESTION | Screen.HALFWAY:
            first_words = asked.choosing(look, shelf, state) if shelf else None
            yield from (Saying(one, once=True) for one in (first_words,) if one)
            yield from (one for one in whole if not _is_frame(one.target))
        case Screen.OUTCOME:
            yield from passages[:1]
            if any(_is_result(one.target) for one in whole):
                yield Saying(asked.hearing_found(look))
        case Screen.OFFICER:
            yield from passages[:1]
        case Screen.RESULT:
            yield from passages
        case Screen.PLAN:  # the place in hand, then all of them: once, not on the plan as well
            yield from (one for one in whole if one.extent or isinstance(one.target, Passage))
        case _:
            yield from whole


def _is_frame(target: Control | Passage | None) -> bool:
    return isinstance(target, Control) and target.is_frame


def _is_result(target: Control | Passage | None) -> bool:
    return isinstance(target, Control) and isinstance(target.wish, OpenResult)


Stop = Control | Passage


def _in_view(sheet: Sheet) -> tuple[Stop, ...]:
    """What of the content stands among the sheet's own."""
    if sheet.scroll is None:
        return ()
    seen = sheet.scroll.seen_of(sheet.look.px_per_mm)
    return (*seen.passages, *seen.controls)


def _stops(passages: tuple[Passage, ...], controls: tuple[Control, ...]) -> list[Stop]:
    told = (Manner.HEARD_FIRST, Manner.BUTTON, Manner.AT_ONCE)
    stops: list[Stop] = [
        *passages,
        *(one for one in controls if one.wish and one.manner in told),
    ]
    return sorted(stops, key=lambda one: (one.rect.y, one.rect.x))


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
