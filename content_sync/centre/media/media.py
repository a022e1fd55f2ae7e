"""The files of an item's media folder: which kind, how large, how long, and their names by hash."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from content_sync import subtitles
from content_sync.centre.media.pictures import ready
from content_sync.centre.media.playable import AS_FILM, AS_SOUND, played
from content_sync.centre.written.page import Page, read_text
from content_sync.errors import FileError
from content_sync.letters.choices import Choices, meant, nearest
from content_sync.machine.cache import cache_dir
from content_sync.said import Said, phrase
from content_sync.signed.sha256 import name_of

KINDS: Final = {
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".webp"), "picture"),
    **dict.fromkeys((".gif", ".bmp", ".tif", ".tiff", ".avif"), "picture"),
    **dict.fromkeys((".opus", ".ogg", ".mp3", ".m4a"), "sound"),
    **dict.fromkeys((".mp4", ".webm"), "video"),
    **dict.fromkeys((".vtt", ".srt"), "subtitles"),
}
ENDINGS: Final = {".png": (".png",), ".jpg": (".jpg", ".jpeg")}  # of what is made
NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")  # it becomes part of an address
SAVED: Final = {  # what people have instead, and how it becomes something that can be shown
    **dict.fromkeys(
        (".heic", ".heif"), phrase("open it on the telephone and share or save it as JPEG")
    ),
    **dict.fromkeys((".svg", ".ai", ".eps", ".psd", ".cdr"), phrase("export it as PNG")),
    **dict.fromkeys((".mov", ".avi", ".mkv", ".wmv", ".3gp", ".flv"), AS_FILM),
    **dict.fromkeys((".wav", ".aac", ".amr", ".flac", ".wma", ".caf", ".aiff"), AS_SOUND),
    **dict.fromkeys(
        (".pdf", ".doc", ".docx", ".ppt", ".pptx"), phrase("save its pages as PNG or JPEG")
    ),
}


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A file a kiosk may fetch; `size` in pixels of a picture, `duration_ms` of sound and video.

    `name` is the officer's. What was made from an officer's file names that by its SHA-256 as
    `original`; `ending` says what the bytes are where the name says something else.
    """

    name: str
    path: Path
    kind: str
    bytes: int
    sha256: str
    size: tuple[int, int] = (0, 0)
    duration_ms: int = 0
    original: str = ""
    ending: str = ""

    @property
    def listed(self) -> str:
        """Its name in the catalog, which ends as its bytes are."""
        return f"{self.name}~{self.ending}" if self.ending else self.name


class Shelf:
    """A folder of media: that of one item, or the feed's pictures; it remembers what was taken.

    `is_clear`: its pictures lie on colours of ours, and what is transparent shows them. `uploads`:
    name -> a file that lies elsewhere and counts as one of the folder by that name, in the place of
    one that is called so; wherever it lies it has to end as the name does (<sha256>.jpg).
    `measured`: what measures them, known.py's perhaps.
    """

    def __init__(
        self,
        folder: Path,
        content: Path,
        is_clear: bool = False,
        uploads: Mapping[str, Path] = {},
        measured: "Measured | None" = None,
    ) -> None:
        self._measured = measured or measure
        self._folder = folder
        self._uploads = uploads
        self._content = content
        self._is_clear = is_clear
        self._asked: set[str] = set()
        self._taken: dict[str, MediaFile] = {}
        self._lost: set[str] = set()  # files that are missing or damaged, told once
        self._names: Choices | None = None
        self._meant: tuple[int, frozenset[str]] = (0, frozenset())

    @property
    def taken(self) -> tuple[MediaFile, ...]:
        """Every file the item shows, by name."""
        return tuple(file for _, file in sorted(self._taken.items()))

    def names(self) -> Choices:
        """The files that lie there, hidden ones apart."""
        if self._names is None:
            there = self._folder.iterdir() if self._folder.is_dir() else ()
            names = {*(path.name for path in there), *self._uploads}
            self._names = Choices(name for name in names if not name.startswith("."))
        return self._names

    def path(self, name: str) -> Path:
        """Where the file of that name lies, if it does."""
        return self._uploads.get(name, self._folder / name)

    def is_meant(self, name: str) -> bool:
        """Whether `name` was probably meant by what was asked for and does not lie there."""
        if self._meant[0] != len(self._asked):
            missing = self._asked - {*self.names()}
            near = frozenset(nearest(asked, self.names()) for asked in missing)
            self._meant = len(self._asked), near
        return name in self._meant[1]

    def check_unshown(self, page: Page) -> None:
        """Warn of files that nobody names; `page` is what could name them."""
        for name in self.names():
            if name not in self._asked:
                file = PurePosixPath(page.file).parent / self._folder.name / name
                fix = phrase("show it or remove it")
                Page(str(file), page.findings).warn(0, phrase("no text shows this file"), fix)

    def take(self, page: Page, line: int, src: str, kinds: Collection[str]) -> MediaFile | None:
        """The file media/<name>, of one of `kinds`; None after noting why there is none."""
        name = src.removeprefix(f"{self._folder.name}/")
        if "/" in name or "\\" in name or name in ("", ".", ".."):
            fix = phrase(
                "copy the file into {folder}/ and write its name alone", folder=self._folder.name
            )
            page.wrong(
                line,
                phrase("'{file}' does not lie in {folder}/", file=src, folder=self._folder.name),
                fix,
            )
            return None
        if not NAME.fullmatch(name):
            fix = phrase("rename it with a-z, 0-9, dot, hyphen and underscore only")
            page.wrong(line, phrase("the file name '{name}' has other letters", name=name), fix)
            return None
        kind = KINDS.get(PurePosixPath(name).suffix.lower(), "")
        if kind not in kinds:
            known = ", ".join(sorted(suffix for suffix in KINDS if KINDS[suffix] in kinds))
            fix = phrase("use a file of {endings}", endings=known)
            fix = fix if kind else SAVED.get(PurePosixPath(name).suffix.lower(), fix)
            page.wrong(line, phrase("'{name}' cannot be shown here", name=name), fix)
            return None
        self._asked.add(name)
        if name in self._lost:
            return None
        file = self._taken.get(name) or self._open(page, line, name, kind)
        if file is None and (name in self.names() or not nearest(name, self.names())):
            self._lost.add(name)
        if file:
            self._taken[name] = file
        return file

    def _open(self, page: Page, line: int, name: str, kind: str) -> MediaFile | None:
        path = self.path(name)
        try:
            folder = self._folder.resolve()
            is_inside = folder.is_relative_to(self._content.resolve())
            is_its_own = path.resolve().parent == folder and is_inside
            if name not in self._uploads and not is_its_own:
                what = phrase(
                    "'{name}' is a link to somewhere outside {folder}/",
                    name=name,
                    folder=folder.name,
                )
                fix = phrase("put the file itself into {folder}/", folder=folder.name)
                page.wrong(line, what, fix)
                return None
            if not path.is_file():
                what = phrase("there is no file {file}", file=f"{self._folder.name}/{name}")
                page.wrong(line, what, meant(name, self.names()))
                return None
            called = f"{self._folder.name}/{name}"
            file = self._measured(page, line, path, kind, self._is_clear, called)
            if file is None:
                self._lost.add(name)
            return file
        except (OSError, RuntimeError) as error:
            page.wrong(
                line,
                phrase("{file} cannot be read ({error})", file=f"media/{name}", error=error),
                phrase("check the file"),
            )
            return None


