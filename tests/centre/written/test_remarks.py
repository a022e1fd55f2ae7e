"""What is wrong with a text or a setting, as an editor puts it beside the field."""

from pathlib import Path

import pytest
from folder import FEED, LOAN_YAML, article, write_folder
from mistakes import LOAN, LOAN_TEXT, Changes

from content_sync.centre.feed_yaml.feed_source import read_feed
from content_sync.centre.media.media import Shelf
from content_sync.centre.release.build import build
from content_sync.centre.source.context import frame_of
from content_sync.centre.source.drawable import Letters
from content_sync.centre.source.item_folder import read_folder
from content_sync.centre.written.page import Findings, Page
from content_sync.centre.written.remarks import Remark, remarks

IDS = ("khai-hai-quan", "lua-dao", "vay-von")


def pictures(content: Path) -> Shelf:
    """The pictures of its feed."""
    return Shelf(content / "pictures", content)


def of_item(parent: Path, changes: Changes, language: str = "en") -> tuple[Remark, ...]:
    """What is remarked of the item vay-von after `changes`."""
    content = write_folder(parent, changes)
    feed = read_feed(Page("feed.yaml", Findings()), FEED, IDS, pictures(content))
    assert feed
    read = read_folder(content, "vay-von", frame_of(feed, IDS).context(), Letters(feed.feed))
    return remarks(read.findings, language)


def of_feed(parent: Path, old: str, new: str) -> tuple[Remark, ...]:
    """What is remarked of feed.yaml with `new` for `old`."""
    assert old in FEED
    page = Page("feed.yaml", Findings())
    read_feed(page, FEED.replace(old, new), IDS, pictures(write_folder(parent)))
    return remarks(page.findings)


@pytest.mark.parametrize(
    ("old", "new", "at"),
    [
        ("2026-12-31", "31/6/2026", "valid_to"),
        ("topics: [support]", "topics: [support, nix]", "topics[1]"),
        ("number: 78/2002/NĐ-CP, ", "", "legal_basis[0].number"),
        ("{number: 78", "{link: 'http:/x', number: 78", "legal_basis[0].link"),
        ("body: ubnd-xa\n", "", "body"),
        ("areas: [", "areas: [nix, ", "targets.areas[0]"),
        ("cover.png, alt: Bà con họp tổ vay vốn", "cover.png", "cover.alt"),
        ("cover.png, alt", "nix.png, alt", "cover"),
        ("tier: essential", "teir: essential", "teir"),
    ],
)
def test_a_remark_names_its_field(tmp_path: Path, old: str, new: str, at: str) -> None:
    assert old in LOAN_YAML

    [remark] = of_item(tmp_path, {LOAN: LOAN_YAML.replace(old, new)})

    assert remark.file == LOAN
    assert remark.at == at


@pytest.mark.parametrize(
    ("old", "new", "at"),
    [
        ('telephone: "?"', "telephone: nix", "bodies.ubnd-xa.telephone"),
        ("{vi: Ủy ban nhân dân xã, en", "{en", "bodies.ubnd-xa.names"),
        ("2025-07-01", "1/7/2025", "areas.20.valid_from"),
        ("icon: cash", "icon: kash", "needs.loan.icon"),
        ("fallback: [en, vi]", "fallback: [en, vii]", "languages.zh-Hans.fallback[1]"),
        ("    names: {vi: Tôi cần vay vốn, en: I need a loan}\n", "", "needs.loan.names"),
    ],
)
def test_an_entry_of_feed_yaml_is_called_by_its_id(
    tmp_path: Path, old: str, new: str, at: str
) -> None:
    [remark] = of_feed(tmp_path, old, new)

    assert (remark.file, remark.at) == ("feed.yaml", at)


BODY = """\
Đoạn một có `mã`.

## Đề mục

- Một ý.
- Hai ý với `mã`.

![Bà con](media/cover.png)

| Việc | Nơi |
|---|---|
| Nộp | [Tổ](item:nix) |

Đoạn cuối có chú thích.[^1]

[^1]: Chú *thích*.
"""


def test_a_remark_on_a_text_names_its_block_and_its_title(tmp_path: Path) -> None:
    text = article("Vay **vốn", "Tóm tắt.", BODY)

    found = of_item(tmp_path, {LOAN_TEXT: text})

    told = {(each.at, each.what) for each in found if each.file == LOAN_TEXT and each.is_mistake}
    assert told == {
        ("title", "'**' would be shown as it stands"),
        ("blocks[0]", "code between `…` is not shown"),
        ("blocks[2]", "code between `…` is not shown"),
        ("blocks[4]", "the link names no item 'nix'"),
        ("blocks[6]", "slanted text (*…*) is not shown"),
    }


def test_a_transcript_without_its_sound_is_a_block_of_its_own(tmp_path: Path) -> None:
    body = "Một.\n\n![Ảnh](media/cover.png)\n\n::: transcript\nLời.\n:::\n\nHai `mã`.\n"

    found = of_item(tmp_path, {LOAN_TEXT: article("A", "B.", body)})

    told = {each.what: each.at for each in found if each.is_mistake}
    assert told["the transcript belongs to no sound or video"] == "blocks[2]"
    assert told["code between `…` is not shown"] == "blocks[3]"


def test_a_remark_speaks_vietnamese_and_mistakes_come_first(tmp_path: Path) -> None:
    changed = LOAN_YAML.replace("2026-12-31", "31/6/2026").replace("body: ubnd-xa\n", "")

    found = of_item(tmp_path, {LOAN: changed}, "vi")

    assert found == (
        Remark(
            *(LOAN, 8, "valid_to"),
            "valid_to «31/6/2026» không phải ngày",
            "tháng 6 năm 2026 có 30 ngày: viết một trong các ngày ấy",
            is_mistake=True,
        ),
        Remark(
            *(LOAN, 0, "body"),
            "thiếu body",
            "thêm body: với mã cơ quan, để bà con biết tin vào đâu",
            is_mistake=False,
        ),
    )


def test_what_was_kept_of_an_item_is_told_in_any_language(tmp_path: Path) -> None:
    content = write_folder(tmp_path, {LOAN: LOAN_YAML.replace("body: ubnd-xa\n", "")})

    first, kept = build(content, speech=False), build(content, speech=False)

    assert first.warnings == kept.warnings
    [warning] = kept.warnings
    assert (str(warning), warning.at) == (
        f"{LOAN}: body is missing, add body: and its id, so that visitors know whom to trust",
        "body",
    )
    assert warning.told("vi") == (
        f"{LOAN}: thiếu body, thêm body: với mã cơ quan, để bà con biết tin vào đâu"
    )
