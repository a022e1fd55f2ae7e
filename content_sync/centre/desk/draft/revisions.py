"""What a part was, whenever somebody did something: kept small, read back whole.

A revision is zstd against the one before it; each 25th is whole, and the one a draft begins with.
What the same hand saves by itself within ten minutes is one revision, overwritten; sending,
approving and restoring begin a new one.
"""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

import msgspec
import zstandard
from django.db.models import Max, QuerySet
from django.utils import timezone

from content_sync.centre.desk.draft.models import Entry, Part, Revision, Why
from content_sync.centre.desk.draft.parts import Block, body_of
from content_sync.centre.desk.people.models import Officer

WHOLE_EACH: Final = 25
OPEN: Final = timedelta(minutes=10)
MOST_BYTES: Final = 16_000_000


@dataclass(frozen=True, slots=True)
class Kept:
    """A part as it was."""

    head: str
    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """The file it stands for."""
        return self.head + body_of(self.blocks)


def keep(
    part: Part,
    why: str,
    by: Officer | None,
    touched: Iterable[str] = (),
    op: uuid.UUID | None = None,
    answer: Any = None,
) -> Revision:
    """Keep `part` as it is now; an open revision of the same hand is overwritten."""
    now = timezone.now()
    last = of_part(part.entry, part.tag).order_by("-number").first()
    data = _packed(part.head, part.blocks)
    if last is not None and _is_open(last, why, by, now):
        last.touched = sorted({*last.touched, *touched})
        last.data = _squeezed(data, last.base)
        last.touched_at, last.op, last.answer = now, op, answer
        last.save()
        return last
    number = _next(part.entry, part.tag)
    is_whole = last is None or number // WHOLE_EACH != last.number // WHOLE_EACH
    base = None if is_whole else last
    return Revision.objects.create(
        entry=part.entry,
        tag=part.tag,
        number=number,
        op=op,
        answer=answer,
        by=by,
        touched_at=now,
        why=why,
        touched=sorted(set(touched)),
        base=base,
        data=_squeezed(data, base),
    )


def begin_with(parts: Sequence[Part], by: Officer) -> None:
    """Keep all the parts of one entry as its draft begins."""
    known = Revision.objects.filter(entry=parts[0].entry) if parts else Revision.objects.none()
    most = dict(known.values_list("tag").annotate(Max("number")))
    Revision.objects.bulk_create(
        Revision(
            entry=part.entry,
            tag=part.tag,
            number=most.get(part.tag, -1) + 1,
            by=by,
            touched_at=timezone.now(),
            why=Why.BEGUN,
            data=_squeezed(_packed(part.head, part.blocks), None),
        )
        for part in parts
    )


def keep_aside(
    entry: Entry, tag: str, head: str, blocks: Sequence[Block], by: Officer, touched: Iterable[str]
) -> Revision:
    """Keep what stood against another's text: whole, and nobody's base."""
    return Revision.objects.create(
        entry=entry,
        tag=tag,
        number=_next(entry, tag),
        by=by,
        touched_at=timezone.now(),
        why=Why.ASIDE,
        touched=sorted(set(touched)),
        data=_squeezed(_packed(head, blocks), None),
    )


def of_all(entry: Entry, tag: str) -> QuerySet[Revision]:
    """All revisions of a part."""
    return Revision.objects.filter(entry=entry, tag=tag)


def of_part(entry: Entry, tag: str) -> QuerySet[Revision]:
    """Those revisions that a part really was."""
    return of_all(entry, tag).exclude(why=Why.ASIDE)


def read(revision: Revision) -> Kept:
    """The part as it was then."""
    found = msgspec.json.decode(_whole(revision))
    return Kept(found["head"], tuple(found["blocks"]))


def _next(entry: Entry, tag: str) -> int:
    most: int | None = of_all(entry, tag).aggregate(most=Max("number"))["most"]
    return 0 if most is None else most + 1


def _is_open(last: Revision, why: str, by: Officer | None, now: Any) -> bool:
    is_same = last.why == Why.AUTO and why == Why.AUTO and by is not None and last.by_id == by.pk
    return bool(is_same and now - last.touched_at < OPEN)


def _packed(head: str, blocks: Sequence[Block]) -> bytes:
    return msgspec.json.encode({"head": head, "blocks": list(blocks)})


def _squeezed(data: bytes, base: Revision | None) -> bytes:
    if base is None:
        return zstandard.ZstdCompressor(level=9).compress(data)
    before = zstandard.ZstdCompressionDict(_whole(base), zstandard.DICT_TYPE_RAWCONTENT)
    return zstandard.ZstdCompressor(level=9, dict_data=before).compress(data)


def _whole(revision: Revision) -> bytes:
    chain = [revision]
    while (base := chain[-1].base) is not None:
        chain.append(base)
    data = b""
    for each in reversed(chain):
        known = (
            zstandard.ZstdCompressionDict(data, zstandard.DICT_TYPE_RAWCONTENT) if data else None
        )
        opener = zstandard.ZstdDecompressor(dict_data=known)
        data = opener.decompress(bytes(each.data), max_output_size=MOST_BYTES)
    return data
