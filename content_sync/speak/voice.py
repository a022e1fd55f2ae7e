"""The machine's voice: what it has said before, and how it is asked for more.

    prepared(folder, text, voice)      the sound made before, or None
    start(text, tag, voice, out)       a process that writes a WAV file; poll() it, 0: it is there
    speak_all(texts, tag, voice, …)    many at once, as many as there are cores

A text is handed over as it is written; here alone it becomes what a person would say. Which voice
speaks a language stands in feed.yaml. No language is ever spoken by the voice of another one.
"""

import contextlib
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from content_sync.errors import UseError

VERSION: Final = 2  # of espeak.py, spoken/ and track.py together: what changes a sound raises it


def key(text: str, voice: str) -> str:
    """The name of the sound of `text`, spoken by `voice` as this version does."""
    return hashlib.sha256(f"{VERSION}\0{voice}\0{text}".encode()).hexdigest()


def place(folder: Path, text: str, voice: str) -> Path:
    """Where the sound of `text` lies once it is made."""
    return folder / f"{key(text, voice)}.opus"


def prepared(folder: Path, text: str, voice: str) -> Path | None:
    """The sound of `text` in `folder`; None where it was not made before."""
    path = place(folder, text, voice)
    return path if path.is_file() else None


def start(text: str, tag: str, voice: str, out: Path) -> "subprocess.Popen[bytes]":
    """Begin to speak `text`, which is in the language `tag`, into the WAV file `out`.

    The process ends with 0 when the file is there, whole; it leaves no trace of the text. Kill it
    when nobody waits any more.
    """
    from content_sync.spoken.say import say

    process = subprocess.Popen(
        [sys.executable, "-m", "content_sync.speak", "--", voice, str(out)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert process.stdin
    with contextlib.suppress(BrokenPipeError), process.stdin as stdin:  # its exit code says why
        stdin.write(say(text, tag).encode())
    return process


def speak_all(texts: Sequence[str], tag: str, voice: str, folder: Path) -> Iterator[Path]:
    """`texts`, spoken at the same time into WAV files in `folder`; one by one, in order.

    Raises:
        UseError: the voice cannot speak; it says what to install.
    """

    def speak(number: int) -> Path:
        out = folder / f"{number}.wav"
        with start(texts[number], tag, voice, out) as process:
            why = process.stderr.read() if process.stderr else b""
        if process.returncode:
            raise UseError(why.decode().strip() or f"voice '{voice}' ended without a sound")
        return out

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        yield from pool.map(speak, range(len(texts)))
