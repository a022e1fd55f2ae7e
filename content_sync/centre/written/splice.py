"""One key of a YAML file replaced: every other line, and every comment on one, keeps its bytes.

    splice(text, "valid_to", "2026-12-31")                  a key of item.yaml
    splice_head(text, "title", "Vay vốn")                   of the front matter of a text
    splice_entry(text, "bodies", "ubnd-dong-dang", {…})     an entry of a list of feed.yaml

A value is a text, a list or a mapping of such, true, false, or a number; None takes the key or
entry away. What is there already stays as it is written; what is missing is put at the end.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

import yaml

from content_sync.centre.written.yaml_write import WIDTH, Plain, entry_of, flow, lines_of
from content_sync.said import phrase

NAMED_BY: Final = {"languages": "tag", "areas": "code"}  # what an entry is called by; else id
HEAD: Final = re.compile(
    r"(\s*(?:-{3,}|[–—][-–—]*)[ \t]*\r?\n)(.*?)^(?=(?:-{3,}|[–—][-–—]*)[ \t]*(?:\r?\n|\Z))",
    re.DOTALL | re.MULTILINE,
)
LINE: Final = re.compile(
    r"[^\r\n\x85\u2028\u2029]*(?:\r\n|[\r\n\x85\u2028\u2029])|[^\r\n\x85\u2028\u2029]+"
)
NOTE: Final = re.compile(r"[ \t]+#.*")
Loader: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def splice(text: str, key: str, value: Plain) -> str:
    """`text`, a YAML mapping, with `value` under `key` of its top level.

    Our own reader (yaml_lines.py) reads the same value, as far as it lets letters pass.
    A note behind a value of one line stays; those between the lines of a longer one go with it.

    Raises:
        ValueError: `text` is no YAML, or no mapping that is written a key a line.
    """
    return _with_key(text, _top(text), key, value)


def splice_head(text: str, key: str, value: Plain) -> str:
    """The same for the front matter of a text, <tag>.md; its body keeps its bytes.

    Raises:
        ValueError: `text` has no front matter between two lines ---, or it is no YAML.
    """
    head = HEAD.match(text)
    if head is None:
        raise ValueError(phrase("there is no front matter"))
    return head[1] + splice(head[2], key, value) + text[head.end() :]


def splice_entry(text: str, key: str, id_: str, value: Mapping[str, Plain] | None) -> str:
    """The same for the entry `id_` of the list `key` (bodies, topics, needs, places, areas …).

    Of an entry that is written a key a line only the lines of changed keys are replaced. A new
    entry comes last; a list without entries goes.

    Raises:
        ValueError: as above, or the list is none.
    """
    entries = entries_of(text, key)
    if value is None and id_ not in entries:
        return text
    node = _listed(text, key)
    if node is None or (value is None and len(node.value) == 1):
        made = {**entries, id_: value}
        return splice(text, key, [one for one in made.values() if one is not None] or None)
    indent = node.start_mark.column
    found = next((each for each in node.value if _name(each, key) == id_), None)
    if found is None:
        end = _last_line(node) + 1
        return _put(text, end, end, entry_of(value or {}, indent))
    start, end = _dash(text, found), _last_line(found) + 1
    if value is None:
        return _put(text, start, end, [])
    if found.flow_style:
        line = " " * indent + f"- {flow(value)}"
        is_short = len(line) <= WIDTH
        new = [line + _note(text, found)] if is_short else entry_of(value, indent)
        return text if _plain(found) == _texts(value) else _put(text, start, end, new)
    for name in dict.fromkeys((*entries[id_], *value)):
        again = _listed(text, key)
        one = next(each for each in again.value if _name(each, key) == id_) if again else None
        text = _with_key(text, one, name, value.get(name))
    return text


def value_of(text: str, key: str) -> Plain:
    """What stands under a key of the top level, as text, lists and mappings; None: nothing."""
    node = _under(_top(text), key)
    return None if node is None else _plain(node)


def entries_of(text: str, key: str) -> dict[str, Mapping[str, Plain]]:
    """id -> entry, of a list like bodies: what a form shows and gives to `splice_entry`."""
    node = _under(_top(text), key)
    if node is None or (isinstance(node, yaml.ScalarNode) and _plain(node) is None):
        return {}
    if not isinstance(node, yaml.SequenceNode):
        raise ValueError(phrase("{key} is no list", key=key))
    plain = ((_name(each, key), _plain(each)) for each in node.value)
    return {name: one for name, one in plain if isinstance(one, Mapping)}


def _top(text: str) -> yaml.MappingNode | None:
    """The mapping of the top level; None where there is nothing but notes."""
    try:
        node = yaml.compose(text.replace("\t", " "), Loader=Loader)
    except yaml.YAMLError as error:
        raise ValueError(phrase("the file is no YAML: {why}", why=error)) from error
    if node is None or (isinstance(node, yaml.ScalarNode) and not node.value):
        return None
    if not isinstance(node, yaml.MappingNode) or node.flow_style or node.start_mark.column:
        raise ValueError(phrase("the file is not written a key a line"))
    return node


def _with_key(text: str, node: yaml.MappingNode | None, key: str, value: Plain) -> str:
    """`text` with `value` under `key` of the mapping `node`."""
    entries = node.value if node else []
    at = next((at for at, (name, _) in enumerate(entries) if name.value == key), None)
    indent = node.start_mark.column if node else 0
    if at is None:
        end = _last_line(node) + 1 if node else len(LINE.findall(text))
        return text if value is None else _put(text, end, end, lines_of(key, value, indent))
    name, old = entries[at]
    if value is not None and _plain(old) == _texts(value):
        return text
    start, end = name.start_mark.line, max(_last_line(old), name.start_mark.line) + 1
    before = LINE.findall(text)[start][:indent]  # spaces, or those with the dash of an entry
    if value is not None:
        first, *others = lines_of(key, value, indent)
        note = "" if others else _note(text, old)
        return _put(text, start, end, [before + first[indent:] + note, *others])
    if before.strip() and len(entries) > 1:
        line = entries[at + 1][0].start_mark.line
        below = LINE.findall(text)[line].rstrip("\r\n")
        text = _put(text, line, line + 1, [before + below[indent:]])
    return _put(text, start, end, [])


def _put(text: str, start: int, end: int, new: Sequence[str]) -> str:
    """`text` with `new` in the place of the lines [start, end)."""
    lines = LINE.findall(text)
    feed = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    if new and start == len(lines) and lines and not lines[-1].endswith(("\n", "\r")):
        lines[-1] += feed
    return "".join((*lines[:start], *(line + feed for line in new), *lines[end:]))


def _last_line(node: yaml.Node) -> int:
    """The line on which a value ends, empty lines and notes behind it apart."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        name, value = last if isinstance(last, tuple) else (last, last)
        return max(_last_line(value), int(name.start_mark.line))
    end = node.end_mark
    if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">") and not end.column:
        held = node.value.rstrip("\n").count("\n") + 1 if node.style == "|" else 0
        return int(node.start_mark.line + held if held else end.line - 1)
    return int(end.line)


