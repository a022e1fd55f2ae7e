"""All that is proved of an interview that was read whole."""

from collections.abc import Callable
from typing import Final

from content_sync.centre.interviews.interview_source import InterviewSource
from content_sync.centre.interviews.proofs.cases_hold import prove_cases
from content_sync.centre.interviews.proofs.certain import prove_certain, prove_groups, prove_open
from content_sync.centre.interviews.proofs.kinds import prove_kinds
from content_sync.centre.interviews.proofs.promises import prove_promises
from content_sync.centre.interviews.proofs.reach import (
    prove_length,
    prove_questions,
    prove_results,
)
from content_sync.centre.interviews.proofs.same_figures import prove_same_figures
from content_sync.centre.interviews.proofs.unnoticed import prove_slips
from content_sync.centre.interviews.proofs.walk import TangledError
from content_sync.centre.interviews.proofs.worded import prove_words
from content_sync.centre.written.page import Findings, Page
from content_sync.said import phrase

Proof = Callable[[Page, InterviewSource], None]
PROOFS: Final[tuple[Proof, ...]] = (
    prove_questions,
    prove_length,
    prove_results,
    prove_groups,
    prove_certain,
    prove_open,
    prove_cases,
    prove_slips,
    prove_kinds,
    prove_promises,
    prove_words,
    prove_same_figures,
)


KEPT: Final[dict[str, tuple[InterviewSource, Findings]]] = {}  # of each file, as last proved


def prove(page: Page, source: InterviewSource) -> None:
    """Note everything of it that cannot be so; nothing is proved of what was read in parts.

    That takes most of a second, and a draft is read at every look at it: what is as it was when it
    was last read is not proved again.
    """
    if not source.is_whole:
        return
    before, found = KEPT.get(page.file, (None, Findings()))
    if before != source:
        found = Findings()
        _prove(Page(page.file, found), source)
        KEPT[page.file] = source, found
    page.findings.mistakes.extend(found.mistakes)
    page.findings.warnings.extend(found.warnings)


def _prove(page: Page, source: InterviewSource) -> None:
    for proof in PROOFS:
        try:
            proof(page, source)
        except TangledError:
            what = phrase("the conditions hang together too widely to be proved")
            fix = phrase("let each name fewer questions, and fewer hang on others")
            page.wrong(source.line("questions"), what, fix)
            return
