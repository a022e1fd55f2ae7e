"""Where the links of a text lead: a link that leads nowhere is told, with what was meant."""

import re
from pathlib import Path

import pytest
from folder import article, write_folder
from hypothesis import given
from hypothesis import strategies as st
from mistakes import CUSTOMS_TEXT, FRAUD_TEXT, Changes, mistakes

from content_sync.centre.source.source import load
from content_sync.centre.text.links import checked, contradicts, is_host
from content_sync.centre.written.page import Findings, Page
from content_sync.errors import SourceError

ITEMS = {"vay-von": None, "lua-dao": None}


def told(link: str) -> str:
    """What is said against `link`, "" for nothing."""
    findings = Findings()
    checked(Page("items/a/vi.md", findings), 7, link, ITEMS)
    assert not findings.warnings and len(findings.mistakes) <= 1
    return str(findings.mistakes[0]) if findings.mistakes else ""


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("https://dichvucong.gov.vn", None),
        ("http://langson.gov.vn:8080/a?b=c#d", None),
        ("https://langson.gov.vn/th%C3%B4ng-tin", None),
        ("https://xn--tin-xma.vn/", None),
        ("https://hữunghị.vn", None),
        ("https://8.8.8.8/", None),
        ("tel:113", None),
        ("tel:02053851234", None),
        ("tel:0205.3851.234", "tel:02053851234"),
        ("TEL:(0205)%203851%20234", "tel:02053851234"),
        ("tel:+84-205-3851-234", "tel:+842053851234"),
        ("tel://113", "tel:113"),
        ("mailto:ubnd.dongdang@langson.gov.vn", None),
        ("mailto:a@b.vn?subject=Hỏi", None),
        ("item:vay-von", None),
        ("lang:tyz", None),
    ],
)
def test_a_link_that_leads_somewhere_is_kept(link: str, kept: str | None) -> None:
    assert told(link) == ""
    assert checked(Page("a.md", Findings()), 1, link, ITEMS) == (kept or link)


@pytest.mark.parametrize(
    ("link", "what"),
    [
        ("", "leads nowhere, begin it with https:"),
        ("#", "leads nowhere"),
        ("https:", "leads nowhere"),
        ("http://", "leads nowhere"),
        ("https:/langson.gov.vn", "two strokes after the colon"),
        ("https:langson.gov.vn", "two strokes after the colon"),
        ("https:///langson.gov.vn", "did you mean 'https://langson.gov.vn'|name of a site"),
        ("https://langson", "'langson' is no name of a site"),
        ("https://lang%20son.gov.vn", "name of a site"),
        ("https://langson..gov.vn", "is no name of a site"),
        ("https://lang_son.gov.vn", "is no name of a site"),
        ("https://langson.gov.vn:port", "write it as"),
        ("https://[langson.gov.vn", "write it as"),
        ("https://langson.gov.vn/a b", "without spaces"),
        ("https://ngan-hang.vn@lua.dao.net/", "what stands before the @"),
        ("http://localhost:8000/a", "known to this network alone"),
        ("http://127.0.0.1/", "known to this network alone"),
        ("http://192.168.1.5/tin", "known to this network alone"),
        ("http://10.0.0.1", "known to this network alone"),
        ("http://[::1]/", "known to this network alone"),
        ("http://may-chu.local/", "known to this network alone"),
        ("https://example.com/a", "a name for examples"),
        ("https://www.example.org", "a name for examples"),
        ("https://tin.example", "a name for examples"),
        ("https://langson.gov.vn/" + "a" * 2000, "a telephone opens 2000"),
        ("www.langson.gov.vn", "did you mean 'https://www.langson.gov.vn'?"),
        ("langson.gov.vn/tin", "did you mean 'https://langson.gov.vn/tin'?"),
        ("htps://langson.gov.vn", "did you mean 'https:'?"),
        ("ftp://langson.gov.vn", "leads nowhere"),
        ("javascript:alert(1)", "leads nowhere"),
        ("data:text/html,a", "leads nowhere"),
        ("file:///C:/a.pdf", "leads nowhere"),
        ("C:\\Users\\a.docx", "no kiosk has this file"),
        ("C:%5CUsers%5Ca.docx", "no kiosk has this file"),
        ("bieu-mau.pdf", "no kiosk has this file"),
        ("../vay-von/vi.md", "no kiosk has this file"),
        ("vay-von", "did you mean 'item:vay-von'?"),
        ("0205 3851 234", "did you mean 'tel:02053851234'?"),
        ("xa@langson.gov.vn", "did you mean 'mailto:xa@langson.gov.vn'?"),
        ("tel:", "leads nowhere"),
        ("tel:tổng-đài", "write one number"),
        ("tel:O912345678", "write one number"),
        ("tel:09123456", "write one number"),
        ("tel:0912345678/0987654321", "write one number"),
        ("tel:0912345678,0987654321", "write one number"),
        ("tel:113114", "write one number"),
        ("mailto:xa", "write one address"),
        ("mailto:xa@", "write one address"),
        ("mailto:xa@langson", "write one address"),
        ("mailto:xa@b.vn,ya@b.vn", "write one address"),
        ("mailto:xa ya@b.vn", "write one address"),
        ("mailto:xa@@b.vn", "write one address"),
        ("item:vay-vn", "names no item 'vay-vn', did you mean 'vay-von'?"),
        ("item:", "leads nowhere"),
        ("item:Vay-Von", "names no item 'Vay-Von', did you mean 'vay-von'?"),
        ("lang:tày", "is no language tag"),
    ],
)
def test_a_link_that_leads_nowhere_is_a_mistake(link: str, what: str) -> None:
    said = told(link)

    assert said.startswith("items/a/vi.md:7: ") and re.search(
        re.escape(what).replace("\\|", "|"), said
    ), said


