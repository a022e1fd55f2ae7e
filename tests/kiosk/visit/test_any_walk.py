"""Thousands of wishes, whatever they are and wherever they are wished; with --all ten thousand."""

import pytest
from asked import household
from films import film, film_item
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from planned import hall
from shelf import article, shelve
from visitor import Visitor
from visits import any_state, any_wish

from kiosk.visit.danger import at_rest
from kiosk.visit.state import State
from kiosk.visit.wishes import Wish

WISHES, WALKS, FEW_WALKS = 100, 100, 25  # a walk, and walks
LOOKS = 50  # wishes from one look at the screen to the next: drawing takes the time
LONGEST_S = 90 + 20 + 1  # untouched: reading, warned, and the tick that ends it


@pytest.fixture(scope="module")
def kiosks(tmp_path_factory: pytest.TempPathFactory) -> tuple[Visitor, ...]:
    """One at peace with a film on it, and one in danger."""
    calm = tmp_path_factory.mktemp("calm") / "store"
    shelve(calm, article("vay-von"), film_item(film()), household(), hall())
    danger = tmp_path_factory.mktemp("danger") / "store"
    shelve(danger, article("vay-von"), article("lu-quet", class_="emergency"), hall())
    return Visitor(calm), Visitor(danger)


def test_any_wish_leads_from_any_state_to_one_that_can_be_drawn_and_at_last_to_rest(
    kiosks: tuple[Visitor, ...], is_all: bool
) -> None:
    walks, taken = WALKS if is_all else FEW_WALKS, 0

    @settings(
        max_examples=walks, deadline=None, database=None, phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )  # fmt: skip
    @given(st.sampled_from(kiosks), any_state, st.lists(any_wish, min_size=WISHES, max_size=WISHES))
    def walk(visitor: Visitor, start: State, wishes: list[Wish]) -> None:
        nonlocal taken
        visitor.session.state = start
        visitor.sees()

        for at, wish in enumerate(wishes, 1):
            visitor.session.do(wish)
            if at % LOOKS == 0:
                visitor.sees()
        visitor.wait(LONGEST_S)

        taken += len(wishes)
        assert visitor.state == at_rest(visitor.session.library)

    walk()

    assert taken >= WISHES * walks
