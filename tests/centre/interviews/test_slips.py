"""A slip in a rule is noticed by a case, or `check` says which case would."""

from pathlib import Path

import pytest
from folder import write_folder
from interviewed import FILE, INTERVIEW, changed, interviewed
from mistakes import mistakes

from content_sync.centre.interviews.proofs.slips import slips
from content_sync.centre.interviews.proofs.unnoticed import tellings
from content_sync.centre.source.missing_cases import missing_cases
from content_sync.centre.source.source import load
from content_sync.interview.values import (
    Answer,
    Condition,
    Interview,
    Is,
    Question,
    Result,
    ResultKind,
)

FEW = INTERVIEW[: INTERVIEW.index("  - name: hộ cận nghèo con nhỏ")]
REFUSED = INTERVIEW[INTERVIEW.index("refused:") :]


def question(id_: str, when: Condition, otherwise: str) -> Question:
    """Asked when `when` is so, to be answered with yes or no."""
    answers = (Answer(id="yes"), Answer(id="no"))
    return Question(id=id_, answers=answers, when=when, otherwise=otherwise)


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


def test_who_is_asked_and_what_is_offered_hold_by_a_case_too(tmp_path: Path) -> None:
    nowhere = FEW.replace("given: {hard: some}", "given: {}")
    told = warned(write_folder(tmp_path, interviewed({FILE: nowhere + REFUSED})))

    (want,) = [one for one in told if "'want'" in one]
    (child,) = [one for one in told if "'child'" in one]
    assert "list: near left out" in want
    assert "offer of small: hard: some left out" in child


def test_what_hangs_on_a_slip_is_settled_anew() -> None:
    """Who has no «first» is asked «second», unless the slip settles «first» otherwise."""
    when = Is("second", ("yes",))
    first = question("first", when=Is("given", ("yes",)), otherwise="no")
    second = question("second", when=Is("first", ("no",)), otherwise="yes")
    whole = Interview(
        questions=(first, second),
        results=(Result(id="it", kind=ResultKind.MAY, condition=when),),
        given={"given": ("yes", "no")},
    )
    (slip,) = (one for one in slips(whole) if str(one.change) == "else: yes instead of no")

    assert {"given": "no", "first": "no", "second": "yes"} in [
        known for _, known in tellings(whole, slip)
    ]


def test_who_does_not_know_is_not_settled_by_else() -> None:
    first = question("first", when=Is("given", ("yes",)), otherwise="unknown")
    result = Result(id="it", kind=ResultKind.MAY, condition=Is("first", ("yes",)))
    whole = Interview(questions=(first,), results=(result,), given={"given": ("yes", "no")})
    (slip,) = (one for one in slips(whole) if str(one.change) == "else: yes instead of unknown")

    shown = [known["given"] for _, known in tellings(whole, slip)]
    assert shown == ["no"]


@pytest.mark.parametrize(
    ("holds", "day"),
    [("", "2026-12-05"), ("valid_from", "2026-12-31"), ("valid_to", "2026-12-01")],
)
def test_the_cases_that_are_offered_are_enough_as_they_stand(
    tmp_path: Path, holds: str, day: str
) -> None:
    few = FEW.replace("2026-12-05", day)
    few = few.replace("    give:", f"    {holds}: {day}\n    give:") if holds else few
    folder = write_folder(tmp_path, interviewed({FILE: few + REFUSED}))

    head, *offered = missing_cases(folder, "2026-12-05")
    text = few + "\n".join(offered) + "\n" + REFUSED
    mended = write_folder(tmp_path / "mended", interviewed({FILE: text}))

    assert head.startswith("items/nha-toi: below cases:")
    assert f"on: {day}" in offered[0]
    assert warned(mended) == []
    assert [*missing_cases(mended, "2026-12-05")] == []


def test_what_was_read_in_parts_wants_no_cases_yet(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, changed("if: {list: [none, unknown]}", "if: {lst: none}"))

    assert [*missing_cases(folder, "2026-12-05")] == [
        "items/nha-toi: mend it first, content-sync check says what"
    ]


@pytest.mark.parametrize("days", ["", "    valid_from: 2027-01-01\n"])
def test_a_result_that_no_pair_of_cases_tells_apart_gets_both(tmp_path: Path, days: str) -> None:
    begun = INTERVIEW[: INTERVIEW.index("cases:")].replace("    give:", f"{days}    give:")
    folder = write_folder(tmp_path, interviewed({FILE: begun + REFUSED}))

    _, *offered = missing_cases(folder, "2026-12-05")
    text = begun + "cases:\n" + "\n".join(offered) + "\n" + REFUSED
    mended = write_folder(tmp_path / "mended", interviewed({FILE: text}))

    assert not [one for one in load(mended).warnings if "without two cases" in str(one)]
