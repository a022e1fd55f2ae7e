"""Text into lines: words and Chinese characters, each in the face that draws it.

Kivy has no font fallback and one Label per article draws nothing on small boards, so text is
broken here: by words, between Chinese characters (never before closing or after opening
punctuation), and inside a word only when it alone is wider than the line. Widths come from a
`Ruler`, so that this module needs no window.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from content_sync.letters.faces import faces, is_mark
from content_sync.machine.forgetting import kept_for_a_visit
from kiosk.look.glyphs import in_weight, is_chinese

Ruler = Callable[[str, str, int], int]  # (text, face, font size in px) -> width in px

KEPT: Final = 1_000  # paragraphs; a 3,000-word item has some 150
CLOSING: Final = frozenset("，。、；：？！）》」』】〉”’％,.;:?!)]}%")
BEFORE: Final = frozenset("เแโใไເແໂໃໄ")  # vowels of Thai and Lao on the left of their consonant
AFTER: Final = frozenset("ะาำๅๆฯະາຳຽໆຯ")  # and on its right
OPENING: Final = frozenset("（《「『【〈“‘([{")
NO_BREAK: Final = "\u00a0"


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one weight; `mark` is "" or a link, `sentence` the id that sound marks."""

    text: str
    weight: str = "regular"
    mark: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """What is drawn in one go: `x` from the line's start."""

    text: str
    face: str
    x: int
    width: int
    mark: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `width` without trailing space."""

    runs: tuple[Run, ...]
    width: int


@dataclass(frozen=True, slots=True)
class _Atom:
    text: str
    face: str
    piece: Piece
    is_glued: bool  # stays on the line of the atom before


@kept_for_a_visit(KEPT)
def break_lines(pieces: tuple[Piece, ...], px: int, width: int, ruler: Ruler) -> tuple[Line, ...]:
    """`pieces` one after the other, in lines at most `width` wide.

    Kept, because a page is drawn anew for every sentence that is heard.
    """
    lines: list[Line] = []
    line: list[_Atom] = []
    used = 0
    for word in _words(pieces):
        space = sum(ruler(atom.text, atom.face, px) for atom in word)
        bare = space - _trailing(word, px, ruler)
        if line and not _fits(line, word, used + bare, px, width, ruler):
            lines.append(_line(line, px, ruler))
            line, used = [], 0
        if bare > width:
            *whole, word = list(_by_character(word, px, width, ruler))
            lines.extend(_line(part, px, ruler) for part in whole)
            space = sum(ruler(atom.text, atom.face, px) for atom in word)
        line.extend(word)
        used += space
    if line:
        lines.append(_line(line, px, ruler))
    return tuple(lines)


def _fits(
    line: Sequence[_Atom], word: Sequence[_Atom], sum_px: int, px: int, width: int, ruler: Ruler
) -> bool:
    """Whether `word` still fits; near the edge the whole line is measured, as widths round down."""
    slack = len(line) + len(word)
    if sum_px + slack <= width:
        return True
    return sum_px <= width and _line((*line, *word), px, ruler).width <= width


def _words(pieces: Iterable[Piece]) -> Iterator[list[_Atom]]:
    word: list[_Atom] = []
    for piece in pieces:
        for atom in _atoms(piece):
            if word and not atom.is_glued and _may_break(word[-1], atom):
                yield word
                word = []
            word.append(atom)
    if word:
        yield word


def _may_break(before: _Atom, after: _Atom) -> bool:
    if before.text[-1] in OPENING or after.text[0] in CLOSING:
        return False
    return before.text[-1].isspace() or is_chinese(before.text[-1]) or is_chinese(after.text[0])


def _atoms(piece: Piece) -> Iterator[_Atom]:
    start = 0
    text = piece.text
    for at in range(1, len(text) + 1):
        if at < len(text) and not _is_boundary(text, at):
            continue
        part = text[start:at]
        if part:
            yield from _in_faces(part, piece)
        start = at


def _in_faces(part: str, piece: Piece) -> Iterator[_Atom]:
    """`part` in one atom, or glued ones where another face draws some of its letters."""
    drawn = faces(part)
    if drawn.count(drawn[0]) == len(drawn):
        yield _Atom(part, in_weight(drawn[0], piece.weight), piece, False)
        return
    start = 0
    for at in range(1, len(part) + 1):
        if at == len(part) or drawn[at] != drawn[start]:
            face = in_weight(drawn[start], piece.weight)
            yield _Atom(part[start:at], face, piece, start > 0)
            start = at


def _is_boundary(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    if is_chinese(before) or is_chinese(after):
        return True
    if before == NO_BREAK and text[at - 2 : at - 1].isdecimal():
        return False  # 20 mm, 1 500 000; anywhere else it came with a text that was pasted
    return before.isspace() and not after.isspace()


def _trailing(word: Sequence[_Atom], px: int, ruler: Ruler) -> int:
    last = word[-1]
    bare = last.text.rstrip()
    if bare == last.text:
        return 0
    return ruler(last.text, last.face, px) - ruler(bare, last.face, px)


def _by_character(
    word: Sequence[_Atom], px: int, width: int, ruler: Ruler
) -> Iterator[list[_Atom]]:
    part: list[_Atom] = []
    used = 0
    for atom in word:
        for character in _with_marks(atom.text):
            advance = ruler(character, atom.face, px)
            if part and not character.isspace() and used + advance > width:
                yield part
                part, used = [], 0
            part.append(_Atom(character, atom.face, atom.piece, True))
            used += advance
    yield part


def _with_marks(text: str) -> Iterator[str]:
    """Its letters, each with the marks and the vowels that belong to it."""
    start = 0
    for at in range(1, len(text) + 1):
        if at < len(text) and (text[at - 1] in BEFORE or text[at] in AFTER or is_mark(text[at])):
            continue
        yield text[start:at]
        start = at


def _line(atoms: Sequence[_Atom], px: int, ruler: Ruler) -> Line:
    runs: list[Run] = []
    x = 0
    text, first = "", atoms[0]
    for at, atom in enumerate((*atoms, None)):
        if atom and (atom.face, atom.piece) == (first.face, first.piece):
            text += atom.text
            continue
        is_last = at == len(atoms)
        text = text.rstrip() if is_last else text
        if text:
            width = ruler(text, first.face, px)
            runs.append(Run(text, first.face, x, width, first.piece.mark, first.piece.sentence))
            x += width
        if atom:
            text, first = atom.text, atom
    return Line(tuple(runs), x)
