"""A desk served once for all tests of the editor; each has an item and browsers of its own."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from desk_served import Served, browser, served, watched
from playwright.sync_api import Browser, Page

LOUD = "data:,"  # the empty icon of the page's frame


@pytest.fixture(scope="module")
def there(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The desk, served."""
    folder = tmp_path_factory.mktemp("served")
    with served(folder) as one:
        yield one


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser for all."""
    with browser() as one:
        yield one


@pytest.fixture
def opened(there: Served, chromium: Browser) -> Iterator[Callable[..., Page]]:
    """opened("lan", "/bai/vay-von/sua/") -> a page with the session of an officer."""
    contexts: list[Any] = []
    complaints: list[list[str]] = []

    def make(login: str, path: str, **given: Any) -> Page:
        size = {"width": 1366, "height": 768}
        context = chromium.new_context(**{"viewport": size, "locale": "vi-VN", **given})
        context.set_default_timeout(20_000)
        there.sign_in(context, login)
        contexts.append(context)
        page = context.new_page()
        complaints.append(watched(page))
        page.goto(there.address + path)
        page.wait_for_selector("#editor[data-ready]")
        return page

    yield make
    for context in contexts:
        context.close()
    quiet = ("net::", "Response Status", "htmx:")
    loud = [one for many in complaints for one in many if "Error" in one]
    loud = [one for one in loud if not any(word in one for word in quiet)]
    assert not loud, loud


@pytest.fixture
def begun(there: Served) -> Callable[[str], str]:
    """begun("Tên bài") -> the path of the editor of a new item with two paragraphs."""

    def make(title: str) -> str:
        return f"/bai/{there.run(NEW, title).strip()}/sua/"

    return make


NEW = """
import sys
import django
django.setup()
from content_sync.centre.desk.draft import drafts, saving
from content_sync.centre.desk.people.models import Officer
from content_sync.centre.desk.write.kinds import KINDS
from content_sync.centre.desk.write.new import begun
entry = begun(KINDS[0], sys.argv[1], Officer.objects.get(login="lan"))
part = entry.parts.get(tag="vi")
drafts.put(entry, "vi", part.head + "Đoạn một.\\n\\nĐoạn hai.\\n")
print(entry.pk)
"""