Measured = Callable[[Page, int, Path, str, bool, str], MediaFile | None]


def measure(
    page: Page, line: int, path: Path, kind: str, is_clear: bool = False, called: str = ""
) -> MediaFile | None:
    """`path` with its size, duration and hash; None after noting that it is damaged.

    `called`: how the officer calls it, media/<name>; as it lies there, if nothing else is said.
    """
    called = called or f"{path.parent.name}/{path.name}"
    name = PurePosixPath(called).name
    try:
        if kind == "picture":
            return _picture(page, line, path, is_clear, called)
        bytes_, sha256 = _hashed(path)
        if kind == "subtitles":
            _check_subtitles(page, path, name)
            return MediaFile(name, path, kind, bytes_, sha256)
        heard = played(path, kind, sha256, cache_dir())
        for what, fix in heard.doubts:
            page.warn(line, _of(called, what), fix)
        return MediaFile(
            name, path, kind, bytes_, sha256, (0, 0), heard.duration_ms, ending=heard.ending
        )
    except FileError as error:
        page.wrong(line, _of(called, error.what), error.fix)
        return None
    except Exception as error:  # a damaged file makes the libraries raise anything
        what = phrase("is damaged or of another kind ({error})", error=error)
        page.wrong(line, _of(called, what), phrase("open it, then save or export it again"))
        return None


def _of(called: str, what: Said) -> Said:
    return phrase("{file} {what}", file=called, what=what)


def _hashed(path: Path) -> tuple[int, str]:
    with path.open("rb") as file:
        sha256 = name_of(file)
        return file.tell(), sha256


def _picture(page: Page, line: int, path: Path, is_clear: bool, called: str) -> MediaFile:
    name = PurePosixPath(called).name
    shown = ready(path, cache_dir(), is_clear)
    for what, fix in shown.doubts:
        page.warn(line, _of(called, what), fix)
    bytes_, sha256 = _hashed(shown.path)
    if not shown.is_made:
        return MediaFile(name, path, "picture", bytes_, sha256, size=shown.size)
    ending = "" if path.suffix.lower() in ENDINGS[shown.ending] else shown.ending
    _, original = _hashed(path)
    return MediaFile(name, shown.path, "picture", bytes_, sha256, shown.size, 0, original, ending)


def _check_subtitles(page: Page, path: Path, name: str) -> None:
    file = str(PurePosixPath(page.file).parent / "media" / name)
    its_page = Page(file, page.findings)
    text = read_text(its_page, path, path.parent)
    if text is None:
        return
    try:
        unshown = subtitles.without_length(text)
    except FileError as error:
        its_page.wrong(error.line, error.what, error.fix)
        return
    if unshown:
        what = phrase(
            "{count} of the subtitles end as they begin, so nobody sees them", count=len(unshown)
        )
        its_page.warn(
            unshown[0], what, phrase("write a later time behind the arrow, or remove them")
        )
