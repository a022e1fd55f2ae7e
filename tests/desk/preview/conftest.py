"""An entry to look at, and a store behind it: made by a real process, once for all tests here."""

import html
import re
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

REST = re.compile(r'hx-get="([^"]+)"')
LONGEST_S = 90  # on a machine that does much else


@pytest.fixture(scope="session")
def behind() -> dict[str, Path]:
    """Where the store of an earlier test lies."""
    return {}


@pytest.fixture
def entry(desk: Path, behind: dict[str, Path]) -> Iterator[Any]:
    """The item hoi-xa, as it stands in the folder; nothing of it is drawn yet."""
    from content_sync.centre.desk.draft.models import Entry

    if behind:
        shutil.copytree(behind["kept"], desk / "preview-feed", dirs_exist_ok=True)
    topics = " support "
    yield Entry.objects.create(id="hoi-xa", kind="article", title="Hỏi xã", topics=topics)
    if not behind and (desk / "preview-feed" / "store" / "made").exists():
        behind["kept"] = shutil.copytree(desk / "preview-feed", desk / "kept-feed")
        behind["drawn"] = shutil.copytree(desk / "preview", desk / "kept-drawn")
    for name in ("preview", "work", "preview-feed"):
        shutil.rmtree(desk / name, ignore_errors=True)


@pytest.fixture
def client(officer: Callable[..., Any], signed_in: Callable[..., Any]) -> Client:
    """Of a writer."""
    made: Client = signed_in(officer("lan", "writer"))
    return made


@pytest.fixture
def seen(desk: Path, behind: dict[str, Path], look_at: Callable[..., str]) -> str:
    """What the panel shows at first; drawn once for all tests."""
    if "drawn" in behind:
        shutil.copytree(behind["drawn"], desk / "preview", dirs_exist_ok=True)
    return look_at()


@pytest.fixture
def look_at(client: Client, entry: Any) -> Callable[..., str]:
    """look_at(text="2") -> what the panel shows in the end."""

    def pages(**asked: str) -> str:
        until = time.monotonic() + LONGEST_S
        address = f"/bai/{entry.id}/xem/trang/"
        text = client.get(address, {"tab": "one", "tag": "vi"} | asked).content.decode()
        while (rest := REST.search(text)) and time.monotonic() < until:
            time.sleep(0.1)
            text = client.get(html.unescape(rest[1])).content.decode()
        return text

    return pages
