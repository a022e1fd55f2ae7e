"""interview.yaml is read strictly, and becomes the interview that kiosks show."""

from pathlib import Path

import pytest
from folder import article, write_folder
from interviewed import ENGLISH, FILE, ID, INTERVIEW, VIETNAMESE, changed, interviewed, named
from mistakes import mistakes

from content_sync.centre.source.source import Source, SourceItem, load
from content_sync.interview.values import Is, ResultKind
from content_sync.prose import Block, Sentence
from content_sync.sayings import runs

WORDS = """\
a:child:none Không
a:child:older Có, lớn hơn
a:child:small Có, dưới 3 tuổi
a:list:near Giấy hộ cận nghèo
a:list:none Không có giấy nào
a:list:poor Giấy hộ nghèo
a:want:capital Vay vốn
a:want:nothing Không cần
b:small ở thôn đặc biệt khó khăn
m:review từ ngày 15 hằng tháng
o Chưa thấy khoản nào. Mời hỏi xã.
p:don Giấy đề nghị
q:child Nhà có trẻ con không?
q:list Nhà mình có giấy nào?
q:want Nhà mình cần gì?
r:loan Vay vốn hộ nghèo
r:review Đề nghị xã rà soát
r:small Trợ cấp con nhỏ
x:written Xin trả lời bằng văn bản"""


def the_interview(source: Source) -> SourceItem:
    """That of the folder."""
    return next(one for one in source.items if one.item.id == ID)


def test_the_structure_travels_without_words_facts_and_cases(tmp_path: Path) -> None:
    read = the_interview(load(write_folder(tmp_path, interviewed())))

    interview = read.item.interview
    assert interview is not None
    small, loan, review = interview.results
    assert [one.id for one in interview.questions] == ["list", "child", "want"]
    assert interview.given == {"hard": ("some", "none")}
    assert interview.questions[1].answers[0].offer == Is("hard", ("some", "unknown"))
    assert (interview.questions[2].when, interview.questions[2].otherwise) == (
        Is("list", ("poor", "near")),
        "nothing",
    )
    assert (small.kind, small.bring, small.working_days) == (ResultKind.MAY, ("don",), 7)
    assert small.give is not None and small.give.dong == 750_000
    assert (small.law[0].number, small.law[0].article) == ("20/2021/NĐ-CP", "Đ.5.7")
    assert loan.hides_unknown and not review.hides_unknown
    assert len(read.media) == 11
    assert interview.questions[0].answers[0].drawn in {
        each.drawn for one in interview.questions for each in one.answers
    }


def test_the_words_are_sentences_of_each_text_that_the_item_has(tmp_path: Path) -> None:
    texts = the_interview(load(write_folder(tmp_path, interviewed()))).item.texts

    assert set(texts) == {"vi", "en"}
    assert texts["vi"].blocks[1] == Block(h=(Sentence("q:list", "Nhà mình có giấy nào?"),))
    assert texts["en"].blocks[2].list is not None
    assert texts["en"].blocks[2].list[0] == (Sentence("a:list:poor", "Poor"),)
    assert texts["vi"].blocks[-1] == Block(p=(Sentence("o", "Chưa thấy khoản nào. Mời hỏi xã."),))


def test_what_is_said_to_who_is_refused_travels_with_its_document(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, changed("law: [nd20]}", "law: [nd20 Đ.7]}"))

    item = the_interview(load(folder)).item

    said = [one.text for block in item.texts["vi"].blocks for run in runs(block) for one in run]
    assert "Xin trả lời bằng văn bản" in said
    assert item.interview
    (only,) = item.interview.refused
    assert (only.id, only.law[0].number, only.law[0].article) == ("written", "20/2021/NĐ-CP", "Đ.7")


