"""Whether the kiosk did what was touched: each finger once, in its place, each press one act."""

from collections.abc import Iterable
from typing import Final

from play import Played

NEAR_PX: Final = 2.0  # a panel's step and a pixel


def mistakes(one: Played) -> list[str]:
    """What was otherwise than it had to be."""
    seen, wrong = one.seen, []
    if len(seen.downs) != len(one.places) or seen.ups != len(one.places):
        wrong.append(f"{len(one.places)} fingers came {len(seen.downs)} and went {seen.ups} times")
    else:
        off = max((_apart(a, b, one.size) for a, b in _pairs(one)), default=0.0)
        if off > NEAR_PX:
            wrong.append(f"a finger came {off:.0f} px beside its place")
    if tuple(seen.acts) != one.acts:
        wrong.append(f"did {seen.acts or 'nothing'} instead of {list(one.acts) or 'nothing'}")
    if not one.is_right:
        wrong.append("nothing was made larger")
    return wrong


def table(title: str, played: Iterable[Played]) -> tuple[int, int]:
    """Print a row a play; how many presses there were and how many rows are wrong."""
    presses = errors = 0
    for one in played:
        wrong = mistakes(one)
        presses += max(1, len(one.places))
        errors += bool(wrong)
        done = ", ".join(one.seen.acts) or "-"
        print(f"{title:16} {one.name:36} {done[:44]:44} {'; '.join(wrong) or 'ok'}", flush=True)
    return presses, errors


def _pairs(one: Played) -> Iterable[tuple[tuple[float, float], tuple[float, float]]]:
    return zip(sorted(one.seen.downs), sorted(one.places), strict=True)


def _apart(a: tuple[float, float], b: tuple[float, float], size: tuple[int, int]) -> float:
    return max(abs(p - q) * length for p, q, length in zip(a, b, size, strict=True))
