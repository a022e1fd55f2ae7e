"""Home: the languages, a priority notice, and at most eight tiles."""

from collections.abc import Sequence

from content_sync.model import Item, Topic
from kiosk.look.measures import counts, edges, ems, heights, letters, radii, sides, spaces
from kiosk.look.page import needed, page
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
from kiosk.widgets.controls.button import page_bar
from kiosk.widgets.controls.language_row import language_row, languages_width
from kiosk.widgets.reading.chips import Chip, chip_width, draw_chip

NEEDS_SHARE = (0.5, 0.5, 0.42, 0.42)  # of a row beside a notice, by text size
WIDEST_BESIDE = 0.62  # of the width; more languages stand in a row of their own


def draw(drawing: Drawing, scene: Scene) -> None:
    """Everything a visitor can begin with, reachable by one tap."""
    look = drawing.look
    body = scene.shelf.body(scene.shelf.profile.body)
    room = surround(drawing, scene, scene.pick(body.names if body else {}), look.is_narrow)
    topics = scene.shelf.topics()
    per_page = _tiles_a_page(drawing, room)
    here = page(len(topics), per_page, scene.state.place.page)
    if not here.is_only:
        topics = _with_emergency_on_the_first_page(topics, per_page)
        room, beside = page_bar(drawing, room, here)
        px = look.chrome_px(letters.QUIET)
        drawing.write(about(scene), beside, px, look.colours.on_bar)
    room = room.inset(look.px(spaces.MARGIN), look.px(spaces.ABOVE_TILES))
    row_h = look.px(heights.LANGUAGES)
    gap = look.gap
    heading_h = look.px(heights.HEADING)
    wide = max(room.w // 2, languages_width(drawing, scene))
    if look.is_portrait or wide > room.w * WIDEST_BESIDE:
        language_row(drawing, scene, room.top(row_h))
        room = room.below(row_h + gap)
        room = _notice_and_needs(drawing, scene, room)
        room = _heading(drawing, scene, room, heading_h)
    else:
        words, _, names = room.top(row_h).across(REST, gap, wide)
        language_row(drawing, scene, names)
        _heading(drawing, scene, words, row_h)
        room = room.below(row_h + gap)
        room = _notice_and_needs(drawing, scene, room)
    if here.is_only:
        room = _about_content(drawing, scene, room)
    _tiles(drawing, scene, room, here.of(topics), per_page)


def _tiles_a_page(drawing: Drawing, room: Rect) -> int:
    """All on one page, but at the largest text one column of as many as have room."""
    look = drawing.look
    if not look.is_largest:
        return counts.TILES
    if look.above:
        return 2
    if look.is_portrait:
        return counts.LARGEST_TILES
    return counts.LOW_LARGEST_TILES if room.h > look.mm(heights.THREE_TILES_MM) else 2


def _with_emergency_on_the_first_page(
    topics: tuple[Topic, ...], per_page: int
) -> tuple[Topic, ...]:
    """What must not wait for a second page ends the first."""
    urgent = tuple(topic for topic in topics if topic.colour == "emergency")
    others = tuple(topic for topic in topics if topic.colour != "emergency")
    before = max(0, per_page - len(urgent))
    return (*others[:before], *urgent, *others[before:])


def _heading(drawing: Drawing, scene: Scene, room: Rect, height: int) -> Rect:
    look = drawing.look
    question = look.say("What would you like to know?")
    line = room.top(height)
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
    return room.below(height)


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


def _about_content(drawing: Drawing, scene: Scene, room: Rect) -> Rect:
    """Quiet, never small: which day's content this is, and that it is a demonstration."""
    look = drawing.look
    words, px = about(scene), look.chrome_px(letters.QUIET)
    high = max(look.px(heights.ABOUT), lines_px(drawing, words, px, room.w))
    apart = 0 if look.is_compact else look.mm(spaces.CLOSE_MM)
    above, _, foot = room.down(REST, apart, high)
    drawing.write(words, foot, px, look.colours.soft, shrinks=False)
    return above


def _tiles(
    drawing: Drawing, scene: Scene, room: Rect, topics: Sequence[Topic], per_page: int
) -> None:
    look = drawing.look
    across = 1 if look.is_largest else (2 if look.is_portrait else counts.TILES_ACROSS)
    gap = look.px(spaces.TILES)
    rows = room.rows(needed(per_page, across), gap)
    cells = (cell for row in rows for cell in row.columns(across, gap))
    shown = (
        Tile(
            topic.colour,
            emblem(scene, topic),
            scene.pick(topic.names),
            scene.pick(topic.hints).text,
            OpenTopic(topic.id),
        )
        for topic in topics
    )
    tiles(drawing, shown, cells)
