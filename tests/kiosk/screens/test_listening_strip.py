"""Who came to a screen listening steers the voice there; who reads leaves with one touch."""

from pathlib import Path

import pytest
from visitor import COMPACT, PORTRAIT, SCREENS, Visitor, labels, named

from kiosk.touch.meaning import Shown, meaning
from kiosk.visit.steering import ChooseVolume, Hush, Pause
from kiosk.visit.wishes import ChooseReach, Home, OpenNeed, Wake

MYSELF = "I'll read it myself"


def spoken_to(store: Path, screen: tuple[int, int, float] = PORTRAIT) -> Visitor:
    """Somebody who has just woken a kiosk that speaks first."""
    visitor = Visitor(store, screen, "commune", speaks_first=True)
    visitor.session.do(Wake())
    return visitor


@pytest.mark.parametrize("screen", SCREENS)
def test_who_reads_opens_with_one_touch_after_one_touch(demo_store: Path, screen: str) -> None:
    visitor = spoken_to(demo_store, SCREENS[screen])
    sheet = visitor.sees()
    out = named(sheet, MYSELF)

    assert meaning(out, Shown(sheet, visitor.state)) == Hush()

    visitor.session.do(Hush())
    sheet = visitor.sees()
    tile = next(one for one in sheet.controls if isinstance(one.wish, OpenNeed))
    assert sheet.look.say(MYSELF).text not in labels(sheet)
    assert meaning(tile, Shown(sheet, visitor.state)) == tile.wish


def test_where_only_the_lower_part_is_live_the_way_out_is_low_too(demo_store: Path) -> None:
    visitor = spoken_to(demo_store)
    visitor.session.do(ChooseReach(True))

    sheet = visitor.sees()

    assert named(sheet, MYSELF).rect.y >= sheet.look.above > 0


@pytest.mark.parametrize("screen", SCREENS)
def test_the_way_out_stands_at_home_as_long_as_the_voice_reads(
    demo_store: Path, screen: str
) -> None:
    visitor = spoken_to(demo_store, SCREENS[screen])
    visitor.session.do(OpenNeed("old"))
    visitor.session.do(Home())

    assert visitor.state.is_listening
    assert named(visitor.sees(), MYSELF).wish == Hush()


@pytest.mark.parametrize("screen", [PORTRAIT, COMPACT])
def test_on_a_list_the_voice_is_stopped_and_made_louder(
    demo_store: Path, screen: tuple[int, int, float]
) -> None:
    visitor = spoken_to(demo_store, screen)
    visitor.session.do(OpenNeed("old"))
    wishes = [one.wish for one in visitor.sees().controls]

    assert Pause() in wishes
    assert ChooseVolume(visitor.state.volume + 1) in wishes
