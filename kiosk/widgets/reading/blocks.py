"""The blocks of an item as strips: what the kiosk draws of model.Block."""

from collections.abc import Iterator

from content_sync.prose import Block, Recording, Sentences
from kiosk.look.measures import ems
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.reading.figure import Figure, Media, picture, recording
from kiosk.widgets.reading.flow import Strip, headed, kept, of_part
from kiosk.widgets.reading.paragraph import Style, paragraph, plain
from kiosk.widgets.reading.table import table


def body_style(drawing: Drawing, step: str = "body", weight: str = "regular") -> Style:
    """Running text of the look."""
    colours = drawing.look.colours
    return Style(drawing.look.font_px(step), colours.ink, colours.primary, weight)


def strips(
    drawing: Drawing,
    blocks: tuple[Block, ...],
    media: Media,
    width: int,
    height: int,
    language: str = "",
) -> list[Strip]:
    """`blocks` as strips `width` px wide; pictures are at most `height` px high.

    With the `language` they are in, pictures and recordings can be opened.
    """
    made: list[Strip] = []
    for number, block in enumerate(blocks):
        room = height
        if block.picture and number and blocks[number - 1].steps:
            before, step = _last_step(made)
            made = [*before, *kept(step)]  # beside another step the picture would be misread
            room -= sum(strip.space + strip.height for strip in step)
        figure = Figure(number, language)
        drawn = _strips(drawing, block, figure, media, width, max(room, height // 2))
        made += of_part(number, drawn)
    return made


def _last_step(made: list[Strip]) -> tuple[list[Strip], list[Strip]]:
    start = max(at for at, strip in enumerate(made) if strip.space)
    return made[:start], made[start:]


def _strips(
    drawing: Drawing, block: Block, figure: Figure, media: Media, width: int, height: int
) -> Iterator[Strip]:
    style = body_style(drawing)
    space = round(style.px * 0.75)
    match block.kind:
        case "h" if block.h:
            heading, above = body_style(drawing, "lead", "bold"), round(style.px * ems.HEADING)
            yield from headed(paragraph(drawing, block.h, heading, width, above))
        case "p" if block.p:
            yield from paragraph(drawing, block.p, style, width, space)
        case "list" if block.list:
            yield from _points(drawing, block.list, style, width, None)
        case "steps" if block.steps:
            yield from _points(drawing, block.steps, style, width, block.start)
        case "table" if block.table:
            yield from table(drawing, block.table, style, width, height, space)
        case "picture" if block.picture:
            yield from picture(drawing, block.picture, figure, media, width, height, space)
        case "sound" if block.sound:
            yield from _recording(drawing, block.sound, figure, True, media, width, height)
        case "video" if block.video:
            yield from _recording(drawing, block.video, figure, False, media, width, height)
        case "note" if block.note:
            colours = drawing.look.colours
            ink = colours.on_notice
            card = Style(style.px, ink, ink, "regular", colours.notice, colours.accent)
            for at, sentences in enumerate(block.note):
                yield from paragraph(drawing, sentences, card, width, 0 if at else space)
        case "footnote" if block.footnote:
            small = Style(drawing.look.font_px("small"), drawing.look.colours.soft, style.link)
            words = (*plain(f"({block.mark})"), *block.footnote)
            yield from paragraph(drawing, words, small, width, space)


def _points(
    drawing: Drawing, points: tuple[Sentences, ...], style: Style, width: int, start: int | None
) -> Iterator[Strip]:
    indent = round(style.px * (ems.STEP_INDENT if start is not None else 0.9))
    for at, sentences in enumerate(points):
        lead = "•" if start is None else str(start + at)
        space = round(style.px * (0.7 if at == 0 or start is not None else 0.3))
        yield from paragraph(drawing, sentences, style, width, space, indent, lead)


def _recording(
    drawing: Drawing,
    shown: Recording,
    figure: Figure,
    is_sound: bool,
    media: Media,
    width: int,
    height: int,
) -> Iterator[Strip]:
    """Sound or video, and what is said in it."""
    yield from recording(drawing, shown, figure, is_sound, media, width, height)
    style = body_style(drawing)
    space = round(style.px * 0.75)
    if shown.transcript:
        heading = body_style(drawing, "lead", "bold")
        title = plain(drawing.look.say("What is said").text)
        yield from headed(paragraph(drawing, title, heading, width, space))
    for sentences in shown.transcript:
        yield from paragraph(drawing, sentences, style, width, space // 2)
