"""The keys of one YAML mapping, read strictly: unknown keys, wrong shapes and dead references
are noted with their line, and reading goes on with a default.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from content_sync.centre.written.day_hints import YEARS, written_day, written_moment, written_so
from content_sync.centre.written.headline import plain
from content_sync.centre.written.key_names import in_english
from content_sync.centre.written.line import Line, below, field_of
from content_sync.centre.written.page import LANGUAGE, Page
from content_sync.centre.written.yaml_lines import Node
from content_sync.centre.written.yaml_slips import QUOTE
from content_sync.letters.choices import meant, nearest
from content_sync.model import TAG, Names
from content_sync.said import Said, phrase
from content_sync.zone import VIET_NAM

ID = re.compile(r"[a-z0-9][a-z0-9-]*")
TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
WORD = re.compile(r"[A-Za-z0-9_.-]+")  # a key, misspelt as it may be
NAMING = frozenset({"id", "code", "tag"})  # what names an entry, called otherwise in each list
MOST_DIGITS = 20  # of a figure that is meant; Python refuses to read 4,300
UNKNOWN = "?"  # feed.yaml: not yet known, to be filled in by the province


@dataclass(frozen=True, slots=True)
class Fields:
    """A mapping that starts on `line`; `languages`: the feed's tags, the source language first."""

    page: Page
    line: int
    entries: dict[str, Node]
    languages: tuple[str, ...]
    misspelt: frozenset[str] = frozenset()  # keys that are meant by an unknown one: told already

    def at(self, key: str) -> int:
        """The line of `key`, or of the mapping, and which field that is."""
        node = self.entries.get(key)
        return node.line if node else Line.of(self.line, below(field_of(self.line), key))

    def has(self, key: str) -> bool:
        """Whether `key` is written with a value."""
        node = self.entries.get(key)
        return node is not None and node.value is not None

    def lacks(self, key: str) -> bool:
        """Whether `key` is not written at all, not even misspelt."""
        return key not in self.entries and key not in self.misspelt

    def wrong(self, key: str, what: Said, fix: Said) -> None:
        """Note a mistake of `key`."""
        self.page.wrong(self.at(key), what, fix)

    def warn(self, key: str, what: Said, fix: Said) -> None:
        """Note something of `key` that may stand."""
        self.page.warn(self.at(key), what, fix)

    def text(self, key: str, required: bool = False) -> str:
        """A line of text, "" where there is none."""
        return self._text(key, self.entries.get(key), required)

    def choice(self, key: str, among: Collection[str], default: str = "") -> str:
        """One word of `among`; required where there is no default."""
        word = self.text(key, required=not default) or default
        if word and word not in among:
            self.wrong(
                key, phrase("{key} '{word}' is unknown", key=key, word=word), meant(word, among)
            )
            return default
        return word

    def flag(self, key: str) -> bool:
        """true or false; false where there is none."""
        return self.choice(key, ("true", "false"), "false") == "true"

    def id(self, key: str) -> str:
        """An id of our own: small letters, digits and hyphens."""
        word = self.text(key, required=True)
        if word and not ID.fullmatch(word):
            self.wrong(
                key, phrase("'{word}' is no id", word=word), phrase("use a-z, 0-9 and hyphens")
            )
        return word

    def date(self, key: str) -> str:
        """A day as 2026-11-22, "" where there is none."""
        day = self.text(key)
        if day and not is_date(day):
            self.wrong(key, phrase("{key} '{day}' is no date", key=key, day=day), written_day(day))
            return ""
        return day

    def moment(self, key: str, zone: str = VIET_NAM) -> str:
        """A local moment as 2026-12-05T08:00, or a day; "" where there is none.

        `zone`: where it is local, for the remedy of one that is another place's.
        """
        written = self.text(key)
        day, has_time, time = written.replace(" ", "T").partition("T")
        if written and not (is_date(day) and (TIME.fullmatch(time) or not has_time)):
            self.wrong(
                key,
                phrase("{key} '{written}' is no moment", key=key, written=written),
                written_moment(written, zone),
            )
            return ""
        return day + ("T" if time else "") + time

    def ordered(self, first: str, last: str) -> None:
        """Note it when `last` lies before `first`."""
        start, end = self.text(first), self.text(last)
        if is_date(start) and is_date(end) and end < start:
            what = phrase(
                "{last} {end} lies before {first} {start}",
                last=last,
                end=end,
                first=first,
                start=start,
            )
            self.wrong(last, what, phrase("put the earlier one first"))

    def reference(self, key: str, known: Collection[str] | None, what: str) -> str:
        """The id of a `what` that exists, "" where there is none; None: nobody knows which do."""
        id_ = self.text(key)
        if id_ and known is not None and id_ not in known:
            self.page.dead(self.at(key), key, what, id_, known)
            return ""
        return id_

    def references(self, key: str, known: Collection[str] | None, what: str) -> tuple[str, ...]:
        """Ids of `what` that exist, each once, in order."""
        found: dict[str, None] = {}
        for node in _parted(self.nodes(key)):
            id_ = self._text(key, node, required=True)
            if id_ and known is not None and id_ not in known:
                self.page.dead(node.line, key, what, id_, known)
            elif id_ in found:
                self.page.wrong(
                    node.line,
                    phrase("{key}: '{id}' stands there twice", key=key, id=id_),
                    phrase("remove one"),
                )
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
        self.page.wrong(
            node.line, phrase("{key} is no list", key=key), phrase("write it as [first, second]")
        )
        return ()

    def names(self, key: str, required: bool = False) -> Names:
        """language -> text; a plain text is in the source language, which may not be missing."""
        node = self.entries.get(key)
        source = self.languages[0]
        if node is None or not isinstance(node.value, dict):
            text = self._plain(key, node, required)
            return {source: text} if text else {}
        names: Names = {}
        for tag, inner in node.value.items():
            if tag not in self.languages and not TAG.fullmatch(tag):
                _tell_parted(self.page, tag, inner)
            elif tag not in self.languages:
                self.page.dead(inner.line, key, LANGUAGE, tag, self.languages)
            elif text := self._plain(f"{key}.{tag}", inner, required=True):
                names[tag] = text
        if source not in names:
            self.page.wrong(
                node.line,
                phrase("{key} has no text in '{source}'", key=key, source=source),
                phrase("add {source}: …", source=source),
            )
        return names

    def map(self, key: str, keys: Collection[str]) -> "Fields | None":
        """The mapping under `key`."""
        node = self.entries.get(key)
        if node is None or node.value is None:
            return None
        return fields(self.page, node, keys, self.languages, key)

    def maps(self, key: str, keys: Collection[str]) -> "tuple[Fields, ...]":
        """The mappings in the list under `key`."""
        node = self.entries.get(key)
        if node and isinstance(node.value, str):
            fix = phrase("write each entry on a line below it, behind a hyphen")
            self.page.wrong(node.line, phrase("{key} is no list", key=key), fix)
            return ()
        found = (fields(self.page, node, keys, self.languages, key) for node in self.nodes(key))
        return tuple(each for each in found if each)

    def _plain(self, key: str, node: Node | None, required: bool) -> str:
        text = self._text(key, node, required)
        return plain(self.page, node.line, text) if node and text else text

    def _text(self, key: str, node: Node | None, required: bool) -> str:
        if node is None or node.value is None or isinstance(node.value, str):
            text = " ".join(node.value.split()) if node and isinstance(node.value, str) else ""
            is_told = node is None and key in self.misspelt
            if (
                required
                and not is_told
                and not any(letter.isprintable() for letter in text.replace(" ", ""))
            ):
                self.page.wrong(
                    node.line if node else self.at(key),
                    phrase("{key} is missing or empty", key=key),
                    phrase("write {key}: …", key=key),
                )
            return text
        self.page.wrong(
            node.line,
            phrase("{key} is not one line of text", key=key),
            phrase("write {key}: and a text", key=key),
        )
        return ""


