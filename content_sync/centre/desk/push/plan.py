"""What the next push can bring, as a reader sees it; whom it reaches, how much that is, how long.

A kiosk on a 2G line is the slowest reader: 30 kbit/s. Bytes are those of the texts as they travel
and of the files that were brought in for them; a kiosk that lacks more takes more.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

import msgspec
from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from content_sync.centre.desk.approve.models import Review
from content_sync.centre.desk.approve.readable import Change, changes, readable
from content_sync.centre.desk.approve.subject import lines_of, names_of
from content_sync.centre.desk.draft.checked import start
from content_sync.centre.desk.draft.models import Entry, Media, Revision, Stage, Used, Why
from content_sync.centre.desk.push.models import Push, Step
from content_sync.centre.desk.push.signed import Released, last_items
from content_sync.centre.desk.push.standing import LeftError, standing_of
from content_sync.centre.desk.shelf.card import mapping
from content_sync.centre.desk.shelf.look import entries_of
from content_sync.errors import BanTinError
from content_sync.model import Feed, Item
from content_sync.signed import pack

KBIT_S: Final = 30  # 2G, where it is slow
ADDED, CHANGED, WITHDRAWN = "added", "changed", "withdrawn"


@dataclass(frozen=True, slots=True)
class Row:
    """An entry that can go out; `holds`: why not, "" if it can; `comes`: the day it comes into
    force, if that is yet to come; `parts`: what differs, language by language.
    """

    entry: Entry
    how: str
    says: str
    holds: str = ""
    comes: date | None = None
    parts: Mapping[str, tuple[Change, ...]] | None = None
    where: tuple[str, ...] = ()  # names of the profiles and areas that it is meant for
    profiles: tuple[str, ...] = ()
    size: int = 0
    item: dict[str, Any] | None = None  # for Push.items


@dataclass(frozen=True, slots=True)
class Reach:
    """A kind of kiosk: how many entries it gets, in how many bytes and minutes."""

    name: str
    count: int
    size: int

    @property
    def minutes(self) -> int:
        """On a 2G line."""
        return max(1, round(self.size * 8 / (KBIT_S * 1000) / 60))


def rows() -> list[Row]:
    """What was approved, and what is to be taken down; by title."""
    last = last_items()
    found = [_approved(entry, last) for entry in Entry.objects.filter(stage=Stage.APPROVED)]
    found += [_withdrawn(entry) for entry in Entry.objects.filter(withdrawal__isnull=False)]
    return sorted(found, key=lambda row: (bool(row.holds), row.entry.sort_key))


def outside() -> list[Entry]:
    """What was changed in the folder by others since the last release: it comes along."""
    last = Push.objects.filter(step=Step.DONE).order_by("-ended_at").first()
    kept = Revision.objects.filter(why=Why.FOLDER)
    if last is not None:
        kept = kept.filter(touched_at__gt=last.ended_at)
    changed = kept.values_list("entry_id", flat=True)
    return list(Entry.objects.filter(pk__in=set(changed)).exclude(folder_sha=""))


def reaches(found: Iterable[Row], named: Mapping[str, str] | None = None) -> list[Reach]:
    """The kinds of kiosk, `named` by their id, or those of the feed.

    Texts go to all of them, shown where they are meant.
    """
    going = [row for row in found if not row.holds]
    size = sum(row.size for row in going)
    kinds = []
    for id_, name in (named or _profiles()).items():
        count = sum(not id_ or not row.profiles or id_ in row.profiles for row in going)
        kinds.append(Reach(name, count, size))
    return kinds


def _profiles() -> dict[str, str]:
    try:
        feed = msgspec.json.decode(last_items().texts["feed"], type=Feed)
    except (KeyError, BanTinError, msgspec.MsgspecError):
        return {"": _("Mọi kiosk")}
    return {each.id: named_as(each.names, each.id) for each in feed.profiles}


def _withdrawn(entry: Entry) -> Row:
    said = entry.withdrawal or {}
    words = _("Gỡ xuống: {reason}").format(reason=said.get("reason", ""))
    item = {"id": entry.pk, "withdraw": said}
    return Row(entry, WITHDRAWN, words, size=500, item=item)


def _approved(entry: Entry, last: Released) -> Row:
    item = {"id": entry.pk, "sha": entry.shown_sha}
    try:
        review = standing_of(entry, item)
    except LeftError as error:
        return Row(entry, CHANGED, "", holds=str(error), item=item)
    shown = pack.expand(bytes(review.shown), pack.LARGEST_TEXTS) if review.shown else b""
    after = lines_of(entry, shown)
    before = _before(entry, last)
    size = len(review.shown) + _files(entry)
    how = CHANGED if before else ADDED
    found = Row(
        entry,
        how,
        _says(review, how),
        parts=changes(before, after),
        size=size,
        item={**item, "review": review.pk},
    )
    return _targeted(found, shown) if entry.is_item and shown else found


def _targeted(row: Row, shown: bytes) -> Row:
    item = msgspec.json.decode(shown, type=Item)
    begins = date.fromisoformat(item.valid_from) if item.valid_from else None
    is_later = begins is not None and begins > timezone.localdate()
    return Row(
        *(row.entry, row.how, row.says, row.holds, begins if is_later else None, row.parts),
        *(_where(item), item.targets.profiles, row.size, row.item),
    )


def _where(item: Item) -> tuple[str, ...]:
    feed, targets = start().feed.feed, item.targets
    named = {each.id: each.names for each in feed.profiles} | {
        each.code: each.names for each in feed.areas
    }
    return tuple(named_as(named.get(id_, {}), id_) for id_ in (*targets.profiles, *targets.areas))


def named_as(names: Mapping[str, str], id_: str) -> str:
    """In the officer's language; else in Vietnamese, else in any."""
    known = (names.get(tag) for tag in (get_language() or "", "vi", *names))
    return next((name for name in known if name), id_)


def _says(review: Review, how: str) -> str:
    words = _("Bài mới, {by} duyệt") if how == ADDED else _("Bài sửa, {by} duyệt")
    return words.format(by=review.decided_by)


def _before(entry: Entry, last: Released) -> Mapping[str, tuple[str, ...]]:
    """What readers have now; {} where they have nothing."""
    if entry.is_item:
        item = last.item(entry.pk)
        return readable(item, names_of(item)) if item else {}
    content: Path = settings.PLACE.content
    _feed, list_, name = entry.pk.split("/", 2)
    value = entries_of(mapping((content / "feed.yaml").read_bytes())).get((list_, name))
    return lines_of(entry, msgspec.json.encode(value)) if value else {}


def _files(entry: Entry) -> int:
    """The bytes of files that were brought in for it."""
    names = Used.objects.filter(entry=entry).values_list("sha256", flat=True)
    return sum(Media.objects.filter(pk__in=set(names)).values_list("bytes", flat=True))


def chosen(found: Sequence[Row], ids: Iterable[str]) -> list[dict[str, Any]]:
    """The rows with these ids, as a push has them; none that is held back."""
    wanted = set(ids)
    return [row.item for row in found if row.item and row.entry.pk in wanted and not row.holds]
