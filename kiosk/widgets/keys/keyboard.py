"""Our own keyboard: letters, digits, erase, a Telex switch, and characters for pinyin.

A key answers at once even while the screen is read aloud, and is heard by its name. Keys are
15 mm at least and 3 mm apart; a compact screen, short of height, has twelve of them in a row.
"""

from dataclasses import dataclass
from typing import Final

from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, heights, letters, parts, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit import typed
from kiosk.visit.state import Keys
from kiosk.visit.wishes import ChooseKeys, Erase, Type
from kiosk.widgets.keys.candidates import candidates
from kiosk.widgets.keys.key_cap import cap, large_px, small_px, switch

KEY_MM: Final = 15.0  # domain.md §5
ERASE: Final = "erase"
SPACE: Final = " "
TELEX: Final = "telex"
PINYIN: Final = "pinyin"
DIGITS: Final = "1234567890"
MADE_BY_TELEX: Final = {
    "a": "â", "d": "đ", "e": "ê", "o": "ô", "w": "ăơư",
    "s": "á", "f": "à", "r": "ả", "x": "ã", "j": "ạ",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Key:
    """A key `wide` units wide that begins `at` units from the left."""

    name: str
    at: float
    wide: float = 1.0


def _row(letters: str, at: float = 0.0, *more: Key) -> tuple[Key, ...]:
    return (*(Key(letter, at + place) for place, letter in enumerate(letters)), *more)


FULL: Final = (
    _row(DIGITS),
    _row("qwertyuiop"),
    _row("asdfghjkl", 0.5),
    _row("'zxcvbnm", 0.0, Key(ERASE, 8, 2)),
    (Key(TELEX, 0, 3), Key(SPACE, 3, 4), Key(PINYIN, 7, 3)),
)
LOW: Final = (
    _row(DIGITS, 0.0, Key(TELEX, 10, 2)),
    _row("qwertyuiop", 0.0, Key(PINYIN, 10, 2)),
    _row("asdfghjkl", 0.5, Key(ERASE, 10, 2)),
    _row("'zxcvbnm", 0.0, Key(SPACE, 8, 4)),
)


def keyboard_px(look: Look, keys: Keys) -> int:
    """How high the keyboard is at its usual height of keys."""
    rows = len(_rows(look)) + (keys is Keys.PINYIN and not look.is_compact)
    return rows * look.px(heights.KEY) + (rows - 1) * look.gap + 2 * _edge(look)


def keyboard(drawing: Drawing, scene: Scene, keys: Keys, room: Rect) -> None:
    """Fill `room` with the keys.

    The characters to choose for pinyin stand above them; on a compact screen they take the place
    of the digits while there are letters to choose for.
    """
    look = drawing.look
    drawing.fill(room, look.colours.dock)
    drawing.fill(room.top(look.edge(edges.HAIR)), look.colours.line)
    gap = look.gap
    rows = _rows(look)
    is_above = keys is Keys.PINYIN and not look.is_compact
    letters = typed.pending(scene.state.typed) if keys is Keys.PINYIN else ""
    cells = list(room.inset(_edge(look)).rows(len(rows) + is_above, gap))
    if is_above:
        candidates(drawing, scene, letters, cells.pop(0))
    units = round(max(key.at + key.wide for row in rows for key in row))
    pitch = (cells[0].w + gap) / units
    if look.is_compact and letters:
        candidates(drawing, scene, letters, cells[0].left(int(len(DIGITS) * pitch) - gap))
        rows = (tuple(key for key in rows[0] if key.name not in DIGITS), *rows[1:])
    for row, cell in zip(rows, cells, strict=True):
        for key in row:
            rect = Rect(cell.x + round(key.at * pitch), cell.y, int(key.wide * pitch) - gap, cell.h)
            _key(drawing, scene, keys, key.name, rect)


def _rows(look: Look) -> tuple[tuple[Key, ...], ...]:
    return LOW if look.is_compact else FULL


def _edge(look: Look) -> int:
    return look.mm(spaces.NEAR_MM) if look.is_compact else look.px(spaces.PARTS)


def _key(drawing: Drawing, scene: Scene, keys: Keys, name: str, rect: Rect) -> None:
    say, colours = drawing.look.say, drawing.look.colours
    match name:
        case "telex":
            is_on = keys is Keys.TELEX
            label = say("Telex: on") if is_on else say("Telex: off")
            words = (label.text, "Telex")
            switch(drawing, rect, label, words, is_on, _switched(keys, Keys.TELEX))
        case "pinyin":
            is_on = keys is Keys.PINYIN
            label = say("Chinese by pinyin: on") if is_on else say("Chinese by pinyin: off")
            words = ("中文 拼音", "拼音")
            switch(drawing, rect, label, words, is_on, _switched(keys, Keys.PINYIN))
        case "erase":
            cap(drawing, rect, say("Erase", "key"), Erase(), colours.chip, colours.on_chip)
            side = round(min(rect.h, rect.w) * 0.5)
            middle = Rect(rect.x + (rect.w - side) // 2, rect.y + (rect.h - side) // 2, side, side)
            drawing.icon("backspace", middle, colours.on_chip)
        case " ":
            label = say("Space", "key")
            cap(drawing, rect, label, Type(name), colours.card, colours.ink)
            room = rect.inset(drawing.look.mm(spaces.WORDS_MM), 0)
            drawing.write(
                label.text, room, small_px(drawing.look), colours.ink, "semibold", "center"
            )
        case _:
            _letter(drawing, scene, keys, name, rect)


def _letter(drawing: Drawing, scene: Scene, keys: Keys, letter: str, rect: Rect) -> None:
    look = drawing.look
    colours = look.colours
    tag = _voiced(scene)
    from content_sync.spoken import say as spoken

    name = Spoken(spoken.letter(letter, tag), tag)
    cap(drawing, rect, Spoken(letter, tag), Type(letter), colours.card, colours.ink, name)
    made = MADE_BY_TELEX.get(letter, "") if keys is Keys.TELEX else ""
    px = large_px(look, rect.h)
    drawing.write(
        letter, rect.top(rect.h - look.mm(spaces.TINY_MM)), px, colours.ink, "semibold", "center"
    )
    if made:
        corner = (
            rect.after(rect.w // parts.KEY_CORNER)
            .inset(look.mm(spaces.SLIGHT_MM), look.mm(spaces.TINY_MM))
            .top(rect.h // parts.KEY_CORNER)
        )
        small = round(min(look.chrome_px(letters.TELEX), rect.h * 0.26))
        drawing.write(made, corner, small, colours.primary, "bold", "right")


def _voiced(scene: Scene) -> str:
    """The language in which a key is named: the visitor's if a machine speaks it."""
    voiced = {one.tag for one in scene.shelf.feed.languages if one.voice}
    return scene.language if scene.language in voiced else "vi"


def _switched(keys: Keys, wished: Keys) -> ChooseKeys:
    """Other keys, or plain ones again."""
    return ChooseKeys(Keys.PLAIN if keys is wished else wished)
