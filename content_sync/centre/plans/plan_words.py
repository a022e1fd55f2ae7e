"""The words of a plan in an item's texts: its places as steps right below the picture."""

from collections.abc import Iterator

from content_sync.centre.plans.plan_yaml import PlanSource
from content_sync.centre.written.page import Page
from content_sync.plan import name_of, what_of
from content_sync.prose import Block, Sentence, Sentences
from content_sync.said import phrase
from content_sync.sentences import ended


def with_places(
    source: PlanSource, page: Page, line: int, blocks: tuple[Block, ...], tag: str
) -> tuple[Block, ...]:
    """`blocks` with the places below their plan; noted where the text does not show it."""
    plan = source.plan
    if plan is None:
        return blocks
    made: list[Block] = []
    for block in blocks:
        made.append(block)
        if block.picture and block.picture.media == plan.media:
            places = tuple(filter(None, (_place(source, one.id, tag) for one in plan.marks)))
            made += [Block(steps=places)] if places else []
    if not any(one.picture and one.picture.media == plan.media for one in blocks):
        fix = phrase("write ![what it shows](media/{name}) where it shall be", name=source.picture)
        page.wrong(line, phrase("the text does not show its plan"), fix)
    return tuple(made)


def written(source: PlanSource, tag: str) -> str:
    """The same as plain lines: what a translation of them is made from."""
    return "\n".join(_lines(source, tag))


def _lines(source: PlanSource, tag: str) -> Iterator[str]:
    for id_ in sorted(source.words):
        if said := source.words[id_].names.get(tag):
            yield f"{id_} {said}"


def _place(source: PlanSource, id_: str, tag: str) -> Sentences:
    """What is said of a place; nothing where it has no name in that language."""
    said = ((one, source.words.get(one)) for one in (name_of(id_), what_of(id_)))
    there = [(one, wording.names.get(tag, "")) for one, wording in said if wording]
    if name_of(id_) not in (one for one, text in there if text):
        return ()
    return tuple(Sentence(one, ended(text)) for one, text in there if text)
