"""Entries of feed.yaml in a push: their lines replaced, their approvals put into approved.yaml.

The files are made beside the folder, like items. Where there was no approved.yaml yet, entries
needed no approval: those that stand in feed.yaml then are written into it as they are, by nobody of
the desk, so that the first approved one does not make all others refused.
"""

from collections.abc import Mapping
from typing import Any, Final

import yaml

from content_sync.centre.desk.shelf.card import mapping
from content_sync.centre.desk.shelf.look import entries_of as written_in
from content_sync.centre.desk.shelf.stand import ids, value_sha
from content_sync.centre.desk.shelf.turning import Beside
from content_sync.centre.feed_yaml.feed_source import FeedSource, read_feed
from content_sync.centre.media.media import Shelf
from content_sync.centre.source import approval
from content_sync.centre.source.source import Begun
from content_sync.centre.written.page import Findings, Page
from content_sync.centre.written.splice import entries_of, splice_entry
from content_sync.machine.disk import write_whole

BEFORE: Final = "(có trước bàn biên tập)"


class FeedEntries:
    """feed.yaml and approved.yaml as they will be; `start` is the folder as it is."""

    def __init__(self, beside: Beside, start: Begun | None = None) -> None:
        self._beside = beside
        self._start = start
        self._texts: list[str] = []  # each with one entry more
        self._lines: list[dict[str, Any]] = []

    def put(self, id_: str, value: Any, line: Any) -> dict[str, Any]:
        """Give an entry that value, None takes it away; what the journal has to know of it."""
        list_, name = _named(id_)
        text, lines = self._now()
        former = entries_of(text, list_).get(name)
        new = splice_entry(text, list_, name, value)
        after = {key: each for key, each in lines.items() if key != f"{list_}/{name}"}
        self._texts.append(new)
        self._lines.append({**after, f"{list_}/{name}": line} if line else after)
        self._write()
        journal = {"was": _sha(text, list_, name), "is": self.sha(id_)}
        return {**journal, "value": former, "line": lines.get(f"{list_}/{name}"), "version": 0}

    def take_back(self, id_: str) -> None:
        """The last `put` was none."""
        del self._texts[-1], self._lines[-1]
        for name in ("feed.yaml", "approved.yaml"):
            (self._beside.root / name).unlink(missing_ok=True)
        if self._texts:
            self._write()

    def sha(self, id_: str) -> str:
        """Of the entry as it stands now; "" where there is none."""
        return _sha(self._now()[0], *_named(id_))

    def shown(self, id_: str) -> str:
        """What an approval of the entry has to name; "" where it cannot be read."""
        read = self.source()
        list_, name = _named(id_)
        return approval.entry_hashes(read).get(f"{list_}/{name}", "") if read else ""

    def source(self) -> FeedSource | None:
        """feed.yaml as it will be; None where it cannot be read."""
        return self._read(self._now()[0])

    def give_back(self, journal: Mapping[str, Mapping[str, Any]]) -> None:
        """The entries of a push as they were, where they are still as it left them."""
        for id_, one in journal.items():
            if "/" in id_ and self.sha(id_) == one["is"]:
                self.put(id_, one["value"], one["line"])

    def _now(self) -> tuple[str, dict[str, Any]]:
        if self._texts:
            return self._texts[-1], self._lines[-1]
        text = (self._beside.content / "feed.yaml").read_text("utf-8-sig")
        try:
            lines = yaml.safe_load((self._beside.content / "approved.yaml").read_text("utf-8"))
        except FileNotFoundError:
            read = self._read(text) if self._start else None
            hashes = approval.entry_hashes(read) if read else {}
            lines = {key: {"by": BEFORE, "hash": sha} for key, sha in hashes.items()}
        return text, lines if isinstance(lines, dict) else {}

    def _read(self, text: str) -> FeedSource | None:
        content = self._beside.content
        known = list(ids(content))
        page = Page("feed.yaml", Findings())
        return read_feed(page, text, known, Shelf(content / "pictures", content, is_clear=True))

    def _write(self) -> None:
        text, lines = self._texts[-1], self._lines[-1]
        write_whole(self._beside.root / "feed.yaml", text.encode())
        said = yaml.safe_dump(lines, allow_unicode=True, default_flow_style=None, width=1000)
        write_whole(self._beside.root / "approved.yaml", said.encode())


def _named(id_: str) -> tuple[str, str]:
    _, list_, name = id_.split("/", 2)
    return list_, name


def _sha(text: str, list_: str, name: str) -> str:
    """Of an entry in a feed.yaml, as the shelf counts it."""
    value = written_in(mapping(text)).get((list_, name))
    return value_sha(value) if value else ""
