"""A small interview: four questions, results of every kind; one paper is the rare one.

shelve(store, household())      media are named by one letter, put(store, "d")
"""

from films import sha
from shelf import article

from content_sync.interview.values import (
    Advice,
    All,
    Answer,
    Any,
    Cited,
    Drawn,
    Give,
    Interview,
    Is,
    Question,
    Result,
    ResultKind,
)
from content_sync.model import Item, Text
from content_sync.prose import Block, Sentence

DRAWN = Drawn(media=sha("d"), size=(4, 3))
POOR = Is("list", ("poor", "near"))


def _answers(*ids: str) -> tuple[Answer, ...]:
    return tuple(Answer(id=one, drawn=DRAWN) for one in ids)


QUESTIONS = (
    Question(id="house", drawn=DRAWN, answers=_answers("sound", "leaks")),
    Question(id="list", drawn=DRAWN, answers=_answers("poor", "near", "none")),
    Question(
        id="card",
        drawn=DRAWN,
        when=Is("list", ("none",)),
        otherwise="all",
        answers=_answers("all", "missing"),
    ),
    Question(
        id="school",
        drawn=DRAWN,
        answers=(
            Answer(id="boards", drawn=DRAWN, offer=Is("hard", ("some", "unknown"))),
            Answer(id="college", drawn=DRAWN),
            Answer(id="daily", drawn=DRAWN),
        ),
    ),
)
LAW = (Cited(number="20/2021/NĐ-CP", article="Đ.5", title="Trợ giúp xã hội"),)


def _result(id_: str, kind: ResultKind, **more: object) -> Result:
    return Result(**{"id": id_, "kind": kind, "law": LAW, "as_of": "2025-11-10", **more})  # type: ignore[arg-type]


RESULTS = (
    _result(
        "pension",
        ResultKind.MAY,
        condition=POOR,
        bring=("don",),
        working_days=10,
        give=Give(dong=500_000, each="month"),
    ),
    _result(
        "loan",
        ResultKind.MAY,
        condition=Is("list", ("poor",)),
        body="bank",
        give=Give(lend=100_000_000, rate="6.24"),
    ),
    _result(
        "board",
        ResultKind.MAY,
        hides_unknown=True,
        condition=All((Is("school", ("boards",)), POOR)),
    ),
    _result("onlist", ResultKind.ASK, condition=Is("list", ("unknown",))),
    _result(
        "college",
        ResultKind.MAY,
        condition=Any((Is("school", ("college",)), Is("card", ("missing",)))),
        give=Give(least=750_000, most=1_250_000, each="child and month"),
    ),
    _result(
        "old",
        ResultKind.MAY,
        condition=Is("house", ("leaks",)),
        valid_to="2026-01-31",
        give=Give(at_least=(20_000_000, 40_000_000), each="once"),
    ),
    _result("roof", ResultKind.CLOSED, condition=Is("house", ("leaks",)), valid_to="2025-08-31"),
)
WORDS = {
    "q:house": "Nhà đang ở bây giờ thế nào?",
    "a:house:sound": "Còn tốt", "a:house:leaks": "Dột nát",
    "q:list": "Nhà mình có giấy nào của xã?", "a:list:poor": "Giấy hộ nghèo",
    "a:list:near": "Giấy hộ cận nghèo", "a:list:none": "Không có giấy nào",
    "q:card": "Cả nhà có thẻ bảo hiểm y tế chưa?", "a:card:all": "Có đủ",
    "a:card:missing": "Còn người chưa có",
    "q:school": "Con đi học thế nào?", "a:school:boards": "Ăn, ở lại trường",
    "a:school:college": "Đại học, cao đẳng, học nghề",
    "a:school:daily": "Đi về trong ngày, hoặc không đi học",
    "r:pension": "Trợ cấp hưu trí xã hội", "b:pension": "không có lương hưu, hoặc lương hưu ít hơn",
    "p:don": "Giấy đề nghị (Mẫu số 01)", "r:loan": "Vay vốn làm ăn",
    "r:board": "Tiền ăn và gạo bán trú", "r:onlist": "Nhà mình có trong danh sách không?",
    "r:college": "Vay cho con đi học", "r:old": "Tiền sửa nhà sau thiên tai",
    "r:roof": "Xoá nhà tạm, nhà dột nát: đã hết tháng 8/2025",
    "x:written": "Xin trả lời bằng văn bản.",
    "o": "Chưa thấy khoản nào. Mời hỏi xã.",
}  # fmt: skip


def household(id_: str = "nha-toi", **words: str) -> Item:
    """The interview in Vietnamese; `words` are others by id, with __ for a colon."""
    other = {key.replace("__", ":"): text for key, text in words.items()}
    said = (Sentence(key, text) for key, text in (WORDS | other).items())
    text = Text(
        title="Nhà tôi được giúp gì?",
        summary="Chạm vào hình để trả lời.",
        blocks=tuple(Block(p=(one,)) for one in said),
    )
    asks = Interview(
        questions=QUESTIONS,
        results=RESULTS,
        given={"hard": ("some", "none")},
        refused=(Advice(id="written", law=LAW),),
    )
    return article(id_, {"vi": text}, kind="interview", body="ubnd", interview=asks)
