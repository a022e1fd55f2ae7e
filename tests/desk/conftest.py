"""A desk for tests: its own DATA, a small content folder, officers with grants.

Each test has a transaction of its own, taken back at its end. Beside a server of PostgreSQL
(packaging/bench/private_postgres.py) every process has a database there; then only those tests are
run that stand on one, and none that draws a kiosk or opens a browser.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import private_postgres
import pytest

from content_sync.centre.desk import place as places

ASSETS = Path(__file__).parents[2] / "assets" / "content"
ITEMS = ("vay-von", "ba-con-bo", "nuoc-sach", "ra-soat-ho-ngheo", "hoi-xa")
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "one")

DATA = Path(tempfile.mkdtemp(prefix=f"desk-{WORKER}-"))
DATABASE = private_postgres.database()
places.write(DATA, DATA / "content", DATA / "feed", DATA / "keys", "", DATABASE)
os.environ[places.DATA] = str(DATA)
os.environ["DJANGO_SETTINGS_MODULE"] = "content_sync.centre.desk.settings"

import django  # noqa: E402  the settings are read here

django.setup()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL those that ask a database; what has no part in it was seen on SQLite."""
    if not DATABASE:
        return
    here = Path(__file__).parent
    left = [item for item in items if here in item.path.parents and not _asks_it(item)]
    config.hook.pytest_deselected(items=left)
    items[:] = [item for item in items if item not in left]


def _asks_it(item: pytest.Item) -> bool:
    asked = set(getattr(item, "fixturenames", ()))
    return bool(asked & {"desk", "whole"}) and not asked & {"behind", "chromium", "page"}


def pytest_sessionfinish() -> None:
    """Leave nothing behind."""
    shutil.rmtree(DATA, ignore_errors=True)


@pytest.fixture(scope="session")
def tables() -> None:
    """The tables, and styles under their hashed names."""
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)


@pytest.fixture
def desk(tables: None) -> Iterator[Path]:
    """DATA of a desk with a content folder of five items; what a test writes is taken back."""
    from django.db import transaction

    content = DATA / "content"
    shutil.rmtree(content, ignore_errors=True)
    shutil.copytree(ASSETS, content, ignore=_few)
    with transaction.atomic():
        yield DATA
        transaction.set_rollback(True)


def _few(folder: str, names: list[str]) -> list[str]:
    return [name for name in names if Path(folder).name == "items" and name not in ITEMS]


@pytest.fixture
def officer(desk: Path) -> Callable[..., Any]:
    """officer("lan", "writer", ("translator", language="en") …) -> an officer with those grants."""
    from content_sync.centre.desk.people.models import Grant, Officer

    def make(login: str, *roles: str | tuple[str, dict[str, str]]) -> Officer:
        made = Officer(login=login, signing_name=f"Cán bộ {login}", unit="UBND xã Đồng Đăng")
        made.set_unusable_password()
        made.save()
        for role in roles:
            name, narrow = (role, {}) if isinstance(role, str) else role
            Grant.objects.create(officer=made, role=name, **narrow)
        return made

    return make


@pytest.fixture
def anyone(desk: Path) -> Any:
    """A client who is not signed in."""
    from django.test import Client

    return Client(SERVER_NAME="127.0.0.1")


@pytest.fixture
def signed_in(desk: Path) -> Callable[..., Any]:
    """signed_in(officer) -> a client in whose session the second factor was just given."""
    import time

    from django.test import Client

    from content_sync.centre.desk.people.models import Officer
    from content_sync.centre.desk.people.session import FACTOR

    def client(officer: Officer) -> Client:
        made = Client(SERVER_NAME="127.0.0.1")
        made.force_login(officer, "django.contrib.auth.backends.ModelBackend")
        session = made.session
        session[FACTOR] = time.time()
        session.save()
        return made

    return client
