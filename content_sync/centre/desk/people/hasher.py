"""Argon2 with the memory a small server has: two sign-ins at a time take 40 MB, not 200."""

import threading
from typing import Final

from django.contrib.auth.hashers import Argon2PasswordHasher

AT_ONCE: Final = threading.BoundedSemaphore(2)


class SmallArgon2(Argon2PasswordHasher):
    """19 MiB, two passes: the smaller of OWASP's settings."""

    time_cost = 2
    memory_cost = 19 * 1024
    parallelism = 1

    def encode(self, password: str, salt: str) -> str:
        """As Django's, two at a time."""
        with AT_ONCE:
            return super().encode(password, salt)

    def verify(self, password: str, encoded: str) -> bool:
        """As Django's, two at a time."""
        with AT_ONCE:
            return super().verify(password, encoded)
