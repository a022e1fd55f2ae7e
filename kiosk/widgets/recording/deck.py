"""What steers a recording: ten seconds back, play or pause, ten seconds on, subtitles, volume."""

from dataclasses import replace

from kiosk.look.look import GAP_MM, Look, Spoken
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.sheet import Act, Manner, Sheet
from kiosk.sound.playing import Playing
from kiosk.visit.reel import Reel, shows_captions
from kiosk.visit.state import NO_SUBTITLES, Film
from kiosk.widgets.controls.button import button, icon_button
from kiosk.widgets.controls.time_bar import going_to
from kiosk.widgets.controls.volume import volume, volume_px

JUMP_MS = 10_000


def deck_px(look: Look) -> int:
    """How high the row is."""
    return look.scaled(26, 20)


def has_volume(scene: Scene) -> bool:
    """Whether the volume is to be drawn; what steers reading aloud brings its own."""
    return not scene.state.is_listening


def playing(scene: Scene) -> tuple[str, Spoken, Act]:
    """What the large button does: its picture, its words, its act."""
    say, film = scene.look.say, scene.state.film
    if scene.showing.state is Playing.OVER:
        return "replay", say("Play again"), going_to(film, 0)
    if film.is_playing:
        return "pause", say("Pause"), _player(replace(film, is_playing=False))
    return "play", say("Play"), _player(replace(film, is_playing=True))


def deck(sheet: Sheet, scene: Scene, reel: Reel, row: Rect) -> None:
    """Draw the buttons into `row`; a compact one has no room for the volume."""
    look = sheet.look
    colours = look.colours
    gap = look.mm(GAP_MM)
    if has_volume(scene) and not look.is_compact:
        wide = volume_px(sheet, row.h)
        volume(sheet, scene.state, row.after(row.w - wide), row.h)
        row = row.left(row.w - wide - 2 * gap)
    side = round(row.h * 1.15)
    now_ms, film = scene.showing.position_ms, scene.state.film
    icon, label, act = playing(scene)
    jumps = (
        ("rewind-10", look.say("10 seconds back"), -JUMP_MS),
        ("fast-forward-10", look.say("10 seconds on"), JUMP_MS),
    )
    main_w = row.w - 2 * (side + gap) - (side + gap if reel.captions else 0)
    main = Rect(row.x + side + gap, row.y, main_w, row.h)
    cells = (row.left(side), Rect(main.right + gap, row.y, side, row.h))
    for (picture, words, step), cell in zip(jumps, cells, strict=True):
        there = min(now_ms + step, max(0, scene.showing.duration_ms - 1000))
        goes_on = film.is_playing or scene.showing.state is Playing.OVER
        jump = replace(film, is_playing=goes_on, at_ms=max(0, there), turn=film.turn + 1)
        icon_button(sheet, cell, picture, words, _player(jump), colours.chip, colours.on_chip)
    px = min(look.font_px("body"), round(row.h * 0.4))
    ground, ink = colours.accent, colours.on_accent
    button(sheet, main, icon, label, act, ground, ink, px, Manner.AT_ONCE, is_centred=True)
    if reel.captions:
        _captions(sheet, scene, reel, row.after(row.w - side))


def _player(film: Film) -> Act:
    return lambda visit: visit.play_film(film)


def _captions(sheet: Sheet, scene: Scene, reel: Reel, cell: Rect) -> None:
    """Subtitles on or off, and in which language."""
    look = sheet.look
    colours = look.colours
    is_on = shows_captions(scene.state)
    language = scene.language_name(reel.captions)
    label = look.say("Subtitles: {language}", language=language)
    says = look.say("Hide the subtitles") if is_on else label
    film = replace(scene.state.film, subtitles=NO_SUBTITLES if is_on else "")
    ground = colours.primary if is_on else colours.card
    ink = colours.on_primary if is_on else colours.primary
    radius = look.scaled(3.6, 2)
    sheet.fill(cell, ground, radius)
    if not is_on or colours.is_flat:
        sheet.frame(cell, ink, max(2, look.mm(0.5)), radius)
    room = cell.inset(look.mm(1))
    top = round(room.h * 0.6)
    sheet.icon("closed-caption" if is_on else "closed-caption-outline", room.top(top), ink)
    sheet.write(language, room.below(top), look.chrome_px(3.8), ink, "semibold", "center")
    sheet.control(cell, label, _player(film), ink, ground, says, radius)
