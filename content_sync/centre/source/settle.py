"""What names something that feed.yaml does not have: a slip of the item's, or one of the feed's.

An id that many items name was most likely left out of feed.yaml or misspelt there, and is told
once, where it can be mended.
"""

from collections.abc import Mapping
from itertools import groupby
from pathlib import PurePosixPath
from typing import Final

from content_sync.centre.written.line import Line
from content_sync.centre.written.page import SORTS, Dead, Page
from content_sync.said import phrase

MANY: Final = 3  # items with the same slip have one cause
LISTS: Final = {"body": "bodies", "language": "languages"}


def settle(feed: Page, lines: Mapping[str, int]) -> None:
    """Note the dead references so far; `lines`: where each list of feed.yaml begins."""
    dead = sorted(set(feed.findings.dead), key=_cause)
    for (sort, id_), group in groupby(dead, _cause):
        told = sorted(each.mistake for each in group)
        items = {_item(each.file) for each in told} - {""}
        if len(items) < MANY:
            feed.findings.mistakes.extend(told)
            continue
        first = next(each for each in told if _item(each.file))
        place = f"{first.file}:{first.line}" if first.line else first.file
        what = phrase(
            "{count} items name {sort} '{id}', which is not here (the first: {place})",
            count=len(items),
            sort=SORTS[sort],
            id=id_,
            place=place,
        )
        key = LISTS.get(sort, f"{sort}s")
        fix = phrase("{fix}; or add it under {key}:", fix=first.fix, key=key)
        if first.fix.endswith("?"):
            fix = phrase("{fix} If not, add it under {key}:", fix=first.fix, key=key)
        feed.wrong(Line.of(lines.get(key, 0), key), what, fix)


def _cause(each: Dead) -> tuple[str, str]:
    return each.sort.removeprefix("other "), each.id


def _item(file: str) -> str:
    """The item a file belongs to; "" for feed.yaml."""
    parts = PurePosixPath(file).parts
    return parts[1] if parts[0] == "items" and len(parts) > 1 else ""
