"""From a key of the search screen to the results of it, all drawn: find, sheet, pixels.

    python packaging/bench/keystrokes.py STORE CONFIG

Queries are typed key by key as visitors type them, off-screen; the calibration is a frame in
which nothing changes.
"""

import sys
from pathlib import Path
from typing import Final

from figures import ROUNDS, heading, median, note, p95, show
from many_visits import SIZE, Driver

from kiosk.sheet.sheet import Control
from kiosk.visit.state import Screen
from kiosk.visit.wishes import ChooseLanguage, Clear, OpenSearch, Wake

TYPED: Final = {
    "vi": ("ho tro nha o", "vay voons", "bao hieemr y tees", "giay to tuy than"),
    "zh-Hans": ("fupin", "haiguan", "huzhao", "daikuan"),
    "en": ("loan", "health insurance", "passport", "flood"),
}


def key(driver: Driver, letter: str) -> Control:
    """The key that writes `letter`."""
    space = driver.app.view.sheet.look.say("Space", "key").text if driver.app.view.sheet else ""
    label = space if letter == " " else letter
    return next(one for one in driver.controls() if one.label.text == label)


def type_all(driver: Driver) -> tuple[list[float], list[float]]:
    """Type every query from an empty field: the seconds of each key, and of frames between."""
    took, empty = [], []
    for language, queries in TYPED.items():
        driver.app.session.do(ChooseLanguage(language))
        driver.app.session.do(OpenSearch())
        for query in queries:
            driver.app.session.do(Clear())
            driver.frame()
            took += [driver.touch(key(driver, letter)) for letter in query]
            empty.append(driver.frame())
        assert driver.app.session.state.place.screen is Screen.SEARCH
    return took, empty


def main() -> None:
    """Type, and show."""
    driver = Driver(Path(sys.argv[1]), Path(sys.argv[2]))
    driver.app.session.do(Wake())
    type_all(driver)  # every letter is drawn for the first time once a day
    rounds = [type_all(driver) for _ in range(ROUNDS)]
    empty = [one for _, frames in rounds for one in frames]

    heading(f"Keystroke to suggestions, {SIZE[0]}x{SIZE[1]}, off-screen software drawing")
    note("an empty frame: median, p95", f"{_ms(median(empty))}, {_ms(p95(empty))}")
    every = [one for took, _ in rounds for one in took]
    note(f"{len(every):,} keys: median, most", f"{_ms(median(every))}, {_ms(max(every))}")
    worst = median([p95(took) for took, _ in rounds])
    show(f"keys: p95 (median of {ROUNDS} rounds)", worst * 1000, 100, "ms")


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


if __name__ == "__main__":
    main()
