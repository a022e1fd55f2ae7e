"""A plan: a picture of a hall or a commune, and the places on it that can be touched.

This is what `publish` makes of plan.yaml, without its words. The words are ordinary sentences of
each text of the item, steps right below the picture: `l:toilet` is what a place is called,
`l:toilet:w` what is there. A kiosk that knows no plans shows the picture and that list.

Places are in thousandths of the picture, from its top left corner. Sides here are of any unit: a
kiosk asks in px, `check` in mm of the smallest screen.
"""

from collections.abc import Iterable, Iterator
from typing import Annotated, Final

import msgspec

from content_sync.prose import Block, Px, Sentences, Value

WHOLE: Final = 1000
MOST_PLACES: Final = 12
FINGER_MM: Final = 20.0  # from the middle of a place to that of the next: a target and its gap
SMALLEST_MM: Final = (112.0, 84.0)  # the room a plan has on a 10.1" screen, standing or lying
KINDS: Final = {  # what a place is -> its pictogram
    "counter": "file-document",
    "office": "town-hall",
    "passport": "passport",
    "customs": "bag-suitcase",
    "quarantine": "virus",
    "clinic": "hospital-building",
    "school": "school",
    "market": "basket",
    "court": "gavel",
    "police": "police-badge",
    "bank": "bank",
    "cash-machine": "atm",
    "exchange": "cash-multiple",
    "toilet": "human-male-female",
    "water": "cup-water",
    "bus": "bus",
    "train": "train",
    "parking": "parking",
    "exit": "exit-run",
    "house": "home-group",
    "gathering": "account-group",
    "kiosk": "information",
}
GATHERING: Final = "gathering"  # where everybody goes in danger

Thousandth = Annotated[int, msgspec.Meta(ge=0, le=WHOLE)]


class Mark(Value, frozen=True):
    """A place on a plan; `body` is the office that is there, "" for none."""

    id: str
    kind: str
    x: Thousandth
    y: Thousandth
    body: str = ""


class Plan(Value, frozen=True):
    """Places on the picture `media`, which stands among the blocks of every text.

    `here` is the place where kiosks stand that show it; `here_at`: site -> place, of those
    that stand elsewhere.
    """

    media: str
    size: tuple[Px, Px]
    marks: tuple[Mark, ...]
    here: str = ""
    here_at: dict[str, str] = {}

    def at(self, site: str) -> str:
        """The place where the kiosk `site` stands, "" where nobody has said."""
        return self.here_at.get(site, self.here)


def name_of(id_: str) -> str:
    """The sentence that says what a place is called."""
    return f"l:{id_}"


def what_of(id_: str) -> str:
    """The sentence that says what is there."""
    return f"l:{id_}:w"


def steps_to_do(blocks: Iterable[Block]) -> Iterator[tuple[Sentences, ...]]:
    """The steps among `blocks`, without the places of a plan."""
    for block in blocks:
        if block.steps and not any(one.id.startswith("l:") for one in block.steps[0]):
            yield block.steps


def middle(mark: Mark, wide: float, high: float, side: float) -> tuple[float, float]:
    """The middle of what is touched, `side` large, on a plan of that size: never over its edge."""

    def kept(at: int, length: float) -> float:
        half = min(side, length) / 2
        return max(half, min(length - half, length * at / WHOLE))

    return kept(mark.x, wide), kept(mark.y, high)


def apart(one: Mark, other: Mark, wide: float, high: float, side: float) -> float:
    """How far two places are from each other, across or down, whichever is more."""
    (x0, y0), (x1, y1) = (middle(each, wide, high, side) for each in (one, other))
    return max(abs(x0 - x1), abs(y0 - y1))


def smallest(size: tuple[int, int]) -> tuple[float, float]:
    """How large a picture of that size is on the smallest screen, in mm."""
    scale = min(SMALLEST_MM[0] / size[0], SMALLEST_MM[1] / size[1])
    return size[0] * scale, size[1] * scale
