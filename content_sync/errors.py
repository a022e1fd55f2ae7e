"""What can go wrong, one family a reaction.

    BanTinError
    ├── UseError      wrong call or setting: say what to type          exit 2
    ├── SourceError   mistakes in a content folder: fix them            exit 2
    ├── FeedError     the feed is out of reach or broke off: try later  exit 3
    ├── TrustError    it answered, but must not be believed: stop       exit 4
    └── StoreError    this machine's disk or store: call the keeper     exit 5

Caught at three doors only: the command line, the watch loop, the kiosk's tick.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from content_sync.said import ENGLISH, NOTHING, Said, in_language


class BanTinError(Exception):
    """Anything this project raises knowingly; its text says what, where and what to do."""

    exit_code = 1

    def told(self, language: str = ENGLISH) -> str:
        """Its text in a language of officers, as far as it was said."""
        return in_language(self.args[0], language) if self.args else ""


class UseError(BanTinError):
    """A command or a setting was used wrongly."""

    exit_code = 2


def shortened(text: str, most: int) -> str:
    """What somebody wrote, as a message quotes it: at most so many letters."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One mistake in a content folder; `line` counts from 1, 0 means the whole file.

    `at`: the field of the file that it is about, see centre/written/line.py; "" for none.
    """

    file: str
    line: int
    what: Said
    fix: Said
    at: str = field(default="", compare=False)

    def __str__(self) -> str:
        return self.told()

    def told(self, language: str = ENGLISH) -> str:
        """The mistake in one line, in a language of officers."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {in_language(self.what, language)}, {in_language(self.fix, language)}"


class SourceError(BanTinError):
    """A content folder has mistakes, all of them in `mistakes`; `hint`: what to do meanwhile."""

    exit_code = 2

    def __init__(self, mistakes: Sequence[Mistake], hint: Said = NOTHING) -> None:
        self.mistakes = tuple(mistakes)
        self._hint = hint
        super().__init__(self.told())

    def told(self, language: str = ENGLISH) -> str:
        """All of it, a line a mistake."""
        hint = [in_language(self._hint, language)] if self._hint else []
        return "\n".join([*(each.told(language) for each in self.mistakes), *hint])


class FileError(ValueError):
    """What is wrong with one file, in which line (0: the whole), and what to do.

    Whoever asked for the file knows its name, and makes a mistake or a notice of it.
    """

    def __init__(self, what: Said, fix: Said, line: int = 0) -> None:
        super().__init__(f"line {line}: {what}, {fix}" if line else f"{what}, {fix}")
        self.what = what
        self.fix = fix
        self.line = line


class FeedError(BanTinError):
    """The feed cannot be reached or broke off; calling again later goes on from there."""

    exit_code = 3


class TrustError(BanTinError):
    """The feed answered something that must not be believed; nothing was changed."""

    exit_code = 4


class StoreError(BanTinError):
    """The local disk or store failed or is damaged."""

    exit_code = 5
