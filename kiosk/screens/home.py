"""Home asks one question: the situations as pictures, and one way to everything else.

languages
what is so now, a notice, the interview        widgets/home/ways
question
situations                                     topics, where the feed names no situations
answers                                        at a gate: what is most asked, answered there
whose content this is, and of which day
"""

from dataclasses import replace
from functools import partial
from typing import Final

from kiosk.look.look import Look, Spoken
from kiosk.look.measures import counts, ems, heights, letters, spaces
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.cards.about import about, lines_px
from kiosk.widgets.cards.roles import DANGER
from kiosk.widgets.cards.tile import tiles
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.language_row import language_row, languages_width
from kiosk.widgets.controls.rows import Grid, row_count, rows
from kiosk.widgets.gate.gate_now import below_gate_now, gate_now, gate_now_px
from kiosk.widgets.home.grid import draw_grid, grid_strips, is_whole
from kiosk.widgets.home.topic_tiles import topic_tiles
from kiosk.widgets.home.ways import are_crowded, draw_ways, ways_px
from kiosk.widgets.reading.chips import Chip, chip_width, draw_chip
from kiosk.widgets.reading.flow import Strip
from kiosk.widgets.reading.scrolling import flow

WIDEST_BESIDE: Final = 0.62  # of the width; more languages stand in a row of their own


def draw(drawing: Drawing, scene: Scene) -> None:
    """Everything a visitor can begin with, reachable by one tap."""
    look = drawing.look
    body = scene.shelf.body(scene.shelf.profile.body)
    room = surround(drawing, scene, scene.pick(body.names if body else {}), look.is_narrow)
    inner = room.inset(look.px(spaces.MARGIN), look.px(spaces.ABOVE_TILES))
    place = _middle(drawing, scene, inner)
    has_situations = bool(scene.shelf.needs())
    is_sheet = look.is_largest or are_crowded(drawing, scene)
    if is_sheet or (has_situations and not is_whole(drawing, scene, place)):
        flow(drawing, scene, room, lambda width, _: _strips(drawing, scene, width), is_text=False)
        return
    _above(drawing, scene, inner)
    _about(drawing, inner.foot(_about_px(drawing, scene, inner.w)), scene)
    if has_situations:
        draw_grid(drawing, scene, place)
    else:
        _draw_topics(drawing, scene, place)


def _above(drawing: Drawing, scene: Scene, room: Rect) -> None:
    """Languages, the question, and what must be seen before it."""
    look, gap = drawing.look, drawing.look.gap
    if _stands_alone(drawing, scene, room.w):
        room = below_gate_now(drawing, scene, room) if _has_strip(drawing, scene) else room
        language_row(drawing, scene, room.top(look.px(heights.LANGUAGES)))
        below = draw_ways(drawing, scene, room.below(look.px(heights.LANGUAGES) + gap))
        if high := _heading_px(drawing, scene):
            _heading(drawing, below.top(high), scene)
        return
    row = room.top(_beside_px(drawing, scene))
    words, _, names = row.across(REST, gap, _names_px(drawing, scene, room.w))
    language_row(drawing, scene, names)
    if _has_strip(drawing, scene):
        gate_now(drawing, scene, words)
    else:
        _heading(drawing, words, scene)
    draw_ways(drawing, scene, room.below(row.h + gap))


def _middle(drawing: Drawing, scene: Scene, room: Rect) -> Rect:
    """What is left for the tiles."""
    look = drawing.look
    head = _beside_px(drawing, scene) + look.gap + ways_px(drawing, scene)
    if _stands_alone(drawing, scene, room.w):
        head = look.px(heights.LANGUAGES) + look.gap + ways_px(drawing, scene)
        head += _heading_px(drawing, scene)
        if _has_strip(drawing, scene):
            head += gate_now_px(drawing, scene) + look.gap
    apart = 0 if look.is_compact else look.mm(spaces.CLOSE_MM)
    left = room.below(head)
    return left.top(left.h - apart - _about_px(drawing, scene, room.w))


def _beside_px(drawing: Drawing, scene: Scene) -> int:
    """How high the row is in which the languages stand beside the question, or the gate's state."""
    high = drawing.look.px(heights.LANGUAGES)
    return max(high, gate_now_px(drawing, scene)) if _has_strip(drawing, scene) else high


def _heading_px(drawing: Drawing, scene: Scene) -> int:
    """How high the question stands; on a small screen the gate's state takes its place."""
    look = drawing.look
    return 0 if look.is_compact and gate_now_px(drawing, scene) else look.px(heights.HEADING)


