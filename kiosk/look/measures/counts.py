"""How many: on a page, side by side, found."""

from typing import Final

TILES: Final = 8  # on a page
LARGEST_TILES: Final = 4  # of the largest text, on a tall screen
LOW_LARGEST_TILES: Final = 3  # on a wide one
TILES_ACROSS: Final = 4  # on a wide screen
SMALL_TILES_ACROSS: Final = 3
PICTURE_BUTTONS: Final = 7  # in the row of a tall screen, beside the one that closes
PICTURE_SQUARE: Final = 3  # the same across and down, beside a picture
PLAYER_GAPS: Final = 6  # above each other
REST_GAPS: Final = 4
CHIP_SPACES: Final = 3  # left, right, and after its pictogram
QUIET_MODULES: Final = 4  # of light around a code (ISO/IEC 18004)
CODES: Final = 32  # kept drawn: those of one visit and more
VOICELESS: Final = 4  # pictures that say so
ACTIONS: Final = 7  # on every screen
READING_STEPS: Final = 5  # beside the button that pauses
FIRST_ACTIONS: Final = 3  # home, back, listen: those of a screen that has no room for more
CHIP_ROWS: Final = 3  # beside the button that reads aloud, at most
FIRST_CHIP_ROWS: Final = 2  # there, where more would not fit; the others stand below it
CHAPTERS_ACROSS: Final = 3  # at most; sounds to choose from too
LINES_BELOW: Final = 3  # of a description or subtitles under a picture, at most
FOUND: Final = 40  # more says nothing to those who must read them
LETTERS_BEFORE: Final = 12  # kept before a match that would stand beyond the first lines
CANDIDATES: Final = 8  # characters offered for pinyin
SEEN_EARLY: Final = 3  # answers, after which what follows from them may be seen
BANKNOTES: Final = 8  # of a sum, at most
LOOSE_DONG: Final = 4_000_000  # a larger sum is drawn as a bundle
RESULTS_ACROSS: Final = 3  # what follows from an interview, on a wide screen
STEPS_AT_ONCE: Final = 3  # of a text, on its first screen
SITUATIONS_OF_OFFICE: Final = 4  # in which one helps, side by side
TITLES_OF_OFFICE: Final = 4  # of what it is asked about
FIRST_DANGERS: Final = 3  # below the numbers to call, beside the way to all of them
