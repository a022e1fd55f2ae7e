"""Codes that people type in: easy to read aloud, kept only as hashes.

They are drawn at random, nearly 5 bits a letter: nobody tries them all, and a plain hash will do.
"""

import hashlib
import secrets
from typing import Final

LETTERS: Final = "abcdefghjkmnpqrstuvwxyz23456789"  # no i, l, o, 0, 1
GROUP: Final = 4  # letters between two hyphens


def made(letters: int) -> str:
    """A new code of so many letters, in groups of four."""
    drawn = "".join(secrets.choice(LETTERS) for _ in range(letters))
    return "-".join(drawn[at : at + GROUP] for at in range(0, letters, GROUP))


def hashed(code: str, whose: str) -> str:
    """What is kept of a code; as typed, with or without hyphens, spaces and capitals."""
    plain = "".join(code.split()).replace("-", "").lower()
    return hashlib.sha256(f"{whose}:{plain}".encode()).hexdigest()
