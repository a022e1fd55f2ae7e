"""A slip in a rule is noticed by a case, or `check` says which case would."""

from pathlib import Path

import pytest
from folder import write_folder
from interviewed import FILE, INTERVIEW, changed, interviewed
from mistakes import mistakes

from content_sync.centre.source.missing_cases import missing_cases
from content_sync.centre.source.source import load

FEW = INTERVIEW[: INTERVIEW.index("  - name: hộ cận nghèo con nhỏ")]
REFUSED = INTERVIEW[INTERVIEW.index("refused:") :]


def warned(folder: Path) -> list[str]:
    return [str(one) for one in load(folder).warnings if "would notice" in str(one)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("if: {all: [{list: poor}, {child: small}]}", "if: {child: small}"),
        ("if: {all: [{list: poor}, {child: small}]}", "if: {list: poor}"),
        ("{all: [{list: poor}, {child: small}]}", "{all: [{list: [poor, near]}, {child: small}]}"),
        ("{all: [{list: poor}, {child: small}]}", "{all: [{list: poor}, {child: [small, none]}]}"),
        ("if: {list: [none, unknown]}", "if: {list: [none, near, unknown]}"),
    ],
)
def test_no_slip_passes_the_cases(tmp_path: Path, old: str, new: str) -> None:
    assert any("case '" in one for one in mistakes(tmp_path, changed(old, new)))


def test_what_no_case_would_notice_is_told_by_rule(tmp_path: Path) -> None:
    told = warned(write_folder(tmp_path, interviewed({FILE: FEW + REFUSED})))

    (small,) = [one for one in told if "'small'" in one]
    assert "list: poor left out; list: near added; list: none added; child: none added" in small


def test_the_cases_that_are_offered_are_enough_as_they_stand(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, interviewed({FILE: FEW + REFUSED}))

    head, *offered = missing_cases(folder, "2026-12-05")
    text = FEW + "\n".join(offered) + "\n" + REFUSED
    mended = write_folder(tmp_path / "mended", interviewed({FILE: text}))

    assert head.startswith("items/nha-toi: below cases:")
    assert warned(mended) == []
    assert [*missing_cases(mended, "2026-12-05")] == []


def test_a_result_that_no_pair_of_cases_tells_apart_gets_both(tmp_path: Path) -> None:
    begun = INTERVIEW[: INTERVIEW.index("cases:")]
    folder = write_folder(tmp_path, interviewed({FILE: begun + REFUSED}))

    _, *offered = missing_cases(folder, "2026-12-05")
    text = begun + "cases:\n" + "\n".join(offered) + "\n" + REFUSED
    mended = write_folder(tmp_path / "mended", interviewed({FILE: text}))

    assert not [one for one in load(mended).warnings if "without two cases" in str(one)]
