"""Draws the media of the template folder anew: a cover, a sheet, a sound, a film, all tiny.

python assets/studio template      into content_sync/centre/template
"""

import subprocess
import tempfile
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from content_sync.letters.faces import files
from content_sync.speak.track import encode, join
from content_sync.speak.voice import speak_all

TEMPLATE: Final = Path(__file__).resolve().parents[2] / "content_sync/centre/template/items"
SIZE: Final = (800, 450)
SKY, SUN, FAR, NEAR, FIELD = "#f6dfae", "#e2a11b", "#8aa38f", "#4f7a5b", "#c9b458"
WALL, ROOF, POST = "#9c6b3f", "#5a3d26", "#3f2a1a"
TILES: Final = ("#5b3f8c", "#2f7d4f", "#8a3f6e")
FILM_S: Final = 4


def main() -> int:
    """Draw all of it."""
    cover = _landscape(SIZE[1] // 3)
    for folder in sorted(TEMPLATE.iterdir()):
        _save(cover, folder / "media/cover.png")
    _save(_sheet(), TEMPLATE / "to-hinh/media/to-hinh.png")
    with tempfile.TemporaryDirectory() as scratch:
        sound = _spoken("Xin chào bà con. Đây là bản tin mẫu.", Path(scratch))
        (TEMPLATE / "ban-tin/media/ban-tin.opus").write_bytes(sound)
        sound = _spoken("Xin chào bà con. Đây là phim mẫu.", Path(scratch))
        (Path(scratch) / "sound.opus").write_bytes(sound)
        _film(Path(scratch), TEMPLATE / "phim/media/phim.mp4")
    return 0


def _landscape(sun_y: int) -> Image.Image:
    width, height = SIZE
    image = Image.new("RGB", SIZE, SKY)
    pen = ImageDraw.Draw(image)
    pen.ellipse((560, sun_y - 45, 650, sun_y + 45), SUN)
    pen.polygon([(0, 300), (180, 120), (330, 260), (500, 90), (800, 300)], FAR)
    pen.polygon([(0, 340), (240, 210), (460, 330), (640, 230), (800, 320), (800, 450)], NEAR)
    pen.rectangle((0, 335, width, height), FIELD)
    for x in (250, 330, 410, 490):
        pen.rectangle((x, 320, x + 10, 400), POST)
    pen.rectangle((240, 250, 510, 325), WALL)
    pen.polygon([(215, 255), (290, 180), (460, 180), (535, 255)], ROOF)
    return image


def _sheet() -> Image.Image:
    image = Image.new("RGB", (800, 1000), "#fbf7ee")
    pen = ImageDraw.Draw(image)
    digits = ImageFont.truetype(str(files()["bold"]), 130)
    for at, colour in enumerate(TILES):
        top = 30 + at * 320
        pen.rounded_rectangle((40, top, 760, top + 290), 30, colour)
        pen.ellipse((80, top + 55, 260, top + 235), "#ffffff")
        pen.text((170, top + 145), str(at + 1), colour, digits, anchor="mm")
        for line in range(3):
            pen.rounded_rectangle(
                (310, top + 65 + line * 65, 690 - line * 90, top + 90 + line * 65), 12, "#ffffff"
            )
    return image


def _save(image: Image.Image, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    image.quantize(32).save(file, optimize=True)


def _spoken(text: str, scratch: Path) -> bytes:
    return encode(join([(file, 0) for file in speak_all([text], "vi", "vi", scratch)]))


def _film(scratch: Path, out: Path) -> None:
    frames = 4 * FILM_S
    for at in range(frames):
        _landscape(260 - 130 * at // frames).resize((480, 270)).save(scratch / f"{at:03}.png")
    pictures = ("-framerate", "4", "-i", str(scratch / "%03d.png"))
    sound = ("-i", str(scratch / "sound.opus"))
    codecs = ("-c:v", "libx264", "-pix_fmt", "yuv420p", "-crf", "30", "-c:a", "aac", "-b:a", "32k")
    command = ("ffmpeg", "-loglevel", "error", "-y", *pictures, *sound, *codecs)
    subprocess.run([*command, "-movflags", "+faststart", str(out)], check=True)
