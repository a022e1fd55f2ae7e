"""What waits for a translator: old translations of their own languages, counted where they lie."""

from collections.abc import Callable
from typing import Any

import pytest

STALE = {"text": "stale"}


@pytest.mark.parametrize(
    ("language", "found"), [("", ["a", "b", "d"]), ("zh-Hans", ["b"]), ("en", ["a", "d"])]
)
def test_old_translations_of_ones_languages_wait(
    officer: Callable[..., Any], language: str, found: list[str]
) -> None:
    from content_sync.centre.desk.draft.models import Entry
    from content_sync.centre.desk.today.waiting import stale

    whole = {"text": "reviewed", "sound": "stale"}
    for id_, coverage in {
        "a": {"en": STALE, "zh-Hans": whole},
        "b": {"en": whole, "zh-Hans": STALE},
        "c": {"en": whole, "zh-Hans": whole},
        "d": {"en": STALE},
    }.items():
        Entry.objects.create(id=id_, kind="article", title=id_, coverage=coverage)

    waiting = stale(officer("mai", ("translator", {"language": language})))

    assert sorted(each.pk for each in waiting) == found
