"""A piper voice on disk: NAME.onnx and, beside it, NAME.onnx.json, which describes it.

espeak.voice    whose letters it knows, "vi" or "en-us"; so it is known what it speaks
phoneme_type    "espeak" or "text"; what else there is fetches more files while it speaks
phoneme_id_map  the sounds it has; piper leaves out all others, tones too, and goes on
"""

import hashlib
import importlib.metadata
from pathlib import Path
from typing import Any, Final

from content_sync.centre.voices.engine import Piper
from content_sync.decoded import decoded
from content_sync.errors import UseError
from content_sync.letters.choices import meant

SUFFIX: Final = ".onnx"
PACKAGE: Final = "piper-tts"
NOT_INSTALLED: Final = "piper is not installed: pip install 'piper-tts>=1.3'"
SPEAKABLE: Final = ("espeak", "text")
TONES: Final = {"vi": "2456", "zh": "125"}  # as espeak-ng writes them behind a syllable
SAME: Final = {"cmn": "zh", "yue": "zh"}  # Chinese, as espeak-ng and as a feed call it


def open_voice(path: Path, tag: str) -> Piper:
    """The voice in `path`, which is to speak the language `tag`.

    Raises:
        UseError: it is not there, not whole, or speaks another language; piper is not installed.
    """
    try:
        version = importlib.metadata.version(PACKAGE)
    except importlib.metadata.PackageNotFoundError as error:
        raise UseError(NOT_INSTALLED) from error
    if not path.is_file() or path.suffix != SUFFIX:
        near = sorted(each.name for each in path.parent.glob(f"*{SUFFIX}"))
        what = "is no voice" if path.is_file() else "is not there"
        fix = meant(path.name, near) if near else f"put the voice's {SUFFIX} there"
        raise UseError(f"{path} {what}, {fix}")
    described = path.with_name(f"{path.name}.json")
    if not described.is_file():
        raise UseError(f"{described} is missing, put it there: it comes with the voice")
    _check(described, tag)
    return Piper(path, version, _hash(path, described))


def _check(described: Path, tag: str) -> None:
    about = _described(described)
    kind = about.get("phoneme_type", SPEAKABLE[0])
    if kind not in SPEAKABLE:
        what = f"{described}: a voice of the kind '{kind}' fetches more files while it speaks"
        raise UseError(f"{what}, take one of the kind 'espeak'")
    spoken = str(about["espeak"]["voice"])
    base = spoken.partition("-")[0]
    language = SAME.get(base, base)
    if language != tag.partition("-")[0]:
        what = f"{described}: the voice speaks '{spoken}', not '{tag}'"
        raise UseError(f"{what}, take one of that language")
    if kind == "espeak" and not set(TONES.get(language, "")) <= about["phoneme_id_map"].keys():
        raise UseError(f"{described}: the voice knows no tones, take another one")


def _described(path: Path) -> dict[str, Any]:
    try:
        about = decoded(path.read_bytes(), dict[str, Any])
        is_whole = isinstance(about["espeak"]["voice"], str) and about["audio"]["sample_rate"] > 0
        is_whole = is_whole and isinstance(about["phoneme_id_map"], dict)
    except OSError as error:
        raise UseError(f"{path}: cannot be read ({error.strerror}), check the file") from error
    except (ValueError, LookupError, TypeError):
        is_whole = False
    if not is_whole:
        raise UseError(f"{path} does not describe a piper voice, fetch it again with its voice")
    return dict(about)


def _hash(*files: Path) -> str:
    whole = hashlib.sha256()
    for path in files:
        try:
            with path.open("rb") as stream:
                whole.update(hashlib.file_digest(stream, "sha256").digest())
        except OSError as error:
            raise UseError(f"{path}: cannot be read ({error.strerror}), check the file") from error
    return whole.hexdigest()
