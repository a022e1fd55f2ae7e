"""The page of an item: how its texts stand, what is to be mended, what was done last."""

import re
from collections.abc import Callable
from typing import Any

from django.test import Client


def test_a_new_item_has_its_text_and_is_told_of_in_the_words_of_the_page(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    client = signed_in(officer("lan", "writer"))
    made = client.post("/bai/moi/", {"kind": "notice", "title": "Họp bản"})["Location"]

    page = client.get(made.removesuffix("sua/")).content.decode()

    assert "bản nháp" in page
    assert "«Tóm tắt»" in page
    assert "item.yaml" not in page
    assert "Bài này chưa có ngày hết hạn." in page
    assert page.count("bắt đầu sửa") == 1  # of two files


def test_a_remark_leads_to_the_editor_of_its_language(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    from content_sync.centre.desk.draft import drafts
    from content_sync.centre.desk.draft.models import Entry

    client = signed_in(officer("lan", "writer"))
    client.post("/bai/moi/", {"kind": "notice", "title": "Họp bản"})
    entry = Entry.objects.get(title="Họp bản")
    drafts.put(entry, "en", "---\ntitle: A meeting\n---\n")

    page = client.get(f"/bai/{entry.pk}/").content.decode()
    watched = signed_in(officer("nhin", "observer")).get(f"/bai/{entry.pk}/").content.decode()

    led = re.findall(rf'<p class="remark.*?<a href="/bai/{entry.pk}/sua/\?tag=([\w-]+)"', page)
    assert {*led} == {"vi", "en"}
    assert "remark" in watched and "/sua/" not in watched
    assert "Nùng</span></td>" in page  # languages by their names


def test_who_sent_it_may_take_it_back_on_its_page(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    from content_sync.centre.desk.approve.models import Review
    from content_sync.centre.desk.draft.models import Entry, Stage

    lan, an = officer("lan", "writer"), officer("an", "approver")
    client = signed_in(lan)
    client.post("/bai/moi/", {"kind": "notice", "title": "Họp bản"})
    entry = Entry.objects.get(title="Họp bản")
    Entry.objects.filter(pk=entry.pk).update(stage=Stage.REVIEW)
    Review.objects.create(entry=entry, sha="0" * 64, shown=b"", sent_by=lan)
    path = f"/bai/{entry.pk}/"

    assert f"{path}rut/" in client.get(path).content.decode()
    assert f"{path}rut/" not in signed_in(an).get(path).content.decode()

    client.post(f"{path}rut/")

    assert f"{path}rut/" not in client.get(path).content.decode()


def test_the_reason_stands_over_the_editor_until_it_is_sent_again(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    from content_sync.centre.desk.approve.models import Review, Verdict
    from content_sync.centre.desk.draft.models import Entry

    lan = officer("lan", "writer")
    client = signed_in(lan)
    made = client.post("/bai/moi/", {"kind": "notice", "title": "Họp bản"})["Location"]
    entry = Entry.objects.get(title="Họp bản")
    given = {"entry": entry, "sha": "0" * 64, "shown": b"", "sent_by": lan}
    Review.objects.create(
        **given, verdict=Verdict.REFUSED, decided_by=officer("an", "approver"), reason="Thiếu ngày."
    )

    returned = [client.get(path).content.decode() for path in (made, f"/bai/{entry.pk}/")]
    Review.objects.create(**given)

    assert all("Thiếu ngày." in page for page in returned)
    assert "Thiếu ngày." not in client.get(made).content.decode()


def test_a_day_to_come_is_no_day_of_facts(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    from content_sync.centre.desk.draft import drafts
    from content_sync.centre.desk.draft.models import Entry

    client = signed_in(officer("lan", "writer"))
    client.post("/bai/moi/", {"kind": "notice", "title": "Họp bản"})
    entry = Entry.objects.get(title="Họp bản")
    facts = entry.parts.get(tag="").head
    said = {}
    for day in ("2026-01-01", "2095-12-31"):
        drafts.put(entry, "", f"{facts}as_of: {day}\n")
        found = client.get(f"/bai/{entry.pk}/nhan-xet/?tag=vi").json()["remarks"]
        said[day] = {each["field"] for each in found if not each["is_mistake"]}

    assert "f:as_of" in said["2095-12-31"] - said["2026-01-01"]
