"""What hangs on the size of letters, as so many times the font size."""

from typing import Final

# From one line to the next
BAR_TITLE: Final = 1.1
TILE: Final = 1.15
DANGER_TITLE: Final = 1.16
DANGER_STEP: Final = 1.2
CARD_TITLE: Final = 1.22
LABEL: Final = 1.25
TITLE: Final = 1.28
FOUND: Final = 1.3
NOTE: Final = 1.35  # a step, a subtitle, a description
OFFICE: Final = 1.4

# Pictograms beside words
CHAPTER_ICON: Final = 1.1
CHIP_ICON: Final = 1.15
KIND_ICON: Final = 1.2
TAKING_ICON: Final = 1.3
STEP_NUMBER: Final = 1.42
BUTTON_ICON: Final = 1.5

# Heights
CARET: Final = 1.35
LINE: Final = 1.5  # the head of a notice, the foot of a card
LANGUAGE: Final = 1.7
CHIP: Final = 1.9
THREE_LETTERS: Final = 1.9  # of width: a number to call
THREE_LINES: Final = 3.6  # room for another line or two above or below

# Widths
TAKING_INDENT: Final = 1.6
OFFICE_INDENT: Final = 1.7
STEP_INDENT: Final = 1.9
LEAST_BESIDE: Final = 10  # words beside a picture; narrower ones stand above it
TITLE_BESIDE: Final = 7  # the same of a title
LEAST_COLUMN: Final = 7  # a table's column; narrower ones are lists
WIDEST_WORD: Final = 12  # of a table that need not be broken
TEXT: Final = 36  # of a line, at most
FEWEST_BESIDE_CODE: Final = (12, 12, 12, 9)  # by text size; where fewer fit, words stand below

# Before a heading
HEADING: Final = 1.2
ITEM_HEADING: Final = 1.3
