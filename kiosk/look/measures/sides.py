"""How large pictograms and small pictures are."""

from typing import Final

from kiosk.look.measures.fingers import ARROW_MM, TARGET_MM
from kiosk.look.measures.measure import Measure

LEAST_MODULE_MM: Final = 0.8  # of a code: an old telephone's camera at arm's length
MOST_MODULE_MM: Final = 2.4  # larger helps nobody
MOST_CODE_MM: Final = 170.0

ARROW: Final = Measure(9)  # "this can be opened", "this is chosen"
NEEDS_ARROW: Final = Measure(9, 5)
ICON: Final = Measure(14, 8)  # in a field, on a switch, on a notice
LANGUAGE: Final = Measure(16)
PAGE_ARROW: Final = Measure(TARGET_MM, ARROW_MM)
DANGER_BUTTON: Final = Measure(20)
SWITCH: Final = Measure(18, 11)
STAR: Final = Measure(21)
TILE: Final = Measure(22)  # a small one
DIGIT: Final = Measure(10, 7)  # of a keypad, on what it opens
PIN: Final = Measure(24, 17)  # a place on a plan; with its gap a finger of 20 mm
SIGN: Final = Measure(10, 7)  # in the corner of a picture that can be enlarged
NUMBER: Final = Measure(24)  # of a step in an emergency
FOUND: Final = Measure(26)
UNAVAILABLE: Final = Measure(36, lying=24)
REST: Final = Measure(38, lying=30)
GATE: Final = Measure(22, 15)  # the barrier
OFFICE_PICTURE: Final = Measure(20, 12)  # of a situation in which an office helps
