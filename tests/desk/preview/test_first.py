"""Before the first push a preview works all the same: what is wrong elsewhere does not stop it."""

from pathlib import Path

import pytest
from django.test import Client

from content_sync.centre.desk.preview import first
from content_sync.centre.desk.preview.store import stamp_of


def test_an_item_with_a_mistake_stops_no_other(desk: Path, tmp_path: Path) -> None:
    items = desk / "content" / "items"
    (items / "vay-von" / "item.yaml").write_text("kind: nothing\n")
    good = items / "nuoc-sach" / "item.yaml"
    good.write_text(
        good.read_text().replace("related: [vay-von, xoa-nha-tam]", "related: [vay-von]")
    )  # here there is no other

    assert first.main(desk / "content", tmp_path / "own") == 0
    texts = first.little(desk / "content").texts
    assert "vay-von" not in texts
    assert "nuoc-sach" in texts

    store = tmp_path / "own" / "store"
    assert (store / "current").read_text() == "1\n"
    assert (store / "made").read_text() == stamp_of(desk / "content")


def test_why_no_store_could_be_made_is_kept(desk: Path, tmp_path: Path) -> None:
    (desk / "content" / "feed.yaml").write_text("languages: 7\n")

    assert first.main(desk / "content", tmp_path / "own") == 2

    assert "feed.yaml" in (tmp_path / "own" / "wrong").read_text()


def test_what_the_machine_failed_at_is_said_without_its_folders(
    desk: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "store").write_text("no folder")  # so the process that pulls ends badly

    assert first.main(desk / "content", own) == 2

    _stamp, said = (own / "wrong").read_text().splitlines()
    assert said == "một chương trình của máy chủ gặp lỗi: nhật ký của máy ghi vì sao"
    assert str(own) in capfd.readouterr().err


def test_a_feed_that_cannot_be_read_is_told_to_the_officer(
    client: Client, entry: object, desk: Path
) -> None:
    (desk / "content" / "feed.yaml").write_text("languages: 7\n")
    answer = client.get("/bai/hoi-xa/xem/", headers={"HX-Request": "true"})
    assert "feed.yaml có lỗi" in answer.content.decode()


def test_an_emergency_says_that_its_page_is_not_all(client: Client, entry: object) -> None:
    from content_sync.centre.desk.draft.models import Entry

    Entry.objects.filter(pk="hoi-xa").update(class_name="emergency")
    answer = client.get("/bai/hoi-xa/xem/", headers={"HX-Request": "true"})
    assert "Tin khẩn cấp hiện kín màn hình" in answer.content.decode()
