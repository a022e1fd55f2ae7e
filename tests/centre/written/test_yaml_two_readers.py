"""libyaml and PyYAML: where the fast reader is asked, it says what the slow one says."""

from collections.abc import Iterable

import yaml
from demonstration import CONTENT
from hypothesis import given
from hypothesis import strategies as st

from content_sync.centre.written.yaml_lines import read_events

PIECES = st.sampled_from(
    [
        "a",
        "b: c",
        "\n",
        "\n  ",
        "\n- ",
        ": ",
        " #",
        "?",
        "'",
        '"',
        "|",
        ">",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "ệ",
    ]
)


def said(events: Iterable[yaml.Event]) -> list[tuple[object, ...]]:
    """What we make use of."""
    found: list[tuple[object, ...]] = []
    for one in events:
        assert one.start_mark
        if isinstance(one, yaml.CollectionStartEvent):
            found.append((type(one), one.start_mark.line))
        elif isinstance(one, yaml.ScalarEvent) and one.value:  # an empty one has its key's line
            marks = one.start_mark, one.end_mark
            where = (each and (each.line, each.column, each.index) for each in marks)
            found.append((one.value, one.style or "", *where))
    return found


def slowly(text: str) -> list[tuple[object, ...]]:
    return said(yaml.parse(text, Loader=yaml.SafeLoader))


def test_the_demonstration_is_read_alike() -> None:
    for path in (CONTENT / "feed.yaml", CONTENT / "items/nha-toi/interview.yaml"):
        text = path.read_text("utf-8")
        assert said(read_events(text)) == slowly(text), path


@given(st.lists(PIECES, max_size=12).map("".join))
def test_whatever_is_written_is_read_alike(text: str) -> None:
    try:
        found = said(read_events(text))
    except yaml.YAMLError:
        return

    assert found == slowly(text)
