"""The blocks of an item as strips: what the kiosk draws of model.Block."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from content_sync.prose import Block, Recording
from content_sync.sayings import runs
from kiosk.look.measures import ems
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.reading.figure import Figure, picture, recording
from kiosk.widgets.reading.flow import Strip, headed, height_of, of_part
from kiosk.widgets.reading.paper import Paper
from kiosk.widgets.reading.paragraph import Style, paragraph, plain
from kiosk.widgets.reading.points import led_on, pictured, points
from kiosk.widgets.reading.table import table

PICTURE_SHARE: Final = 0.9  # of the height of a column, at most
LEAST_SHARE: Final = 0.5  # of it, beside the head: a picture that would be lower stands alone
BLOCKS_APART: Final = 0.75  # of the font size


def body_style(drawing: Drawing, step: str = "body", weight: str = "regular") -> Style:
    """Running text of the look."""
    colours = drawing.look.colours
    return Style(drawing.look.font_px(step), colours.ink, colours.primary, weight)


def pictures_in(block: Block) -> tuple[str, ...]:
    """The media of the picture of a block, or of the poster of its recording."""
    recording = block.video or block.sound
    shown = block.picture or (recording.poster if recording else None)
    return (shown.media,) if shown else ()


def opening(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    """The media of the picture that the text opens with: it stands before all but words."""
    number = _opening(blocks)
    return () if number is None else pictures_in(blocks[number])


def strips(paper: Paper, blocks: tuple[Block, ...], used: int = 0) -> list[Strip]:
    """`blocks` as strips on `paper`, whose first `used` px are taken.

    A picture stands with the step before it: beside another one it would be misread.
    """
    style = body_style(paper.drawing)
    opens = _opening(blocks)
    made: list[Strip] = []
    shown = -1  # the picture that stands with its step already
    for number, block in enumerate(blocks):
        after = blocks[number + 1].picture if number + 1 < len(blocks) else None
        if number == shown:
            continue
        if block.steps and after:
            shown = number + 1
            made += pictured(paper, block, number, after, style)
            continue
        most = round(paper.height * PICTURE_SHARE)
        left = paper.height - used - height_of(made)
        fits = number == opens and left > paper.height * LEAST_SHARE
        room = min(most, left) if fits else most
        drawn = list(_strips(replace(paper, height=room), block, Figure(number, paper.language)))
        if not block.list and not block.steps:
            drawn = led_on(
                drawn, paper.leads((one for run in runs(block) for one in run), paper.width)
            )
        made += of_part(number, drawn)
    return made


def _opening(blocks: tuple[Block, ...]) -> int | None:
    numbers = (number for number, block in enumerate(blocks) if block.kind not in ("p", "note"))
    first = next(numbers, None)
    return first if first is not None and pictures_in(blocks[first]) else None


def _strips(paper: Paper, block: Block, figure: Figure) -> Iterator[Strip]:
    drawing, width, height = paper.drawing, paper.width, paper.height
    style = body_style(drawing)
    space = round(style.px * BLOCKS_APART)
    match block.kind:
        case "h" if block.h:
            heading, above = body_style(drawing, "lead", "bold"), round(style.px * ems.HEADING)
            yield from headed(paragraph(drawing, block.h, heading, width, above))
        case "p" if block.p:
            yield from paragraph(drawing, block.p, style, width, space)
        case "list" if block.list:
            yield from points(paper, block.list, style)
        case "steps" if block.steps:
            yield from points(paper, block.steps, style, block.start)
        case "table" if block.table:
            yield from table(drawing, block.table, style, width, height, space)
        case "picture" if block.picture:
            yield from tuple(paper.drawn(drawing, block.picture, width, height)) or picture(
                drawing, block.picture, figure, paper.media, width, height, space
            )
        case "sound" if block.sound:
            yield from _recording(paper, block.sound, figure, True)
        case "video" if block.video:
            yield from _recording(paper, block.video, figure, False)
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


def _recording(paper: Paper, shown: Recording, figure: Figure, is_sound: bool) -> Iterator[Strip]:
    """Sound or video, and what is said in it."""
    drawing, width = paper.drawing, paper.width
    yield from recording(drawing, shown, figure, is_sound, paper.media, width, paper.height)
    style = body_style(drawing)
    space = round(style.px * BLOCKS_APART)
    if shown.transcript:
        heading = body_style(drawing, "lead", "bold")
        title = plain(drawing.look.say("What is said").text)
        yield from headed(paragraph(drawing, title, heading, width, space))
    for sentences in shown.transcript:
        yield from paragraph(drawing, sentences, style, width, space // 2)
