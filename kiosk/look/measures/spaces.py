"""What stays free: around a screen, inside a card, between two things."""

from typing import Final

from kiosk.look.measures.measure import Measure

# As on every screen, in mm
TINY_MM: Final = 0.6  # a caret and its letter
SLIGHT_MM: Final = 0.8  # title and summary
CLOSE_MM: Final = 1.0  # what belongs together
LINE_MM: Final = 1.2  # above and below one line of words
NEAR_MM: Final = 1.5  # a small pictogram and its words
WORDS_MM: Final = 2.0  # a pictogram and its words; around words
STEPS_MM: Final = 2.5  # one step and the next
BLOCKS_MM: Final = 4.0  # two blocks of one card or column
CHARACTERS_MM: Final = 5.0  # in all, left and right of a word in characters
QUESTION_MM: Final = 10.0  # in all, around the question that ends a visit
COMPACT_TILE_MM: Final = 1.6
READING_BAR_MM: Final = 1.8

# At the sides of a screen
MARGIN: Final = Measure(11)
READING: Final = Measure(15)
PLAYER: Final = Measure(15, lying=11)
DANGER: Final = Measure(16)
UNAVAILABLE: Final = Measure(18)
BAR: Final = Measure(9)  # in a bar, and in a cell as wide as the screen

# Above and below what stands on a screen
ABOVE: Final = Measure(8)
ABOVE_TILES: Final = Measure(6)
ABOVE_TEXT: Final = Measure(7)
SOFT_TOP: Final = Measure(3)  # where what is scrolled goes over into the paper
SOFT_FOOT: Final = Measure(9)
ABOVE_FIELD: Final = Measure(6, lying=4.5)
ABOVE_REST: Final = Measure(10)
ABOVE_NOTHING: Final = Measure(12)  # where there is no content yet
ABOVE_DANGER: Final = Measure(14)

# Inside something
LOW: Final = Measure(3)  # above and below in what is low
CARD: Final = Measure(4)
BUTTON: Final = Measure(5)
BLOCK: Final = Measure(6)  # a tile, an office, a code
NOTICE: Final = Measure(7)
LARGE: Final = Measure(10)  # a button of an emergency; above and below in the last question
QUESTION: Final = Measure(12)

# Between two things
CELLS: Final = Measure(4, 3)  # results and small tiles; the least is that of fingers
TILES: Final = Measure(5, 3)
PARTS: Final = Measure(5)  # parts of a row or of a column
PICTURE: Final = Measure(6)  # a picture and its words, one group and the next
DANGER_STEP: Final = Measure(7)  # its number and its words
LANGUAGE: Final = Measure(8)  # its pictogram and its name
HALVES: Final = Measure(12)
COLUMNS: Final = Measure(14)
