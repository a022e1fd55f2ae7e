"""The pages that lead to items: by language, by kind of kiosk, by topic; what is urgent first."""

from pathlib import Path

import pytest
from folder import CUSTOMS_YAML, FRAUD_YAML, article, write_folder
from phone_pages import PhonePages, Tag

from content_sync.centre.release.build import build


def written(tmp_path: Path, changes: dict[str, str | bytes | None] | None = None) -> PhonePages:
    pages = PhonePages(tmp_path)
    pages.write(build(write_folder(tmp_path, changes), speech=False))
    return pages


def links(tag: Tag) -> list[str]:
    return [one.attributes["href"] for one in tag.all("a")]


def test_each_language_is_chosen_by_its_own_name(tmp_path: Path) -> None:
    choice = written(tmp_path).read("index.html").find("nav", "choice")

    names = [(one.text, [*one.walk()][-1].lang) for one in choice.all("a")]
    assert names == [
        ("Tiếng Việt", "vi"),
        ("Tày", "tyz"),
        ("中文", "zh-Hans"),
        ("English", "en"),
    ]
    assert links(choice) == [f"{tag}/index.html" for tag in ("vi", "tyz", "zh-Hans", "en")]


def test_topics_stand_below_the_kind_of_kiosk_that_shows_them(tmp_path: Path) -> None:
    main = written(tmp_path).read("zh-Hans/index.html").find("main")

    sections = [
        (one.find("h2").text, [strong.text for strong in one.all("strong")])
        for one in main.all("section")
    ]
    assert sections == [
        ("Xã Mẫu", ["贫困户帮扶", "Thủ tục – Pháp lý"]),
        ("口岸", ["海关", "Thủ tục – Pháp lý"]),
    ]
    foreign = next(one for one in main.all("strong") if one.text == "Thủ tục – Pháp lý")
    assert [one.lang for one in foreign.walk()] == ["zh-Hans", "vi"]


def test_what_is_urgent_comes_before_everything(tmp_path: Path) -> None:
    alarm = CUSTOMS_YAML + "class: emergency\ndrill: true\n"
    pages = written(tmp_path, {"items/khai-hai-quan/item.yaml": alarm})

    first, second = pages.read("vi/index.html").find("main").all("a")[:2]

    assert "Diễn tập" in first.text and first.attributes["href"] == "khai-hai-quan.html"
    assert "Quan trọng" in second.text and second.attributes["href"] == "lua-dao.html"


def test_an_emergency_stands_first_in_its_topic_even_in_another_language(tmp_path: Path) -> None:
    alarm = FRAUD_YAML.replace("class: priority", "class: emergency").replace("services", "customs")
    changes: dict[str, str | bytes | None] = {
        "items/lua-dao/item.yaml": alarm,
        "items/lua-dao/en.md": None,
        "items/lua-dao/zh-Hans.md": None,
    }

    cards = written(tmp_path, changes).read("en/customs.html").find("ul", "cards")

    assert links(cards) == ["lua-dao.html", "khai-hai-quan.html"]
    assert "Tiếng Việt" in cards.all("li")[0].text
    assert cards.all("li")[0].find("span", "chip").text == "Emergency"


def test_a_priority_item_stands_before_the_others_of_its_topic(tmp_path: Path) -> None:
    changes: dict[str, str | bytes | None] = {
        "items/lua-dao/item.yaml": FRAUD_YAML.replace("services", "customs"),
    }

    cards = written(tmp_path, changes).read("vi/customs.html").find("ul", "cards")

    assert links(cards) == ["lua-dao.html", "khai-hai-quan.html"]


def test_items_in_the_readers_language_come_before_others(tmp_path: Path) -> None:
    changes: dict[str, str | bytes | None] = {
        "items/lua-dao/item.yaml": CUSTOMS_YAML,
        "items/khai-hai-quan/en.md": None,
        "items/khai-hai-quan/zh-Hans.md": None,
    }
    pages = written(tmp_path, changes)

    assert links(pages.read("vi/customs.html").find("ul", "cards"))[0] == "khai-hai-quan.html"
    assert links(pages.read("en/customs.html").find("ul", "cards"))[0] == "lua-dao.html"


def test_a_topic_without_items_says_so(tmp_path: Path) -> None:
    changes: dict[str, str | bytes | None] = {"items/khai-hai-quan/item.yaml": FRAUD_YAML}

    page = written(tmp_path, changes).read("vi/customs.html")

    assert page.find("p", "nothing").text == "Mục này chưa có nội dung. Mời quý vị hỏi cán bộ."


@pytest.fixture
def crowded(tmp_path: Path) -> PhonePages:
    """A topic of 65 items, more than one page holds."""
    changes: dict[str, str | bytes | None] = {}
    for number in range(65):
        changes[f"items/bai-{number:02}/item.yaml"] = FRAUD_YAML.replace("class: priority\n", "")
        changes[f"items/bai-{number:02}/vi.md"] = article(
            f"Bài {number}", "Tóm tắt.", "Nội dung.\n"
        )
    return written(tmp_path, changes)


def test_a_long_topic_has_pages_of_a_size_that_a_phone_loads(crowded: PhonePages) -> None:
    files = [f"vi/services{mark}.html" for mark in ("", "~2", "~3")]
    cards = [links(crowded.read(file).find("ul", "cards")) for file in files]

    assert [len(one) for one in cards] == [30, 30, 6]
    assert len({*cards[0], *cards[1], *cards[2]}) == 66
    assert all(len((crowded.top / file).read_bytes()) < 50_000 for file in files)
    turning = crowded.read("vi/services~2.html").find("p", "turning")
    assert links(turning) == ["services.html", "services~3.html"]
    assert "Trang 2 / 3" in turning.text


def test_the_look_is_one_file_for_all(crowded: PhonePages) -> None:
    assert {path.relative_to(crowded.top).as_posix() for path in crowded.top.rglob("*.css")} == {
        "style.css"
    }
