"""Words that can be told apart, said as to a neighbour: no two alike, no «hoặc», no «bạn»."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from content_sync.centre.interviews.interview_source import InterviewSource
from content_sync.centre.written.page import Page
from content_sync.said import phrase

CLUMSY: Final = re.compile(r"\b(?:hoặc|bạn)\b", re.IGNORECASE)


def prove_words(page: Page, source: InterviewSource) -> None:
    """Note answers, questions and results that say the same; warn of questions hard to follow."""
    for ids in _beside(source):
        seen: dict[tuple[str, str], str] = {}
        for id_ in ids:
            for tag, text in source.words[id_].names.items() if id_ in source.words else ():
                other = seen.setdefault((tag, text.casefold()), id_)
                if other != id_:
                    what = phrase("«{word}» in '{tag}' stands there twice", word=text, tag=tag)
                    page.wrong(source.line(id_), what, phrase("say what tells them apart"))
    for question in source.interview.questions:
        id_ = f"q:{question.id}"
        for tag in source.words[id_].names if id_ in source.words else ():
            if found := CLUMSY.search(source.said(id_, tag)):
                what = phrase("question '{id}' says «{word}»", id=question.id, word=found.group())
                fix = phrase("ask for one thing, and say «nhà mình» or «quý vị»")
                page.warn(source.line(id_), what, fix)


def _beside(source: InterviewSource) -> Iterator[Iterable[str]]:
    """The ids of what is read beside each other."""
    questions = source.interview.questions
    for question in questions:
        yield [f"a:{question.id}:{one.id}" for one in question.answers]
    yield [f"q:{one.id}" for one in questions]
    yield [f"r:{one.id}" for one in source.interview.results]
    yield [f"x:{one.id}" for one in source.interview.refused]
