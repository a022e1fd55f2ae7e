"""Panels and a mouse made of nothing by the kernel's uinput, and a hand that uses them.

A panel is glued on its screen: `turned` says how what is shown has been turned on the screen, as
xrandr names it, and a finger meant for a place of the picture comes down where that place is on
the glass. Devices have resolutions of their own, never the screen's.
"""

from collections.abc import Callable
from typing import Final

from evdev import AbsInfo, UInput
from evdev import ecodes as e

FINGERS: Final = 10
PALM: Final = 2  # MT_TOOL_PALM, linux/input-event-codes.h
Place = tuple[float, float]  # shares from the top left
GLASS: Final[dict[str, Callable[[float, float], Place]]] = {  # of a place of the picture
    "normal": lambda x, y: (x, y),
    "left": lambda x, y: (y, 1 - x),
    "inverted": lambda x, y: (1 - x, 1 - y),
    "right": lambda x, y: (1 - y, x),
}


class Panel:
    """A multi-touch panel of `width` by `height` steps."""

    def __init__(self, name: str, width: int, height: int, turned: str) -> None:
        self._most = width - 1, height - 1
        self._glass = GLASS[turned]
        self._next = 0
        across, along = (AbsInfo(0, 0, most, 0, 0, 4) for most in self._most)
        axes = [
            (e.ABS_X, across), (e.ABS_Y, along),
            (e.ABS_MT_POSITION_X, across), (e.ABS_MT_POSITION_Y, along),
            (e.ABS_MT_SLOT, AbsInfo(0, 0, FINGERS - 1, 0, 0, 0)),
            (e.ABS_MT_TRACKING_ID, AbsInfo(0, 0, 65535, 0, 0, 0)),
            (e.ABS_MT_TOOL_TYPE, AbsInfo(0, 0, PALM, 0, 0, 0)),
        ]  # fmt: skip
        self._device = UInput(
            {e.EV_KEY: [e.BTN_TOUCH], e.EV_ABS: axes},
            name=name, input_props=[e.INPUT_PROP_DIRECT],
        )  # fmt: skip

    def down(self, *places: Place, tool: int = 0) -> None:
        """Lay fingers down, the first in slot 0."""
        for slot, place in enumerate(places):
            self._next += 1
            self._put(slot, place, (e.ABS_MT_TRACKING_ID, self._next), (e.ABS_MT_TOOL_TYPE, tool))
        self._device.write(e.EV_KEY, e.BTN_TOUCH, 1)
        self._device.syn()

    def move(self, *places: Place) -> None:
        """Move the fingers that are down."""
        for slot, place in enumerate(places):
            self._put(slot, place)
        self._device.syn()

    def up(self, count: int = 1) -> None:
        """Lift the fingers in the first slots."""
        for slot in range(count):
            self._device.write(e.EV_ABS, e.ABS_MT_SLOT, slot)
            self._device.write(e.EV_ABS, e.ABS_MT_TOOL_TYPE, 0)  # libinput asks it of the next one
            self._device.write(e.EV_ABS, e.ABS_MT_TRACKING_ID, -1)
        self._device.write(e.EV_KEY, e.BTN_TOUCH, 0)
        self._device.syn()

    def unplug(self) -> None:
        """Take the cable out."""
        self._device.close()

    def _put(self, slot: int, place: Place, *more: tuple[int, int]) -> None:
        across, along = (
            round(share * most) for share, most in zip(self._glass(*place), self._most, strict=True)
        )
        self._device.write(e.EV_ABS, e.ABS_MT_SLOT, slot)
        for code, value in more:
            self._device.write(e.EV_ABS, code, value)
        for code, value in ((e.ABS_MT_POSITION_X, across), (e.ABS_MT_POSITION_Y, along)):
            self._device.write(e.EV_ABS, code, value)
        if slot == 0:
            self._device.write(e.EV_ABS, e.ABS_X, across)
            self._device.write(e.EV_ABS, e.ABS_Y, along)


class Mouse:
    """A mouse that says where it is, so that it can be put on a place."""

    def __init__(self, name: str) -> None:
        axis = AbsInfo(0, 0, 32767, 0, 0, 0)
        keys = [e.BTN_LEFT, e.BTN_RIGHT, e.BTN_MIDDLE]
        axes = [(e.ABS_X, axis), (e.ABS_Y, axis)]
        self._device = UInput({e.EV_KEY: keys, e.EV_ABS: axes, e.EV_REL: [e.REL_WHEEL]}, name=name)

    def go(self, place: Place) -> None:
        """Put it on a place."""
        for code, share in zip((e.ABS_X, e.ABS_Y), place, strict=True):
            self._device.write(e.EV_ABS, code, round(share * 32767))
        self._device.syn()

    def button(self, is_down: bool) -> None:
        """Press or release the left button."""
        self._device.write(e.EV_KEY, e.BTN_LEFT, int(is_down))
        self._device.syn()

    def roll(self) -> None:
        """Turn the wheel by one step."""
        self._device.write(e.EV_REL, e.REL_WHEEL, -1)
        self._device.syn()

    def unplug(self) -> None:
        """Take the cable out."""
        self._device.close()
