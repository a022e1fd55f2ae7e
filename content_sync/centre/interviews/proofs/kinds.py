"""What a result is, its words say: a ban forbids, and nothing else does; help stands among help."""

import re
from collections.abc import Mapping
from typing import Final

from content_sync.centre.interviews.interview_source import InterviewSource
from content_sync.centre.written.page import Page
from content_sync.interview.values import ResultKind
from content_sync.said import phrase

FORBIDS: Final[Mapping[str, re.Pattern[str]]] = {
    "vi": re.compile(r"\b(?:không|cấm|đừng|chưa)\b", re.IGNORECASE),
    "zh-Hans": re.compile("[不禁勿无]|没有"),
    "en": re.compile(r"\b(?:no|not|never|none|forbidden|prohibited|banned)\b", re.IGNORECASE),
}
BANS: Final[Mapping[str, re.Pattern[str]]] = {
    "vi": re.compile(
        r"(?:^|[:;] )(?:không (?:được |cho )?mang|không được|cấm|đừng)\b", re.IGNORECASE
    ),
    "zh-Hans": re.compile("不得|禁止|严禁|请勿"),
    "en": re.compile(r"(?:^|[:;] )(?:no|do not|never)\b", re.IGNORECASE),
}
ANYTHING: Final = re.compile("")  # of a language whose words we do not know
SAY_NO_BAN: Final = (ResultKind.MAY, ResultKind.KNOW, ResultKind.MUST)
DUTIES: Final = (ResultKind.MUST, ResultKind.NEVER)


def prove_kinds(page: Page, source: InterviewSource) -> None:
    """Note bans whose words forbid nothing; warn of what reads as a ban and is none."""
    for result in source.interview.results:
        id_ = f"r:{result.id}"
        words = source.words[id_].names if id_ in source.words else {}
        for tag, text in words.items():
            if result.kind is ResultKind.NEVER and not FORBIDS.get(tag, ANYTHING).search(text):
                what = phrase("'{id}' is never, and '{tag}' forbids nothing", id=result.id, tag=tag)
                fix = phrase("say what is forbidden, or mend its kind:")
                page.wrong(source.line(id_), what, fix)
            elif result.kind in SAY_NO_BAN and tag in BANS and BANS[tag].search(text):
                what = phrase(
                    "'{id}' is {kind}, and '{tag}' forbids", id=result.id, kind=result.kind, tag=tag
                )
                page.warn(source.line(id_), what, phrase("write kind: never, or say it otherwise"))
    _tell_mixed(page, source)


def _tell_mixed(page: Page, source: InterviewSource) -> None:
    """Warn of the few where an interview of duties has help, or one of help has duties."""
    help_ = [one.id for one in source.interview.results if one.kind is ResultKind.MAY]
    duties = [one.id for one in source.interview.results if one.kind in DUTIES]
    if help_ and duties:
        few, kind = (help_, "may") if len(help_) < len(duties) else (duties, "must")
        for id_ in few:
            what = phrase("'{id}' alone is of another kind than most others here", id=id_)
            fix = phrase("see that kind: {kind} is meant", kind=kind)
            page.warn(source.line(f"r:{id_}"), what, fix)
