"""What is written about a recording: its subtitles, and its chapter times in item.yaml."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from content_sync.errors import Mistake, SourceError
from content_sync.said import phrase
from content_sync.subtitles import Subtitle
from studio.recording.tracks import FRAMES_S

MOMENT: Final = re.compile(r'\["[0-9:]+"')
BESIDE_MS: Final = 150  # between a scene's edge and its words
WIDEST: Final = {"zh-Hans": 24}  # characters in one line of a subtitle
WIDE: Final = 60
STOPS: Final = "，。、；：！？"
# Behind which marks a line is broken sooner, and how far from the middle, in parts of the text.
NEAR: Final = dict.fromkeys(".!?。！？", 0.2) | dict.fromkeys(",;:，；：", 0.12)


def moment(seconds: float) -> str:
    """Where a chapter begins, as item.yaml writes it; never late."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def with_times(item_yaml: str, file: str, starts_s: Sequence[float]) -> str:
    """item.yaml with true times in the chapters of media/`file`; nothing else is changed.

    Raises:
        SourceError: it has no such file, or other chapters than the script.
    """
    lines = item_yaml.split("\n")
    key = f"  {file}:"
    if key not in lines:
        raise SourceError(
            [
                Mistake(
                    "item.yaml",
                    0,
                    phrase("media has no '{file}'", file=file),
                    phrase("add {key}", key=key.strip()),
                )
            ]
        )
    at = first = lines.index(key) + 1
    found = 0
    while at < len(lines) and lines[at].startswith("   "):
        if MOMENT.search(lines[at]):
            count = len(MOMENT.findall(lines[at]))
            found += 1
            if count != len(starts_s):
                what = phrase(
                    "{count} chapters for the {count2} of the script",
                    count=count,
                    count2=len(starts_s),
                )
                raise SourceError(
                    [Mistake("item.yaml", at + 1, what, phrase("write the same in both"))]
                )
            parts = MOMENT.split(lines[at])
            times = (f'["{moment(each)}"' for each in starts_s)
            lines[at] = parts[0] + "".join(map("".join, zip(times, parts[1:], strict=True)))
        at += 1
    if starts_s and not found:
        what = phrase(
            "'{file}' has no chapters, the script has {count}", file=file, count=len(starts_s)
        )
        raise SourceError(
            [Mistake("item.yaml", first, what, phrase("write chapters: {{vi: [[…]]}}"))]
        )
    return "\n".join(lines)


def subtitles(texts: Sequence[str], frames: Sequence[int], tag: str) -> Iterator[Subtitle]:
    """A film's words: each line stays nearly as long as its scene, which has so many frames."""
    end = 0
    for text, count in zip(texts, frames, strict=True):
        start, end = end, end + count
        first_ms = round(start * 1000 / FRAMES_S) + BESIDE_MS
        last_ms = round(end * 1000 / FRAMES_S) - BESIDE_MS
        yield Subtitle(first_ms, last_ms, "\n".join(_halves(text, tag)))


def _halves(text: str, tag: str) -> tuple[str, ...]:
    """One line, or two about equally long, broken behind a sentence if one ends near the middle."""
    if len(text) <= WIDEST.get(tag, WIDE):
        return (text,)
    stops = STOPS if tag in WIDEST else " "
    breaks = [at for at in range(2, len(text)) if text[at - 1] in stops]
    breaks = [at for at in breaks if not text[at - 2].isdecimal()]  # 15 million stay together

    def cost(at: int) -> float:
        last = text[:at].rstrip()[-1]
        return abs(at - len(text) / 2) - len(text) * NEAR.get(last, 0)

    if not breaks:
        return (text,)
    at = min(breaks, key=cost)
    return (text[:at].rstrip(), text[at:])
