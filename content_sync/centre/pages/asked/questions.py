"""An interview on a telephone: its questions as pictures to choose, and all that can follow.

Everything stands in the page; its style sheet (rules.py) shows what the answers make true. There is
no form and no script: nothing chosen leaves the telephone, nothing is kept when the page is left.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from content_sync.centre.pages.asked import rules
from content_sync.centre.pages.edition import Edition
from content_sync.centre.pages.html import Element, Piece, el
from content_sync.interview.values import UNKNOWN, Drawn, Interview, Question, Result, ResultKind
from content_sync.model import Item, Text, chain
from content_sync.prose import Block
from content_sync.sayings import runs
from content_sync.shown import errand
from content_sync.shown.reader import Reader
from content_sync.words import Phrase

WORDS = ("q:", "a:", "r:", "b:", "m:", "p:", "x:")  # ids of an interview's sentences; "o" besides


def of_text(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks of an interview's text that are not the interview itself."""

    def is_its_own(block: Block) -> bool:
        ids = [one.id for run in runs(block) for one in run]
        return bool(ids) and all(id_.startswith(WORDS) or id_ == "o" for id_ in ids)

    return tuple(block for block in blocks if not is_its_own(block))


def asked(edition: Edition, reader: Reader, item: Item, interview: Interview) -> Iterator[Element]:
    """The questions, and below them what follows."""
    page = _Page(edition, reader, item, interview, _said(reader, item))
    hint = reader.say("Touch what fits. Nothing you choose leaves your telephone.")
    yield el("section", el("p", hint), *page.questions(), class_="asked")
    yield el("section", *page.results(), class_="found")
    yield from page.refused()


def _said(reader: Reader, item: Item) -> dict[str, Phrase]:
    """Sentence id -> its words, in the reader's language or the next that has it."""
    found: dict[str, Phrase] = {}
    tags = (*chain(reader.feed.languages, reader.tag), *item.texts)
    for tag, text in ((tag, item.texts[tag]) for tag in tags if tag in item.texts):
        for one in _sentences(text):
            found.setdefault(one[0], Phrase(one[1], tag))
    return found


def _sentences(text: Text) -> Iterator[tuple[str, str]]:
    for block in text.blocks:
        yield from ((one.id, one.text) for run in runs(block) for one in run)


@dataclass(frozen=True, slots=True)
class _Page:
    """What the parts of one page are drawn from."""

    edition: Edition
    reader: Reader
    item: Item
    interview: Interview
    said: dict[str, Phrase]

    def questions(self) -> Iterator[Element]:
        """Each with its picture, its answers, and «I don't know»."""
        for number, question in enumerate(self.interview.questions, 1):
            yield el(
                "fieldset",
                el("legend", self._words(f"q:{question.id}")),
                self._picture(question.drawn),
                el("div", *self._answers(number, question), class_="answers"),
                class_=f"q{number}",
            )

    def results(self) -> Iterator[Element]:
        """What follows; then what is said when nothing does."""
        today = self.edition.today
        for number, result in enumerate(self.interview.results, 1):
            if rules.is_coming(result, today):
                continue
            if rules.has_card(result, today):
                yield self._card(number, result)
            if rules.has_line(result, today):
                is_alone = not rules.has_card(result, today)
                yield self._line(number, result, is_alone, rules.is_over(result, today))
        yield el("p", self._words("o"), class_="n")

    def refused(self) -> Iterator[Element]:
        """What one may do when an office says no."""
        advice = self.interview.refused
        if advice:
            yield el("h2", self.reader.say("If they say no"))
            yield el("ul", *(el("li", self._words(f"x:{one.id}")) for one in advice))

    def _answers(self, number: int, question: Question) -> Iterator[Element]:
        for at, answer in enumerate(question.answers, 1):
            offered = f" o{number}-{at}" if answer.offer else ""
            words = self._words(f"a:{question.id}:{answer.id}")
            yield self._answer(number, question, answer.id, words, answer.drawn, offered)
        words = self.reader.say("I don't know")
        yield self._answer(number, question, UNKNOWN, words, None, " open")

    def _answer(
        self,
        number: int,
        question: Question,
        answer: str,
        words: Phrase,
        drawn: Drawn | None,
        classes: str,
    ) -> Element:
        id_ = rules.button(self.interview, question.id, answer)
        button = el("input", type="radio", name=f"q{number}", id=id_, autocomplete="off")
        return el(
            "label", button, self._picture(drawn), el("span", words), class_=f"answer{classes}"
        )

    def _picture(self, drawn: Drawn | None) -> Element | None:
        """The words beside it say what it shows."""
        media = self.edition.media
        if drawn is None or not media.name(drawn.media):
            return None
        wide, high = drawn.size
        there = media.address(drawn.media)
        return el("img", src=there, alt="", width=wide, height=high, loading="lazy")

    def _card(self, number: int, result: Result) -> Element:
        but = self.said.get(f"b:{result.id}")
        condition = self.reader.say("If: {condition}", condition=but.text) if but else None
        amount = errand.amount(self.reader, result.give) if result.give else None
        papers = [el("li", self._words(f"p:{id_}")) for id_ in result.bring]
        return el(
            "div",
            el("p", errand.headline(self.reader, result.kind), class_="kind"),
            el("h2", self._words(f"r:{result.id}")),
            el("p", amount, class_="amount") if amount and amount.text else None,
            el("p", condition) if condition else None,
            el("ul", *papers) if papers else None,
            *self._details(result),
            class_=f"result {result.kind} t{number}",
        )

    def _line(self, number: int, result: Result, is_alone: bool, is_over: bool) -> Element:
        kind = "The rule may have changed" if is_over else "Worth asking"
        plain = "" if is_alone else " plain"
        return el(
            "div",
            el("p", self.reader.say(kind), class_="kind"),
            el("h2", self._words(f"r:{result.id}")),
            *self._details(result),
            class_=f"result ask{plain} u{number}",
        )

    def _details(self, result: Result) -> Iterator[Element]:
        """When, where, by which document, and of when that is."""
        if f"m:{result.id}" in self.said:
            yield el("p", self._words(f"m:{result.id}"))
        body = result.body or self.item.body
        there = next((one for one in self.reader.feed.bodies if one.id == body), None)
        if there:
            yield el("p", self.reader.pick(there.names))
        if result.kind is not ResultKind.CLOSED and (
            wait := errand.answered_in(self.reader, result)
        ):
            yield el("p", wait)
        lead = self.edition.lead(result.item) if result.item else ""
        if lead and lead != self.item.id:
            what = self.reader.say("What it is about")
            yield el("p", el("a", what, href=f"{lead}.html"))
        laws = [" ".join(filter(None, (one.number, one.article))) for one in result.law]
        month = errand.of_month(self.reader, result)
        small: list[Piece] = [" · ".join(laws)] if laws else []
        small += [" · ", month] if month and laws else [month]
        yield el("p", *small, class_="law")

    def _words(self, id_: str) -> Phrase:
        return self.said.get(id_, Phrase("", self.reader.tag))
