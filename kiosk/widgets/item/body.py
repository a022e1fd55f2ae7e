"""What stands below the head of an item: its text, whom to ask, what is related."""

from collections.abc import Sequence

from content_sync.model import Item
from content_sync.prose import Block
from kiosk.look.measures import counts
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.item.foot import related, whom_to_ask
from kiosk.widgets.item.leads import leads
from kiosk.widgets.plan.figure import plan_figure
from kiosk.widgets.plan.way import way_from_danger
from kiosk.widgets.reading.blocks import strips
from kiosk.widgets.reading.flow import Strip, of_part
from kiosk.widgets.reading.paper import Paper


def body(
    drawing: Drawing, scene: Scene, item: Item, width: int, height: int, used: int = 0
) -> list[Strip]:
    """All of it, where `height` px are seen at once and the first `used` of them are taken."""
    tag, text = scene.shelf.text(item, scene.language)
    below = leads(drawing, scene, item, text)
    plan = plan_figure(scene, item)
    paper = Paper(drawing, scene.shelf.media, width, height, tag, below, plan)
    return [
        *strips(paper, text.blocks, used),
        *of_part("body", way_from_danger(drawing, scene, item, width)),
        *of_part("body", whom_to_ask(drawing, scene, item, text, width, height)),
        *of_part("related", related(drawing, scene, item, text, width)),
    ]


def wanted(blocks: tuple[Block, ...], strips: Sequence[Strip]) -> tuple[int, ...]:
    """How many px of `strips` show what should be seen at once, the best first.

    Three steps, or one, or a whole table that stands before them.
    """
    of_steps = {number for number, block in enumerate(blocks) if block.steps}
    tables = [number for number, block in enumerate(blocks) if block.table]
    steps: list[int] = []
    table = used = 0
    is_in_step = False
    for strip in strips:
        is_of_step = strip.part in of_steps
        begins = is_of_step and strip.space > 0 and bool(strip.sentences)
        if is_in_step and (begins or not is_of_step):
            steps.append(used)
        is_in_step = begins or (is_in_step and is_of_step)
        used += strip.space + strip.height
        table = used if strip.part in tables[:1] else table
    steps += [used] if is_in_step else []
    many = steps[: counts.STEPS_AT_ONCE][-1:]
    return (*many, *steps[:1], *([table] if table else ()))
