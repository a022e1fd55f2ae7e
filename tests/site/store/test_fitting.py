"""Which media there is room for: essential ones, then the most needed, and none to and fro."""

from hypothesis import given
from hypothesis import strategies as st

from content_sync.site.store.room.fitting import LAST, Fit, Media, fit, leavers

ESSENTIAL_FILM = Media("e", 3, 900, True)
PICTURE = Media("p", 11, 100, True)
FILM = Media("f", 13, 500, True)
EXTRA_PICTURE = Media("x", 21, 100, True)
EARLIER = Media("z", LAST, 50, True)

PRIORITIES = st.sampled_from([0, 1, 3, 10, 11, 13, 20, 23, LAST])


@st.composite
def shelves(draw: st.DrawFn) -> tuple[list[Media], list[Media]]:
    rows = draw(st.lists(st.tuples(PRIORITIES, st.integers(0, 1000), st.booleans()), max_size=12))
    media = [Media(f"m{n:02}", *row) for n, row in enumerate(rows)]
    return [one for one in media if one.is_here], [one for one in media if not one.is_here]


def taken(here: list[Media], wanted: list[Media], fitted: Fit) -> tuple[list[Media], list[Media]]:
    """How things are once what may come has come, and what must go has gone."""
    came = [Media(one.sha256, one.priority, one.bytes, True) for one in wanted]
    stays = [one for one in [*here, *came] if one.sha256 in fitted.admitted]
    return stays, [one for one in wanted if one.sha256 not in fitted.admitted]


def test_all_stays_where_there_is_room() -> None:
    assert fit([ESSENTIAL_FILM, PICTURE, FILM], [], 1500).out == ()


def test_extra_goes_before_normal_and_films_before_pictures() -> None:
    here = [ESSENTIAL_FILM, PICTURE, FILM, EXTRA_PICTURE, EARLIER]

    assert fit(here, [], 2000, most_bytes=1600).out == ("z",)
    assert fit(here, [], 2000, most_bytes=1500).out == ("z", "x")
    assert fit(here, [], 2000, most_bytes=1100).out == ("z", "f")
    priorities = {"e": 3, "p": 11, "f": 13, "x": 21}
    assert leavers({one.sha256: one.bytes for one in here}, priorities) == ("z", "x", "f", "p")


def test_an_essential_film_comes_whatever_the_quota_but_not_onto_a_disk_too_small() -> None:
    coming = Media("e", 3, 900, False)

    assert fit([PICTURE], [coming], 2000, most_bytes=10) == Fit(("p",), frozenset("e"))
    assert fit([PICTURE], [coming], 800) == Fit((), frozenset("p"))


def test_of_equals_what_is_here_stays() -> None:
    coming = Media("n", 13, 400, False)

    assert fit([FILM], [coming], 600) == Fit((), frozenset("f"))


@given(shelves(), st.integers(0, 6000), st.integers(0, 200), st.none() | st.integers(0, 6000))
def test_what_fits_is_never_more_than_there_is_and_asked_again_nothing_goes(
    shelf: tuple[list[Media], list[Media]], disk: int, margin: int, most: int | None
) -> None:
    here, wanted = shelf

    fitted = fit(here, wanted, disk, margin, most)
    stays, waits = taken(here, wanted, fitted)

    free = [one for one in stays if not one.is_essential]
    essential = sum(one.bytes for one in stays if one.is_essential)
    ceiling = disk if most is None else min(disk, most)
    assert not free or essential + sum(one.bytes for one in free) <= max(ceiling, essential)
    assert not [one for one in here if one.is_essential and one.sha256 in fitted.out]
    again = fit(stays, waits, disk, margin, most)
    assert again == Fit((), frozenset(one.sha256 for one in stays))


@given(shelves(), st.integers(0, 6000))
def test_nothing_goes_for_what_is_needed_less(
    shelf: tuple[list[Media], list[Media]], disk: int
) -> None:
    here, wanted = shelf

    fitted = fit(here, wanted, disk)

    came = [one.priority for one in wanted if one.sha256 in fitted.admitted]
    alone = fit(here, [], disk)
    gone = [one.priority for one in here if one.sha256 in {*fitted.out} - {*alone.out}]
    assert not gone or min(came) < max(gone)
