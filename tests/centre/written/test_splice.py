"""One key of a YAML file is replaced, and every other byte stays."""

from collections.abc import Mapping
from typing import Any, Final

import pytest
from demonstration import CONTENT
from hypothesis import example, given, settings
from hypothesis import strategies as st
from mutated import share

from content_sync.centre.written.page import Findings, Page
from content_sync.centre.written.splice import (
    entries_of,
    splice,
    splice_entry,
    splice_head,
    value_of,
)
from content_sync.centre.written.yaml_lines import Node, read_yaml
from content_sync.centre.written.yaml_write import Plain
from content_sync.letters import unseen

ITEM: Final = """# about
kind: story  # of people
topics: [jobs]

# who
author: "Ban: biên tập"
cover:
  file: a.jpg # small
  alt: {vi: x}

# the end
valid_to: 2026-12-31
"""
FEED: Final = """languages:
  - {tag: vi, name: Tiếng Việt}
bodies:
  # the first
  - id: a
    # where it is
    address: "?"
    hours: "?"

  # the second
  - {id: b, names: {vi: B}}  # short
areas:
- code: "20"
  names: {vi: Lạng Sơn}
"""
TEXT: Final = st.text(max_size=20).filter(
    lambda text: not unseen.REFUSED.search(text) and not unseen.PRIVATE.search(text)
)
WORD: Final = st.one_of(
    TEXT,
    st.sampled_from(
        ("no", "2026-01-01", "12:30", "#x", ": ", "a: b", "a #b", "~", "null", "", "-")
    ),
    st.text(alphabet="ab\"'\\ :#,[]{}-?&*!|>%@`\n\t.", max_size=8),
)


