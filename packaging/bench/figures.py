"""How a figure is taken and told: medians of rounds, beside what it must be."""

from collections.abc import Sequence
from statistics import median, quantiles
from typing import Final

ROUNDS: Final = 5
WIDTH: Final = 62

__all__ = ["ROUNDS", "heading", "median", "note", "p95", "show"]


def heading(text: str) -> None:
    """Begin a table."""
    print(f"\n{text}\n{'-' * len(text)}", flush=True)


def note(what: str, figure: str) -> None:
    """A figure that nothing is asked of: a calibration, a part."""
    print(f"{what:<{WIDTH}} {figure}", flush=True)


def show(what: str, figure: float, most: float, unit: str, digits: int = 0) -> None:
    """A figure, the most it may be, and whether it is."""
    verdict = "met" if figure <= most else "NOT MET"
    print(
        f"{what:<{WIDTH}} {figure:,.{digits}f} {unit}  (must be <= {most:g})  {verdict}", flush=True
    )


def p95(values: Sequence[float]) -> float:
    """The value that 95 of 100 stay under."""
    return quantiles(values, n=20, method="inclusive")[-1]
