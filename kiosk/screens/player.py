"""The player: a film or a sound, its chapters and its words.

    title, chips               on a wide screen   picture    | title, chips
    picture, subtitles                            time       | chapters
    time, buttons                                 buttons    | words, in pages
    chapters, words, in pages

What plays is the projection's business (`Scene.showing`); a file that is missing or broken leaves
its description and its words, never an error.
"""

from collections.abc import Iterator
from dataclasses import replace

from content_sync.prose import Sentence
from content_sync.sayings import heard
from content_sync.sentences import join
from content_sync.shown.facts import in_language
from kiosk.look.lens import Lens
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import counts, ems, fingers, heights, parts, radii, rims, spaces
from kiosk.look.shapes import Rect, Screening
from kiosk.look.sizes import DEFAULT_TEXT
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.sound.playing import Playing
from kiosk.visit.reel import Reel, reel, shows_captions
from kiosk.visit.watching import Showing
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.button import page_bar_px
from kiosk.widgets.controls.gone import gone
from kiosk.widgets.controls.time_bar import time_bar
from kiosk.widgets.controls.volume import volume, volume_px
from kiosk.widgets.reading.blocks import body_style
from kiosk.widgets.reading.caption import band_px, caption
from kiosk.widgets.reading.chips import Chip, chip_strips
from kiosk.widgets.reading.figure import sign
from kiosk.widgets.reading.flow import Column, Strip, draw_column, kept
from kiosk.widgets.reading.paragraph import Style, paragraph, plain
from kiosk.widgets.reading.scrolling import flow
from kiosk.widgets.recording.chapters import chapters, tracks
from kiosk.widgets.recording.deck import deck, deck_px, playing

LEFT_SHARE = 0.58  # of a wide screen, for the picture
COMPACT_LEFT_SHARE = 0.55
WIDE = 0.5625  # the height of a film over its width


def draw(drawing: Drawing, scene: Scene) -> None:
    """What plays above its words, or beside them."""
    look = drawing.look
    on = reel(scene.shelf, scene.state, scene.language)
    where = look.say("To watch" if on and on.is_film else "To listen to")
    room = surround(drawing, scene, where, for_reading=True, for_looking=not look.is_portrait)
    item = scene.shelf.item(scene.state.place.item)
    if on is None or item is None:
        gone(drawing, room)
        return
    _, text = scene.shelf.text(item, scene.language)
    title = Spoken(text.title, on.language)
    if on.path is None or scene.showing.state is Playing.BROKEN:
        flow(drawing, scene, room, lambda width, _: list(_broken(drawing, on, title, width)))
    elif look.is_portrait:
        head = tuple(_head(drawing, scene, on, title, room.w - 2 * _margin(look)))
        words_h = page_bar_px(look) + look.mm(heights.WORDS_BELOW_MM)
        stage_h = min(_portrait_px(look, on, room.w, head), room.h - words_h)
        _stage(drawing, scene, on, room.top(stage_h), head)
        flow(
            drawing,
            scene,
            room.below(stage_h),
            lambda width, _: list(_words(drawing, scene, on, width)),
        )
    else:
        is_tight = look.is_compact and look.text <= DEFAULT_TEXT
        left = room.left(round(room.w * (COMPACT_LEFT_SHARE if is_tight else LEFT_SHARE)))
        _stage(drawing, scene, on, left, ())
        flow(
            drawing,
            scene,
            room.after(left.w),
            lambda width, _: [
                *_head(drawing, scene, on, title, width),
                *_words(drawing, scene, on, width),
            ],
        )


def _head(drawing: Drawing, scene: Scene, on: Reel, title: Spoken, width: int) -> Iterator[Strip]:
    """The title, and what should be known of language and sound."""
    look = drawing.look
    style = body_style(drawing, "title" if look.is_portrait else "lead", "bold")
    if look.is_compact:  # beside the picture there is room for a short title only
        style = replace(style, px=look.font_px("body", min(look.text, DEFAULT_TEXT)))
    sentences = (Sentence("t", title.text),)
    for strip in paragraph(drawing, sentences, style, width, 0, says=title):
        yield Strip(round(style.px * ems.TITLE), strip.draw, strip.space, keeps_next=True)
    chips = chip_strips(drawing, _chips(scene, on), width, look.font_px("small"))
    above = style.px // parts.CAPTION_SPACE
    yield from (replace(one, space=0 if at else above) for at, one in enumerate(chips))


def _chips(scene: Scene, on: Reel) -> tuple[Chip, ...]:
    say = scene.look.say
    chips = []
    if on.language != scene.language:
        other = in_language(scene.reader, on.language)
        chips.append(Chip(other.icon, other.words.text))
    if on.track:
        name = scene.language_name(on.track)
        chips.append(Chip("account-voice", say("Sound in {language}", language=name).text))
    elif on.tracks:
        chips.append(Chip("account-voice", say("Original sound").text))
    if scene.showing.is_silent:
        chips.append(Chip("volume-off", say("No loudspeaker here").text))
    return tuple(chips)


def _words(drawing: Drawing, scene: Scene, on: Reel, width: int) -> Iterator[Strip]:
    """Sounds to choose from, chapters, what it is, what is said."""
    yield from tracks(drawing, scene, on, width)
    yield from chapters(drawing, scene, on, width)
    colours = drawing.look.colours
    quiet = Style(drawing.look.font_px("small"), colours.soft, colours.soft)
    alt = Spoken(on.recording.alt, on.language)
    yield from paragraph(drawing, plain(alt.text), quiet, width, quiet.px, says=alt)
    yield from _transcript(drawing, on, width, is_read=False)


