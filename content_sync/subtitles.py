"""Subtitles of a film: WebVTT and SubRip (.srt) read alike, and written as WebVTT for browsers.

    00:00:04.260 --> 00:00:12.500 line:0      hours may be missing, SubRip writes a comma
    <v Lan>The stream turns <b>muddy</b>.     tags go, entities become letters

A film draws them itself, so where and how a file wants them drawn is not kept.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape, unescape
from typing import Final

from content_sync.errors import FileError, shortened
from content_sync.letters import unseen
from content_sync.said import phrase

TIME: Final = r"(?:([0-9]{1,3}):)?([0-5]?[0-9]):([0-5]?[0-9])(?:[.,]([0-9]{1,3}))?"
TIMES: Final = re.compile(rf"{TIME}\s*-->\s*{TIME}(?:\s.*)?")
TAG: Final = re.compile(r"</?(?:[A-Za-z][^<>]*|[0-9:.]+)?>|\{\\[^{}]*\}")
ENTITY: Final = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]*);")
HEAD: Final = re.compile(r"WEBVTT(?:[ \t].*)?")
ASIDE: Final = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s.*)?")
FIX: Final = phrase("write 00:00:04.000 --> 00:00:08.500, below it the words, then an empty line")


@dataclass(frozen=True, slots=True, order=True)
class Subtitle:
    """Words shown from `start_ms` until before `end_ms`, in lines as in the file."""

    start_ms: int
    end_ms: int
    text: str


def read(text: str) -> tuple[Subtitle, ...]:
    """The subtitles of a .vtt or .srt, by time; what has no words or no length is left out.

    Raises:
        FileError: with the line where it is neither.
    """
    cues = (cue for _, cue in _cues(text))
    return tuple(sorted(cue for cue in cues if cue.text and cue.start_ms < cue.end_ms))


def without_length(text: str) -> tuple[int, ...]:
    """The lines of subtitles that end as they begin, as automatic ones do: nobody sees them."""
    return tuple(line for line, cue in _cues(text) if cue.text and cue.start_ms == cue.end_ms)


def after(text: str, ms: int) -> tuple[int, ...]:
    """The lines of subtitles that begin when a film of that length is over: nobody sees them."""
    cues = ((line, cue) for line, cue in _cues(text) if cue.text and cue.start_ms < cue.end_ms)
    return tuple(line for line, cue in cues if cue.start_ms >= ms)


def at(subtitles: Iterable[Subtitle], ms: int) -> str:
    """What is shown at a moment; "" for nothing."""
    return "\n".join(each.text for each in subtitles if each.start_ms <= ms < each.end_ms)


def to_webvtt(subtitles: Iterable[Subtitle]) -> str:
    """The file a browser shows."""
    cues = (
        f"\n{_clock(each.start_ms)} --> {_clock(each.end_ms)}\n{_escaped(each.text)}\n"
        for each in subtitles
    )
    return "WEBVTT\n" + "".join(cues)


def _cues(text: str) -> list[tuple[int, Subtitle]]:
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = next((number for number, line in enumerate(lines, 1) if line.strip()), 1)
    is_webvtt = bool(HEAD.fullmatch(lines[first - 1]))
    found = []
    for number, block in _blocks(lines):
        times_at = next((at for at, line in enumerate(block[:2]) if "-->" in line), None)
        if times_at is not None:
            found.append((number + times_at, _subtitle(number + times_at, block[times_at:])))
        elif not is_webvtt or (number > first and not ASIDE.fullmatch(block[0])):
            raise FileError(
                phrase("«{text}» has no times", text=shortened(block[0], 40)), FIX, number
            )
    if not found and not is_webvtt:
        raise FileError(phrase("there are no subtitles"), FIX, line=1)
    return found


def _blocks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Lines between empty ones, with the number of the first."""
    block: list[str] = []
    for number, line in enumerate((*lines, ""), 1):
        if line.strip():
            block.append(line.strip())
        elif block:
            yield number - len(block), block
            block = []


def _subtitle(number: int, block: list[str]) -> Subtitle:
    times = TIMES.fullmatch(block[0])
    if not times:
        raise FileError(phrase("«{text}» are no times", text=shortened(block[0], 40)), FIX, number)
    start_ms, end_ms = _ms(*times.groups()[:4]), _ms(*times.groups()[4:])
    if end_ms < start_ms:
        fix = phrase("put the later time behind the arrow")
        raise FileError(phrase("a subtitle ends before it begins"), fix, number)
    for below, line in enumerate(block[1:], 1):
        if TIMES.fullmatch(line):
            fix = phrase("put an empty line between two subtitles")
            raise FileError(phrase("a subtitle begins inside another"), fix, number + below)
    words = ENTITY.sub(lambda entity: unescape(entity.group()), TAG.sub("", "\n".join(block[1:])))
    words = unseen.tidied(unseen.REFUSED.sub(" ", words).replace("\t", " "))
    shown = (line.strip() for line in words.split("\n"))
    return Subtitle(start_ms, end_ms, "\n".join(line for line in shown if line))


def _ms(hours: str | None, minutes: str, seconds: str, fraction: str | None) -> int:
    whole_s = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
    return whole_s * 1000 + int((fraction or "").ljust(3, "0"))


def _escaped(text: str) -> str:
    return escape(text, quote=False).replace("{\\", "&#123;\\")  # or it is read as a tag


def _clock(ms: int) -> str:
    seconds, ms = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{ms:03}"
