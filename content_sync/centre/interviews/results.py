"""The results of interview.yaml: help, duties, bans, each with its condition and its document."""

from collections.abc import Mapping
from typing import Final

from content_sync.centre.interviews.conditions import Scope, read_condition
from content_sync.centre.interviews.entries import once
from content_sync.centre.interviews.figures import read_give
from content_sync.centre.interviews.interview_source import Around, Wording
from content_sync.centre.written.fields import Fields, count
from content_sync.interview.values import MOST_RESULTS, Any, Cited, Result, ResultKind
from content_sync.letters.choices import meant
from content_sync.said import phrase

KEYS: Final = (
    *("id", "kind", "if", "unknown", "group", "say", "but", "time", "give", "bring", "item"),
    *("body", "law", "answer", "facts", "as_of", "valid_from", "valid_to"),
)
HIDE: Final = "hide"
NEVER: Final = Any(())  # of a condition that could not be read
LONGEST_WAIT: Final = 400  # days; a longer answer is none


class Results:
    """The results read so far, with their words and lines, and what they rest on."""

    def __init__(
        self,
        top: Fields,
        scope: Scope,
        documents: Mapping[str, Cited],
        papers: Mapping[str, object],
        around: Around,
    ) -> None:
        self.words: dict[str, Wording] = {}
        self.lines: dict[str, int] = {}
        self.cited: set[str] = set()
        self.brought: set[str] = set()
        self._top, self._scope, self._around = top, scope, around
        self._documents, self._papers = documents, papers

    def read(self) -> tuple[Result, ...]:
        """All of them, in the order of the cards."""
        found = once(self._top, "results", KEYS, "id", self._result)
        if len(found) > MOST_RESULTS:
            what = phrase("{count} results are too many", count=len(found))
            self._top.wrong("results", what, phrase("write at most {most}", most=MOST_RESULTS))
        if self._top.lacks("results"):
            self._top.wrong("results", phrase("nothing follows"), phrase("add - {{id: …}}"))
        return tuple(found.values())

    def cite(self, each: Fields) -> tuple[Cited, ...]:
        """What `law` of a mapping names: a document, and behind a space the article of it."""
        found = []
        for node in each.nodes("law"):
            id_, _, article = str(node.value or "").strip().partition(" ")
            document = self._documents.get(id_)
            if document is None:
                what = phrase("law names '{id}', which is no document", id=id_)
                each.page.wrong(node.line, what, meant(id_, self._documents))
                continue
            self.cited.add(id_)
            found.append(
                Cited(
                    number=document.number,
                    title=document.title,
                    article=article.strip(),
                    link=document.link,
                )
            )
        return tuple(found)

    def say(self, each: Fields, key: str, id_: str, required: bool = False) -> None:
        """Take the words under `key` as those of the sentence `id_`."""
        names = each.names(key, required=required)
        if names or required:
            self.words[id_] = Wording(names, each.at(key))
            self.lines[id_] = each.at(key)

    def _result(self, each: Fields) -> Result:
        id_ = each.text("id")
        self.say(each, "say", f"r:{id_}", required=True)
        self.lines[f"r:{id_}"] = each.at("id")
        self.say(each, "but", f"b:{id_}")
        self.say(each, "time", f"m:{id_}")
        kind = each.choice("kind", [*ResultKind])
        node = each.entries.get("if")
        if node is None and "if" not in each.misspelt:
            what = phrase("result '{id}' has no condition", id=id_)
            each.wrong("if", what, phrase("write if: {{…}}"))
        condition = read_condition(each.page, node, self._scope) if node else None
        hides = each.text("unknown")
        if hides and hides != HIDE:
            what = phrase("unknown '{word}' is unknown", word=hides)
            each.wrong("unknown", what, phrase("write unknown: hide, or remove it"))
        each.ordered("valid_from", "valid_to")
        each.texts("facts")
        if not each.has("as_of") and "as_of" not in each.misspelt:
            what = phrase("{key} is missing", key="as_of")
            each.warn("as_of", what, phrase("write the day of the oldest of its facts"))
        days, working_days = self._wait(each)
        law = self.cite(each)
        if not law and kind and kind != ResultKind.KNOW and "law" not in each.misspelt:
            what = phrase("result '{id}' rests on no document", id=id_)
            each.wrong("law", what, phrase("add law: [document article]; only know needs none"))
        give = read_give(each)
        if give and not give.pay and kind in (ResultKind.MUST, ResultKind.NEVER):
            what = phrase("result '{id}' is {kind}, and gives something", id=id_, kind=kind)
            each.wrong("give", what, phrase("write kind: may, or pay: what it costs"))
        if kind == ResultKind.CLOSED and not each.has("valid_to"):
            what = phrase("result '{id}' is closed, and nobody says since when", id=id_)
            each.wrong("valid_to", what, phrase("add valid_to: and its last day"))
        return Result(
            id=id_,
            kind=ResultKind(kind or ResultKind.KNOW),
            condition=condition or NEVER,
            hides_unknown=hides == HIDE,
            group=each.text("group"),
            give=give,
            bring=self._papers_of(each),
            item=each.reference("item", self._around.items, "item"),
            body=each.reference("body", self._around.bodies, "body"),
            law=law,
            days=days,
            working_days=working_days,
            as_of=each.date("as_of"),
            valid_from=each.date("valid_from"),
            valid_to=each.date("valid_to"),
        )

    def _papers_of(self, each: Fields) -> tuple[str, ...]:
        bring = each.references("bring", None, "item")
        for id_ in bring:
            if id_ not in self._papers:
                what = phrase("bring names '{id}', which is no paper", id=id_)
                each.wrong("bring", what, meant(id_, self._papers))
        self.brought.update(bring)
        return tuple(id_ for id_ in bring if id_ in self._papers)

    def _wait(self, each: Fields) -> tuple[int, int]:
        """How long they may take: days, and working days."""
        answer = each.map("answer", ("days", "working_days"))
        if answer is None:
            return 0, 0
        found = {}
        for key in ("days", "working_days"):
            text = answer.text(key)
            found[key] = count(text)
            if text and not 1 <= found[key] <= LONGEST_WAIT:
                what = phrase("{key} '{word}' is no number of days", key=key, word=text)
                answer.wrong(key, what, phrase("write it in figures: 10"))
        if len(answer.entries) != 1:
            what = phrase("answer says days and working days")
            each.wrong("answer", what, phrase("keep the one that the document says"))
        return found["days"], found["working_days"]
