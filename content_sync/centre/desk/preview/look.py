"""How a draft is to be looked at: in which language, on which screen, in which letters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

# name -> inches of the diagonal, pixels of the long and of the short side
SCREENS: Final = {"21": (21.5, 1920, 1080), "10": (10.1, 1280, 800)}
TURNS: Final = ("upright", "lying")
THEMES: Final = ("light", "dark", "contrast")  # as the kiosk calls them
TEXTS: Final = ("0", "1", "2", "3")
DEFAULT_TEXT: Final = "1"


@dataclass(frozen=True, slots=True)
class Look:
    """What the panel's choices come to."""

    tag: str
    screen: str = "21"
    turn: str = "upright"
    theme: str = "light"
    text: str = DEFAULT_TEXT

    @property
    def size(self) -> str:
        """As `kiosk picture --size` takes it."""
        _, long, short = SCREENS[self.screen]
        return f"{short}x{long}" if self.turn == "upright" else f"{long}x{short}"

    @property
    def inches(self) -> float:
        """The diagonal, from which every size on the screen follows."""
        return SCREENS[self.screen][0]


def look_of(asked: Mapping[str, str], tags: Sequence[str]) -> Look:
    """The choices of a form; what nobody could have chosen is as at first."""

    def chosen(name: str, of: Sequence[str], otherwise: str) -> str:
        value = asked.get(name, "")
        return value if value in of else otherwise

    return Look(
        tag=chosen("tag", tags, tags[0]),
        screen=chosen("screen", tuple(SCREENS), "21"),
        turn=chosen("turn", TURNS, "upright"),
        theme=chosen("theme", THEMES, "light"),
        text=chosen("text", TEXTS, DEFAULT_TEXT),
    )
