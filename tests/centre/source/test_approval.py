"""Whether an item and an entry of feed.yaml are approved as they are shown."""

from dataclasses import replace
from pathlib import Path

import pytest
from folder import FEED, write_folder

from content_sync.centre.feed_yaml.feed_source import FeedSource
from content_sync.centre.release.build import build
from content_sync.centre.source.approval import FILE, entry_hashes, shown, why_refused
from content_sync.centre.source.item_source import Approval
from content_sync.centre.source.source import begun
from content_sync.centre.written.splice import splice, splice_entry
from content_sync.errors import SourceError

STRICT = f"{FEED}require_approval: true\n"
BODY = "bodies/ubnd-xa"


def feed_of(content: Path) -> FeedSource:
    return begun(content).feed


def approved(content: Path, by: str = "An", author: str = "") -> str:
    """approved.yaml for every entry as it is now."""
    text = ""
    for name, hash_ in entry_hashes(feed_of(content)).items():
        line = {"by": by, "at": "2026-11-22", "hash": hash_}
        text = splice(text, name, {**line, "author": author} if author else line)
    return text


def refused(content: Path) -> list[str]:
    """The entries of feed.yaml that publish would not take."""
    unapproved = build(content, speech=False).unapproved
    return [name for name in unapproved if name.startswith("feed/")]


def test_an_item_is_covered_by_the_hash_of_what_is_shown_and_by_another_officer(
    tmp_path: Path,
) -> None:
    item = begun(write_folder(tmp_path)).read("vay-von").source
    hash_ = shown(item)
    by_minh = Approval("minh", hash_, 1)

    assert why_refused(item, hash_, by_minh) is None
    for other, approval in (
        (hash_, None),
        (hash_, replace(by_minh, by="lan")),
        ("0" * 64, by_minh),
    ):
        found = why_refused(item, other, approval)
        assert found and other in found.fix


def test_a_folder_without_a_list_of_approvals_asks_for_none(tmp_path: Path) -> None:
    assert refused(write_folder(tmp_path, {"feed.yaml": STRICT})) == []


def test_entries_go_out_as_they_were_approved_and_no_others(tmp_path: Path) -> None:
    content = write_folder(tmp_path, {"feed.yaml": STRICT})
    (content / FILE).write_text("# nobody yet\n")
    names = sorted(f"feed/{name}" for name in entry_hashes(feed_of(content)))
    assert refused(content) == names and f"feed/{BODY}" in names

    (content / FILE).write_text(approved(content))
    assert refused(content) == []

    body = {"id": "ubnd-xa", "names": "UBND xã", "telephone": "113"}
    (content / "feed.yaml").write_text(splice_entry(STRICT, "bodies", "ubnd-xa", body))
    assert refused(content) == [f"feed/{BODY}"]

    (content / FILE).write_text(approved(content))
    assert refused(content) == []


def test_a_comment_or_another_way_of_writing_needs_no_new_approval(tmp_path: Path) -> None:
    content = write_folder(tmp_path, {"feed.yaml": STRICT})
    (content / FILE).write_text(approved(content))

    (content / "feed.yaml").write_text(STRICT.replace("icon: cash", "icon: 'cash'  # money"))

    assert refused(content) == []


def test_nobody_approves_an_entry_of_their_own(tmp_path: Path) -> None:
    content = write_folder(tmp_path, {"feed.yaml": STRICT})

    (content / FILE).write_text(approved(content, "An", "An"))

    assert len(refused(content)) == len(entry_hashes(feed_of(content)))


def test_no_approval_is_asked_for_where_the_feed_asks_for_none(tmp_path: Path) -> None:
    content = write_folder(tmp_path)
    (content / FILE).write_text("{}\n")

    assert refused(content) == []


@pytest.mark.parametrize("text", [f"{BODY}: yes", f"{BODY}: {{whom: An}}", "- a", "a: ["])
def test_a_list_of_approvals_that_cannot_be_read_is_a_mistake(tmp_path: Path, text: str) -> None:
    content = write_folder(tmp_path, {"feed.yaml": STRICT})
    (content / FILE).write_text(text)

    with pytest.raises(SourceError) as raised:
        build(content, speech=False)

    assert {each.file for each in raised.value.mistakes} == {FILE}
