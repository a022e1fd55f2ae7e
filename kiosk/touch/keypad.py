"""Arrows, enter and back operate everything (Section 508 §407.3): which control comes next."""

from collections.abc import Sequence
from enum import Enum

from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control

SIDEWAYS = 2.5  # how much more a step aside counts than a step ahead


class Step(Enum):
    """Left and right go on in reading order, so that everything is reached; up and down look."""

    LEFT = -1
    RIGHT = 1
    UP = -2
    DOWN = 2


def reachable(controls: Sequence[Control], screen: Rect) -> list[Control]:
    """Active controls in reading order, without one that covers the whole screen."""
    active = [one for one in controls if one.wish and one.rect != screen]
    return sorted(active, key=lambda one: (one.rect.y, one.rect.x))


def step(controls: Sequence[Control], here: Control | None, towards: Step) -> Control | None:
    """The control after `here` of `controls` (in reading order); the first one without `here`."""
    if here is None or here not in controls:
        return controls[0] if controls else None
    at = list(controls).index(here)
    if towards in (Step.LEFT, Step.RIGHT):
        return controls[max(0, min(len(controls) - 1, at + int(towards.value)))]
    down = 1 if towards is Step.DOWN else -1
    x, y = _middle(here)
    far: dict[float, Control] = {
        ahead + SIDEWAYS * abs(_middle(one)[0] - x): one
        for one in controls
        if (ahead := (_middle(one)[1] - y) * down) > here.rect.h / 2
    }
    return far[min(far)] if far else here


def _middle(control: Control) -> tuple[float, float]:
    rect = control.rect
    return rect.x + rect.w / 2, rect.y + rect.h / 2
