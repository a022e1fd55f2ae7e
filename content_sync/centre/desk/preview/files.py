"""Files that were made, handed out: named by what is in them, of a fixed type, to readers alone."""

import re
from pathlib import Path
from typing import Final

from django.http import FileResponse, HttpRequest, HttpResponse

TYPES: Final = {".png": "image/png", ".webp": "image/webp", ".opus": "audio/ogg"}
NAME: Final = re.compile(r"[0-9a-z]{1,20}\.(?:png|webp|opus)")
SHA: Final = re.compile(r"[0-9a-f]{64}")
RANGE: Final = re.compile(r"bytes=(\d{1,12})-(\d{0,12})")


def is_file(sha: str, name: str) -> bool:
    """Whether something of ours could be called so."""
    return bool(SHA.fullmatch(sha) and NAME.fullmatch(name))


def answer(request: HttpRequest, file: Path) -> HttpResponse:
    """The file, or the part of it that a player asks for.

    Raises:
        OSError: it is not there.
    """
    kind, size = TYPES[file.suffix], file.stat().st_size
    asked = RANGE.fullmatch(request.headers.get("Range", ""))
    if asked and int(asked[1]) < size:
        first = int(asked[1])
        last = min(int(asked[2] or size), size - 1)
        with file.open("rb") as opened:
            opened.seek(first)
            part = opened.read(last - first + 1)
        found = HttpResponse(part, status=206, content_type=kind)
        found["Content-Range"] = f"bytes {first}-{last}/{size}"
    else:
        found = FileResponse(file.open("rb"), content_type=kind)  # type: ignore[assignment]
    found["Accept-Ranges"] = "bytes"
    found["Cache-Control"] = "private, max-age=86400, immutable"
    found["Content-Disposition"] = "inline"
    return found
