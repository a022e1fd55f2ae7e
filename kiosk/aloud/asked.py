"""What an interview says besides its own words: how a question is answered, once; how what was
found is heard, for it is not read to the hall.
"""

from content_sync.site.library.library import Library
from kiosk.look.look import Look, Spoken
from kiosk.visit.asking import asking
from kiosk.visit.state import State


def choosing(look: Look, shelf: Library, state: State) -> Spoken | None:
    """How a question is answered, and what «I don't know» looks like, for whoever answered none."""
    hand = asking(shelf, state, state.place)
    if hand is None or hand.kept:
        return None
    if hand.interview.is_help:
        return look.say(
            "Touch once, on the picture that fits your home. Not sure? "
            "Touch the person with open arms."
        )
    return look.say(
        "Touch once, on the picture that fits you. Not sure? Touch the person with open arms."
    )


def hearing_found(look: Look) -> Spoken:
    """How it is heard, for somebody who does not read."""
    return look.say("Touch each picture to hear it.")
