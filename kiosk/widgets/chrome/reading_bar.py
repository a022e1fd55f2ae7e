"""What steers reading aloud: pause, one part back, speed and volume in steps that are seen."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.look.look import Look, Spoken
from kiosk.look.measures import (
    edges,
    ems,
    fingers,
    heights,
    letters,
    proportions,
    rims,
    spaces,
    widths,
)
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.state import SPEEDS, Screen, State
from kiosk.visit.steering import ChooseSpeed, GoOn, ListenAgain, Pause, ReadPart
from kiosk.visit.wishes import Wish
from kiosk.widgets.controls.volume import sounding, step_button, volume_bars
from kiosk.widgets.reading.chips import Chip, chip_width, draw_chip


def reading_bar_px(look: Look) -> int:
    """How high the bar is."""
    return look.px(heights.READING_BAR)


def reading_bar(drawing: Drawing, scene: Scene, bar: Rect) -> None:
    """Draw the bar into `bar`."""
    look = drawing.look
    drawing.fill(bar, look.colours.notice)
    drawing.fill(bar.top(look.edge(edges.FIRM)), look.colours.accent)
    reading_row(drawing, scene, bar.inset(look.px(spaces.BAR), look.mm(spaces.READING_BAR_MM)))


def reading_row(drawing: Drawing, scene: Scene, room: Rect) -> None:
    """The controls alone, from the left of `room`; on a compact screen as narrow as may be."""
    look = drawing.look
    gap, state = look.gap, scene.state
    least = look.mm(fingers.LEAST_MM)
    side = least if look.is_compact else max(room.h, least)
    wide = proportions.COMPACT_PLAY if look.is_compact else proportions.PLAY
    place, room = room.across(round(side * wide), REST)
    step_button(drawing, place, *_play(drawing, scene), is_main=True)
    speed, volume = look.px(widths.SPEED), look.px(widths.LOUDNESS)
    for step in (
        _Step("skip-previous", look.say("One sentence back"), _part_back(state)),
        _Step("tortoise", look.say("Slower"), _speed(state, -1), _percent, speed),
        _Step("rabbit", look.say("Faster"), _speed(state, 1)),
        _Step("volume-minus", look.say("Quieter"), sounding(state, -1), volume_bars, volume),
        _Step("volume-plus", look.say("Louder"), sounding(state, 1)),
    ):
        _, place, room = room.across(gap, side, REST)
        step_button(drawing, place, step.icon, step.label, step.wish)
        if step.shows:
            step.shows(drawing, state, room.after(gap // 2).left(step.width))
            room = room.after(step.width)
    _chip(drawing, scene, room.after(gap))


@dataclass(frozen=True, slots=True)
class _Step:
    """A button, and what it changes as it is now, `width` px wide, where that `shows` after it."""

    icon: str
    label: Spoken
    wish: Wish | None
    shows: Callable[[Drawing, State, Rect], None] | None = None
    width: int = 0


def _play(drawing: Drawing, scene: Scene) -> tuple[str, Spoken, Wish]:
    look = drawing.look
    if scene.hearing.count and scene.hearing.at >= scene.hearing.count:
        return "replay", look.say("Read again"), ListenAgain()
    if scene.state.reading.is_paused:
        return "play", look.say("Go on"), GoOn()
    return "pause", look.say("Pause"), Pause()


def _part_back(state: State) -> Wish | None:
    at = state.reading.at - 1
    return ReadPart(at) if at >= 0 else None


def _speed(state: State, step: int) -> Wish | None:
    speed = state.speed + step
    return ChooseSpeed(speed) if 0 <= speed < len(SPEEDS) else None


def _percent(drawing: Drawing, state: State, rect: Rect) -> None:
    ink = drawing.look.colours.on_notice
    text = f"{SPEEDS[state.speed]:.0%}".replace("%", " %")
    drawing.write(text, rect, drawing.look.chrome_px(letters.NAME), ink, "bold", "center")


def _chip(drawing: Drawing, scene: Scene, room: Rect) -> None:
    """Whose voice it is or will be, or that nothing can be heard here."""
    look = drawing.look
    is_coming = _is_being_prepared(scene)
    if not scene.hearing.has_device:
        chip = Chip("volume-off", look.say("No loudspeaker here").text)
    elif is_coming:
        chip = Chip("robot", look.say("The voice is being prepared").text)
    elif scene.hearing.is_machine:
        chip = Chip("robot", look.say("Machine voice").text)
    else:
        return
    px = look.chrome_px(letters.NOTE)
    width = chip_width(drawing, chip.words, px)
    if width > room.w and is_coming and room.w > look.mm(widths.NARROW_WORDS_MM):
        drawing.write(chip.words, room, px, look.colours.on_notice, "semibold")
        return
    if width > room.w:
        place = room.left(min(room.w, room.h)).inset(0, room.h // rims.BUTTON)
        drawing.icon(chip.icon, place, look.colours.on_notice)
        return
    place = room.end(width).middle(width, round(px * ems.CHIP))
    draw_chip(drawing, chip, place.x, place.y, width, px)


def _is_being_prepared(scene: Scene) -> bool:
    place = scene.state.place
    if not scene.shelf.voices_coming:
        return False  # nearly always: to ask for the whole item costs far more
    item = scene.shelf.item(place.item) if place.screen is Screen.ITEM else None
    return item is not None and scene.shelf.awaits_sound(item, scene.language)
