"""Draw the pictures of the demonstration content: python assets/studio pictures [NAME …]

A NAME is an item (its cover, its steps, its infographics, the plates of its questions, its plan),
a badge (support, need-child …) or the word `badges` for all of them; without names everything is
drawn.
Every picture is a flat scene of the border country; running it again gives the same files.
"""

import sys
from pathlib import Path
from typing import Final

from content_sync.errors import SourceError
from studio.asked.by_item import ASKED
from studio.asked.plate import save as save_plate
from studio.badges.by_id import BADGES, SCENES
from studio.badges.medallion import save as save_badge
from studio.badges.wide import save as save_scene
from studio.infographic.page import DESCRIPTIONS, describe
from studio.infographic.page import save as save_infographic
from studio.land.landscape import brocade
from studio.plans.by_item import FILE as PLAN
from studio.plans.by_item import PLANS
from studio.plans.drawn import save as save_plan
from studio.scenes.gate import crossing, customs, trade, wondering
from studio.scenes.village import (
    asking,
    commune,
    danger,
    first_aid,
    flash_flood,
    fraud,
    health,
    heritage,
    identity,
    income,
    poverty,
    review,
    rounds,
    school,
    work,
)
from studio.sheet.canvas import Canvas, Scene

CONTENT: Final = Path(__file__).parents[1] / "content"
COVERS: Final[dict[str, Scene]] = {
    **asking.COVERS,
    **commune.COVERS,
    **crossing.COVERS,
    **customs.COVERS,
    **danger.COVERS,
    **first_aid.COVERS,
    **flash_flood.COVERS,
    **fraud.COVERS,
    **health.COVERS,
    **heritage.COVERS,
    **identity.COVERS,
    **income.COVERS,
    **poverty.COVERS,
    **review.COVERS,
    **rounds.COVERS,
    **school.COVERS,
    **trade.COVERS,
    **wondering.COVERS,
    **work.COVERS,
}
STEPS: Final[dict[str, tuple[Scene, ...]]] = {
    **customs.STEPS,
    **first_aid.STEPS,
    **flash_flood.STEPS,
    **fraud.STEPS,
    **identity.STEPS,
    **review.STEPS,
}


def draw_item(item: str, media: Path, description: Path) -> None:
    """Draw what an item shows: cover, steps, plates, and its infographics in each language.

    Raises:
        SourceError: the description has mistakes; cover, steps and plates are drawn.
    """
    framed(COVERS[item]).save(media / "cover.jpg")
    for number, scene in enumerate(STEPS.get(item, ()), 1):
        framed(scene).save(media / f"buoc-{number}.jpg")
    for name, scene in ASKED.get(item, {}).items():
        save_plate(scene, media / f"{name}.png")
    if description.exists():
        save_infographic(describe(description), media)


def main(wanted: list[str], content: Path = CONTENT, descriptions: Path = DESCRIPTIONS) -> int:
    """Draw what is named, or all; 2 when a name means nothing here or a description is wrong."""
    unknown = [name for name in wanted if name not in {*COVERS, *PLANS, *BADGES, "badges"}]
    if unknown:
        names = ", ".join(["badges", *sorted({*COVERS, *PLANS, *BADGES})])
        print(f"no picture is called {', '.join(unknown)}; there are: {names}", file=sys.stderr)
        return 2
    exit_code = 0
    for name in wanted or [*COVERS, *PLANS, "badges"]:
        try:
            if name in COVERS:
                media = content / "items" / name / "media"
                draw_item(name, media, descriptions / f"{name}.yaml")
        except SourceError as error:
            print(error, file=sys.stderr)
            exit_code = error.exit_code
        if name in PLANS:
            save_plan(PLANS[name], content / "items" / name / "media" / PLAN)
        for badge in BADGES if name == "badges" else [name] if name in BADGES else []:
            save = save_scene if badge in SCENES else save_badge
            save(BADGES[badge], content / "pictures" / f"{badge}.png")
    return exit_code


def framed(scene: Scene) -> Canvas:
    """A scene with the woven strip at its foot."""
    canvas = Canvas()
    scene(canvas)
    brocade(canvas, 884, 16)
    return canvas
