"""YAML in which everything knows its line and every plain word stays as it was typed.

A date, a telephone number and the language tag `no` are all text here; whoever asks for a
number or a date reads it from that text. Anchors, aliases and types have no place in a content
folder, which also rules out files that grow when read.
"""

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from content_sync.centre.written.line import ENTRY, Line, below
from content_sync.centre.written.page import LOOK, Page
from content_sync.centre.written.yaml_slips import QUOTE, slip
from content_sync.letters import unseen
from content_sync.said import Said, phrase

INDENTED = re.compile(r" *\t[ \t]*[^\s#]")
CUT = re.compile(r"[ \t]+(#(?:[^\s#]|\s?[0-9]).*)")  # «# so» is a note, «#3» was probably meant
SIGNED = re.compile(r"(?<!\\)(?:\\\\)*(\\[abefnrtv0_])")  # what "…" makes a sign of
BULLETS = re.compile(r"^[\s\ue000-\uf8ff]+")  # of Word, before a text that was pasted
CUT_FIX = phrase("put the text between quotes, or write a space behind #")
NEAR = 200  # letters behind a value that are looked at
DEEPEST = 12  # feed.yaml needs 4
LOADER = getattr(yaml, "CSafeLoader", None)
OTHERWISE = re.compile(r"\ufeff|(?:^|[\s\[{,-])\?|[|>][-+0-9]*#")  # what libyaml reads otherwise


@dataclass(frozen=True, slots=True)
class Node:
    """A value and the line it starts on; in a mapping, the line of its key. None is «nothing»."""

    line: int
    value: "str | tuple[Node, ...] | dict[str, Node] | None"


@dataclass(eq=False)
class _RefusedError(Exception):
    line: int
    what: Said
    fix: Said


def read_yaml(page: Page, text: str, first_line: int = 1) -> Node | None:
    """The one document in `text`; None after noting why there is none.

    `first_line`: the line of `text` in its file, for front matter.
    """
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if INDENTED.match(line):
            fix = phrase("begin the line with spaces instead")
            page.wrong(first_line + number, phrase("a tab stands before the text"), fix)
            return None
    text = text.replace("\t", " ")  # behind a colon or at the end of a line it means no more
    try:
        node = _document(page, text, read_events(text), first_line)
        return _placed(node, "", page.findings.places.setdefault(page.file, {}))
    except _RefusedError as error:
        page.wrong(error.line, error.what, error.fix)
    except yaml.MarkedYAMLError as error:
        number, what, fix = slip(error, text)
        page.wrong(number + first_line, what, fix)
    except (yaml.YAMLError, ValueError) as error:
        what = phrase("not valid YAML ({problem})", problem=str(error).splitlines()[0])
        page.wrong(first_line, what, phrase("check the file in an editor"))
    return None


def read_events(text: str) -> Iterator[yaml.Event]:
    """What `text` says. libyaml is nine times as fast, and is asked where both say the same.

    It tells no mistake as we do, sets another line behind a «?» that begins a key, and lets one
    stand in a plain word between brackets.
    """
    if LOADER and not OTHERWISE.search(text):
        with contextlib.suppress(yaml.YAMLError, ValueError):
            events = list(yaml.parse(text, Loader=LOADER))
            if not any(_is_asked(event) for event in events):
                return iter(events)
    return iter(yaml.parse(text, Loader=yaml.SafeLoader))


def _is_asked(event: yaml.Event) -> bool:
    return isinstance(event, yaml.ScalarEvent) and not event.style and "?" in event.value


def _document(page: Page, text: str, events: Iterator[yaml.Event], first_line: int) -> Node:
    node = Node(first_line, {})
    documents = 0
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                line = _line(event, first_line)
                raise _RefusedError(
                    line, phrase("a second document begins"), phrase("remove the line '---'")
                )
            node = _node(page, text, next(events), events, first_line, 1)
    return node


def _placed(node: Node, at: str, places: dict[int, str]) -> Node:
    """`node` with lines that know their fields, which `places` learns of, too."""
    line = Line.of(node.line, at)
    if at:
        places.setdefault(node.line, at)
    match node.value:
        case tuple(entries):
            named = (f"{at}{_name(each, number)}" for number, each in enumerate(entries))
            placed = (
                _placed(each, name, places) for each, name in zip(entries, named, strict=True)
            )
            return Node(line, tuple(placed))
        case dict(entries):
            return Node(
                line, {key: _placed(one, below(at, key), places) for key, one in entries.items()}
            )
    return Node(line, node.value)


