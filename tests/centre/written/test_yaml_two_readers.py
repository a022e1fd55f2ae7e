"""libyaml and PyYAML: where the fast reader is asked, it says what the slow one says."""

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


def said(events: object) -> list[tuple[object, ...]]:
    """What we make use of."""
    return [
        (type(one), getattr(one, "value", ""), getattr(one, "style", "") or "", one.start_mark.line)
        for one in events  # type: ignore[attr-defined]
        if isinstance(one, yaml.ScalarEvent | yaml.CollectionStartEvent)
        and getattr(one, "value", 1)
    ]


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
