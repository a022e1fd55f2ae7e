"""Whether a translation says the same figures as its original: a nought too many misleads most."""

from typing import Final

from content_sync.centre.source.text_source import TextSource
from content_sync.centre.written.sums import unsaid
from content_sync.said import Said, phrase

LEAST: Final = 32  # smaller ones are days and hours, which languages write in many ways
FIX: Final = phrase("compare both, and mend the one that is wrong")


def check_same_figures(article: TextSource, original: TextSource, tag: str) -> None:
    """Warn of figures that only one of both says; `tag` is the language of the original."""
    first = _whole(original)
    _tell(article, article.title_line, _more(unsaid(article.title, first, LEAST), tag))
    _tell(article, article.summary_line, _more(unsaid(article.summary, first, LEAST), tag))
    for figure, above in unsaid(article.body, first, LEAST).items():
        _tell(article, article.body_line + above, _more({figure: above}, tag))
    if less := unsaid(first, _whole(article), LEAST):
        figures = ", ".join(less)
        what = phrase("{tag}.md says {figures}, and this text does not", figures=figures, tag=tag)
        _tell(article, article.body_line, what)


def _whole(article: TextSource) -> str:
    return "\n".join((article.title, article.summary, article.body))


def _more(figures: dict[str, int], tag: str) -> Said | None:
    if not figures:
        return None
    said = ", ".join(figures)
    return phrase("this text says {figures}, and {tag}.md does not", figures=said, tag=tag)


def _tell(article: TextSource, line: int, what: Said | None) -> None:
    if what:
        article.page.warn(line, what, FIX)
