"""Values in feed.yaml that nobody understands are told with their line."""

from pathlib import Path

import pytest
from folder import FEED, write_folder
from mistakes import mistakes

from content_sync.centre.source import load


def warnings(parent: Path, old: str, new: str) -> list[str]:
    """What is warned of when `new` stands in feed.yaml in place of `old`."""
    assert old in FEED
    folder = write_folder(parent, {"feed.yaml": FEED.replace(old, new)})
    return [str(warning) for warning in load(folder).warnings]


@pytest.mark.parametrize(
    "telephone", ["O205 3870 123", "0205 3870 12", "chưa có", "3870 123", "năm 2026"]
)
def test_a_telephone_that_cannot_be_dialled_is_told_with_its_line(
    tmp_path: Path, telephone: str
) -> None:
    [said] = warnings(tmp_path, 'telephone: "?"', f'telephone: "{telephone}"')

    assert said.startswith(f"feed.yaml:22: '{telephone}' is no telephone number, nothing will be")


@pytest.mark.parametrize("telephone", ["?", "(0205) 3.870.123", "113, 114", "+84 912 345 678"])
def test_a_telephone_that_is_understood_is_passed_in_silence(
    tmp_path: Path, telephone: str
) -> None:
    assert warnings(tmp_path, 'telephone: "?"', f'telephone: "{telephone}"') == []


def test_beside_a_telephone_what_is_none_is_told(tmp_path: Path) -> None:
    [said] = warnings(tmp_path, 'telephone: "?"', 'telephone: "0205 3870 123; 0912 345 67"')

    assert "'0912 345 67' is no telephone number, only 02053870123 will be dialled" in said


@pytest.mark.parametrize(
    ("place", "icon", "line", "near"),
    [
        ("icon: hand-heart", "hand-hart", 8, "hand-heart"),
        ("icon: town-hall", "townhall", 23, "town-hall"),
        ("icon: home-group", "home-grop", 27, "home-group"),
        ("icon: cash", "cashh", 30, "cash"),
        ("icon: cash", "mro", 30, ""),
        ("icon: cash", "--font-file--", 30, ""),
        ("icon: cash", "tiền", 30, ""),
        ("icon: cash", "💰", 30, ""),
    ],
)
def test_an_unknown_icon_is_a_mistake_that_names_the_nearest(
    tmp_path: Path, place: str, icon: str, line: int, near: str
) -> None:
    assert place in FEED
    [said] = mistakes(tmp_path, {"feed.yaml": FEED.replace(place, f'icon: "{icon}"')})

    assert said.startswith(f"feed.yaml:{line}: there is no icon '{icon}', ")
    assert not near or f"did you mean '{near}'?" in said


@pytest.mark.parametrize("icon", ["mdi-town-hall", "mdi:town-hall", "Town_Hall", "town hall"])
def test_an_icon_may_be_written_as_web_pages_do(tmp_path: Path, icon: str) -> None:
    folder = write_folder(tmp_path, {"feed.yaml": FEED.replace("town-hall", f'"{icon}"')})

    assert load(folder).feed.bodies[0].icon == "town-hall"
