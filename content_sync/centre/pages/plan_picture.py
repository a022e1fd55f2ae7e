"""A plan on a telephone: the drawing with the numbers of the list that follows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from content_sync.centre.pages.edition import Media
from content_sync.centre.pages.html import Element, el
from content_sync.model import Item, Text
from content_sync.plan import WHOLE, Mark, Plan, name_of
from content_sync.prose import Picture
from content_sync.sayings import runs

DISC: Final = 1 / 26  # of the width of the drawing: the radius of a number
DIGITS: Final = 1.25  # of it, how high its digits are
BASELINE: Final = 0.42


@dataclass(frozen=True, slots=True)
class Numbered:
    """A plan and those of its places that a text has, in the order of its list."""

    plan: Plan
    marks: tuple[Mark, ...]


def numbered(item: Item, text: Text) -> Numbered | None:
    """The plan of `item` as `text` tells it; None where it has none."""
    if item.plan is None:
        return None
    said = {one.id for block in text.blocks for run in runs(block) for one in run}
    marks = tuple(mark for mark in item.plan.marks if name_of(mark.id) in said)
    return Numbered(item.plan, marks)


def plan_picture(shown: Picture, plan: Numbered, media: Media) -> Element | None:
    """The drawing and its numbers as one picture; None where `shown` is no plan, or not there."""
    if shown.media != plan.plan.media or not media.name(shown.media):
        return None
    wide, high = shown.size
    drawing = el("image", href=media.address(shown.media), width=wide, height=high)
    return el(
        "figure",
        el(
            "svg",
            drawing,
            *_numbers(plan, wide, high),
            class_="plan",
            viewBox=f"0 0 {wide} {high}",
            role="img",
            aria_label=shown.alt,
        ),
    )


def _numbers(plan: Numbered, wide: int, high: int) -> Iterator[Element]:
    radius = wide * DISC
    for number, mark in enumerate(plan.marks, 1):
        x, y = round(mark.x * wide / WHOLE), round(mark.y * high / WHOLE)
        yield el("circle", cx=x, cy=y, r=round(radius))
        at = {"x": x, "y": round(y + radius * BASELINE), "font_size": round(radius * DIGITS)}
        yield el("text", str(number), text_anchor="middle", **at)
