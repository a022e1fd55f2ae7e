"""What is wrong with a content folder, as an editor puts it beside the fields."""

from dataclasses import dataclass

from content_sync.centre.written.page import Findings
from content_sync.errors import Mistake
from content_sync.said import ENGLISH, in_language


@dataclass(frozen=True, slots=True)
class Remark:
    """A mistake, which stops a release, or a warning; `at`: its field, see line.py."""

    file: str
    line: int
    at: str
    what: str
    fix: str
    is_mistake: bool


def remarks(findings: Findings, language: str = ENGLISH) -> tuple[Remark, ...]:
    """All that was found, each once: mistakes first, then by file and line."""
    dead = (each.mistake for each in findings.dead)
    mistakes = sorted({*findings.mistakes, *dead})
    warnings = sorted({*findings.warnings})
    return (
        *(_remark(findings.placed(each), language, True) for each in mistakes),
        *(_remark(findings.placed(each), language, False) for each in warnings),
    )


def _remark(told: Mistake, language: str, is_mistake: bool) -> Remark:
    what, fix = in_language(told.what, language), in_language(told.fix, language)
    return Remark(told.file, told.line, told.at, what, fix, is_mistake)
