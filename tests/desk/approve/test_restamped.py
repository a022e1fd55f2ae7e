"""A comma does not make translations old: «chỉ sửa lỗi gõ» names the new original in them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from content_sync.centre.desk.approve import reviews
from content_sync.centre.desk.draft import drafts
from content_sync.centre.desk.draft.checked import checked
from content_sync.centre.desk.draft.models import Entry, Part
from content_sync.centre.desk.push.models import Push, Step
from content_sync.centre.desk.shelf.card import made_from
from content_sync.centre.desk.shelf.look import look
from content_sync.centre.source import approval

Made = Callable[..., Any]


ORIGINAL = """---
title: "Họp thôn"
summary: "Họp ở nhà văn hoá."
---
Bà con đến họp, ở nhà văn hoá thôn.
"""


@pytest.fixture
def begun(desk: Path, officer: Made) -> Entry:
    """The draft of an item with two current translations, a comma mended in its original."""
    folder = desk / "content" / "items" / "hop-thon"
    folder.mkdir()
    (folder / "item.yaml").write_text("kind: notice\ntopics: [support]\nbody: ubnd-dong-dang\n")
    (folder / "vi.md").write_text(ORIGINAL, "utf-8")
    for tag in ("en", "zh-Hans"):
        head = f'title: "{tag}"\nsummary: "{tag}"\nsource: "{made_from(ORIGINAL.encode())}"'
        (folder / f"{tag}.md").write_text(f"---\n{head}\n---\n{tag}.\n", "utf-8")
    look()
    entry = drafts.begin(Entry.objects.get(pk="hop-thon"), officer("lan", "writer"))
    drafts.put(entry, "vi", ORIGINAL.replace("họp,", "họp"))
    return entry


def stale(entry: Entry) -> dict[str, bool]:
    """Language -> whether a kiosk would say that it is older than its original."""
    return {tag: text.stale for tag, text in checked(entry).item.texts.items()}


def test_translations_are_older_after_any_change(begun: Entry, officer: Made) -> None:
    reviews.send(begun, officer("hoa", "writer"))

    assert stale(begun) == {"vi": False, "en": True, "zh-Hans": True}


def test_a_typo_leaves_them_current_and_the_approval_binds_that(
    begun: Entry, officer: Made
) -> None:
    sent = reviews.send(begun, officer("hoa", "writer"), "vi")

    assert stale(begun) == {"vi": False, "en": False, "zh-Hans": False}
    assert sent.is_typo
    assert sent.sha == approval.shown(checked(begun).read.source)
    approved = reviews.approve(begun, officer("an", "approver"), sent.sha)
    assert approved.verdict == "approved"


def test_what_was_older_before_stays_older(begun: Entry, officer: Made) -> None:
    part = Part.objects.get(entry=begun, tag="en")
    part.head = part.head.replace(made_from(ORIGINAL.encode()), "0" * 16)
    part.save()

    reviews.send(begun, officer("hoa", "writer"), "vi")

    assert stale(begun) == {"vi": False, "en": True, "zh-Hans": False}


def test_what_is_just_being_pushed_is_not_revoked(begun: Entry, officer: Made) -> None:
    an, minh = officer("an", "approver"), officer("minh", "publisher")
    sent = reviews.send(begun, officer("hoa", "writer"))
    reviews.approve(begun, an, sent.sha)
    push = Push.objects.create(wants_at=timezone.now(), items=[{"id": begun.pk}], by=minh)
    push.step = Step.BUILD
    push.save()

    with pytest.raises(reviews.RefusedError):
        reviews.revoke(begun, an, "Số sai")

    Push.objects.update(step=Step.WAITING)
    assert reviews.revoke(begun, an, "Số sai").verdict == "revoked"
