"""The first step of a push: the content folder gets what was approved, whole items at once.

What no longer is what was approved stays out, each with a sentence; the others go on. Everything is
read back from the disk by the code that publishes, before the first name is changed. Once the
journal says `is_set` there is only forward: `write` may be asked again after a kill at any moment.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

import yaml
from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from content_sync.centre.desk.draft import drafts
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.push.feed_entries import FeedEntries
from content_sync.centre.desk.push.models import Kind, Push
from content_sync.centre.desk.push.signed import released
from content_sync.centre.desk.push.standing import LeftError, as_line, standing_of
from content_sync.centre.desk.shelf import turning
from content_sync.centre.desk.shelf.look import look
from content_sync.centre.desk.shelf.stand import item_files, sha_of
from content_sync.centre.desk.shelf.turning import Beside
from content_sync.centre.source import approval
from content_sync.centre.source.context import Frame, frame_of
from content_sync.centre.source.drawable import Letters
from content_sync.centre.source.item_folder import ItemRead, read_folder
from content_sync.centre.source.source import begun
from content_sync.centre.written.remarks import remarks
from content_sync.centre.written.splice import splice, value_of
from content_sync.machine.lock import alone

KEPT: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an item shall be, and who answers for it; hash "": whatever it comes to."""

    files: Mapping[str, bytes]
    author: str
    by: str
    at: str
    hash: str = ""
    media: Mapping[str, Path] = field(default_factory=dict)


def beside_of(push: Push) -> Beside:
    """Where the new folders of a push are made."""
    return Beside(settings.PLACE.content, f"push-{push.pk}")


def before_of(push: Push) -> Path:
    """Where what a push replaced is kept."""
    data: Path = settings.PLACE.data
    return data / "before" / str(push.pk)


def write(push: Push) -> None:
    """Bring the folder to what the push wants; noted in its journal.

    Raises:
        SourceError: feed.yaml cannot be read.
        StoreError, OSError: the folder cannot be written.
    """
    if not push.journal.get("is_set"):
        look()
        turning.begin(beside_of(push))
        journal = {**_prepared(push), "before": released(), "is_set": True}
        with transaction.atomic():
            push.journal = _still(push, journal)
            push.save(update_fields=["journal"])
    _turn(push)


def _still(push: Push, journal: dict[str, Any]) -> dict[str, Any]:
    """The journal without drafts that somebody has written on, or dropped, while they were made
    ready: from here on a draft of the push cannot be dropped (draft/write), and what is written on
    begins from what is out.
    """
    drafts_ = {
        each["id"] for each in push.items if "withdraw" not in each and "/" not in each["id"]
    }
    ours = drafts_ & {*journal["items"]} if push.kind == Kind.PUSH else set()
    now = dict(Entry.objects.select_for_update().filter(pk__in=ours).values_list("pk", "version"))
    moved = {id_ for id_ in ours if now.get(id_) != journal["items"][id_]["version"]}
    for id_ in moved:
        turning.drop(beside_of(push), id_)
    left = dict.fromkeys(moved, _("Bài đã được sửa sau khi duyệt: cần duyệt lại."))
    items = {id_: one for id_, one in journal["items"].items() if id_ not in moved}
    return {**journal, "items": items, "left": journal["left"] | left}


def give_back(push: Push) -> None:
    """The folder as it was before the push, where nobody has changed it since."""
    journal = push.journal
    if not journal.get("is_set") or journal.get("is_back"):
        turning.end(beside_of(push))
        return
    beside = Beside(settings.PLACE.content, f"back-{push.pk}")
    turning.begin(beside)
    changed = {id_: one for id_, one in journal["items"].items() if "/" not in id_}
    for id_, one in changed.items():
        if one["was"]:
            turning.copy(beside, id_, before_of(push) / "items" / id_)
    FeedEntries(beside).give_back(journal["items"])
    with alone(settings.PLACE.feed, lambda who: None):
        was = {id_: one["is"] for id_, one in changed.items()}
        turning.turn(beside, was, {id_: one["was"] for id_, one in changed.items()})
    turning.end(beside)
    turning.end(beside_of(push))
    push.journal = {**journal, "is_back": True}
    push.save(update_fields=["journal"])


def _turn(push: Push) -> None:
    beside, items = beside_of(push), push.journal["items"]
    was = {id_: one["was"] for id_, one in items.items() if "/" not in id_}
    becomes = {id_: items[id_]["is"] for id_ in was}
    with alone(settings.PLACE.feed, lambda who: None):  # nobody publishes a folder half turned
        left = turning.turn(beside, was, becomes)
    if left:
        why = _("Thư mục vừa bị sửa ngoài bàn biên tập; bài chưa được đẩy.")
        push.journal["left"] |= dict.fromkeys(left, why)
        push.journal["items"] = {id_: one for id_, one in items.items() if id_ not in left}
        push.save(update_fields=["journal"])
    turning.end(beside)


def _prepared(push: Push) -> dict[str, Any]:
    """The journal of what now lies beside the folder, ready to be turned."""
    beside, start = beside_of(push), begun(settings.PLACE.content)
    feed = FeedEntries(beside, start)
    items: dict[str, dict[str, Any]] = {}
    left: dict[str, str] = {}
    ids = {each["id"]: each for each in push.items}
    known = dict.fromkeys((*start.ids, *(id_ for id_ in ids if "/" not in id_)))
    frame = frame_of(start.feed, known)
    for id_, each in sorted(ids.items(), key=lambda one: "/" not in one[0]):  # offices first
        try:
            if "/" in id_:
                items[id_] = _entry(push, id_, each, feed)
                frame = frame_of(feed.source() or start.feed, known)
            else:
                items[id_] = _item(push, id_, each, frame, start.letters)
        except LeftError as error:
            left[id_] = str(error)
            turning.drop(beside, id_)
    before_of(push).mkdir(parents=True, exist_ok=True)  # stays empty where all is new
    for id_ in items:
        turning.keep(beside.now(id_), before_of(push) / "items" / id_)
    return {"items": items, "left": left}


