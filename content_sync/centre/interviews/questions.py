"""The questions of interview.yaml: in the order asked, two or three answers each, all drawn.

    media/<question>.png             what the question looks like; .jpg or .webp as well
    media/<question>.<answer>.png    what an answer looks like

A picture's description is the answer's own words: they stand beside it on every screen, are read
aloud and are what a blind reader hears. `draw:` tells whoever draws it, and is not published.
"""

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Final

from content_sync.centre.interviews.conditions import Scope, read_condition
from content_sync.centre.interviews.entries import entries, once
from content_sync.centre.interviews.interview_source import Wording
from content_sync.centre.media.media import KINDS, Shelf
from content_sync.centre.written.fields import Fields
from content_sync.interview.values import (
    MOST_QUESTIONS,
    UNKNOWN,
    Answer,
    Condition,
    Drawn,
    Question,
)
from content_sync.said import Said, phrase

KEYS: Final = ("ask", "say", "answers", "when", "else", "offer", "draw")
FEWEST: Final = 2
MOST: Final = 3  # answers; more pictures are too small to be told apart
LONG: Final = 60  # letters of an answer
LONG_QUESTION: Final = 12  # words


class Questions:
    """The questions read so far, with their words and lines."""

    def __init__(self, top: Fields, given: Mapping[str, Sequence[str]], shelf: Shelf) -> None:
        self.words: dict[str, Wording] = {}
        self.lines: dict[str, int] = {}
        self.known: dict[str, Sequence[str]] = dict(given)
        self._top = top
        self._shelf = shelf
        self._later = [each.text("ask") for each in top.maps("questions", KEYS)]
        self._seen: dict[str, str] = {}  # SHA-256 -> which picture has it

    def read(self) -> tuple[Question, ...]:
        """All of them."""
        told = len(self._top.page.findings.mistakes)
        found = once(self._top, "questions", KEYS, "ask", self._question)
        node = self._top.entries.get("questions")
        count = len(node.value) if node and isinstance(node.value, tuple) else 0
        if count > MOST_QUESTIONS:
            what = phrase("{count} questions are too many", count=count)
            fix = phrase("ask at most {most}; say the rest in a but:", most=MOST_QUESTIONS)
            self._top.wrong("questions", what, fix)
        elif not found and len(self._top.page.findings.mistakes) == told:
            self._top.wrong("questions", phrase("nothing is asked"), phrase("add - {{ask: …}}"))
        return tuple(found.values())

    def _question(self, each: Fields) -> Question:
        id_ = each.text("ask")
        self._later = [one for one in self._later if one != id_]
        scope = Scope(self.known, (*self._later, id_))
        self._say(each, "say", f"q:{id_}", phrase("question '{id}'", id=id_))
        answers = entries(each, "answers", (UNKNOWN,))
        if not FEWEST <= len(answers) <= MOST and "answers" not in each.misspelt:
            what = phrase("question '{id}' has {count} answers", id=id_, count=len(answers))
            fix = phrase("write 2 or 3; «I don't know» is always there by itself")
            each.wrong("answers", what, fix)
        named = Fields(each.page, each.at("answers"), answers, each.languages)
        offers = self._offers(each, id_, answers, scope)
        made = []
        for answer in answers:
            self._say(named, answer, f"a:{id_}:{answer}", phrase("answer '{id}'", id=answer))
            drawn = self._drawn(f"{id_}.{answer}", named.at(answer))
            made.append(Answer(id=answer, drawn=drawn, offer=offers.get(answer)))
        when = each.entries.get("when")
        question = Question(
            id=id_,
            answers=tuple(made),
            drawn=self._drawn(id_, each.at("ask")),
            when=read_condition(each.page, when, scope) if when and when.value else None,
            otherwise=self._otherwise(each, answers),
        )
        self.known[id_] = tuple(answers)
        return question

    def _offers(
        self, each: Fields, id_: str, answers: Mapping[str, object], scope: Scope
    ) -> dict[str, Condition]:
        found = {}
        for answer, node in entries(each, "offer", (UNKNOWN,)).items():
            if answer not in answers:
                what = phrase("'{name}' has no answer '{value}'", name=id_, value=answer)
                each.page.wrong(node.line, what, phrase("offer what stands under answers"))
            elif condition := read_condition(each.page, node, scope):
                found[answer] = condition
        return found

    def _otherwise(self, each: Fields, answers: Mapping[str, object]) -> str:
        value = each.text("else")
        if each.has("when") and not value and "else" not in each.misspelt:
            what = phrase("when has no else: nobody knows the answer where it is not asked")
            each.wrong("else", what, phrase("write else: and that answer"))
        elif value and not each.has("when") and "when" not in each.misspelt:
            what = phrase("else has no when: it is always asked")
            each.wrong("else", what, phrase("remove it, or write when:"))
        elif value and value not in (*answers, UNKNOWN):
            what = phrase("'{name}' has no answer '{value}'", name=each.text("ask"), value=value)
            each.wrong("else", what, phrase("write one of: {words}", words=", ".join(answers)))
        return value

    def _say(self, each: Fields, key: str, id_: str, what: Said) -> None:
        names, line = each.names(key, required=True), each.at(key)
        self.words[id_] = Wording(names, line)
        self.lines[id_] = each.at("ask") if key == "say" else line
        for tag, text in names.items():
            letters, words = len(text), len(text.split())
            if id_.startswith("a:") and letters > LONG:
                told = phrase(
                    "{what}: {count} letters in '{tag}'", what=what, count=letters, tag=tag
                )
                each.page.warn(line, told, phrase("write at most {most}", most=LONG))
            if id_.startswith("q:") and words > LONG_QUESTION:
                told = phrase("{what}: {count} words in '{tag}'", what=what, count=words, tag=tag)
                each.page.warn(line, told, phrase("write at most {most}", most=LONG_QUESTION))

    def _drawn(self, stem: str, line: int) -> Drawn | None:
        page = self._top.page
        names = [name for name in self._shelf.names() if _is_called(name, stem)]
        if not names:
            what = phrase("there is no picture media/{stem}.png", stem=stem)
            page.wrong(line, what, phrase("draw it, or put a photo there as .jpg"))
            return None
        if len(names) > 1:
            what = phrase("there are two pictures: {names}", names=", ".join(names))
            page.wrong(line, what, phrase("remove one"))
        file = self._shelf.take(page, line, names[0], ("picture",))
        if file is None:
            return None
        other = self._seen.setdefault(file.sha256, stem)
        if other != stem:
            what = phrase(
                "media/{name} is the same picture as that of {other}", name=names[0], other=other
            )
            page.wrong(line, what, phrase("draw each so that it can be told apart"))
        return Drawn(media=file.sha256, size=file.size)


def _is_called(name: str, stem: str) -> bool:
    path = PurePosixPath(name)
    return path.stem == stem and KINDS.get(path.suffix.lower()) == "picture"
