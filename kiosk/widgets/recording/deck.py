"""What steers a recording: ten seconds back, play or pause, ten seconds on, subtitles, volume."""

from kiosk.look.look import Look, Spoken
from kiosk.look.measures import heights, letters, proportions, radii, spaces, times
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.sound.playing import Playing
from kiosk.visit.reel import Reel, shows_captions
from kiosk.visit.state import NO_SUBTITLES
from kiosk.visit.steering import ChooseSubtitles, GoTo, PauseFilm, PlayFilm
from kiosk.visit.wishes import Wish
from kiosk.widgets.controls.button import button, icon_button
from kiosk.widgets.controls.volume import volume, volume_px


def deck_px(look: Look) -> int:
    """How high the row is."""
    return look.px(heights.DECK)


def playing(scene: Scene) -> tuple[str, Spoken, Wish]:
    """What the large button does: its picture, its words, its wish."""
    say, film = scene.look.say, scene.state.film
    if scene.showing.state is Playing.OVER:
        return "replay", say("Play again"), GoTo(0)
    if film.is_playing:
        return "pause", say("Pause"), PauseFilm()
    return "play", say("Play"), PlayFilm()


def deck(drawing: Drawing, scene: Scene, reel: Reel, row: Rect) -> None:
    """Draw the buttons into `row`; a compact one has no room for the volume."""
    look = drawing.look
    colours = look.colours
    gap = look.gap
    if not look.is_compact:
        wide = volume_px(drawing, row.h)
        volume(drawing, scene.state, row.end(wide), row.h)
        row = row.left(row.w - wide - 2 * gap)
    side = round(row.h * proportions.JUMP)
    now_ms, film = scene.showing.position_ms, scene.state.film
    icon, label, wish = playing(scene)
    jumps = (
        ("rewind-10", look.say("10 seconds back"), -times.JUMP_MS),
        ("fast-forward-10", look.say("10 seconds on"), times.JUMP_MS),
    )
    captions = (gap, side) if reel.captions else ()
    back, _, main, _, onward, *last = row.across(side, gap, REST, gap, side, *captions)
    for (picture, words, step), cell in zip(jumps, (back, onward), strict=True):
        there = min(now_ms + step, max(0, scene.showing.duration_ms - times.SECOND_MS))
        goes_on = film.is_playing or scene.showing.state is Playing.OVER
        jump = GoTo(max(0, there), goes_on)
        icon_button(drawing, cell, picture, words, jump, colours.chip, colours.on_chip)
    px = min(look.font_px("body"), round(row.h * 0.4))
    ground, ink = colours.accent, colours.on_accent
    button(drawing, main, icon, label, wish, ground, ink, px, Manner.AT_ONCE, is_centred=True)
    if reel.captions:
        _captions(drawing, scene, reel, last[-1])


def _captions(drawing: Drawing, scene: Scene, reel: Reel, cell: Rect) -> None:
    """Subtitles on or off, and in which language."""
    look = drawing.look
    colours = look.colours
    is_on = shows_captions(scene.state)
    language = scene.language_name(reel.captions)
    label = look.say("Subtitles: {language}", language=language)
    says = look.say("Hide the subtitles") if is_on else label
    wish = ChooseSubtitles(NO_SUBTITLES if is_on else "")
    ground = colours.primary if is_on else colours.card
    ink = colours.on_primary if is_on else colours.primary
    radius = look.px(radii.BUTTON)
    drawing.box(cell, ground, radius, None if is_on and not colours.is_flat else ink)
    room = cell.inset(look.mm(spaces.CLOSE_MM))
    top = round(room.h * 0.6)
    drawing.icon("closed-caption" if is_on else "closed-caption-outline", room.top(top), ink)
    px = look.chrome_px(letters.NOTE)
    drawing.write(language, room.below(top), px, ink, "semibold", "center")
    drawing.control(cell, label, wish, ink, ground, says, radius, Manner.BUTTON)
