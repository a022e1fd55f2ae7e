"""All plates of the household's interview, by the names of their files."""

from typing import Final

from studio.asked.household.ages import AGES
from studio.asked.household.care import CARE
from studio.asked.household.house import HOUSE
from studio.asked.household.wishes import WISHES
from studio.sheet.canvas import Scene

PLATES: Final[dict[str, Scene]] = {**HOUSE, **WISHES, **AGES, **CARE}
