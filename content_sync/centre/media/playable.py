"""Whether a kiosk will play a film or a sound, how long it truly is, and what it is.

The decoder of the kiosk itself is asked, in a process of its own (decoder.py); its answer is kept
in the cache under the file's SHA-256. What it cannot play is a mistake; what only telephones may
not play is a warning.
"""

import signal
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Final

import msgspec

from content_sync.centre.media.decoder import CANNOT_RUN, Found
from content_sync.centre.media.film_kinds import foreign
from content_sync.decoded import decoded
from content_sync.errors import FileError, UseError
from content_sync.machine.disk import write_shared
from content_sync.said import Said, phrase

VERSION: Final = 4  # of what is asked
PATIENCE_S: Final = 600  # an hour of speech is decoded in half a minute
CUT_MS: Final = 2_000  # so much shorter than it says is no rounding
CUT_SHARE: Final = 0.05
FILMS: Final = ("mp4", "webm")
SOUNDS: Final = {"mp3": (".mp3",), "ogg": (".opus", ".ogg"), "mp4": (".m4a",)}  # container: endings
OGG_HEAD: Final = 23  # bytes of a page of Ogg before its lengths, its mark apart (RFC 3533)
OGG_LAST: Final = 4  # the flag of the last page
OGG_TAIL: Final = 200_000  # bytes; three pages at their longest
SMOOTH: Final = 1920  # px; a small kiosk without a graphics card drops pictures of more
EVERYWHERE: Final = ("h264", "vp8", "vp9")
PLAIN_PIXELS: Final = ("yuv420p", "yuvj420p")
HEARD_EVERYWHERE: Final = ("", "aac", "mp3", "opus", "vorbis")
AS_FILM: Final = phrase("export it as .mp4 with H.264 (8 bits, 4:2:0) and AAC")
AS_SOUND: Final = phrase("save it as .m4a, .mp3 or .opus")


@dataclass(frozen=True, slots=True)
class Played:
    """How long it plays; `ending` where its name says something else; doubts: (what, fix)."""

    duration_ms: int
    ending: str = ""
    doubts: tuple[tuple[Said, Said], ...] = ()


