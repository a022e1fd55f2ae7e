"""Make the sound and the short film of the demonstration content: python packaging/make_media.py

Needs espeak-ng and ffmpeg. The voice is a machine's, and the items say so. Everything spoken
stands in drawing/script.py.
"""

import subprocess
import sys
import tempfile
import wave
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parent))

from drawing import flood
from drawing.canvas import Canvas
from drawing.script import FILM, FRAUD
from PIL import Image, ImageDraw

ITEMS: Final = Path(__file__).parents[1] / "assets" / "content" / "items"
VIDEO: Final = (854, 480)
FRAMES_S: Final = 15
SPEED: Final = 150  # words a minute; the voice's own 175 is too fast for a crowd
PAUSE_S: Final = 0.7


def voice(text: str) -> tuple[bytes, int]:
    """`text` spoken in Vietnamese: 16-bit mono samples and their rate."""
    command = ["espeak-ng", "-v", "vi", "-s", str(SPEED), "--stdout", text]
    sound = subprocess.run(command, check=True, capture_output=True).stdout
    with wave.open(BytesIO(sound)) as file:
        return file.readframes(2**31 // 4), file.getframerate()


def speak(texts: Sequence[str], path: Path) -> list[float]:
    """Write the texts, a pause after each, as a WAV file; return how long each is, in seconds."""
    lengths: list[float] = []
    with wave.open(str(path), "wb") as file:
        for number, text in enumerate(texts):
            samples, rate = voice(text)
            if number == 0:
                file.setparams((1, 2, rate, 0, "NONE", ""))
            samples += b"\0\0" * round(rate * PAUSE_S)
            file.writeframes(samples)
            lengths.append(len(samples) / 2 / rate)
    return lengths


def ffmpeg(*arguments: str | Path, frames: Iterator[bytes] | None = None) -> None:
    """Run ffmpeg so that the same input gives the same file."""
    exact = (
        "-map_metadata",
        "-1",
        "-fflags",
        "+bitexact",
        "-flags:v",
        "+bitexact",
        "-flags:a",
        "+bitexact",
    )
    *before, out = [str(argument) for argument in arguments]
    command = ["ffmpeg", "-v", "error", "-y", *before, *exact, "-threads", "1", out]
    process = subprocess.Popen(command, stdin=subprocess.PIPE)
    assert process.stdin
    for frame in frames or ():
        process.stdin.write(frame)
    process.stdin.close()
    if process.wait():
        raise RuntimeError("ffmpeg failed; its message stands above")


def pictures(lengths: Sequence[float]) -> Iterator[bytes]:
    """The frames of the film: every scene comes slowly closer, and rain falls on it."""
    for scene, length in zip(FILM, lengths, strict=True):
        canvas = Canvas()
        scene.draw(canvas)
        still = canvas.finished()
        count = round(length * FRAMES_S)
        for number in range(count):
            grown = 0.06 * number / count
            box = (800 * grown, 450 * grown, 1600 - 800 * grown, 900 - 450 * grown)
            frame = still.resize(VIDEO, Image.Resampling.BICUBIC, box=box)
            if scene.is_raining:
                _rain(frame, number)
            yield frame.tobytes()


def _rain(frame: Image.Image, number: int) -> None:
    pen = ImageDraw.Draw(frame, "RGBA")
    for drop in range(36):
        x = drop * 149 % 900 - 10
        y = (drop * 83 + number * 26) % 560 - 40
        pen.line([(x - y * 0.2 + 60, y), (x - y * 0.2 + 53, y + 30)], fill="#ffffff70", width=2)


def clock(seconds: float) -> str:
    """A moment as WebVTT writes it."""
    return f"{int(seconds // 3600):02}:{int(seconds % 3600 // 60):02}:{seconds % 60:06.3f}"


def subtitles(lengths: Sequence[float], tag: str) -> str:
    """The words of the film in one language, as WebVTT."""
    parts, start = ["WEBVTT"], 0.0
    for scene, length in zip(FILM, lengths, strict=True):
        parts.append(f"{clock(start)} --> {clock(start + length - 0.2)}\n{scene.words[tag]}")
        start += length
    return "\n\n".join(parts) + "\n"


def main() -> None:
    """Make both, and print where their chapters begin."""
    with tempfile.TemporaryDirectory() as folder:
        sound = Path(folder) / "sound.wav"
        out = ITEMS / "lua-dao-truc-tuyen" / "media" / "nam-khong.vi.opus"
        lengths = speak(FRAUD, sound)
        ffmpeg("-i", sound, "-c:a", "libopus", "-b:a", "24k", "-ac", "1", out)
        for number in (0, 1, 7, 10):
            print(f"{out.name} {clock(sum(lengths[:number]))} {FRAUD[number][:40]}")

        out = ITEMS / "lu-quet" / "media" / "lu-quet.mp4"
        lengths = speak([scene.spoken for scene in FILM], sound)
        size = f"{VIDEO[0]}x{VIDEO[1]}"
        raw = ("-f", "rawvideo", "-pix_fmt", "rgb24", "-s", size, "-r", str(FRAMES_S), "-i", "-")
        film = ("-c:v", "libx264", "-preset", "slow", "-crf", "31", "-pix_fmt", "yuv420p")
        voiced = ("-c:a", "aac", "-b:a", "40k", "-ac", "1", "-movflags", "+faststart")
        ffmpeg(*raw, "-i", sound, *film, *voiced, "-shortest", out, frames=pictures(lengths))
        for tag in FILM[0].words:
            (out.parent / f"lu-quet.{tag}.vtt").write_text(subtitles(lengths, tag))
        canvas = Canvas()
        flood.flash_flood(canvas)
        poster = canvas.finished().resize(VIDEO, Image.Resampling.LANCZOS)
        poster.save(out.parent / "poster.jpg", quality=82, optimize=True)
        for number, scene in enumerate(FILM):
            print(f"{out.name} {clock(sum(lengths[:number]))} {scene.words['en']}")


if __name__ == "__main__":
    main()
