"""Whether a push can be taken back, and which of its entries."""

from django.conf import settings
from django.utils import timezone

from content_sync.centre.desk.push.folder import KEPT, before_of
from content_sync.centre.desk.push.models import Kind, Push, Step
from content_sync.centre.desk.shelf.card import mapping
from content_sync.centre.desk.shelf.look import entries_of
from content_sync.centre.desk.shelf.stand import sha_of, value_sha

OUT = (Step.PREVIEW, Step.VOICES, Step.DONE)  # its release is out


def can_be_undone(push: Push) -> bool:
    """As soon as its release is out, for thirty days, once, and no undoing of an undoing."""
    is_out = push.step in OUT and bool(push.journal.get("items"))
    is_new = push.ended_at is None or timezone.now() - push.ended_at < KEPT
    undone = push.undone_by.exclude(step__in=(Step.FAILED, Step.CANCELLED)).exists()
    has_former = (
        all("/" in id_ for id_ in push.journal.get("items", ())) or before_of(push).exists()
    )
    return is_out and is_new and not undone and has_former and push.kind != Kind.UNDO


def what_goes_back(push: Push) -> tuple[list[str], list[str]]:
    """Ids that are as the push left them, and those changed since, which are left alone."""
    content = settings.PLACE.content
    there = entries_of(mapping((content / "feed.yaml").read_bytes()))
    back: list[str] = []
    left: list[str] = []
    for id_, one in push.journal["items"].items():
        if "/" in id_:
            _feed, list_, name = id_.split("/", 2)
            value = there.get((list_, name))
            now = value_sha(value) if value else ""
        else:
            now = sha_of(content / "items" / id_)
        (back if now == one["is"] else left).append(id_)
    return back, left
