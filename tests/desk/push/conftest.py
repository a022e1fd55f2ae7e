"""What the tests of a push stand on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_in_processes import Desk, desk_in


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Desk]:
    """A desk with demonstration keys."""
    with desk_in(tmp_path) as desk:
        yield desk
