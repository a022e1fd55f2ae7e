"""The colours of a picture as every screen shows them: sRGB, of eight bits."""

from io import BytesIO
from typing import Final, cast

from PIL import Image, ImageChops, ImageCms

LEVELS: Final = (0, 51, 128, 204, 255)  # of red, green and blue that a profile is asked for
SAME: Final = 6  # of 255: nobody sees such differences


def profile_of(image: Image.Image) -> ImageCms.ImageCmsProfile | None:
    """Its colours, unless they are those of every screen; one that nobody understands is none."""
    data = image.info.get("icc_profile")
    if not data:
        return None
    try:
        profile = ImageCms.ImageCmsProfile(BytesIO(data))
    except (ImageCms.PyCMSError, OSError):
        return None
    return None if _is_srgb(profile) else profile


def _is_srgb(profile: ImageCms.ImageCmsProfile) -> bool:
    """Whether it changes no colour, whatever it is called."""
    colours = Image.new("RGB", (len(LEVELS) ** 2, len(LEVELS)))
    colours.putdata([(red, green, blue) for red in LEVELS for green in LEVELS for blue in LEVELS])
    changed = _from_profile(colours, profile)
    if changed is None:  # a profile for other colours than red, green and blue
        return False
    extremes = ImageChops.difference(colours, changed).getextrema()
    return all(most <= SAME for _, most in cast(tuple[tuple[int, int], ...], extremes))


def as_srgb(image: Image.Image, profile: ImageCms.ImageCmsProfile | None) -> Image.Image:
    """`image`, whose colours are those of `profile`, in the colours of every screen."""
    made = _from_profile(image, profile) if profile else None
    if made is not None:
        return made
    return image if image.mode == "L" else image.convert("RGB")


def _from_profile(image: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image | None:
    """`image` as every screen shows it; None where the profile is for another kind of colours."""
    if image.mode not in ("L", "RGB", "CMYK"):
        return None
    try:
        own = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(image, profile, own, outputMode="RGB")
    except ImageCms.PyCMSError:
        return None


def eight_bits(image: Image.Image) -> Image.Image:
    """Sixteen bits of grey as eight; Pillow alone would cut off what is above 255."""
    wide = image.convert("I")
    most = max(cast(tuple[int, int], wide.getextrema()))
    return (wide.point(lambda grey: grey * (1 / 257)) if most > 255 else wide).convert("L")
