"""What a request is compared with: what was returned or approved before it, or what is published.

returned      the request before it was returned: what the writer has done since
approved      what was last approved here
published     what stands in the folder, where nobody approved it here
new           nothing: all of it is read
"""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from content_sync.centre.desk.approve.models import Review, Verdict
from content_sync.centre.desk.approve.readable import Change, changes
from content_sync.centre.desk.approve.subject import lines_of
from content_sync.centre.desk.draft.checked import checked, published, start
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.entries.subject import published_entry
from content_sync.model import encode
from content_sync.signed import pack

RETURNED, APPROVED, PUBLISHED, NEW = "returned", "approved", "published", "new"
SAYS: Final = {
    RETURNED: gettext_lazy("So với bản trả lại"),
    APPROVED: gettext_lazy("So với lần duyệt trước"),
    PUBLISHED: gettext_lazy("So với bản đang phát hành"),
    NEW: gettext_lazy("Xem cả bài"),
}
MEDIA: Final = re.compile(r"\b[0-9a-f]{12}\b")  # as approve/readable.py names a file


@dataclass(frozen=True, slots=True)
class Line:
    """What differs in a line, and the name of the picture that it speaks of."""

    change: Change
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """What differs in one language, or in the facts."""

    tag: str
    says: str
    lines: tuple[Line, ...]


def bases(entry: Entry, review: Review) -> dict[str, bytes]:
    """What `review` may be compared with, what is nearest to it first."""
    decided = Review.objects.filter(entry=entry, pk__lt=review.pk).order_by("-id")
    last = decided.filter(verdict__in=(Verdict.APPROVED, Verdict.REFUSED)).first()
    approved = decided.filter(verdict=Verdict.APPROVED).first()
    found = {}
    if last and last.verdict == Verdict.REFUSED:
        found[RETURNED] = pack.expand(bytes(last.shown), pack.LARGEST_TEXTS)
    if approved:
        found[APPROVED] = pack.expand(bytes(approved.shown), pack.LARGEST_TEXTS)
    elif entry.folder_sha:
        found[PUBLISHED] = encode(published(entry)) if entry.is_item else published_entry(entry)
    else:
        found[NEW] = b""
    return found


def parts(entry: Entry, review: Review, before: bytes) -> list[Part]:
    """What differs between `before` and what was sent; of a new entry, all of it."""
    after = pack.expand(bytes(review.shown), pack.LARGEST_TEXTS)
    differs = changes(lines_of(entry, before), lines_of(entry, after))
    names = _pictures(entry) if differs else {}
    return [
        Part(tag, _named(tag), tuple(Line(each, _picture(each, names)) for each in lines))
        for tag, lines in differs.items()
    ]


def extent(found: list[Part]) -> str:
    """How much differs."""
    lines = sum(line.change.how != "same" for part in found for line in part.lines)
    languages = sum(part.tag != "facts" for part in found)
    return _("%(lines)d đoạn, %(languages)d ngôn ngữ") % {"lines": lines, "languages": languages}


def _pictures(entry: Entry) -> dict[str, str]:
    """How readable lines name the pictures of a draft, and how their files are called."""
    if not entry.is_item:
        return {}
    shown = (each for each in checked(entry).read.source.media if each.kind == "picture")
    return {each.sha256[:12]: PurePosixPath(each.name).name for each in shown}


def _picture(change: Change, names: dict[str, str]) -> str:
    said = "".join(word.text for word in change.after)
    return next((names[each] for each in MEDIA.findall(said) if each in names), "")


def _named(tag: str) -> str:
    if tag == "facts":
        return str(_("Thông tin"))
    return next((each.name for each in start().feed.feed.languages if each.tag == tag), tag)
