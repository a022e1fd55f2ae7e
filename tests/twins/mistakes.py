"""What is wrong with the small content folder after a change, and the names of its files."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from folder import write_folder

from content_sync.centre.source.source import load
from content_sync.errors import SourceError

LOAN = "items/vay-von/item.yaml"
LOAN_TEXT = "items/vay-von/vi.md"
FRAUD = "items/lua-dao/item.yaml"
FRAUD_TEXT = "items/lua-dao/vi.md"
CUSTOMS_TEXT = "items/khai-hai-quan/vi.md"
Changes = Mapping[str, str | bytes | None]


def mistakes(parent: Path, changes: Changes) -> list[str]:
    """What is wrong with the small folder after `changes`."""
    with pytest.raises(SourceError) as caught:
        load(write_folder(parent, changes))
    return [str(mistake) for mistake in caught.value.mistakes]
