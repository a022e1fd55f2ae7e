"""Write a line of the log, check them all."""

import hashlib
from collections.abc import Iterator
from typing import Any, Final

import msgspec
from django.db import connection, transaction
from django.http import HttpRequest
from django.utils import timezone

from content_sync.centre.desk.log.models import Line
from content_sync.centre.desk.people.models import Officer

FIRST: Final = "0" * 64
CHAIN: Final = 0x6C6F67  # the lock's number: "log"


def note(
    deed: str,
    about: str = "",
    who: Officer | None = None,
    request: HttpRequest | None = None,
    before: Any = None,
    after: Any = None,
) -> None:
    """Add a line; `request` tells who and from where."""
    if request is not None:
        who = who or (request.user if isinstance(request.user, Officer) else None)
    with transaction.atomic():
        _one_at_a_time()
        last = Line.objects.order_by("-id").first()
        line = Line(
            at=timezone.now(),
            who=who,
            name=who.signing_name if who else "",
            address=(request.META.get("REMOTE_ADDR") or "") if request else "",
            deed=deed,
            about=about,
            before=before,
            after=after,
            prev=last.sha if last else FIRST,
        )
        line.sha = sha_of(line)
        line.save(force_insert=True)


def _one_at_a_time() -> None:
    """Until the transaction ends nobody else adds a line, or two would follow the same one.

    SQLite has one writer anyhow (IMMEDIATE); a row's lock would not do on PostgreSQL: who waited
    for it still holds the row that was the last before.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [CHAIN])


def sha_of(line: Line) -> str:
    """What binds a line to the one before."""
    said = [
        *(line.prev, line.at.isoformat(), line.who_id, line.name, line.address),
        *(line.deed, line.about, line.before, line.after),
    ]
    return hashlib.sha256(msgspec.json.encode(said, order="sorted")).hexdigest()


def broken() -> Iterator[int]:
    """The numbers of lines that are not what was written, or do not follow the one before."""
    prev = FIRST
    for line in Line.objects.order_by("id").iterator():
        if line.prev != prev or line.sha != sha_of(line):
            yield line.pk
        prev = line.sha
