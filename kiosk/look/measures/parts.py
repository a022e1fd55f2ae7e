"""Parts of a length: one of so many, where no share in figures says it; and shares of a rest."""

from typing import Final

from kiosk.look.stack import Flex

HEADING: Final = 3  # of a room, at most
LARGE_CARD_PICTURE: Final = 2
CARD_PICTURE: Final = 3
COMPACT_CARD_PICTURE: Final = 4
FOUND_PICTURE: Final = 5
CAPTION_SPACE: Final = 3  # of the font size, above small words
COLUMN: Final = 3  # of a table, at least
KIND: Final = 5  # of its height, the corner of what says the kind of a result
KEY_CORNER: Final = 3  # where it says what Telex makes of it
FINGER: Final = 3  # how far it reaches into what it taps

HEAR: Final = Flex(16)  # of two steps, the first with an ear
ARROW: Final = Flex(6)
OPEN: Final = Flex(8)
DANGER_PICTURE: Final = Flex(4)
DANGER_WORDS: Final = Flex(5)
