"""What is spoken of an item's text, sentence by sentence, so that it makes sense to the ear alone.

Steps say their number, a table is read row by row with the heads of its columns, pictures, sounds
and videos by their descriptions. These have cues ~1, ~2 … in reading order, as no sentence is
called, so that a screen that marks what is spoken passes them by. The words of a recording are
not read: it can be listened to itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from content_sync.model import Feed, Text
from content_sync.prose import Block, Sentences, Table
from content_sync.sayings import heard
from content_sync.sentences import join
from content_sync.words import Words

SENTENCE_MS: Final = 400  # of silence after a sentence
PARAGRAPH_MS: Final = 800  # after a paragraph, a point of a list, a row of a table


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is spoken in one go under a sentence's id, and the silence after it."""

    id: str
    text: str
    pause_ms: int = SENTENCE_MS


Run = tuple[Phrase, ...]  # a paragraph


def narration(text: Text, words: Words, is_drill: bool = False) -> Run:
    """All that is spoken of `text`, in reading order; a drill says first that it is one."""
    runs: list[Run] = [(Phrase("t", text.title),), (Phrase("u", text.summary),)]
    if is_drill:
        runs.insert(0, (Phrase("~0", words.say("Drill")[0]),))
    described = 0
    for block in text.blocks:
        if description := _description(block, words):
            described += 1
            runs.append((Phrase(f"~{described}", description),))
        runs += _runs(block, words)
    return tuple(phrase for run in runs for phrase in _paragraph(run))


def names(feed: Feed, tag: str) -> Run:
    """What the feed itself says in one language, each text once; its id is the text itself."""
    named = (
        *(topic.names for topic in feed.topics),
        *(topic.hints for topic in feed.topics),
        *(need.names for need in feed.needs),
        *(profile.names for profile in feed.profiles),
        *(part for body in feed.bodies for part in (body.names, body.address, body.hours)),
        *(place.names for place in feed.places),
        feed.demonstration,
    )
    own = [language.name for language in feed.languages if language.tag == tag]
    texts = dict.fromkeys((*own, *(each[tag] for each in named if each.get(tag))))
    return tuple(Phrase(text, text) for text in texts)


def _paragraph(run: Run) -> Run:
    said = tuple(phrase for phrase in run if phrase.text)
    return (*said[:-1], *(replace(last, pause_ms=PARAGRAPH_MS) for last in said[-1:]))


def _description(block: Block, words: Words) -> str:
    if block.picture:
        return _labelled(words, "Picture: {text}", block.picture.alt)
    if block.sound:
        return _labelled(words, "Sound: {text}", block.sound.alt)
    return _labelled(words, "Video: {text}", block.video.alt) if block.video else ""


def _runs(block: Block, words: Words) -> Iterator[Run]:
    for text in (block.h, block.p, block.picture and block.picture.caption):
        yield _phrases(text or ())
    for texts in (block.list, block.note):
        yield from (_phrases(text) for text in texts or ())
    for number, step in enumerate(block.steps or (), block.start):
        yield _numbered(step, words, "Step {number}: {text}", number)
    if block.table:
        yield from _rows(block.table)
    yield _numbered(block.footnote or (), words, "Note {number}: {text}", block.mark)


def _rows(table: Table) -> Iterator[Run]:
    """The heads once; then each row: its first cell, which names it, and the others by head."""
    yield tuple(phrase for cell in table.head for phrase in _phrases(cell))
    heads = [join(map(heard, cell)) for cell in table.head]
    for first, *others in table.rows:
        run = list(_phrases(first))
        for head, cell in zip(heads[1:], others, strict=False):
            for number, phrase in enumerate(_phrases(cell)):
                is_named = number == 0 and head
                run.append(replace(phrase, text=f"{head}: {phrase.text}") if is_named else phrase)
        yield tuple(run)


def _numbered(text: Sentences, words: Words, message: str, number: int | str) -> Run:
    said = _phrases(text)
    begun = (replace(each, text=_labelled(words, message, each.text, number)) for each in said[:1])
    return (*begun, *said[1:])


def _labelled(words: Words, message: str, text: str, number: int | str = "") -> str:
    """`text` after a word for what it is, where the catalogues have one in its language."""
    said, tag = words.say(message, text=text, number=number)
    return said if tag == words.tag else f"{number}. {text}".removeprefix(". ")


def _phrases(text: Sentences) -> Run:
    return tuple(Phrase(sentence.id, said) for sentence in text if (said := heard(sentence)))
