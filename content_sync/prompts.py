"""The interface's own sounds, made once when a kiosk is installed.

Every message of the catalogues that has no blanks, and every letter and digit, in each language
that a machine speaks. What is there already is not made again.
"""

import string
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Formatter
from tempfile import TemporaryDirectory
from typing import Final

from babel.messages import mofile

from content_sync import track, voice
from content_sync.cache import cache_dir
from content_sync.disk import write_whole
from content_sync.errors import BanTinError, UseError
from content_sync.progress import follow
from content_sync.words import locales

VOICES: Final = {"vi": "vi", "zh-Hans": "cmn-latn-pinyin", "en": "en-gb"}  # as in feed.yaml
KEYS: Final = string.ascii_lowercase + string.digits + "ăâđêôơư"
AT_ONCE: Final = 16  # sounds; so often is told how far it is


def main(arguments: Sequence[str]) -> int:
    """Make the sounds of the interface in the folder named, and return the exit code."""
    folder = Path(arguments[0]) if arguments else cache_dir() / "speech"
    try:
        made = make(folder, locales(), VOICES)
    except BanTinError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    print(f"{made} sounds made in {folder}")
    return 0


def make(folder: Path, catalogues: Path, voices: dict[str, str]) -> int:
    """Make those sounds that `folder` lacks, and say how many they were.

    Raises:
        UseError: a voice or the encoder is not installed.
        StoreError: the folder cannot be written.
    """
    batches = [
        (tag, texts[start : start + AT_ONCE])
        for tag, name in voices.items()
        if (
            texts := [
                each for each in said(catalogues, tag) if not voice.prepared(folder, each, name)
            ]
        )
        for start in range(0, len(texts), AT_ONCE)
    ]
    for tag, texts in follow(batches, "sounds of the interface"):
        with TemporaryDirectory() as scratch:
            files = voice.speak_all(texts, tag, voices[tag], Path(scratch))
            for text, file in zip(texts, files, strict=True):
                sound = track.encode(track.join([(file, 0)]))
                write_whole(voice.place(folder, text, voices[tag]), sound)
    return sum(len(texts) for _, texts in batches)


def said(catalogues: Path, tag: str) -> tuple[str, ...]:
    """What the interface can say in one language without knowing more: messages, then keys."""
    from content_sync import spoken

    keys = (spoken.letter(key, tag) for key in KEYS)
    return tuple(dict.fromkeys((*_messages(catalogues, tag), *keys)))


def _messages(catalogues: Path, tag: str) -> Iterator[str]:
    file = catalogues / tag.replace("-", "_") / "LC_MESSAGES" / "kiosk.mo"
    if not file.is_file():
        raise UseError(f"there is no {file}: sh packaging/setup.sh makes it")
    with file.open("rb") as stream:
        for message in mofile.read_mo(stream):
            text = str(message.string)
            if message.id and text and not _has_blanks(text):
                yield text


def _has_blanks(text: str) -> bool:
    return any(name is not None for _, name, _, _ in Formatter().parse(text))
