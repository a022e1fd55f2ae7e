"""The infographics: every description is whole and draws; a wrong one says what to do."""

from pathlib import Path

import pytest
from PIL import Image

from content_sync.errors import SourceError
from studio import pictures
from studio.infographic import charts
from studio.infographic.description import NEEDS
from studio.infographic.page import (
    DESCRIPTIONS,
    LAYOUTS,
    SIZE,
    as_of,
    describe,
    draw,
    save,
)
from studio.infographic.picture import COLOURS
from studio.infographics import main
from studio.written import TAGS

SHEETS = sorted(DESCRIPTIONS.glob("*.yaml"))
SMALL = """title: {vi: Nước, zh-Hans: 水, en: Water}
below: {vi: Dòng dưới, zh-Hans: 第二行, en: Below}
as_of: 2026-02-09
sections:
  - layout: rows
    parts:
      - drawing: water
        heading: {vi: Nước sạch, zh-Hans: 饮水, en: Clean water}
last: {vi: Hỏi xã, zh-Hans: 问乡里, en: Ask the commune}
basis: {vi: Nghị định, zh-Hans: 法令, en: Decree}
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "nuoc.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def wrong(folder: Path, old: str, new: str) -> str:
    """What is said of SMALL with `old` become `new`, when it is read and drawn."""
    assert old in SMALL
    with pytest.raises(SourceError) as raised:
        sheet = describe(written(folder, SMALL.replace(old, new)))
        for tag in TAGS:
            draw(sheet, tag)
    return str(raised.value)


def contrast(one: str, other: str) -> float:
    """As WCAG 2.2 measures it."""

    def light(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("path", SHEETS, ids=[path.stem for path in SHEETS])
def test_every_description_draws_in_every_language_without_cutting_a_text(path: Path) -> None:
    sheet = describe(path)

    for tag in TAGS:
        assert draw(sheet, tag).finished().size == SIZE
        assert sheet.title[tag] and sheet.last[tag] and sheet.basis[tag]


@pytest.mark.parametrize("path", SHEETS, ids=[path.stem for path in SHEETS])
def test_an_item_has_the_pictures_of_its_description_small_enough_for_a_bad_line(
    path: Path,
) -> None:
    for tag in TAGS:
        kept = pictures.CONTENT / "items" / path.stem / "media" / f"infographic.{tag}.png"
        with Image.open(kept) as picture:
            assert picture.size == SIZE
        assert kept.stat().st_size < 150_000


def test_flat_colours_stand_in_the_file_as_they_are_in_the_look(tmp_path: Path) -> None:
    save(describe(written(tmp_path, SMALL)), tmp_path)

    with Image.open(tmp_path / "infographic.vi.png") as picture:
        found = (
            picture.convert("RGB").getpixel((10, 10)),
            picture.convert("RGB").getpixel((10, 300)),
        )
    assert found == ((0x1E, 0x2A, 0x5E), (0xFB, 0xF7, 0xEE))


def test_every_layout_is_drawn_and_described() -> None:
    assert LAYOUTS.keys() == NEEDS.keys()


def test_letters_stand_out_from_each_colour() -> None:
    for strong, ground in COLOURS.values():
        assert contrast(strong, "#ffffff") >= 4.5
        assert contrast(strong, ground) >= 4.5


def test_values_are_written_as_each_language_writes_them() -> None:
    percent = dict.fromkeys(TAGS, "%")

    assert charts.amount("12.2", percent, "vi") == "12,2 %"
    assert charts.amount("12.2", percent, "en") == "12.2%"
    assert as_of("2026-02-09", "zh-Hans") == "演示内容，截至2026年2月"


def test_an_unknown_drawing_names_the_one_that_was_meant(tmp_path: Path) -> None:
    said = wrong(tmp_path, "drawing: water", "drawing: watr")

    assert said == "nuoc.yaml:7: drawing 'watr' is unknown, did you mean 'water'?"


def test_a_missing_language_is_named(tmp_path: Path) -> None:
    said = wrong(tmp_path, ", zh-Hans: 饮水", "")

    assert said == "nuoc.yaml:8: heading has no text in 'zh-Hans', add zh-Hans: …"


def test_a_part_without_what_its_layout_needs_is_named(tmp_path: Path) -> None:
    said = wrong(tmp_path, "layout: rows", "layout: panels")

    assert "nuoc.yaml:7: text is missing or empty" in said


def test_a_text_that_does_not_fit_says_where_it_stands(tmp_path: Path) -> None:
    said = wrong(tmp_path, "en: Clean water", f"en: {'Clean water ' * 90}")

    assert said.startswith("nuoc.yaml:7: en: 'Clean water")
    assert said.endswith("shorten it, or give its section more height")


BARS = """  - layout: bars
    parts:
      - mark: "2025"
        value: 12.5
"""
ROWS = SMALL[SMALL.index("  - layout") : SMALL.index("last:")]


def test_bars_need_a_mark_each(tmp_path: Path) -> None:
    said = wrong(tmp_path, ROWS, BARS.replace('mark: "2025"', "colour: leaf"))

    assert said == "nuoc.yaml:7: mark is missing or empty, write mark: …"


@pytest.mark.parametrize("value", ["text: {vi: a, zh-Hans: b, en: c}", "value: 0", "value: 0.0"])
def test_bars_without_a_value_above_zero_have_nothing_to_measure_by(
    tmp_path: Path, value: str
) -> None:
    said = wrong(tmp_path, ROWS, BARS.replace("value: 12.5", value))

    assert said == (
        "nuoc.yaml:5: bars have no value above zero to measure by, "
        "give at least one part a value, as 12.5"
    )


def test_roads_of_no_length_have_nothing_to_measure_by(tmp_path: Path) -> None:
    said = wrong(tmp_path, ROWS, ROWS.replace("rows", "roads") + "        value: 0\n")

    assert said.startswith("nuoc.yaml:5: roads have no value above zero")


def test_pictures_are_drawn_although_a_description_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "vay-von.yaml").write_text(SMALL.replace("layout: rows", "layout: heap"), "utf-8")

    assert pictures.main(["vay-von", "support"], tmp_path, tmp_path) == 2

    assert "vay-von.yaml:5: layout 'heap' is unknown" in capsys.readouterr().err
    assert (tmp_path / "items" / "vay-von" / "media" / "cover.jpg").exists()
    assert (tmp_path / "pictures" / "support.png").exists()


def test_the_command_draws_into_a_folder_and_reports_a_mistake(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = written(tmp_path, SMALL)

    assert main([str(good), "--out", str(tmp_path)]) == 0
    assert (tmp_path / "nuoc" / "infographic.zh-Hans.png").exists()
    good.write_text(SMALL.replace("layout: rows", "layout: heap"), encoding="utf-8")
    assert main([str(good), "--out", str(tmp_path)]) == 2
    assert "layout 'heap' is unknown" in capsys.readouterr().err


def test_a_description_that_is_not_there_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["khong-co", "--out", str(tmp_path)]) == 2

    assert "khong-co.yaml: there is no such file" in capsys.readouterr().err
