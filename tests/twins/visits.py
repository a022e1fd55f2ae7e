"""Visits of a kiosk with two items: states to begin from, and walks that take any way."""

from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from shelf import article, shelve
from visitor import Visitor

from kiosk.look.look import THEMES
from kiosk.visit.state import Place, Screen, State

UNAVAILABLE = State(place=Place(Screen.UNAVAILABLE))
HOME = State(place=Place(Screen.HOME))
READING = State(place=Place(Screen.ITEM, topic="support", item="vay-von", page=2))

DEEDS = (
    *("home", "back", "wake", "touch", "stay", "tick", "open_source", "open_ask"),
    *("open_comfort", "open_languages", "end_visit", "adopt"),
)

names = st.sampled_from(["support", "vay-von", "gone", ""])
steps = st.one_of(
    st.sampled_from(DEEDS).map(lambda name: (name,)),
    st.tuples(st.just("choose_language"), st.sampled_from(["vi", "tyz", "zh-Hans", "xx"])),
    st.tuples(st.just("choose_text"), st.integers(-2, 9)),
    st.tuples(st.just("choose_theme"), st.sampled_from([*THEMES, "sunlight"])),
    st.tuples(st.sampled_from(["open_topic", "open_item"]), names),
    st.tuples(st.just("show_page"), st.integers(-3, 50)),
    st.tuples(st.just("wait"), st.integers(0, 120)),
)
walks = st.lists(steps, max_size=25)


def stocked(store: Path) -> Path:
    """The store of that kiosk."""
    shelve(store, article("vay-von"), article("ba-con-bo"))
    return store


def walk(visitor: Visitor, taken: list[tuple[Any, ...]]) -> None:
    """Do one thing after the other, each as (name, arguments…)."""
    for name, *arguments in taken:
        (visitor.wait if name == "wait" else getattr(visitor.session, name))(*arguments)
