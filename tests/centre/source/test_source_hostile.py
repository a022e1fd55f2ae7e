"""A wrong, damaged or hostile file in a content folder is a mistake that is told, and no crash."""

import contextlib
from pathlib import Path

import pytest
from folder import LOAN_YAML, article, write_folder
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from interviewed import changed
from mistakes import LOAN, LOAN_TEXT, mistakes
from mutated import share

from content_sync.centre.source.source import load
from content_sync.errors import SourceError

ENDLESS = "7" * 5_000


@pytest.mark.parametrize(
    ("file", "content", "message"),
    [
        ("items/vay-von/fr.md", "x", "fr.md: the feed has no language 'fr'"),
        ("items/vay-von/zh-hans.md", "x", "no language 'zh-hans', did you mean 'zh-Hans'?"),
        (LOAN_TEXT, None, "vi.md: the item has no text in 'vi'"),
        (LOAN, None, "item.yaml: there is no such file, add it"),
        ("feed.yaml", None, "feed.yaml: there is no such file, add it"),
        ("feed.yaml", "", "feed.yaml has no languages"),
        ("feed.yaml", "- a", "feed.yaml:1: feed.yaml has no keys"),
        ("items/Vay Von/item.yaml", LOAN_YAML, "items/Vay Von: 'Vay Von' is no id"),
        ("items/feed/item.yaml", LOAN_YAML, "items/feed: 'feed' is no id"),
        (LOAN_TEXT, article("a", "b", "c\n").encode() + b"\xff", f"{LOAN_TEXT}:6: not UTF-8"),
        (LOAN_TEXT, "---\ntitle: Đơn\n".encode("utf-16"), f"{LOAN_TEXT}: not UTF-8 but UTF-16"),
        (LOAN_TEXT, article("a", "b", "c\u202e"), f"{LOAN_TEXT}:5: an unseen character U+202E"),
        (LOAN_TEXT, "x" * 300_000, f"{LOAN_TEXT}: it is larger than 250 kB"),
        (LOAN, "a: &x [1]\nb: *x\n", f"{LOAN}:1: anchors and aliases"),
        (LOAN, "a: !!python/name:os.system x\n", f"{LOAN}:1: types (!) are not used"),
        (LOAN, "a: " + "[" * 10_000, f"{LOAN}:1: nested deeper than 12 levels"),
        (LOAN, "kind: article\n---\nkind: story\n", f"{LOAN}:2: a second document begins"),
        (LOAN, "? [a]\n: b\n", f"{LOAN}:1: a key is not a plain word"),
        (LOAN, "kind: 'article\n", f"{LOAN}:1: not valid YAML"),
        ("items/vay-von/media/cover.png", b"\x89PNG\r\n\x1a\nxx", "cover.png is damaged"),
        ("items/vay-von/media/cover.png", b"<svg/>", "cover.png is a drawing of lines (SVG)"),
    ],
)
def test_a_wrong_or_hostile_file_is_a_mistake(
    tmp_path: Path, file: str, content: str | bytes | None, message: str
) -> None:
    found = mistakes(tmp_path, {file: content})

    assert any(message in each for each in found), found


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("dong: 750000", f"dong: {ENDLESS}"),
        ("working_days: 7", f"working_days: {ENDLESS}"),
        ("{all: [{list: poor}, {child", f"{{at_least: [{ENDLESS}, {{list: poor}}, {{child"),
        ("en: Poor", f"en: {ENDLESS} days"),
    ],
)
def test_a_figure_without_end_is_no_crash(tmp_path: Path, old: str, new: str) -> None:
    changes = changed(old, new)
    changes["items/vay-von/vi.md"] = article("a", "b", f"{ENDLESS} ngày\n")
    changes[LOAN] = LOAN_YAML + f"schedule: {{days: [{ENDLESS}]}}\n"

    assert any("is no day of the week" in one for one in mistakes(tmp_path, changes))


def test_a_folder_that_is_not_there_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="there is no such folder"):
        load(tmp_path / "nowhere")


@pytest.mark.parametrize("name", ["items/vay-von/media/cover.png", LOAN_TEXT])
def test_a_link_out_of_the_folder_is_a_mistake(tmp_path: Path, name: str) -> None:
    root = write_folder(tmp_path)
    (root / name).rename(tmp_path / "outside")
    (root / name).symlink_to(tmp_path / "outside")

    with pytest.raises(SourceError, match=r"outside media/|a link out of the content folder"):
        load(root)


def test_a_media_folder_elsewhere_is_a_mistake(tmp_path: Path) -> None:
    root = write_folder(tmp_path)
    (root / "items/vay-von/media").rename(tmp_path / "media")
    (root / "items/vay-von/media").symlink_to(tmp_path / "media")

    with pytest.raises(SourceError, match="outside media/"):
        load(root)


hostile = st.lists(
    st.sampled_from(
        [
            "- ",
            "{",
            "}",
            "[",
            "]",
            ": ",
            "\n",
            "  ",
            "&a ",
            "*a ",
            "!x ",
            "|\n",
            "> ",
            "---\n",
            "'",
            "<b>",
            "![a](media/cover.png)",
            "[^1]",
            "[^1]: ",
            ":::",
            " transcript\n",
            "**",
            "`",
            "](",
            "item:",
            "\t",
            "|a|\n|-|\n",
            "。",
            "kind",
            "title",
            "\x00",
            "1. ",
            "? ",
            "%YAML ",
        ]
    ),
    max_size=40,
).map("".join)


@settings(max_examples=share(0.6), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["feed.yaml", LOAN, LOAN_TEXT]), st.booleans(), hostile)
def test_no_file_brings_the_check_down(
    tmp_path: Path, file: str, with_head: bool, text: str
) -> None:
    head = "---\ntitle: a\nsummary: b\n---\n" if with_head else ""

    with contextlib.suppress(SourceError):
        load(write_folder(tmp_path, {file: head + text}))
