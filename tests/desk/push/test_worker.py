"""What a push brings, and what stays out of it: with the worker, the signer and the publisher."""

from pathlib import Path

import pytest
from desk_in_processes import BOTH, ONE, Desk

from content_sync.centre.desk.push.queue import UNDER_WAY

SHOWN = """
    items = signed.last_items()
    answer({id_: items.item(id_).texts["vi"].title for id_ in items.texts if id_ != "feed"})
"""


def change(path: Path, before: str, after: str) -> None:
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")


def test_what_is_edited_before_its_time_falls_out_of_the_push(whole: Desk) -> None:
    number = whole.ask(BOTH)
    whole.ask("""write("huong-dan", "vi", "Mới: ", "Không ai duyệt: ")""")

    whole.work()

    row = whole.row(number)
    assert (row["step"], row["items"]) == ("done", ["bai-viet"])
    assert "cần duyệt lại" in row["left"]["huong-dan"]
    shown = whole.ask(SHOWN)
    assert shown["bai-viet"].startswith("Mới: ")
    assert not shown["huong-dan"].startswith(("Mới", "Không"))
    assert whole.ask("answer(entry('huong-dan').stage)") == "draft"


def test_two_pushes_come_out_one_after_the_other(whole: Desk) -> None:
    first = whole.ask(ONE)
    second = whole.ask(ONE.replace("bai-viet", "huong-dan"))

    whole.work()

    assert [whole.row(each)["release"] for each in (first, second)] == [1, 2]
    assert all(whole.ask(SHOWN)[id_].startswith("Mới") for id_ in ("bai-viet", "huong-dan"))


def test_a_folder_changed_after_the_approval_is_merged_and_approved_anew(whole: Desk) -> None:
    number = whole.ask(ONE)
    change(whole.content / "items/bai-viet/vi.md", "20 chữ", "15 chữ")

    whole.work()

    row = whole.row(number)
    assert row["step"] == "failed"
    assert "cần duyệt lại" in row["left"]["bai-viet"]
    text = whole.ask("answer(drafts.files(entry('bai-viet'))['vi.md'].decode())")
    assert "15 chữ" in text
    assert "Mới: " in text
    assert "Mới: " not in (whole.content / "items/bai-viet/vi.md").read_text("utf-8")


def test_who_edits_behind_the_desk_is_refused_by_publish_itself(whole: Desk) -> None:
    change(whole.content / "feed.yaml", "languages:", "require_approval: true\nlanguages:")
    every = whole.ask(
        """
        look()
        for id_ in (each.pk for each in Entry.objects.all() if each.is_item):
            drafts.begin(entry(id_), officer("lan"))
        ids = [each.pk for each in Entry.objects.all() if each.is_item]
        answer(push([approve(id_) for id_ in ids]))
        """
    )
    whole.work()
    assert whole.row(every)["step"] == "done", whole.row(every)

    change(whole.content / "items/huong-dan/vi.md", 'title: "', 'title: "Lén: ')
    number = whole.ask("    look()" + ONE)
    before = (whole.content / "items/bai-viet/vi.md").read_bytes()
    whole.work()

    row = whole.row(number)
    assert row["step"] == "failed"
    assert row["said"].endswith("chưa được duyệt đúng như đang có: huong-dan")
    assert not whole.ask(SHOWN)["huong-dan"].startswith("Lén")
    assert (whole.content / "items/bai-viet/vi.md").read_bytes() == before
    assert whole.ask("answer(entry('bai-viet').stage)") == "approved"


def test_a_mistake_of_somebody_else_is_told_and_the_folder_is_as_it_was(whole: Desk) -> None:
    number = whole.ask(ONE)
    change(whole.content / "items/huong-dan/item.yaml", "topics: [", "topics: [gibt-es-nicht, ")
    before = (whole.content / "items/bai-viet/vi.md").read_bytes()

    whole.work()

    row = whole.row(number)
    assert row["step"] == "failed"
    assert "gibt-es-nicht" in row["said"]
    assert (whole.content / "items/bai-viet/vi.md").read_bytes() == before
    stands = "one = entry('bai-viet'); answer([one.stage, one.parts.count(), one.clashes])"
    assert whole.ask(stands) == ["approved", 3, []]

    change(whole.content / "items/huong-dan/item.yaml", "gibt-es-nicht, ", "")
    again = whole.ask("look(); answer(push([approve('bai-viet')]))")
    whole.work()
    assert whole.row(again)["step"] == "done"


def test_what_was_pushed_is_taken_back_as_the_next_release(whole: Desk) -> None:
    first = whole.ask(BOTH)
    whole.work()
    change(whole.content / "items/huong-dan/vi.md", "Mới: ", "Mới nữa: ")

    undo = whole.ask(
        f"""
        one = Push.objects.get(pk={first})
        answer(push([{{"id": "bai-viet"}}, {{"id": "huong-dan"}}], kind=Kind.UNDO, undoes=one))
        """
    )
    whole.work()

    row = whole.row(undo)
    assert (row["step"], row["release"], row["items"]) == ("done", 2, ["bai-viet"])
    assert "để nguyên" in row["left"]["huong-dan"]
    shown = whole.ask(SHOWN)
    assert shown["bai-viet"].startswith("Bài viết mẫu")
    assert shown["huong-dan"].startswith("Mới nữa: ")


