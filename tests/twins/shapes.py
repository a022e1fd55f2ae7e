"""One of each shape: the fewest of many things that show all there is to go wrong.

every(1, 2)     parameters of a test that has one of their shape already: only with --all
"""

from collections.abc import Hashable, Iterator, Mapping
from typing import Any

import pytest


def fewest(shapes: Mapping[str, frozenset[Hashable]]) -> Iterator[str]:
    """Names, from the richest on, until no shape of any is left out."""
    left = frozenset().union(*shapes.values())
    while left:
        name = max(shapes, key=lambda one: len(shapes[one] & left))
        left -= shapes[name]
        yield name


def every(*values: object, **named: Any) -> Any:
    """Parameters of which another of the same shape is tried in any case."""
    return pytest.param(*values, marks=pytest.mark.every, **named)
