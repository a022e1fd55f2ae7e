"""The pages of a push: what changes, for whom, what holds back; who may, how it is asked."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.utils import timezone, translation

from content_sync.centre.desk.approve.models import Review, Verdict
from content_sync.centre.desk.draft import drafts
from content_sync.centre.desk.draft.checked import checked
from content_sync.centre.desk.draft.models import Entry, Stage
from content_sync.centre.desk.log.models import Line
from content_sync.centre.desk.push import plan, views
from content_sync.centre.desk.push.models import Kind, Push, Step
from content_sync.centre.desk.push.standing import LeftError, standing_of
from content_sync.centre.desk.shelf.look import look
from content_sync.centre.feed import keys
from content_sync.model import encode
from content_sync.signed import pack

SECRET = "đèo cao dốc đứng 1979"


@pytest.fixture
def signer(desk: Path) -> Iterator[Path]:
    """The process that holds the keys, and keys that have a passphrase."""
    shutil.rmtree(desk / "keys", ignore_errors=True)
    keys.create(desk / "keys", SECRET.encode(), datetime.now(UTC))
    command = [sys.executable, "-m", "content_sync.centre.desk.push.signer"]
    held = subprocess.Popen(command, env={**os.environ, "BAN_TIN_DESK": str(desk)})
    while not (desk / "signer.sock").exists():
        time.sleep(0.02)
    yield desk
    held.terminate()
    held.wait()
    (desk / "signer.sock").unlink()


def approved(id_: str, officer: Callable[..., Any], before: str = "", after: str = "") -> Entry:
    """An entry with a draft that a second officer has approved."""
    lan, binh = officer(f"lan-{id_}", "writer"), officer(f"binh-{id_}", "approver")
    drafts.begin(Entry.objects.get(pk=id_), lan)
    part = Entry.objects.get(pk=id_).parts.get(tag="vi")
    part.head = part.head.replace(before, after)
    part.save()
    entry = Entry.objects.get(pk=id_)
    found = checked(entry)
    Entry.objects.filter(pk=id_).update(stage=Stage.APPROVED, shown_sha=found.shown_sha)
    Review.objects.create(
        entry=entry,
        sha=found.shown_sha,
        shown=pack.squeeze(encode(found.item), 9),
        sent_by=lan,
        decided_by=binh,
        decided_at=timezone.now(),
        verdict=Verdict.APPROVED,
    )
    return Entry.objects.get(pk=id_)


def test_what_was_approved_stands_there_with_what_it_costs(
    hoa: Client, officer: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    approved("vay-von", officer, "Vay vốn", "Vay vốn mới")

    first = hoa.get("/day/").content.decode()
    monkeypatch.setattr(views, "released", lambda: 1)
    said = hoa.get("/day/").content.decode()
    assert "phút bằng 2G" not in first  # all of the folder goes out then, and not these alone
    assert "Vay vốn" in said
    assert "phút bằng 2G" in said
    assert "Thông tin xã Đồng Đăng" in said
    assert "Đồng Đăng Commune Information" not in said
    assert "Đẩy 1 bài" in said


def test_what_was_edited_after_its_approval_is_held_back(
    hoa: Client, officer: Callable[..., Any]
) -> None:
    entry = approved("vay-von", officer)
    Entry.objects.filter(pk=entry.pk).update(shown_sha="0" * 64)

    said = hoa.get("/day/").content.decode()
    assert "Bài chưa được người thứ hai duyệt." in said
    assert "Đẩy 1 bài" not in said


def test_a_wrong_passphrase_pushes_nothing(
    hoa: Client, officer: Callable[..., Any], signer: Path
) -> None:
    approved("vay-von", officer)
    answer = hoa.post("/day/gui/", {"id": "vay-von", "when": "now", "passphrase": "sai rồi"})
    assert answer.status_code == 422
    assert "Mật khẩu khoá ký chưa đúng" in answer.content.decode()
    assert not Push.objects.exists()


def test_a_push_is_asked_for_and_told_of(
    hoa: Client, officer: Callable[..., Any], signer: Path
) -> None:
    entry = approved("vay-von", officer)
    answer = hoa.post("/day/gui/", {"id": "vay-von", "when": "now", "passphrase": SECRET})
    push = Push.objects.get()
    assert answer["Location"] == f"/day/{push.pk}/"
    assert push.items[0]["sha"] == entry.shown_sha
    assert Line.objects.filter(deed="push asked", about=str(push.pk)).exists()
    assert SECRET not in str(list(Line.objects.values()))

    said = hoa.get(f"/day/{push.pk}/").content.decode()
    assert "Đã xếp hàng, bắt đầu trong vài giây." in said
    assert "Huỷ hẹn" not in said
    assert 'hx-trigger="every 2s"' in said
    part = hoa.get(f"/day/{push.pk}/", headers={"HX-Request": "true"}).content.decode()
    assert part.startswith('<section class="card" id="progress"')


def test_a_push_at_a_time_can_be_taken_back(
    hoa: Client, officer: Callable[..., Any], signer: Path
) -> None:
    approved("vay-von", officer)
    at = (timezone.localtime() + timedelta(hours=9)).strftime("%Y-%m-%dT%H:%M")
    form = {"id": "vay-von", "when": "at", "at": at, "passphrase": SECRET}
    hoa.post("/day/gui/", form)
    push = Push.objects.get()
    assert timezone.localtime(push.wants_at).strftime("%Y-%m-%dT%H:%M") == at

    said = hoa.get(f"/day/{push.pk}/").content.decode()
    assert "Chờ đến giờ hẹn" in said
    assert "Huỷ hẹn" in said
    hoa.post(f"/day/{push.pk}/huy/")
    assert Push.objects.get().step == Step.CANCELLED
    assert Entry.objects.get(pk="vay-von").stage == Stage.APPROVED


def test_more_than_ten_are_pushed_only_with_their_number_typed(
    hoa: Client, officer: Callable[..., Any], signer: Path
) -> None:
    ids = ["vay-von", "ba-con-bo", "nuoc-sach", "ra-soat-ho-ngheo", "hoi-xa"]
    for id_ in ids:
        approved(id_, officer)
    Entry.objects.filter(kind="bodies").update(withdrawal={"reason": "thử"})
    ids += Entry.objects.filter(kind="bodies").values_list("pk", flat=True)
    form = {"id": ids, "when": "now", "passphrase": SECRET}
    assert hoa.post("/day/gui/", form).status_code == 422
    assert hoa.post("/day/gui/", {**form, "count": len(ids)}).status_code == 302


def test_a_writer_does_not_push(
    desk: Path, officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    client = signed_in(officer("lan", "writer", "approver"))
    assert client.get("/day/").status_code == 403
    assert client.post("/day/gui/", {"id": "vay-von"}).status_code == 403


def test_a_push_is_taken_back_but_not_what_changed_since(
    hoa: Client, officer: Callable[..., Any], signer: Path
) -> None:
    shas = dict(Entry.objects.values_list("pk", "folder_sha"))
    (signer / "before").mkdir(exist_ok=True)
    items = {"vay-von": {"was": "1", "is": shas["vay-von"]}, "hoi-xa": {"was": "1", "is": "2"}}
    push = Push.objects.create(
        wants_at=timezone.now(),
        step=Step.DONE,
        ended_at=timezone.now(),
        journal={"items": items},
        by=officer("hai", "publisher"),
    )
    (signer / "before" / str(push.pk)).mkdir(exist_ok=True)

    said = hoa.get(f"/day/{push.pk}/hoan-tac/").content.decode()
    assert said.index("Trở lại như trước") < said.index("Vay vốn") < said.index("nên để nguyên")
    hoa.post(f"/day/{push.pk}/hoan-tac/", {"passphrase": SECRET})
    made = Push.objects.get(kind=Kind.UNDO)
    assert made.items == [{"id": "vay-von"}]
    assert hoa.get(f"/day/{push.pk}/hoan-tac/").status_code == 404

    Push.objects.filter(pk=made.pk).delete()
    Push.objects.update(ended_at=timezone.now() - timedelta(days=31))
    assert hoa.get(f"/day/{push.pk}/hoan-tac/").status_code == 404


def test_an_entry_that_clashes_holds_back_itself_alone(
    hoa: Client, officer: Callable[..., Any]
) -> None:
    approved("vay-von", officer)
    approved("hoi-xa", officer)
    clash = {"tag": "vi", "key": "a", "base": "", "theirs": "a", "mine": "b"}
    Entry.objects.filter(pk="vay-von").update(clashes=[clash])

    said = hoa.get("/day/").content.decode()
    assert "/bai/vay-von/trung/" in said
    assert 'value="hoi-xa"' in said
    assert 'value="vay-von"' not in said


def test_what_was_changed_outside_is_told_since_it_comes_along(hoa: Client, desk: Path) -> None:
    assert "Sửa ngoài bàn biên tập" not in hoa.get("/day/").content.decode()
    path = desk / "content/items/hoi-xa/vi.md"
    path.write_text(path.read_text("utf-8") + "\nThêm.\n", "utf-8")
    look()
    said = hoa.get("/day/").content.decode()
    assert "Sửa ngoài bàn biên tập" in said
    assert "/bai/hoi-xa/" in said


def test_an_approval_that_was_revoked_is_none(hoa: Client, officer: Callable[..., Any]) -> None:
    entry = approved("vay-von", officer)
    asked = {"sha": entry.shown_sha}
    assert standing_of(entry, asked).sha == entry.shown_sha
    entry.stage = Stage.DRAFT
    with pytest.raises(LeftError, match="cần duyệt lại"):
        standing_of(entry, asked)


def test_a_kiosk_that_gets_nothing_is_told_no_bytes(
    hoa: Client, desk: Path, officer: Callable[..., Any]
) -> None:
    approved("vay-von", officer)
    rows = plan.rows()
    named = {"commune": "Thông tin xã", "border-gate": "Thông tin cửa khẩu"}
    assert [(each.name, each.count) for each in plan.reaches(rows, named)] == [
        ("Thông tin xã", 1),
        ("Thông tin cửa khẩu", 0),
    ]
    given = {"rows": rows, "reaches": plan.reaches(rows, named)}
    said = render_to_string("push/push.html", given, request=None)
    assert "Thông tin cửa khẩu: không có bài nào<" in said


def test_while_voices_are_made_the_push_can_be_undone_and_the_next_says_what_it_waits_for(
    hoa: Client, desk: Path, officer: Callable[..., Any]
) -> None:
    by, now = officer("hai", "publisher"), timezone.now()
    journal = {"items": {"vay-von": {"was": "1", "is": "2"}}}
    known = {"wants_at": now, "by": by, "release": 1, "journal": journal}
    first = Push.objects.create(step=Step.PUBLISH, beat_at=now, **known)
    (desk / "before" / str(first.pk)).mkdir(parents=True, exist_ok=True)
    assert "hoan-tac" not in hoa.get(f"/day/{first.pk}/").content.decode()

    Push.objects.update(step=Step.VOICES)
    said = hoa.get(f"/day/{first.pk}/").content.decode()
    assert f"/day/{first.pk}/hoan-tac/" in said
    assert "xếp hàng" not in said

    items = [{"id": "vay-von", "withdraw": {}}]
    ordinary = Push.objects.create(wants_at=now, by=by)
    urgent = Push.objects.create(wants_at=timezone.now(), by=by, items=items)
    assert f"«Đẩy {first.pk}» đọc xong" in hoa.get(f"/day/{urgent.pk}/").content.decode()
    Push.objects.filter(pk=first.pk).update(beat_at=None)
    assert "bắt đầu trong vài giây" in hoa.get(f"/day/{urgent.pk}/").content.decode()
    assert f"chờ «Đẩy {urgent.pk}» xong" in hoa.get(f"/day/{ordinary.pk}/").content.decode()


def test_a_kiosk_is_named_in_the_language_of_the_officer() -> None:
    names = {"en": "Commune", "vi": "Xã", "zh-Hans": "乡"}
    assert plan.named_as(names, "commune") == "Xã"
    with translation.override("en"):
        assert plan.named_as(names, "commune") == "Commune"
        assert plan.named_as({"vi": "Xã", "zh-Hans": "乡"}, "commune") == "Xã"
    assert plan.named_as({"zh-Hans": "乡"}, "commune") == "乡"
    assert plan.named_as({}, "commune") == "commune"
