"""A draft is seen as the kiosk draws it; where it cannot be, the picture before stays."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

PICTURE = re.compile(r'src="(/bai/hoi-xa/xem/([0-9a-f]{64})/1\.webp)"')


def test_before_the_first_push_a_store_is_made(look_at: Callable[..., str], desk: Path) -> None:
    shown = look_at()
    assert PICTURE.search(shown)
    assert not (desk / "feed").exists()  # the real one is nobody's but the push's


def test_the_panel_alone_draws_nothing(client: Client, entry: Any, desk: Path) -> None:
    answer = client.get("/bai/hoi-xa/xem/?tag=en", headers={"HX-Request": "true"})
    assert 'value="en" checked' in answer.content.decode()
    assert not (desk / "preview").exists()


def test_a_picture_knows_the_block_under_a_finger(seen: str) -> None:
    assert "[0, " in seen


def test_the_same_is_drawn_once(look_at: Callable[..., str], desk: Path) -> None:
    first = PICTURE.search(look_at())
    second = PICTURE.search(look_at(tab="another"))
    assert first and second and first[2] == second[2]
    assert len([*(desk / "preview").glob("*/*/pages.json")]) == 1


def test_another_size_of_letters_is_another_picture(seen: str, look_at: Callable[..., str]) -> None:
    first, second = PICTURE.search(seen), PICTURE.search(look_at(text="3"))
    assert first and second and first[2] != second[2]


def test_only_who_may_read_the_entry_gets_its_pictures(
    seen: str,
    client: Client,
    officer: Callable[..., Any],
    signed_in: Callable[..., Any],
    anyone: Client,
) -> None:
    found = PICTURE.search(seen)
    assert found
    stranger = signed_in(officer("hoa", ("writer", {"topic": "health"})))

    answer = client.get(found[1])

    assert (answer.status_code, answer["Content-Type"]) == (200, "image/webp")
    assert answer["Cache-Control"].startswith("private")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert stranger.get(found[1]).status_code == 404
    assert anyone.get(found[1]).status_code == 302
    assert client.get(found[1].replace("1.webp", "pages.json")).status_code == 404


def test_the_picture_of_one_entry_is_not_found_under_another(seen: str, client: Client) -> None:
    from content_sync.centre.desk.draft.models import Entry

    Entry.objects.create(id="vay-von", kind="article", title="Vay vốn")
    found = PICTURE.search(seen)
    assert found
    assert client.get(found[1].replace("hoi-xa", "vay-von")).status_code == 404


def test_where_nothing_can_be_drawn_the_last_picture_stays(
    seen: str, look_at: Callable[..., str], desk: Path
) -> None:
    before = PICTURE.search(seen)
    store = desk / "preview-feed" / "store"
    shutil.rmtree(store / "releases")  # a disk that was tidied by somebody
    (store / "current").write_text("99\n")

    after = look_at()

    found = PICTURE.search(after)
    assert before and found and found[2] == before[2]
    assert re.search(r"Xem trước lúc \d\d:\d\d chưa có câu vừa sửa", after)
    assert "kiosk__screen--old" in after


def test_a_text_that_is_not_there_is_named(look_at: Callable[..., str]) -> None:
    assert re.search(r"Chưa có chữ Tày: kiosk hiện Tiếng Việt", look_at(tag="tyz"))


def test_an_entry_of_the_feed_has_no_page(client: Client, desk: Path) -> None:
    from content_sync.centre.desk.draft.models import Entry

    Entry.objects.create(id="feed/bodies/ubnd-xa", kind="body", title="UBND xã")
    answer = client.get("/bai/feed/bodies/ubnd-xa/xem/", headers={"HX-Request": "true"})
    assert "không có trang riêng" in answer.content.decode()


@pytest.mark.parametrize("asked", [{"text": "9"}, {"screen": "../x"}, {"tag": "xx"}])
def test_what_nobody_could_have_chosen_is_as_at_first(asked: dict[str, str]) -> None:
    from content_sync.centre.desk.preview.look import Look, look_of

    assert look_of(asked, ("vi", "en")) == Look("vi")


class Waited:
    """A clock that stands still until somebody waits; `after_s` of waiting something is drawn."""

    def __init__(self, after_s: float, draw: Callable[[], object]) -> None:
        self.after_s, self.draw, self.now_s = after_s, draw, 0.0

    def monotonic(self) -> float:
        return self.now_s

    def sleep(self, seconds: float) -> None:
        self.now_s += seconds
        if self.now_s >= self.after_s:
            self.draw()


@pytest.mark.parametrize(("after_s", "status"), [(0.2, 200), (60.0, 404)])
def test_a_large_picture_that_comes_just_after_the_small_one_is_waited_for(
    client: Client,
    entry: Any,
    desk: Path,
    monkeypatch: pytest.MonkeyPatch,
    after_s: float,
    status: int,
) -> None:
    from content_sync.centre.desk.preview import views
    from content_sync.centre.desk.preview.kept import kept

    part = kept(desk / "preview", entry.id).part("a" * 64)
    part.mkdir(parents=True)
    clock = Waited(after_s, lambda: (part / "1.png").write_bytes(b"drawn"))
    monkeypatch.setattr(views, "time", clock)

    answer: Any = client.get(f"/bai/hoi-xa/xem/{'a' * 64}/1.png")

    assert answer.status_code == status
    assert status == 404 or b"".join(answer.streaming_content) == b"drawn"
