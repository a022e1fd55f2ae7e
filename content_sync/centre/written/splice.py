"""One key of a YAML file replaced: every other line, and every comment on one, keeps its bytes.

    splice(text, "valid_to", "2026-12-31")                  a key of item.yaml
    splice_head(text, "title", "Vay vốn")                   of the front matter of a text
    splice_entry(text, "bodies", "ubnd-dong-dang", {…})     an entry of a list of feed.yaml

A value is a text, a list or a mapping of such, true, false, or a number; None takes the key or
entry away. What is there already stays as it is written; what is missing is put at the end.
"""

from typing import Final

Plain = str | int | bool | None | list["Plain"] | tuple["Plain", ...] | dict[str, "Plain"]

NAMED_BY: Final = {"languages": "tag", "areas": "code"}  # what an entry is called by; else id


def splice(text: str, key: str, value: Plain) -> str:
    """`text`, a YAML mapping, with `value` under `key` of its top level.

    Our own reader (yaml_lines.py) reads the same value, as far as it lets letters pass.
    A note behind a value of one line stays; those between the lines of a longer one go with it.

    Raises:
        ValueError: `text` is no YAML, or no mapping that is written a key a line.
    """
    raise NotImplementedError


def splice_head(text: str, key: str, value: Plain) -> str:
    """The same for the front matter of a text, <tag>.md; its body keeps its bytes.

    Raises:
        ValueError: `text` has no front matter between two lines ---, or it is no YAML.
    """
    raise NotImplementedError


def splice_entry(text: str, key: str, id_: str, value: dict[str, Plain] | None) -> str:
    """The same for the entry `id_` of the list `key` (bodies, topics, needs, places, areas …).

    Of an entry that is written a key a line only the lines of changed keys are replaced. A new
    entry comes last; a list without entries goes.

    Raises:
        ValueError: as above, or the list is none.
    """
    raise NotImplementedError


def value_of(text: str, key: str) -> Plain:
    """What stands under a key of the top level, as text, lists and mappings; None: nothing."""
    raise NotImplementedError


def entries_of(text: str, key: str) -> dict[str, dict[str, Plain]]:
    """id -> entry, of a list like bodies: what a form shows and gives to `splice_entry`."""
    raise NotImplementedError