@pytest.mark.parametrize(
    "host", ["", ".", "a", "a.1", "-a.vn", "a-.vn", "a b.vn", "é" * 70 + ".vn"]
)
def test_what_is_no_name_of_a_site(host: str) -> None:
    assert not is_host(host)


def customs(body: str) -> Changes:
    """A change to the text of an item that border gates alone show."""
    return {CUSTOMS_TEXT: article("Khai hải quan", "Hàng nào phải khai.", body)}


def test_a_link_of_an_item_to_itself_is_a_mistake(tmp_path: Path) -> None:
    said = mistakes(tmp_path, customs("Xem.\n\nXem [đây](item:khai-hai-quan).\n"))

    assert said == [
        f"{CUSTOMS_TEXT}:7: the link leads to this item itself, 'khai-hai-quan', link to another"
        " item, or leave its words plain"
    ]


def test_a_link_to_an_item_that_other_kiosks_show_is_warned_of(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, customs("Xem [vay vốn](item:vay-von).\n"))

    said = [str(one) for one in load(folder).warnings if "is not shown to" in one.what]

    assert len(said) == 1
    assert said[0].startswith(f"{CUSTOMS_TEXT}:5: 'vay-von' is not shown to profile border-gate")


@pytest.mark.parametrize(
    "body", ["Xem [trang]( https://langson gov.vn ).", "Xem [trang](www.langson.gov.vn tin)"]
)
def test_a_link_with_a_space_within_leads_nowhere(tmp_path: Path, body: str) -> None:
    [said] = mistakes(tmp_path, {FRAUD_TEXT: article("Lừa đảo", "Cảnh giác.", f"a\n\n{body}\n")})

    assert said.startswith(f"{FRAUD_TEXT}:7: the link '")
    assert "leads nowhere" in said


@pytest.mark.parametrize(
    ("link", "does"),
    [
        ("[113](tel:114)", "dials 114"),
        ("[0205 3851 234](tel:02053851235)", "dials 02053851235"),
        ("[xa@langson.gov.vn](mailto:ya@langson.gov.vn)", "writes to ya@langson.gov.vn"),
        ("[dichvucong.gov.vn](https://dichvucong-gov.vn.lua.net)", "opens dichvucong-gov.vn.lua"),
        ("<https://langson.gov.vn>", ""),
        ("[113](tel:113)", ""),
        ("[(0205) 3851.234](tel:+842053851234)", ""),
        ("[113 hoặc 114](tel:114)", ""),
        ("[gọi công an](tel:113)", ""),
        ("[www.dichvucong.gov.vn/a](https://dichvucong.gov.vn/b)", ""),
        ("[Cổng dịch vụ công](https://dichvucong.gov.vn)", ""),
        ("[XA@langson.gov.vn](mailto:xa@langson.gov.vn?subject=a)", ""),
        ("[năm 2026](item:vay-von)", ""),
    ],
)
def test_a_link_does_what_its_words_say(tmp_path: Path, link: str, does: str) -> None:
    text = article("Lừa đảo", "Cảnh giác.", f"Xem {link} nhé.\n")
    folder = write_folder(tmp_path, {FRAUD_TEXT: text})
    if not does:
        assert load(folder).items
        return

    with pytest.raises(SourceError, match=rf"{FRAUD_TEXT}:5: the link of the words .* {does}"):
        load(folder)


@given(st.text(alphabet=st.sampled_from(list("htps:/[]@.%20#?w-àtelmailtoitem0 ")), max_size=30))
def test_no_link_brings_the_check_down(link: str) -> None:
    findings = Findings()
    contradicts("www.langson.gov.vn", checked(Page("a.md", findings), 1, link, ITEMS))
    assert len(findings.mistakes) <= 1