def mappings(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Mappings whose keys are still several once they are tidied."""
    pairs = st.lists(
        st.tuples(WORD, values), max_size=3, unique_by=lambda one: unseen.tidied(one[0])
    )
    return pairs.map(dict)


VALUE: Final = st.recursive(
    WORD,
    lambda inner: st.one_of(st.lists(inner, max_size=3), mappings(inner)),
    max_leaves=8,
)


def read(text: str) -> dict[str, object]:
    """What our reader makes of a file."""
    findings = Findings()
    node = read_yaml(Page("item.yaml", findings), text)
    assert node and isinstance(node.value, dict), (findings.mistakes, text)
    assert not findings.mistakes
    return {key: plain(each) for key, each in node.value.items()}


def plain(node: Node) -> object:
    if isinstance(node.value, dict):
        return {key: plain(each) for key, each in node.value.items()}
    return [*map(plain, node.value)] if isinstance(node.value, tuple) else node.value


def tidied(value: Plain) -> object:
    if isinstance(value, str):
        return unseen.tidied(value)
    if isinstance(value, Mapping):
        return {unseen.tidied(key): tidied(each) for key, each in value.items()}
    return [*map(tidied, value)] if isinstance(value, list) else value


@settings(max_examples=share(3))
@given(VALUE, st.sampled_from(("kind", "topics", "cover", "valid_to", "new")))
@example({"a" * 60: "b" * 60, "c": [{"d" * 99: "e: f"}]}, "cover")
def test_what_is_written_is_read_back_and_nothing_else_changes(value: Plain, key: str) -> None:
    before = read(ITEM)

    text = splice(ITEM, key, value)

    after = read(text)
    assert after.pop(key) == tidied(value)
    assert after == {other: each for other, each in before.items() if other != key}
    for line in ("# about", "# who", "# the end", 'author: "Ban: biên tập"'):
        assert f"{line}\n" in text
    assert splice(text, key, value_of(text, key) if value not in ("", []) else value) == text


@settings(max_examples=share(2))
@given(
    st.dictionaries(st.sampled_from(("address", "hours", "names", "x")), WORD),
    st.sampled_from("abc"),
)
def test_an_entry_is_read_back_and_the_others_stay(value: dict[str, Plain], id_: str) -> None:
    value = {"id": id_, **value}

    text = splice_entry(FEED, "bodies", id_, value)

    read(text)
    assert tidied(entries_of(text, "bodies")[id_]) == tidied(value)
    others = {name: each for name, each in entries_of(text, "bodies").items() if name != id_}
    assert others == {k: v for k, v in entries_of(FEED, "bodies").items() if k != id_}
    assert text.startswith(FEED[: FEED.index("  # the first")])
    assert text.endswith(FEED[FEED.index("areas:") :])
    assert "# the first\n" in text and "# the second\n" in text


@pytest.mark.parametrize(
    ("key", "value", "old", "new"),
    [
        ("kind", "event", "kind: story  # of people\n", "kind: event  # of people\n"),
        ("kind", "story", "", ""),
        ("topics", ["jobs"], "", ""),
        ("topics", ["jobs", "health"], "[jobs]", "[jobs, health]"),
        ("valid_to", None, "valid_to: 2026-12-31\n", ""),
        ("cover", None, "cover:\n  file: a.jpg # small\n  alt: {vi: x}\n", ""),
        ("drill", True, "2026-12-31\n", "2026-12-31\ndrill: true\n"),
        ("author", "no", '"Ban: biên tập"', '"no"'),
        ("missing", None, "", ""),
    ],
)
def test_only_the_lines_of_the_key_change(key: str, value: Plain, old: str, new: str) -> None:
    assert splice(ITEM, key, value) == ITEM.replace(old, new, 1)


@pytest.mark.parametrize(
    ("id_", "value", "old", "new"),
    [
        ("a", {"id": "a", "address": "Phố", "hours": "?"}, '"?"\n    h', "Phố\n    h"),
        ("a", {"id": "a", "hours": "?"}, '    address: "?"\n', ""),
        ("b", {"id": "b", "icon": "bank"}, "names: {vi: B}", "icon: bank"),
        ("b", None, "  - {id: b, names: {vi: B}}  # short\n", ""),
        ("c", {"id": "c"}, "# short\n", "# short\n  - id: c\n"),
        ("c", None, "", ""),
    ],
)
def test_only_the_lines_of_the_entry_change(
    id_: str, value: dict[str, Plain] | None, old: str, new: str
) -> None:
    assert splice_entry(FEED, "bodies", id_, value) == FEED.replace(old, new, 1)


def test_the_first_key_of_an_entry_leaves_its_dash() -> None:
    text = "needs:\n  - icon: x\n    # n\n    id: a\n"

    assert splice_entry(text, "needs", "a", {"id": "a"}) == "needs:\n    # n\n  - id: a\n"


def test_a_list_begins_with_its_first_entry_and_goes_with_its_last() -> None:
    text = splice_entry("a: 1\n", "places", "cho", {"id": "cho", "names": {"vi": "Chợ"}})

    assert text == "a: 1\nplaces:\n  - {id: cho, names: {vi: Chợ}}\n"
    assert splice_entry(text, "places", "cho", None) == "a: 1\n"
    assert entries_of(splice_entry(FEED, "areas", "21", {"code": "21"}), "areas").keys() == {
        "20",
        "21",
    }


def test_a_key_without_a_value_says_nothing() -> None:
    text = "kind:\nplaces:\n\n# the end\narea: ''\n"

    assert [value_of(text, key) for key in ("kind", "places", "area")] == [None, None, ""]
    assert splice(text, "kind", "story") == text.replace("kind:", "kind: story")
    assert splice_entry(text, "places", "cho", {"id": "cho"}) == text.replace(
        "places:", "places:\n  - {id: cho}"
    )


def test_lines_that_end_as_on_windows_stay_so() -> None:
    assert splice("a: 1\r\nb: 2\r\n", "a", "3") == "a: 3\r\nb: 2\r\n"
    assert splice("a: 1", "b", "2") == "a: 1\nb: 2\n"
    assert splice("# nothing yet\n", "a", "1") == "# nothing yet\na: 1\n"


def test_the_front_matter_of_a_text_changes_and_its_body_stays() -> None:
    text = '---\ntitle: "A"\nsummary: b\n---\n\nsource: x\n---\n'

    assert splice_head(text, "source", "0123") == text.replace("b\n", "b\nsource: 0123\n", 1)
    assert splice_head(text, "title", 'Chợ "mới"').startswith("---\ntitle: 'Chợ \"mới\"'\n")
    with pytest.raises(ValueError, match="no front matter"):
        splice_head("title: a\n", "title", "b")


@pytest.mark.parametrize("text", ["{a: b}\n", "- a\n", "a: [\n"])
def test_what_is_no_mapping_a_key_a_line_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        splice(text, "a", "b")


def test_every_key_and_entry_of_the_demonstration_is_replaced_by_itself(is_all: bool) -> None:
    """Without `--all` every eighth of them."""
    feed, step = (CONTENT / "feed.yaml").read_text(), 1 if is_all else 8
    for key in ("topics", "bodies", "needs", "places", "areas"):
        for id_, entry in [*entries_of(feed, key).items()][::step]:
            assert splice_entry(feed, key, id_, {**entry}) == feed
            icon = splice_entry(feed, key, id_, {**entry, "icon": "bank-x"})
            assert entries_of(icon, key)[id_] == {**entry, "icon": "bank-x"}
            kept = [line for line in icon.split("\n") if "bank-x" not in line]
            assert len([line for line in feed.split("\n") if line not in kept]) <= 1
    for path in sorted(CONTENT.glob("items/*/item.yaml"))[::step]:
        text = path.read_text()
        for key in read(text):
            value = value_of(text, key)
            assert splice(text, key, value) == text
            assert read(splice(splice(text, key, None), key, value)) == read(text)
