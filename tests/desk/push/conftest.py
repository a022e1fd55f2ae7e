"""What the tests of a push stand on."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from desk_in_processes import Desk, desk_in
from django.test import Client


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Desk]:
    """A desk with demonstration keys."""
    with desk_in(tmp_path) as desk:
        yield desk


@pytest.fixture
def hoa(desk: Path, officer: Callable[..., Any], signed_in: Callable[..., Any]) -> Client:
    """A publisher; the shelf has been looked at."""
    from content_sync.centre.desk.shelf.look import look  # once Django is set up

    look()
    client: Client = signed_in(officer("hoa", "publisher"))
    return client
