"""What a finger needs, in mm of any screen: studies with older users, above VVSG 2.0."""

from typing import Final

TARGET_MM: Final = 20.0  # tiles and navigation; the floor of VVSG 2.0 is 12.7
LEAST_MM: Final = 15.0  # keys, names, chapters: nothing that is touched is smaller
GAP_MM: Final = 3.0  # between two things to touch; the floor of VVSG 2.0 is 2.54
ARROW_MM: Final = 16.0  # an arrow of a compact screen
