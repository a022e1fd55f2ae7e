"""Whatever an approval binds, who approves can read."""

from collections.abc import Iterator
from typing import Any, Final

import msgspec

from content_sync.centre.desk.approve.readable import readable
from content_sync.model import Item

SHA: Final = "a" * 64
PICTURE: Final = {
    "media": SHA,
    "alt": "Ảnh chợ",
    "size": [4, 3],
    "caption": [["c1", "Chợ phiên", []]],
}
FILM: Final = {
    "media": SHA,
    "alt": "Phim",
    "duration_ms": 1000,
    "language": "vi",
    "poster": PICTURE,
    "tracks": {"tyz": SHA},
    "subtitles": {"vi": SHA},
    "chapters": [{"at_ms": 5, "title": "Đầu"}],
    "transcript": [[["r1", "Chào bà con", []]]],
}
ITEM: Final[dict[str, Any]] = {
    "id": "x",
    "kind": "article",
    "topics": ["support"],
    "class": "priority",
    "drill": True,
    "tier": "extra",
    "body": "xa",
    "legal_basis": [{"number": "78", "title": "Nghị định", "link": "https://a.vn"}],
    "as_of": "2026-01-01",
    "valid_from": "2026-01-02",
    "valid_to": "2026-01-03",
    "superseded_by": "y",
    "targets": {
        "profiles": ["a"],
        "areas": ["b"],
        "sites": ["c"],
        "audiences": ["d"],
        "audiences_in": {"en": ["e"]},
    },
    "schedule": {"days": [1], "times": ["17:00-19:00"]},
    "event": {"starts": "2026-12-05", "ends": "2026-12-06", "place": "nha"},
    "related": ["z"],
    "cover": {"media": SHA, "size": [4, 3], "alt": {"vi": "Bìa"}},
    "texts": {
        "vi": {
            "title": "Tên",
            "summary": "Tóm tắt",
            "reviewed": {"by": "Lan", "at": "2026-01-01"},
            "stale": True,
            "blocks": [
                {"h": [["h1", "Đầu", []]]},
                {"p": [["s1", "Một", [[0, 3, "https://b.vn"]]]]},
                {"list": [[["l1", "Hai", []]]]},
                {"steps": [[["b1", "Ba", []]]], "start": 2},
                {"table": {"head": [[["t1", "Cột", []]]], "rows": [[[["t2", "Ô", []]]]]}},
                {"picture": PICTURE},
                {"sound": FILM},
                {"video": FILM},
                {"note": [[["n1", "Chú ý", []]]]},
                {"footnote": [["f1", "Cước chú", []]], "mark": "1"},
            ],
            "sound": {"media": SHA, "made": "recorded"},
        }
    },
    "spoken": {"tyz": {"media": SHA, "made": "recorded"}},
}
UNREAD: Final = {"id", "size", "duration_ms", "made", "mark"}  # of the file or the address itself


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where a text, a number or a yes stands."""
    if isinstance(value, dict | list):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(each, (*path, key))
    else:
        yield path


def changed(value: Any, path: tuple[Any, ...]) -> Any:
    """`value` with something else there."""
    if not path:
        if isinstance(value, bool):
            return not value
        return value + 1 if isinstance(value, int) else other(value)
    made = dict(value) if isinstance(value, dict) else list(value)
    made[path[0]] = changed(value[path[0]], path[1:])
    return made


def other(text: str) -> str:
    """Another text of the same shape."""
    return (
        text.replace("2026", "2027") if "2026" in text else "b" + text[1:] if text != "b" else "q"
    )


def is_read(path: tuple[Any, ...]) -> bool:
    """Whether a reader could tell; names of sentences and the places of marks they cannot."""
    inside = [each for each in path if isinstance(each, str)]
    is_name = (
        path[-1] == 0
        and len(path) > 5
        and inside[-1]
        in (
            *(
                "h",
                "p",
                "list",
                "steps",
                "head",
                "rows",
                "caption",
                "transcript",
                "note",
                "footnote",
            ),
        )
    )
    is_place = len(path) > 7 and path[-1] in (0, 1) and inside[-1] == "p"
    return not (UNREAD & set(inside) or is_name or is_place)


def test_whatever_is_changed_of_an_item_is_read_by_who_approves_it() -> None:
    before = readable(msgspec.convert(ITEM, Item))
    silent = []
    for path in filter(is_read, leaves(ITEM)):
        after = readable(msgspec.convert(changed(ITEM, path), Item))
        if after == before:
            silent.append(path)

    assert not silent
