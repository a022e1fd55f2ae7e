"""The name of what a feed holds: the SHA-256 of its bytes, in 64 letters.

Everything below the signed catalog is named so: what its name does not fit is not what was signed,
whoever brought it and wherever it lay.
"""

import hashlib
import re
from io import BufferedReader
from typing import Annotated, Final

import msgspec

PATTERN: Final = "^[0-9a-f]{64}$"
Sha256 = Annotated[str, msgspec.Meta(pattern=PATTERN)]


def name_of(what: bytes | BufferedReader) -> str:
    """The name of bytes, or of what is left to read of a file."""
    if isinstance(what, bytes):
        return hashlib.sha256(what).hexdigest()
    return hashlib.file_digest(what, "sha256").hexdigest()


def is_named(what: bytes | BufferedReader, sha256: str) -> bool:
    """Whether bytes, or what is left to read of a file, are what that name says."""
    return name_of(what) == sha256


def is_name(text: str) -> bool:
    """Whether a text can be such a name, and so a part of a path."""
    return re.fullmatch(PATTERN, text) is not None
