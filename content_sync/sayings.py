"""One walk through the blocks of a text: everything a visitor reads or hears, in order.

Search asks it on both sides: publish for the pinyin, the kiosk for the words. A block of a kind
that this version does not know says nothing.
"""

from collections.abc import Iterator
from typing import Final

from content_sync.model import Text
from content_sync.prose import Block, Recording, Sentence, Sentences

OTHER_LANGUAGE: Final = "lang:"  # begins the mark of words in another language


def sayings(blocks: tuple[Block, ...]) -> Iterator[str]:
    """What `blocks` say: their sentences, descriptions and chapters."""
    for block in blocks:
        if block.picture:
            yield block.picture.alt
        for recording in (block.sound, block.video):
            yield from _labels(recording) if recording else ()
        yield from (sentence.text for run in runs(block) for sentence in run)


def runs(block: Block) -> Iterator[Sentences]:
    """The sentences of a block, paragraph by paragraph and cell by cell."""
    for text in (block.h, block.p, block.footnote):
        yield text or ()
    for texts in (block.list, block.steps, block.note):
        yield from texts or ()
    if block.table:
        for row in (block.table.head, *block.table.rows):
            yield from row
    if block.picture:
        yield block.picture.caption
    for recording in (block.sound, block.video):
        yield from recording.transcript if recording else ()


def called(text: Text) -> Iterator[str]:
    """The telephones behind the links of a text."""
    sentences = (one for block in text.blocks for run in runs(block) for one in run)
    for span in (span for sentence in sentences for span in sentence.spans):
        if span.mark.startswith("tel:"):
            yield span.mark.removeprefix("tel:")


def heard(sentence: Sentence) -> str:
    """`sentence` as a machine may read it: without the words in another language."""
    text, end = "", 0
    for span in sentence.spans:
        if span.mark.startswith(OTHER_LANGUAGE):
            text += sentence.text[end : span.start]
            end = max(end, span.end)
    text += sentence.text[end:]
    return " ".join(text.split()) if any(map(str.isalnum, text)) else ""


def _labels(recording: Recording) -> Iterator[str]:
    yield recording.alt
    yield from (chapter.title for chapter in recording.chapters)