def _name(entry: Node, number: int) -> str:
    """How an entry of a list is called: by its id, or by its number."""
    keys = entry.value if isinstance(entry.value, dict) else {}
    named = (keys[key].value for key in ENTRY if key in keys)
    name = next((each for each in named if isinstance(each, str)), "")
    return f".{name}" if name else f"[{number}]"


def _node(
    page: Page,
    text: str,
    event: yaml.Event,
    events: Iterator[yaml.Event],
    first_line: int,
    depth: int,
) -> Node:
    line = _line(event, first_line)
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        raise _RefusedError(line, phrase("anchors and aliases (& and *) are not used"), QUOTE)
    if getattr(event, "tag", None) not in (None, "!"):
        raise _RefusedError(line, phrase("types (!) are not used"), QUOTE)
    if depth > DEEPEST:
        raise _RefusedError(
            line,
            phrase("nested deeper than {deepest} levels", deepest=DEEPEST),
            phrase("check the brackets"),
        )
    if isinstance(event, yaml.SequenceStartEvent):
        children = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            children.append(_node(page, text, event, events, first_line, depth + 1))
        return Node(line, tuple(children))
    if isinstance(event, yaml.MappingStartEvent):
        return Node(line, _entries(page, text, events, first_line, depth))
    assert isinstance(event, yaml.ScalarEvent)
    if refused := unseen.REFUSED.search(event.value):  # as "\u202e": in the file it can be seen
        what = phrase("an unseen character {code}", code=unseen.code(refused.group()))
        raise _RefusedError(line, what, phrase("write the letters themselves, without a backslash"))
    if private := unseen.PRIVATE.search(BULLETS.sub("", event.value)):
        what = phrase("no kiosk has the sign {code}", code=unseen.code(private.group()))
        raise _RefusedError(line, what, phrase("type the text again"))
    _tell_unseen(page, line, event)
    if (event.style or "'") in "'\"" and (cut := CUT.match(_behind(text, event))):
        what = phrase("«{text}» is left out: # begins a note", text=cut[1].strip())
        inside = phrase("put it between the quotes, too, or remove it")
        page.warn(line, what, inside if event.style else CUT_FIX)
    if event.style == '"' and (sign := SIGNED.search(_written(text, event))):
        what = phrase(
            '«{sign}» between "…" is a sign of YAML, and no letter of it is shown', sign=sign[1]
        )
        page.warn(line, what, phrase("write the text between '…'"))
    is_nothing = not event.style and event.value in ("", "~", "null")
    return Node(line, None if is_nothing else unseen.tidied(event.value))


def _tell_unseen(page: Page, line: int, event: yaml.ScalarEvent) -> None:
    """As in the rest of a text, see page.py; only written as "\\u200b" it comes as far as here."""
    if event.style == '"' and unseen.LEFT_OUT.search(event.value):
        if unseen.is_parted(event.value):
            what = phrase("a zero-width space between two letters is read as a space")
            page.warn(line, what, LOOK)
        if codes := unseen.left_out(event.value):
            page.warn(
                line,
                phrase("unseen characters ({codes}) are left out", codes=", ".join(sorted(codes))),
                LOOK,
            )


def _entries(
    page: Page, text: str, events: Iterator[yaml.Event], first_line: int, depth: int
) -> dict[str, Node]:
    entries: dict[str, Node] = {}
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        key = _node(page, text, event, events, first_line, depth + 1)
        value = _node(page, text, next(events), events, first_line, depth + 1)
        if not isinstance(key.value, str):
            page.wrong(
                key.line,
                phrase("a key is not a plain word"),
                phrase("write a key, a colon, a value"),
            )
        elif key.value in entries:
            page.wrong(
                key.line,
                phrase("'{key}' is written twice", key=key.value),
                phrase("keep one of them"),
            )
            if isinstance(entries[key.value].value, str) and not isinstance(value.value, str):
                entries[key.value] = Node(key.line, value.value)  # the fuller one
        else:
            entries[key.value] = Node(key.line, value.value)
    return entries


def _behind(text: str, event: yaml.ScalarEvent) -> str:
    """The rest of the line behind a value."""
    at = event.end_mark.index if event.end_mark else len(text)
    return text[at : at + NEAR].split("\n", 1)[0]


def _written(text: str, event: yaml.ScalarEvent) -> str:
    """A value with its quotes, as it stands in the file."""
    start, end = event.start_mark, event.end_mark
    return text[start.index : end.index] if start and end else ""


def _line(event: yaml.Event, first_line: int) -> int:
    return (event.start_mark.line if event.start_mark else 0) + first_line
