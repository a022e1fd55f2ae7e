"""Whatever is wished for and whatever files and devices do, by the rules alone."""

from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sound import playback
from kiosk.sound.playback import (
    CLOCKED,
    DONE,
    PATIENCE_S,
    DeviceOrder,
    Playback,
    Report,
    Seen,
    Stage,
    Step,
    Tape,
)
from kiosk.sound.playing import Playing

SOUND, FILM = Tape(Path("a.opus")), Tape(Path("a.mp4"), shows=True)
MUTE = Report()  # open, and not yet known
LOADED = Report(is_known=True, duration_ms=30_000)

rarely = st.sampled_from([False, False, False, True])
reports = st.builds(
    Report,
    is_known=rarely.map(lambda is_so: not is_so),
    duration_ms=st.none() | st.integers(1, 60_000),
    position_ms=st.integers(0, 60_000),
    has_failed=rarely,
    is_undecodable=st.booleans(),
    is_over=rarely,
)
tapes = st.builds(
    Tape,
    path=st.just(Path("a.mp4")),
    end_ms=st.none() | st.integers(1, 60_000),
    shows=st.booleans(),
)
closing = st.sampled_from([0, 0, 0, 1, 2, 3])
looks = st.tuples(st.just("look"), st.floats(0, 3), reports, reports, closing, st.booleans())
wishes = st.one_of(
    st.tuples(st.just("put_in"), tapes, st.integers(0, 60_000)),
    st.tuples(st.just("taken_out")),
    st.tuples(st.just("sought"), st.integers(-5, 90_000)),
    st.tuples(st.just("held"), st.booleans()),
    st.tuples(st.just("at_speed"), st.floats(0.1, 4)),
    st.tuples(st.just("at_volume"), st.floats(-1, 2)),
)


@dataclass
class Desk:
    """Obeys as the player does, its files and clock in the hands of the test."""

    on: Playback = field(default_factory=Playback)
    now_s: float = 0.0
    sound: Report | None = None
    pictures: Report | None = None
    done: list[DeviceOrder] = field(default_factory=list)

    def wish(self, name: str, *arguments: object) -> None:
        more = (self.now_s,) if name == "put_in" else ()
        self._obey(getattr(playback, name)(self.on, *arguments, *more))

    def look(
        self,
        passed_s: float = 0.05,
        sound: Report = MUTE,
        pictures: Report = MUTE,
        closing: int = 0,
        is_held: bool = False,
    ) -> None:
        """So much later, and this is what the files tell that are open."""
        self.now_s += passed_s
        self.sound = self.sound and sound
        self.pictures = self.pictures and pictures
        seen = Seen(self.now_s, self.sound, self.pictures, closing, is_held)
        self._obey(playback.step(self.on, seen))

    def _obey(self, step: Step) -> None:
        self.on, orders = step
        for order in orders:
            self.done.append(order)
            if order is DeviceOrder.OPEN_SOUND:
                assert self.sound is None, "two sounds at once"
                self.sound = MUTE
            elif order is DeviceOrder.OPEN_PICTURES:
                assert self.pictures is None, "two films at once"
                self.pictures = MUTE
            elif order in (DeviceOrder.CUT_SOUND, DeviceOrder.CLOSE_SOUND):
                self.sound = None
            elif order is DeviceOrder.CLOSE_PICTURES:
                self.pictures = None


def after(actions: list[tuple[Any, ...]]) -> Desk:
    """A desk at which all this has happened."""
    desk = Desk()
    for name, *arguments in actions:
        if name == "look":
            desk.look(*arguments)
        else:
            desk.wish(str(name), *arguments)
    return desk


begun = st.tuples(st.just("put_in"), tapes, st.integers(0, 60_000)).map(lambda wish: [wish])
looked = st.lists(looks, min_size=1, max_size=5)
interrupted = st.lists(st.tuples(wishes, looks, looks), max_size=3).map(
    lambda parts: [one for part in parts for one in part]
)
moments = st.builds(lambda *parts: after(list(chain(*parts))), begun, looked, interrupted)


# --- always ---


@given(moments)
def test_what_does_not_play_holds_no_file_open(desk: Desk) -> None:
    if desk.on.stage in DONE:
        assert (desk.sound, desk.pictures) == (None, None)
    assert desk.on.tape.shows or desk.pictures is None


@given(moments, looks)
def test_time_never_goes_back(desk: Desk, look: tuple[Any, ...]) -> None:
    before = desk.on
    least_ms = min(before.at_ms, before.last_ms) if before.stage in CLOCKED else before.at_ms

    desk.look(*look[1:])

    assert desk.on.at_ms >= least_ms


