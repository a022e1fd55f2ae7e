"""A condition of interview.yaml: one mapping of one key.

    {list: poor}   {list: [poor, near]}   {all: […]}   {any: […]}   {not: …}   {at_least: [2, …]}

It names what is given and questions that stand above it, so every path ends. Nothing is typed and
no number compared: a threshold is an answer with its own words and picture.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from content_sync.centre.written.fields import count
from content_sync.centre.written.page import Page
from content_sync.centre.written.yaml_lines import Node
from content_sync.interview.values import UNKNOWN, All, Any, AtLeast, Condition, Is, Not
from content_sync.letters.choices import meant
from content_sync.said import phrase

DEEPEST: Final = 4  # deeper nobody can check it by reading
JOINED: Final = ("all", "any", "not", "at_least")
WRITE: Final = phrase("write {{name: answer}}, or all: [{{…}}, {{…}}] around several")


@dataclass(frozen=True, slots=True)
class Scope:
    """What a condition may name, with the values it can have; `later`: questions below it."""

    known: Mapping[str, Collection[str]]
    later: Collection[str] = ()


def read_condition(page: Page, node: Node, scope: Scope, depth: int = 1) -> Condition | None:
    """The condition in `node`; None after noting what is wrong with it."""
    if depth > DEEPEST:
        what = phrase("a condition is nested deeper than {deepest}", deepest=DEEPEST)
        page.wrong(node.line, what, phrase("write two results, or ask less"))
        return None
    if not isinstance(node.value, dict) or len(node.value) != 1:
        page.wrong(node.line, phrase("a condition is not one name with its answers"), WRITE)
        return None
    ((key, inner),) = node.value.items()
    if key == "not":
        part = read_condition(page, inner, scope, depth + 1)
        return Not(part) if part else None
    if key not in JOINED:
        return _is(page, key, inner, scope)
    nodes = inner.value if isinstance(inner.value, tuple) else ()
    number = 0
    if key == "at_least":
        first = nodes[0].value if nodes else ""
        number = count(first) if isinstance(first, str) else 0
        nodes = nodes[1:]
        if not 1 <= number <= len(nodes):
            what = phrase("at_least does not begin with a number of the conditions behind it")
            page.wrong(inner.line, what, phrase("write at_least: [2, {{…}}, {{…}}, {{…}}]"))
            return None
    if not nodes:
        page.wrong(inner.line, phrase("{key} joins nothing", key=key), WRITE)
        return None
    parts = tuple(read_condition(page, each, scope, depth + 1) for each in nodes)
    read = tuple(part for part in parts if part)
    if len(read) < len(parts):
        return None
    if key == "at_least":
        return AtLeast(number, read)
    return All(read) if key == "all" else Any(read)


def _is(page: Page, name: str, node: Node, scope: Scope) -> Condition | None:
    if name in scope.later:
        what = phrase("a condition names '{name}', which is asked later", name=name)
        page.wrong(node.line, what, phrase("name what is given or asked above, or move it up"))
        return None
    if name not in scope.known:
        what = phrase("a condition names '{name}', which nobody asks", name=name)
        page.wrong(node.line, what, meant(name, [*scope.known, *JOINED]))
        return None
    nodes = node.value if isinstance(node.value, tuple) else (node,)
    values = [each.value for each in nodes if isinstance(each.value, str)]
    if not values or len(values) < len(nodes):
        what = phrase("'{name}' is compared with no answer", name=name)
        page.wrong(node.line, what, phrase("write {name}: answer, or [first, second]", name=name))
        return None
    possible = {*scope.known[name], UNKNOWN}
    for each, value in zip(nodes, values, strict=True):
        if value not in possible:
            what = phrase("'{name}' has no answer '{value}'", name=name, value=value)
            page.wrong(each.line, what, meant(value, possible))
            return None
    if len(set(values)) < len(values):
        what = phrase("an answer of '{name}' stands there twice", name=name)
        page.wrong(node.line, what, phrase("remove one"))
        return None
    if possible == set(values):
        what = phrase("'{name}' is compared with all its answers, so it is always true", name=name)
        page.wrong(node.line, what, phrase("leave out an answer, or the condition"))
        return None
    return Is(name, tuple(values))
