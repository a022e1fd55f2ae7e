"""Nobody approves what is theirs: a title, a picture; and a choice leaves no request behind."""

import io
import json
import shutil
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from desk_saves import entry, post, shown, written
from django.test import Client
from PIL import Image

Made = Callable[..., Any]


@pytest.fixture(autouse=True)
def known(desk: Path) -> None:
    """The folder is in the tables; one item has nothing to be mended."""
    from content_sync.centre.desk.shelf.look import look

    folder = desk / "content/items/vay-von"
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "item.yaml").write_text("kind: notice\ntopics: [support]\nauthor: Xã\n", "utf-8")
    text = "---\ntitle: Vay vốn\nsummary: Vay vốn ở xã.\n---\nMời bà con đến xã.\n"
    (folder / "vi.md").write_text(text, "utf-8")
    look()


def picture(client: Client, id_: str = "vay-von") -> str:
    """The name of a picture that was brought in."""
    data = io.BytesIO()
    Image.effect_noise((64, 64), 90).convert("RGB").save(data, "PNG")
    data.seek(0)
    data.name = "to-roi.png"
    answer = client.post("/tep/", {"entry": id_, "tag": "vi", "file": data})
    return str(answer.json()["src"])


def review(id_: str = "vay-von") -> Any:
    from content_sync.centre.desk.approve.models import Review

    return Review.objects.filter(entry_id=id_).last()


def test_whoever_gave_an_item_its_title_does_not_approve_it(officer: Made) -> None:
    from content_sync.centre.desk.approve.reviews import hands
    from content_sync.centre.desk.draft import drafts
    from content_sync.centre.desk.write.kinds import KINDS
    from content_sync.centre.desk.write.new import begun

    lan, hoa = officer("lan", "writer", "approver"), officer("hoa", "writer")
    made = begun(KINDS[0], "Xã phát tiền", lan)
    drafts.edited(made, hoa)

    assert hands(made) == {lan.pk, hoa.pk}


def test_whoever_brought_a_picture_in_does_not_approve_it(officer: Made, signed_in: Made) -> None:
    lan, hoa = officer("lan", "writer", "approver"), officer("hoa", "writer")
    src, first = picture(signed_in(lan)), shown()["blocks"][0]
    value = {"kind": "other", "md": f"![Tờ rơi]({src})\n\n{'Mới.'}"}
    by_hoa = signed_in(hoa)
    change = {"do": "set", "key": first["key"], "value": value, "before": first["sha"]}
    assert post(by_hoa, change).status_code == 200

    by_hoa.post("/bai/vay-von/gui/")
    sent = review()
    signed_in(lan).post("/bai/vay-von/quyet/", {"verdict": "approve", "sha": sent.sha})

    assert lan.pk in sent.hands
    assert entry().stage == "review"


def test_a_choice_where_nothing_clashes_leaves_a_request_as_it_is(
    officer: Made, signed_in: Made
) -> None:
    client, first = signed_in(officer("lan", "writer")), shown()["blocks"][0]
    post(client, written(first["key"], "Mới.", first["sha"]))
    client.post("/bai/vay-von/gui/")

    answer = client.post("/danh-muc/vay-von/chon/", {"key": "khong-co"})

    assert answer.status_code == 404
    assert (entry().stage, review().verdict) == ("review", "open")


def test_an_office_keeps_its_request_too(officer: Made, signed_in: Made) -> None:
    from content_sync.centre.desk.draft.models import Entry

    office = Entry.objects.filter(pk__startswith="feed/bodies/")[0]
    client = signed_in(officer("lan", "writer"))
    client.post(f"/danh-muc/{office.pk}/luu/", {"names.vi": "Tên mới", "then": "send"})
    sent = review(office.pk)
    assert sent is not None and sent.verdict == "open"

    client.post(f"/danh-muc/{office.pk}/chon/", {"key": "khong-co"})

    assert (entry(office.pk).stage, review(office.pk).verdict) == ("review", "open")


def test_a_choice_that_was_made_ends_the_request(officer: Made) -> None:
    from content_sync.centre.desk.approve import reviews
    from content_sync.centre.desk.draft import drafts
    from content_sync.centre.desk.shelf.merging import settle

    lan = officer("lan", "writer")
    one = drafts.begin(entry(), lan)
    reviews.send(one, lan)
    one.refresh_from_db()
    one.clashes = [{"tag": "vi", "key": "x", "base": None, "theirs": None, "mine": "A"}]
    one.save()

    settle(one, "vi", "x", False, lan)

    assert (entry().stage, review().verdict) == ("draft", "edited")


