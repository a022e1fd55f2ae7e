"""Lines laid one after the other: a sound in one language, or the sounds of a film side by side."""

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from typing import Final, TypeAlias

from content_sync.speak.espeak import RATE
from studio.recording.effects import Samples, silence
from studio.recording.script import Line, Script

Heard: TypeAlias = Callable[[Script, Line, str], Samples]  # a line in one language

PAUSE_S: Final = 0.5
CHAPTER_S: Final = 1.2
LEAD_S: Final = 0.25  # in a film, before a line and, at least, after it
FRAMES_S: Final = 15


@dataclass(frozen=True, slots=True)
class Track:
    """Samples, and where each chapter begins, in seconds."""

    samples: Samples
    chapters_s: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Reel:
    """A film's sounds, all equally long, and of how many frames each scene is."""

    tracks: dict[str, Samples]
    frames: tuple[int, ...]
    chapters_s: tuple[float, ...]


def lay(script: Script, tag: str, heard: Heard) -> Track:
    """The whole script in one language."""
    samples = silence(LEAD_S)
    chapters_s: list[float] = []
    for chapter in script.chapters:
        if chapters_s:
            samples += silence(CHAPTER_S - PAUSE_S)
        chapters_s.append(len(samples) / RATE)
        for line in chapter.lines:
            samples += heard(script, line, tag) + silence(PAUSE_S)
    return Track(samples, tuple(chapters_s))


def lay_reel(script: Script, heard: Heard) -> Reel:
    """Every scene as long as its longest language; a chapter begins on a whole second, for the
    times in item.yaml know no less.
    """
    tracks = {tag: array("h") for tag in script.languages}
    frames: list[int] = []
    chapters_s: list[float] = []
    for chapter in script.chapters:
        chapters_s.append(sum(frames) / FRAMES_S)
        for number, line in enumerate(chapter.lines, 1):
            said = {tag: heard(script, line, tag) for tag in script.languages}
            longest_s = max(map(len, said.values())) / RATE + 2 * LEAD_S
            count = ceil(longest_s * FRAMES_S)
            if number == len(chapter.lines):
                count += -(sum(frames) + count) % FRAMES_S
            frames.append(count)
            for tag, samples in said.items():
                tracks[tag] += silence(LEAD_S) + samples
                missing = sum(frames) * RATE // FRAMES_S - len(tracks[tag])
                tracks[tag] += silence(missing / RATE)
    return Reel(tracks, tuple(frames), tuple(chapters_s))
