"""Saving block by block: asked twice it is done once, and nobody's text is overwritten."""

import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desk_saves import entry, file, post, shown, written
from django.test import Client


def test_one_block_changes_and_all_others_keep_their_bytes(
    officer: Callable[..., Any], signed_in: Callable[..., Client], desk: Path
) -> None:
    entry()
    before = (desk / "content/items/vay-von/vi.md").read_text("utf-8")
    first = shown()["blocks"][0]

    answer = post(signed_in(officer("lan", "writer")), written(first["key"], "Mới.", first["sha"]))

    assert answer.status_code == 200
    head, _, rest = before.split("---\n", 2)[2].partition("\n\n")
    assert file() == before.replace(head, "Mới.", 1)
    assert rest in file()


def test_the_same_op_is_done_once_and_answered_the_same(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    entry()
    client, op = signed_in(officer("lan", "writer")), str(uuid.uuid4())
    add = {"do": "add", "key": "moi", "after": "", "value": {"kind": "heading", "words": ["A", []]}}

    one = post(client, add, op=op)
    two = post(client, add, op=op)

    assert one.json() == two.json()
    assert file().count("## A\n") == 1
    assert entry().version == 2  # begun, saved once


def test_an_op_that_was_done_is_not_done_again_over_what_came_after(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    entry()
    first = shown()["blocks"][0]
    lan, hoa = signed_in(officer("lan", "writer")), signed_in(officer("hoa", "writer"))
    op, change = str(uuid.uuid4()), written(first["key"], "Của Lan.", first["sha"])

    one = post(lan, change, op=op)
    now = shown()["blocks"][0]["sha"]
    back = {"do": "set", "key": first["key"], "value": first["value"], "before": now}
    assert post(hoa, back).status_code == 200
    late = post(lan, change, op=op)

    assert late.json() == one.json()
    assert "Của Lan." not in file()


def test_another_hand_in_the_same_block_is_a_conflict_and_mine_is_kept(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    from content_sync.centre.desk.draft.models import Revision, Why
    from content_sync.centre.desk.draft.revisions import read

    entry()
    first, second = shown()["blocks"][:2]
    lan, hoa = signed_in(officer("lan", "writer")), signed_in(officer("hoa", "writer"))

    post(lan, written(first["key"], "Của Lan.", first["sha"]))
    other = post(hoa, written(second["key"], "Của Hoa.", second["sha"]))
    refused = post(hoa, written(first["key"], "Cũng của Hoa.", first["sha"]))

    assert other.status_code == 200
    assert other.json()["blocks"][0]["value"]["words"] == ["Của Lan.", []]  # comes along
    assert refused.status_code == 409
    [found] = refused.json()["conflicts"]
    assert found["by"] == "Cán bộ lan"
    assert found["theirs"]["value"]["words"][0] == "Của Lan."
    assert found["mine"]["value"]["words"][0] == "Cũng của Hoa."
    aside = Revision.objects.get(why=Why.ASIDE)
    assert read(aside).blocks[0]["md"] == "Cũng của Hoa."
    assert "Cũng của Hoa." not in file()


def test_a_conflict_names_who_wrote_there_not_who_returned_it(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    from content_sync.centre.desk.draft import revisions
    from content_sync.centre.desk.draft.models import Why

    entry()
    first = shown()["blocks"][0]
    an, lan = officer("an", "approver"), officer("lan", "writer")
    by_lan = signed_in(lan)
    post(by_lan, written(first["key"], "Của Lan.", first["sha"]))
    for part in entry().parts.all():
        revisions.keep(part, Why.REFUSED, an)

    own = post(by_lan, written(first["key"], "Cửa sổ kia.", first["sha"]))
    hoa = signed_in(officer("hoa", "writer"))
    others = post(hoa, written(first["key"], "Của Hoa.", first["sha"]))

    assert own.json()["conflicts"][0]["by"] == "anh/chị, ở cửa sổ khác"
    assert others.json()["conflicts"][0]["by"] == "Cán bộ lan"


def test_a_dropped_block_that_somebody_wrote_in_is_a_conflict(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    entry()
    first = shown()["blocks"][0]
    lan, hoa = signed_in(officer("lan", "writer")), signed_in(officer("hoa", "writer"))

    post(lan, written(first["key"], "Của Lan.", first["sha"]))
    drop = post(hoa, {"do": "drop", "key": first["key"], "before": first["sha"]})

    assert drop.status_code == 409
    assert file().count("Của Lan.") == 1


def test_an_edit_reopens_what_was_sent(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    from content_sync.centre.desk.approve.models import Review, Verdict
    from content_sync.centre.desk.draft import drafts
    from content_sync.centre.desk.draft.models import Stage

    lan = officer("lan", "writer")
    one = drafts.begin(entry(), lan)
    one.stage = Stage.REVIEW
    one.save()
    review = Review.objects.create(entry=one, sha="s", shown=b"", sent_by=lan)
    first = shown()["blocks"][0]

    post(signed_in(lan), written(first["key"], "Sửa tiếp.", first["sha"]))

    review.refresh_from_db()
    assert review.verdict == Verdict.EDITED
    assert entry().stage == Stage.DRAFT


def test_a_translator_writes_texts_of_their_languages_alone(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    entry()
    client = signed_in(officer("dich", ("translator", {"language": "en"})))
    english, chinese = shown("en"), shown("zh-Hans")
    vi = shown()

    def change(of: dict[str, Any]) -> dict[str, Any]:
        return written(of["blocks"][0]["key"], "New.", of["blocks"][0]["sha"])

    fact = {"do": "fact", "key": "tier", "value": "extra", "before": vi["facts"]["tier"]["sha"]}

    assert post(client, change(english), tag="en").status_code == 200
    assert post(client, change(chinese), tag="zh-Hans").status_code == 404
    assert post(client, change(vi)).status_code == 404
    assert post(client, fact, tag="en").status_code == 404
    assert client.get("/bai/vay-von/sua/?tag=vi").status_code == 404
    assert client.get("/bai/vay-von/sua/").status_code == 200


def test_a_writer_of_one_topic_cannot_take_the_item_out_of_it(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    entry()
    client = signed_in(officer("lan", ("writer", {"topic": "support"})))
    sha = shown()["facts"]["topics"]["sha"]

    answer = post(client, {"do": "fact", "key": "topics", "value": ["health"], "before": sha})

    assert answer.status_code == 422
    assert "ra ngoài phần việc" in answer.json()["wrong"]
    assert "topics: [support, jobs]" in file("item.yaml")


def test_nobody_approves_by_saving(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    entry()
    client = signed_in(officer("lan", "writer"))
    said = {"by": "Ai đó", "at": "2026-11-22", "hash": "0" * 64}

    answer = post(client, {"do": "fact", "key": "approved", "value": said, "before": ""})

    assert answer.status_code == 422
    assert "approved" not in file("item.yaml")


def test_what_is_no_save_is_refused_in_words(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    client = signed_in(officer("lan", "writer"))

    answer = client.post("/luu/", data='{"entry": 1}', content_type="application/json")

    assert answer.status_code == 400
    assert "tải lại trang" in answer.json()["wrong"]


def test_a_save_without_a_session_is_answered_never_led_elsewhere(anyone: Client) -> None:
    answer = anyone.post("/luu/", data="{}", content_type="application/json")

    assert (answer.status_code, answer.json()) == (401, {"needs": "sign-in"})