def test_a_translation_is_stale_when_a_word_of_the_interview_has_changed(tmp_path: Path) -> None:
    english = {f"items/{ID}/en.md": article(*ENGLISH, named(WORDS))}
    fresh = load(write_folder(tmp_path / "fresh", interviewed(english)))
    word = {**english, FILE: INTERVIEW.replace("vi: Vay vốn,", "vi: Vay tiền,")}
    stale = load(write_folder(tmp_path / "stale", interviewed(word)))

    assert not the_interview(fresh).item.texts["en"].stale
    assert the_interview(stale).item.texts["en"].stale


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("questions:", "question:", ":7: unknown key 'question' in interview.yaml, did you mean"),
        ("ask: list", "ask: any", ":8: 'any' has a meaning of its own in conditions"),
        ("ask: want", "ask: list", ":22: questions: 'list' stands there twice"),
        (
            "      none: {vi: Không, en",
            "      unknown: {vi: Không, en",
            ":21: 'unknown' has a mean",
        ),
        ("    else: nothing\n", "", ":22: when has no else"),
        ("else: nothing", "else: nothin", ":24: 'want' has no answer 'nothin'"),
        ("when: {list: [poor", "when: {lits: [poor", ":23: a condition names 'lits', which nobody"),
        ("when: {list: [poor", "when: {want: [poor", ":23: a condition names 'want', which is ask"),
        ("when: {list: [poor", "when: {list: [por", ":23: 'list' has no answer 'por', did you mea"),
        ("{all: [{list: poor}, {child: small}]}", "{list: poor, child: small}", ":32: a condition"),
        ("{all: [{list: poor}, {child: small}]}", "{all: []}", ":32: all joins nothing"),
        ("{list: [none, unknown]}", "{at_least: [2, {list: none}]}", ":51: at_least does not beg"),
        ("small: {hard: [some", "smal: {hard: [some", ":17: 'child' has no answer 'smal'"),
        ("given: {hard: [some, none]}", "given: {hard: [some]}", ":6: given 'hard' has not two"),
        ("kind: may", "kind: might", ":31: kind 'might' is unknown"),
        ("law: [nd20 Đ.5.7]", "law: [nd21 Đ.5.7]", ":38: law names 'nd21', which is no document"),
        ("    law: [nd78]\n", "", ":41: result 'loan' rests on no document"),
        ("    law: [nd78]\n", "", ":3: no result rests on document 'nd78'"),
        ("bring: [don]", "bring: [giay]", ":36: bring names 'giay', which is no paper"),
        ("dong: 750000", "dong: 750.000", ":35: dong '750.000' is no figure"),
        ("dong: 750000", "from: 750000", ":35: one of from and to is missing"),
        ("dong: 750000", "rate: '6'", ":35: rate belongs to no loan"),
        ("unknown: hide", "unknown: no", ":43: unknown 'no' is unknown"),
        ("item: vay-von", "item: vay-vo", ":46: item: no item 'vay-vo', did you mean 'vay-von'?"),
        ("    if: {list: [none", "    iff: {list: [none", ":51: unknown key 'iff' in results"),
        ("answer: {working_days: 7}", "answer: {working_days: bảy}", ":37: working_days 'bảy' is"),
        ("otherwise:\n  say: {vi", "otherwise:\n  says: {vi", ":57: unknown key 'says' in other"),
        ("cards: [small, loan]", "cards: [smal, loan]", ":64: cards names 'smal', which is no re"),
        ("{list: none, child: older}", "{list: no, child: older}", ":77: 'list' has no answer"),
        (", law: [nd20]}", "}", ":94: 'written' of refused rests on no document and no"),
        ("ask: want", "ask: wanted", ":22: there is no picture media/wanted.png"),
    ],
)
def test_a_slip_is_told_with_its_line(tmp_path: Path, old: str, new: str, message: str) -> None:
    told = mistakes(tmp_path, changed(old, new))

    assert any(f"{FILE}{message}" in one for one in told), told


def test_two_answers_with_one_picture_are_told(tmp_path: Path) -> None:
    picture = interviewed()[f"items/{ID}/media/list.poor.png"]
    told = mistakes(tmp_path, interviewed({f"items/{ID}/media/list.near.png": picture}))

    assert [one for one in told if "is the same picture as that of list.poor" in one]


def test_an_interview_needs_its_file_and_no_other_kind_has_it(tmp_path: Path) -> None:
    without = mistakes(tmp_path / "without", interviewed({FILE: None}))
    other = {f"items/{ID}/item.yaml": "kind: article\ntopics: [support]\n"}
    strange = mistakes(tmp_path / "strange", interviewed(other))

    assert any(f"items/{ID}/item.yaml:1: an interview without its questions" in x for x in without)
    assert any(f"{FILE}: only an item of kind interview has this file" in x for x in strange)


def test_what_a_text_lacks_of_the_interview_is_said_once(tmp_path: Path) -> None:
    chinese = {f"items/{ID}/zh-Hans.md": article(*VIETNAMESE)}
    source = load(write_folder(tmp_path, interviewed(chinese)))

    told = [str(one) for one in source.warnings if one.file == FILE]
    assert f"{FILE}:9: 19 of 19 words are not in 'zh-Hans', add zh-Hans: …" in told
