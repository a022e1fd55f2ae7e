"""Pictures and recordings among the words of an item, and the touch that opens them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from content_sync.prose import Picture, Recording
from kiosk.look.lens import Lens
from kiosk.look.look import Spoken
from kiosk.look.measures import ems, heights, parts, radii, rims, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.wishes import OpenPicture, OpenPlayer
from kiosk.widgets.controls.time_bar import clock
from kiosk.widgets.reading.flow import Strip
from kiosk.widgets.reading.paragraph import Style, paragraph, plain

Media = Callable[[str], Path | None]

SMALL_HEIGHT = 0.8  # at most, of the width of a picture beside words
POSTER_SHARE = 0.6  # of the height a picture may have
SOUND_SHARE = 0.28  # the same of a sound: there is no more to see
SOUND_POSTER = 0.4  # of the width; what it is stands beside it


@dataclass(frozen=True, slots=True)
class Figure:
    """Block `number` of a text in `language`; "" where nothing is to be opened."""

    number: int = 0
    language: str = ""

    def says(self, label: Spoken, alt: str) -> Spoken:
        """What is heard: the button and what it shows, as far as they are in one language."""
        if label.language == self.language:
            return Spoken(f"{label.text}. {alt}", label.language)
        return Spoken(alt, self.language)


def picture(
    drawing: Drawing,
    shown: Picture,
    figure: Figure,
    media: Media,
    width: int,
    height: int,
    space: int,
) -> Iterator[Strip]:
    """A picture whole, as wide as it may be; its description stands where the file is missing."""
    look = drawing.look
    path = media(shown.media)
    caption = shown.caption
    if path is None:
        yield from _missing(drawing, shown.alt, width, space)
    else:
        limit = height - (2 * look.font_px("small") * 2 if caption else 0)
        bar = look.px(heights.ENLARGE) if figure.language else 0
        size = Lens(shown.size, Rect(0, 0, width, limit)).place
        if bar and size.h >= bar and size.w + look.gap + _enlarge_px(drawing, bar) <= width:
            bar = 0  # it stands beside a high picture
        else:
            size = Lens(shown.size, Rect(0, 0, width, limit - bar)).place

        def draw(on: Drawing, rect: Rect) -> None:
            is_beside = bool(figure.language) and not bar
            place = rect.top(size.h)
            place = place.left(size.w) if is_beside else place.middle(size.w, size.h)
            if figure.language:
                _open(on, figure, shown.alt, place, rect)
            on.photo(path, place, radius=look.px(radii.PICTURE))

        yield Strip(size.h + bar, draw, space, keeps_next=bool(caption))
    if caption:
        small = Style(look.font_px("small"), look.colours.soft, look.colours.soft)
        yield from paragraph(drawing, caption, small, width, small.px // parts.CAPTION_SPACE)


def small_picture(
    drawing: Drawing, shown: Picture, figure: Figure, path: Path, width: int
) -> Strip:
    """A picture whole among words; a sign in its corner says that a touch enlarges it."""
    look = drawing.look
    size = Lens(shown.size, Rect(0, 0, width, round(width * SMALL_HEIGHT))).place
    radius = look.px(radii.PICTURE)

    def draw(on: Drawing, rect: Rect) -> None:
        place = rect.left(size.w)
        on.photo(path, place, radius=radius)
        enlarging(on, figure, shown.alt, place)

    return Strip(size.h, draw)


def enlarging(drawing: Drawing, figure: Figure, alt: str, place: Rect) -> None:
    """A touch on the picture at `place` enlarges it, and a sign in its corner says so."""
    if not figure.language:
        return
    look = drawing.look
    radius, side = look.px(radii.PICTURE), look.px(sides.SIGN)
    ground, ink = look.colours.primary, look.colours.on_primary
    circle = place.foot(side).end(side)
    drawing.fill(circle, ground, radius)
    drawing.icon("magnify-plus", circle.inset(side // rims.BUTTON), ink)
    label = look.say("Enlarge the picture")
    wish, says = OpenPicture(figure.number), figure.says(label, alt)
    drawing.control(place, label, wish, ink, ground, says, radius)


def _enlarge_px(drawing: Drawing, height: int) -> int:
    """How wide the button that enlarges a picture is at least."""
    look, px = drawing.look, _word_px(drawing, height)
    words = drawing.width(look.say("Enlarge").text, "semibold", px)
    return round(px * ems.BUTTON_ICON) + look.gap + words + 2 * look.px(spaces.BUTTON)


def _word_px(drawing: Drawing, height: int) -> int:
    return min(drawing.look.font_px(), round(height * 0.42))


def _open(drawing: Drawing, figure: Figure, alt: str, place: Rect, room: Rect) -> None:
    """A button below the picture or beside it says what a touch on either does."""
    look = drawing.look
    colours = look.colours
    radius = look.px(radii.PICTURE)
    if place.bottom < room.bottom:
        bar = room.h - place.h
        wide = min(room.w, max(place.w, _enlarge_px(drawing, bar)))
        card = room.middle(wide, room.h)
        row = card.below(place.h)
        drawing.fill(card, colours.primary, radius)
    else:
        bar = look.px(heights.ENLARGE)
        x = place.right + look.gap
        row = Rect(x, place.bottom - bar, _enlarge_px(drawing, bar), bar)
        card = Rect(place.x, place.y, row.right - place.x, place.h)
    word, label = look.say("Enlarge"), look.say("Enlarge the picture")
    ground, ink = colours.primary, colours.on_primary
    if row.w < card.w:
        drawing.fill(row, ground, radius)
    px = _word_px(drawing, bar)
    side, gap = round(px * ems.BUTTON_ICON), look.mm(spaces.WORDS_MM)
    used = side + gap + drawing.width(word.text, "semibold", px)
    row = row.after(max(0, (row.w - used) // 2))
    drawing.icon("magnify-plus", row.left(side), ink)
    drawing.write(word.text, row.after(side + gap), px, ink, "semibold")
    says = figure.says(label, alt)
    drawing.control(card, label, OpenPicture(figure.number), ink, ground, says, radius)


def _missing(drawing: Drawing, alt: str, width: int, space: int) -> Iterator[Strip]:
    colours = drawing.look.colours
    ink = colours.on_chip
    style = Style(drawing.look.font_px("small"), ink, ink, "regular", colours.chip, colours.primary)
    yield from paragraph(drawing, plain(alt), style, width, space)


def recording(
    drawing: Drawing,
    shown: Recording,
    figure: Figure,
    is_sound: bool,
    media: Media,
    width: int,
    height: int,
) -> Iterator[Strip]:
    """Sound or video: its poster and, where its file is there, the button that opens it."""
    look = drawing.look
    space = round(look.font_px() * 0.75)
    length = clock(shown.duration_ms)
    high = round(height * (SOUND_SHARE if is_sound else POSTER_SHARE))
    icon = "headphones" if is_sound else "play-circle"
    if not figure.language or media(shown.media) is None:
        if shown.poster:
            yield from picture(drawing, shown.poster, Figure(), media, width, high, space)
        what = look.say("Sound, {length}" if is_sound else "Video, {length}", length=length)
        yield _what(drawing, icon, what, space)
    else:
        verb = "Listen to the recording, {length}" if is_sound else "Watch the film, {length}"
        label = look.say(verb, length=length)
        poster = media(shown.poster.media) if shown.poster else None
        low = Rect(0, 0, round(width * SOUND_POSTER) if is_sound else width, high)
        size = Lens(shown.poster.size, low).place if shown.poster and poster else low.top(0)
        bar = look.px(heights.RECORDING if poster else heights.RECORDING_ALONE)
        says = figure.says(label, shown.alt)
        card = _Card(poster, size, bar, icon, label, says, figure.number, is_sound)
        yield Strip(max(size.h, bar) if is_sound else size.h + bar, card, space)
    if not shown.poster:
        style = Style(look.font_px(), look.colours.ink, look.colours.primary)
        yield from paragraph(drawing, plain(shown.alt), style, width, space // 2)


def _what(drawing: Drawing, icon: str, what: Spoken, space: int) -> Strip:
    px = drawing.look.font_px("small")

    def draw(on: Drawing, rect: Rect) -> None:
        on.icon(icon, rect.left(rect.h), on.look.colours.primary)
        words = rect.after(rect.h + on.look.mm(spaces.WORDS_MM))
        on.write(what.text, words, px, on.look.colours.ink, "semibold")

    return Strip(round(px * ems.CHIP), draw, space // 2, keeps_next=True)


def sign(drawing: Drawing, icon: str, place: Rect) -> None:
    """A large sign in a corner of a picture that stands still, so that it hides nobody's face."""
    look = drawing.look
    colours = look.colours
    side, edge = min(look.px(heights.BUTTON), place.h // 2), look.px(spaces.CARD)
    circle = place.inset(edge).foot(side).left(side)
    drawing.fill(circle, colours.accent, side // 2)
    drawing.icon(icon, circle.inset(side // rims.BUTTON), colours.on_accent)


@dataclass(frozen=True, slots=True)
class _Card:
    """A poster with a play sign, and words beside it or in a bar below: one thing to touch."""

    poster: Path | None
    size: Rect
    bar: int
    icon: str
    label: Spoken
    says: Spoken
    number: int
    is_beside: bool

    def __call__(self, drawing: Drawing, rect: Rect) -> None:
        look = drawing.look
        colours = look.colours
        radius = look.px(radii.BUTTON)
        card = rect if self.is_beside or not self.poster else rect.middle(self.size.w, rect.h)
        ground, ink = colours.accent, colours.on_accent
        drawing.fill(card, ground, radius)
        place = card.left(self.size.w).top(self.size.h)
        if self.poster:
            drawing.photo(self.poster, place, radius=radius)
            sign(drawing, "play", place)
        words = card.after(place.w) if self.is_beside and self.poster else card.foot(self.bar)
        row = words.inset(look.px(spaces.BUTTON), look.mm(spaces.CLOSE_MM))
        px = min(look.font_px(), round(self.bar * 0.42))
        side = round(px * ems.BUTTON_ICON)
        drawing.icon(self.icon, row.left(side), ink)
        words = row.after(side + look.mm(spaces.WORDS_MM))
        drawing.write(self.label.text, words, px, ink, "semibold")
        wish = OpenPlayer(self.number)
        drawing.control(card, self.label, wish, ink, ground, self.says, radius, Manner.BUTTON)
