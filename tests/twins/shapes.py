"""One of each shape: the fewest of many things that show all there is to go wrong."""

from collections.abc import Hashable, Iterator, Mapping


def fewest(shapes: Mapping[str, frozenset[Hashable]]) -> Iterator[str]:
    """Names, from the richest on, until no shape of any is left out."""
    left = frozenset().union(*shapes.values())
    while left:
        name = max(shapes, key=lambda one: len(shapes[one] & left))
        left -= shapes[name]
        yield name
