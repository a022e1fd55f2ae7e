"""The keys of one YAML mapping, read strictly: unknown keys, wrong shapes and dead references
are noted with their line, and reading goes on with a default.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from content_sync.centre.day_hints import YEARS, written_day, written_moment, written_so
from content_sync.centre.page import Page, meant
from content_sync.centre.yaml_lines import Node
from content_sync.model import Names

ID = re.compile(r"[a-z0-9][a-z0-9-]*")
TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
UNKNOWN = "?"  # feed.yaml: not yet known, to be filled in by the province


@dataclass(frozen=True, slots=True)
class Fields:
    """A mapping that starts on `line`; `languages`: the feed's tags, the source language first."""

    page: Page
    line: int
    entries: dict[str, Node]
    languages: tuple[str, ...]

    def at(self, key: str) -> int:
        """The line of `key`, or of the mapping."""
        node = self.entries.get(key)
        return node.line if node else self.line

    def has(self, key: str) -> bool:
        """Whether `key` is written with a value."""
        node = self.entries.get(key)
        return node is not None and node.value is not None

    def text(self, key: str, required: bool = False) -> str:
        """A line of text, "" where there is none."""
        return self._text(key, self.entries.get(key), required)

    def choice(self, key: str, among: Collection[str], default: str = "") -> str:
        """One word of `among`; required where there is no default."""
        word = self.text(key, required=not default) or default
        if word and word not in among:
            self.page.wrong(self.at(key), f"{key} '{word}' is unknown", meant(word, among))
            return default
        return word

    def flag(self, key: str) -> bool:
        """true or false; false where there is none."""
        return self.choice(key, ("true", "false"), "false") == "true"

    def id(self, key: str) -> str:
        """An id of our own: small letters, digits and hyphens."""
        word = self.text(key, required=True)
        if word and not ID.fullmatch(word):
            self.page.wrong(self.at(key), f"'{word}' is no id", "use a-z, 0-9 and hyphens")
        return word

    def date(self, key: str) -> str:
        """A day as 2026-11-22, "" where there is none."""
        day = self.text(key)
        if day and not is_date(day):
            self.page.wrong(self.at(key), f"{key} '{day}' is no date", written_day(day))
            return ""
        return day

    def moment(self, key: str) -> str:
        """A local moment as 2026-12-05T08:00, or a day; "" where there is none."""
        written = self.text(key)
        day, has_time, time = written.replace(" ", "T").partition("T")
        if written and not (is_date(day) and (TIME.fullmatch(time) or not has_time)):
            self.page.wrong(
                self.at(key), f"{key} '{written}' is no moment", written_moment(written)
            )
            return ""
        return day + ("T" if time else "") + time

    def ordered(self, first: str, last: str) -> None:
        """Note it when `last` lies before `first`."""
        start, end = self.text(first), self.text(last)
        if is_date(start) and is_date(end) and end < start:
            what = f"{last} {end} lies before {first} {start}"
            self.page.wrong(self.at(last), what, "put the earlier one first")

    def reference(self, key: str, known: Collection[str], what: str) -> str:
        """The id of a `what` that exists, "" where there is none."""
        id_ = self.text(key)
        if id_ and id_ not in known:
            self.page.wrong(self.at(key), f"{key}: no {what} '{id_}'", meant(id_, known))
            return ""
        return id_

    def references(self, key: str, known: Collection[str], what: str) -> tuple[str, ...]:
        """Ids of `what` that exist, each once, in order."""
        found: dict[str, None] = {}
        for node in self.nodes(key):
            id_ = self._text(key, node, required=True)
            if id_ and id_ not in known:
                self.page.wrong(node.line, f"{key}: no {what} '{id_}'", meant(id_, known))
            elif id_ in found:
                self.page.wrong(node.line, f"{key}: '{id_}' stands there twice", "remove one")
            elif id_:
                found[id_] = None
        return tuple(found)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of lines."""
        texts = (self._text(key, node, required=True) for node in self.nodes(key))
        return tuple(text for text in texts if text)

    def nodes(self, key: str) -> tuple[Node, ...]:
        """The values of a list; one plain word is a list of one."""
        node = self.entries.get(key)
        if node is None or node.value is None:
            return ()
        if isinstance(node.value, str):
            return (node,)
        if isinstance(node.value, tuple):
            return node.value
        self.page.wrong(node.line, f"{key} is no list", "write it as [first, second]")
        return ()

    def names(self, key: str, required: bool = False) -> Names:
        """language -> text; a plain text is in the source language, which may not be missing."""
        node = self.entries.get(key)
        source = self.languages[0]
        if node is None or not isinstance(node.value, dict):
            text = self._text(key, node, required)
            return {source: text} if text else {}
        names: Names = {}
        for tag, inner in node.value.items():
            if tag not in self.languages:
                what = f"{key}: the feed has no language '{tag}'"
                self.page.wrong(inner.line, what, meant(tag, self.languages))
            elif text := self._text(f"{key}.{tag}", inner, required=True):
                names[tag] = text
        if source not in names:
            self.page.wrong(node.line, f"{key} has no text in '{source}'", f"add {source}: …")
        return names

    def map(self, key: str, keys: Collection[str]) -> "Fields | None":
        """The mapping under `key`."""
        node = self.entries.get(key)
        if node is None or node.value is None:
            return None
        return fields(self.page, node, keys, self.languages, key)

    def maps(self, key: str, keys: Collection[str]) -> "tuple[Fields, ...]":
        """The mappings in the list under `key`."""
        found = (fields(self.page, node, keys, self.languages, key) for node in self.nodes(key))
        return tuple(each for each in found if each)

    def _text(self, key: str, node: Node | None, required: bool) -> str:
        if node is None or node.value is None or isinstance(node.value, str):
            text = " ".join(node.value.split()) if node and isinstance(node.value, str) else ""
            if required and not any(letter.isprintable() for letter in text.replace(" ", "")):
                line = node.line if node else self.line
                self.page.wrong(line, f"{key} is missing or empty", f"write {key}: …")
            return text
        self.page.wrong(node.line, f"{key} is not one line of text", f"write {key}: and a text")
        return ""


def fields(
    page: Page, node: Node, keys: Collection[str], languages: tuple[str, ...], name: str
) -> Fields | None:
    """`node` as a mapping that may have `keys`; None after noting that it is none."""
    if not isinstance(node.value, dict):
        page.wrong(node.line, f"{name} has no keys", f"write some of: {', '.join(sorted(keys))}")
        return None
    for key, value in node.value.items():
        if key not in keys:
            page.wrong(value.line, f"unknown key '{key}' in {name}", meant(key, keys))
    return Fields(page, node.line, node.value, languages)


def is_date(day: str) -> bool:
    """Whether `day` is a day of the calendar that can be meant, written as 2026-11-22."""
    return written_so(day) and int(day[:4]) in YEARS