def played(path: Path, kind: str, sha256: str, cache: Path) -> Played:
    """What a kiosk makes of a file of `kind` (sound, video).

    Raises:
        FileError: nothing, or not what it should.
        UseError: FFmpeg is not installed whole.
    """
    found = _found(path, kind, sha256, cache)
    if found.is_endless:
        what = phrase("is not decoded within {minutes} minutes", minutes=PATIENCE_S // 60)
        raise FileError(what, phrase("make it shorter, or export it again"))
    if not (found.video or found.audio):
        raise FileError(
            phrase("is damaged, cut off or of another kind"),
            phrase("copy it again, or {how}", how=_as(kind)),
        )
    return _film(found) if kind == "video" else _sound(found, path)


def _as(kind: str) -> Said:
    return AS_FILM if kind == "video" else AS_SOUND


def _film(found: Found) -> Played:
    if not set(FILMS) & set(found.containers):
        raise FileError(
            phrase("is a film of another kind ({kind})", kind=found.containers[0]), AS_FILM
        )
    if not found.video:
        raise FileError(phrase("has no pictures"), AS_SOUND)
    if not found.is_seen:
        raise FileError(
            phrase("has pictures that a kiosk cannot decode ({kind})", kind=found.video), AS_FILM
        )
    if not found.said_ms or found.is_guessed:
        raise FileError(phrase("does not say how long it is"), AS_FILM)
    doubts = []
    if not found.is_seen_late and _is_cut(found):
        what, fix = (
            phrase("ends before its {seconds} s are over", seconds=found.said_ms // 1000),
            phrase("copy it again"),
        )
        if found.audio:
            raise FileError(phrase("is cut off: it {what}", what=what), fix)
        doubts.append((what, fix))  # or its last picture stands for long
    if found.video not in EVERYWHERE or found.pixels not in PLAIN_PIXELS:
        what = phrase(
            "has pictures that many telephones do not play ({video}, {pixels})",
            video=found.video,
            pixels=found.pixels,
        )
        doubts.append((what, AS_FILM))
    if max(found.size) > SMOOTH:
        what = phrase(
            "is {wide}×{high} pixels, more than a small kiosk plays smoothly",
            wide=found.size[0],
            high=found.size[1],
        )
        doubts.append((what, phrase("export it at 1280×720")))
    return Played(found.said_ms, doubts=(*doubts, *_heard(found, AS_FILM)))


def _sound(found: Found, path: Path) -> Played:
    if not found.audio or not found.sound_ms:
        raise FileError(phrase("has no sound that a kiosk can decode"), AS_SOUND)
    kind = next((kind for kind in SOUNDS if kind in found.containers), "")
    if not kind:
        raise FileError(
            phrase("is sound of another kind ({kind})", kind=found.containers[0]), AS_SOUND
        )
    doubts = list(_heard(found, AS_SOUND))
    is_other = abs(found.said_ms - found.sound_ms) > max(CUT_MS, CUT_SHARE * found.said_ms)
    if found.is_guessed and is_other:
        doubts.append(
            (phrase("says nowhere how long it is, so a kiosk cannot jump in it"), AS_SOUND)
        )
    elif _is_cut(found):
        what = phrase(
            "ends after {seconds} s and says {said} s",
            seconds=found.sound_ms // 1000,
            said=found.said_ms // 1000,
        )
        doubts.append((what, phrase("copy it again if it was cut off")))
    elif kind == "ogg" and not _has_ogg_end(path):
        what = phrase(
            "has no end after {seconds} s, as a sound that was cut off",
            seconds=found.sound_ms // 1000,
        )
        doubts.append((what, phrase("listen to its end, or copy it again")))
    true = "" if path.suffix.lower() in SOUNDS[kind] else SOUNDS[kind][0]
    return Played(found.sound_ms, true, tuple(doubts))


def _has_ogg_end(path: Path) -> bool:
    """Whether the last page of an Ogg file is whole and says that it is the last."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - OGG_TAIL))
        page = file.read().rpartition(b"OggS")[2]  # what follows: version, flags, … lengths, data
    if len(page) < OGG_HEAD:
        return False
    lengths = page[OGG_HEAD : OGG_HEAD + page[OGG_HEAD - 1]]
    return bool(page[1] & OGG_LAST) and len(page) >= OGG_HEAD + page[OGG_HEAD - 1] + sum(lengths)


def _heard(found: Found, fix: Said) -> tuple[tuple[Said, Said], ...]:
    if found.audio in HEARD_EVERYWHERE:
        return ()
    what = phrase("has sound that many telephones do not play ({kind})", kind=found.audio)
    return ((what, fix),)


def _is_cut(found: Found) -> bool:
    return found.said_ms - found.sound_ms > max(CUT_MS, CUT_SHARE * found.said_ms)


def _found(path: Path, kind: str, sha256: str, cache: Path) -> Found:
    name = f"{sha256}-{VERSION}-{version('ffpyplayer')}.json"
    kept = cache / "decoded" / name
    try:
        return decoded(kept.read_bytes(), Found)
    except (OSError, ValueError):
        pass
    if is_of := foreign(path):
        raise FileError(
            phrase("is {kind}", kind=is_of), phrase("copy it again, or {how}", how=_as(kind))
        )
    found = _decode(path)
    if found is None:  # the decoder went down with it: not kept, for it may have been the machine
        return Found()
    write_shared(kept, msgspec.json.encode(found))
    return found


def _decode(path: Path) -> Found | None:
    command = (sys.executable, "-m", "content_sync.centre.media.decoder", str(path))
    try:
        done = subprocess.run(command, capture_output=True, timeout=PATIENCE_S)
    except subprocess.TimeoutExpired:  # kept, or every check would wait for as long
        return Found(is_endless=True)
    if done.returncode == -signal.SIGXCPU:
        return Found(is_endless=True)
    if done.returncode == CANNOT_RUN:
        why = done.stderr.decode(errors="replace").strip().splitlines()[-1]
        raise UseError(
            phrase("no film or sound can be judged: {why}; run sh packaging/setup.sh", why=why)
        )
    try:
        return decoded(done.stdout, Found)
    except ValueError:
        return None
