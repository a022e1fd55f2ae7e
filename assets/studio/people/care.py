"""First aid: one who lies on the side under a blanket, a stretcher with a splinted leg."""

from studio.people import cast
from studio.sheet import hue
from studio.sheet.canvas import Canvas


def lying_head(spot: Canvas, x: float, y: float, r: float, eyes_closed: bool) -> None:
    """A head on its side, its top to the left, its face towards us."""
    head = spot.at(x, y, r)
    head.oval(-0.16, 0, 1.06, 1, hue.HAIR)
    head.oval(0.12, 0, 0.92, 0.86, hue.SKIN)
    hair = [(-1.1, 0), (-0.8, -0.86), (-0.2, -0.92), (-0.5, -0.3), (-0.5, 0.3), (-0.2, 0.92)]
    head.blob([*hair, (-0.8, 0.86)], hue.HAIR)
    for y in (-0.34, 0.34):
        if eyes_closed:
            head.curve([(0.02, y - 0.12), (0.1, y), (0.02, y + 0.12)], 0.07, hue.INK)
        else:
            head.oval(0.06, y, 0.12, 0.09, hue.INK)
    head.oval(0.3, 0, 0.08, 0.09, hue.SKIN_SHADE)
    head.curve([(0.56, -0.18), (0.62, 0), (0.56, 0.18)], 0.08, hue.MOUTH)


def on_the_side(spot: Canvas) -> None:
    """A child in the recovery position, warm; the ground is y, the head is at the left of x."""
    spot.oval(40, 0, 330, 18, "#1b1e2b33")
    spot.line([(-136, -64), (-196, -26), (-236, -22)], 34, hue.OCHRE)
    spot.oval(-250, -24, 21, 18, hue.SKIN)
    lying_head(spot, -204, -78, 58, eyes_closed=True)
    spot.box(252, -40, 70, 34, hue.INK, 15)
    outline = [(-152, -8), (-160, -76), (-122, -130), (-40, -134), (60, -122), (150, -166)]
    outline += [(216, -128), (236, -60), (268, -52), (274, -8), (120, -4), (-40, -4)]
    spot.blob(outline, hue.TEAL)
    spot.curve([(-150, -112), (-122, -66), (-132, -12)], 12, hue.OCHRE)
    spot.curve([(-112, -128), (-86, -70), (-96, -10)], 12, hue.WHITE)
    spot.curve([(150, -160), (120, -84), (132, -10)], 5, "#00000026")
    spot.curve([(226, -110), (190, -62), (198, -10)], 5, "#00000026")


def stretcher(spot: Canvas, look: cast.Look) -> None:
    """One who lies on a stretcher, a leg in a splint; (0, 0) is the middle of its poles."""
    spot.line([(-480, 0), (480, 0)], 20, hue.WOOD_DARK)
    spot.box(-330, -18, 660, 34, "#e9ddc0", 10)
    spot.box(-330, 4, 660, 12, "#cdbb8d", 6)
    spot.box(-322, -58, 130, 44, hue.WHITE, 20)
    lying_head(spot, -226, -74, 56, eyes_closed=False)
    spot.blob([(-170, -20), (-176, -96), (-120, -118), (10, -110), (34, -64), (24, -20)], look.top)
    spot.line([(-120, -84), (-50, -52), (10, -56)], 38, "#3a4c9c")
    spot.oval(24, -56, 19, 19, hue.SKIN)
    spot.line([(20, -48), (306, -36)], 46, look.legs)
    spot.box(286, -68, 26, 56, hue.INK, 10)
    spot.line([(20, -74), (166, -74)], 50, look.legs)
    spot.line([(160, -74), (290, -70)], 38, hue.SKIN)
    spot.box(284, -106, 26, 58, hue.SKIN, 12)
    for rise in (-98, -46):
        spot.line([(60, rise), (312, rise + 4)], 14, hue.WOOD)
    for band in (84, 150, 210, 268):
        spot.box(band, -108, 24, 74, hue.WHITE, 4)
        spot.box(band + 9, -108, 5, 74, hue.SILVER)
    spot.line([(-480, 8), (480, 8)], 14, hue.WOOD_DARK)