def test_another_id_has_to_be_approved_anew(officer: Made, signed_in: Made) -> None:
    from content_sync.centre.desk.approve.models import Review
    from content_sync.centre.desk.content.find import found
    from content_sync.centre.desk.draft.models import Entry, Stage
    from content_sync.centre.desk.write.kinds import KINDS
    from content_sync.centre.desk.write.new import begun

    lan = officer("lan", "writer")
    made = begun(KINDS[0], "Phát tiền", lan)
    Entry.objects.filter(pk=made.pk).update(stage=Stage.REVIEW)
    Review.objects.create(entry=made, sha="a" * 64, shown=b"", sent_by=lan)

    signed_in(lan).post(f"/bai/{made.pk}/ma/", {"id": "thu-tien"})

    assert (entry("thu-tien").stage, review("thu-tien").verdict) == ("draft", "edited")
    assert found("phat tien") == ["thu-tien"]


def test_an_office_does_not_become_an_item(officer: Made, signed_in: Made) -> None:
    from content_sync.centre.desk.draft.models import Entry

    client = signed_in(officer("lan", "writer"))
    client.post("/danh-muc/bodies/moi/", {"name": "Đồn Tân Thanh"})
    answer = client.post("/bai/feed/bodies/don-tan-thanh/ma/", {"id": "don"})

    assert answer.status_code == 404
    assert Entry.objects.filter(pk="feed/bodies/don-tan-thanh").exists()


def test_no_item_is_called_as_the_page_where_they_are_begun(officer: Made, signed_in: Made) -> None:
    answer = signed_in(officer("lan", "writer")).post(
        "/bai/moi/", {"kind": "notice", "title": "Mới"}
    )

    assert answer["Location"] == "/bai/moi-2/sua/"


def save(client: Client, key: str, value: Any) -> Any:
    """A fact, saved as a page would."""
    before = shown()["facts"][key]["sha"]
    change = {"do": "fact", "key": key, "value": value, "before": before}
    said = {"entry": "vay-von", "tag": "vi", "op": str(uuid.uuid4()), "base": 0}
    data = json.dumps({**said, "changes": [change]})
    return client.post("/luu/", data=data, content_type="application/json")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("targets", "x"),
        ("targets", {"areas": [["1"]]}),
        ("topics", 5),
        ("related", [{"a": "1"}]),
        ("superseded_by", {"a": "1"}),
    ],
)
def test_a_fact_of_another_shape_does_not_close_the_editor(
    key: str, value: Any, officer: Made, signed_in: Made
) -> None:
    client = signed_in(officer("lan", "writer"))

    assert save(client, key, value).status_code in (200, 422)
    assert client.get("/bai/vay-von/sua/").status_code == 200


def test_the_editor_names_no_draft_of_others(officer: Made, signed_in: Made) -> None:
    from content_sync.centre.desk.draft.models import Entry

    Entry.objects.create(id="kin", title="Bi mat Cao Loc", kind="article", areas=" other ")
    Entry.objects.filter(pk="vay-von").update(areas=" own ")
    client = signed_in(officer("lan", ("writer", {"topic": "support"})))
    assert save(client, "related", ["kin", "hoi-xa"]).status_code == 200

    page = client.get("/bai/vay-von/sua/").content.decode()

    assert "Bi mat Cao Loc" not in page
    assert json.dumps(entry("hoi-xa").title).strip('"') in page


def test_a_telephone_s_page_does_not_tell_which_drafts_there_are(
    officer: Made, signed_in: Made
) -> None:
    from content_sync.centre.desk.draft.models import Entry

    Entry.objects.create(id="kin", title="Bí mật", kind="article", areas=" other ")
    client = signed_in(officer("lan", ("writer", {"topic": "support"})))

    there, never = (client.get(f"/bai/vay-von/dien-thoai/vi/{id_}.html") for id_ in ("kin", "ko"))

    assert there.status_code == never.status_code == 404


@pytest.mark.parametrize(
    ("text", "roles", "is_typo"),
    [
        ("Mời bà con đến xãa.", ("writer",), True),
        ("Mời bà con đến xã trước ngày 30.", ("writer",), False),
        ("Mời bà con đến xãa.", ("translator",), False),
    ],
)
def test_a_typo_is_claimed_by_a_writer_where_it_may_be_one(
    text: str, roles: tuple[str, ...], is_typo: bool, officer: Made, signed_in: Made
) -> None:
    first = shown()["blocks"][0]
    post(signed_in(officer("lan", "writer")), written(first["key"], text, first["sha"]))

    signed_in(officer("hoa", *roles)).post("/bai/vay-von/gui/", {"typo": "on"})

    assert review().is_typo is is_typo
