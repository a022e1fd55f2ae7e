"""How much work a call is, counted and not timed: the same on any machine, however busy."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING, ParamSpec

if TYPE_CHECKING:
    from _typeshed import TraceFunction

Given = ParamSpec("Given")


def steps(call: Callable[Given, object], *arguments: Given.args, **named: Given.kwargs) -> int:
    """The lines of Python that `call` runs. What runs in C counts as one, however long."""
    count = 0

    def trace(_frame: FrameType, event: str, _argument: object) -> "TraceFunction":
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call(*arguments, **named)
    finally:
        sys.settrace(before)
    return count
