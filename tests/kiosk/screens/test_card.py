"""What a card of a list says aloud."""

from pathlib import Path

import pytest
from hearing_visitor import keep
from shelf import article, shelve, text
from visitor import Visitor, named

from content_sync.model import ItemSound
from content_sync.site.library import places
from kiosk.sound.clip import Clip, Made
from kiosk.visit.state import Place, Screen, State

TOPIC = State(place=Place(Screen.TOPIC, topic="support"), language="tyz")


@pytest.mark.parametrize(
    ("summary", "cues", "end_ms"),
    [
        ("Pây háng.", (("t", 100), ("u", 1500), ("s1", 4000)), 3750),
        ("Pây háng.", (("t", 100), ("u", 1500)), None),
        ("", (("t", 100), ("s1", 1500)), 1250),
        ("", (("t", 100),), None),
    ],
)
def test_title_and_summary_are_heard_out_of_the_items_own_recording(
    tmp_path: Path, summary: str, cues: tuple[tuple[str, int], ...], end_ms: int | None
) -> None:
    store = tmp_path / "store"
    media = keep(store, b"recorded")
    sound = ItemSound(media=media, made="recorded", cues=cues)
    tay = text("Hưa căn hết rườn", "Pây.", summary, sound=sound)
    shelve(store, article("vay-von", {"vi": text("Vay vốn"), "tyz": tay}))

    sheet = Visitor(store).comes_to(TOPIC)

    path = places.media(store, media)
    assert named(sheet, "Hưa căn hết rườn").clip == Clip(path, Made.RECORDED, 100, end_ms)