def _note(text: str, node: yaml.Node) -> str:
    """The note behind a value that stands on one line."""
    if node.start_mark.line != node.end_mark.line:
        return ""
    rest = LINE.findall(text)[node.end_mark.line][node.end_mark.column :]
    return found[0] if (found := NOTE.match(rest)) else ""


def _listed(text: str, key: str) -> yaml.SequenceNode | None:
    """The list under `key`, if it is written an entry a line."""
    node = _under(_top(text), key)
    is_one = isinstance(node, yaml.SequenceNode) and not node.flow_style and node.value
    return node if is_one and isinstance(node, yaml.SequenceNode) else None


def _under(node: yaml.MappingNode | None, key: str) -> yaml.Node | None:
    return next((each for name, each in node.value if name.value == key), None) if node else None


def _dash(text: str, node: yaml.Node) -> int:
    """The line with the dash of an entry."""
    line = node.start_mark.line
    before = LINE.findall(text)[line][: node.start_mark.column]
    return int(line if "-" in before else line - 1)


def _name(node: yaml.Node, key: str) -> str:
    """What an entry of a list is called by; "" where it has no name."""
    if not isinstance(node, yaml.MappingNode):
        return ""
    name = _under(node, NAMED_BY.get(key, "id"))
    return name.value if isinstance(name, yaml.ScalarNode) else ""


def _plain(node: yaml.Node) -> Plain:
    """What a value says, every word as text; as yaml_lines.py reads it."""
    if isinstance(node, yaml.MappingNode):
        return {str(name.value): _plain(each) for name, each in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(each) for each in node.value]
    assert isinstance(node, yaml.ScalarNode)
    is_nothing = not node.style and node.value in ("", "~", "null")
    return None if is_nothing else str(node.value)


def _texts(value: Plain) -> Plain:
    if isinstance(value, Mapping):
        return {name: _texts(each) for name, each in value.items()}
    if value is None or isinstance(value, str):
        return value
    return str(value).lower() if isinstance(value, int) else [_texts(each) for each in value]
