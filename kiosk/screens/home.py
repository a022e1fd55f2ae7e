"""Home: the languages, a priority notice, and at most eight tiles."""

from collections.abc import Sequence
from functools import partial

from content_sync.model import Item, Topic
from kiosk.look.measures import counts, edges, ems, heights, letters, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.look.typeset import Piece
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenItem, OpenTopic
from kiosk.widgets.cards.about import about, lines_px
from kiosk.widgets.cards.emblem import emblem
from kiosk.widgets.cards.needs_entry import needs_entry
from kiosk.widgets.cards.tile import Tile, tiles
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.language_row import language_row, languages_width
from kiosk.widgets.controls.rows import Grid, row_count, rows
from kiosk.widgets.gate.gate_now import below_gate_now, gate_now, gate_now_px
from kiosk.widgets.reading.chips import Chip, chip_width, draw_chip
from kiosk.widgets.reading.flow import Strip
from kiosk.widgets.reading.scrolling import flow

NEEDS_SHARE = (0.5, 0.5, 0.42, 0.42)  # of a row beside a notice, by text size
WIDEST_BESIDE = 0.62  # of the width; more languages stand in a row of their own


def draw(drawing: Drawing, scene: Scene) -> None:
    """Everything a visitor can begin with, reachable by one tap."""
    look = drawing.look
    body = scene.shelf.body(scene.shelf.profile.body)
    room = surround(drawing, scene, scene.pick(body.names if body else {}), look.is_narrow)
    if look.is_largest:
        flow(drawing, scene, room, lambda width, _: _strips(drawing, scene, width), is_text=False)
        return
    room = room.inset(look.px(spaces.MARGIN), look.px(spaces.ABOVE_TILES))
    row_h = look.px(heights.LANGUAGES)
    gap = look.gap
    wide = max(room.w // 2, languages_width(drawing, scene))
    is_tall = look.is_portrait or wide > room.w * WIDEST_BESIDE
    is_beside = look.is_compact and not is_tall and gate_now_px(drawing, scene) > 0
    if is_beside:
        row_h = gate_now_px(drawing, scene)
    else:
        room = below_gate_now(drawing, scene, room)
    if is_tall:
        language_row(drawing, scene, room.top(row_h))
        room = room.below(row_h + gap)
        room = _notice_and_needs(drawing, scene, room)
        heading_h = look.px(heights.HEADING)
        _heading(drawing, scene, room.top(heading_h))
        room = room.below(heading_h)
    else:
        words, _, names = room.top(row_h).across(REST, gap, wide)
        language_row(drawing, scene, names)
        if is_beside:
            gate_now(drawing, scene, words)
        else:
            _heading(drawing, scene, words)
        room = room.below(row_h + gap)
        room = _notice_and_needs(drawing, scene, room)
    apart = 0 if look.is_compact else look.mm(spaces.CLOSE_MM)
    above, _, foot = room.down(REST, apart, _about_px(drawing, scene, room.w))
    _about_content(drawing, scene, foot)
    across = 2 if look.is_portrait else counts.TILES_ACROSS
    gap = look.px(spaces.TILES)
    lines = above.rows(row_count(counts.TILES, across), gap)
    cells = (cell for line in lines for cell in line.columns(across, gap))
    tiles(drawing, _topics(scene, scene.shelf.topics()), cells)


def _strips(drawing: Drawing, scene: Scene, width: int) -> list[Strip]:
    """The same below each other, at the largest text; what must not wait comes first."""
    look, gap = drawing.look, drawing.look.gap
    beside = Drawing(look, drawing.ruler)
    most = Rect(0, 0, width, look.height)
    ways_h = most.h - _notice_and_needs(beside, scene, most).h - gap
    topics = sorted(scene.shelf.topics(), key=lambda topic: topic.colour != "emergency")
    grid = Grid([one.id for one in topics], 1, look.px(heights.LARGEST_TILE), look.px(spaces.TILES))
    shown = _topics(scene, topics)
    return [
        Strip(look.px(heights.LANGUAGES), lambda on, rect: language_row(on, scene, rect)),
        Strip(gate_now_px(drawing, scene), partial(_draw_gate, scene=scene), gap),
        Strip(max(0, ways_h), partial(_draw_ways, scene=scene), gap),
        Strip(look.px(heights.HEADING), partial(_draw_heading, scene=scene), heads=True),
        *rows(drawing, grid, width, lambda on, cells: tiles(on, shown, cells)),
        Strip(_about_px(drawing, scene, width), partial(_draw_about, scene=scene), gap),
    ]


def _draw_ways(drawing: Drawing, rect: Rect, scene: Scene) -> None:
    _notice_and_needs(drawing, scene, rect)


def _draw_gate(drawing: Drawing, rect: Rect, scene: Scene) -> None:
    gate_now(drawing, scene, rect)


def _draw_heading(drawing: Drawing, rect: Rect, scene: Scene) -> None:
    _heading(drawing, scene, rect)


def _draw_about(drawing: Drawing, rect: Rect, scene: Scene) -> None:
    _about_content(drawing, scene, rect)


def _heading(drawing: Drawing, scene: Scene, line: Rect) -> None:
    look = drawing.look
    question = look.say("What would you like to know?")
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


def _notice_and_needs(drawing: Drawing, scene: Scene, room: Rect) -> Rect:
    """A notice and the way to the needs: one below the other, side by side on a wide screen."""
    look = drawing.look
    notices = [item for item in scene.shelf.notices() if not scene.is_over(item)]
    has_needs = bool(scene.shelf.needs())
    gap = look.gap
    height = look.px(heights.NOTICE)
    if look.is_compact:
        height = look.mm(heights.COMPACT_NOTICE_MM[look.text])
    if look.is_portrait:
        if notices:
            _notice(drawing, scene, notices[0], room.top(height))
            room = room.below(height + gap)
        if has_needs:
            height = look.px(heights.NEEDS)
            needs_entry(drawing, scene, room.top(height))
            room = room.below(height + gap)
        return room
    row = room.top(height)
    if has_needs:
        share = round(row.w * (NEEDS_SHARE[look.text] if notices else 1))
        needs_entry(drawing, scene, row.end(share))
        row = row.left(row.w - share - gap)
    if notices:
        _notice(drawing, scene, notices[0], row)
    return room.below(height + gap) if notices or has_needs else room


def _notice(drawing: Drawing, scene: Scene, item: Item, card: Rect) -> None:
    look = drawing.look
    colours = look.colours
    tag, text = scene.shelf.text(item, scene.language)
    title = text.title
    if tag != scene.language:
        title = f"{title} ({scene.language_name(tag)})"
    px = look.font_px("body", min(look.text, 1 if look.is_compact else 2))
    radius = look.px(radii.CARD)
    drawing.box(card, colours.notice, radius, colours.accent, edges.FIRM)
    above = look.mm(spaces.CLOSE_MM if look.is_compact else spaces.WORDS_MM)
    inner = card.inset(look.px(spaces.NOTICE), above)
    side = min(inner.h, look.px(sides.ICON))
    ink = colours.on_notice
    drawing.icon("bullhorn", inner.left(side), ink)
    words = inner.after(side + look.px(spaces.PICTURE))
    body = scene.shelf.body(item.body)
    head = look.say("Important").text.upper()
    if body:
        head = f"{head} · {scene.pick(body.names).text}"
    head_px = look.chrome_px(letters.ACTION)
    has_head = inner.h > ems.THREE_LINES * head_px and not look.is_compact
    head_h = round(head_px * ems.LINE) if has_head else 0
    room_h = inner.h - head_h
    used = min(room_h, round(px * ems.LABEL) * len(drawing.lines((Piece(title),), px, words.w)))
    block = words.below((room_h - used) // 2)
    if head_h:
        drawing.write(head, block.top(head_h), head_px, ink, "bold")
    drawing.write(title, block.below(head_h).top(used), px, ink)
    label = look.say("Important: {title}", title=text.title)
    drawing.control(card, label, OpenItem(item.id), ink, colours.notice, radius=radius)


def _about_px(drawing: Drawing, scene: Scene, width: int) -> int:
    """How high the line about the content is: its letters are quiet, never small."""
    look = drawing.look
    words_h = lines_px(drawing, about(scene), look.chrome_px(letters.QUIET), width)
    return max(look.px(heights.ABOUT), words_h)


def _about_content(drawing: Drawing, scene: Scene, foot: Rect) -> None:
    """Which day's content this is, and that it is a demonstration."""
    look = drawing.look
    px = look.chrome_px(letters.QUIET)
    drawing.write(about(scene), foot, px, look.colours.soft, shrinks=False)


def _topics(scene: Scene, topics: Sequence[Topic]) -> list[Tile]:
    return [
        Tile(
            topic.colour,
            emblem(scene, topic),
            scene.pick(topic.names),
            scene.pick(topic.hints).text,
            OpenTopic(topic.id),
        )
        for topic in topics
    ]
