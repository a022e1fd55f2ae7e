"""What no screen could draw or play makes an object unreadable, whoever signed it."""

import json

import msgspec
import pytest

from content_sync.model import Feed
from content_sync.site.search import release

FILM = {"media": "f", "alt": "Phim", "duration_ms": 1000}
CELL = [["s1", "Việc"]]


def item(
    *blocks: dict[str, object], sound: dict[str, object] | None = None, **more: object
) -> bytes:
    """The bytes of an item as a damaged or hostile publisher may make them."""
    text = {"title": "Bài", "summary": "", "blocks": blocks} | ({"sound": sound} if sound else {})
    return json.dumps(
        {"id": "a", "kind": "article", "topics": [], "texts": {"vi": text}, **more}
    ).encode()


def picture(*size: int) -> dict[str, object]:
    return {"picture": {"media": "d", "alt": "Ảnh", "size": size}}


def sound(*cue: object) -> dict[str, object]:
    return {"media": "a", "made": "prepared", "cues": [cue]}


@pytest.mark.parametrize(
    "data",
    [
        item(picture(0, 0)),
        item(picture(-1, 5)),
        item(picture(1, 10**30)),
        item(cover={"media": "d", "size": [0, 9]}),
        item({"video": FILM | {"size": [0, 9]}}),
        item({"video": FILM | {"duration_ms": -1}}),
        item({"video": FILM | {"duration_ms": 10**400}}),
        item({"video": FILM | {"chapters": [{"at_ms": -1, "title": "Một"}]}}),
        item(sound=sound("t", -300)),
        item(sound=sound("t", 10**40)),
        item({"table": {"head": [], "rows": []}}),
        item({"table": {"head": [CELL], "rows": [[CELL, CELL]]}}),
        item(event={"starts": "2026-13-45T08:00"}),
        item(event={"starts": "2026-12-05T08:00", "ends": "tối"}),
    ],
)
def test_what_cannot_be_drawn_or_played_is_not_read(data: bytes) -> None:
    assert release.read_item(data) is None


@pytest.mark.parametrize(
    "data",
    [
        item(picture(1, 100_000)),
        item({"sound": FILM | {"duration_ms": 0}}),
        item(sound=sound("", 0)),
        item({"table": {"head": [CELL], "rows": [[CELL], [[]]]}}),
        item(event={"starts": "2026-12-05T08:00"}),
        item(event={"starts": ""}),
    ],
)
def test_what_is_merely_odd_is_read(data: bytes) -> None:
    assert release.read_item(data)


@pytest.mark.parametrize(
    "languages", [[], [{"tag": "", "name": "x"}], [{"tag": "../x", "name": "x"}]]
)
def test_a_feed_without_a_language_to_speak_of_is_not_read(languages: list[object]) -> None:
    feed = {"languages": languages, "topics": [], "profiles": []}

    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(feed, Feed)
