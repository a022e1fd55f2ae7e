"""Which program reads: what was read by another one is read anew.

That is every source and word of ours but a kiosk's, the desk's and the commands', and the version
of everything that takes part in reading.
"""

import hashlib
import sys
import unicodedata
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from content_sync.words import locales

OURS: Final = Path(__file__).resolve().parents[2]
ASIDE: Final = tuple(OURS / name for name in ("site", "centre/desk", "command"))  # read nothing
OTHERS: Final = (
    *("babel", "ffpyplayer", "fonticon-materialdesignicons7", "fontpkg-be-vietnam-pro"),
    *("fonttools", "markdown-it-py", "mdit-py-plugins", "mdurl", "msgspec", "pillow", "pypinyin"),
    *("pyyaml", "tzdata"),
)


@cache
def program() -> str:
    """A name of all of it."""
    found = hashlib.sha256(f"{sys.version}\0{unicodedata.unidata_version}".encode())
    sources = (path for path in OURS.rglob("*.py") if not any(map(path.is_relative_to, ASIDE)))
    for path in sorted((*sources, *locales().glob("*/LC_MESSAGES/kiosk.mo"))):
        found.update(f"\0{path.name}\0".encode() + path.read_bytes())
    for name in OTHERS:
        found.update(f"\0{name} {_version(name)}".encode())
    return found.hexdigest()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
