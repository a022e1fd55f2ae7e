"""Our own keyboard: letters, digits, erase, a Telex switch, and characters for pinyin.

A key answers at once even while the screen is read aloud, and is heard by its name. Where the keys
stand is `key_plan`'s; they are as large and as far apart as `fingers` need.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.look.key_plan import DIGITS, FULL, LOW, Key
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, heights, letters, parts, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit import typed
from kiosk.visit.state import Keys
from kiosk.visit.wishes import ChooseKeys, Erase, Type
from kiosk.widgets.controls.alike import alike_px
from kiosk.widgets.keys.candidates import candidates
from kiosk.widgets.keys.key_cap import cap, large_px, small_px, switch, switch_halves

MADE_BY_TELEX: Final = {
    "a": "â", "d": "đ", "e": "ê", "o": "ô", "w": "ăơư",
    "s": "á", "f": "à", "r": "ả", "x": "ã", "j": "ạ",
}  # fmt: skip


ON_SWITCH: Final = {
    "telex": ("Telex",),
    "pinyin": ("中文 拼音", "拼音"),
}  # and what stands there where there is less room


def keyboard_px(look: Look, keys: Keys) -> int:
    """How high the keyboard is at its usual height of keys."""
    rows = len(_rows(look)) + (keys is Keys.PINYIN and not look.is_low)
    return rows * look.px(heights.KEY) + (rows - 1) * look.gap + 2 * _edge(look)


def keyboard(drawing: Drawing, scene: Scene, keys: Keys, room: Rect) -> None:
    """Fill `room` with the keys.

    The characters to choose for pinyin stand above them; where room is low they take the place
    of the digits while there are letters to choose for.
    """
    look = drawing.look
    drawing.fill(room, look.colours.dock)
    drawing.fill(room.top(look.edge(edges.HAIR)), look.colours.line)
    gap = look.gap
    rows = _rows(look)
    is_above = keys is Keys.PINYIN and not look.is_low
    pending = typed.pending(scene.state.typed) if keys is Keys.PINYIN else ""
    cells = list(room.inset(_edge(look)).rows(len(rows) + is_above, gap))
    if is_above:
        candidates(drawing, scene, pending, cells.pop(0))
    units = round(max(key.at + key.wide for row in rows for key in row))
    pitch = (cells[0].w + gap) / units
    if look.is_low and pending:
        candidates(drawing, scene, pending, cells[0].left(int(len(DIGITS) * pitch) - gap))
        rows = (tuple(key for key in rows[0] if key.name not in DIGITS), *rows[1:])
    placed = {
        key.name: Rect(cell.x + round(key.at * pitch), cell.y, int(key.wide * pitch) - gap, cell.h)
        for row, cell in zip(rows, cells, strict=True)
        for key in row
    }
    sizes = _sizes(drawing, placed)
    for name, rect in placed.items():
        _key(drawing, scene, keys, name, rect, sizes)


@dataclass(frozen=True, slots=True)
class _Sizes:
    """The font sizes of all keys: of a letter, and of words; `on_switch` are those on a switch."""

    letter: int
    words: int
    on_switch: Mapping[str, str]


def _sizes(drawing: Drawing, placed: Mapping[str, Rect]) -> _Sizes:
    look = drawing.look
    px = small_px(look)
    rooms = {name: switch_halves(look, placed[name])[1] for name in ON_SWITCH if name in placed}
    said = {
        name: next(
            (one for one in ON_SWITCH[name] if drawing.width(one, "semibold", px) <= room.w),
            ON_SWITCH[name][-1],
        )
        for name, room in rooms.items()
    }
    labels = [(said[name], room) for name, room in rooms.items()]
    if " " in placed:
        labels.append((look.say("Space", "key").text, _space(look, placed[" "])))
    return _Sizes(
        large_px(look, min(rect.h for rect in placed.values())),
        alike_px(drawing, labels, px),
        said,
    )


def _space(look: Look, rect: Rect) -> Rect:
    return rect.inset(look.mm(spaces.WORDS_MM), 0)


def _rows(look: Look) -> tuple[tuple[Key, ...], ...]:
    return LOW if look.is_low else FULL


def _edge(look: Look) -> int:
    return look.mm(spaces.NEAR_MM) if look.is_compact else look.px(spaces.PARTS)


def _key(drawing: Drawing, scene: Scene, keys: Keys, name: str, rect: Rect, sizes: _Sizes) -> None:
    say, colours = drawing.look.say, drawing.look.colours
    match name:
        case "telex":
            is_on = keys is Keys.TELEX
            label = say("Telex: on") if is_on else say("Telex: off")
            wish, words = _switched(keys, Keys.TELEX), sizes.on_switch[name]
            switch(drawing, rect, label, words, is_on, wish, sizes.words)
        case "pinyin":
            is_on = keys is Keys.PINYIN
            label = say("Chinese by pinyin: on") if is_on else say("Chinese by pinyin: off")
            wish, words = _switched(keys, Keys.PINYIN), sizes.on_switch[name]
            switch(drawing, rect, label, words, is_on, wish, sizes.words)
        case "erase":
            cap(drawing, rect, say("Erase", "key"), Erase(), colours.chip, colours.on_chip)
            side = round(min(rect.h, rect.w) * 0.5)
            drawing.icon("backspace", rect.middle(side, side), colours.on_chip)
        case " ":
            label = say("Space", "key")
            cap(drawing, rect, label, Type(name), colours.card, colours.ink)
            room, px = _space(drawing.look, rect), sizes.words
            drawing.write(label.text, room, px, colours.ink, "semibold", "center", shrinks=False)
        case _:
            _letter(drawing, scene, keys, name, rect, sizes.letter)


def _letter(drawing: Drawing, scene: Scene, keys: Keys, letter: str, rect: Rect, px: int) -> None:
    look = drawing.look
    colours = look.colours
    tag = _voiced(scene)
    from content_sync.spoken import say

    name = Spoken(say.letter(letter, tag), tag)
    cap(drawing, rect, Spoken(letter, tag), Type(letter), colours.card, colours.ink, name)
    made = MADE_BY_TELEX.get(letter, "") if keys is Keys.TELEX else ""
    tiny = look.mm(spaces.TINY_MM)
    place = rect.top(rect.h - tiny)
    drawing.write(letter, place, px, colours.ink, "semibold", "center")
    if made:
        corner = rect.after(rect.w // parts.KEY_CORNER).inset(look.mm(spaces.SLIGHT_MM), tiny)
        corner = corner.top(rect.h // parts.KEY_CORNER)
        small = max(look.least_px, round(min(look.chrome_px(letters.TELEX), rect.h * 0.26)))
        drawing.write(made, corner, small, colours.primary, "bold", "right")


def _voiced(scene: Scene) -> str:
    """The language in which a key is named: the visitor's if a machine speaks it."""
    voiced = {one.tag for one in scene.shelf.feed.languages if one.voice}
    return scene.language if scene.language in voiced else "vi"


def _switched(keys: Keys, wished: Keys) -> ChooseKeys:
    """Other keys, or plain ones again."""
    return ChooseKeys(Keys.PLAIN if keys is wished else wished)
