"""Words that promise or refuse: no result is a decision, and no household is told no.

may            never «được hưởng», «chắc chắn», 一定, "you will get", nor a duty or a ban
any            never «không được hưởng», "not eligible": a missing card is «not seen»
must, never    a duty or a ban, which a document says; others say one only with a document, too
"""

import re
from typing import Final

from content_sync.centre.interviews.interview_source import InterviewSource
from content_sync.centre.written.page import Page
from content_sync.interview.values import Result, ResultKind
from content_sync.said import Said, phrase

REFUSED: Final = re.compile(
    r"không (?:được|đủ điều kiện|thể) (?:hưởng|nhận)|không đủ điều kiện"
    r"|不能享受|不符合条件|没有资格|\bnot (?:be )?(?:eligible|entitled)\b|\bineligible\b",
    re.IGNORECASE,
)
PROMISED: Final = re.compile(
    r"được hưởng|được nhận(?! nuôi)|chắc chắn|sẽ (?:được|nhận|có)|đương nhiên"
    r"|一定|肯定|保证|必定|将获得|可以获得"
    r"|\b(?:you )?will (?:get|receive|have)\b|\b(?:certainly|guaranteed?|entitled)\b",
    re.IGNORECASE,
)
BINDING: Final = re.compile(
    r"(?<!không )\bphải\b(?! không)|\bkhông được\b|\bcấm\b|\bbắt buộc\b|必须|不得|禁止|严禁"
    r"|\bmust\b|\bforbidden\b|\bprohibited\b",
    re.IGNORECASE,
)
CAN: Final = phrase("write what may be asked for: «có thể», 可能, “may”")


def prove_promises(page: Page, source: InterviewSource) -> None:
    """Note every word that a machine may not say."""
    for result in source.interview.results:
        for id_ in (f"r:{result.id}", f"b:{result.id}", f"m:{result.id}"):
            _prove(page, source, id_, result)
    for id_ in ("o", *(f"x:{one.id}" for one in source.interview.refused)):
        _prove(page, source, id_, None)


def _prove(page: Page, source: InterviewSource, id_: str, result: Result | None) -> None:
    wording = source.words.get(id_)
    for tag, text in wording.names.items() if wording else ():
        for word, fix in _wrong(text, result):
            what = phrase("«{word}» in '{tag}' decides what only an office may", word=word, tag=tag)
            page.wrong(source.line(id_), what, fix)


def _wrong(text: str, result: Result | None) -> list[tuple[str, Said]]:
    kind = result.kind if result else ResultKind.KNOW
    if found := REFUSED.search(text):
        return [(found.group(), phrase("say that nothing was seen yet, and whom to ask"))]
    if kind is ResultKind.MAY and (found := PROMISED.search(text) or BINDING.search(text)):
        return [(found.group(), CAN)]
    is_bound = result is None or bool(result.law)
    if not is_bound and (found := BINDING.search(text)):
        return [(found.group(), phrase("name the document in law:, or say it milder"))]
    return []
