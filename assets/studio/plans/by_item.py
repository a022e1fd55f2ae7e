"""All plans by the item that shows them; none of them is of a real place."""

from typing import Final

from studio.plans.commune import commune
from studio.plans.hall import hall
from studio.sheet.canvas import Scene

PLANS: Final[dict[str, Scene]] = {
    "cho-nao-o-cua-khau": hall,
    "cho-nao-trong-xa": commune,
}
FILE: Final = "so-do.png"