def test_a_new_item_that_is_taken_back_is_over(whole: Desk) -> None:
    number = whole.ask(
        """
        folder_ = settings.PLACE.content / "items" / "bai-viet"
        Entry.objects.create(pk="bai-moi", kind="article", title="Bài mới")
        for path in folder_.glob("*.*"):
            drafts.put(entry("bai-moi"), path.stem if path.suffix == ".md" else "",
                path.read_text().replace("cover:", "# cover:"))
        drafts.edited(entry("bai-moi"), officer("lan"))
        answer(push([approve("bai-moi")]))
        """
    )
    whole.work()
    assert whole.row(number)["step"] == "done", whole.row(number)
    assert "bai-moi" in whole.ask(SHOWN)
    undoable = "from content_sync.centre.desk.push.undoing import can_be_undone\n"
    assert whole.ask(f"{undoable}answer(can_be_undone(Push.objects.get(pk={number})))")

    undo = whole.ask(
        f"""
        one = Push.objects.get(pk={number})
        answer(push([{{"id": "bai-moi"}}], kind=Kind.UNDO, undoes=one))
        """
    )
    whole.work()
    assert whole.row(undo)["step"] == "done", whole.row(undo)
    over = "answer(signed.last_items().item('bai-moi').valid_to < str(timezone.localdate()))"
    assert whole.ask(over)


@pytest.mark.parametrize(
    "gone",
    [
        "Officer.objects.filter(login='hoa').update(is_active=False)",
        "officer('hoa').grants.all().delete()",
    ],
)
def test_nothing_goes_out_for_who_may_no_longer_push(whole: Desk, gone: str) -> None:
    number = whole.ask(ONE)
    whole.ask(f"{gone}\nanswer(1)")

    whole.work()

    row = whole.row(number)
    assert (row["step"], row["release"]) == ("failed", None)
    assert "không còn được đẩy" in row["said"]
    assert whole.ask("answer(entry('bai-viet').stage)") == "approved"


def test_an_item_is_taken_down_and_its_draft_goes_on(whole: Desk) -> None:
    number = whole.ask(
        """
        write("bai-viet", "vi", "20 chữ", "21 chữ")
        said = {"by": officer("binh").pk, "name": "Cán bộ binh", "reason": "sai"}
        Entry.objects.filter(pk="bai-viet").update(withdrawal=said)
        answer(push([{"id": "bai-viet", "withdraw": said}]))
        """
    )
    whole.work()

    assert whole.row(number)["step"] == "done", whole.row(number)
    stands = """
        from datetime import timedelta
        one, item = entry("bai-viet"), signed.last_items().item("bai-viet")
        yesterday = str(timezone.localdate() - timedelta(days=1))
        answer([item.valid_to == yesterday, one.valid_to == yesterday, one.withdrawal, one.stage,
                "21 chữ" in drafts.files(one)["vi.md"].decode(), one.clashes])
    """
    assert whole.ask(stands) == [True, True, None, "draft", True, []]


def test_an_office_goes_out_with_its_approval(whole: Desk) -> None:
    change(whole.content / "feed.yaml", "languages:", "# ghi chú ở lại\nlanguages:")
    number = whole.ask(
        """
        look()
        from content_sync.centre.desk.push.feed_entries import FeedEntries
        from content_sync.centre.desk.shelf.turning import Beside, begin
        from content_sync.centre.written.splice import entries_of
        id_ = "feed/bodies/ubnd-xa"
        text = (settings.PLACE.content / "feed.yaml").read_text()
        value = {**entries_of(text, "bodies")["ubnd-xa"], "telephone": "0205 3812 345"}
        Part.objects.create(entry=entry(id_), tag="", head=json.dumps(value))
        drafts.edited(entry(id_), officer("lan"))
        beside = Beside(settings.PLACE.content, "try")
        begin(beside)
        feed = FeedEntries(beside, begun(settings.PLACE.content))
        feed.put(id_, value, None)
        sha = feed.shown(id_)
        shutil.rmtree(beside.root)
        base = entry(id_).folder_sha
        Entry.objects.filter(pk=id_).update(stage=Stage.APPROVED, shown_sha=sha, base_sha=base)
        review = Review.objects.create(entry=entry(id_), sha=sha, shown=b"", sent_by=officer("lan"),
            decided_by=officer("binh"), decided_at=timezone.now(), verdict=Verdict.APPROVED)
        answer(push([{"id": id_, "sha": sha, "review": review.pk}]))
        """
    )
    whole.work()

    assert whole.row(number)["step"] == "done", whole.row(number)
    text = (whole.content / "feed.yaml").read_text("utf-8")
    assert "0205 3812 345" in text
    assert "# ghi chú ở lại" in text
    assert "Cán bộ binh" in (whole.content / "approved.yaml").read_text("utf-8")
    assert whole.ask("answer(entry('feed/bodies/ubnd-xa').stage)") == "none"

    undo = f"""
        from content_sync.centre.desk.push.undoing import what_goes_back
        one = Push.objects.get(pk={number})
        back, left = what_goes_back(one)
        answer([left, push([{{"id": id_}} for id_ in back], kind=Kind.UNDO, undoes=one)])
    """
    left, again = whole.ask(undo)
    whole.work()
    assert left == []
    assert whole.row(again)["items"] == ["feed/bodies/ubnd-xa"], whole.row(again)
    text = (whole.content / "feed.yaml").read_text("utf-8")
    assert "0205 3812 345" not in text
    assert "# ghi chú ở lại" in text

    change(whole.content / "feed.yaml", "languages:", "require_approval: true\nlanguages:")
    refused = """
        from content_sync.centre.release.build import build
        unapproved = build(settings.PLACE.content, speech=False).unapproved
        answer([each for each in unapproved if each.startswith("feed/")])
    """
    assert whole.ask(refused) == []


def test_no_step_is_left_out_of_those_that_are_taken_up() -> None:
    assert set(UNDER_WAY) == {"folder", "build", "publish", "preview", "voices"}
