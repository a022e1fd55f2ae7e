"""The office hours of a commune: filled in, sent, approved by another; nothing typed is lost."""

import html
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from content_sync.centre.desk.approve import reviews
from content_sync.centre.desk.approve.models import Review
from content_sync.centre.desk.draft import drafts
from content_sync.centre.desk.draft.models import Entry, Revision, Stage
from content_sync.centre.desk.entries.subject import value_now
from content_sync.centre.desk.log.models import Line
from content_sync.centre.desk.push.feed_entries import FeedEntries
from content_sync.centre.desk.shelf import turning
from content_sync.centre.desk.shelf.look import look
from content_sync.centre.desk.shelf.turning import Beside
from content_sync.centre.source.source import begun

OFFICE = "feed/bodies/ubnd-dong-dang"
CARD = f"/danh-muc/{OFFICE}/"
Make = Callable[..., Any]


@pytest.fixture(autouse=True)
def content(desk: Path) -> Path:
    """Two offices lie in area 20, the others nowhere in particular."""
    feed = desk / "content" / "feed.yaml"
    text = feed.read_text("utf-8")
    for id_ in ("ubnd-dong-dang", "tram-y-te-dong-dang"):
        text = text.replace(f"  - id: {id_}\n", f'  - id: {id_}\n    area: "20"\n')
    feed.write_text(text, "utf-8")
    look()
    return desk / "content"


def office() -> Entry:
    return Entry.objects.get(pk=OFFICE)


def began(page: Any) -> dict[str, str]:
    """What the form of a page says that it began from."""
    [said] = re.findall(r'name="was" value="([^"]*)"', page.content.decode())
    found: dict[str, str] = json.loads(html.unescape(said))
    return found


def form_of(client: Any, **changes: str | list[str]) -> dict[str, Any]:
    """What the page would send, with these fields changed."""
    was = began(client.get(CARD))
    marked = {key: text for key, text in was.items() if text or not key.endswith(".?")}
    return {**marked, "was": json.dumps(was), "then": "stay", **changes}


def test_offices_that_lack_something_come_first_and_say_what(
    officer: Make, signed_in: Make
) -> None:
    page = signed_in(officer("lan", "writer")).get("/co-quan/").content.decode()

    assert "Còn thiếu: 45" in page
    assert "Địa chỉ, Giờ làm việc, Điện thoại" in page


def test_an_office_that_lacks_nothing_comes_behind_the_others(
    officer: Make, signed_in: Make
) -> None:
    client = signed_in(officer("lan", "writer"))
    path = "/danh-muc/feed/bodies/cong-an-dong-dang/"
    sent = {**began(client.get(path)), "telephone": "113", "hours.vi": "7 giờ"}

    client.post(f"{path}luu/", {**sent, "address.vi": "Thôn 1"})

    page = client.get("/co-quan/").content.decode()
    assert re.findall('href="(/danh-muc/[^"]*/)"', page)[-1] == path


def test_a_commune_sees_its_own_offices_only(officer: Make, signed_in: Make) -> None:
    client = signed_in(officer("lan", ("writer", {"area": "20"})))

    page = client.get("/co-quan/").content.decode()

    assert re.findall('href="/danh-muc/([^"]*)/"', page) == [
        "feed/bodies/tram-y-te-dong-dang",
        OFFICE,
    ]
    assert client.get("/danh-muc/feed/bodies/ga-dong-dang/").status_code == 404
    assert client.get("/").content.decode().count("<b>6</b>") == 1


@pytest.mark.parametrize("path", ["/co-quan/", "/chu-de/", "/nhu-cau/", "/dia-ban/", CARD])
def test_every_role_may_read(officer: Make, signed_in: Make, path: str) -> None:
    for role in ("writer", "translator", "approver", "publisher", "observer", "administrator"):
        assert signed_in(officer(role, role)).get(path).status_code == 200


@pytest.mark.parametrize("id_", ["topics/jobs", "needs/loan", "areas/20", "places/den-ky-cung"])
def test_a_form_sent_as_it_stands_changes_nothing(officer: Make, signed_in: Make, id_: str) -> None:
    client = signed_in(officer("lan", "writer"))
    was = began(client.get(f"/danh-muc/feed/{id_}/"))
    sent = {key: text.splitlines() for key, text in was.items()}

    client.post(f"/danh-muc/feed/{id_}/luu/", {**sent, "was": json.dumps(was)})

    assert Entry.objects.get(pk=f"feed/{id_}").stage == Stage.NONE
    assert not Revision.objects.exists()


