"""The script of a recording or a film: one YAML file, what is spoken in all its languages.

    item, file      the item it belongs to; its files are media/<file>…
    languages       in which it is spoken
    scenes, poster  a film's alone: its pictures, one a line, and which of them stands before it
    voices          each with who, language, voice (espeak-ng's), speed (words a minute),
                    pitch (0–99) and, for one who is heard through a telephone, over: telephone
    chapters        each with a title and lines: who, text, and what sounds before or after it

Words are written as they are read; figures and abbreviations are said as everywhere. What is wrong
is noted with file, line and what to do.
"""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from content_sync.centre.written.fields import Fields
from content_sync.letters.choices import meant
from content_sync.said import phrase
from studio import written
from studio.written import TAGS

EFFECTS: Final = ("ring", "click", "chime")
KEYS: Final = ("item", "file", "languages", "scenes", "poster", "voices", "chapters")
VOICE_KEYS: Final = ("who", "language", "voice", "speed", "pitch", "over")
LINE_KEYS: Final = ("who", "text", "before", "after")
SPEEDS: Final = range(80, 301)  # below and above, espeak-ng is hard to follow
PITCHES: Final = range(100)


@dataclass(frozen=True, slots=True)
class Voice:
    """How somebody speaks one language."""

    name: str
    speed: int
    pitch: int
    is_far: bool


@dataclass(frozen=True, slots=True)
class Line:
    """What one says without a break, by language; `before` and `after`: EFFECTS or ""."""

    who: str
    text: dict[str, str]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """What a listener can jump to; its title by language."""

    title: dict[str, str]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """A script without mistakes: every line has its voice and its words in every language."""

    item: str
    file: str
    languages: tuple[str, ...]
    scenes: str  # "" where there is nothing to see
    poster: int  # counted from 1
    voices: dict[tuple[str, str], Voice]  # by who and language
    chapters: tuple[Chapter, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines in order."""
        return tuple(line for chapter in self.chapters for line in chapter.lines)


def read(path: Path, pictured: dict[str, int]) -> Script:
    """The script in `path`; `pictured`: how many scenes each film has.

    Raises:
        SourceError: all that is wrong with it.
    """
    return written.read(path, KEYS, "the script", lambda top: _script(top, pictured))


def _script(top: Fields, pictured: dict[str, int]) -> Script:
    languages = top.references("languages", TAGS, "language")
    if not languages:
        top.wrong("languages", phrase("there are no languages"), phrase("write languages: [vi]"))
    voices = dict(_voice(each) for each in top.maps("voices", VOICE_KEYS))
    chapters = tuple(
        Chapter(each.names("title", required=True), _lines(each, voices, languages))
        for each in top.maps("chapters", ("title", "lines"))
    )
    if not chapters:
        top.wrong("chapters", phrase("there are no chapters"), phrase("add one: title and lines"))
    scenes = top.choice("scenes", pictured) if top.has("scenes") else ""
    count = sum(len(chapter.lines) for chapter in chapters)
    if scenes and pictured[scenes] != count:
        what = phrase(
            "{count} lines for the {pictured} scenes of {scenes}",
            count=count,
            pictured=pictured[scenes],
            scenes=scenes,
        )
        top.wrong("scenes", what, phrase("write one line for each scene"))
    return Script(
        item=top.id("item"),
        file=top.id("file"),
        languages=languages,
        scenes=scenes,
        poster=_number(top, "poster", range(1, count + 1)) if scenes else 0,
        voices=voices,
        chapters=chapters,
    )


def _voice(each: Fields) -> tuple[tuple[str, str], Voice]:
    far = each.choice("over", ("telephone",)) if each.has("over") else ""
    voice = Voice(
        name=each.text("voice", required=True),
        speed=_number(each, "speed", SPEEDS),
        pitch=_number(each, "pitch", PITCHES),
        is_far=bool(far),
    )
    return (each.text("who", required=True), each.choice("language", TAGS)), voice


def _lines(
    chapter: Fields, voices: Collection[tuple[str, str]], languages: Collection[str]
) -> tuple[Line, ...]:
    lines = chapter.maps("lines", LINE_KEYS)
    if not lines:
        chapter.page.wrong(
            chapter.line, phrase("the chapter has no lines"), phrase("add lines: and a list")
        )
    return tuple(_line(line, voices, languages) for line in lines)


def _line(line: Fields, voices: Collection[tuple[str, str]], languages: Collection[str]) -> Line:
    who, text = line.text("who", required=True), line.names("text", required=True)
    for tag in languages:
        if text and tag not in text:
            line.wrong(
                "text", phrase("text has no '{tag}'", tag=tag), phrase("add {tag}: …", tag=tag)
            )
        if who and (who, tag) not in voices:
            what = phrase("'{who}' has no voice in '{tag}'", who=who, tag=tag)
            known = {name for name, language in voices if language == tag}
            line.wrong("who", what, meant(who, known))
    for tag in text:
        if tag in TAGS and tag not in languages:
            fix = phrase("add {tag} to languages, or remove the text", tag=tag)
            line.wrong("text", phrase("text in '{tag}' is never spoken", tag=tag), fix)
    before, after = (
        line.choice(key, EFFECTS) if line.has(key) else "" for key in ("before", "after")
    )
    return Line(who, text, before, after)


def _number(each: Fields, key: str, among: range) -> int:
    text = each.text(key, required=True)
    if text and not (text.isdecimal() and int(text) in among):
        fix = phrase(
            "write a number from {start} to {stop}", start=among.start, stop=among.stop - 1
        )
        each.wrong(key, phrase("{key} '{text}' is not possible", key=key, text=text), fix)
        return among.start
    return int(text or among.start)
