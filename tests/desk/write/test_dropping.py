"""A draft is taken back: the folder's text stands again, and nothing that was written is lost."""

from collections.abc import Callable
from typing import Any

import pytest
from desk_saves import entry
from django.test import Client


@pytest.fixture
def client(officer: Callable[..., Any], signed_in: Callable[..., Client]) -> Client:
    """A writer's browser."""
    return signed_in(officer("lan", "writer"))


def test_a_dropped_draft_leaves_the_folders_text_and_can_be_restored(
    client: Client, officer: Callable[..., Any]
) -> None:
    from content_sync.centre.desk.draft import drafts, saving
    from content_sync.centre.desk.draft.models import Entry, Revision

    item = drafts.begin(entry(), officer("binh", "writer"))
    text = saving.part_of(item, "vi")
    text.head = text.head.replace("Vay", "Cho vay")
    text.save()
    drafts.edited(item, officer("hoa", "writer"))
    before = Revision.objects.count()

    answer = client.post("/bai/vay-von/bo/", follow=True)

    assert "Đã bỏ bản nháp" in answer.content.decode()
    found = Entry.objects.get(pk="vay-von")
    assert (found.stage, found.parts.count()) == ("none", 0)
    assert drafts.files(found) == drafts.folder_files(found)
    assert "Cho vay" not in found.title
    assert Revision.objects.count() == before
    old = Revision.objects.filter(entry=found, tag="vi").order_by("-number").first()
    assert old is not None
    client.post("/bai/vay-von/khoi-phuc/", {"cu": old.pk})
    assert Entry.objects.get(pk="vay-von").dropped_at is None


def test_what_was_never_out_is_put_aside_and_found_there(client: Client) -> None:
    where = client.post("/bai/moi/", {"kind": "guide", "title": "Mở tiệm"})["Location"]
    id_ = where.split("/")[2]
    row = f"/bai/{id_}/"
    assert row in client.get("/noi-dung/").content.decode()

    client.post(f"/bai/{id_}/bo/")

    assert row not in client.get("/noi-dung/").content.decode()
    assert row in client.get("/noi-dung/?nhu=bo").content.decode()
    assert client.get(f"/bai/{id_}/lich-su/").status_code == 200


def test_a_draft_that_is_being_read_for_approval_ends_that_request(
    client: Client, officer: Callable[..., Any]
) -> None:
    from content_sync.centre.desk.approve.models import Review
    from content_sync.centre.desk.draft import drafts

    lan = officer("ha", "writer")
    item = drafts.begin(entry(), lan)
    Review.objects.create(entry=item, sent_by=lan, sha="x")
    type(item).objects.filter(pk=item.pk).update(stage="review")

    client.post("/bai/vay-von/bo/")

    assert not Review.objects.filter(verdict="open").exists()


def test_where_there_is_no_draft_nothing_is_dropped(client: Client) -> None:
    from content_sync.centre.desk.log.models import Line

    item = entry()

    client.post("/bai/vay-von/bo/")

    item.refresh_from_db()
    assert item.dropped_at is None
    assert not Line.objects.filter(deed="drop").exists()
