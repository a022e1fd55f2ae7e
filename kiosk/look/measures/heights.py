"""How high things are; four of one thing are by text size."""

from typing import Final

from kiosk.look.measures.fingers import GAP_MM, LEAST_MM, TARGET_MM
from kiosk.look.measures.measure import Measure

# What frames a screen
TOP_BAR: Final = Measure(31, 13, 26)
WEAVE: Final = Measure(5.2)
DOCK: Final = Measure(40, TARGET_MM + GAP_MM, 34)
READING_BAR: Final = Measure(27, 19)
PAGE_BAR: Final = Measure(32, 18, 24)

# What is touched
ON_SHEET_MM: Final = LEAST_MM + GAP_MM  # where the edge of a sheet may take its gap from it
LANGUAGES: Final = Measure(21, LEAST_MM)
BUTTON: Final = Measure(26, ON_SHEET_MM)
DECK: Final = Measure(26, TARGET_MM)
ENLARGE: Final = Measure(18, ON_SHEET_MM)
RECORDING: Final = Measure(22, ON_SHEET_MM)
RECORDING_ALONE: Final = Measure(22, TARGET_MM)  # without a poster
WAYS_ON: Final = Measure(30, TARGET_MM)  # from where there is nothing
WHAT_TO_DO: Final = Measure(60, TARGET_MM, 36)  # the first dangers, below the numbers to call
INTERVIEW: Final = Measure(34, TARGET_MM, 22)  # the wide band of home
ALL_TOPICS: Final = Measure(24, TARGET_MM)  # where it has a row of its own
ANSWER: Final = Measure(62, 46)  # what is answered on home, at the largest text
SITUATION_MM: Final = 20.0  # a tile of home, at least
NOTICE: Final = Measure(34, TARGET_MM, 22)
COMPACT_NOTICE_MM: Final = (16.0, 16.0, 17.0, 17.0)
GATE_NOW: Final = (Measure(27, 16), Measure(30, 16), Measure(36, 19), Measure(46, 26))
FIELD: Final = Measure(27, LEAST_MM, 25)
KEY: Final = Measure(22, LEAST_MM)
SMALL_TILE: Final = (Measure(24, 15), Measure(28, 15), Measure(32, 15), Measure(36, 18))
PLACE: Final = (  # of a plan, as a tile
    *(Measure(24, TARGET_MM), Measure(27, TARGET_MM), Measure(32, TARGET_MM), Measure(42, 34)),
)
FOUND: Final = (Measure(27), Measure(32), Measure(40), Measure(54))
COMPACT_FOUND_MM: Final = (15.0, 16.0, 17.0, 17.0)
CARD: Final = (Measure(44, 24), Measure(52, 32), Measure(62, 40), Measure(84, 44))
RELATED: Final = (Measure(40, 24), Measure(46, 38), Measure(58, 40), Measure(78, 44))
NEED: Final = (Measure(60), Measure(66), Measure(74), Measure(90))  # at least
LARGEST_TILE: Final = Measure(62)  # at the largest text
LANGUAGE: Final = Measure(62)

# Words and pictures
ABOUT: Final = Measure(8, 4)  # which day's content this is
HEADING: Final = Measure(18, 9)
CARDS_HEADING: Final = Measure(30, 12, 22)
QUESTION_HEADING: Final = Measure(20)
NOTHING_FOUND: Final = Measure(32)
NOTHING_HERE: Final = Measure(60)
LOWEST_COVER_MM: Final = 20.0  # a lower picture says nothing
TIME_BAR: Final = Measure(5, 3)
SOUND_POSTER: Final = Measure(120)  # lower than a film's: there is more to read
NO_POSTER: Final = Measure(40)  # what stands for one
WORDS_BELOW_MM: Final = 75.0  # left for words below a recording
SCAN_STEP: Final = Measure(36)
SCAN_STEP_ALONE: Final = Measure(50)
COMPACT_SCAN_STEP: Final = Measure(30)
LOWEST_SCAN_STEP_MM: Final = 10.0  # its picture can still be told

# Comfort, and the question that ends a visit
TEXT_SIZES: Final = Measure(150)
THEMES: Final = Measure(130)
SWITCHES: Final = Measure(32, TARGET_MM)
CHOICE_WORDS: Final = Measure(24)
QUESTION: Final = Measure(170, 96)
TIME_RING: Final = Measure(44, 26)  # what is left to answer in
QUESTION_BUTTONS: Final = Measure(36, TARGET_MM)

# An interview
BEADS: Final = Measure(7, 4)
ASKED: Final = Measure(44, 20, 36)  # a question, at least
BANKNOTES: Final = Measure(16, 11)
LINE: Final = Measure(20, ON_SHEET_MM)  # one of several that are worth asking
REASON: Final = Measure(62, 36)  # a picture that was touched, small
SIDE_STEP: Final = Measure(34, TARGET_MM)  # «I don't know»: as high as an action

# At rest, and without content
REST_WEAVE: Final = Measure(27, lying=16)
REST_LANGUAGES: Final = Measure(30, TARGET_MM)
EAR: Final = Measure(36, TARGET_MM, 30)
REST_FOOT: Final = Measure(9)
REST_TITLE: Final = Measure(36)
REST_CALL: Final = Measure(46, lying=52)
REST_BEFORE_CALL: Final = Measure(38)
REST_TITLE_SEEN: Final = Measure(32)  # as it counts where all is put in the middle
REST_CALL_SEEN: Final = Measure(56)
STORY_WORDS: Final = Measure(20, 13)
NO_CONTENT_WEAVE: Final = Measure(20)

# An emergency
WHERE_YOU_ARE: Final = Measure(34, TARGET_MM, 26)
DANGER_HEAD: Final = Measure(30)
DANGER_HEAD_ROOM: Final = Measure(34)
DANGER_TITLE: Final = Measure(58, 34, 70)
DANGER_PICTURE: Final = Measure(96)
DANGER_ROW: Final = Measure(40, TARGET_MM)  # a step, the buttons
DANGER_FOOT: Final = Measure(12, 10)  # on the smallest screen, two lines
