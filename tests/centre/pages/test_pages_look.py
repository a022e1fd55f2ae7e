"""The colours of the phone pages: every text can be read, by day and by night."""

import re

import pytest

from content_sync.centre.pages.frame import BAR, STYLE
from content_sync.centre.pages.plan import HERE
from kiosk.look.colours import TOPIC_COLOURS, contrast

CSS = (HERE / STYLE).read_text()
LEAST = 7  # WCAG 1.4.6
PAIRS = [
    *(("ink", ground) for ground in ("paper", "card")),
    *(("soft", ground) for ground in ("paper", "card")),
    *(("primary", ground) for ground in ("paper", "card")),
    *((f"on-{role}", role) for role in ("bar", "primary", "accent", "notice", "chip", "danger")),
]


def themes() -> dict[str, dict[str, str]]:
    """What :root says by day, and by night."""
    found = [
        dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", block))
        for block in re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)
    ]
    return {"light": found[0], "dark": found[1]}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(theme: str) -> None:
    colours = themes()[theme]

    poor = {pair for pair in PAIRS if contrast(colours[pair[0]], colours[pair[1]]) < LEAST}

    assert poor == set()


def test_white_words_on_every_topics_ground_can_be_read() -> None:
    grounds = dict(re.findall(r"\.([a-z]+) \{ --ground: (#[0-9a-f]{6})", CSS))

    assert grounds.keys() == TOPIC_COLOURS.keys()
    assert all(contrast("#ffffff", ground) >= LEAST for ground in grounds.values())


def test_the_bar_is_the_same_indigo_in_the_browsers_frame() -> None:
    assert themes()["light"]["bar"] == BAR
