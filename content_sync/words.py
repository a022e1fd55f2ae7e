"""The interface's words: gettext catalogues with a fallback a message, and dates.

    locales/<tag>/LC_MESSAGES/kiosk.mo     zh_Hans is the folder of zh-Hans; all others as the tag
                              check.mo     what is said to officers, see said.py

Message ids are English. A message that a language lacks is taken from the next language of its
chain and comes with that language's tag, because font and voice depend on it. Tày and Nùng are
unknown to CLDR: their dates are Vietnamese.
"""

import gettext
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache, partial
from pathlib import Path
from typing import Final, NamedTuple

HERE: Final = Path(__file__).resolve().parent
DATE_STYLES: Final = ("vi", "zh-Hans", "en")
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def locales() -> Path:
    """The folder of the catalogues: beside the installed package, or at the top of a checkout."""
    installed = HERE / "locales"
    return installed if installed.is_dir() else HERE.parent / "locales"


@lru_cache(maxsize=32)
def _catalogue(folder: Path, tag: str, domain: str) -> gettext.GNUTranslations | None:
    file = folder / tag.replace("-", "_") / "LC_MESSAGES" / f"{domain}.mo"
    if not file.is_file():
        return None
    with file.open("rb") as stream:
        return gettext.GNUTranslations(stream)


def _translated(
    catalogue: gettext.GNUTranslations, message: str, context: str | None
) -> str | None:
    ask = catalogue.gettext if context is None else partial(catalogue.pgettext, context)
    found = ask(message)
    return None if found is message or found == "" else found


class Phrase(NamedTuple):
    """A text and the language it is in, because font and voice depend on it."""

    text: str
    tag: str


@dataclass(frozen=True, slots=True)
class Words:
    """Words in one language; `chain` is the language itself and those it falls back to."""

    chain: tuple[str, ...]
    folder: Path
    domain: str = "kiosk"

    @property
    def tag(self) -> str:
        """The language asked for."""
        return self.chain[0]

    def say(self, message: str, context: str | None = None, **blanks: object) -> Phrase:
        """`message` in the first language of the chain that has it."""
        for tag in self.chain:
            catalogue = _catalogue(self.folder, tag, self.domain)
            text = _translated(catalogue, message, context) if catalogue else None
            if text is not None:
                return Phrase(text.format(**blanks) if blanks else text, tag)
        return Phrase(message.format(**blanks) if blanks else message, "en")

    def pick(self, names: Mapping[str, str]) -> Phrase:
        """A name in the first language of the chain that has it, else in any."""
        tag = next((one for one in (*self.chain, *names) if names.get(one)), self.tag)
        return Phrase(names.get(tag, ""), tag)

    def day(self, day: date) -> str:
        """A day in figures: 22/11/2026, 2026年11月22日, 22 November 2026."""
        match self._style:
            case "zh-Hans":
                return f"{day.year}年{day.month}月{day.day}日"
            case "en":
                return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
            case _:
                return f"{day:%d/%m/%Y}"

    def month(self, day: date) -> str:
        """The month of a day in figures: 7/2025, 2025年7月, July 2025."""
        match self._style:
            case "zh-Hans":
                return f"{day.year}年{day.month}月"
            case "en":
                return f"{MONTHS[day.month - 1]} {day.year}"
            case _:
                return f"{day.month}/{day.year}"

    def long_day(self, day: date) -> str:
        """A day with its weekday, as on the top bar: Chủ Nhật, 22/11/2026."""
        names = Words((*self.chain, self._style), self.folder)
        weekday, _ = names.say(WEEKDAYS[day.weekday()])
        if self._style == "zh-Hans":
            return f"{self.day(day)} {weekday}"
        return f"{weekday}, {self.day(day)}"

    def clock(self, moment: datetime | time) -> str:
        """A time of day, 24 hours: 09:41."""
        return f"{moment:%H:%M}"

    @property
    def _style(self) -> str:
        return next((tag for tag in self.chain if tag in DATE_STYLES), "vi")


def words(chain: Sequence[str], folder: Path | None = None, domain: str = "kiosk") -> Words:
    """The words of the first language of `chain`, falling back along it and last to English ids."""
    return Words(tuple(chain), folder or locales(), domain)
