"""Mappings of interview.yaml whose keys are the officer's own ids: documents, papers, answers."""

from collections.abc import Callable
from typing import Final, TypeVar

from content_sync.centre.interviews.conditions import JOINED
from content_sync.centre.written.fields import ID, Fields
from content_sync.centre.written.page import Page
from content_sync.centre.written.yaml_lines import Node
from content_sync.interview.values import UNKNOWN
from content_sync.said import phrase

Made = TypeVar("Made")
RESERVED: Final = (*JOINED, UNKNOWN)  # what a condition says itself


def entries(top: Fields, key: str, reserved: tuple[str, ...] = RESERVED) -> dict[str, Node]:
    """id -> what stands there, of the mapping under `key`; {} where there is none."""
    node = top.entries.get(key)
    if node is None or node.value is None:
        return {}
    if not isinstance(node.value, dict):
        what = phrase("{key} is no list of names", key=key)
        top.page.wrong(node.line, what, phrase("write {key}: {{name: …}}", key=key))
        return {}
    return {
        id_: each for id_, each in node.value.items() if is_id(top.page, each.line, id_, reserved)
    }


def is_id(page: Page, line: int, id_: str, reserved: tuple[str, ...] = RESERVED) -> bool:
    """Whether `id_` may name a question, an answer, a paper …; noted if not."""
    if id_ in reserved:
        what = phrase("'{word}' has a meaning of its own in conditions", word=id_)
        page.wrong(line, what, phrase("name it otherwise"))
        return False
    if not ID.fullmatch(id_):
        what = phrase("'{word}' is no id", word=id_)
        page.wrong(line, what, phrase("use a-z, 0-9 and hyphens"))
        return False
    return True


def once(
    top: Fields, key: str, keys: tuple[str, ...], name: str, make: Callable[[Fields], Made | None]
) -> dict[str, Made]:
    """id -> what `make` makes of each mapping in the list under `key`; `name` says its id."""
    found: dict[str, Made] = {}
    for each in top.maps(key, keys):
        id_ = each.text(name, required=True)
        if id_ and id_ in found:
            what = phrase("{key}: '{id}' stands there twice", key=key, id=id_)
            top.page.wrong(each.at(name), what, phrase("rename one"))
        elif id_ and is_id(top.page, each.at(name), id_) and (made := make(each)) is not None:
            found[id_] = made
    return found
