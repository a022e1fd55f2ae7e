"""How much stays free around what stands in a ground: one part of so many of its side."""

from typing import Final

BUTTON: Final = 5  # around a pictogram that can be touched, and the star in its ring
SIGN: Final = 6  # around what is drawn on a badge, an action, "louder" and "slower"
PICTURE: Final = 4  # around a pictogram that stands for a picture
PICTURE_ABOVE: Final = 6  # of an emergency, where it lies
SOUND_ABOVE: Final = 5
DRAWN_BADGE: Final = 20  # a drawn picture has a rim of its own
BADGE_CORNER: Final = 6
ACTION: Final = 16  # above and below a pictogram with a word under it
TIME_RING: Final = 9  # the thickness of the ring that empties
LESSON: Final = 10  # corners and rims of a drawing that teaches
RING: Final = 26  # the thickness of the ring around the star
BARS: Final = 12  # at the sides of the bars of the volume
BARS_BETWEEN: Final = 14
PHONE: Final = 12  # the edge of a drawn telephone
DANGER_FRAME: Final = 3  # of its thickness, outside of it
BANKNOTE: Final = 12  # around what is printed on it
BUNDLE: Final = 8  # of its height, from one note of a bundle to the next
BAND: Final = 6  # of its width, the paper around a bundle
