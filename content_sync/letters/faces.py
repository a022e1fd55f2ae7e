"""The font files a kiosk draws with, and which of them has a letter.

    regular semibold bold   Be Vietnam Pro, from PyPI: Vietnamese, Tày, Nùng, western languages
    sans                    Noto Sans: what else is written in Latin, Greek and Cyrillic letters,
                            and marks that stand on a letter which no single character has (m̄)
    cjk                     Noto Sans CJK SC: Chinese, Japanese, Korean, and signs (Ⅱ № → ①)
    symbols                 Noto Sans Symbols 2: what office programs put before a line (➢ ✔ ☐)
    lao thai …              Noto Sans of a script that a feed names by `font:`
    icon                    pictograms

Each but the first and the last also as -bold. The centre asks the same files before a text is
published. Which letters a file has is kept in the cache: to find out takes 0.1 s.
"""

import unicodedata
from bisect import bisect_right
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Final

import fonticon_mdi7
import fontpkg_be_vietnam_pro
import msgspec

from content_sync.decoded import decoded
from content_sync.errors import StoreError
from content_sync.machine.cache import cache_dir
from content_sync.machine.disk import fill_shared, write_shared

NOTO: Final = Path("/usr/share/fonts/opentype/noto")  # Debian's fonts-noto-cjk
NOTO_CORE: Final = Path("/usr/share/fonts/truetype/noto")  # and fonts-noto-core
SIMPLIFIED_CHINESE: Final = 2  # the third face of NotoSansCJK-*.ttc
LATIN: Final = Path(str(fontpkg_be_vietnam_pro.__file__)).parent / "files"

LATIN_FACES: Final = {
    "regular": "BeVietnamPro-Regular.ttf",
    "semibold": "BeVietnamPro-SemiBold.ttf",
    "bold": "BeVietnamPro-Bold.ttf",
}
CHINESE_FACES: Final = {
    "cjk": "NotoSansCJK-Regular.ttc",
    "cjk-bold": "NotoSansCJK-Bold.ttc",
}
CORE_FACES: Final = {
    "sans": "NotoSans-Regular.ttf",
    "symbols": "NotoSansSymbols2-Regular.ttf",
}
EVERYWHERE: Final = ("regular", "cjk", "sans", "symbols")  # the faces that every kiosk has
ALPHABETS: Final = ("LATIN", "GREEK", "CYRILLIC", "MODIFIER", "COMBINING")
# Scripts that are drawn as Chromium draws them, seen beside it: Kivy's text is told neither its
# script nor its direction, so what is joined, stacked or reordered (Khmer, Burmese, Arabic) is not.
SCRIPTS: Final = (
    *("Lao", "Thai", "Tai Viet", "Tai Le", "New Tai Lue", "Tai Tham", "Kayah Li", "Yi", "Lisu"),
    *("Armenian", "Georgian", "Ethiopic", "Cherokee"),
)
VARIANTS: Final = frozenset([*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)])  # ask for colour


class Letters(msgspec.Struct, frozen=True):
    """The characters of one font file, in ranges; `of`: the size and age of that file."""

    of: tuple[int, int]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __contains__(self, character: str) -> bool:
        at = bisect_right(self.starts, ord(character)) - 1
        return at >= 0 and ord(character) <= self.ends[at]


def font_of(script: str) -> str:
    """The file that draws a script of SCRIPTS, as a feed names it."""
    return f"NotoSans{script.replace(' ', '')}-Regular.ttf"


def script_of(character: str) -> str:
    """The script of SCRIPTS that a character belongs to; "" for none of them."""
    name = unicodedata.name(character, "")
    return next((one for one in SCRIPTS if name.startswith(f"{one.upper()} ")), "")


def face_named(font: str) -> str:
    """The face that a font file named by a feed is drawn with; "" for one that is not drawn."""
    return next((_face(script) for script in SCRIPTS if font_of(script) == font), "")


def is_installed(face: str) -> bool:
    """Whether this machine has the file of a face."""
    return _source(face).is_file()


def files() -> dict[str, Path]:
    """Face -> font file. A Chinese face that cannot be had is drawn with the Latin one."""
    found = {face: LATIN / name for face, name in LATIN_FACES.items()}
    found["icon"] = Path(fonticon_mdi7.MDI7.__font_file__)
    for face, name in CHINESE_FACES.items():
        found[face] = chinese(name) or found["regular"]
    for face in (*CORE_FACES, *map(_face, SCRIPTS)):
        regular = _source(face)
        if regular.is_file():
            bold = regular.with_name(regular.name.replace("-Regular", "-Bold"))
            found[face] = regular
            found[f"{face}-bold"] = bold if bold.is_file() else regular
    return found


