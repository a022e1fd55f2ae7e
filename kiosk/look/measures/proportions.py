"""How two sides stand to each other."""

from typing import Final

COVER: Final = 1.45  # at least, width over height; cut narrower, half of it would be lost
LYING: Final = 16 / 9  # covers and pictures of steps
DRAWN: Final = 4 / 3  # the drawings of an interview
BANKNOTE: Final = 152 / 65  # of 500,000 dong, in mm
SITUATION: Final = 1.4  # at best: a scene, and a name below it
LOW_TILE: Final = 2.3  # from here on the picture stands beside the name
CARD_PICTURE: Final = 1.6
SCAN_PICTURE: Final = 1.4
LESSON: Final = 3.2  # two steps beside each other
PLAY: Final = 1.5
COMPACT_PLAY: Final = 1.1
JUMP: Final = 1.15
TALLEST_CELL: Final = 1.4  # over its least height
TALLEST_CARD: Final = 1.5
SCROLLED_CARD: Final = 1.2  # where not all are seen at once
ALONE: Final = (0.8, 0.85, 1.0, 1.15)  # by text size: a card with no other on a tall screen
