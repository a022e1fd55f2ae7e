"""An interview's words as blocks of a text: an article that any kiosk shows, speaks and finds.

    a question     a heading `q:…`, and a list of its answers `a:…:…`
    a result       its name `r:…`; with an «if» `b:…` or a time `m:…` a heading and a list
    papers         a list `p:…`; what one may do when refused, a list `x:…`; then what is said
                   when nothing is found, `o`

Words that a language has not are left out of its text; whoever shows the interview itself takes
them from the next language of the chain.
"""

from collections.abc import Iterator

from content_sync.centre.interviews.interview_source import InterviewSource
from content_sync.prose import Block, Sentence, Sentences


def blocks(source: InterviewSource, tag: str) -> tuple[Block, ...]:
    """The words of an interview in one language."""
    return tuple(_blocks(source, tag))


def written(source: InterviewSource, tag: str) -> str:
    """The same as plain lines: what a translation of them is made from."""
    ids = (id_ for id_ in source.words if source.said(id_, tag))
    return "\n".join(f"{id_} {source.said(id_, tag)}" for id_ in sorted(ids))


def _blocks(source: InterviewSource, tag: str) -> Iterator[Block]:
    def points(*ids: str) -> tuple[Sentences, ...]:
        said = ((id_, source.said(id_, tag)) for id_ in ids)
        return tuple((Sentence(id_, text),) for id_, text in said if text)

    for question in source.interview.questions:
        yield from (Block(h=one) for one in points(f"q:{question.id}"))
        if answers := points(*(f"a:{question.id}:{one.id}" for one in question.answers)):
            yield Block(list=answers)
    for result in source.interview.results:
        details = points(f"b:{result.id}", f"m:{result.id}")
        for one in points(f"r:{result.id}"):
            yield Block(h=one) if details else Block(p=one)
        if details:
            yield Block(list=details)
    if papers := points(*(id_ for id_ in source.words if id_.startswith("p:"))):
        yield Block(list=papers)
    if advice := points(*(f"x:{one.id}" for one in source.interview.refused)):
        yield Block(list=advice)
    yield from (Block(p=one) for one in points("o"))
