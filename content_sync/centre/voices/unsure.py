"""What a voice will say of a content folder where its rules are not sure: check --speech.

    items/le-hoi/vi.md:12: «5/12» is said «năm trên mười hai»: a part, a day …?

Nothing is spoken for it. An officer reads the list, and writes such a phrase in words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from content_sync.centre.source.narration import Run, names, narration
from content_sync.centre.source.source import Source
from content_sync.spoken.rules import Doubt
from content_sync.spoken.say import READ, read
from content_sync.words import words


@dataclass(frozen=True, slots=True, order=True)
class Phrase:
    """A phrase that may be said wrongly; `line` counts from 1, 0 means somewhere in the file."""

    file: str
    line: int
    phrase: str
    said: str
    why: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        said = f"is said «{self.said}»" if self.said else "is not said"
        return f"{place}: «{self.phrase}» {said}: {self.why}"


@dataclass(frozen=True, slots=True)
class Heard:
    """How many sentences a machine will say, and the phrases of them to look at."""

    sentences: int
    phrases: tuple[Phrase, ...]


def unsure(source: Source, content: Path) -> Heard:
    """What the rules are not sure of in `source`, which was read from the folder `content`."""
    count, found = 0, list[Phrase]()
    for file, tag, run in _runs(source):
        count += len(run)
        lines = _lines(content / file)
        for sentence in run:
            written = source.lexicon.read(sentence.text, tag)
            for doubt in read(written, tag).doubts:
                found.append(_phrase(file, _line(lines, sentence.text, doubt.phrase), doubt))
    return Heard(count, tuple(dict.fromkeys(sorted(found))))


def _runs(source: Source) -> Iterator[tuple[str, str, Run]]:
    """What is spoken: the file it stands in, its language, its sentences."""
    ruled = [language for language in source.feed.languages if language.tag in READ]
    voiced = [language.tag for language in ruled if language.voice]
    for tag in voiced or [language.tag for language in ruled]:
        yield "feed.yaml", tag, names(source.feed, tag)
        for each in source.items:
            text = each.item.texts.get(tag)
            if text and not (text.sound and text.sound.made == "recorded"):
                run = narration(text, words((tag,)), each.item.drill)
                yield f"items/{each.item.id}/{tag}.md", tag, run


def _phrase(file: str, line: int, doubt: Doubt) -> Phrase:
    return Phrase(file, line, doubt.phrase, doubt.said, doubt.why)


def _line(lines: Sequence[str], sentence: str, phrase: str) -> int:
    """The line that looks most like `sentence`, of those with the phrase if there are."""
    numbers = [number for number, line in enumerate(lines, 1) if phrase in line]
    asked = set(sentence.split())
    best = max(
        numbers or range(1, len(lines) + 1),
        key=lambda number: len(asked & set(lines[number - 1].split())),
        default=0,
    )
    return best if numbers or (best and asked & set(lines[best - 1].split())) else 0


def _lines(file: Path) -> tuple[str, ...]:
    return tuple(file.read_text(encoding="utf-8-sig").splitlines()) if file.is_file() else ()
