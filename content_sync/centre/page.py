"""A file of a content folder while it is read, and what is wrong with the folder so far.

Reading goes on after a mistake, so that an officer sees all of them at once.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from content_sync.choices import meant as meant
from content_sync.errors import Mistake

TEXT_BYTES = 250_000  # long articles have 20 kB; a hostile megabyte would take minutes to parse
FEED_BYTES = 1_000_000  # every commune of the country as an area
# Control characters, and marks that make text run backwards: none can be seen while editing.
UNSEEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True)
class Findings:
    """Mistakes stop a release; warnings do not."""

    mistakes: list[Mistake] = field(default_factory=list)
    warnings: list[Mistake] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Page:
    """One file, by its path inside the folder."""

    file: str
    findings: Findings

    def wrong(self, line: int, what: str, fix: str) -> None:
        """Note a mistake."""
        self.findings.mistakes.append(Mistake(self.file, line, what, fix))

    def warn(self, line: int, what: str, fix: str) -> None:
        """Note something that may stand."""
        self.findings.warnings.append(Mistake(self.file, line, what, fix))


def read_text(page: Page, path: Path, folder: Path, most: int = TEXT_BYTES) -> str | None:
    """The text of `path`, which must lie inside `folder`; None after noting why not."""
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            page.wrong(0, "it is a link out of the content folder", "put the file itself here")
            return None
        if not path.is_file():
            page.wrong(0, "there is no such file", "add it")
            return None
        if path.stat().st_size > most:
            page.wrong(0, f"it is larger than {most // 1000} kB", "split it")
            return None
        data = path.read_bytes()
    except (OSError, RuntimeError) as error:
        page.wrong(0, f"it cannot be read ({error})", "check the file and its permissions")
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        page.wrong(line, "not UTF-8", "save the file as UTF-8")
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    _check_letters(page, text)
    return unicodedata.normalize("NFC", UNSEEN.sub(" ", text))


def _check_letters(page: Page, text: str) -> None:
    if unicodedata.is_normalized("NFC", text) and not UNSEEN.search(text):
        return
    for number, line in enumerate(text.split("\n"), 1):
        if not unicodedata.is_normalized("NFC", line):
            page.wrong(
                number,
                "accents are stored apart from their letters (not NFC)",
                "set the keyboard to «Unicode dựng sẵn» and save again",
            )
        if unseen := UNSEEN.search(line):
            code = f"U+{ord(unseen.group()):04X}"
            page.wrong(number, f"an unseen character {code}", "delete it or type the line again")