def fields(
    page: Page, node: Node, keys: Collection[str], languages: tuple[str, ...], name: str
) -> Fields | None:
    """`node` as a mapping that may have `keys`; None after noting that it is none."""
    if not isinstance(node.value, dict):
        page.wrong(
            node.line,
            phrase("{name} has no keys", name=name),
            phrase("write some of: {keys}", keys=", ".join(sorted(keys))),
        )
        return None
    misspelt: set[str] = set()
    for key, value in node.value.items():
        if key in keys:
            continue
        what = phrase("unknown key '{key}' in {name}", key=key, name=name)
        if (meant_key := in_english(key)) in keys:
            page.wrong(value.line, what, phrase("write {key}:", key=meant_key))
            misspelt.add(meant_key)
            continue
        if not WORD.fullmatch(key):
            _tell_parted(page, key, value)
            misspelt.update(keys)
            continue
        if keys == languages and TAG.fullmatch(key):
            page.dead(value.line, name, LANGUAGE, key, languages)
            continue
        its = NAMING.intersection(keys).difference(node.value) if key in NAMING else set()
        fix = phrase("did you mean '{near}'?", near=min(its)) if its else meant(key, keys)
        page.wrong(value.line, what, fix)
        misspelt.update(its or {nearest(key, keys)} - {""})
    return Fields(page, node.line, node.value, languages, frozenset(misspelt))


def _parted(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """`first, second` without brackets is a list, too: no id has a comma."""
    match nodes:
        case [Node(line, str(text))] if "," in text:
            return tuple(Node(line, word.strip()) for word in text.split(",") if word.strip())
    return nodes


def _tell_parted(page: Page, key: str, node: Node) -> None:
    """A text without quotes whose comma or colon made its end a key of its own."""
    what = phrase("«{key}» is no part of the text because of its comma", key=key)
    if node.value:
        what = phrase("«{key}» is read as a key because of its colon", key=key)
    page.wrong(node.line, what, QUOTE)


def count(text: str) -> int:
    """The whole number that `text` writes in figures alone; 0 for anything else."""
    return int(text) if text.isdecimal() and len(text) <= MOST_DIGITS else 0


def is_date(day: str) -> bool:
    """Whether `day` is a day of the calendar that can be meant, written as 2026-11-22."""
    return written_so(day) and int(day[:4]) in YEARS
