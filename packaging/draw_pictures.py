"""Draw the pictures of the demonstration content: python packaging/draw_pictures.py [ITEM …]

Every cover is a flat scene of the border country; running it again gives the same files.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parent))

from drawing import flood, gate, phones, village
from drawing.canvas import Canvas
from drawing.infographic import WORDS, infographic

ITEMS: Final = Path(__file__).parents[1] / "assets" / "content" / "items"
COVERS: Final[dict[str, Callable[[Canvas], None]]] = {
    "ra-soat-ho-ngheo": village.household_review,
    "vay-von": village.savings_group,
    "bao-hiem-y-te": village.health_insurance,
    "cham-con": village.children,
    "vneid": phones.electronic_identity,
    "ba-con-bo": village.three_cows,
    "lua-dao-truc-tuyen": phones.online_fraud,
    "doi-thoai-chinh-sach": village.policy_dialogue,
    "lu-quet": flood.flash_flood,
    "xuat-nhap-canh": gate.crossing,
    "hanh-ly": gate.luggage,
    "di-tiep": gate.onward,
}


def main(wanted: list[str]) -> None:
    """Draw the covers of the items named, or of all."""
    for item in wanted or COVERS:
        canvas = Canvas()
        COVERS[item](canvas)
        canvas.save(ITEMS / item / "media" / "cover.jpg")
        if item == "hanh-ly":
            for tag in WORDS:
                infographic(tag).save(ITEMS / item / "media" / f"infographic.{tag}.png")


if __name__ == "__main__":
    main(sys.argv[1:])
