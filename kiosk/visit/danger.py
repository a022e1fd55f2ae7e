"""The emergencies of a release, as places that a visit is led to."""

import msgspec

from content_sync.model import Item
from content_sync.site.library.library import Library
from kiosk.sound.clip import Made
from kiosk.visit.state import Place, Screen, State


def is_dangerous(shelf: Library, topic: str = "", need: str = "") -> bool:
    """Whether a topic, or what answers a situation first, is about an emergency."""
    alarming = {one.id for one in shelf.topics() if one.colour == "emergency"}
    known = shelf.need(need) if need else None
    first = shelf.answers(known)[:1] if known else ()
    return topic in alarming or any(not alarming.isdisjoint(one.topics) for one in first)


def at_rest(shelf: Library | None) -> State:
    """The state between visits: an emergency stands there."""
    if shelf is None:
        return State(place=Place(Screen.UNAVAILABLE))
    return next((State(place=_place(one)) for one in shelf.emergencies()), State())


def dangers(shelf: Library | None) -> tuple[Item, ...]:
    """The emergencies with all that they say; that a machine's voice has come is no news."""
    if shelf is None:
        return ()
    return tuple(_without_prepared(shelf.item(card.id) or card) for card in shelf.emergencies())


def fresh(shelf: Library, known: tuple[Item, ...]) -> tuple[Place, ...]:
    """Those that are not `known` as they are."""
    return tuple(_place(one) for one in dangers(shelf) if one not in known)


def unknown(shelf: Library | None, state: State) -> tuple[Place, ...]:
    """Those that the visitor has not understood."""
    shown = shelf.emergencies() if shelf else ()
    return tuple(_place(one) for one in shown if one.id not in state.understood)


def is_in_danger(shelf: Library | None, state: State) -> bool:
    """Whether the emergency on the screen stands and has not been understood."""
    left = [place.item for place in unknown(shelf, state)]
    return state.place.screen is Screen.EMERGENCY and state.place.item in left


def _without_prepared(item: Item) -> Item:
    texts = {
        tag: msgspec.structs.replace(text, sound=None)
        if text.sound and text.sound.made == Made.PREPARED
        else text
        for tag, text in item.texts.items()
    }
    return msgspec.structs.replace(item, texts=texts)


def _place(danger: Item) -> Place:
    return Place(Screen.EMERGENCY, item=danger.id)
