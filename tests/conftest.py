"""What several tests stand on: the demonstration content in a store, and how tests are run.

`--hypothesis-profile long` tries a thousand examples of each rule: packaging/prove.sh sync fuzz.
`--all` walks every page and every screen; without it a rule meets each shape of them once.
No test knows how long anything takes: whoever runs them may have a busy machine.
"""

from pathlib import Path

import demonstration
import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "busy machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("long", settings.get_profile("busy machine"), max_examples=1000)
settings.load_profile("busy machine")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--all`, which packaging/test.sh passes on."""
    parser.addoption("--all", action="store_true", help="every page and screen, not every shape")


@pytest.fixture(scope="session")
def is_all(request: pytest.FixtureRequest) -> bool:
    """Whether the whole walk is wanted."""
    return bool(request.config.getoption("--all"))


@pytest.fixture(scope="session")
def demo_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store holding the demonstration content as release 1. Nobody writes to it."""
    return demonstration.stock(demonstration.CONTENT, tmp_path_factory.mktemp("demo") / "store")
