"""What item.yaml says of a sound or a film: its poster, subtitles, tracks and chapters."""

import re
from dataclasses import dataclass, field
from typing import Final

from content_sync.centre.written.fields import Fields, fields
from content_sync.centre.written.page import Page
from content_sync.centre.written.yaml_lines import Node
from content_sync.model import Names
from content_sync.said import phrase

KEYS: Final = ("language", "poster", "poster_alt", "subtitles", "tracks", "chapters")
AT: Final = re.compile(r"(?:([0-9]{1,2}):)?([0-9]{1,2}):([0-5][0-9])")  # 0:00, 12:30, 1:02:03


@dataclass(frozen=True, slots=True)
class MediaNotes:
    """What item.yaml says of one sound or video; file names, by language."""

    line: int
    language: str = ""
    poster: str = ""
    poster_alt: Names = field(default_factory=dict)
    subtitles: dict[str, str] = field(default_factory=dict)
    tracks: dict[str, str] = field(default_factory=dict)
    chapters: dict[str, tuple[tuple[int, str], ...]] = field(default_factory=dict)


def read_notes(top: Fields) -> dict[str, MediaNotes]:
    """The notes under `media`, by the names of files."""
    node = top.entries.get("media")
    if node is None or node.value is None:
        return {}
    if not isinstance(node.value, dict):
        top.page.wrong(
            node.line, phrase("media has no file names"), phrase("write media: {{file.mp4: {{…}}}}")
        )
        return {}
    found: dict[str, MediaNotes] = {}
    for name, inner in node.value.items():
        if each := fields(top.page, inner, KEYS, top.languages, name):
            found[name.removeprefix("media/")] = MediaNotes(
                line=inner.line,
                language=_language(each),
                poster=each.text("poster"),
                poster_alt=each.names("poster_alt"),
                subtitles=files_by_tag(each, "subtitles"),
                tracks=files_by_tag(each, "tracks"),
                chapters=_chapters(each),
            )
    return found


def _language(each: Fields) -> str:
    return each.choice("language", each.languages) if "language" in each.entries else ""


def files_by_tag(each: Fields, key: str) -> dict[str, str]:
    """The file names under `key`, by language."""
    by_tag = each.map(key, each.languages)
    return {tag: by_tag.text(tag, required=True) for tag in by_tag.entries} if by_tag else {}


def _chapters(each: Fields) -> dict[str, tuple[tuple[int, str], ...]]:
    by_tag = each.map("chapters", each.languages)
    if by_tag is None:
        return {}
    return {
        tag: tuple(chapter for node in by_tag.nodes(tag) if (chapter := _chapter(each.page, node)))
        for tag in by_tag.entries
    }


def _chapter(page: Page, node: Node) -> tuple[int, str] | None:
    words = [inner.value for inner in node.value] if isinstance(node.value, tuple) else []
    match words:
        case [str(at), str(title)] if (time := AT.fullmatch(at)) and title.strip():
            hours, minutes, seconds = (int(number or 0) for number in time.groups())
            return ((hours * 60 + minutes) * 60 + seconds) * 1000, title.strip()
    page.wrong(node.line, phrase("this is no chapter"), phrase('write ["0:00", "its title"]'))
    return None
