"""Somebody who opened a film, the twin of a player, and the projection between them."""

from dataclasses import replace
from pathlib import Path

from film_twin import FilmTwin
from films import film_item, put
from shelf import shelve
from visitor import Visitor

from content_sync.model import Item
from content_sync.prose import Recording
from kiosk.aloud.projection import Projection
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.steering import GoTo
from kiosk.visit.wishes import OpenPlayer, Wish

ITEM = State(place=Place(Screen.ITEM, topic="support", item="lu-quet"))


class Watcher:
    """A visitor who opened a recording, and what the player was told."""

    def __init__(
        self, store: Path, shown: Recording, language: str = "vi", **texts: Recording
    ) -> None:
        put(store, "f")
        item = film_item(shown, **texts)
        self.visitor = _visitor(store, item)
        self.session = self.visitor.session
        self.session.state = replace(ITEM, language=language)
        self.player = FilmTwin()
        self.projection = Projection(self.player)
        self.session.do(OpenPlayer(1))
        self.projection.follow(self.session)

    def wishes(self, wish: Wish) -> None:
        """Something else of the film; the kiosk follows."""
        self.session.do(wish)
        self.projection.follow(self.session)

    def goes_to(self, ms: int) -> None:
        self.wishes(GoTo(ms, self.session.state.film.is_playing))

    def watches(self, ms: int) -> None:
        self.player.pass_ms(ms)
        self.projection.follow(self.session)

    @property
    def last(self) -> tuple[object, ...]:
        return self.player.told[-1]


def _visitor(store: Path, item: Item) -> Visitor:
    shelve(store, item)
    return Visitor(store)
