"""Plates of what is wanted, and of the paper a household holds."""

from typing import Final

from studio.asked.household import kin
from studio.asked.plate import indoors, outdoors, thought
from studio.land.buildings import desk
from studio.people import cast, pose
from studio.people.figures import grip, person
from studio.people.palms import flat_hand, giving_hand, thumb
from studio.people.pose import Arm
from studio.people.trades import worker
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Scene
from studio.things.belongings import cow
from studio.things.deeds import BLUE, RED, deed, steps
from studio.things.money import GREEN_NOTES, note
from studio.things.signs import arrow
from studio.things.workshop import tool_board, vice, workbench, wrench

NOTES: Final = ((-16, GREEN_NOTES[1]), (-2, GREEN_NOTES[0]), (12, GREEN_NOTES[2]))
LEARNS: Final = (Arm((17, -62), (15, -50)), Arm((21, -66), (26, -54)))


def wanted(canvas: Canvas) -> None:
    """A villager thinks of two things: of banknotes, and of a tool."""
    outdoors(canvas)
    person(canvas, 400, 690, 430, kin.FATHER, turn=0.0)
    thought(canvas, 178, 170, 150, 130, (350, 290))
    thought(canvas, 622, 170, 150, 130, (450, 290))
    _notes(canvas, 178, 172, 150)
    wrench(canvas.at(602, 200, 0.86))


def _notes(canvas: Canvas, x: float, y: float, w: float) -> None:
    for degrees, fill in NOTES:
        note(canvas, (x + degrees * w / 190, y - 6 + abs(degrees) * 0.4), w, degrees, fill)


def capital(canvas: Canvas) -> None:
    """A hand lends banknotes, and an arrow leads back to it; a calf stands behind."""
    outdoors(canvas, 300)
    cow(canvas.at(600, 400, 0.98))
    arrow(canvas, [(520, 470), (430, 550), (270, 552), (150, 470), (126, 340)], 40, hue.PLUM)
    hand = canvas.at(230, 190, 1.05, left=True)
    giving_hand(hand, hue.TEAL, hue.PAPER)
    for degrees, fill in NOTES:
        note(canvas, (330 + degrees * 2, 204 + abs(degrees)), 220, degrees + 4, fill)
    thumb(hand)


def job(canvas: Canvas) -> None:
    """A young person learns at a bench from a worker with a wrench."""
    indoors(canvas, y=430)
    tool_board(canvas, 230, 40, 340, 230)
    person(canvas, 180, 640, 500, kin.GROWN, LEARNS, turn=0.8)
    worker(canvas, 610, 640, 500, turn=-0.8)
    workbench(canvas, 250, 440, 320, 170)
    vice(canvas.at(410, 444, 0.8))


def neither(canvas: Canvas) -> None:
    """Banknotes and a tool, pale, and before them a hand that turns them away."""
    outdoors(canvas)
    for x in (150, 650):
        canvas.oval(x, 210, 140, 140, "#ffffffaa")
    _notes(canvas, 150, 214, 170)
    wrench(canvas.at(626, 250, 1.0))
    for x in (150, 650):
        canvas.oval(x, 210, 142, 142, "#ffffff88")
    flat_hand(canvas.at(394, 340, 1.12), kin.MOTHER.top, hue.OCHRE)


def handed(canvas: Canvas) -> None:
    """An officer hands a paper with a seal to a woman over the counter."""
    indoors(canvas, "#eef1ea", "#d8c79a")
    person(canvas, 590, 660, 500, cast.OFFICER, pose.TAKING, turn=-0.8)
    person(canvas, 200, 660, 500, kin.MOTHER, pose.GIVING, turn=0.8)
    desk(canvas, 20, 460, 760, 180)
    deed(canvas, 340, 250, 130, hue.PLUM)
    grip(canvas, 352, 344, 500)
    grip(canvas, 452, 344, 500)


def _steps(canvas: Canvas) -> None:
    indoors(canvas, "#e6ebe4", "#cfc19a", 470)
    steps(canvas, 40, 560, 240, 92)


def _on_step(canvas: Canvas, step: int, seal: str) -> None:
    _steps(canvas)
    left, top = 40 + step * 240, 560 - (step + 1) * 92
    canvas.box(left, top, 240, 20, seal)
    deed(canvas, left + 30, top - 242, 180, seal)


def poor(canvas: Canvas) -> None:
    """A paper with a red seal on the lowest of three steps."""
    _on_step(canvas, 0, RED)


def near(canvas: Canvas) -> None:
    """A paper with a blue seal on the middle step."""
    _on_step(canvas, 1, BLUE)


def unlisted(canvas: Canvas) -> None:
    """The three steps with nothing on them, and two empty hands."""
    _steps(canvas)
    flat_hand(canvas.at(180, 372, 0.84, turn=-14), kin.MOTHER.top, hue.OCHRE)
    flat_hand(canvas.at(460, 372, 0.84, left=True, turn=14), kin.MOTHER.top, hue.OCHRE)


WISHES: Final[dict[str, Scene]] = {
    "want": wanted,
    "want.capital": capital,
    "want.job": job,
    "want.nothing": neither,
    "list": handed,
    "list.poor": poor,
    "list.near": near,
    "list.none": unlisted,
}
