"""Engines: what makes sound of text at publish, each in processes of its own.

    Espeak   espeak-ng, which speaks every language that nothing else was chosen for
    Piper    a voice of the piper project, a file on the centre's machine

An engine is named by all that changes its sound: under another name a text is spoken anew.
"""

import signal
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from content_sync.errors import UseError
from content_sync.said import phrase
from content_sync.speak import voice

PROCESS: Final = "content_sync.centre.voices.piper"
PIPER_VERSION: Final = 1  # of piper.py: what changes its sound raises it


class Engine(Protocol):
    """One voice for one language."""

    @property
    def name(self) -> str:
        """What a sound's key knows it by."""

    def speak(self, texts: Sequence[str], folder: Path) -> Iterable[Path]:
        """`texts`, as they are said, in WAV files in `folder`, in their order.

        Raises:
            UseError: it cannot; says why and what to do.
        """


@dataclass(frozen=True, slots=True)
class Espeak:
    """A voice of espeak-ng for the language `tag`."""

    tag: str
    voice: str

    @property
    def name(self) -> str:
        """As feed.yaml names it."""
        return self.voice

    def speak(self, texts: Sequence[str], folder: Path) -> Iterable[Path]:
        """A fresh process a text, as many at once as there are cores."""
        return voice.speak_all(texts, self.tag, self.voice, folder)

    def __str__(self) -> str:
        return f"espeak-ng, voice '{self.voice}'"


@dataclass(frozen=True, slots=True)
class Piper:
    """A piper voice; `version` is piper's own, `sha256` covers the model and its description."""

    model: Path
    version: str
    sha256: str

    @property
    def name(self) -> str:
        """The same wherever the file lies."""
        return f"piper {PIPER_VERSION} {self.version} {self.sha256}"

    def speak(self, texts: Sequence[str], folder: Path) -> Iterable[Path]:
        """One process for all of them, as loading the model takes longer than a sentence."""
        lines = "\n".join(" ".join(text.split()) for text in texts)
        command = [sys.executable, "-m", PROCESS, str(self.model), str(folder)]
        done = subprocess.run(
            command, input=lines.encode(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        files = [folder / f"{number}.wav" for number in range(len(texts))]
        if done.returncode or not all(file.is_file() for file in files):
            why = _why(done.returncode, done.stderr.decode(errors="replace"))
            raise UseError(
                phrase(
                    "{model}: {why}; try another voice, or take its line out of speech.toml",
                    model=self.model.name,
                    why=why,
                )
            )
        return files

    def __str__(self) -> str:
        return f"piper {self.version}, {self.model}"


def _why(code: int, told: str) -> str:
    """What ended a process: its last words, or the signal that it died of."""
    if code == -signal.SIGALRM:
        return phrase("it took too long over one sentence")
    if code < 0:
        return phrase("it crashed ({signal})", signal=signal.strsignal(-code) or -code)
    said = (line for line in reversed(told.splitlines()) if line.strip())
    return next(said, phrase("it made no sound"))
