"""The button that reads an item aloud, and its facts: beside it, and where they are many below."""

from collections.abc import Iterator
from itertools import accumulate

from content_sync.model import Item, Text
from kiosk.look.look import Spoken
from kiosk.look.measures import counts, heights, spaces, widths
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.steering import GoOn, Listen, ListenAgain, Pause
from kiosk.visit.wishes import Wish
from kiosk.widgets.controls.button import button
from kiosk.widgets.reading.chips import chip_strips, draw_row, row_height, rows
from kiosk.widgets.reading.facts import facts
from kiosk.widgets.reading.flow import Strip


def listen_row(
    drawing: Drawing, scene: Scene, item: Item, tag: str, text: Text, width: int
) -> Iterator[Strip]:
    """What the visitor may do with the text and should know before it."""
    look = drawing.look
    px = look.font_px("small")
    chips = facts(scene, item, tag, text)
    listen_w, listen_h = min(width, look.px(widths.LISTEN)), look.px(heights.BUTTON)
    space = look.mm(spaces.BLOCKS_MM)
    beside_w = width - listen_w - space
    beside = rows(drawing, chips, beside_w, px) if beside_w > look.mm(widths.FACTS_MM) else []
    one = row_height(drawing, (), beside_w, px)
    ends = list(accumulate(row_height(drawing, row, beside_w, px) for row in beside))
    if ends and ends[-1] > counts.CHIP_ROWS * one:
        ends = [end for end in ends if end <= counts.FIRST_CHIP_ROWS * one]
    beside, high = beside[: len(ends)], max(ends, default=0)

    def both(on: Drawing, rect: Rect) -> None:
        place = rect.left(listen_w).top(listen_h)
        icon, label, wish = _listening(scene)
        ground, ink = look.colours.accent, look.colours.on_accent
        label_px = min(look.font_px("label"), round(listen_h * 0.5))
        button(on, place, icon, label, wish, ground, ink, label_px, Manner.STEERS, is_centred=True)
        room = rect.after(width - beside_w).below(max(0, (listen_h - high) // 2))
        for row in beside:
            draw_row(on, row, room, px)
            room = room.below(row_height(on, row, beside_w, px))

    left = chips[sum(map(len, beside)) :]
    more = look.mm(spaces.WORDS_MM) if left else 0
    yield Strip(max(listen_h, high) + more, both, space)
    yield from chip_strips(drawing, left, width, px)


def _listening(scene: Scene) -> tuple[str, Spoken, Wish]:
    """What the large button does: begin to read aloud, pause, go on."""
    say, hearing = scene.look.say, scene.hearing
    if not scene.state.is_listening:
        return "ear-hearing", say("Listen"), Listen()
    if hearing.at >= hearing.count > 0:
        return "ear-hearing", say("Read again"), ListenAgain()
    if scene.state.reading.is_paused:
        return "play", say("Go on"), GoOn()
    at = min(hearing.at + 1, hearing.count)
    label = say("Part {at} / {count}", at=at, count=hearing.count) if at else say("Pause")
    return "pause", label, Pause()
