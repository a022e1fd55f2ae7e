"""Reads QR codes off a picture as a telephone does, to see that they can be read.

zbar comes with the tools of a development machine; a kiosk itself does not have it.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from content_sync.errors import StoreError
from kiosk.sheet.sheet import Code


def as_seen(codes: Sequence[Code], picture: Path) -> list[dict[str, Any]]:
    """The codes drawn on `picture`, each with whether it can be read off it (`decoded`).

    `decoded` is None where zbar is not installed.
    """
    found = _read(picture) if codes else None
    return [
        {
            "payload": code.payload,
            "px": list(code.rect),
            "module_mm": code.module_mm,
            "decoded": None if found is None else code.payload in found,
        }
        for code in codes
    ]


def check(pictures: list[dict[str, Any]]) -> None:
    """See that every code of a tour was read.

    Raises:
        StoreError: some were not; it names their pictures.
    """
    lost = [
        one["file"] for one in pictures if any(code["decoded"] is False for code in one["codes"])
    ]
    if lost:
        raise StoreError(f"no telephone can read the codes on these pictures: {', '.join(lost)}")


def _read(picture: Path) -> set[str] | None:
    try:
        from pyzbar import pyzbar  # it looks for the library libzbar when it is imported
    except ImportError:
        return None
    from PIL import Image

    with Image.open(picture) as image:
        found = pyzbar.decode(image, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return {one.data.decode(errors="replace") for one in found}
