"""interview.yaml: questions answered by pictures, and what follows from the answers.

    documents: {nd20: {number: 20/2021/NĐ-CP, title: …, link: …}}     what rules rest on
    papers:    {don: {vi: Giấy đề nghị, en: …}}                        what to bring
    given:     {hard: [some, none]}              what the place knows: feed.yaml, areas: given
    questions: [{ask: …, say: …, answers: …, when: …, else: …, offer: …}]      questions.py
    results:   [{id: …, kind: …, if: …, say: …, give: …, law: […]}]            results.py
    otherwise: {say: …, law: […]}                what is said when nothing is found
    refused:   [{id: …, say: …, law: […]}]       what one may do when an office says no, refused.py
    cases:     [{name: …, on: …, answers: …, cards: […]}]                      cases.py

Every mistake is noted with its line; what is whole is proved (proofs/).
"""

from dataclasses import replace
from typing import Final

from content_sync.centre.interviews.cases import read_cases
from content_sync.centre.interviews.conditions import Scope
from content_sync.centre.interviews.entries import entries
from content_sync.centre.interviews.interview_source import Around, InterviewSource, Wording
from content_sync.centre.interviews.proofs.prove import prove
from content_sync.centre.interviews.questions import Questions
from content_sync.centre.interviews.refused import KEY as REFUSED
from content_sync.centre.interviews.refused import read_refused
from content_sync.centre.interviews.results import Results
from content_sync.centre.media.media import Shelf
from content_sync.centre.text.links import web_fix
from content_sync.centre.written.fields import Fields, fields
from content_sync.centre.written.page import Page
from content_sync.centre.written.yaml_lines import read_yaml
from content_sync.interview.values import UNKNOWN, Cited, Interview
from content_sync.said import phrase

FILE: Final = "interview.yaml"
KIND: Final = "interview"
KEYS: Final = (
    *("documents", "papers", "given", "questions", "results", "otherwise", "refused", "cases"),
)
OTHERWISE: Final = ("say", "law", "facts", "as_of")


def read_interview(
    page: Page, text: str, shelf: Shelf, around: Around, is_proved: bool = True
) -> InterviewSource:
    """The interview in `text`; whatever is wrong is noted and left out."""
    told = _told(page)
    node = read_yaml(page, text)
    top = fields(page, node, KEYS, around.tags, FILE) if node else None
    if top is None:
        return InterviewSource(Interview(questions=(), results=()))
    documents = _documents(top)
    papers = _papers(top)
    given = _given(top)
    asked = Questions(top, given, shelf)
    questions = asked.read()
    followed = Results(top, Scope(asked.known), documents, papers, around)
    results = followed.read()
    rests_on = _otherwise(top, followed)
    interview = Interview(
        questions=questions,
        results=results,
        given=given,
        otherwise=rests_on,
        refused=read_refused(top, followed),
    )
    paper_words = {f"p:{id_}": wording for id_, wording in papers.items()}
    source = InterviewSource(
        interview=interview,
        words={**asked.words, **followed.words, **paper_words},
        cases=read_cases(top, interview),
        lines={**asked.lines, **followed.lines, **_lines(top)},
        cited=frozenset(followed.cited),
    )
    _tell_unused(top, documents, papers, followed)
    if interview.is_help and top.lacks(REFUSED):
        what = phrase("nothing is said to who is refused")
        top.warn(REFUSED, what, phrase("add refused: and how one asks again, with its document"))
    source = replace(source, is_whole=_told(page) == told)
    if is_proved:
        prove(page, source)
    return source


def _told(page: Page) -> int:
    return len(page.findings.mistakes) + len(page.findings.dead)


def _documents(top: Fields) -> dict[str, Cited]:
    found = {}
    for id_, node in entries(top, "documents").items():
        each = fields(top.page, node, ("number", "title", "link"), top.languages, id_)
        if each is None:
            continue
        link = each.text("link")
        if link and (fix := web_fix(link)):
            top.page.wrong(each.at("link"), phrase("'{link}' is no link", link=link), fix)
        number = each.text("number", required=True)
        found[id_] = Cited(number=number, title=each.text("title"), link=link)
    return found


def _papers(top: Fields) -> dict[str, Wording]:
    found = entries(top, "papers")
    named = Fields(top.page, top.at("papers"), found, top.languages)
    return {id_: Wording(named.names(id_, required=True), named.at(id_)) for id_ in found}


def _given(top: Fields) -> dict[str, tuple[str, ...]]:
    found = entries(top, "given")
    named = Fields(top.page, top.at("given"), found, top.languages)
    given = {}
    for id_ in found:
        values = named.texts(id_)
        if len({*values} - {UNKNOWN}) < 2:
            what = phrase("given '{id}' has not two values", id=id_)
            named.wrong(id_, what, phrase("write {id}: [first, second]", id=id_))
        given[id_] = tuple(value for value in values if value != UNKNOWN)
    return given


def _otherwise(top: Fields, followed: Results) -> tuple[Cited, ...]:
    each = top.map("otherwise", OTHERWISE)
    if each is None:
        if top.lacks("otherwise") or "otherwise" in top.entries:
            what = phrase("nothing is said when nothing is found")
            fix = phrase("add otherwise: {{say: …}}, with whom to ask")
            top.wrong("otherwise", what, fix)
        return ()
    followed.say(each, "say", "o", required=True)
    each.texts("facts")
    each.date("as_of")
    return followed.cite(each)


def _lines(top: Fields) -> dict[str, int]:
    """Where documents, papers, givens and the whole stand."""
    found = {f"d:{id_}": node.line for id_, node in entries(top, "documents").items()}
    found |= {f"p:{id_}": node.line for id_, node in entries(top, "papers").items()}
    found |= {f"g:{id_}": node.line for id_, node in entries(top, "given").items()}
    return {**found, **{key: top.at(key) for key in KEYS}}


def _tell_unused(
    top: Fields, documents: dict[str, Cited], papers: dict[str, Wording], followed: Results
) -> None:
    nodes = {**entries(top, "documents"), **entries(top, "papers")}
    for id_ in documents:
        if id_ not in followed.cited:
            what = phrase("no result rests on document '{id}'", id=id_)
            top.page.wrong(nodes[id_].line, what, phrase("name it in a law: or remove it"))
    for id_ in papers:
        if id_ not in followed.brought:
            what = phrase("no result asks to bring paper '{id}'", id=id_)
            top.page.warn(nodes[id_].line, what, phrase("name it in a bring: or remove it"))
