"""A phone: Debian's Chromium on pages that are served, with everything written down it says.

with phone(feed) as one:
    page = one.open("vi/vay-von.html")
"""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from axe_playwright_python.sync_playwright import Axe
from patience import PATIENCE_S
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright

from content_sync.centre.serve import make_server

CHROMIUM: Final = "/usr/bin/chromium"
NARROW: Final = (360, 740)
FLAGS: Final = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Phone:
    """One browser window; `complaints` and `asked` (addresses) grow as pages are opened."""

    def __init__(self, browser: Browser, address: str) -> None:
        width, height = NARROW
        context = browser.new_context(viewport={"width": width, "height": height})
        context.set_default_timeout(PATIENCE_S * 1000)
        self.page = context.new_page()
        self.axe = Axe()
        self.address = address
        self.complaints: list[str] = []
        self.asked: list[str] = []
        self.page.on("console", self._complain)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", self._ask)

    def open(self, name: str) -> Page:
        """Open a file below pages/."""
        answer = self.page.goto(f"{self.address}/pages/{name}")
        assert answer is not None and answer.status == 200, name
        return self.page

    def audit(self, *rules: str) -> list[str]:
        """What axe-core finds on the open page, by all its rules or by some of them.

        The page's policy forbids axe to fetch style sheets a second time, so it does not try.
        """
        options: dict[str, Any] = {"preload": False, "resultTypes": ["violations"]}
        if rules:
            options["runOnly"] = list(rules)
        found = self.axe.run(self.page, options=options).response
        return [
            f"{self.page.url}: {one['id']}: {node['html']}: {node['failureSummary']}"
            for one in found["violations"]
            for node in one["nodes"]
        ]

    def _complain(self, message: ConsoleMessage) -> None:
        self.complaints.append(f"{self.page.url}: {message.text}")

    def _ask(self, request: Request) -> None:
        self.asked.append(request.url)


@contextmanager
def phone(feed: Path) -> Iterator[Phone]:
    """A phone on the pages of `feed`, which are served meanwhile."""
    with phones(feed) as another:
        yield another()


@contextmanager
def phones(feed: Path) -> Iterator[Callable[[], Phone]]:
    """As many as one asks for, in one browser."""
    server = make_server(feed)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    flags = [*FLAGS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]  # root has no sandbox
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
            yield lambda: Phone(browser, f"http://127.0.0.1:{server.server_port}")
            browser.close()
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
