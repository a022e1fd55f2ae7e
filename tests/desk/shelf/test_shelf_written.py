"""What is written into the folder is what was approved, by the code that publishes."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from content_sync.centre.desk.approve.models import Review, Verdict
from content_sync.centre.desk.draft import drafts
from content_sync.centre.desk.draft.models import Entry, Stage
from content_sync.centre.desk.push.folder import before_of, write
from content_sync.centre.desk.push.models import Push, Step
from content_sync.centre.desk.shelf.look import look
from content_sync.centre.desk.shelf.stand import sha_of
from content_sync.centre.release.build import build
from content_sync.centre.source import approval
from content_sync.centre.source.source import begun

ASSETS = Path(__file__).parents[3] / "assets" / "content"


@pytest.fixture
def all_of_it(desk: Path) -> Iterator[Path]:
    """The whole demonstration content, which asks for approval."""
    content = desk / "content"
    shutil.rmtree(content)
    shutil.copytree(ASSETS, content)
    feed = content / "feed.yaml"
    feed.write_text(feed.read_text("utf-8").replace("_approval: false", "_approval: true"), "utf-8")
    yield content
    shutil.rmtree(desk / "before", ignore_errors=True)


def test_every_item_is_published_under_the_hash_that_was_approved(
    all_of_it: Path, officer: Callable[..., Any]
) -> None:
    look()
    lan, binh, hoa = (officer(name) for name in ("lan", "binh", "hoa"))
    start = begun(all_of_it)
    before = {id_: bytes_of(all_of_it / "items" / id_) for id_ in start.ids}
    items = []
    for id_ in start.ids:
        entry = drafts.begin(Entry.objects.get(pk=id_), lan)
        sha = approval.shown(start.draft(id_, drafts.files(entry)).source)
        Entry.objects.filter(pk=id_).update(stage=Stage.APPROVED, shown_sha=sha)
        said = {"sent_by": lan, "decided_by": binh, "decided_at": timezone.now()}
        Review.objects.create(entry=entry, sha=sha, shown=b"", verdict=Verdict.APPROVED, **said)
        items.append({"id": id_, "sha": sha})
    push = Push.objects.create(wants_at=timezone.now(), items=items, by=hoa)

    write(push)
    Push.objects.update(step=Step.BUILD)
    assert look().changed == []  # what a push has written is its own until it is out
    assert Entry.objects.filter(stage=Stage.APPROVED).count() == len(start.ids)

    assert push.journal["left"] == {}
    assert len(push.journal["items"]) == len(start.ids)
    assert build(all_of_it, speech=False).unapproved == ()
    for id_, files in before.items():
        now = bytes_of(all_of_it / "items" / id_)
        assert {**now, "item.yaml": b""} == {**files, "item.yaml": b""}, id_
        assert (before_of(push) / "items" / id_ / "item.yaml").read_bytes() == files["item.yaml"]
        assert push.journal["items"][id_]["is"] == sha_of(all_of_it / "items" / id_)


def bytes_of(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}
