"""Sentences to an officer: English as it stands in the program, and in the officer's language.

    phrase("{key} '{day}' is no date", key="valid_to", day="31/6")     valid_to '31/6' is no date
    in_language(that, "vi")                                            valid_to: «31/6» không phải …
    with speaking("vi"): spoken(that)                                  the same

The message is gettext's own: the English sentence with its blanks, looked for in the domain check,
locales/<tag>/LC_MESSAGES/check.mo. What no catalogue has stays English.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Final

from content_sync.words import locales, words

DOMAIN: Final = "check"
ENGLISH: Final = "en"


class Said(str):
    """An English sentence that remembers the message and the values it was made of.

    It is its text wherever a text is wanted. Only `phrase` makes one.
    """

    message: str
    values: Mapping[str, str | int]

    def having(self, **values: object) -> "Said":
        """The same with other values."""
        return made(self.message, {**self.values, **values})


def phrase(message: str, /, **values: object) -> Said:
    """`message` with its blanks filled; a value may be said itself. Braces to be seen are double.

    The message is written out where it is said, never put together: else no catalogue has it.
    """
    return made(message, values)


def made(message: str, values: Mapping[str, object]) -> Said:
    """What `phrase` made of these once, of which every value is a text, a number, or said."""
    kept = {name: one if isinstance(one, str | int) else str(one) for name, one in values.items()}
    said = Said(message.format(**kept))
    said.message, said.values = message, kept
    return said


NOTHING: Final = phrase("")
_speaks: ContextVar[str] = ContextVar("speaks", default=ENGLISH)


def languages(folder: Path | None = None) -> tuple[str, ...]:
    """The languages in which anything is said to officers."""
    files = (folder or locales()).glob(f"*/LC_MESSAGES/{DOMAIN}.mo")
    return tuple(sorted({ENGLISH, *(file.parent.parent.name.replace("_", "-") for file in files)}))


def in_language(text: str, language: str, folder: Path | None = None) -> str:
    """`text` in `language`, as far as it was said and its catalogue goes; else as it is."""
    if not isinstance(text, Said) or not text or language == ENGLISH:
        return str(text)
    message = words((language,), folder, DOMAIN).say(text.message).text
    return message.format(
        **{
            name: in_language(value, language, folder) if isinstance(value, str) else value
            for name, value in text.values.items()
        }
    )


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Within it, and in this thread alone, that language is spoken."""
    before = _speaks.set(language)
    try:
        yield
    finally:
        _speaks.reset(before)


def spoken(text: str) -> str:
    """`text` in the language that is spoken here."""
    return in_language(text, _speaks.get())
