"""Plays every sound of a tour to a file and listens whether anything is in it."""

import array
import subprocess
import wave
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from content_sync.site.library.library import Library
from kiosk.aloud.script import voice_of
from kiosk.aloud.speech import Coming, Speech
from kiosk.look.look import Spoken
from kiosk.sound.clip import Clip

QUIET: Final = 500  # of 32,767; a voice reaches ten times as much
LONGEST_S: Final = 60
OPUS: Final = b"OggS"


@dataclass(frozen=True, slots=True)
class Source:
    """The file a text is heard from ("" in silence) and the machine's voice ("" for a person's)."""

    sound: str = ""
    voice: str = ""


class Ear:
    """Listens to what controls say; `folder` keeps what was played."""

    def __init__(self, speech: Speech, folder: Path) -> None:
        self._speech, self._folder = speech, folder
        self._known: dict[tuple[Spoken, Clip | None, str], Source] = {}
        self._played: dict[Path, tuple[array.array[int], int]] = {}

    def hear(self, says: Spoken, clip: Clip | None, shelf: Library | None) -> Source:
        """What a visitor would hear; a sound that is silence counts as none."""
        profile = shelf.profile.id if shelf else ""
        key = says, clip, profile
        if key not in self._known:
            self._known[key] = self._listen(says, clip, shelf)
        return self._known[key]

    def _listen(self, says: Spoken, clip: Clip | None, shelf: Library | None) -> Source:
        found = clip or self._speech.find(says, shelf)
        if isinstance(found, Coming):
            with suppress(subprocess.TimeoutExpired):
                found.process.wait(LONGEST_S)
            found = None if found.is_lost else found.clip
        if found is None or shelf is None or not self._is_audible(found):
            return Source()
        return Source(found.path.name, "" if found.is_a_persons else voice_of(shelf, says.language))

    def _is_audible(self, clip: Clip) -> bool:
        try:
            samples, rate = self._play(clip.path)
        except (OSError, EOFError, wave.Error, subprocess.SubprocessError):
            return False
        end = None if clip.end_ms is None else clip.end_ms * rate // 1000
        piece = samples[clip.start_ms * rate // 1000 : end]
        return bool(piece) and max(max(piece), -min(piece)) > QUIET

    def _play(self, path: Path) -> tuple["array.array[int]", int]:
        if path not in self._played:
            self._played.clear()  # one file after the other: an hour of sound is 300 MB
            self._played[path] = _samples(self._decoded(path))
        return self._played[path]

    def _decoded(self, path: Path) -> Path:
        with path.open("rb") as file:
            if file.read(len(OPUS)) != OPUS:
                return path
        self._folder.mkdir(parents=True, exist_ok=True)
        out = self._folder / f"{path.stem}.wav"
        if not out.is_file():
            command = ["opusdec", "--quiet", "--rate", "16000", str(path), str(out)]
            subprocess.run(command, check=True, timeout=LONGEST_S, capture_output=True)
        return out


def _samples(path: Path) -> tuple["array.array[int]", int]:
    with wave.open(str(path)) as file:
        samples = array.array("h", file.readframes(file.getnframes()))
        return samples, file.getframerate() * file.getnchannels()
