"""What several tests stand on: the demonstration content in a store, made once."""

from pathlib import Path

import demonstration
import pytest


@pytest.fixture(scope="session")
def demo_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store holding the demonstration content as release 1. Nobody writes to it."""
    return demonstration.stock(demonstration.CONTENT, tmp_path_factory.mktemp("demo") / "store")