def _transcript(drawing: Drawing, on: Reel, width: int, is_read: bool) -> Iterator[Strip]:
    """What is said in it; it `is_read` aloud where it cannot be heard."""
    style = body_style(drawing)
    if on.recording.transcript:
        heading = drawing.look.say("What is said")
        lead = body_style(drawing, "lead", "bold")
        words = paragraph(drawing, plain(heading.text), lead, width, style.px, says=heading)
        yield from kept(words)
    for sentences in on.recording.transcript:
        said = join(map(heard, sentences)) if is_read else ""
        says = Spoken(said, on.language) if said else None
        yield from paragraph(drawing, sentences, style, width, style.px // 2, says=says)


def _broken(drawing: Drawing, on: Reel, title: Spoken, width: int) -> Iterator[Strip]:
    """What it is about and what is said in it, for a file that cannot be played."""
    look = drawing.look
    heading = body_style(drawing, "title", "bold")
    yield from paragraph(drawing, plain(title.text), heading, width, 0, says=title)
    colours = look.colours
    ink = colours.on_notice
    style = Style(look.font_px(), ink, ink, "semibold", colours.notice, colours.accent)
    notice = look.say("It cannot be played here just now. This is what it is about:")
    yield from paragraph(drawing, plain(notice.text), style, width, style.px, says=notice)
    alt, lead = Spoken(on.recording.alt, on.language), body_style(drawing, "lead")
    yield from paragraph(drawing, plain(alt.text), lead, width, style.px, says=alt)
    yield from _transcript(drawing, on, width, is_read=True)


# --- the picture and what steers it ---


def _margin(look: Look) -> int:
    return look.px(spaces.PLAYER)


def _has_band(look: Look, on: Reel) -> bool:
    """Whether subtitles stand under the picture: where there is room; else on it."""
    return look.is_portrait and not look.is_largest and bool(on.captions)


def _portrait_px(look: Look, on: Reel, width: int, head: Column) -> int:
    """How much of a portrait screen all of that takes."""
    if on.is_film:
        high = round(width * WIDE)
    else:
        high = look.px(heights.SOUND_POSTER if on.recording.poster else heights.NO_POSTER)
    high += band_px(look) if _has_band(look, on) else 0
    words = sum(strip.space + strip.height for strip in head)
    return words + high + look.mm(fingers.LEAST_MM) + deck_px(look) + counts.PLAYER_GAPS * look.gap


def _stage(drawing: Drawing, scene: Scene, on: Reel, room: Rect, head: Column) -> None:
    """Draw it from the bottom up; the picture has what is left."""
    look = drawing.look
    gap = look.gap
    inner = room.inset(_margin(look), gap)
    draw_column(drawing, head, inner)
    _, times, _, buttons = inner.down(REST, look.mm(fingers.LEAST_MM), gap, deck_px(look))
    used = sum(strip.space + strip.height for strip in head) + (2 * gap if head else 0)
    is_wide = look.is_portrait and on.is_film
    seen = room if is_wide else inner
    top = inner.y + used
    place = Rect(seen.x, top, seen.w, times.y - gap - top)
    if look.is_compact:
        place = _volume_beside(drawing, scene, Rect(inner.x, top, inner.w, place.h))
    _picture(drawing, scene, on, place)
    time_bar(drawing, _showing(scene, on), times, scene.state.film.is_playing)
    deck(drawing, scene, on, buttons)


def _volume_beside(drawing: Drawing, scene: Scene, place: Rect) -> Rect:
    """The volume at the right of `place`, upright where that is high; the room left of it."""
    look = drawing.look
    side = look.mm(fingers.LEAST_MM)
    long = volume_px(drawing, side)
    wide, high = (side, long) if place.h >= long else (long, side)
    volume(drawing, scene.state, place.end(wide).middle(wide, high), side)
    return place.left(place.w - wide - look.gap)


def _showing(scene: Scene, on: Reel) -> Showing:
    """With the length that the content names until the file tells its own."""
    showing = scene.showing
    return replace(showing, duration_ms=showing.duration_ms or on.recording.duration_ms)


def _picture(drawing: Drawing, scene: Scene, on: Reel, place: Rect) -> None:
    """What moves, or a poster; a touch on it plays and pauses."""
    look = drawing.look
    colours = look.colours
    poster = on.recording.poster
    path = scene.shelf.media(poster.media) if poster else None
    band = place.foot(0)
    radius = look.px(radii.CARD)
    if on.is_film:
        drawing.fill(place, colours.shade)
        if _has_band(look, on):
            place, band = place.down(REST, band_px(look))
        drawing.shapes.append(Screening(place, path))
    elif poster and path:
        drawing.photo(path, Lens(poster.size, place).place, radius=radius)
    else:
        drawing.fill(place, colours.chip, radius)
        drawing.icon("headphones", place.within(rims.PICTURE, rims.SOUND_ABOVE), colours.on_chip)
    icon, label, wish = playing(scene)
    ink, ground = colours.on_bar, colours.shade
    drawing.control(place, label, wish, ink, ground, radius=radius, manner=Manner.STEERS)
    is_captioned = bool(scene.showing.subtitle) and shows_captions(scene.state)
    if icon != "pause" and (_has_band(look, on) or not is_captioned):
        size = on.recording.size if on.is_film else poster.size if poster else None
        sign(drawing, icon, Lens(size, place).place if size else place)
    if is_captioned:
        caption(drawing, scene.showing.subtitle, place, band)