def test_what_was_typed_is_a_draft_with_its_history(
    officer: Make, signed_in: Make, content: Path
) -> None:
    lan = officer("lan", "writer")
    client = signed_in(lan)

    answer = client.post(f"{CARD}luu/", form_of(client, telephone="0205 3812 345"))

    assert answer.status_code == 302
    assert value_now(office())["telephone"] == "0205 3812 345"
    assert value_now(office())["hours"] == "?"
    assert [each.why for each in Revision.objects.order_by("id")] == ["begun", "auto"]
    assert reviews.hands(office()) == {lan.pk}
    assert Line.objects.filter(deed="edit", about=OFFICE).exists()
    assert "0205 3812 345" not in (content / "feed.yaml").read_text("utf-8")
    assert "Còn thiếu: 44" in client.get("/co-quan/").content.decode()
    assert "<b>44</b>" in client.get("/").content.decode()


def test_three_clicks_send_the_hours_and_another_approves_them(
    officer: Make, signed_in: Make, content: Path
) -> None:
    lan, minh = officer("lan", "writer"), officer("minh", ("approver", {"area": "20"}))
    client, other = signed_in(lan), signed_in(minh)

    client.post(f"{CARD}luu/", form_of(client, telephone="113", then="send"))

    assert office().stage == Stage.REVIEW
    page = other.get(f"/bai/{OFFICE}/duyet/").content.decode()
    assert "Điện thoại: <del>" in page
    assert "Điện thoại: <ins>113</ins>" in page
    assert "/xem/" not in page
    sha = Review.objects.get().sha
    other.post(f"/bai/{OFFICE}/quyet/", {"verdict": "approve", "sha": sha})
    assert office().stage == Stage.APPROVED
    as_pushed = FeedEntries(Beside(content, "push-1"), begun(content))
    turning.begin(Beside(content, "push-1"))
    as_pushed.put(OFFICE, yaml.safe_load(drafts.files(office())["item.yaml"]), {"by": "Minh"})
    assert as_pushed.shown(OFFICE) == office().shown_sha == sha


def test_who_wrote_it_cannot_approve_it(officer: Make, signed_in: Make) -> None:
    client = signed_in(officer("lan", "writer", "approver"))
    client.post(f"{CARD}luu/", form_of(client, telephone="113", then="send"))

    client.post(f"/bai/{OFFICE}/quyet/", {"verdict": "approve", "sha": Review.objects.get().sha})

    assert office().stage == Stage.REVIEW


def test_what_has_a_mistake_is_kept_and_not_sent(officer: Make, signed_in: Make) -> None:
    client = signed_in(officer("lan", "writer"))

    answer = client.post(f"{CARD}luu/", form_of(client, icon="no-such-icon", then="send"))

    assert office().stage == Stage.DRAFT
    assert value_now(office())["icon"] == "no-such-icon"
    page = client.get(answer["Location"]).content.decode()
    said = page.partition('id="icon-said"')[2][:200]
    assert "remark--wrong" in said
    assert "Đã lưu, chưa gửi." in page


def test_an_edit_takes_a_request_back(officer: Make, signed_in: Make) -> None:
    client = signed_in(officer("lan", "writer"))
    client.post(f"{CARD}luu/", form_of(client, telephone="113", then="send"))

    client.post(f"{CARD}luu/", form_of(client, telephone="114"))

    assert office().stage == Stage.DRAFT
    assert Review.objects.get().verdict == "edited"


def test_two_who_write_in_one_field_see_each_other_s_words(officer: Make, signed_in: Make) -> None:
    lan, mai = signed_in(officer("lan", "writer")), signed_in(officer("mai", "writer"))
    typed = form_of(mai, telephone="114")
    lan.post(f"{CARD}luu/", form_of(lan, telephone="113"))

    answer = mai.post(f"{CARD}luu/", typed)

    assert answer.status_code == 409
    page = answer.content.decode()
    assert 'value="114"' in page
    assert "Người khác vừa ghi: <b>113</b>" in page
    assert value_now(office())["telephone"] == "113"
    again = {**typed, "was": json.dumps(began(answer))}
    del again["telephone.?"]  # as the page shows it now
    assert mai.post(f"{CARD}luu/", again).status_code == 302
    assert value_now(office())["telephone"] == "114"


def test_an_office_is_not_moved_to_where_one_may_not_write(officer: Make, signed_in: Make) -> None:
    client = signed_in(officer("lan", ("writer", {"area": "20"})))

    answer = client.post(f"{CARD}luu/", form_of(client, telephone="113", area=""))

    assert answer.status_code == 422
    assert 'value="113"' in answer.content.decode()
    assert office().stage == Stage.NONE


