"""Draw the pictures of the demonstration content: python packaging/draw_pictures.py [NAME …]

A NAME is an item (its cover, its steps, its infographics), a badge (support, need-child …) or the
word `badges` for all of them; without names everything is drawn. Every picture is a flat scene of
the border country; running it again gives the same files.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parent))

from drawing import (
    covers_commune,
    covers_commune2,
    covers_commune3,
    covers_danger,
    covers_danger2,
    covers_danger3,
    covers_gate,
    covers_gate2,
    covers_gate3,
    flood,
    gate,
    phones,
    village,
)
from drawing.badge import save as save_badge
from drawing.badges import BADGES
from drawing.canvas import Canvas
from drawing.infographics import DESCRIPTIONS, describe
from drawing.infographics import save as save_infographic

CONTENT: Final = Path(__file__).parents[1] / "assets" / "content"
MODULES: Final = (
    covers_commune,
    covers_commune2,
    covers_commune3,
    covers_danger,
    covers_danger2,
    covers_danger3,
    covers_gate,
    covers_gate2,
    covers_gate3,
)
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
    **{item: scene for module in MODULES for item, scene in module.COVERS.items()},
}
STEPS: Final = {item: scenes for module in MODULES for item, scenes in module.STEPS.items()}


def draw_item(item: str) -> None:
    """Draw what an item shows: its cover, its steps, and its infographics in each language."""
    media = CONTENT / "items" / item / "media"
    _draw(COVERS[item], media / "cover.jpg")
    for number, scene in enumerate(STEPS.get(item, ()), 1):
        _draw(scene, media / f"buoc-{number}.jpg")
    description = DESCRIPTIONS / f"{item}.yaml"
    if description.exists():
        save_infographic(describe(description), media)


def main(wanted: list[str]) -> int:
    """Draw what is named, or all; 2 when a name means nothing here."""
    unknown = [name for name in wanted if name not in {*COVERS, *BADGES, "badges"}]
    if unknown:
        names = ", ".join(["badges", *sorted({*COVERS, *BADGES})])
        print(f"no picture is called {', '.join(unknown)}; there are: {names}", file=sys.stderr)
        return 2
    for name in wanted or [*COVERS, "badges"]:
        if name in COVERS:
            draw_item(name)
        for badge in BADGES if name == "badges" else [name] if name in BADGES else []:
            save_badge(BADGES[badge], CONTENT / "pictures" / f"{badge}.png")
    return 0


def _draw(scene: Callable[[Canvas], None], path: Path) -> None:
    canvas = Canvas()
    scene(canvas)
    canvas.save(path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
