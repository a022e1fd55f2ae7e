"""The blocks of an item as strips: what the kiosk draws of model.Block."""

from collections.abc import Callable, Iterator
from pathlib import Path

from content_sync.model import Block, Picture, Recording, Sentences
from kiosk.sheet import Rect, Sheet
from kiosk.widgets.flow import Strip, kept
from kiosk.widgets.paragraph import Style, paragraph, plain
from kiosk.widgets.table import table

Media = Callable[[str], Path | None]


def body_style(sheet: Sheet, step: str = "body", weight: str = "regular") -> Style:
    """Running text of the look."""
    colours = sheet.look.colours
    return Style(sheet.look.font_px(step), colours.ink, colours.primary, weight)


def strips(
    sheet: Sheet, blocks: tuple[Block, ...], media: Media, width: int, height: int
) -> list[Strip]:
    """`blocks` as strips `width` px wide; pictures are at most `height` px high."""
    return [one for block in blocks for one in _strips(sheet, block, media, width, height)]


def _strips(sheet: Sheet, block: Block, media: Media, width: int, height: int) -> Iterator[Strip]:
    style = body_style(sheet)
    space = round(style.px * 0.75)
    match block.kind:
        case "h" if block.h:
            heading = body_style(sheet, "lead", "bold")
            yield from kept(paragraph(sheet, block.h, heading, width, round(style.px * 1.2)))
        case "p" if block.p:
            yield from paragraph(sheet, block.p, style, width, space)
        case "list" if block.list:
            yield from _points(sheet, block.list, style, width, None)
        case "steps" if block.steps:
            yield from _points(sheet, block.steps, style, width, block.start)
        case "table" if block.table:
            yield from table(sheet, block.table, style, width, height, space)
        case "picture" if block.picture:
            yield from picture(sheet, block.picture, media, width, height, space)
        case "sound" if block.sound:
            yield from recording(sheet, block.sound, "headphones", media, width, height)
        case "video" if block.video:
            yield from recording(sheet, block.video, "play-circle", media, width, height)
        case "note" if block.note:
            colours = sheet.look.colours
            card = Style(
                style.px,
                colours.on_notice,
                colours.on_notice,
                "regular",
                colours.notice,
                colours.accent,
            )
            for at, sentences in enumerate(block.note):
                yield from paragraph(sheet, sentences, card, width, 0 if at else space)
        case "footnote" if block.footnote:
            small = Style(sheet.look.font_px("small"), sheet.look.colours.soft, style.link)
            words = (*plain(f"({block.mark})"), *block.footnote)
            yield from paragraph(sheet, words, small, width, space)


def _points(
    sheet: Sheet, points: tuple[Sentences, ...], style: Style, width: int, start: int | None
) -> Iterator[Strip]:
    indent = round(style.px * (1.9 if start is not None else 0.9))
    for at, sentences in enumerate(points):
        lead = "•" if start is None else str(start + at)
        space = round(style.px * (0.7 if at == 0 or start is not None else 0.3))
        yield from paragraph(sheet, sentences, style, width, space, indent, lead)


def picture(
    sheet: Sheet, shown: Picture, media: Media, width: int, height: int, space: int
) -> Iterator[Strip]:
    """A picture whole, as wide as it may be; its description stands where the file is missing."""
    path = media(shown.media)
    caption = shown.caption
    if path is None:
        yield from _missing_picture(sheet, shown.alt, width, space)
    else:
        wide, high = shown.size
        limit = height - (2 * sheet.look.font_px("small") * 2 if caption else 0)
        scale = min(width / wide, limit / high)
        size = Rect(0, 0, round(wide * scale), round(high * scale))

        def draw(on: Sheet, rect: Rect) -> None:
            place = Rect(rect.x + (rect.w - size.w) // 2, rect.y, size.w, size.h)
            on.photo(path, place, radius=on.look.scaled(3, 1.5))

        yield Strip(size.h, draw, space, keeps_next=bool(caption))
    if caption:
        small = Style(sheet.look.font_px("small"), sheet.look.colours.soft, sheet.look.colours.soft)
        yield from paragraph(sheet, caption, small, width, small.px // 3)


def _missing_picture(sheet: Sheet, alt: str, width: int, space: int) -> Iterator[Strip]:
    colours = sheet.look.colours
    style = Style(
        sheet.look.font_px("small"),
        colours.on_chip,
        colours.on_chip,
        "regular",
        colours.chip,
        colours.primary,
    )
    yield from paragraph(sheet, plain(alt), style, width, space)


def recording(
    sheet: Sheet, shown: Recording, icon: str, media: Media, width: int, height: int
) -> Iterator[Strip]:
    """Sound or video: its poster, how long it is, and what is said in it."""
    look = sheet.look
    space = round(look.font_px() * 0.75)
    poster = shown.poster
    if poster:
        yield from picture(sheet, poster, media, width, round(height * 0.6), space)
    minutes, seconds = divmod(round(shown.duration_ms / 1000), 60)
    length = f"{minutes}:{seconds:02}"
    is_sound = icon == "headphones"
    what = look.say("Sound, {length}" if is_sound else "Video, {length}", length=length)
    px = look.font_px("small")

    def draw(on: Sheet, rect: Rect) -> None:
        side = rect.h
        on.icon(icon, rect.left(side), on.look.colours.primary)
        on.write(what.text, rect.after(side + on.look.mm(2)), px, on.look.colours.ink, "semibold")

    yield Strip(round(px * 1.9), draw, space // 2, keeps_next=True)
    if not poster:
        yield from paragraph(sheet, plain(shown.alt), body_style(sheet), width, space // 2)
    if shown.transcript:
        heading = body_style(sheet, "lead", "bold")
        title = plain(look.say("What is said").text)
        yield from kept(paragraph(sheet, title, heading, width, space))
    for sentences in shown.transcript:
        yield from paragraph(sheet, sentences, body_style(sheet), width, space // 2)