def chinese(collection: str) -> Path | None:
    """The Simplified Chinese face of a Noto collection as a file of its own; None without Noto.

    A .ttc opens as its first face, which draws Japanese shapes. On a disk that cannot be written
    it is the collection itself: some shapes are Japanese, all can be read.
    """
    made = _taken_out(collection)
    if made.is_file():
        return made
    source = NOTO / collection
    if not source.is_file():
        return None
    from fontTools.ttLib import TTFont

    try:
        face = TTFont(source, fontNumber=SIMPLIFIED_CHINESE, lazy=True, recalcTimestamp=False)
        with face as font:  # without the hour it was made at: the same bytes on every kiosk
            fill_shared(made, font.save)
    except StoreError:
        return source
    return made


def faces(text: str) -> tuple[str, ...]:
    """The face of each character of `text`; "" where none has it.

    A letter with a mark is drawn in the face of the mark, for only within one face they join; so
    a mark on a letter which that face lacks cannot be drawn. Spaces belong to what they follow.
    """
    if usual().issuperset(text):
        return ("regular",) * len(text)
    found = [face_of(character) for character in text]
    for at in range(len(text) - 1, -1, -1):
        if is_mark(text[at]) and ord(text[at]) not in VARIANTS:
            joins = at > 0 and not text[at - 1].isspace() and found[at]
            if joins and text[at - 1] in letters(found[at]):
                found[at - 1] = found[at]
            else:
                found[at] = ""
    for at in range(1, len(text)):
        if (text[at].isspace() or ord(text[at]) in VARIANTS) and found[at - 1]:
            found[at] = found[at - 1]
    return tuple(found)


@lru_cache(maxsize=1)
def usual() -> frozenset[str]:
    """The characters of the first face that need not be asked one by one."""
    known = letters("regular")
    spans = zip(known.starts, known.ends, strict=True)
    all_ = (chr(code) for start, end in spans for code in range(start, end + 1))
    return frozenset(character for character in all_ if not is_mark(character))


@lru_cache(maxsize=8_000)
def face_of(character: str) -> str:
    """The first face that has `character`; "" for none. Marks join in Noto's faces alone."""
    if ord(character) in VARIANTS:
        return "regular"
    order: tuple[str, ...] = EVERYWHERE
    if is_mark(character):
        order = ("sans",)
    elif unicodedata.name(character, "").split(" ")[0] in ALPHABETS:
        order = ("regular", "sans", "cjk")  # Chinese faces set them as wide as a character
    script = script_of(character)
    asked = (*order, _face(script)) if script else order
    return next((face for face in asked if character in letters(face)), "")


def is_mark(character: str) -> bool:
    """Whether it stands on, below or around the letter before it."""
    return unicodedata.category(character).startswith("M")


@lru_cache(maxsize=32)
def letters(face: str) -> Letters:
    """What a face has; nothing where its file is missing."""
    source = _source(face)
    try:
        known = source.stat()
    except OSError:
        return Letters((0, 0), (), ())
    of = (known.st_size, known.st_mtime_ns)
    kept = cache_dir() / "letters" / f"{source.name}.json"
    try:
        found = decoded(kept.read_bytes(), Letters)
        if found.of == of:
            return found
    except (OSError, ValueError):
        pass
    found = Letters(of, *_ranges(source))
    with suppress(StoreError):  # a kiosk whose disk cannot be written asks again next time
        write_shared(kept, msgspec.json.encode(found))
    return found


def _ranges(source: Path) -> tuple[tuple[int, ...], tuple[int, ...]]:
    from fontTools.ttLib import TTFont

    number = SIMPLIFIED_CHINESE if source.suffix == ".ttc" else -1
    with TTFont(source, fontNumber=number, lazy=True) as font:
        codes = sorted(font.getBestCmap())
    after = (*codes[1:], codes[-1] + 2)
    before = (codes[0] - 2, *codes)
    starts = tuple(code for last, code in zip(before, codes, strict=False) if last != code - 1)
    ends = tuple(code for code, next_ in zip(codes, after, strict=True) if next_ != code + 1)
    return starts, ends


def _taken_out(collection: str) -> Path:
    return cache_dir() / collection.replace(".ttc", "SC.otf")


def _face(script: str) -> str:
    return script.lower().replace(" ", "-")


def _source(face: str) -> Path:
    if face in LATIN_FACES:
        return LATIN / LATIN_FACES[face]
    if face in CHINESE_FACES:
        source, taken_out = NOTO / CHINESE_FACES[face], _taken_out(CHINESE_FACES[face])
        return source if source.is_file() or not taken_out.is_file() else taken_out
    names = {_face(script): font_of(script) for script in SCRIPTS} | CORE_FACES
    return NOTO_CORE / names[face]
