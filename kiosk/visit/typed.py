"""Keys pressed into the text of a query.

    text("hoox trowj", Keys.TELEX) == "hỗ trợ"      erase("hoox", Keys.TELEX) == "h"
    pending("去fupin") == "fupin"                    put_word("去fupin", "扶贫") == "去扶贫"

A visit keeps the keys as they were pressed, because Telex may still change a letter far back in
its word; what no key makes (a character that was chosen, a letter from another keyboard) stands
as it is.
"""

import re
import unicodedata
from typing import Final

from content_sync.letters.telex import Method, compose
from kiosk.visit.state import Keys
from kiosk.visit.wishes import Erase, Type

MAX_LETTERS: Final = 60
BACKSPACE: Final = "\b"

_WORD: Final = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+")
_PENDING: Final = re.compile("[a-z']+$")
_SHAPE_KEYS: Final = {"\u0302": "", "\u0306": "w", "\u031b": "w"}  # â is a twice
_TONE_KEYS: Final = {"\u0300": "f", "\u0301": "s", "\u0309": "r", "\u0303": "x", "\u0323": "j"}


def keys_of(keys: Keys | None, language: str) -> Keys:
    """The keys in use: those chosen, else those of the language."""
    if keys is not None:
        return keys
    if language.startswith("zh"):
        return Keys.PINYIN
    return Keys.PLAIN if language.startswith("en") else Keys.TELEX


def text(typed: str, keys: Keys) -> str:
    """What stands in the field."""
    if keys is not Keys.TELEX:
        return typed
    return _WORD.sub(lambda word: compose(word[0], Method.TELEX), typed)


def rewritten(typed: str, keys: Keys, others: Keys) -> str:
    """What `typed` is with other keys, so that the text in the field stays as it stands."""
    stands = text(typed, keys)
    return stands if others is not Keys.TELEX else _WORD.sub(lambda word: _kept(word[0]), stands)


def press(typed: str, key: str) -> str:
    """`typed` and one more key; no space before or after another, nothing beyond MAX_LETTERS."""
    if len(typed) >= MAX_LETTERS or (key == " " and (not typed or typed.endswith(" "))):
        return typed
    return typed + key


def erase(typed: str, keys: Keys) -> str:
    """`typed` without the last letter that stands in the field, whatever keys made it."""
    wanted = text(typed, keys)[:-1]
    for end in range(len(typed) - 1, -1, -1):
        if text(typed[:end], keys) == wanted:
            return typed[:end]
    spelled = _WORD.sub(lambda word: _spelled(word[0]), wanted)
    return spelled if text(spelled, keys) == wanted else wanted


def pending(typed: str) -> str:
    """The letters at the end that characters may be chosen for."""
    found = _PENDING.search(typed)
    return found[0] if found else ""


def put_word(typed: str, word: str) -> str:
    """`typed` with the characters of `word` in place of the letters they were chosen for."""
    kept = typed.removesuffix(pending(typed))
    return (kept + word)[:MAX_LETTERS]


def from_keyboard(codepoint: str | None) -> Type | Erase | None:
    """What a key of a keyboard beside the screen does to the query; None: it writes nothing."""
    if codepoint == BACKSPACE:
        return Erase()
    if codepoint is None or len(codepoint) != 1 or not codepoint.isprintable():
        return None
    return Type(codepoint.lower())


def _kept(word: str) -> str:
    """The Telex keys that write `word` as it is; a key that would mark a letter is taken twice."""
    keys = ""
    for end, letter in enumerate(word, 1):
        is_letter = compose(keys + letter, Method.TELEX) == word[:end]
        keys += letter if is_letter else letter * 2
    return keys


def _spelled(word: str) -> str:
    """The Telex keys that make `word`, its tone last."""
    tone = ""
    keys = []
    for letter in word:
        if letter in "đĐ":
            keys.append("dd")
            continue
        parts = unicodedata.normalize("NFD", letter)
        base = parts[0]
        keys.append(base)
        for mark in parts[1:]:
            tone = _TONE_KEYS.get(mark, tone)
            if mark in _SHAPE_KEYS:
                keys.append(_SHAPE_KEYS[mark] or base)
    return "".join(keys) + tone
