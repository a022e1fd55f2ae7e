"""History: two states side by side by blocks and words, an older one as the draft."""

from collections.abc import Callable
from typing import Any

from desk_saves import entry, file, post, shown, written
from django.test import Client

from content_sync.centre.desk.draft.differing import words


def test_a_figure_that_differs_is_marked_whole() -> None:
    for old, new in (("3.120.000", "3.150.000"), ("12/12/2026", "12/12/2027"), ("6,24", "6,25")):
        before, after = words(f"Trả {old} đồng.", f"Trả {new} đồng.")
        assert [text.strip() for text, differs in before if differs] == [old]
        assert [text.strip() for text, differs in after if differs] == [new]


def test_words_that_differ_are_marked_and_nothing_else() -> None:

    before, after = words("Vay đến 100 triệu đồng.", "Vay đến 50 triệu đồng.")

    assert before == (("Vay đến ", False), ("100 ", True), ("triệu đồng.", False))
    assert after == (("Vay đến ", False), ("50 ", True), ("triệu đồng.", False))


def test_blocks_are_paired_by_key_also_where_they_moved() -> None:
    from content_sync.centre.desk.draft.parts import Block
    from content_sync.centre.desk.history.compared import compared

    def block(key: str, md: str) -> Block:
        return {"key": key, "md": md, "before": "", "after": "\n\n"}

    old = [block("a", "Một."), block("b", "Hai."), block("c", "Ba."), block("d", "Bốn.")]
    new = [block("b", "Hai."), block("c", "Ba ba."), block("a", "Một."), block("e", "Năm.")]

    pairs = {pair.key: pair for pair in compared(old, new)}

    assert pairs["b"].is_same
    assert pairs["a"].is_moved
    assert pairs["c"].after in (
        (("Ba ", True), ("ba", False), (".", False)),
        (("Ba ", False), ("ba", True), (".", False)),
    )
    assert pairs["d"].after is None
    assert pairs["e"].before is None
    assert [pair.key for pair in compared(old, new)] == ["b", "c", "d", "a", "e"]


def test_restoring_makes_a_draft_and_keeps_what_it_replaces(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    from content_sync.centre.desk.draft.models import Revision, Why

    entry()
    first = shown()["blocks"][0]
    client = signed_in(officer("lan", "writer"))
    post(client, written(first["key"], "Sửa hỏng.", first["sha"]))
    begun = Revision.objects.get(tag="vi", why=Why.BEGUN)

    page = client.get(f"/bai/vay-von/so-sanh/?cu={begun.pk}").content.decode()
    answer = client.post("/bai/vay-von/khoi-phuc/", {"cu": begun.pk})

    assert "<ins>" in page and "Sửa hỏng" in page
    assert answer.status_code == 302
    assert "Sửa hỏng." not in file()
    states = [each.why for each in Revision.objects.filter(tag="vi").order_by("number")]
    assert states == [Why.BEGUN, Why.AUTO, Why.BEGUN, Why.RESTORED]


def test_history_shows_deeds_and_hides_what_was_saved_by_itself(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    entry()
    first = shown()["blocks"][0]
    client = signed_in(officer("lan", "writer"))
    post(client, written(first["key"], "Sửa.", first["sha"]))

    deeds = client.get("/bai/vay-von/lich-su/").content.decode()
    everything = client.get("/bai/vay-von/lich-su/?tat-ca=1").content.decode()

    assert "bắt đầu sửa" in deeds
    assert "tự lưu" not in deeds.split("</nav>")[-1]
    assert "tự lưu" in everything.split("</nav>")[-1]


def test_a_revision_of_an_entry_out_of_reach_is_not_there(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    from content_sync.centre.desk.draft import drafts
    from content_sync.centre.desk.draft.models import Revision

    drafts.begin(entry(), officer("lan", "writer"))
    one = Revision.objects.filter(tag="vi").latest("id")
    elsewhere = signed_in(officer("xa", ("writer", {"topic": "customs"})))
    other = entry("nuoc-sach")
    other.topics = " customs "
    other.save()

    assert elsewhere.get(f"/bai/vay-von/so-sanh/?cu={one.pk}").status_code == 404
    assert elsewhere.get(f"/bai/nuoc-sach/so-sanh/?cu={one.pk}").status_code == 404
    answer = elsewhere.post("/bai/nuoc-sach/khoi-phuc/", {"cu": one.pk})
    assert answer.status_code == 404


def test_sending_and_returning_are_deeds_of_the_history(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    from content_sync.centre.desk.approve import reviews
    from content_sync.centre.desk.draft import drafts
    from content_sync.centre.desk.draft.models import Revision, Why
    from content_sync.centre.written.splice import splice

    lan, chief = officer("lan", "writer"), officer("chu-tich", "approver")
    one = drafts.begin(entry("nuoc-sach"), lan)
    drafts.put(one, "vi", one.parts.get(tag="vi").head + "Bài viết.\n")
    facts = one.parts.get(tag="").head
    drafts.put(one, "", splice(splice(facts, "related", None), "cover", None))
    reviews.send(entry("nuoc-sach"), lan)
    reviews.refuse(entry("nuoc-sach"), chief, "Thiếu giờ làm việc.")

    deeds = Revision.objects.filter(entry="nuoc-sach", tag="vi").order_by("number")
    assert [each.why for each in deeds] == [Why.BEGUN, Why.SENT, Why.REFUSED]


def test_an_older_state_of_another_area_is_not_restored_out_of_reach(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    from content_sync.centre.desk.draft import drafts, revisions
    from content_sync.centre.desk.draft.models import Why

    lan = officer("lan", ("writer", {"topic": "support"}))
    one = drafts.begin(entry(), lan)
    facts = one.parts.get(tag="")
    now = facts.head
    facts.head = "kind: article\ntopics: [tourism]\n"
    old = revisions.keep(facts, Why.FOLDER, None)

    signed_in(lan).post("/bai/vay-von/khoi-phuc/", {"cu": old.pk})

    assert file("item.yaml") == now
    assert " support " in entry().topics
