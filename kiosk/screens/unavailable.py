"""No content yet: what a visitor and a site keeper can do, in the languages we have words for."""

from kiosk.look.measures import heights, letters, sides, spaces
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.chrome.chrome import star

TAGS = ("vi", "zh-Hans", "en")


def draw(drawing: Drawing, scene: Scene) -> None:
    """A notice with a next step, never an error."""
    look = drawing.look
    colours = look.colours
    screen = drawing.screen
    drawing.fill(screen, colours.bar)
    edge = look.px(heights.NO_CONTENT_WEAVE)
    drawing.weave(screen.top(edge), rows=2)
    drawing.weave(screen.foot(edge), rows=2, is_up=False)
    room = screen.inset(look.px(spaces.UNAVAILABLE), edge + look.px(spaces.ABOVE_NOTHING))
    gap = look.px(spaces.ABOVE)
    sign, _, room = room.down(look.px(sides.UNAVAILABLE), gap, REST)
    star(drawing, sign, colours.star)
    rows = room.rows(len(TAGS), gap) if look.is_portrait else room.columns(len(TAGS), gap * 2)
    for tag, cell in zip(TAGS, rows, strict=True):
        high = cell.h
        say = scene.words_in(tag).say
        keeper = say("Keeper: plug in the content stick, or connect the network.")
        for (text, _), size, weight, share in (
            (say("No information here yet"), letters.NO_CONTENT, "bold", 0.3),
            (say("Please ask the staff here."), letters.TITLE, "regular", 0.3),
            (keeper, letters.PLACE, "regular", 0.4),
        ):
            height = round(high * share)
            place, cell = cell.top(height), cell.below(height)
            drawing.write(text, place, look.chrome_px(size), colours.on_bar, weight, "center")
