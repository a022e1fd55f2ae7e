"""Which way a visit went: deeper, a step back, or elsewhere at once.

Only a step along the trail has a direction. Home from afar, an emergency, another page and the
screens of a film are simply there.
"""

from enum import Enum

from kiosk.visit.state import Screen, State

STILL = frozenset({Screen.RESTING, Screen.EMERGENCY, Screen.PLAYER, Screen.UNAVAILABLE})


class Travel(Enum):
    """How the next screen comes."""

    DEEPER = "from the right"
    BACK = "from the left"
    AT_ONCE = "without a way"
    NOWHERE = "it stands there already, and is drawn anew"


def travel(before: State, after: State) -> Travel:
    """The way from one state of a visit to the next, as it is seen."""
    if (before.place.screen, before.trail) == (after.place.screen, after.trail):
        return Travel.NOWHERE
    if after.is_calm or {before.place.screen, after.place.screen} & STILL:
        return Travel.AT_ONCE
    steps = len(after.trail) - len(before.trail)
    if steps == 1 and after.trail[-1].screen is before.place.screen:
        return Travel.DEEPER
    if steps == -1 and before.trail[-1].screen is after.place.screen:
        return Travel.BACK
    return Travel.AT_ONCE
