"""An item as lines of words, so that two states of it can be laid side by side.

readable(item)            part ("facts", "vi", "en" …) -> its lines, in the order they are seen
changes(before, after)    part -> what differs, line by line, with the words that do
"""

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from content_sync.model import Item, Text
from content_sync.prose import Block, Picture, Recording, Sentences

FACTS: Final = "facts"
Lines = Mapping[str, tuple[str, ...]]
WORD: Final = re.compile(r"\s+|[\w.,:/%-]+|.")


@dataclass(frozen=True, slots=True)
class Word:
    """Words that stand on both sides ("same"), or on one ("gone", "new")."""

    text: str
    how: str


@dataclass(frozen=True, slots=True)
class Change:
    """A line: "same", "changed", "new" or "gone"; its words of before and of after."""

    how: str
    before: tuple[Word, ...]
    after: tuple[Word, ...]


def readable(item: Item) -> Lines:
    """The lines of an item; media by their names' first letters, since a picture is seen beside."""
    found = {FACTS: tuple(_facts(item))}
    for tag, text in item.texts.items():
        found[tag] = tuple(_lines(text))
    return found


def _facts(item: Item) -> Iterator[str]:
    targets = item.targets
    yield from (f"{basis.number} {basis.title} {basis.link}".strip() for basis in item.legal_basis)
    said = {
        "loại": item.kind,
        "mức": item.class_,
        "diễn tập": "có" if item.drill else "",
        "bậc": item.tier,
        "mục": ", ".join(item.topics),
        "hỏi ai": item.body,
        "tính đến ngày": item.as_of,
        "từ ngày": item.valid_from,
        "đến ngày": item.valid_to,
        "bài thay": item.superseded_by,
        "nơi hiện": ", ".join((*targets.profiles, *targets.areas, *targets.sites)),
        "cho ai": ", ".join(targets.audiences),
        "bài liên quan": ", ".join(item.related),
        "ảnh đầu bài": item.cover.media[:12] if item.cover else "",
        **{f"cho ai, {tag}": ", ".join(said) for tag, said in targets.audiences_in.items()},
        **{
            f"ảnh đầu bài, {tag}": alt
            for tag, alt in (item.cover.alt if item.cover else {}).items()
        },
    }
    if item.schedule:
        said["giờ phát"] = f"{item.schedule.days} {', '.join(item.schedule.times)}"
    if item.event:
        said["sự kiện"] = f"{item.event.starts} {item.event.ends} {item.event.place}"
    yield from (f"{name}: {value}" for name, value in said.items() if value)
    for tag, sound in item.spoken.items():
        yield f"tiếng {tag}: {sound.media[:12]}"


def _lines(text: Text) -> Iterator[str]:
    yield text.title
    yield text.summary
    for block in text.blocks:
        yield from _block(block)
    if text.stale:
        yield "bản dịch cũ hơn bản gốc"
    if text.sound and text.sound.made == "recorded":
        yield f"tiếng thu: {text.sound.media[:12]}"
    if text.reviewed:
        yield f"soát: {text.reviewed.by}, {text.reviewed.at}"


def _block(block: Block) -> Iterator[str]:
    for one in (block.h, block.p, block.footnote):
        if one is not None:
            yield _said(one)
    for number, point in enumerate(block.steps or (), block.start):
        yield f"{number}. {_said(point)}"
    for point in block.list or ():
        yield f"• {_said(point)}"
    for note in block.note or ():
        yield f"» {_said(note)}"
    if block.table:
        for row in (block.table.head, *block.table.rows):
            yield " | ".join(map(_said, row))
    if block.picture:
        yield from _picture(block.picture)
    for film in (block.sound, block.video):
        if film:
            yield from _film(film)


def _picture(picture: Picture) -> Iterator[str]:
    yield f"ảnh {picture.media[:12]}: {picture.alt}"
    if picture.caption:
        yield _said(picture.caption)


def _film(film: Recording) -> Iterator[str]:
    yield f"tiếng hoặc phim {film.media[:12]}, {film.language}: {film.alt}"
    if film.poster:
        yield from _picture(film.poster)
    for says, files in (("tiếng", film.tracks), ("phụ đề", film.subtitles)):
        yield from (f"{says} {tag}: {media[:12]}" for tag, media in files.items())
    yield from (f"từ giây {each.at_ms / 1000:g}: {each.title}" for each in film.chapters)
    yield from map(_said, film.transcript)


def _said(sentences: Sentences) -> str:
    return " ".join(_marked(one.text, one.spans) for one in sentences)


def _marked(text: str, spans: tuple[object, ...]) -> str:
    links = [getattr(span, "mark", "") for span in spans]
    shown = " ".join(f"[{mark}]" for mark in links if mark not in ("", "strong"))
    return f"{text} {shown}".rstrip()


def changes(before: Lines, after: Lines) -> dict[str, tuple[Change, ...]]:
    """What differs, part by part; a part that is the same is left out."""
    found = {}
    for part in (*after, *(part for part in before if part not in after)):
        old, new = before.get(part, ()), after.get(part, ())
        if old != new:
            found[part] = tuple(_compared(old, new))
    return found


def _compared(old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[Change]:
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for how, a, b, c, d in matcher.get_opcodes():
        if how == "equal":
            for line in new[c:d]:
                words = (Word(line, "same"),)
                yield Change("same", words, words)
            continue
        both = min(b - a, d - c)
        for at in range(both):
            yield Change("changed", *words_of(old[a + at], new[c + at]))
        for line in old[a + both : b]:
            yield Change("gone", (Word(line, "gone"),), ())
        for line in new[c + both : d]:
            yield Change("new", (), (Word(line, "new"),))


def words_of(old: str, new: str) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """Both lines as words, those that differ marked."""
    first, second = WORD.findall(old), WORD.findall(new)
    matcher = difflib.SequenceMatcher(None, first, second, autojunk=False)
    before: list[Word] = []
    after: list[Word] = []
    for how, a, b, c, d in matcher.get_opcodes():
        is_same = how == "equal"
        if a < b:
            before.append(Word("".join(first[a:b]), "same" if is_same else "gone"))
        if c < d:
            after.append(Word("".join(second[c:d]), "same" if is_same else "new"))
    return tuple(before), tuple(after)
