"""What steers reading aloud: pause, one part back, speed and volume in steps that are seen."""

from dataclasses import dataclass

from kiosk.look.look import GAP_MM, Look, Spoken
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.sheet import Act, Sheet
from kiosk.visit.state import SPEEDS, Screen, State
from kiosk.widgets.controls.volume import sounding, step_button, volume_bars
from kiosk.widgets.reading.chips import Chip, chip_width, draw_chip

NARROWEST_MM = 25  # of a few words below each other; in less only a pictogram stands


def reading_bar_px(look: Look) -> int:
    """How high the bar is."""
    return look.scaled(27, 19)


def reading_bar(sheet: Sheet, scene: Scene, bar: Rect) -> None:
    """Draw the bar into `bar`."""
    look = sheet.look
    sheet.fill(bar, look.colours.notice)
    sheet.fill(bar.top(max(2, look.mm(0.6))), look.colours.accent)
    reading_row(sheet, scene, bar.inset(look.scaled(9, 3), look.mm(1.8)))


def reading_row(sheet: Sheet, scene: Scene, room: Rect) -> None:
    """The controls alone, from the left of `room`; on a compact screen as narrow as may be."""
    look = sheet.look
    gap, state = look.mm(GAP_MM), scene.state
    side = look.mm(15) if look.is_compact else max(room.h, look.mm(15))
    place = room.left(round(side * (1.1 if look.is_compact else 1.5)))
    step_button(sheet, place, *_play(sheet, scene), is_main=True)
    steps: list[_Step] = [
        _Step("skip-previous", look.say("One sentence back"), _part_back(state)),
        _Step("tortoise", look.say("Slower"), _speed(state, -1)),
        _Step("rabbit", look.say("Faster"), _speed(state, 1)),
        _Step("volume-minus", look.say("Quieter"), sounding(state, -1)),
        _Step("volume-plus", look.say("Louder"), sounding(state, 1)),
    ]
    shown = {1: look.scaled(26, 10), 3: look.scaled(22, 10)}  # between slower and faster, …
    for at, step in enumerate(steps):
        place = Rect(place.right + gap, room.y, side, room.h)
        step_button(sheet, place, step.icon, step.label, step.act)
        if at in shown:
            between = Rect(place.right + gap // 2, room.y, shown[at], room.h)
            (_percent if at == 1 else volume_bars)(sheet, state, between)
            place = Rect(place.x, place.y, place.w + shown[at], place.h)
    left = place.right + gap
    _chip(sheet, scene, Rect(left, room.y, room.right - left, room.h))


@dataclass(frozen=True, slots=True)
class _Step:
    icon: str
    label: Spoken
    act: Act | None


def _play(sheet: Sheet, scene: Scene) -> tuple[str, Spoken, Act]:
    look = sheet.look
    if scene.hearing.count and scene.hearing.at >= scene.hearing.count:
        return "replay", look.say("Read again"), lambda visit: visit.listen_again()
    if scene.state.reading.is_paused:
        return "play", look.say("Go on"), lambda visit: visit.pause_or_go_on()
    return "pause", look.say("Pause"), lambda visit: visit.pause_or_go_on()


def _part_back(state: State) -> Act | None:
    at = state.reading.at - 1
    return (lambda visit: visit.read_part(at)) if at >= 0 else None


def _speed(state: State, step: int) -> Act | None:
    speed = state.speed + step
    return (lambda visit: visit.choose_speed(speed)) if 0 <= speed < len(SPEEDS) else None


def _percent(sheet: Sheet, state: State, rect: Rect) -> None:
    ink = sheet.look.colours.on_notice
    text = f"{round(SPEEDS[state.speed] * 100)} %"
    sheet.write(text, rect, sheet.look.chrome_px(5), ink, "bold", "center")


def _chip(sheet: Sheet, scene: Scene, room: Rect) -> None:
    """Whose voice it is or will be, or that nothing can be heard here."""
    look = sheet.look
    is_coming = _is_being_prepared(scene)
    if not scene.hearing.has_device:
        chip = Chip("volume-off", look.say("No loudspeaker here").text)
    elif is_coming:
        chip = Chip("robot", look.say("The voice is being prepared").text)
    elif scene.hearing.is_machine:
        chip = Chip("robot", look.say("Machine voice").text)
    else:
        return
    px = look.chrome_px(3.8)
    width = chip_width(sheet, chip.words, px)
    if width > room.w and is_coming and room.w > look.mm(NARROWEST_MM):
        sheet.write(chip.words, room, px, look.colours.on_notice, "semibold")
        return
    if width > room.w:
        sheet.icon(
            chip.icon, room.left(min(room.w, room.h)).inset(0, room.h // 5), look.colours.on_notice
        )
        return
    draw_chip(sheet, chip, room.right - width, room.y + (room.h - round(px * 1.9)) // 2, width, px)


def _is_being_prepared(scene: Scene) -> bool:
    place = scene.state.place
    if not scene.shelf.voices_coming:
        return False  # nearly always: to ask for the whole item costs far more
    item = scene.shelf.item(place.item) if place.screen is Screen.ITEM else None
    return item is not None and scene.shelf.awaits_sound(item, scene.language)
