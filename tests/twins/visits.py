"""Visits of a kiosk with two items: states to begin from, and walks that take any way."""

from pathlib import Path
from typing import get_args

from hypothesis import strategies as st
from msgspec.structs import fields
from shelf import article, shelve
from visitor import Visitor

from kiosk.look.colours import THEMES
from kiosk.look.lens import ZOOMS
from kiosk.look.sizes import LARGEST_TEXT
from kiosk.visit import steering, wishes
from kiosk.visit.state import (
    NO_SUBTITLES,
    OWN_SOUND,
    SPEEDS,
    VOLUMES,
    Film,
    Keys,
    Place,
    Reading,
    Screen,
    Spot,
    State,
)
from kiosk.visit.typed import MAX_LETTERS
from kiosk.visit.wishes import Wish

UNAVAILABLE = State(place=Place(Screen.UNAVAILABLE))
HOME = State(place=Place(Screen.HOME))
READING = State(place=Place(Screen.ITEM, topic="support", item="vay-von", spot=Spot("s3", 0.5)))

Step = Wish | str | int  # a wish, what happens to a session, seconds of waiting
HAPPENINGS = ("touch", "tick", "adopt", "end_visit")

bare = st.sampled_from([one() for one in get_args(Wish) if not fields(one)])
topics = st.sampled_from(["support", "gone", ""])
items = st.sampled_from(["vay-von", "lu-quet", "nha-toi", "so-do", "gone", ""])
names = st.one_of(topics, items)
numbers = st.integers(-3, 50)
shares = st.floats(-1, 2)
keys = st.sampled_from(["", "s1", "s40", "@vay-von", "cover"])
spots = st.builds(Spot, keys, st.floats(0, 1))
tags = st.sampled_from(["vi", "tyz", "zh-Hans", "xx"])
tracks = st.sampled_from(["", "vi", "xx", OWN_SOUND, NO_SUBTITLES])
points = st.sampled_from(["hai-quan", "tap-trung", "gone", ""])
questions = st.sampled_from(["house", "list", "gone", ""])
named = st.one_of(
    *(st.builds(one, names) for one in (wishes.OpenTopic, wishes.OpenNeed, wishes.OpenItem)),
    *(st.builds(one, numbers) for one in (wishes.OpenPlayer, wishes.OpenPicture)),
    *(st.builds(one, numbers) for one in (wishes.ChooseText,)),
    *(st.builds(one, numbers) for one in (steering.ChooseSpeed, steering.ChooseVolume)),
    *(st.builds(one, tracks) for one in (steering.ChooseTrack, steering.ChooseSubtitles)),
    st.builds(wishes.ScrollTo, keys, shares),
    st.builds(wishes.ChooseLanguage, tags),
    st.builds(wishes.ChooseReach, st.booleans()),
    st.builds(wishes.ChooseTheme, st.sampled_from([*THEMES, "sunlight"])),
    st.builds(wishes.ChooseMotion, st.booleans()),
    st.builds(wishes.LookAt, st.floats(-1, 9), st.tuples(shares, shares)),
    st.builds(wishes.Type, st.sampled_from("aw hoj19đ扶")),
    st.builds(wishes.PutWord, st.sampled_from(["扶贫", "海关"])),
    st.builds(wishes.ChooseKeys, st.sampled_from(Keys)),
    st.builds(wishes.Answer, questions, st.sampled_from(["poor", "leaks", "unknown", "gone"])),
    st.builds(wishes.Change, questions),
    st.builds(wishes.OpenResult, st.sampled_from(["pension", "gone"])),
    st.builds(wishes.OpenPlan, items, points),
    st.builds(steering.HearQuietly, st.booleans()),
    st.builds(steering.ReadPart, numbers),
    st.builds(steering.GoTo, st.integers(-1000, 100_000), st.booleans()),
)
any_wish = st.one_of(bare, named)
zooms = st.floats(ZOOMS[0], ZOOMS[-1])
visited = [one for one in Screen if one not in (Screen.RESTING, Screen.UNAVAILABLE)]
places = st.builds(
    Place,
    *(st.sampled_from(visited), topics, st.sampled_from(["loan", "gone", ""]), items),
    *(spots, st.integers(0, 9), zooms, st.tuples(shares, shares)),
    question=questions,
    result=st.sampled_from(["pension", "gone", ""]),
    point=points,
)
any_state = st.builds(
    State,
    place=places,
    trail=st.lists(places, max_size=3).map(tuple),
    language=st.one_of(st.just(""), tags),
    text=st.integers(0, LARGEST_TEXT),
    theme=st.sampled_from(tuple(THEMES)),
    is_low=st.sampled_from([None, True, False]),
    is_calm=st.booleans(),
    is_warned=st.booleans(),
    typed=st.text("aw hoj19đ扶", max_size=MAX_LETTERS),
    keys=st.sampled_from([None, *Keys]),
    is_listening=st.booleans(),
    has_strip=st.booleans(),
    was_listening=st.booleans(),
    reading=st.builds(Reading, st.integers(0, 50), st.integers(0, 9), st.just("s1"), st.booleans()),
    film=st.builds(Film, st.booleans(), st.integers(0, 99_000), st.integers(0, 9), tracks, tracks),
    speed=st.sampled_from(range(len(SPEEDS))),
    volume=st.sampled_from(range(len(VOLUMES))),
    is_quiet=st.booleans(),
    quiet_volume=st.sampled_from(range(len(VOLUMES))),
    was_heard=st.booleans(),
    understood=st.frozensets(items),
    interview=items,
    answers=st.lists(
        st.tuples(questions, st.sampled_from(["poor", "leaks", "unknown", "gone"])), max_size=4
    ).map(tuple),
)
steps = st.one_of(any_wish, st.sampled_from(HAPPENINGS), st.integers(0, 120))
walks = st.lists(steps, max_size=25)


def stocked(store: Path) -> Path:
    """The store of that kiosk."""
    shelve(store, article("vay-von"), article("ba-con-bo"))
    return store


def walk(visitor: Visitor, taken: list[Step]) -> None:
    """One thing after the other."""
    for step in taken:
        match step:
            case int():
                visitor.wait(step)
            case str():
                getattr(visitor.session, step)()
            case _:
                visitor.session.do(step)
