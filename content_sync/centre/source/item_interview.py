"""What stands beside item.yaml: the interview of items of that kind alone, and a plan."""

import os
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from content_sync.centre.interviews import readable
from content_sync.centre.interviews.figures import figures_of
from content_sync.centre.interviews.interview_source import Around, InterviewSource, Wording
from content_sync.centre.interviews.interview_yaml import FILE, KIND, read_interview
from content_sync.centre.media.media import Shelf
from content_sync.centre.plans import plan_words
from content_sync.centre.plans.plan_yaml import FILE as PLAN
from content_sync.centre.plans.plan_yaml import PlanSource, read_plan
from content_sync.centre.source.context import Context
from content_sync.centre.source.facts import Asking, Ending, Lead
from content_sync.centre.source.item_source import ItemSource
from content_sync.centre.written.line import Line
from content_sync.centre.written.page import Findings, Page
from content_sync.centre.written.page import text_of as read_bytes
from content_sync.interview.values import Result, ResultKind
from content_sync.said import phrase

Text = Callable[[Page, str], str | None]  # of a file; None after noting why there is none


def interview_of(
    source: ItemSource,
    page: Page,
    names: Collection[str],
    text_of: Text,
    shelf: Shelf,
    context: Context,
) -> InterviewSource | None:
    """What interview.yaml says, if it is among `names`; None where it cannot be read."""
    is_one = source.item.kind == KIND
    if FILE not in names:
        if is_one:
            what = phrase("an interview without its questions")
            fix = phrase("add the file {file}, beside item.yaml", file=FILE)
            source.page.wrong(Line.of(source.lines.get("kind", 0), "kind"), what, fix)
        return None
    if not is_one and source.is_read:
        what = phrase("only an item of kind {kind} has this file", kind=KIND)
        page.wrong(0, what, phrase("write kind: {kind} in item.yaml, or remove it", kind=KIND))
        return None
    text = text_of(page, FILE)
    if text is None:
        return None
    around = Around(context.tags, context.items, context.known("bodies"))
    return read_interview(page, text, shelf, around)


def plan_of(
    page: Page, names: Collection[str], text_of: Text, shelf: Shelf, context: Context
) -> PlanSource | None:
    """What plan.yaml says, if it is among `names`; None where it cannot be read."""
    text = text_of(page, PLAN) if PLAN in names else None
    if text is None:
        return None
    return read_plan(page, text, shelf, context.tags, context.known("bodies"))


def words_of(files: Mapping[str, bytes], tags: tuple[str, ...]) -> dict[str, str]:
    """Language -> what of an interview or a plan among `files` is translated with its text.

    Not checked here: what cannot be read is left out.
    """
    page = Page("", Findings())
    nowhere = Shelf(Path(os.devnull), Path(os.devnull))
    said: dict[str, list[str]] = {tag: [] for tag in tags}
    if FILE in files and tags:
        text = read_bytes(page, files[FILE]) or ""
        asked = read_interview(page, text, nowhere, Around(tags, None, None), is_proved=False)
        for tag in tags:
            said[tag].append(readable.written(asked, tag))
    if PLAN in files and tags:
        plan = read_plan(page, read_bytes(page, files[PLAN]) or "", nowhere, tags, None)
        for tag in tags:
            said[tag].append(plan_words.written(plan, tag))
    return {tag: "\n".join(filter(None, each)) for tag, each in said.items() if each}


def tell_languages(
    page: Page, words: Mapping[str, Wording], texts: Collection[str], tags: tuple[str, ...]
) -> None:
    """Warn of words that a text of the item lacks, and of words of a language without a text."""
    for tag in tags:
        lacking = [one for one in words.values() if tag not in one.names]
        there = [one for one in words.values() if tag in one.names]
        if tag in texts and lacking:
            what = phrase(
                "{count} of {all} words are not in '{tag}'",
                count=len(lacking),
                all=len(words),
                tag=tag,
            )
            page.warn(lacking[0].line, what, phrase("add {source}: …", source=tag))
        elif tag not in texts and there and tag != tags[0]:
            what = phrase("words in '{tag}' are not shown", tag=tag)
            page.warn(there[0].line, what, phrase("add {tag}.md, with their title", tag=tag))


def asking_of(source: InterviewSource) -> Asking:
    """What the rules over all items and the day need of an interview."""
    results = source.interview.results

    def line(result: Result) -> int:
        return int(source.line(f"r:{result.id}"))

    leads = (
        Lead(
            line(one),
            one.id,
            one.item,
            figures_of(one.give) if one.give else (),
            one.give.rate if one.give else "",
            one.days or one.working_days,
            bool(one.working_days),
            _said(source, one),
        )
        for one in results
        if one.item
    )
    endings = (
        Ending(line(one), one.id, one.valid_to, one.kind is ResultKind.CLOSED, _next(one, results))
        for one in results
        if one.valid_to
    )
    looked_up = tuple((line(one), one.id, one.as_of) for one in results if one.as_of)
    return Asking(tuple(leads), tuple(endings), source.interview.given, looked_up)


def _said(source: InterviewSource, result: Result) -> dict[str, str]:
    """Language -> what a result says, with its condition."""
    ids = (f"r:{result.id}", f"b:{result.id}")
    tags = {tag for id_ in ids if id_ in source.words for tag in source.words[id_].names}
    return {tag: ". ".join(source.said(id_, tag) for id_ in ids) for tag in sorted(tags)}


def _next(ended: Result, results: tuple[Result, ...]) -> str:
    """The result that follows one that ends: of its group, or of the same condition."""
    for one in results:
        is_same = (one.group and one.group == ended.group) or one.condition == ended.condition
        if one.id != ended.id and is_same and one.valid_from > ended.valid_to:
            return one.id
    return ""
