"""What frames every screen: the top bar with its brocade, the seven actions, the languages."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.look.look import Look, Spoken
from kiosk.look.measures import (
    counts,
    edges,
    ems,
    heights,
    letters,
    radii,
    rims,
    sides,
    spaces,
    widths,
)
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.state import Screen
from kiosk.visit.steering import Hush, Listen, ListenAgain
from kiosk.visit.wishes import Back, Home, OpenAsk, OpenComfort, OpenLanguages, OpenSearch, Wish
from kiosk.widgets.chrome.again import says_again
from kiosk.widgets.chrome.listening_strip import (
    has_strip,
    leads_out,
    listening_strip,
    read_myself,
    strip_px,
    teaches,
)
from kiosk.widgets.chrome.reading_bar import (
    holds_reading,
    reading_bar,
    reading_bar_px,
    reading_cells,
    reading_row,
    voice,
)
from kiosk.widgets.chrome.upper import upper
from kiosk.widgets.controls.alike import alike_px
from kiosk.widgets.controls.lesson import lesson, lesson_px
from kiosk.widgets.controls.no_voice import is_mute, no_voice


def surround(
    drawing: Drawing,
    scene: Scene,
    subtitle: Spoken,
    for_reading: bool = False,
    for_typing: bool = False,
    for_looking: bool = False,
) -> Rect:
    """Paper, top bar and actions; returns the room between them.

    A compact screen gives up the bar `for_reading`, every screen `for_looking`; and a compact one
    `for_typing` the actions too: the screen draws its `first_actions`. On running
    text what steers the voice has the place of some of the other actions, so that nothing moves
    when it comes; a bar of its own where that is too small, and on lists. The brocade stays.
    Where only the lower part is live the bar stands `above` it.
    """
    look = drawing.look
    drawing.fill(drawing.screen, look.colours.paper)
    bar = drawing.screen.top(look.px(heights.TOP_BAR))
    if look.above:
        shown, above = Rect(0, 0, look.width, look.above).down(REST, bar.h)
        upper(drawing, scene, shown)
        _top_bar(drawing, scene, above, subtitle)
    if look.above or for_looking or (look.is_compact and (for_reading or for_typing)):
        bar = drawing.screen.top(0)
    else:
        _top_bar(drawing, scene, bar, subtitle)
    weave = drawing.screen.below(bar.h).top(look.px(heights.WEAVE))
    drawing.weave(weave)
    dock_h = look.px(heights.DOCK)
    if look.is_compact and for_typing:
        dock_h = 0
    room = drawing.screen.below(bar.h + weave.h)
    room = room.top(room.h - dock_h)
    dock = drawing.screen.foot(dock_h)
    if scene.state.is_followed and not look.is_compact and not _steers(look, dock):
        room, steering = room.down(REST, reading_bar_px(look))
        reading_bar(drawing, scene, steering)
    elif has_strip(scene):
        room, steering = room.down(REST, strip_px(look))
        listening_strip(drawing, scene, steering)
    if dock_h:
        _dock(drawing, scene, dock)
    drawing.set_as_frame()
    return room


def first_actions(drawing: Drawing, scene: Scene, row: Rect) -> Rect:
    """Home, back and listen as squares at the left of `row`; returns what is left of it."""
    since = len(drawing.controls)
    actions = _actions(drawing, scene)[: counts.FIRST_ACTIONS]
    gap = drawing.look.gap
    *cells, rest = row.across(*(size for _ in actions for size in (row.h, gap)), REST)
    _row(drawing, actions, cells[::2])
    drawing.set_as_frame(since)
    return rest


def star(drawing: Drawing, rect: Rect, colour: str) -> None:
    """A star in a ring."""
    side = min(rect.w, rect.h)
    ring = rect.middle(side, side)
    drawing.frame(ring, colour, max(2, side // rims.RING), side // 2)
    drawing.icon("star", ring.inset(side // rims.BUTTON), colour)


def _top_bar(drawing: Drawing, scene: Scene, bar: Rect, subtitle: Spoken) -> None:
    look = drawing.look
    colours = look.colours
    drawing.fill(bar, colours.bar)
    above = look.mm(spaces.LINE_MM) if look.is_compact else look.px(spaces.LOW)
    inner = bar.inset(look.px(spaces.MARGIN), above)
    side = min(inner.h, look.px(sides.STAR))
    is_short = look.is_portrait or look.is_compact
    clock_w = round(inner.w * (0.3 if is_short else 0.22))
    if is_mute(scene):
        no_voice(drawing, scene, inner.end(clock_w), colours.warm)
    else:
        _clock(drawing, scene, inner.end(clock_w))
    if teaches(scene) and not has_strip(scene):
        room = bar.inset(look.px(spaces.MARGIN), look.mm(spaces.CLOSE_MM))
        room = room.left(min(lesson_px(room.h), inner.w - clock_w))
        lesson(drawing, room, colours.on_bar, colours.bar_button, colours.warm)
        return
    star(drawing, inner.left(side), colours.star)
    names = inner.after(side + look.px(spaces.PICTURE))
    names = names.left(names.w - clock_w - look.px(spaces.CARD))
    title = scene.pick(scene.shelf.profile.names)
    top = round(inner.h * 0.51)
    drawing.write(
        title.text,
        names.top(top),
        look.chrome_px(letters.TITLE),
        colours.on_bar,
        "bold",
        upright="bottom",
        leading=ems.BAR_TITLE,
    )
    said = voice(scene)
    below = f"{said.words} · {subtitle.text}" if said and subtitle.text else subtitle.text
    drawing.write(below, names.below(top), look.chrome_px(letters.LABEL), colours.on_bar)


def _clock(drawing: Drawing, scene: Scene, clock: Rect) -> None:
    if not scene.is_clock_true:
        return
    look = drawing.look
    colours = look.colours
    top = round(clock.h * 0.51)
    drawing.write(
        look.words.clock(scene.now),
        clock.top(top),
        look.chrome_px(letters.CLOCK),
        colours.on_bar,
        "semibold",
        align="right",
        upright="bottom",
    )
    drawing.write(
        look.words.long_day(scene.now.date()),
        clock.below(top),
        look.chrome_px(letters.DAY),
        colours.on_bar,
        align="right",
    )


@dataclass(frozen=True, slots=True)
class _Action:
    icon: str
    label: Spoken
    wish: Wish | None
    is_on: bool = False
    manner: Manner = Manner.BUTTON


def _dock(drawing: Drawing, scene: Scene, dock: Rect) -> None:
    look = drawing.look
    drawing.fill(dock, look.colours.dock)
    drawing.fill(dock.top(look.edge(edges.HAIR)), look.colours.line)
    row = dock.inset(look.gap, look.mm(spaces.NEAR_MM))
    is_followed = scene.state.is_followed
    if look.is_compact and is_followed:
        reading_row(drawing, scene, first_actions(drawing, scene, row))
        return
    actions, cells = _actions(drawing, scene), _cells(look, dock)
    if is_followed and _steers(look, dock):
        steering = _steering(look, dock)
        ground = steering.inset(-look.mm(spaces.CLOSE_MM))
        drawing.fill(ground, look.colours.notice, look.px(radii.BUTTON))
        reading_cells(drawing, scene, steering)
        actions = (*actions[: counts.FIRST_ACTIONS], actions[-1])
        cells = (*cells[: counts.FIRST_ACTIONS], cells[-1])
    if leads_out(scene):
        home, back = cells[:2]
        actions, cells = actions[2:], cells[2:]
        read_myself(drawing, home._replace(w=back.right - home.x))
    _row(drawing, actions, cells)


def _cells(look: Look, dock: Rect) -> tuple[Rect, ...]:
    """Where the seven actions stand."""
    row = dock.inset(look.gap, look.mm(spaces.NEAR_MM))
    return tuple(row.columns(counts.ACTIONS, look.gap))


def _steering(look: Look, dock: Rect) -> Rect:
    """The place of the actions between the first three and whom to ask."""
    *_, before, _ = cells = _cells(look, dock)
    first = cells[counts.FIRST_ACTIONS]
    return first._replace(w=before.right - first.x)


def _steers(look: Look, dock: Rect) -> bool:
    """Whether what steers the voice has room among the actions."""
    return dock.h > 0 and holds_reading(look, _steering(look, dock))


def _actions(drawing: Drawing, scene: Scene) -> tuple[_Action, ...]:
    screen = scene.state.place.screen
    is_home = screen is Screen.HOME
    say = drawing.look.say
    return (
        _Action("home", say("Home"), None if is_home else Home(), is_home),
        _Action("arrow-left", say("Back"), None if is_home else Back()),
        _ear(drawing, scene),
        _Action("translate", say("Language"), OpenLanguages(), screen is Screen.LANGUAGES),
        _Action("magnify", say("Search"), OpenSearch(), screen is Screen.SEARCH),
        _Action("format-size", say("Text size"), OpenComfort(), screen is Screen.COMFORT),
        _Action("account-question", say("Whom to ask?"), OpenAsk(), screen is Screen.ASK),
    )


def _ear(drawing: Drawing, scene: Scene) -> _Action:
    """Read, stop, or read once more."""
    say, is_on = drawing.look.say, scene.state.is_listening
    if says_again(scene):
        return _Action("ear-hearing", say("Read again"), ListenAgain(), is_on, Manner.STEERS)
    if is_on:
        return _Action("stop", say("Stop"), Hush(), is_on, Manner.STEERS)
    return _Action("ear-hearing", say("Listen"), Listen(), is_on, Manner.STEERS)


def _row(drawing: Drawing, actions: Sequence[_Action], cells: Sequence[Rect]) -> None:
    """The actions in their cells, all labels of one size."""
    look = drawing.look
    placed = tuple(zip(actions, cells, strict=True))
    labels = ((action.label.text, _halves(look, cell)[1]) for action, cell in placed)
    px = alike_px(drawing, labels, look.chrome_px(letters.ACTION))
    for action, cell in placed:
        _action(drawing, action, cell, px)


def _halves(look: Look, cell: Rect) -> tuple[Rect, Rect]:
    """Where its picture and its label stand."""
    room = cell.inset(look.mm(spaces.TINY_MM), look.mm(spaces.CLOSE_MM))
    top = round(room.h * 0.58)
    return room.top(top).inset(0, room.h // rims.ACTION), room.below(top)


def _action(drawing: Drawing, action: _Action, cell: Rect, px: int) -> None:
    look = drawing.look
    colours = look.colours
    ground = colours.primary if action.is_on else colours.card
    if action.is_on:
        ink = colours.on_primary
    else:
        ink = colours.primary if action.wish else colours.inactive
    radius = look.px(radii.BUTTON)
    drawing.box(cell, ground, radius, ink if colours.is_flat else None)
    if cell.w < look.mm(widths.LABEL_CELL_MM):
        room = cell.inset(look.mm(spaces.CLOSE_MM))
        drawing.icon(action.icon, room.inset(0, room.h // rims.SIGN), ink)
    else:
        picture, words = _halves(look, cell)
        drawing.icon(action.icon, picture, ink)
        drawing.write(action.label.text, words, px, ink, "semibold", "center", shrinks=False)
    drawing.control(
        cell, action.label, action.wish, ink, ground, radius=radius, manner=action.manner
    )
