"""A translation that says another figure than its original is told, with its line."""

from pathlib import Path

import pytest
from folder import article, write_folder

from content_sync.centre.source.source import load

VI = ("Vay vốn", "Vay đến 100 triệu đồng.", "Hỏi ngân hàng.\n\nTrả trong 120 tháng, 15 kg gạo.\n")
EN = ("Loans", "Borrow up to 100 million VND.", "Ask the bank.\n\nPay back within 120 months.\n")


def told(folder: Path, old: str = "", new: str = "") -> list[str]:
    """What is said of figures where `old` stands as `new` in the English text."""
    title, summary, body = (one.replace(old, new) if old else one for one in EN)
    changes = {
        "items/vay-von/vi.md": article(*VI),
        "items/vay-von/en.md": article(title, summary, body),
        "items/vay-von/zh-Hans.md": None,
    }
    warnings = load(write_folder(folder, changes)).warnings
    return [str(one) for one in warnings if "and vi.md" in str(one) or "and this text" in str(one)]


def test_the_same_figures_in_two_ways_of_writing_are_no_difference(tmp_path: Path) -> None:
    assert told(tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new", "first"),
    [
        ("100 million", "10 million", "en.md:3: this text says 10 million, and vi.md does not"),
        ("120 months", "12 months", "vi.md says 120, and this text does not"),
        ("120 months", "1,200 months", "this text says 1,200, and vi.md does not"),
        ("Ask", "Pay 5,000 VND and ask", "this text says 5,000, and vi.md does not"),
    ],
)
def test_a_slipped_figure_is_told(tmp_path: Path, old: str, new: str, first: str) -> None:
    assert any(first in one for one in told(tmp_path, old, new))


def test_a_figure_above_the_body_is_told_in_its_line(tmp_path: Path) -> None:
    text = "---\n# by machine\nsummary: Up to 10 million.\ntitle: 50 loans\n---\nAsk.\n"
    folder = write_folder(tmp_path, {"items/vay-von/en.md": text})
    found = [str(one) for one in load(folder).warnings if "and vi.md does not" in str(one)]

    assert any("en.md:3: this text says 10 million" in one for one in found), found
    assert any("en.md:4: this text says 50" in one for one in found), found


def test_a_figure_of_the_body_is_told_in_its_line(tmp_path: Path) -> None:
    (_, more) = told(tmp_path, "120 months", "1,200 months")

    text = article(*EN).splitlines()
    line = next(number for number, one in enumerate(text, 1) if "120 months" in one)
    assert f"en.md:{line}: this text says 1,200" in more
