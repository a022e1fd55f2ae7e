"""How wide things are."""

from typing import Final

from kiosk.look.measures.fingers import TARGET_MM
from kiosk.look.measures.measure import Measure

NARROW_WORDS_MM: Final = 25.0  # a few words below each other; in less only a pictogram stands
LABEL_CELL_MM: Final = 24.0  # narrower actions show their picture alone
FACTS_MM: Final = 60.0  # facts beside the button that reads aloud

AROUND_TOOL: Final = Measure(14, 8)  # in all, around words of a button on a bar
VOLUME_BARS: Final = Measure(22, 14)
LOUDNESS: Final = Measure(22)  # the same beside the voice
SPEED: Final = Measure(26)
VOICE: Final = Measure(10)  # whose voice it is, as a picture
READ_MYSELF: Final = Measure(88, 46)  # the way out of listening: its words in one line
LISTEN: Final = Measure(74, 46)
QUESTION: Final = Measure(230, 150)
SMALL_TILE: Final = (Measure(66, 44), Measure(72, 50), Measure(84, 60), Measure(110, 80))
QUIETLY: Final = Measure(42, 28)  # beside how much was found
SIDE_STEP: Final = Measure(48, 26)  # beside the answers of a question
RAIL: Final = Measure(2, 1.2)  # shows how far a sheet is scrolled
TOOL: Final = Measure(27, TARGET_MM)  # a picture above its word, in a column
PANE: Final = Measure(150)  # what stands beside a sheet
