"""One item, read from its folder: its item.yaml, its texts, its media.

What it comes to depends on its files, on the tools of this machine and on the answers of its
`Context`, and on nothing else: so it can be kept until one of these changes.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from content_sync.centre.interviews import readable
from content_sync.centre.interviews.interview_source import InterviewSource
from content_sync.centre.interviews.interview_yaml import FILE as INTERVIEW
from content_sync.centre.media.media import MediaFile, Shelf
from content_sync.centre.plans import plan_words
from content_sync.centre.plans.plan_yaml import FILE as PLAN
from content_sync.centre.source.context import Context
from content_sync.centre.source.drawable import Letters
from content_sync.centre.source.facts import Facts, Link, Read, Warned, card_of
from content_sync.centre.source.item_interview import (
    asking_of,
    interview_of,
    plan_of,
    tell_languages,
)
from content_sync.centre.source.item_links import check_words, item_links
from content_sync.centre.source.item_media import check_notes, cover, figures, recorded
from content_sync.centre.source.item_source import Approval, ItemSource, read_item, unread
from content_sync.centre.source.same_figures import check_same_figures
from content_sync.centre.source.text_source import TextSource, read_article
from content_sync.centre.text.blocks import read_blocks
from content_sync.centre.text.cut import cut
from content_sync.centre.written.page import LANGUAGE, Findings, Page, read_text, text_of
from content_sync.model import Item, Text, chain
from content_sync.plan import steps_to_do
from content_sync.said import phrase
from content_sync.shown.showing import EMERGENCY_STEPS

DATED: frozenset[str] = frozenset(
    ("as_of", "valid_from", "valid_to", "class", "event", "hours", "topics")
)  # keys that rules over all items or days point at


@dataclass(frozen=True, slots=True)
class SourceItem:
    """An item as it will be shown, the files it shows, and who answers for it."""

    item: Item
    media: tuple[MediaFile, ...]
    author: str
    approval: Approval | None


@dataclass(frozen=True, slots=True)
class ItemRead:
    """An item and what the rules over all items need of it."""

    source: SourceItem
    facts: Facts
    findings: Findings
    is_judged: bool  # it depends on ids that are not there

    @property
    def is_good(self) -> bool:
        """Whether there is no mistake in it."""
        return not self.findings.mistakes and not self.findings.dead


@dataclass(frozen=True, slots=True)
class Files:
    """item.yaml and the texts of one item, wherever they lie: their names, and what is in them."""

    id: str
    names: Sequence[str]
    text: Callable[[Page, str], str | None]  # of one name; None after noting why there is none
    data: Callable[[str], bytes]  # as it lies there; OSError where it cannot be read

    def page(self, name: str, findings: Findings) -> Page:
        """The file of that name while it is read."""
        return Page(f"items/{self.id}/{name}", findings)

    def md(self) -> Iterator[bytes]:
        """All texts, as far as they can be read."""
        for name in (name for name in self.names if name.endswith(".md")):
            with suppress(OSError):
                yield self.data(name)


def read_folder(content: Path, id_: str, context: Context, letters: Letters) -> ItemRead:
    """The item `id_` of the folder `content`; what is wrong is in its findings."""
    folder = content / "items" / id_
    names = sorted(path.name for path in folder.iterdir())
    files = Files(
        id_,
        names,
        lambda page, name: read_text(page, folder / name, content),
        lambda name: (folder / name).read_bytes(),
    )
    return _read(files, Shelf(folder / "media", content), context, letters)


def read_draft(
    id_: str, files: Mapping[str, bytes], shelf: Shelf, context: Context, letters: Letters
) -> ItemRead:
    """The item `id_` of which `files` (item.yaml, vi.md …) are in memory, its media on `shelf`.

    It comes to what `read_folder` makes of a folder with these files, findings and hashes alike.
    `context` is `frame.context()`, anew for each reading.
    """

    def text(page: Page, name: str) -> str | None:
        if name in files:
            return text_of(page, files[name])
        page.wrong(0, phrase("there is no such file"), phrase("add it"))
        return None

    return _read(Files(id_, sorted(files), text, files.__getitem__), shelf, context, letters)


def _read(files: Files, shelf: Shelf, context: Context, letters: Letters) -> ItemRead:
    findings = Findings()
    id_, page = files.id, files.page("item.yaml", findings)
    text = files.text(page, "item.yaml")
    source = unread(page, id_) if text is None else read_item(page, text, id_, context)
    articles = _articles(files, context.tags, findings)
    its_page = files.page(INTERVIEW, findings)
    interview = interview_of(source, its_page, files.names, files.text, shelf, context)
    if interview:
        articles = {
            tag: replace(each, beside=readable.written(interview, tag))
            for tag, each in articles.items()
        }
        tell_languages(its_page, interview.words, articles, context.tags)
    plan_page = files.page(PLAN, findings)
    plan = plan_of(plan_page, files.names, files.text, shelf, context)
    if plan:
        articles = {
            tag: replace(each, beside=_joined(each.beside, plan_words.written(plan, tag)))
            for tag, each in articles.items()
        }
        tell_languages(plan_page, plan.words, articles, context.tags)
    shown_cover = cover(source, shelf)
    sounds = recorded(source, shelf)
    texts = {}
    links: list[Link] = []
    original = articles.get(context.tags[0])
    for tag, article in articles.items():
        stale = tag != context.tags[0] and _is_stale(article, original, context.tags[0])
        if original and tag != context.tags[0]:
            check_same_figures(article, original, context.tags[0])
        links += item_links(article)
        check_words(article, context.tags)
        make = figures(article.page, source, shelf, chain(context.languages, tag))
        body = read_blocks(article.page, article.body, article.body_line, context.items, make)
        if plan:
            body = plan_words.with_places(plan, article.page, article.body_line, body, tag)
        texts[tag] = Text(
            title=article.title,
            summary=article.summary,
            reviewed=article.reviewed,
            stale=stale,
            blocks=(*body, *(readable.blocks(interview, tag) if interview else ())),
            sound=sounds.pop(tag, None),
        )
        if source.item.class_ == "emergency":
            _check_steps(article, texts[tag])
    check_notes(source, shelf, files.md)
    item = msgspec.structs.replace(
        source.item,
        texts=texts,
        cover=shown_cover,
        spoken=sounds,
        interview=interview.interview if interview else None,
        plan=plan.plan if plan else None,
    )
    packages = _check_letters(files, shelf, item, letters, findings)
    made = SourceItem(item, shelf.taken, source.author, source.approval)
    _place(articles.values(), findings)
    facts = _facts(source, articles, links, interview, context, packages, findings)
    return ItemRead(made, facts, findings, context.is_judged)


def _joined(*words: str) -> str:
    return "\n".join(filter(None, words))


def _place(articles: Iterable[TextSource], findings: Findings) -> None:
    """Say which block begins in which line, of texts that something was found in."""
    dead = (each.mistake for each in findings.dead)
    told = {each.file for each in (*findings.mistakes, *findings.warnings, *dead)}
    for article in articles:
        if article.page.file in told:
            blocks = enumerate(cut(article.body, article.body_line))
            begins = {block.line: f"blocks[{number}]" for number, block in blocks}
            findings.places.setdefault(article.page.file, {}).update(begins)


def _facts(
    source: ItemSource,
    articles: dict[str, TextSource],
    links: list[Link],
    interview: InterviewSource | None,
    context: Context,
    packages: frozenset[str],
    findings: Findings,
) -> Facts:
    reviews = (
        Read(each.page.file, int(each.reviewed_line), each.reviewed.at)
        for each in articles.values()
        if each.reviewed
    )
    warnings = dict.fromkeys(findings.warnings)
    return Facts(
        card=card_of(source.item),
        lines={key: int(line) for key, line in source.lines.items() if key in DATED},
        superseded_line=int(source.superseded_line),
        links=tuple(links),
        reviews=tuple(reviews),
        asked=context.asked,
        packages=tuple(sorted(packages)),
        warnings=tuple(Warned.of(findings.placed(each)) for each in warnings),
        interview=asking_of(interview) if interview else None,
    )


def _articles(files: Files, tags: tuple[str, ...], findings: Findings) -> dict[str, TextSource]:
    found: dict[str, TextSource] = {}
    for name in files.names:
        page = files.page(name, findings)
        tag = name.removesuffix(".md")
        if name in ("item.yaml", INTERVIEW, PLAN, "media") or name.startswith("."):
            continue
        if tag == name:
            fix = phrase("remove it, or put a picture into media/")
            page.warn(0, phrase("this file is not read"), fix)
        elif tag not in tags:
            page.dead(0, "", LANGUAGE, tag, tags)
        elif (text := files.text(page, name)) is not None and (
            article := read_article(page, text, tags)
        ):
            found[tag] = article
    if f"{tags[0]}.md" not in files.names:
        page = files.page(f"{tags[0]}.md", findings)
        what = phrase("the item has no text in '{tag}'", tag=tags[0])
        page.wrong(0, what, phrase("write this file"))
    return found


def _check_steps(article: TextSource, text: Text) -> None:
    steps = sum(map(len, steps_to_do(text.blocks)))
    if steps > EMERGENCY_STEPS:
        what = phrase(
            "an emergency has {count} steps, and a screen shows {most}",
            count=steps,
            most=EMERGENCY_STEPS,
        )
        article.page.warn(article.body_line, what, phrase("join or leave out what can wait"))


def _is_stale(article: TextSource, original: TextSource | None, tag: str) -> bool:
    if original is None or article.source == original.hash:
        return False
    what = (
        phrase("{tag}.md has changed since", tag=tag)
        if article.source
        else phrase("it does not say what it is made from")
    )
    fix = phrase("compare it with {tag}.md, then write source: {hash}", tag=tag, hash=original.hash)
    article.page.warn(article.source_line, what, fix)
    return True


def _check_letters(
    files: Files, shelf: Shelf, item: Item, letters: Letters, findings: Findings
) -> frozenset[str]:
    """Note letters that no kiosk draws; which packages were missed while looking for them."""

    def read(file: str) -> str:
        name = file.removeprefix(f"items/{item.id}/")
        with suppress(OSError):
            media = name.removeprefix("media/")
            data = files.data(name) if media == name else shelf.path(media).read_bytes()
            return "\n".join(re.split("\r\n?", data.decode("utf-8-sig", "replace")))
        return ""

    its_own = letters.anew()
    notes = tuple(files.page(name, findings) for name in ("item.yaml", INTERVIEW, PLAN))
    its_own.check(msgspec.structs.replace(item, texts={}), read, *notes)
    for tag, text in item.texts.items():
        its_own.check(text, read, files.page(f"{tag}.md", findings), *notes)
    for file in shelf.taken:
        if file.kind == "subtitles":
            its_own.check_here(files.page(f"media/{file.name}", findings), read)
    return its_own.unasked
