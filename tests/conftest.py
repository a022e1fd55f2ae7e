"""What several tests stand on: the demonstration content in a store, and how tests are run.

`--hypothesis-profile long` tries a thousand examples of each rule: packaging/prove.sh sync fuzz.
`--all` walks every page and every screen, and tries a hundred examples; without it a rule meets
each shape of them once, and 25 examples.
No test knows how long anything takes: whoever runs them may have a busy machine.
"""

import fcntl
import os
import shutil
from pathlib import Path

import demonstration
import pytest
from hypothesis import HealthCheck, settings

HERE = Path(__file__).parent
LONG = (  # over twenty seconds; what would begin last would be waited for
    "desk/test_journey.py",
    "desk/push/test_worker.py",
    "desk/push/test_worker_voices.py",
    "kiosk/screens/test_screens.py",
    "desk/write/test_nothing_lost.py",
    "desk/push/test_killed.py",
    "desk/preview/test_panel.py",
    "desk/write/test_typing.py",
    "desk/entries/test_entry_pages.py",
    "centre/pages/test_pages_in_a_browser.py",
    "centre/release/test_any_day.py",
    "centre/release/test_known.py",
    "window/test_tour.py",
    "window/test_codes.py",
    "window/test_forgotten.py",
)

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
    """What takes long begins first; without `--all` one of each shape."""
    items.sort(key=lambda item: _turn(item.path.relative_to(HERE).as_posix()))
    if config.getoption("--all"):
        return
    left = [item for item in items if item.get_closest_marker("every")]
    config.hook.pytest_deselected(items=left)
    items[:] = [item for item in items if not item.get_closest_marker("every")]


def _turn(path: str) -> int:
    return LONG.index(path) if path in LONG else len(LONG)


@pytest.fixture(scope="session")
def is_all(request: pytest.FixtureRequest) -> bool:
    """Whether the whole walk is wanted."""
    return bool(request.config.getoption("--all"))


@pytest.fixture(scope="session")
def demo_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store holding the demonstration content as release 1. Nobody writes to it.

    One process of a run builds it, the others link to its files.
    """
    own = tmp_path_factory.mktemp("demo")
    is_one_of_many = "PYTEST_XDIST_WORKER" in os.environ
    every = own.parent.parent if is_one_of_many else own.parent
    with (every / "demo.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        made = every / "demo-made"
        if not made.exists():
            demonstration.stock(demonstration.CONTENT, own / "made").rename(made)
    return Path(shutil.copytree(made, own / "store", copy_function=os.link))
