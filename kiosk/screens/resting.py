"""At rest: an invitation, one story from the place, the languages. The first touch only wakes."""

from kiosk.look.look import Spoken
from kiosk.look.measures import counts, heights, letters, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import Wake
from kiosk.widgets.cards.about import about, lines_px
from kiosk.widgets.chrome.chrome import star
from kiosk.widgets.chrome.featured import featured
from kiosk.widgets.controls.ear import ear
from kiosk.widgets.controls.language_row import language_row
from kiosk.widgets.gate.gate_now import below_gate_now


def draw(drawing: Drawing, scene: Scene) -> None:
    """Sparse and still, because it is drawn all day."""
    look = drawing.look
    screen = drawing.screen
    ground = look.colours.bar
    ink = look.colours.on_bar
    drawing.fill(screen, ground)
    edge = look.px(heights.REST_WEAVE)
    drawing.weave(screen.top(edge), rows=2)
    drawing.weave(screen.foot(edge), rows=2, is_up=False)
    drawing.control(screen, look.say("Touch the screen"), Wake(), ink, ground)
    room = screen.inset(look.px(spaces.READING), edge + look.px(spaces.ABOVE_REST))
    words, px = about(scene), look.chrome_px(letters.NOTE)
    foot_h = max(look.px(heights.REST_FOOT), lines_px(drawing, words, px, room.w))
    foot_h += look.mm(spaces.NEAR_MM)
    room, _, row, _ = room.down(REST, 2 * look.gap, look.px(heights.REST_LANGUAGES), foot_h)
    language_row(drawing, scene, row, on_dark=True)
    foot = Rect(room.x, row.bottom, room.w, foot_h).below(look.mm(spaces.NEAR_MM))
    drawing.write(words, foot, px, ink, align="center", shrinks=False)
    room = below_gate_now(drawing, scene, room, is_at_rest=True)
    if look.is_portrait:
        _tall(drawing, scene, ear(drawing, scene, room))
    else:
        _wide(drawing, scene, room)


def _tall(drawing: Drawing, scene: Scene, room: Rect) -> None:
    look = drawing.look
    sign, title, call = look.px(sides.REST), look.px(heights.REST_TITLE), look.px(heights.REST_CALL)
    spare = room.h - sign - title - call
    story = min(spare, round(room.w * 0.8))
    gap = (spare - story) // counts.REST_GAPS
    _, first, _, second, _, third, _, fourth = room.down(
        gap // 2, sign, gap, title, gap, story, gap, call
    )
    star(drawing, first, look.colours.star)
    _title(drawing, scene, second)
    _story(drawing, scene, third)
    _call(drawing, scene, fourth)


def _wide(drawing: Drawing, scene: Scene, room: Rect) -> None:
    look = drawing.look
    half = (room.w - look.px(spaces.HALVES)) // 2
    _story(drawing, scene, ear(drawing, scene, room.left(half)))
    side = room.end(half)
    sign = look.px(sides.REST)
    block = sign + look.px(heights.REST_TITLE_SEEN) + look.px(heights.REST_CALL_SEEN)
    place = side.below(max(0, (side.h - block) // 2))
    star(drawing, place.top(sign), look.colours.star)
    words = place.below(sign)
    _title(drawing, scene, words.top(look.px(heights.REST_TITLE)))
    call = words.below(look.px(heights.REST_BEFORE_CALL))
    _call(drawing, scene, call.top(look.px(heights.REST_CALL)))


def _title(drawing: Drawing, scene: Scene, rect: Rect) -> None:
    look = drawing.look
    ink = look.colours.on_bar
    welcome = look.say("Information for every home").text
    name = scene.pick(scene.shelf.profile.names).text
    top = round(rect.h * 0.6)
    drawing.write(welcome, rect.top(top), look.chrome_px(letters.WELCOME), ink, "bold", "center")
    drawing.write(name, rect.below(top), look.chrome_px(letters.PLACE), ink, align="center")


def _call(drawing: Drawing, scene: Scene, rect: Rect) -> None:
    """The invitation, in every language that has words of its own for it."""
    look = drawing.look
    said = [
        Spoken(*scene.words_in(one.tag).say("Touch the screen"))
        for one in scene.shelf.feed.languages
    ]
    first, *others = dict.fromkeys(said)
    top = round(rect.h * 0.56)
    px = look.chrome_px(letters.CALL)
    drawing.write(first.text, rect.top(top), px, look.colours.on_bar, "bold", "center")
    others_text = "  ·  ".join(one.text for one in others)
    drawing.write(
        others_text,
        rect.below(top),
        look.chrome_px(letters.OTHER_CALLS),
        look.colours.warm,
        "semibold",
        "center",
        "top",
    )


def _story(drawing: Drawing, scene: Scene, room: Rect) -> None:
    item = featured(scene)
    if item is None or item.cover is None:
        return
    look = drawing.look
    colours = look.colours
    _, text = scene.shelf.text(item, scene.language)
    words_h = look.px(heights.STORY_WORDS)
    path = scene.shelf.media(item.cover.media)
    wide, high = item.cover.size
    picture_h = min(room.h - words_h, round(room.w * high / wide))
    place = room.middle(room.w, words_h + picture_h)
    picture, _, caption = place.down(picture_h, look.mm(spaces.WORDS_MM), REST)
    if path:
        drawing.photo(path, picture, radius=look.px(radii.LARGE))
    drawing.write(
        text.title,
        caption,
        look.chrome_px(letters.STORY),
        colours.on_bar,
        align="center",
        upright="top",
    )
