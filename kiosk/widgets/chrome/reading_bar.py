"""What steers reading aloud: pause, one part back, speed and volume in steps that are seen.

It stands in the place of three actions, so that nothing else moves when somebody begins to listen;
on screens where that is too small it has a bar of its own.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from kiosk.look.look import Look, Spoken
from kiosk.look.measures import (
    counts,
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

NARROW: Final = 0.8  # of the width of the speed, in two rows


def reading_bar_px(look: Look) -> int:
    """How high the bar is."""
    return look.px(heights.READING_BAR)


def reading_bar(drawing: Drawing, scene: Scene, bar: Rect) -> None:
    """Draw the bar into `bar`."""
    look = drawing.look
    drawing.fill(bar, look.colours.notice)
    drawing.fill(bar.top(look.edge(edges.FIRM)), look.colours.accent)
    reading_row(drawing, scene, bar.inset(look.px(spaces.BAR), look.mm(spaces.READING_BAR_MM)))


def reading_row(drawing: Drawing, scene: Scene, room: Rect, side: int = 0) -> None:
    """The controls alone, from the left of `room`; on a compact screen as narrow as may be."""
    look = drawing.look
    gap, state = look.gap, scene.state
    least = look.mm(fingers.LEAST_MM)
    side = side or (least if look.is_compact else max(room.h, least))
    wide = proportions.COMPACT_PLAY if look.is_compact else proportions.PLAY
    place, room = room.across(round(side * wide), REST)
    play_button(drawing, scene, place)
    for step in _steps(look, state):
        _, place, room = room.across(gap, side, REST)
        step_button(drawing, place, step.icon, step.label, step.wish)
        if step.shows:
            step.shows(drawing, state, room.after(gap // 2).left(step.width))
            room = room.after(step.width)
    _chip(drawing, scene, room.after(gap))


def play_button(drawing: Drawing, scene: Scene, rect: Rect) -> None:
    """Pause, go on, or hear it once more."""
    step_button(drawing, rect, *_play(drawing, scene), is_main=True)


@dataclass(frozen=True, slots=True)
class _Step:
    """A button, and what it changes as it is now, `width` px wide, where that `shows` after it."""

    icon: str
    label: Spoken
    wish: Wish | None
    shows: Callable[[Drawing, State, Rect], None] | None = None
    width: int = 0


def holds_reading(look: Look, room: Rect) -> bool:
    """Whether the controls have room there, in a row or in two."""
    return _side(look, room) >= look.mm(fingers.LEAST_MM) or _holds_two_rows(look, room)


def reading_cells(drawing: Drawing, scene: Scene, room: Rect) -> None:
    """The controls in the place of other actions, in two rows where it is narrow."""
    look, state = drawing.look, scene.state
    side = _side(look, room)
    if side >= look.mm(fingers.LEAST_MM):
        reading_row(drawing, scene, room, min(side, room.h))
        return
    upper, lower = room.rows(2, look.gap)
    back, *steps = _steps(look, state)
    first, second, *_ = upper.columns(len(steps), look.gap)
    play_button(drawing, scene, first)
    step_button(drawing, second, back.icon, back.label, back.wish)
    speed, volume, chip = upper.after(second.right - upper.x).across(*_shown(look), REST)
    _percent(drawing, state, speed)
    volume_bars(drawing, state, volume)
    _chip(drawing, scene, chip)
    for step, place in zip(steps, lower.columns(len(steps), look.gap), strict=True):
        step_button(drawing, place, step.icon, step.label, step.wish)


def _shown(look: Look) -> tuple[int, int]:
    """How wide speed and volume are shown."""
    return round(look.px(widths.SPEED) * NARROW), look.px(widths.LOUDNESS)


def _side(look: Look, room: Rect) -> int:
    """How wide one of them is in a row that also shows whose voice it is."""
    shown = look.px(widths.SPEED) + look.px(widths.LOUDNESS) + look.px(widths.VOICE)
    left = room.w - shown - counts.READING_STEPS * look.gap
    return round(left / (counts.READING_STEPS + proportions.PLAY))


def _holds_two_rows(look: Look, room: Rect) -> bool:
    least = look.mm(fingers.LEAST_MM)
    half = (room.w - look.gap) // 2
    is_wide = half >= max(2 * least + look.gap, sum(_shown(look)) + look.px(widths.VOICE) // 2)
    return is_wide and room.h >= 2 * least + look.gap


def _steps(look: Look, state: State) -> tuple[_Step, ...]:
    speed, volume = look.px(widths.SPEED), look.px(widths.LOUDNESS)
    return (
        _Step("skip-previous", look.say("One sentence back"), _part_back(state)),
        _Step("tortoise", look.say("Slower"), _speed(state, -1), _percent, speed),
        _Step("rabbit", look.say("Faster"), _speed(state, 1)),
        _Step("volume-minus", look.say("Quieter"), sounding(state, -1), volume_bars, volume),
        _Step("volume-plus", look.say("Louder"), sounding(state, 1)),
    )


def _play(drawing: Drawing, scene: Scene) -> tuple[str, Spoken, Wish]:
    look = drawing.look
    if scene.hearing.count and scene.hearing.at >= scene.hearing.count:
        return "ear-hearing", look.say("Read again"), ListenAgain()
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
    chip = voice(scene)
    if chip is None:
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


def voice(scene: Scene) -> Chip | None:
    """Whose voice it is or will be, or that nothing can be heard; None of a person's."""
    say = scene.look.say
    if not scene.state.is_listening:
        return None
    if not scene.hearing.has_device:
        return Chip("volume-off", say("No loudspeaker here").text)
    if _is_being_prepared(scene):
        return Chip("robot", say("The voice is being prepared").text)
    return Chip("robot", say("Machine voice").text) if scene.hearing.is_machine else None


def _is_being_prepared(scene: Scene) -> bool:
    place = scene.state.place
    if not scene.shelf.voices_coming:
        return False  # nearly always: to ask for the whole item costs far more
    item = scene.shelf.item(place.item) if place.screen is Screen.ITEM else None
    return item is not None and scene.shelf.awaits_sound(item, scene.language)
