"""A hand on one sheet, judged by a clock that a test moves.

hand = Hand()
hand.tap(ASK) == OpenAsk()      hand.down(A), hand.wait(70), hand.lift(A)
"""

from content_sync.words import words
from kiosk.look.look import Look, Spoken
from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control, Manner, Passage, Sheet
from kiosk.touch.meaning import Meaning, Point, Shown
from kiosk.touch.touches import Touches
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.steering import ChooseVolume
from kiosk.visit.wishes import Erase, Home, OpenAsk, PutWord, ScrollTo, Type, Wish

LOOK = Look(1080, 1920, 4.0, "light", 1, words(("vi",)))
HOME = State(place=Place(Screen.HOME))
SEARCH = State(place=Place(Screen.SEARCH))


def control(label: str, x: int, wish: Wish | None, manner: Manner = Manner.HEARD_FIRST) -> Control:
    """Something to touch, 100 px wide and high."""
    said = Spoken(label, "en")
    return Control(Rect(x, 0, 100, 100), said, said, wish, "#000", "#fff", manner=manner)


ASK, HOMEWARD = control("ask", 0, OpenAsk()), control("home", 200, Home())
A, B, WORD = (
    control("a", 500, Type("a"), Manner.KEY),
    control("b", 600, Type("b"), Manner.KEY),
    control("word", 800, PutWord("扶"), Manner.KEY),
)
ERASER = control("erase", 1000, Erase(), Manner.KEY)
VOLUME = control("volume", 900, ChooseVolume(3), Manner.STEERS)
WORDS = Passage(Rect(0, 1000, 500, 100), Spoken("words", "vi"))
SHEET = Sheet(LOOK, (), (ASK, HOMEWARD, A, B, WORD, VOLUME, ERASER), (WORDS,), back=ScrollTo())
BESIDE = (700.0, 700.0)


class Hand:
    """Fingers on one sheet, and the clock they are judged by."""

    def __init__(self, sheet: Sheet = SHEET, state: State = HOME) -> None:
        self.ms = 0
        self.touches = Touches(lambda: self.ms / 1000)
        self.shown = Shown(sheet, state)

    def down(self, at: Control | Point, finger: int = 1) -> Meaning:
        """Lay a finger down; what it means that it came."""
        point = _middle(at)
        meant = self.touches.typed_on(self.shown, point)
        self.touches.down(self.shown.sheet, finger, point)
        return meant

    def lift(self, at: Control | Point, finger: int = 1) -> Meaning:
        return self.touches.up(self.shown, finger, _middle(at))

    def tap(self, at: Control | Point, finger: int = 1) -> Meaning:
        """Down and up, which takes as long as a tap does."""
        self.down(at, finger)
        self.ms += 40
        return self.lift(at, finger)

    def again(self) -> Wish | None:
        """What is done once more by what is held down."""
        return self.touches.repeated(self.shown)

    def wait(self, ms: int) -> None:
        self.ms += ms


def _middle(at: Control | Point) -> Point:
    return at if isinstance(at, tuple) else (at.rect.x + 50.0, at.rect.y + 50.0)
