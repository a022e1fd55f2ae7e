"""What the areas of a site say, so that no interview need ask it there."""

from collections.abc import Collection, Iterable

from content_sync.model import Area


def given(areas: Iterable[Area], codes: Collection[str]) -> dict[str, str]:
    """What those of `areas` that have one of `codes` say, the smallest of them last; where two of
    one size differ, nothing.
    """
    said: dict[str, dict[int, set[str]]] = {}
    for area in (one for one in areas if one.code in codes):
        for name, value in area.given.items():
            said.setdefault(name, {}).setdefault(len(area.code), set()).add(value)
    smallest = {name: by_size[max(by_size)] for name, by_size in said.items()}
    return {name: next(iter(one)) for name, one in smallest.items() if len(one) == 1}
