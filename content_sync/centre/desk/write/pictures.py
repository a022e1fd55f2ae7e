"""A picture that an officer brings, made fit to be shown: in a process of its own, with limits.

    python -m content_sync.centre.desk.write.pictures IN OUT        prints what came of it, as JSON

It is known by its content, never by its name; its size is read from its header before anything is
decoded. It is turned as it was taken, made no larger than a kiosk needs, and written anew: where it
was taken and with what is gone.
"""

import resource
import subprocess
import sys
from pathlib import Path
from typing import Final

import msgspec
from django.utils.translation import gettext_noop as _

MOST_BYTES: Final = 20_000_000
MOST_PIXELS: Final = 50_000_000  # 8660×5773; a telephone's largest is about that
MOST_SIDE_PX: Final = 2048
MOST_MEMORY: Final = 1 << 30
MOST_S: Final = 30
ENDINGS: Final = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".jpg"}
HEIC: Final = (b"heic", b"heix", b"mif1", b"heim", b"heis", b"hevc", b"msf1")


class Made(msgspec.Struct, frozen=True):
    """What came of it; `wrong`: why nothing did, with the blanks {width} and {height}."""

    ending: str = ""
    width: int = 0
    height: int = 0
    wrong: str = ""


def refused(data: bytes) -> str:
    """Why these bytes are not even tried, and what to do; "" where they may be a picture."""
    if len(data) > MOST_BYTES:
        return _("Tệp lớn hơn 20 MB. Mời thu nhỏ ảnh rồi thả lại.")
    head = data[:1024].lstrip().lower()
    if data[4:8] == b"ftyp" and data[8:12] in HEIC:
        return _(
            "Đây là ảnh HEIC của iPhone, máy chủ chưa đọc được. "
            "Trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất; hoặc gửi ảnh qua Zalo."
        )
    if b"<svg" in head or head.startswith((b"<?xml", b"<!doctype", b"<html")):
        return _(
            "Tệp này là bản vẽ SVG hoặc trang web, không phải ảnh. Mời lưu thành PNG hoặc JPEG."
        )
    if data.startswith(b"%PDF"):
        return _(
            "Tệp này là PDF, không phải ảnh. Mời chụp hoặc lưu trang cần dùng thành PNG, JPEG."
        )
    if not data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n", b"RIFF")):
        return _("Không nhận ra ảnh trong tệp này. Chỉ nhận JPEG, PNG, WebP.")
    return ""


def made(data: Path, out: Path) -> Made:
    """The picture of the file `data` written to `out`, in a process of its own."""
    command = [sys.executable, "-m", __spec__.name, str(data), str(out)]
    try:
        ran = subprocess.run(command, capture_output=True, timeout=MOST_S, check=False)
        return msgspec.json.decode(ran.stdout, type=Made)
    except (subprocess.TimeoutExpired, msgspec.MsgspecError):
        return Made(wrong=_("Không đọc được ảnh này: tệp hỏng, hoặc quá nặng. Mời thử ảnh khác."))


def remake(data: Path, out: Path) -> Made:
    """The same, here and now."""
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = None  # judged below, in our words
    with Image.open(data, formats=tuple(ENDINGS)) as picture:
        kind, (width, height) = str(picture.format), picture.size
        if width * height > MOST_PIXELS:
            wrong = _("Ảnh có {width}×{height} điểm, nhiều quá. Mời thu nhỏ còn 4000.")
            return Made(width=width, height=height, wrong=wrong)
        picture.draft("RGB", (MOST_SIDE_PX, MOST_SIDE_PX))
        turned = ImageOps.exif_transpose(picture)
        turned.thumbnail((MOST_SIDE_PX, MOST_SIDE_PX), Image.Resampling.LANCZOS)
        is_clear = turned.has_transparency_data
        ending = ".png" if is_clear else ENDINGS.get(kind, ".jpg")  # MPO: a telephone's JPEG
        plain = turned.convert("RGBA" if is_clear else "RGB")
        clean = Image.new(plain.mode, plain.size)  # only its points: no notes come along
        clean.paste(plain)
        if ending == ".png":
            clean.save(out, "PNG", optimize=True)
        else:
            clean.save(out, "JPEG", quality=86, optimize=True, progressive=True)
        return Made(ending, *clean.size)


def main(words: list[str]) -> int:
    """Of the process: limits first, then the picture."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_S, MOST_S))
    came = remake(Path(words[0]), Path(words[1]))
    print(msgspec.json.encode(came).decode())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
