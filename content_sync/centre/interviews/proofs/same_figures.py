"""Every sentence says the same figures in all languages."""

from typing import Final

from content_sync.centre.interviews.interview_source import InterviewSource
from content_sync.centre.written.page import Page
from content_sync.centre.written.sums import unsaid
from content_sync.said import phrase

LEAST: Final = 10  # smaller ones may stand as words


def prove_same_figures(page: Page, source: InterviewSource) -> None:
    """Warn of figures that a translation says and the first language does not, or otherwise."""
    for id_, wording in source.words.items():
        (tag, first), *others = wording.names.items()
        for other, text in others:
            more, less = unsaid(text, first, LEAST), unsaid(first, text, LEAST)
            if more or less:
                what = phrase(
                    "'{tag}' and '{other}' say other figures: {figures}",
                    tag=tag,
                    other=other,
                    figures=", ".join((*less, *more)),
                )
                fix = phrase("compare both, and mend the one that is wrong")
                page.warn(wording.line or source.line(id_), what, fix)
