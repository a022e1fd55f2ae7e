"""How much work a call is, counted and not timed: the same on any machine, however busy."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def steps(call: Callable[..., object], *arguments: Any) -> int:
    """The lines of Python that `call` runs. What runs in C counts as one, however long."""
    count = 0

    def trace(_frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call(*arguments)
    finally:
        sys.settrace(before)
    return count
