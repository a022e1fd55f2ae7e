"""How long a name waits after wrong passwords."""

from content_sync.centre.desk.door.slowness import wait_s


def test_six_are_free_then_the_wait_doubles_up_to_half_a_minute() -> None:
    assert [wait_s(n, 0) for n in (0, 5, 6, 7, 9, 11, 10_000)] == [0, 0, 1, 2, 8, 30, 30]


def test_the_wait_goes_by() -> None:
    assert wait_s(11, 29.5) == 0.5
    assert wait_s(11, 31) == 0
