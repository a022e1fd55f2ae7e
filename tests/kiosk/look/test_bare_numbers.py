"""No number and no colour stands in a screen or a widget: a length has a name, told in look."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

KIOSK = Path(__file__).parents[3] / "kiosk"
ROOMS = ("screens", "widgets")
COLOUR = re.compile("#[0-9a-f]{6}", re.IGNORECASE)


def told_elsewhere(source: str) -> Iterator[tuple[int, str]]:
    """Line and value of every colour, and of every number but 0, 1, 2 and shares of one."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Constant):
            continue
        value = node.value
        if isinstance(value, bool):
            continue
        if isinstance(value, int | float) and value not in (0, 1, 2) and not 0 < value < 1:
            yield node.lineno, str(value)
        if isinstance(value, str) and COLOUR.fullmatch(value):
            yield node.lineno, value


def bare(*rooms: Path) -> list[str]:
    return [
        f"{path.relative_to(KIOSK)}:{line}: {value}"
        for room in rooms
        for path in sorted(room.rglob("*.py"))
        for line, value in sorted(told_elsewhere(path.read_text(encoding="utf-8")))
    ]


def test_screens_and_widgets_take_every_number_and_colour_from_look() -> None:
    assert bare(*(KIOSK / room for room in ROOMS)) == []


def test_a_bare_number_is_found_wherever_it_stands() -> None:
    source = "A = 3\ndef f(x=1.5):\n    return x * -7 + (2, 0.5, 0, 1)[0]\nINK = '#B00020'\n"

    assert list(told_elsewhere(source)) == [(1, "3"), (4, "#B00020"), (2, "1.5"), (3, "7")]
