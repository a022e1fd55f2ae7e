"""A file of a content folder while it is read, and what is wrong with the folder so far.

Reading goes on after a mistake, so that an officer sees all of them at once.
"""

from collections.abc import Iterable, Sized
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from content_sync.centre.written.line import field_of
from content_sync.centre.written.misread import guess_bytes, is_utf16, misreadings
from content_sync.centre.written.tags import meant_tag
from content_sync.errors import Mistake
from content_sync.letters import unseen
from content_sync.letters.choices import meant
from content_sync.said import Said, phrase

TEXT_BYTES = 250_000  # long articles have 20 kB; a hostile megabyte would take minutes to parse
FEED_BYTES = 1_000_000  # every commune of the country as an area
LANGUAGE = "language"
SORTS = {  # what a feed has, as it stands in messages
    LANGUAGE: phrase("language"),
    "other language": phrase("other language"),
    "area": phrase("area"),
    "body": phrase("body"),
    "item": phrase("item"),
    "place": phrase("place"),
    "profile": phrase("profile"),
    "topic": phrase("topic"),
}
LOOK = phrase("read the line again, and delete them if it is right")
FOREIGN = frozenset({"en", "zh"})  # languages of texts in which no Vietnamese letter is looked for


@dataclass(frozen=True, slots=True, order=True)
class Dead:
    """A mistake that names something which feed.yaml does not have: an id and its sort."""

    sort: str
    id: str
    mistake: Mistake


@dataclass(frozen=True, slots=True)
class Findings:
    """Mistakes stop a release; warnings do not. `dead`: mistakes whose cause may be one.

    places: file -> line -> the field or block that begins there, of what could be read.
    """

    mistakes: list[Mistake] = field(default_factory=list)
    warnings: list[Mistake] = field(default_factory=list)
    dead: list[Dead] = field(default_factory=list)
    places: dict[str, dict[int, str]] = field(default_factory=dict, compare=False)

    def placed(self, told: Mistake) -> Mistake:
        """`told` with the field that it is about, as far as its line says it."""
        begins = self.places.get(told.file, {})
        line = max((each for each in begins if each <= told.line), default=0)
        return replace(told, at=begins[line]) if line and not told.at else told


@dataclass(frozen=True, slots=True)
class Page:
    """One file, by its path inside the folder."""

    file: str
    findings: Findings

    def wrong(self, line: int, what: Said, fix: Said) -> None:
        """Note a mistake."""
        self.findings.mistakes.append(self.told(line, what, fix))

    def dead(self, line: int, where: str, sort: str, id_: str, known: Iterable[str]) -> None:
        """Note an `id_` of a `sort` that does not exist."""
        what = phrase("no {sort} '{id}'", sort=SORTS[sort], id=id_)
        if sort == LANGUAGE:
            what = phrase("the feed has no language '{id}'", id=id_)
        what = phrase("{where}: {what}", where=where, what=what) if where else what
        fix = meant_tag(id_, known) if sort == LANGUAGE else meant(id_, known)
        self.findings.dead.append(Dead(sort, id_, self.told(line, what, fix)))

    def warn(self, line: int, what: Said, fix: Said) -> None:
        """Note something that may stand."""
        self.findings.warnings.append(self.told(line, what, fix))

    def told(self, line: int, what: Said, fix: Said) -> Mistake:
        """What is wrong or doubtful here; whoever asks for it notes it."""
        return Mistake(self.file, int(line), what, fix, field_of(line))


def read_text(page: Page, path: Path, folder: Path, most: int = TEXT_BYTES) -> str | None:
    """The text of `path`, which must lie inside `folder`; None after noting why not."""
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            page.wrong(
                0,
                phrase("it is a link out of the content folder"),
                phrase("put the file itself here"),
            )
            return None
        if not path.is_file():
            page.wrong(0, phrase("there is no such file"), phrase("add it"))
            return None
        if path.stat().st_size > most:
            page.wrong(
                0, phrase("it is larger than {size} kB", size=most // 1000), phrase("split it")
            )
            return None
        data = path.read_bytes()
    except (OSError, RuntimeError) as error:
        page.wrong(
            0,
            phrase("it cannot be read ({error})", error=error),
            phrase("check the file and its permissions"),
        )
        return None
    return text_of(page, data, most)


def text_of(page: Page, data: bytes, most: int = TEXT_BYTES) -> str | None:
    """The text of a file that holds `data`; None after noting why there is none."""
    if len(data) > most:
        page.wrong(0, phrase("it is larger than {size} kB", size=most // 1000), phrase("split it"))
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
        page.wrong(0 if is_utf16(data) else line, found.told, found.fix)
    else:
        page.wrong(line, phrase("not UTF-8"), phrase("save the file as UTF-8"))


def _tell_misread(page: Page, text: str) -> bool:
    found = tuple(misreadings(text, _language(page) not in FOREIGN))
    for each in found:
        page.wrong(each.lines[0], each.told, each.fix)
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
            page.warn(
                number,
                phrase("two tones stand on one letter of «{word}»", word=word),
                phrase("type the word again"),
            )
        if refused := unseen.REFUSED.search(line):
            code = unseen.code(refused.group())
            page.wrong(
                number, phrase("an unseen character {code}", code=code), unseen.fix(refused.group())
            )
    if parted:
        what = phrase("a zero-width space between two letters is read as a space")
        page.warn(parted[0], _and_more(what, parted), LOOK)
    if left_out:
        names = sorted(set[str]().union(*left_out.values()))
        what = phrase("unseen characters ({codes}) are left out", codes=", ".join(names))
        page.warn(min(left_out), _and_more(what, left_out), LOOK)


def _and_more(what: Said, lines: Sized) -> Said:
    others = len(lines) - 1
    if others == 1:
        return phrase("{what} (and in 1 more line)", what=what)
    return phrase("{what} (and in {count} more lines)", what=what, count=others) if others else what
