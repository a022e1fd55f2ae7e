"""The phone page of an item: what the kiosk shows, in words and markup that a browser trusts."""

from pathlib import Path

import pytest
from folder import LOAN_YAML, article, write_folder
from phone_item import FEED, LANGUAGES, attributes, item, said, shown, text
from phone_pages import PhonePages, Tag

from content_sync.centre.release.build import build
from content_sync.model import Event, Feed, LegalBasis, Review
from content_sync.prose import Block, Sentence, Span, Table
from kiosk.take_along import contact


def test_the_page_lies_where_the_code_on_the_kiosk_leads(tmp_path: Path) -> None:
    made = build(write_folder(tmp_path), speech=False)
    pages = PhonePages(tmp_path)
    pages.write(made)

    for tag in ("vi", "tyz", "zh-Hans", "en"):
        address = contact.page_address(FEED, tag, "vay-von")
        file = pages.feed / address.removeprefix("https://bantin.example/")
        assert file.is_file()


def test_no_script_no_style_and_nothing_from_elsewhere() -> None:
    page = shown(item(Block(p=said("Nội dung."))))

    assert not page.all("script") and not page.all("style") and not page.all("base")
    assert not any("style" in one.attributes for one in page.walk())
    assert not any(key.startswith("on") for one in page.walk() for key in one.attributes)
    (policy,) = [
        one["content"]
        for one in attributes(page, "meta")
        if one.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policy == (
        "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; "
        "base-uri 'none'; form-action 'none'"
    )
    fetched = [one.get("src") or one.get("href", "") for one in attributes(page, "link")]
    assert all(address.startswith("../") for address in fetched)


def test_blocks_stand_in_their_order_as_what_they_are() -> None:
    bold = Sentence("s2", "Gọi 113 ngay.", (Span(0, 3, "strong"), Span(4, 7, "tel:113")))
    page = shown(
        item(
            Block(h=said("Ai được vay")),
            Block(p=(Sentence("s1", "Hộ nghèo."), bold)),
            Block(list=(said("Một."), said("Hai."))),
            Block(steps=(said("Gặp tổ trưởng."), said("Tổ họp.")), start=3),
            Block(note=(said("Nhớ kỹ."),)),
        )
    ).find("div", "text")

    assert [one.name for one in page.inside if isinstance(one, Tag)] == [
        *("h2", "p", "ul", "ol", "div")
    ]
    assert page.all("p")[0].text == "Hộ nghèo. Gọi 113 ngay."
    assert page.find("strong").text == "Gọi"
    assert page.find("a").attributes == {"href": "tel:113"}
    assert page.find("ol").attributes["start"] == "3"
    assert [one.text for one in page.all("span", "step")] == ["3", "4"]
    assert page.find("div", "note").text == "Nhớ kỹ."


def test_a_table_names_its_columns_in_every_cell_for_a_narrow_phone() -> None:
    head = (said("Việc"), said("Nơi làm"), said("Khi nào"))
    table = Table(head=head, rows=((said("Nộp đơn"), said("Tổ"), said("Sáng")),))
    page = shown(item(Block(h=said("Làm ở đâu")), Block(table=table)))

    read = page.find("table")
    assert read.attributes["class"] == "stacked"
    assert (
        read.attributes["aria-labelledby"] == page.find("div", "text").find("h2").attributes["id"]
    )
    assert {one["scope"] for one in attributes(read, "th")} == {"col"}
    assert [one["data-head"] for one in attributes(read, "td")] == ["Việc", "Nơi làm", "Khi nào"]
    assert {one.attributes["role"] for one in read.walk() if one.name in ("tr", "td", "th")} == {
        *("row", "cell", "columnheader")
    }


def test_footnotes_lead_back_to_where_they_were_read() -> None:
    page = shown(
        item(
            Block(p=said("Lãi suất 6,6 %¹.")),
            Block(footnote=said("Theo QĐ 1."), mark="1"),
        )
    )

    mark, back = page.find("a", "mark"), page.find("ul", "footnotes").find("a")
    assert mark.attributes["href"] == "#note1"
    assert back.attributes["href"] == f"#{mark.attributes['id']}"
    assert back.attributes["aria-label"] == "Về chỗ đang đọc"


def test_another_language_than_asked_is_said_and_marked() -> None:
    page = shown(item(Block(p=said("Nội dung."))), "en")

    assert page.find("html").attributes["lang"] == "en"
    assert page.find("h1").lang == "vi"
    assert page.find("div", "text").lang == "vi"
    assert "Text in Tiếng Việt" in page.find("ul", "chips").text
    heading = next(one for one in page.all("h2") if one.text == "Who to ask")
    assert heading.lang == "en"


def test_a_tay_page_says_which_words_are_vietnamese() -> None:
    page = shown(item(Block(p=said("Nội dung."))), "tyz")

    heading = next(one for one in page.all("h2") if one.text == "Hỏi ai?")
    assert [one.lang for one in heading.walk()] == ["tyz", "vi"]


def test_the_languages_of_the_item_are_offered_in_their_own_names() -> None:
    page = shown(item(texts={"vi": text(), "en": text("Loans")}), "en").find("nav", "languages")

    assert attributes(page, "a") == [
        {"href": "../vi/vay-von.html", "hreflang": "vi", "lang": "vi"},
        {"href": "../en/vay-von.html", "hreflang": "en", "aria-current": "page"},
    ]


def test_what_a_reader_should_know_stands_before_the_text() -> None:
    one = item(
        texts={"vi": text(), "en": text(stale=True)},
        as_of="2026-10-01",
        valid_to="2026-12-31",
        drill=True,
    )

    page = shown(one, "en")

    assert page.find("p", "alarm").text == "Drill"
    assert [chip.text for chip in page.find("ul", "chips").all("li")] == [
        "Translation not yet reviewed",
        "Translation older than the original",
        "Information as of 1 October 2026",
        "This page holds until 31 December 2026",
    ]


@pytest.mark.parametrize(
    ("drill", "words"), [(True, "Diễn tập"), (False, "Khẩn cấp")], ids=["drill", "real"]
)
def test_an_emergency_says_first_whether_it_is_real(drill: bool, words: str) -> None:
    page = shown(item(class_="emergency", drill=drill))

    assert page.find("p", "alarm").text.startswith(words)
    article = [one for one in page.find("article").inside if isinstance(one, Tag)]
    assert article[0].attributes["class"] == "alarm"


@pytest.mark.parametrize(
    ("drill", "title", "alone"),
    [
        (True, "Chạy lên chỗ cao", "Diễn tập: Chạy lên chỗ cao"),
        (True, "Diễn tập: lũ quét", "Diễn tập: lũ quét"),
        (False, "Chạy lên chỗ cao", "Khẩn cấp: Chạy lên chỗ cao"),
    ],
    ids=["drill", "said-already", "real"],
)
def test_an_emergency_shared_in_a_chat_says_whether_it_is_real(
    drill: bool, title: str, alone: str
) -> None:
    page = shown(item(texts={"vi": text(title)}, class_="emergency", drill=drill), "en")

    assert page.find("title").text == alone
    metas = {one.get("property"): one.get("content") for one in attributes(page, "meta")}
    assert metas["og:title"] == alone


def test_whom_to_ask_can_be_called_and_what_is_not_known_is_left_out() -> None:
    office = shown(item()).find("div", "office")

    assert office.find("a").attributes["href"] == "tel:02053812345"
    assert "Địa chỉ" not in office.text
    assert "cán bộ tại đây" not in office.text
    assert "Sáng thứ Hai" in office.text


def test_the_source_is_what_an_officer_would_be_asked() -> None:
    one = item(
        texts={"vi": text(reviewed=Review(by="Lan", at="2026-10-05"))},
        legal_basis=(
            LegalBasis(number="78/2002/NĐ-CP", title="Tín dụng", link="https://law.example/78"),
            LegalBasis(number="QĐ 90", link="javascript:alert(1)"),
        ),
        as_of="2026-10-01",
        valid_from="2026-01-01",
        unapproved=True,
    )

    source = shown(one).find("section", "source")

    rows = [(one.find("dt").text, [dd.text for dd in one.all("dd")]) for one in source.all("div")]
    assert rows == [
        ("Cơ quan chịu trách nhiệm", ["UBND xã"]),
        ("Căn cứ pháp lý", ["78/2002/NĐ-CP: Tín dụng", "QĐ 90"]),
        ("Thông tin tính đến ngày", ["01/10/2026"]),
        ("Bài này dùng từ ngày", ["01/01/2026"]),
        ("Người đọc và duyệt", ["Lan, 05/10/2026"]),
        ("Phê duyệt", ["Đăng khi chưa có người thứ hai duyệt"]),
        ("Nội dung có chữ ký số", ["Bản phát hành số 7, ngày 20/11/2026"]),
    ]
    assert attributes(source, "a") == [{"href": "https://law.example/78"}]


def test_an_event_says_when_and_where_and_can_be_put_into_a_calendar() -> None:
    event = Event(starts="2026-12-05T08:00", ends="2026-12-05T11:00", place="hall")

    shown_event = shown(item(event=event), "en").find("div", "event")

    assert "5 December 2026 08:00–11:00" in shown_event.text
    assert "Commune hall" in shown_event.text
    assert shown_event.find("a").attributes["href"] == "vay-von.ics"


def test_what_is_related_or_linked_to_stands_below_once() -> None:
    links = (Sentence("s1", "Xem bò.", (Span(4, 6, "item:bo"),)),)
    one = item(Block(p=links), related=("bo", "gone"))

    page = shown(one, others=(item(id="bo"),))

    assert attributes(page.find("div", "text"), "a") == [{"href": "bo.html"}]
    assert [one.attributes["href"] for one in page.find("ul", "cards").all("a")] == ["bo.html"]


def test_a_chat_shows_the_link_only_where_the_feed_has_an_address() -> None:
    named = [one for one in attributes(shown(item()), "meta") if "property" in one]
    nowhere = Feed(languages=LANGUAGES, topics=FEED.topics, profiles=FEED.profiles)

    assert {
        "property": "og:url",
        "content": "https://bantin.example/pages/vi/vay-von.html",
    } in named
    assert not [one for one in attributes(shown(item(), feed=nowhere), "meta") if "property" in one]


def test_a_block_that_only_a_newer_version_knows_says_nothing() -> None:
    assert not shown(item(Block())).find("div", "text").inside


def test_an_article_of_three_thousand_words_stays_below_fifty_kilobytes(tmp_path: Path) -> None:
    sentence = (
        "Bà con đến Tổ tiết kiệm và vay vốn ở thôn để được hướng dẫn làm hồ sơ vay vốn ngay. "
    )
    body = "\n\n".join(sentence * 6 for _ in range(26)) + "\n"
    assert len(body.split()) > 3000
    long = {
        "items/vay-von/vi.md": article("Vay vốn", "Tóm tắt.", body),
        "items/vay-von/en.md": None,
        "items/vay-von/zh-Hans.md": None,
        "items/vay-von/item.yaml": LOAN_YAML.split("cover:")[0],
        "items/vay-von/media/cover.png": None,
    }
    pages = PhonePages(tmp_path)

    pages.write(build(write_folder(tmp_path, long), speech=False))

    assert len((pages.top / "vi/vay-von.html").read_bytes()) < 50_000
