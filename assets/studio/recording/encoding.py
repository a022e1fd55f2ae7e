"""Sound and pictures into files by FFmpeg: from the same input the same bytes."""

import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from content_sync.errors import UseError
from content_sync.speak.espeak import RATE
from studio.recording.effects import Samples
from studio.recording.tracks import FRAMES_S

EXACT: Final = (
    *("-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact"),
    *("-flags:a", "+bitexact", "-threads", "1"),
)
SOUND: Final = ("-f", "s16le", "-ar", str(RATE), "-ac", "1", "-i")
# A hall is loud: what is soft in a word comes nearer to what is loud.
CLEAR: Final = (
    "-af",
    "acompressor=threshold=0.1:ratio=4:attack=5:release=80:makeup=3.2,"
    "alimiter=limit=0.71:level=disabled",
)
OPUS: Final = ("-c:a", "libopus", "-b:a", "24k", "-application", "voip", "-ar", "48000")
AAC: Final = ("-c:a", "aac", "-b:a", "48k", "-ar", "48000")
H264: Final = ("-c:v", "libx264", "-preset", "slow", "-tune", "animation", "-crf", "30")
NO_FFMPEG: Final = "ffmpeg is not installed: apt-get install ffmpeg"


def sound(samples: Samples, path: Path) -> None:
    """Write mono Opus."""
    _ffmpeg(*SOUND, "-", *CLEAR, *OPUS, path, data=iter([samples.tobytes()]))


def film(frames: Iterator[bytes], size: tuple[int, int], samples: Samples, path: Path) -> None:
    """Write H.264 with mono AAC; `frames` are raw RGB."""
    pictures = ("-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{size[0]}x{size[1]}")
    made = ("-pix_fmt", "yuv420p", "-g", str(FRAMES_S * 4), "-movflags", "+faststart")
    with TemporaryDirectory() as folder:
        raw = Path(folder) / "sound.raw"
        raw.write_bytes(samples.tobytes())
        shown = (*pictures, "-r", str(FRAMES_S), "-i", "-")
        _ffmpeg(*shown, *SOUND, raw, *CLEAR, *H264, *made, *AAC, path, data=frames)


def _ffmpeg(*arguments: str | Path, data: Iterator[bytes]) -> None:
    *before, out = [str(argument) for argument in arguments]
    command = ["ffmpeg", "-v", "error", "-y", *before, *EXACT, out]
    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE)
    except FileNotFoundError:
        raise UseError(NO_FFMPEG) from None
    assert process.stdin
    with suppress(BrokenPipeError), process.stdin as stdin:  # it died: its exit code tells
        for each in data:
            stdin.write(each)
    if process.wait():
        raise UseError(f"ffmpeg could not write {out}; its message stands above")
