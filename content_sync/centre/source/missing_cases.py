"""Which cases of interviews are still to be written, ready for interview.yaml.

items/nha-toi: below cases:, if the documents have it so, too:
  - name: "Giấy hộ nghèo; 70 đến 74 tuổi"
    on: 2026-12-05
    …
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from content_sync.centre.interviews.interview_source import Around, Case, InterviewSource
from content_sync.centre.interviews.interview_yaml import FILE, read_interview
from content_sync.centre.interviews.proofs.cases_hold import LISTS
from content_sync.centre.interviews.proofs.walk import TangledError
from content_sync.centre.interviews.proofs.wanted_cases import wanted_cases
from content_sync.centre.media.media import Shelf
from content_sync.centre.source.source import begun
from content_sync.centre.written.page import Findings, Page, read_text
from content_sync.said import phrase


def missing_cases(content: Path, today: str) -> Iterator[str]:
    """Of every interview of the folder, the cases that are missing. `today`: ISO.

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
        if not source.is_whole:
            yield phrase("items/{id}: mend it first, content-sync check says what", id=id_)
            continue
        try:
            yield from _missing(id_, source, start.frame.tags[0], today)
        except TangledError:
            yield phrase("items/{id}: too widely tangled to say which cases are missing", id=id_)


def _missing(id_: str, source: InterviewSource, tag: str, today: str) -> Iterator[str]:
    for number, case in enumerate(wanted_cases(source, today, tag)):
        if not number:
            yield phrase("items/{id}: below cases:, if the documents have it so, too:", id=id_)
        yield "\n".join(_written(case))


def _written(case: Case) -> Iterator[str]:
    """The lines of a case, as they stand in the file."""
    yield f"  - name: {json.dumps(case.name, ensure_ascii=False)}"
    yield f"    on: {case.day}"
    if case.given:
        yield f"    given: {_pairs(case.given)}"
    yield f"    answers: {_pairs(case.answers)}"
    for key in LISTS:
        if key != "changed" or case.changed:
            yield f"    {key}: {_flow(getattr(case, key))}"


def _pairs(values: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{name}: {value}" for name, value in values.items()) + "}"


def _flow(names: Sequence[str]) -> str:
    return f"[{', '.join(names)}]"