def test_who_may_not_write_cannot_save(officer: Make, signed_in: Make) -> None:
    for role in ("translator", "approver", "publisher", "observer", "administrator"):
        client = signed_in(officer(role, role))
        assert client.post(f"{CARD}luu/", {"telephone": "113"}).status_code == 403
        assert client.post("/danh-muc/bodies/moi/", {"name": "Trạm"}).status_code == 403


def test_a_new_office_is_a_draft_in_the_area_of_who_made_it(officer: Make, signed_in: Make) -> None:
    client = signed_in(officer("lan", ("writer", {"area": "20"})))

    answer = client.post("/danh-muc/bodies/moi/", {"name": "Trạm thú y xã"})

    made = Entry.objects.get(pk="feed/bodies/tram-thu-y-xa")
    assert answer["Location"] == f"/danh-muc/{made.pk}/"
    assert (made.stage, made.areas, made.folder_sha) == (Stage.DRAFT, " 20 ", "")
    assert "Trạm thú y xã" in client.get("/co-quan/").content.decode()
    look()
    assert Entry.objects.get(pk=made.pk).stage == Stage.DRAFT
    client.post("/danh-muc/bodies/moi/", {"name": "Trạm thú y xã"})
    assert Entry.objects.filter(pk="feed/bodies/tram-thu-y-xa-2").exists()
    client.post("/danh-muc/topics/moi/", {"name": "Chủ đề"})
    assert not Entry.objects.filter(pk="feed/topics/chu-de").exists()


def test_a_need_leads_to_items_called_by_their_titles(officer: Make, signed_in: Make) -> None:
    client = signed_in(officer("lan", "writer"))
    path = "/danh-muc/feed/needs/loan/"
    was = began(client.get(path))
    title = Entry.objects.get(pk="hoi-xa").title

    sent = {key: text.splitlines() for key, text in was.items()}
    client.post(f"{path}luu/", {**sent, "items": ["vay-von", title], "was": json.dumps(was)})

    assert value_now(Entry.objects.get(pk="feed/needs/loan"))["items"] == ["vay-von", "hoi-xa"]


def test_a_dropped_draft_leaves_what_is_published(officer: Make, signed_in: Make) -> None:
    client = signed_in(officer("lan", "writer"))
    client.post(f"{CARD}luu/", form_of(client, **{"names.vi": "Tên khác", "telephone": "113"}))
    assert office().title == "Tên khác"

    client.post(f"{CARD}bo/")

    assert (office().stage, office().title[:4]) == (Stage.NONE, "UBND")
    assert value_now(office())["telephone"] == "?"
    assert Revision.objects.count() == 2


def test_the_folder_and_a_draft_in_one_field_are_chosen_between(
    officer: Make, signed_in: Make, content: Path
) -> None:
    client = signed_in(officer("lan", "writer"))
    client.post(f"{CARD}luu/", form_of(client, telephone="113", then="send"))
    feed = content / "feed.yaml"
    text = feed.read_text("utf-8")
    at = text.index('telephone: "?"', text.index("ubnd-dong-dang\n    area"))
    feed.write_text(text[:at] + text[at:].replace('"?"', '"115"', 1), "utf-8")
    look()
    assert "115" in client.get(CARD).content.decode()

    client.post(f"{CARD}chon/", {"key": "telephone", "take": "theirs"})

    assert value_now(office())["telephone"] == "115"
    assert not office().clashes


def test_an_item_s_page_is_its_own(officer: Make, signed_in: Make) -> None:
    client = signed_in(officer("lan", "writer"))

    assert client.get("/danh-muc/vay-von/")["Location"] == "/bai/vay-von/"
    assert client.get(f"/bai/{OFFICE}/")["Location"] == CARD


def test_an_older_state_of_an_office_is_its_draft_again(officer: Make, signed_in: Make) -> None:
    client = signed_in(officer("lan", "writer"))
    client.post(f"{CARD}luu/", form_of(client, **{"names.vi": "Tên khác", "telephone": "113"}))
    begun_ = Revision.objects.get(why="begun")

    assert client.get(f"/bai/{OFFICE}/lich-su/").status_code == 200
    answer = client.post(f"/bai/{OFFICE}/khoi-phuc/", {"cu": str(begun_.pk)}, follow=True)

    assert answer.status_code == 200
    assert answer.redirect_chain[-1][0] == CARD
    assert value_now(office())["telephone"] == "?"
    assert office().title.startswith("UBND")
