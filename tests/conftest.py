"""What several tests stand on: the demonstration content in a store, and how tests are run.

`--hypothesis-profile long` tries a thousand examples of each rule: packaging/prove.sh sync fuzz.
`--all` walks every page and every screen, and tries a hundred examples; without it a rule meets
each shape of them once, and 25 examples.
No test knows how long anything takes: whoever runs them may have a busy machine.
"""

from pathlib import Path

import demonstration
import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "busy machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("few", settings.get_profile("busy machine"), max_examples=25)
settings.register_profile("long", settings.get_profile("busy machine"), max_examples=1000)
settings.load_profile("few")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--all`, which packaging/test.sh passes on."""
    parser.addoption("--all", action="store_true", help="every page and screen, not every shape")


def pytest_configure(config: pytest.Config) -> None:
    """`every` marks what has another of its shape that is tried in any case."""
    config.addinivalue_line("markers", "every: only with --all")
    if config.getoption("--all") and config.getoption("--hypothesis-profile") is None:
        settings.load_profile("busy machine")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without `--all` one of each shape."""
    if config.getoption("--all"):
        return
    left = [item for item in items if item.get_closest_marker("every")]
    config.hook.pytest_deselected(items=left)
    items[:] = [item for item in items if not item.get_closest_marker("every")]


@pytest.fixture(scope="session")
def is_all(request: pytest.FixtureRequest) -> bool:
    """Whether the whole walk is wanted."""
    return bool(request.config.getoption("--all"))


@pytest.fixture(scope="session")
def demo_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store holding the demonstration content as release 1. Nobody writes to it."""
    return demonstration.stock(demonstration.CONTENT, tmp_path_factory.mktemp("demo") / "store")
