"""Markup as a tree of values: everything written into it is text, so that nothing can break out.

    el("p", "Bà con ", el("strong", "gọi 113"), lang="vi")

A language is said once: `lang` of an element, and the language of a phrase, are left out where
they are those of what stands around.
"""

import re
from functools import cache
from html import escape
from typing import Final, NamedTuple

from content_sync.words import Phrase

# What HTML and XML cannot hold, what nobody sees, and marks that make text run backwards.
UNSEEN: Final = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
VOID: Final = frozenset(("input", "meta", "link", "img", "source", "track"))
SPECIAL: Final = re.compile(f"[&<>\"']|{UNSEEN.pattern}")  # most texts have none


class Element(NamedTuple):
    """One element; made by `el`."""

    name: str
    inside: tuple["Piece", ...]
    attributes: dict[str, str]


Piece = Element | Phrase | str | None


def el(name: str, /, *inside: Piece, **attributes: str | int | bool | None) -> Element:
    """An element; class_="x" is class, aria_label="x" aria-label; None and False are left out."""
    known = {
        _attribute(key): "" if value is True else str(value)
        for key, value in attributes.items()
        if value is not None and value is not False
    }
    return Element(name, inside, known)


def page(root: Element) -> bytes:
    """A whole page, as it is stored."""
    written = ["<!doctype html>\n"]
    _write(root, "", written)
    return "".join((*written, "\n")).encode()


def markup(piece: Piece, lang: str = "") -> str:
    """A piece of a page whose surroundings are in `lang`."""
    written: list[str] = []
    _write(piece, lang, written)
    return "".join(written)


def clean(text: str) -> str:
    """`text` without characters that no page may hold."""
    return UNSEEN.sub("", text)


def _write(piece: Piece, lang: str, written: list[str]) -> None:
    if isinstance(piece, str):
        written.append(_escaped(piece))
    elif isinstance(piece, Phrase):
        if piece.tag == lang or not piece.text:
            written.append(_escaped(piece.text))
        else:
            _write(el("span", piece.text, lang=piece.tag), lang, written)
    elif piece is not None:
        name, inside, attributes = piece
        written.append(f"<{name}")
        for key, value in attributes.items():
            if key == "lang":
                if value == lang:
                    continue
                lang = value
            has_value = value or key == "alt"
            written.append(f' {key}="{_escaped(value)}"' if has_value else f" {key}")
        written.append(">")
        if name not in VOID:
            for one in inside:
                _write(one, lang, written)
            written.append(f"</{name}>")


def _escaped(text: str) -> str:
    return escape(clean(text)) if SPECIAL.search(text) else text


@cache
def _attribute(key: str) -> str:
    return key.rstrip("_").replace("_", "-")
