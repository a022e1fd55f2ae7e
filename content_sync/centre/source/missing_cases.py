"""Which cases of interviews are still to be written, as sentences for the officer who answers.

items/nha-toi: Trợ cấp hưu trí xã hội: Từ 75 tuổi → yes; Chưa đến 70 → no
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from content_sync.centre.interviews.interview_source import Around, InterviewSource
from content_sync.centre.interviews.interview_yaml import FILE, read_interview
from content_sync.centre.interviews.proofs.cases_hold import a_pair, without_cases
from content_sync.centre.media.media import Shelf
from content_sync.centre.source.source import begun
from content_sync.centre.written.page import Findings, Page, read_text
from content_sync.interview.values import UNKNOWN
from content_sync.said import Said, phrase


def missing_cases(content: Path) -> Iterator[Said]:
    """Of every interview of the folder, each result without two cases, and two that would do.

    Raises:
        SourceError: feed.yaml cannot be read.
    """
    start = begun(content)
    for id_ in start.ids:
        folder = content / "items" / id_
        page = Page(f"items/{id_}/{FILE}", Findings())
        text = read_text(page, folder / FILE, content) if (folder / FILE).is_file() else None
        if text is None:
            continue
        around = Around(start.frame.tags, None, None)
        shelf = Shelf(folder / "media", content)
        source = read_interview(page, text, shelf, around, is_proved=False)
        yield from _missing(id_, source, start.frame.tags[0])


def _missing(id_: str, source: InterviewSource, tag: str) -> Iterator[Said]:
    for result in without_cases(source):
        pair = a_pair(source.interview, result)
        if pair:
            yield phrase(
                "items/{id}: {result}: {shown} → yes; {other} → no",
                id=id_,
                result=source.said(f"r:{result.id}", tag),
                shown=_said(source, pair[0], tag),
                other=_said(source, pair[1], tag),
            )


def _said(source: InterviewSource, state: Mapping[str, str], tag: str) -> Said:
    """What is answered, in the officer's own words."""
    told = phrase("whatever is answered")
    for number, (name, value) in enumerate(state.items()):
        asked = source.said(f"q:{name}", tag) or name
        one = phrase(
            "{name} {value}", name=asked, value=source.said(f"a:{name}:{value}", tag) or value
        )
        if value == UNKNOWN:
            one = phrase("{name} not known", name=asked)
        told = phrase("{one}, {other}", one=told, other=one) if number else one
    return told
