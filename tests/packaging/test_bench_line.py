"""The slow line that pulls are tried over: what it models is as it says."""

import random
from math import inf

import pytest
from given_time import GivenTime
from sync.line import FIRST_WINDOW, HEADERS, MSS, Clock, Line

ROUND_TRIP_S = 0.6
FAST = inf


def a_line(time: GivenTime, bytes_s: float = FAST, share_cut: float = 0) -> Line:
    clock = Clock(time.now, time.wait)
    return Line(ROUND_TRIP_S, bytes_s, share_cut, random.Random(1), clock)


def test_the_first_byte_of_a_connection_arrives_after_a_handshake_and_half_a_round_trip() -> None:
    link = a_line(GivenTime()).connect()

    arrives = link.up.carry(100)

    assert arrives == pytest.approx(ROUND_TRIP_S + ROUND_TRIP_S / 2)


def test_a_kept_connection_pays_no_handshake_again() -> None:
    time = GivenTime()
    link = a_line(time).connect()
    time.wait(60)

    arrives = link.up.carry(100)

    assert arrives == pytest.approx(60 + ROUND_TRIP_S / 2)


def test_a_long_answer_opens_its_window_round_trip_by_round_trip() -> None:
    time = GivenTime()
    link = a_line(time).connect()

    arrivals = [link.down.carry(MSS) for _ in range(7 * FIRST_WINDOW // MSS)]

    rounds = sorted({round(arrival / ROUND_TRIP_S, 3) for arrival in arrivals})
    assert rounds == [1.5, 2.5, 3.5]  # ten packets, twenty, forty


def test_two_connections_share_the_rate() -> None:
    line = a_line(GivenTime(), bytes_s=1000)
    one, other = line.connect(), line.connect()

    arrivals = [link.down.carry(1000 - HEADERS) for link in (one, other)]

    assert arrivals[1] - arrivals[0] == pytest.approx(1)


@pytest.mark.parametrize(("share", "cut"), [(0, 0), (1, 100)])
def test_as_many_connections_break_as_is_said(share: float, cut: int) -> None:
    line = a_line(GivenTime(), share_cut=share)

    broken = [line.connect().is_cut_by(300_001) for _ in range(100)]

    assert sum(broken) == cut
