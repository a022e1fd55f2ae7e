"""What a result is, its words say: a ban forbids, and nothing else does; help stands among help.

Words are judged in the languages we know them in.
"""

import re
from collections.abc import Mapping
from typing import Final

from content_sync.centre.interviews.interview_source import InterviewSource
from content_sync.centre.written.page import Page
from content_sync.interview.values import ResultKind
from content_sync.said import phrase

FORBIDS: Final[Mapping[str, re.Pattern[str]]] = {
    "vi": re.compile(r"\b(?:không|cấm|đừng|chưa)\b", re.IGNORECASE),
    "zh-Hans": re.compile("[不禁勿无别没]"),
    "en": re.compile(
        r"\b(?:no|not|never|none|cannot|\w+n[’']t|forbidden|prohibited|banned|illegal|unlawful)\b",
        re.IGNORECASE,
    ),
}
BANS: Final[Mapping[str, re.Pattern[str]]] = {
    "vi": re.compile(
        r"(?:^|[:;] )(?:không (?:được |cho )?mang|không được|cấm|đừng)\b", re.IGNORECASE
    ),
    "zh-Hans": re.compile("不得(?!不)|禁止|严禁|请勿"),
    "en": re.compile(r"(?:^|[:;] )(?:do not|don[’']t|never)\b", re.IGNORECASE),
}
ANYTHING: Final = re.compile("")  # of a language whose words we do not know
SAY_NO_BAN: Final = (ResultKind.MAY, ResultKind.KNOW, ResultKind.MUST)
DUTIES: Final = (ResultKind.MUST, ResultKind.NEVER)


def prove_kinds(page: Page, source: InterviewSource) -> None:
    """Warn of bans whose words forbid nothing, and of what reads as a ban and is none."""
    for result in source.interview.results:
        id_ = f"r:{result.id}"
        words = source.words[id_].names if id_ in source.words else {}
        for tag, text in words.items():
            if result.kind is ResultKind.NEVER and not FORBIDS.get(tag, ANYTHING).search(text):
                what = phrase("'{id}' is never, and '{tag}' forbids nothing", id=result.id, tag=tag)
                fix = phrase("say what is forbidden, or mend its kind:")
                page.warn(source.line(id_), what, fix)
            elif result.kind in SAY_NO_BAN and tag in BANS and BANS[tag].search(text):
                what = phrase(
                    "'{id}' is {kind}, and '{tag}' forbids", id=result.id, kind=result.kind, tag=tag
                )
                page.warn(source.line(id_), what, phrase("write kind: never, or say it otherwise"))
    _tell_mixed(page, source)


def _tell_mixed(page: Page, source: InterviewSource) -> None:
    """Warn of the one duty in an interview of help, and of the one help in one of duties."""
    help_ = [one.id for one in source.interview.results if one.kind is ResultKind.MAY]
    duties = [one.id for one in source.interview.results if one.kind in DUTIES]
    few, many = sorted((help_, duties), key=len)
    if len(few) == 1 < len(many):
        what = phrase("'{id}' alone is of another kind than all others here", id=few[0])
        page.warn(source.line(f"r:{few[0]}"), what, phrase("see whether that kind: is meant"))
