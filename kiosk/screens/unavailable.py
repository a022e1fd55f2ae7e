"""No content yet: what a visitor and a site keeper can do, in the languages we have words for."""

from kiosk.look.measures import heights, letters, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.chrome.chrome import emblem

TAGS = ("vi", "zh-Hans", "en")


def draw(drawing: Drawing, scene: Scene) -> None:
    """A notice with a next step, never an error."""
    look = drawing.look
    colours = look.colours
    screen = drawing.screen
    drawing.fill(screen, colours.bar)
    edge = look.px(heights.NO_CONTENT_WEAVE)
    drawing.weave(screen.top(edge), rows=2)
    drawing.weave(Rect(0, screen.bottom - edge, screen.w, edge), rows=2, is_up=False)
    room = screen.inset(look.px(spaces.UNAVAILABLE), edge + look.px(spaces.ABOVE_NOTHING))
    star = look.px(sides.UNAVAILABLE)
    emblem(drawing, room.top(star), colours.star)
    room = room.below(star + look.px(spaces.ABOVE))
    gap = look.px(spaces.ABOVE)
    rows = room.rows(len(TAGS), gap) if look.is_portrait else room.columns(len(TAGS), gap * 2)
    for tag, cell in zip(TAGS, rows, strict=True):
        words = scene.words_in(tag)
        parts = (
            (
                words.say("No information here yet")[0],
                "bold",
                look.chrome_px(letters.NO_CONTENT),
                0.3,
            ),
            (
                words.say("Please ask the staff here.")[0],
                "regular",
                look.chrome_px(letters.TITLE),
                0.3,
            ),
            (
                words.say("Keeper: plug in the content stick, or connect the network.")[0],
                "regular",
                look.chrome_px(letters.PLACE),
                0.4,
            ),
        )
        y = cell.y
        for text, weight, px, share in parts:
            height = round(cell.h * share)
            drawing.write(
                text, Rect(cell.x, y, cell.w, height), px, colours.on_bar, weight, "center"
            )
            y += height
