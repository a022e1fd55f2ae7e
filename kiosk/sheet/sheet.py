"""One screen as a value: the shapes to draw and the controls to touch.

A screen fills a `Drawing`, which becomes a `Sheet`; nothing here knows Kivy. Positions are px from
the top left corner. Because a sheet is a value, the tour can list every control with its words,
its wish and its colours, and tests can look for one without a window.
"""

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from kiosk.look.colours import Colour
from kiosk.look.lens import Lens
from kiosk.look.look import Look, Spoken
from kiosk.look.shapes import Rect, Shape
from kiosk.sheet.time_line import TimeLine
from kiosk.sound.clip import Clip
from kiosk.visit.wishes import Wish

if TYPE_CHECKING:
    from kiosk.sheet.scroll import Scroll


class Manner(Enum):
    """What a touch on a control does while the screen is read aloud."""

    HEARD_FIRST = "heard first"  # the first touch reads it, the next one does it
    BUTTON = "button"  # does it, «back» undoes it; held, it is read
    AT_ONCE = "at once"  # does it: what must not wait
    KEY = "key"  # does it and is heard; it is not read in a row with the others
    STEERS = "steers"  # does it, and says nothing into what is being heard


@dataclass(frozen=True, slots=True)
class Control:
    """Something to touch. `says` is read aloud; without a `wish` it is shown but inactive.

    Drawn anew it equals itself, whatever its colours and its wish have become. `clip` is the very
    sound of it where there is one (an item's title and summary). `is_frame`: it stands around what
    the screen is about, as the seven actions do.
    """

    rect: Rect
    label: Spoken
    says: Spoken = field(compare=False)
    wish: Wish | None = field(compare=False)
    ink: Colour = field(compare=False)
    ground: Colour = field(compare=False)
    radius: int = field(default=0, compare=False)
    manner: Manner = field(default=Manner.HEARD_FIRST, compare=False)
    clip: Clip | None = field(default=None, compare=False)
    is_frame: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that are no control and are read aloud in a row with them."""

    rect: Rect
    says: Spoken
    clip: Clip | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code as drawn: the tour decodes it from the pixels."""

    rect: Rect
    payload: str
    module_mm: float


@dataclass(frozen=True, slots=True)
class Part:
    """Where something of an item is drawn: a block of its text by number, or a field by name."""

    of: int | str
    rect: Rect


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on one screen; of two things at one place the later one lies on top.

    `cut` is text that had no room, `marked` the sentence being heard, `onward` and `back` scroll by
    a screenful; fingers may move what `lens` shows, go along `time_line`, and move what `scroll`
    holds: its shapes are not among `shapes`, but what of it is in view is among controls, passages,
    codes and `parts` (of an item, from its top).
    """

    look: Look
    shapes: tuple[Shape, ...] = ()
    controls: tuple[Control, ...] = ()
    passages: tuple[Passage, ...] = ()
    codes: tuple[Code, ...] = ()
    cut: tuple[str, ...] = ()
    marked: str = ""
    onward: Wish | None = None
    back: Wish | None = None
    lens: Lens | None = None
    parts: tuple[Part, ...] = ()
    scroll: "Scroll | None" = None
    time_line: TimeLine | None = None

    @property
    def screen(self) -> Rect:
        """All of it that is live."""
        return Rect(0, self.look.above, self.look.width, self.look.live)
