"""All plates of the traveller's interview by the names of their files."""

from typing import Final

from studio.asked.gate import goods, medicine, money, onward, papers, visa, way
from studio.asked.gate.ground import WIDTH
from studio.asked.plate import WIDE
from studio.sheet.canvas import Canvas, Scene


def _on_a_plate(scene: Scene) -> Scene:
    def drawn(canvas: Canvas) -> None:
        scene(canvas.at(0, 0, WIDE / WIDTH))

    drawn.__doc__ = scene.__doc__
    return drawn


PLATES: Final[dict[str, Scene]] = {
    name: _on_a_plate(scene)
    for room in (way, papers, visa, money, goods, medicine, onward)
    for name, scene in room.DRAWN.items()
}
