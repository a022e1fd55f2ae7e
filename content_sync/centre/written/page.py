"""A file of a content folder while it is read, and what is wrong with the folder so far.

Reading goes on after a mistake, so that an officer sees all of them at once.
"""

from collections.abc import Iterable, Sized
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from content_sync.centre.written.misread import guess_bytes, is_utf16, misreadings
from content_sync.centre.written.tags import meant_tag
from content_sync.errors import Mistake
from content_sync.letters import unseen
from content_sync.letters.choices import meant

TEXT_BYTES = 250_000  # long articles have 20 kB; a hostile megabyte would take minutes to parse
FEED_BYTES = 1_000_000  # every commune of the country as an area
LANGUAGE = "language"  # what a feed has: language, topic, body … as they stand in messages
LOOK = "read the line again, and delete them if it is right"
FOREIGN = frozenset({"en", "zh"})  # languages of texts in which no Vietnamese letter is looked for


@dataclass(frozen=True, slots=True, order=True)
class Dead:
    """A mistake that names something which feed.yaml does not have: an id and its sort."""

    sort: str
    id: str
    mistake: Mistake


@dataclass(frozen=True, slots=True)
class Findings:
    """Mistakes stop a release; warnings do not. `dead`: mistakes whose cause may be one."""

    mistakes: list[Mistake] = field(default_factory=list)
    warnings: list[Mistake] = field(default_factory=list)
    dead: list[Dead] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Page:
    """One file, by its path inside the folder."""

    file: str
    findings: Findings

    def wrong(self, line: int, what: str, fix: str) -> None:
        """Note a mistake."""
        self.findings.mistakes.append(Mistake(self.file, line, what, fix))

    def dead(self, line: int, where: str, sort: str, id_: str, known: Iterable[str]) -> None:
        """Note an `id_` of a `sort` that does not exist."""
        has_no = "the feed has no" if sort == LANGUAGE else "no"
        what = f"{where}: {has_no} {sort} '{id_}'" if where else f"{has_no} {sort} '{id_}'"
        fix = meant_tag(id_, known) if sort == LANGUAGE else meant(id_, known)
        mistake = Mistake(self.file, line, what, fix)
        self.findings.dead.append(Dead(sort, id_, mistake))

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
    return text_of(page, data, most)


def text_of(page: Page, data: bytes, most: int = TEXT_BYTES) -> str | None:
    """The text of a file that holds `data`; None after noting why there is none."""
    if len(data) > most:
        page.wrong(0, f"it is larger than {most // 1000} kB", "split it")
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _tell_encoding(page, data, data.count(b"\n", 0, error.start) + 1)
        return None
    if is_utf16(data):
        _tell_encoding(page, data, 0)
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _tell_misread(page, text):
        return unseen.tidied(unseen.REFUSED.sub(" ", text))
    tell_unseen(page, text)
    return unseen.tidied(unseen.REFUSED.sub(" ", text))


def _language(page: Page) -> str:
    """The language of a text by its file's name; what is not named so is Vietnamese."""
    name = PurePosixPath(page.file).name
    return name.removesuffix(".md").partition("-")[0] if name.endswith(".md") else "vi"


def _tell_encoding(page: Page, data: bytes, line: int) -> None:
    tag = _language(page)
    found = guess_bytes(data, tag not in FOREIGN, tag == "zh")
    if found:
        page.wrong(0 if is_utf16(data) else line, str(found), found.fix)
    else:
        page.wrong(line, "not UTF-8", "save the file as UTF-8")


def _tell_misread(page: Page, text: str) -> bool:
    found = tuple(misreadings(text, _language(page) not in FOREIGN))
    for each in found:
        page.wrong(each.lines[0], str(each), each.fix)
    return bool(found)


def tell_unseen(page: Page, text: str, first_line: int = 1) -> None:
    """What is tidied once a file; what is refused in every line, for each has to be mended."""
    parted: list[int] = []
    left_out: dict[int, set[str]] = {}
    for number, line in enumerate(text.split("\n"), first_line):
        if unseen.is_parted(line):
            parted.append(number)
        if codes := unseen.left_out(line):
            left_out[number] = codes
        if word := unseen.doubled(line):
            page.warn(number, f"two tones stand on one letter of «{word}»", "type the word again")
        if refused := unseen.REFUSED.search(line):
            code = unseen.code(refused.group())
            page.wrong(number, f"an unseen character {code}", unseen.fix(refused.group()))
    if parted:
        what = "a zero-width space between two letters is read as a space"
        page.warn(parted[0], what + _and_more(parted), LOOK)
    if left_out:
        names = sorted(set[str]().union(*left_out.values()))
        what = f"unseen characters ({', '.join(names)}) are left out"
        page.warn(min(left_out), what + _and_more(left_out), LOOK)


def _and_more(lines: Sized) -> str:
    others = len(lines) - 1
    return f" (and in {others} more {'line' if others == 1 else 'lines'})" if others else ""
