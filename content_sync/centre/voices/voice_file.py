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
from content_sync.machine.reasons import reason
from content_sync.said import phrase

SUFFIX: Final = ".onnx"
PACKAGE: Final = "piper-tts"
NOT_INSTALLED: Final = phrase("piper is not installed: pip install 'piper-tts>=1.3'")
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
        put = phrase("put the voice's {suffix} there", suffix=SUFFIX)
        fix = meant(path.name, near) if near else put
        if path.is_file():
            raise UseError(phrase("{path} is no voice, {fix}", path=path, fix=fix))
        raise UseError(phrase("{path} is not there, {fix}", path=path, fix=fix))
    described = path.with_name(f"{path.name}.json")
    if not described.is_file():
        raise UseError(
            phrase("{path} is missing, put it there: it comes with the voice", path=described)
        )
    _check(described, tag)
    return Piper(path, version, _hash(path, described))


def _check(described: Path, tag: str) -> None:
    about = _described(described)
    kind = about.get("phoneme_type", SPEAKABLE[0])
    if kind not in SPEAKABLE:
        raise UseError(
            phrase(
                "{path}: a voice of the kind '{kind}' fetches more files while it speaks, take one"
                " of the kind 'espeak'",
                path=described,
                kind=kind,
            )
        )
    spoken = str(about["espeak"]["voice"])
    base = spoken.partition("-")[0]
    language = SAME.get(base, base)
    if language != tag.partition("-")[0]:
        raise UseError(
            phrase(
                "{path}: the voice speaks '{spoken}', not '{tag}', take one of that language",
                path=described,
                spoken=spoken,
                tag=tag,
            )
        )
    if kind == "espeak" and not set(TONES.get(language, "")) <= about["phoneme_id_map"].keys():
        raise UseError(phrase("{path}: the voice knows no tones, take another one", path=described))


def _described(path: Path) -> dict[str, Any]:
    try:
        about = decoded(path.read_bytes(), dict[str, Any])
        is_whole = isinstance(about["espeak"]["voice"], str) and about["audio"]["sample_rate"] > 0
        is_whole = is_whole and isinstance(about["phoneme_id_map"], dict)
    except OSError as error:
        raise _unreadable(path, error) from error
    except (ValueError, LookupError, TypeError):
        is_whole = False
    if not is_whole:
        raise UseError(
            phrase(
                "{path} does not describe a piper voice, fetch it again with its voice", path=path
            )
        )
    return dict(about)


def _unreadable(path: Path, error: OSError) -> UseError:
    why = reason(error)
    return UseError(phrase("{path}: cannot be read ({why}), check the file", path=path, why=why))


def _hash(*files: Path) -> str:
    whole = hashlib.sha256()
    for path in files:
        try:
            with path.open("rb") as stream:
                whole.update(hashlib.file_digest(stream, "sha256").digest())
        except OSError as error:
            raise _unreadable(path, error) from error
    return whole.hexdigest()