@given(st.sampled_from(CLOCKED), st.booleans(), st.floats(0, 2_000), st.floats(0.1, 1))
def test_without_sound_the_clock_tells_the_time_unless_it_is_held(
    stage: Stage, is_paused: bool, at_ms: float, passed_s: float
) -> None:
    desk = Desk(Playback(2.0, stage=stage, is_paused=is_paused, at_ms=at_ms, last_ms=5_000))

    desk.look(passed_s)

    passed_ms = 0 if is_paused else passed_s * 2_000
    assert desk.on.at_ms == pytest.approx(at_ms + passed_ms)


@given(moments)
def test_what_never_answers_is_given_up(desk: Desk) -> None:
    desk.wish("held", False)
    loads = desk.on.stage is Stage.LOADING

    desk.look(PATIENCE_S + 0.1)

    assert desk.on.stage is not Stage.LOADING
    assert not loads or desk.on.stage in (Stage.BROKEN, Stage.SILENT)


@given(moments)
def test_what_is_left_alone_without_a_device_comes_to_its_end(desk: Desk) -> None:
    desk.wish("held", False)
    unheard = replace(LOADED, has_failed=True)

    for _ in range(3):
        desk.look(PATIENCE_S, unheard, LOADED)
    desk.look(200, unheard, LOADED)

    assert desk.on.stage in DONE


@given(moments, tapes)
def test_another_tape_is_not_told_of_the_one_before(desk: Desk, tape: Tape) -> None:
    speed, volume = desk.on.speed, desk.on.volume

    desk.wish("put_in", tape, 7)

    assert (desk.sound, desk.pictures) == (None, None)
    assert desk.on == Playback(
        speed, volume, desk.on.most_closing, desk.now_s, Stage.LOADING, tape, at_ms=7,
        since_s=desk.now_s,
    )  # fmt: skip


@given(moments, st.floats(0.1, 4))
def test_another_speed_moves_nothing(desk: Desk, factor: float) -> None:
    before = desk.on

    desk.wish("at_speed", factor)

    assert desk.on == replace(before, speed=max(0.5, min(factor, 2.0)))


@given(st.integers(0, 4))
def test_no_more_than_two_files_close_while_another_opens(closing: int) -> None:
    desk = Desk()
    desk.wish("put_in", SOUND, 0)

    desk.look(closing=closing)

    assert (desk.sound is not None) == (closing <= 2)


# --- each ---


def test_a_film_opens_its_pictures_before_its_sound() -> None:
    desk = Desk()
    desk.wish("put_in", FILM, 0)

    desk.look()

    assert desk.done[-2:] == [DeviceOrder.OPEN_PICTURES, DeviceOrder.OPEN_SOUND]


def test_the_end_of_a_sound_is_heard_before_it_is_over() -> None:
    desk = Desk()
    desk.wish("put_in", SOUND, 0)
    desk.look()
    given_all = replace(LOADED, position_ms=29_900, is_over=True)

    desk.look(0.2, LOADED)
    desk.look(0.03, given_all)
    assert desk.on.stage is Stage.PLAYING
    desk.look(0.03, given_all)

    assert (desk.done[-1], desk.on.playing) == (DeviceOrder.CLOSE_SOUND, Playing.PLAYING)
    desk.look(0.2)
    assert (desk.on.stage, desk.on.at_ms) == (Stage.OVER, 30_000)


def test_a_device_that_another_holds_is_waited_for_until_all_have_let_go() -> None:
    desk = Desk()
    desk.wish("put_in", SOUND, 0)
    desk.look(is_held=True, closing=1)

    desk.look(sound=replace(LOADED, has_failed=True), closing=1, is_held=True)
    desk.look(closing=1)
    while_it_closes = desk.sound
    desk.look()

    assert while_it_closes is None
    assert (desk.sound, desk.on.is_contended) == (MUTE, False)


def test_a_file_whose_length_is_known_is_silent_where_the_device_does_not_answer() -> None:
    desk = Desk()
    desk.wish("put_in", FILM, 0)
    desk.look()

    desk.look(5, MUTE, LOADED)
    desk.look(PATIENCE_S, MUTE, LOADED)

    assert (desk.on.playing, desk.done[-1]) == (Playing.SILENT, DeviceOrder.MISS_DEVICE)


@pytest.mark.parametrize("tape", [SOUND, FILM])
def test_a_sound_that_is_damaged_breaks_a_recording_and_not_a_film(tape: Tape) -> None:
    desk = Desk()
    desk.wish("put_in", tape, 0)
    desk.look()

    desk.look(1, replace(LOADED, has_failed=True, is_undecodable=True), LOADED)

    assert desk.on.stage is (Stage.SILENT if tape.shows else Stage.BROKEN)
