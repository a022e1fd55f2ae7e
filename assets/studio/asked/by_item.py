"""All plates by the item whose questions they show, and the name of their file there.

«list» is the plate of a question, «list.poor» that of one of its answers.
"""

from typing import Final

from studio.asked.gate import by_name as gate
from studio.asked.household import by_name as household
from studio.sheet.canvas import Scene

ASKED: Final[dict[str, dict[str, Scene]]] = {
    "nha-toi": household.PLATES,
    "qua-cua-khau": gate.PLATES,
}
