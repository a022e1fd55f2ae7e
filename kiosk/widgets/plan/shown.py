"""A plan as one kiosk shows it to a visitor: what places are called, and which of them is here."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from content_sync.model import Item
from content_sync.plan import KINDS, Mark, Plan, name_of, what_of
from content_sync.sentences import join
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import ems
from kiosk.scene import Scene
from kiosk.sound.clip import Clip
from kiosk.visit.wishes import OpenPlan
from kiosk.widgets.asked.wording import Wording, wording

OTHER: Final = "map-marker"  # of a kind that only a newer version knows
FULL_STOPS: Final = ".。"


@dataclass(frozen=True, slots=True)
class ShownPlan:
    """The plan of an item; `here` is where this kiosk stands, `point` the place in hand."""

    item: str
    plan: Plan
    said: Wording
    you_are_here: Spoken
    here: str = ""
    point: str = ""

    def marks(self) -> Iterator[Mark]:
        """The places in their order; one that has no name in any language is none."""
        return (one for one in self.plan.marks if self.name(one).text)

    def name(self, mark: Mark) -> Spoken:
        """What a place is called, as a label."""
        name = self.said.of(name_of(mark.id))
        return Spoken(name.text.rstrip(FULL_STOPS), name.language)

    def what(self, mark: Mark) -> Spoken:
        """What is there, "" where nothing is said of it."""
        return self.said.of(what_of(mark.id))

    def icon(self, mark: Mark) -> str:
        """Its pictogram."""
        return KINDS.get(mark.kind, OTHER)

    def is_here(self, mark: Mark) -> bool:
        """Whether the visitor stands there."""
        return mark.id == self.here

    def says(self, mark: Mark) -> Spoken:
        """A place aloud: its name, what is there, and that it is here."""
        words = [self.said.of(name_of(mark.id)).text, self.what(mark).text]
        if self.is_here(mark) and self.you_are_here.language == self.said.tag:
            words.append(self.you_are_here.text)
        return Spoken(join(filter(None, words)), self.said.tag)

    def clip(self, mark: Mark) -> Clip | None:
        """The very sound of it, where that says all there is to say."""
        if self.is_here(mark):
            return None
        ids = (name_of(mark.id), *((what_of(mark.id),) if self.what(mark).text else ()))
        return self.said.clip(*ids)

    def wish(self, mark: Mark) -> OpenPlan:
        """What a touch on it does."""
        return OpenPlan(self.item, mark.id)


def shown_plan(scene: Scene, item: Item, plan: Plan) -> ShownPlan:
    """The plan of `item` for this visitor."""
    place = scene.state.place
    point = place.point if place.item == item.id else ""
    here = plan.at(scene.shelf.site)
    said = wording(scene, item)
    return ShownPlan(item.id, plan, said, scene.look.say("You are here"), here, point)


def text_size(look: Look, room: int) -> int:
    """The text size: the visitor's, or the largest that leaves room for a few words on a line."""
    fits = (one for one in range(look.text, 0, -1) if room >= _least_px(look, one))
    return next(fits, 0)


def _least_px(look: Look, size: int) -> int:
    return look.font_px("lead", size) * ems.LEAST_COLUMN
