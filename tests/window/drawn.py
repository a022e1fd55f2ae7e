"""A sheet on the screen, and what is seen of it."""

from PIL import Image
from touchscreen import Touchscreen

from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing


def draw(screen: Touchscreen, drawing: Drawing) -> Image.Image:
    """What the screen shows of a drawing."""
    screen.app.view.show(drawing.sheet())
    return screen.picture()


def rgb(colour: str) -> tuple[int, ...]:
    """Red, green and blue of #rrggbb."""
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


def cropped(image: Image.Image, rect: Rect) -> Image.Image:
    """What of a picture lies in `rect`."""
    return image.crop((rect.x, rect.y, rect.right, rect.bottom))