def _item(
    push: Push, id_: str, each: dict[str, Any], frame: Frame, letters: Letters
) -> dict[str, Any]:
    beside = beside_of(push)
    entry = Entry.objects.filter(pk=id_).first()
    was = sha_of(beside.now(id_))
    former = _former(push, id_, was)
    if former is not None and former.is_dir():
        turning.copy(beside, id_, former)
        _good(read_folder(beside.root, id_, frame.context(), letters))
    else:
        wanted = _withdrawn(push, each) if former or "withdraw" in each else _approved(entry, each)
        turning.make(beside, id_, wanted.files, wanted.media)
        read = read_folder(beside.root, id_, frame.context(), letters)
        _good(read)
        shown = approval.shown(read.source)
        if wanted.hash not in ("", shown):
            raise LeftError(_("Bài không còn đúng như lúc duyệt: cần duyệt lại."))
        text = _answered_for(wanted, shown)
        turning.make(beside, id_, {**wanted.files, "item.yaml": text}, wanted.media)
    version = entry.version if entry else 0
    return {"was": was, "is": sha_of(beside.new(id_)), "version": version}


def _former(push: Push, id_: str, was: str) -> Path | None:
    """For an undo: the folder to go back to, which is missing where the item was new then."""
    if push.kind != Kind.UNDO or push.undoes is None:
        return None
    if was != push.undoes.journal["items"][id_]["is"]:
        raise LeftError(_("Bài đã được sửa sau lần đẩy ấy nên để nguyên."))
    return before_of(push.undoes) / "items" / id_


def _approved(entry: Entry | None, each: dict[str, Any]) -> Wanted:
    review = standing_of(entry, each)
    assert entry is not None and review.decided_by is not None  # standing_of has looked
    return Wanted(
        files=drafts.files(entry),
        author=review.sent_by.signing_name,
        by=review.decided_by.signing_name,
        at=_day(review.decided_at),
        hash=review.sha,
        media=drafts.uploads(entry),
    )


def _withdrawn(push: Push, each: dict[str, Any]) -> Wanted:
    """What is published, over since yesterday or after the day said; who takes it down answers."""
    files = item_files(settings.PLACE.content / "items" / each["id"])
    if "item.yaml" not in files:
        raise LeftError(_("Thư mục không còn bài này."))
    said = each.get("withdraw", {})
    text = files["item.yaml"].decode("utf-8-sig")
    yesterday = (timezone.localdate() - timedelta(days=1)).isoformat()
    author = str(value_of(text, "author") or "") or _("Không ghi")
    by = said.get("name") or push.by.signing_name
    if author == by:
        raise LeftError(_("Người viết bài không tự gỡ được: cần một người khác."))
    text = over_since(text, max(str(said.get("last") or ""), yesterday))
    whole = {**files, "item.yaml": text.encode()}
    return Wanted(whole, author, by, timezone.localdate().isoformat())


def over_since(item_yaml: str, last_day: str) -> str:
    """An item.yaml whose item was shown on `last_day` for the last time."""
    begins = str(value_of(item_yaml, "valid_from") or "")
    ends = str(value_of(item_yaml, "valid_to") or "")
    if begins > last_day:
        item_yaml = splice(item_yaml, "valid_from", last_day)
    return item_yaml if ends and ends < last_day else splice(item_yaml, "valid_to", last_day)


def _answered_for(wanted: Wanted, shown: str) -> bytes:
    text = wanted.files["item.yaml"].decode("utf-8-sig")
    said = {"by": wanted.by, "at": wanted.at, "hash": shown}
    return splice(splice(text, "author", wanted.author), "approved", {**said}).encode()


def _good(read: ItemRead) -> None:
    if not read.is_good:
        first = as_line(remarks(read.findings, "vi")[0])
        raise LeftError(_("Bài còn chỗ phải sửa: {mistake}").format(mistake=first))


def _entry(push: Push, id_: str, each: dict[str, Any], feed: FeedEntries) -> dict[str, Any]:
    if push.kind == Kind.UNDO and push.undoes is not None:
        one = push.undoes.journal["items"][id_]
        if feed.sha(id_) != one["is"]:
            raise LeftError(_("Mục này đã được sửa sau lần đẩy ấy nên để nguyên."))
        return feed.put(id_, one["value"], one["line"])
    entry = Entry.objects.filter(pk=id_).first()
    review = standing_of(entry, each)
    assert entry is not None and review.decided_by is not None
    said = yaml.safe_load(drafts.files(entry)["item.yaml"])
    line = {
        "by": review.decided_by.signing_name,
        "author": review.sent_by.signing_name,
        "at": _day(review.decided_at),
        "hash": review.sha,
    }
    journal = feed.put(id_, said, line)
    if feed.shown(id_) != review.sha:
        feed.take_back(id_)
        raise LeftError(_("Mục này không còn đúng như lúc duyệt: cần duyệt lại."))
    return {**journal, "version": entry.version}


def _day(moment: Any) -> str:
    day: date = timezone.localtime(moment).date()
    return day.isoformat()


def old_ones() -> Iterator[Push]:
    """Pushes that can no longer be undone, whose former folders may go."""
    ended = Push.objects.filter(ended_at__lt=timezone.now() - KEPT)
    return (push for push in ended if before_of(push).exists())