def _has_strip(drawing: Drawing, scene: Scene) -> bool:
    """Whether the gate's state stands apart from the other ways (widgets.home.ways)."""
    look = drawing.look
    return not (look.is_portrait or look.is_compact) and gate_now_px(drawing, scene) > 0


def _gate(drawing: Drawing, rect: Rect, scene: Scene) -> None:
    gate_now(drawing, scene, rect)


def _stands_alone(drawing: Drawing, scene: Scene, width: int) -> bool:
    """Whether the languages have a row of their own, the question another one."""
    return drawing.look.is_portrait or _names_px(drawing, scene, width) > width * WIDEST_BESIDE


def _names_px(drawing: Drawing, scene: Scene, width: int) -> int:
    return max(width // 2, languages_width(drawing, scene))


def _draw_topics(drawing: Drawing, scene: Scene, room: Rect) -> None:
    look = drawing.look
    across, gap = 2 if look.is_portrait else counts.TILES_ACROSS, look.px(spaces.TILES)
    lines = room.rows(row_count(counts.TILES, across), gap)
    cells = (cell for line in lines for cell in line.columns(across, gap))
    tiles(drawing, topic_tiles(scene, scene.shelf.topics()), cells)


def _strips(drawing: Drawing, scene: Scene, width: int) -> list[Strip]:
    """The same below each other; what must not wait comes first."""
    look, gap = drawing.look, drawing.look.gap
    cells = grid_strips if scene.shelf.needs() else _topic_strips
    tiled = cells(drawing, scene, width)
    gate_h = gate_now_px(drawing, scene)
    ways_h = ways_px(drawing, scene, has_gate=not gate_h)
    shown = Strip(ways_h, partial(_ways, scene=scene, has_gate=not gate_h), gap)
    if gate_h:  # it takes the place of the question; the other ways follow the tiles
        first, *others = tiled
        gate = Strip(gate_h, partial(_gate, scene=scene), gap)
        middle = [gate, replace(first, space=gap), *others, shown]
    else:
        heading = Strip(look.px(heights.HEADING), partial(_heading, scene=scene), heads=True)
        middle = [shown, heading, *tiled]
    return [
        Strip(look.px(heights.LANGUAGES), lambda on, rect: language_row(on, scene, rect)),
        *middle,
        Strip(_about_px(drawing, scene, width), partial(_about, scene=scene), gap),
    ]


def _topic_strips(drawing: Drawing, scene: Scene, width: int) -> list[Strip]:
    look = drawing.look
    topics = sorted(scene.shelf.topics(), key=lambda topic: topic.colour != DANGER)
    grid = Grid([one.id for one in topics], 1, look.px(heights.LARGEST_TILE), look.px(spaces.TILES))
    shown = topic_tiles(scene, topics)
    return rows(drawing, grid, width, lambda on, cells: tiles(on, shown, cells))


def _ways(drawing: Drawing, rect: Rect, scene: Scene, has_gate: bool = True) -> None:
    draw_ways(drawing, scene, rect, has_gate)


def _heading(drawing: Drawing, line: Rect, scene: Scene) -> None:
    look = drawing.look
    question = _question(look, scene)
    if question.language != scene.language:
        name = scene.language_name(question.language)
        text = look.say("Shown in {language}", language=name).text
        px = look.chrome_px(letters.ACTION)
        width = min(round(line.w * 0.56), chip_width(drawing, text, px))
        top = line.y + (line.h - round(px * ems.CHIP)) // 2
        draw_chip(drawing, Chip("translate", text), line.right - width, top, width, px)
        line = line.left(line.w - width - look.mm(spaces.WORDS_MM))
    px = min(look.font_px("title"), round(line.h * 0.62))
    drawing.write(question.text, line, px, look.colours.ink, "bold")


def _question(look: Look, scene: Scene) -> Spoken:
    if scene.shelf.needs():
        return look.say("What do I need?")
    return look.say("What would you like to know?")


def _about_px(drawing: Drawing, scene: Scene, width: int) -> int:
    """How high the line about the content is: its letters are quiet, never small."""
    look = drawing.look
    words_h = lines_px(drawing, about(scene), look.chrome_px(letters.QUIET), width)
    return max(look.px(heights.ABOUT), words_h)


def _about(drawing: Drawing, foot: Rect, scene: Scene) -> None:
    """Which day's content this is, and that it is a demonstration."""
    look = drawing.look
    px = look.chrome_px(letters.QUIET)
    drawing.write(about(scene), foot, px, look.colours.soft, shrinks=False)
