"""Words that promise or refuse: no result is a decision, and no household is told no.

may            never «được hưởng», «chắc chắn», 一定, "you will get", nor a duty or a ban
any            never «không được hưởng», "not eligible": a missing card is «not seen»; nor a
               promise in a question, an answer, what is said when nothing was found or refused
must, never    a duty or a ban, which a document says; others say one only with a document, too
"""

import re
from typing import Final

from content_sync.centre.interviews.interview_source import InterviewSource
from content_sync.centre.written.page import Page
from content_sync.interview.values import Result, ResultKind
from content_sync.said import Said, phrase

REFUSED: Final = re.compile(
    r"không (?:được|đủ điều kiện|thể|có quyền) (?:hưởng|nhận)|(?:không|chưa) đủ điều kiện"
    r"|không thuộc diện|không có khoản nào(?! phải)"
    r"|没有任何(?:补助|补贴|帮助|待遇)|不能享受|不符合|没有资格|无权|不能领取"
    r"|\bnot (?:be )?(?:eligible|entitled)\b|\bineligible\b|\bnot qualify\b|\bno (?:right|help)\b",
    re.IGNORECASE,
)
PROMISED: Final = re.compile(
    r"được (?:trả|cấp|chi|phát)|chi trả|(?:trả|phát|(?<!trợ )cấp) cho"
    r"|được hưởng|được lĩnh|được nhận(?! nuôi)|có quyền|chắc chắn|sẽ (?:được|nhận|có)|đương nhiên"
    r"|一定|发给|发放|享受|每月(?:可以?|能)?领取|由国家(?:发|付|支付)"
    r"|肯定|保证|必定|将获得|可以(?:获得|领取|享受)|能(?:领|拿|得)到|能领取|有权|有资格"
    r"|\b(?:you(?:'|’)ll|(?:you )?will) (?:get|receive|have)\b|\byou (?:get|receive)\b"
    r"|\breceives?\b(?! people)|\b(?:is|are|gets?|be) paid\b"
    r"|\bpays? (?:you|each|every|the (?:household|family))\b"
    r"|\b(?:certainly|guaranteed?|entitled|eligible|qualify)\b",
    re.IGNORECASE,
)
BINDING: Final = re.compile(
    r"(?<!không )\bphải\b(?! không)|\bkhông được\b|\bcấm\b|\bbắt buộc\b"
    r"|必须|(?<![不无])须|不得|禁止|严禁"
    r"|\bmust\b|\bforbidden\b|\bprohibited\b",
    re.IGNORECASE,
)
CAN: Final = phrase("write what may be asked for: «có thể», 可能, “may”")


def prove_promises(page: Page, source: InterviewSource) -> None:
    """Note every word that a machine may not say."""
    for question in source.interview.questions:
        answers = (f"a:{question.id}:{one.id}" for one in question.answers)
        for id_ in (f"q:{question.id}", *answers):
            _prove(page, source, id_, None)
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
    promised = PROMISED.search(text) if result is None or kind is ResultKind.MAY else None
    if promised or (kind is ResultKind.MAY and (promised := BINDING.search(text))):
        return [(promised.group(), CAN)]
    is_bound = result is None or bool(result.law)
    if not is_bound and (found := BINDING.search(text)):
        return [(found.group(), phrase("name the document in law:, or say it milder"))]
    return []
