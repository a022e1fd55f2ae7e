"""How round corners are."""

from typing import Final

from kiosk.look.measures.measure import Measure

KEY: Final = Measure(2.6, 1.6)
NAME: Final = Measure(3, 2)  # of a language
PICTURE: Final = Measure(3)  # among words
BUTTON: Final = Measure(3.6, 2)
CARD: Final = Measure(4, 2)
TILE: Final = Measure(4.4)
LARGE: Final = Measure(5)  # the story at rest; the picture and the buttons of an emergency
QUESTION: Final = Measure(6, 3)
