"""What is seen of a picture: nothing, or its outlines on one ground or another."""

from typing import Final, cast

from PIL import Image, ImageChops, ImageColor, ImageFilter

PAPER: Final = "#fbf7ee"  # of the light theme and of the pages
NIGHT: Final = "#1e2a5e"  # their bars
BETWEEN: Final = "#747a86"
NEAR: Final = 60  # of 255: what is no lighter or darker than that is lost on a ground
LOST_SHARE: Final = 0.05  # of the outlines; more of them may not be lost
SEEN: Final = 64  # of 255: what covers that much of the ground is seen
BLANK: Final = 6  # of 255: nobody sees such differences
MOST_FRAMES: Final = 100  # of which one is looked for that shows something


def is_blank(image: Image.Image) -> bool:
    """Whether it is of one colour as far as anybody sees."""
    seen = image.convert("RGBA") if image.has_transparency_data or image.mode == "P" else image
    extremes = seen.getextrema()
    bands = extremes if isinstance(extremes[0], tuple) else (extremes,)
    return all(high - low <= BLANK for low, high in cast(tuple[tuple[int, int], ...], bands))


def is_wholly_clear(alpha: Image.Image) -> bool:
    """Whether a picture of that transparency is wholly transparent."""
    return cast(tuple[int, int], alpha.getextrema())[1] <= BLANK


def first_seen(image: Image.Image) -> int:
    """Which picture of an animation is the first that shows something; 0 where none does."""
    frames = min(moving_pictures(image), MOST_FRAMES)
    for frame in range(frames if frames > 1 else 0):
        image.seek(frame)
        seen = image.convert("RGBA")
        if not is_wholly_clear(seen.getchannel("A")) and not is_blank(seen):
            return frame
    return 0


def moving_pictures(image: Image.Image) -> int:
    """How many pictures follow each other in a file; what a telephone has of two lenses is one."""
    return 1 if image.format == "MPO" else getattr(image, "n_frames", 1)


def ground_for(colours: Image.Image, alpha: Image.Image) -> str:
    """Paper, unless outlines would be lost on it; else where the fewest are."""
    seen = alpha.point(lambda value: 255 * (value >= SEEN))
    outline = ImageChops.subtract(seen, seen.filter(ImageFilter.MinFilter(3)))
    greys = colours.convert("L").histogram(outline)
    lost = {ground: _lost(greys, ground) for ground in (PAPER, NIGHT, BETWEEN)}
    good = [ground for ground, share in lost.items() if share <= LOST_SHARE]
    return good[0] if good else min(lost, key=lambda ground: lost[ground])


def _lost(greys: list[int], ground: str) -> float:
    """The share of `greys`, how many there are of 0 … 255, that is not seen on `ground`."""
    grey = cast(int, ImageColor.getcolor(ground, "L"))
    return sum(greys[max(0, grey - NEAR) : grey + NEAR]) / max(1, sum(greys))
