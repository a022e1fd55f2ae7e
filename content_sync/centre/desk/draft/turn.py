"""One save after another on SQLite: who waits is woken in turn, by the system.

SQLite has who waits for its lock sleep and ask again, up to a tenth of a second, and lets in
whoever asks at the right moment: of fifty who save at once some waited for seconds.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db import connection, transaction

from content_sync.machine import held


@contextmanager
def in_turn() -> Iterator[None]:
    """A transaction that begins when it is one's turn."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        with transaction.atomic():
            yield
        return
    with (settings.PLACE.data / "turn").open("a") as door:
        held.wait(door.fileno())  # until it is closed, also by the death of who has it
        with transaction.atomic():
            yield
