"""check says beforehand which topics and needs will have nothing to show."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from folder import CUSTOMS_YAML, FEED, LOAN_YAML, write_folder
from folder import article as text_of

from content_sync.centre.release import foresight
from content_sync.centre.release.build import build
from content_sync.centre.release.foresight import AHEAD, turns
from content_sync.model import Item, Text

TODAY = date(2026, 11, 29)
LOAN = "items/vay-von/item.yaml"  # alone in the topic support and the need loan
LASTING = LOAN_YAML.replace("valid_to: 2026-12-31\n", "")
Changes = dict[str, str | bytes | None]


def foreseen(folder: Path, changes: Changes, today: date = TODAY) -> list[str]:
    """What check warns of on `today`, after `changes` to the small folder."""
    built = build(write_folder(folder, {LOAN: LASTING} | changes), speech=False)
    return [str(one) for one in foresight.warnings(built, today)]


def ending(days: int) -> str:
    return f"{LASTING}valid_to: {TODAY + timedelta(days=days)}\n"


def test_what_lasts_is_not_spoken_of(tmp_path: Path) -> None:
    assert foreseen(tmp_path, {}) == []


def test_a_topic_and_a_need_that_run_empty_are_told_with_the_day_and_what_ends(
    tmp_path: Path,
) -> None:
    fix = "write a successor and name it in superseded_by, or move valid_to"
    rest = f"shows nothing from 2026-12-30 on, when 'vay-von' is over, {fix}"

    assert foreseen(tmp_path, {LOAN: ending(30)}) == [
        f"{LOAN}: need 'loan' of profile 'commune' {rest}",
        f"{LOAN}: topic 'support' of profile 'commune' {rest}",
    ]


@pytest.mark.parametrize(("days", "told"), [(0, 2), (AHEAD.days - 1, 2), (AHEAD.days, 0)])
def test_it_is_told_sixty_days_ahead_and_no_earlier(tmp_path: Path, days: int, told: int) -> None:
    assert len(foreseen(tmp_path, {LOAN: ending(days)})) == told


def test_what_is_empty_today_is_told_as_such(tmp_path: Path) -> None:
    fix = "add an item that holds today, or remove it from feed.yaml"

    assert foreseen(tmp_path, {LOAN: ending(-1)}) == [
        f"feed.yaml: need 'loan' of profile 'commune' shows nothing today, {fix}",
        f"feed.yaml: topic 'support' of profile 'commune' shows nothing today, {fix}",
    ]


def successor(begins: int, topic: str = "support") -> Changes:
    """The loan as it will be, from `begins` days after today."""
    item = LASTING.replace("[support]", f"[{topic}]")
    cover = "cover: {file: cover.png, alt: Bà con họp tổ vay vốn}\n"
    day = TODAY + timedelta(days=begins)
    return {
        LOAN: ending(30) + "superseded_by: vay-moi\n",
        "items/vay-moi/item.yaml": item.replace(cover, "").replace("2026-01-01", f"{day}"),
        "items/vay-moi/vi.md": text_of("Vay mới", "Tóm tắt.", "Nội dung.\n"),
    }


def test_a_successor_in_time_keeps_topic_and_need_alive(tmp_path: Path) -> None:
    assert foreseen(tmp_path, successor(begins=31)) == []


def test_a_successor_that_comes_late_leaves_a_gap_that_is_told(tmp_path: Path) -> None:
    assert len(foreseen(tmp_path, successor(begins=32))) == 2


def test_a_successor_in_another_topic_answers_the_need_but_leaves_the_topic(
    tmp_path: Path,
) -> None:
    (told,) = foreseen(tmp_path, successor(begins=0, topic="services"))

    assert "topic 'support'" in told


def test_what_another_kind_of_kiosk_shows_does_not_help(tmp_path: Path) -> None:
    elsewhere = CUSTOMS_YAML.replace("[customs]", "[customs, support]")

    told = foreseen(tmp_path, {LOAN: ending(1), "items/khai-hai-quan/item.yaml": elsewhere})

    assert [one for one in told if "topic 'support' of profile 'commune'" in one]


def test_a_need_of_everybody_is_told_for_each_kind_of_kiosk(tmp_path: Path) -> None:
    everybody = FEED.replace("    profiles: [commune]\n", "")
    changes: Changes = {
        LOAN: ending(1).replace("profiles: [commune], ", ""),
        "feed.yaml": everybody,
    }

    needs = [one for one in foreseen(tmp_path, changes) if "need 'loan'" in one]

    assert len(needs) == 2


def test_a_day_that_never_comes_is_no_turn() -> None:
    item = Item(
        id="a",
        kind="article",
        topics=(),
        valid_to="9999-12-31",
        texts={"vi": Text(title="a", summary="a")},
    )

    assert turns([item], TODAY) == (TODAY,)
