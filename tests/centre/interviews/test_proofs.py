"""What cannot be meant in an interview is told before anybody is asked by it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from folder import article, write_folder
from interviewed import FILE, ID, INTERVIEW, Changes, changed, interviewed, picture
from mistakes import mistakes

from content_sync.centre.source.source import load
from content_sync.errors import SourceError

OFFER = "small: {hard: [some, unknown]}"
WANT = "when: {list: [poor, near]}"
REVIEW = "if: {list: [none, unknown]}"
LOAN = "if: {all: [{list: poor}, {want: capital}]}"
SMALL = "if: {all: [{list: poor}, {child: small}]}"


NO_CASES = INTERVIEW[: INTERVIEW.index("cases:")] + INTERVIEW[INTERVIEW.index("refused:") :]
OTHER = """\
  - id: other
    kind: may
    group: money
    if: {list: poor}
    say: Khoản khác
    law: [nd20]
    as_of: 2025-01-01
    valid_from: 2027-01-01
"""


def question(number: int) -> str:
    """One more that is always asked."""
    return f"""\
  - ask: more-{number}
    say: "Thêm câu {number}?"
    answers: {{yes: Có, no: Không}}
"""


def drawn(count: int) -> Changes:
    """The pictures of so many."""
    names = (f"more-{number}{part}" for number in range(count) for part in ("", ".yes", ".no"))
    return {f"items/{ID}/media/{name}.png": picture(name) for name in names}


def warned(folder: Path, changes: Changes) -> list[str]:
    """What may stand in the interview."""
    return [str(one) for one in load(write_folder(folder, changes)).warnings if one.file == FILE]


def test_the_small_interview_is_proved_without_a_word(tmp_path: Path) -> None:
    told = warned(tmp_path, interviewed({f"items/{ID}/zh-Hans.md": None}))

    assert told == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (WANT, "when: {all: [{list: poor}, {list: near}]}", "question 'want' is never asked"),
        (OFFER, "small: {all: [{list: poor}, {list: near}]}", "answer 'small' is never offered"),
        (LOAN, "if: {all: [{list: none}, {want: capital}]}", "result 'loan' is never reached"),
        (LOAN, "if: {list: poor}", "nothing depends on question 'want'"),
        (SMALL, "if: {any: [{list: poor}, {list: [near, none]}]}", "result 'small' is undecided, "),
        (REVIEW, "if: {not: {list: [poor, near, unknown]}}", "result 'review' says no to who does"),
        ("Nhà mình cần gì?", "Nhà mình được hưởng gì?", "«được hưởng» in 'vi' decides what"),
        ("item: vay-von", "item: khai-hai-quan", "'khai-hai-quan' is not shown to profile comm"),
        ("vi: Trợ cấp con nhỏ", "vi: Chắc chắn có trợ cấp", "«Chắc chắn» in 'vi' decides what"),
        ("en: Allowance for a small child", "en: You will get it", "«You will get» in 'en' dec"),
        ("Mời hỏi xã.", "Nhà mình không được hưởng.", "«không được hưởng» in 'vi' decides"),
        ("vi: ở thôn đặc biệt", "vi: phải ở thôn đặc biệt", "«phải» in 'vi' decides what only an"),
        (
            "near: {vi: Giấy hộ cận nghèo",
            "near: {vi: Giấy hộ nghèo",
            "«Giấy hộ nghèo» in 'vi' stan",
        ),
        (
            "vi: Vay vốn hộ nghèo",
            "vi: Trợ cấp con nhỏ",
            "«Trợ cấp con nhỏ» in 'vi' stands there tw",
        ),
        ("cards: [small, loan]", "cards: [small]", "case 'hộ nghèo con nhỏ': cards are [loan, s"),
        ("list: none, child: older", "list: none", "case 'không giấy' is asked 'child' and does"),
        ("list: none, child: older", "list: none, child: none, want: nothing", "which it is not a"),
        (
            "given: {hard: some}\n    answers: {list: poor, child: small",
            "given: {hard: none}\n    answers: {list: poor, child: small",
            "case 'hộ nghèo con nhỏ' answers 'child' with 'small', which is not offered there",
        ),
        ("vi: Trợ cấp con nhỏ", "vi: Nhà nước trả cho trẻ nhỏ", "«trả cho» in 'vi' decides what"),
        ("en: Allowance for a small child", "en: The child receives it", "«receives» in 'en' dec"),
        ("kind: may\n", "kind: must\n", "result 'small' is must, and gives something"),
        ("kind: may\n", "kind: know\n", "result 'small' is know, and gives something"),
        ("Mời hỏi xã.", "Không có khoản nào.", "«Không có khoản nào» in 'vi' decides"),
        ("en: Ask for a review", "en: There is no help", "«no help» in 'en' decides"),
        ("kind: ask\n", "kind: closed\n", "result 'review' is closed, and nobody says since when"),
    ],
)
def test_what_cannot_be_so_is_told(tmp_path: Path, old: str, new: str, message: str) -> None:
    told = mistakes(tmp_path, changed(old, new))

    assert [one for one in told if message in one], told


def test_two_of_a_group_may_not_be_true_on_the_same_day(tmp_path: Path) -> None:
    loan = INTERVIEW.replace("    unknown: hide\n", "    unknown: hide\n    group: money\n")
    both = loan.replace("  - id: review\n", OTHER + "  - id: review\n")
    apart = both.replace("group: money\n", "group: money\n    valid_to: 2026-12-31\n", 1)

    told = mistakes(tmp_path / "together", interviewed({FILE: both}))
    fine = mistakes(tmp_path / "apart", interviewed({FILE: apart + "  - name: x\n"}))
    assert any("'loan' and 'other' of group 'money' are true at once" in one for one in told)
    assert not any("true at once" in one for one in fine)


def test_the_tenth_question_on_a_way_is_refused(tmp_path: Path) -> None:
    more = "".join(map(question, range(7)))
    used = "".join(f", {{more-{number}: yes}}" for number in range(7))
    text = INTERVIEW.replace("results:\n", f"{more}results:\n")
    text = text.replace(REVIEW, f"if: {{any: [{{list: [none, unknown]}}{used}]}}")
    told = mistakes(tmp_path, interviewed({FILE: text, **drawn(7)}))

    assert any("10 questions are asked on one way (list: poor)" in one for one in told)


def test_conditions_that_hang_together_too_widely_are_refused_in_a_moment(tmp_path: Path) -> None:
    more = "".join(map(question, range(8)))
    used = "".join(f", {{more-{number}: yes}}" for number in range(8))
    text = INTERVIEW.replace("results:\n", f"{more}results:\n")
    text = text.replace(LOAN, f"if: {{all: [{{list: poor}}, {{want: capital}}{used}]}}")
    told = mistakes(tmp_path, interviewed({FILE: text, **drawn(8)}))

    assert any("conditions hang together too widely to be proved" in one for one in told)


def test_results_without_two_cases_one_answer_apart_are_named(tmp_path: Path) -> None:
    cases = INTERVIEW[INTERVIEW.index("  - name: không giấy") :]
    told = warned(tmp_path, interviewed({FILE: INTERVIEW.replace(cases, "")}))

    assert [
        one for one in told if "of which one shows it: review, content-sync check --cases" in one
    ]


def test_what_an_area_gives_is_what_an_interview_asks_of_a_place(tmp_path: Path) -> None:
    feed = (write_folder(tmp_path) / "feed.yaml").read_text()
    wrong = feed.replace("legal_basis: QĐ", "given: {hard: nne}, legal_basis: QĐ")
    told = mistakes(tmp_path / "wrong", interviewed({"feed.yaml": wrong}))
    mended = {"feed.yaml": wrong.replace("nne", "none")}
    right = load(write_folder(tmp_path / "right", interviewed(mended)))

    assert any("area 20 gives 'hard' as 'nne', did you mean 'none'?" in one for one in told)
    assert right.feed.areas[0].given == {"hard": "none"}


def test_an_end_is_told_beforehand_and_a_closed_help_has_ended(tmp_path: Path) -> None:
    now = datetime(2026, 12, 5, tzinfo=UTC)
    ending = changed("    unknown: hide\n", "    unknown: hide\n    valid_to: 2027-01-15\n")
    closed = changed("    kind: ask\n", "    kind: closed\n    valid_to: 2027-06-01\n")
    closed[FILE] = str(closed[FILE]).replace("    ask: [review]\n", "    closed: [review]\n")
    source = load(write_folder(tmp_path / "ending", ending), now)

    told = [str(one) for one in source.warnings if one.file == FILE]
    with pytest.raises(SourceError, match="result 'review' is closed, and holds until 2027-06-01"):
        load(write_folder(tmp_path / "closed", closed), now)
    assert [one for one in told if "'loan' holds until 2027-01-15, nothing follows it" in one]


def test_a_case_of_the_same_name_is_warned_of(tmp_path: Path) -> None:
    told = warned(tmp_path, changed("name: không vay", "name: hộ nghèo con lớn"))

    assert any("case 'hộ nghèo con lớn' stands there twice" in one for one in told)


def test_a_clumsy_question_and_a_day_to_come_are_warned_of(tmp_path: Path) -> None:
    changes = changed('vi: "Nhà mình cần gì?"', 'vi: "Bạn cần gì?"')
    changes[FILE] = str(changes[FILE]).replace("as_of: 2025-01-01", "as_of: 2027-01-01", 1)
    source = load(write_folder(tmp_path, changes), datetime(2026, 12, 5, tzinfo=UTC))

    told = [str(one) for one in source.warnings if one.file == FILE]
    assert any("question 'want' says «Bạn»" in one for one in told)
    assert any("as_of 2027-01-01 lies in the future" in one for one in told)


def test_a_figure_is_the_same_in_the_text_it_leads_to(tmp_path: Path) -> None:
    changes = changed("facts: [sup-19]", "item: vay-von")
    drifted = warned(tmp_path / "drifted", changes)
    text = ("Vay vốn", "Tóm tắt.", "Mỗi tháng 750 nghìn đồng, sau 7 ngày làm việc.\n")
    changes |= {f"items/vay-von/{tag}.md": article(*text) for tag in ("vi", "zh-Hans", "en")}
    changes["items/vay-von/item.yaml"] = "kind: article\ntopics: [support]\n"
    changes["items/vay-von/media/cover.png"] = None

    assert any("'small' gives 750.000, which vay-von/vi.md does not" in x for x in drifted)
    assert warned(tmp_path / "same", changes) == []


def test_help_without_a_way_for_who_is_refused_is_warned_of(tmp_path: Path) -> None:
    told = warned(tmp_path, interviewed({FILE: INTERVIEW[: INTERVIEW.index("refused:")]}))

    assert any("nothing is said to who is refused" in one for one in told)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("vi: từ ngày 15 hằng", "vi: từ ngày 25 hằng", "'vi' and 'en' say other figures: 25, 15"),
        ("en: A loan for poor", "en: Loan of 50 million for poor", "other figures: 50 million"),
    ],
)
def test_a_figure_that_one_language_says_otherwise_is_warned_of(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    assert any(told in one for one in warned(tmp_path, changed(old, new)))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("vi: Vay vốn hộ nghèo", "vi: Không mang gì theo", "'loan' is may, and 'vi' forbids"),
        ("en: A loan for poor", "en: A loan of 50 for poor", "'loan' gives 50, which vay-von/"),
        ("item: vay-von", "item: vay-von\n    answer: {days: 9}", "gives 9 days, which vay-von/vi"),
    ],
)
def test_what_can_hardly_be_meant_is_warned_of(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    findings = warned(tmp_path, changed(old, new))

    assert any(told in one for one in findings), findings


@pytest.mark.parametrize(
    ("language", "words", "is_told"),
    [
        ("vi", "Mang pháo qua cửa khẩu", True),
        ("en", "Fireworks may be taken across", True),
        ("en", "You can’t take fireworks across", False),
        ("en", "You cannot take fireworks across", False),
    ],
)
def test_a_ban_whose_words_forbid_nothing_is_warned_of(
    tmp_path: Path, language: str, words: str, is_told: bool
) -> None:
    said = {"vi": "Không mang pháo", "en": "No fireworks", language: words}
    ban = NO_CASES.replace("kind: ask", "kind: never")
    ban = ban.replace(
        "vi: Đề nghị xã rà soát, en: Ask for a review", f"vi: {said['vi']}, en: {said['en']}"
    )

    told = warned(tmp_path, interviewed({FILE: ban}))

    assert any(f"'review' is never, and '{language}' forbids nothing" in x for x in told) is is_told


def test_the_only_duty_among_help_is_warned_of(tmp_path: Path) -> None:
    duty = NO_CASES.replace("kind: may\n    unknown", "kind: must\n    unknown")
    help_ = duty.replace("kind: ask", "kind: may")

    told = warned(tmp_path / "one", interviewed({FILE: help_}))
    even = warned(tmp_path / "even", interviewed({FILE: duty}))

    assert any("'loan' alone is of another kind than all others here" in one for one in told)
    assert not any("of another kind" in one for one in even)
