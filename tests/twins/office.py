"""Officers at a desk, each with a browser of their own, and whoever looks over their shoulders.

with office(address, pictures, every) as there:
    lan = there.officer("lan", link)         invited: chooses a password, signs in
    lan.go("/noi-dung/"); lan.look("list")   axe, two window sizes
    there.found                              all that was wrong with what was seen
"""

import os
import re
import time
from base64 import b32decode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from axe_playwright_python.sync_playwright import Axe
from django_otp.oath import totp
from phone import CHROMIUM, FLAGS
from playwright.sync_api import (
    Browser,
    CDPSession,
    ConsoleMessage,
    Page,
    Request,
    expect,
    sync_playwright,
)

PASSWORD: Final = "sau bay tam chin muoi"
LAPTOP: Final = (1366, 768)
TELEPHONE: Final = (390, 844)
PATIENCE_MS: Final = 60_000
AWAY: Final = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"  # the cache stays
MOST_TABS: Final = 120


class Office:
    """All browsers on one desk; what was wrong with any page stands in `found`."""

    def __init__(self, browser: Browser, address: str, pictures: Path, every: bool) -> None:
        self.browser, self.address, self.pictures = browser, address, pictures
        self.every = every
        self.found: list[str] = []
        self.asked = 0
        self.axe = Axe()
        self.times: list[tuple[str, float]] = []
        pictures.mkdir(parents=True, exist_ok=True)

    def sits_down(self, login: str) -> "Seat":
        """A new browser of an officer."""
        return Seat(self, login)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """A step of the journey; how long it took is printed."""
        begun = time.monotonic()
        try:
            yield
        finally:
            took = time.monotonic() - begun
            self.times.append((name, took))
            print(f"{took:6.1f} s  {name}", flush=True)


class Seat:
    """One officer's browser."""

    def __init__(self, office: Office, login: str) -> None:
        self.office, self.login = office, login
        self.address = office.address
        width, height = LAPTOP
        size = {"width": width, "height": height}
        self.context = office.browser.new_context(viewport=size, locale="vi-VN")  # type: ignore[arg-type]
        self.context.set_default_timeout(PATIENCE_MS)
        self.page: Page = self.context.new_page()
        self.page.on("request", self._asks)
        self.page.on("console", lambda one: self._complains(one.type, said_of(one)))
        self.page.on("pageerror", lambda error: self._complains("error", str(error)))
        self.bytes = 0
        self.drawn = 0
        self._kinds: dict[str, tuple[str, str]] = {}
        self.parts: list[tuple[int, str]] = []
        self.refuses = False  # the desk will, and the browser says so
        self.secret, self.used = "", 0
        wire: CDPSession = self.context.new_cdp_session(self.page)
        wire.send("Network.enable")
        wire.on("Network.responseReceived", self._hears)
        wire.on("Network.loadingFinished", self._weighs)

    # --- what an officer does ---

    def go(self, path: str) -> Page:
        """Open a page of the desk."""
        self.page.goto(path if path.startswith("http") else self.address + path)
        return self.page

    def press(self, name: str) -> None:
        """The button of that name."""
        self.page.get_by_role("button", name=name, exact=True).first.click()

    def follow(self, name: str) -> None:
        """The link of that name."""
        self.page.get_by_role("link", name=name).first.click()

    def reads(self, text: str) -> None:
        """It stands on the page, within the officer's patience."""
        expect(self.page.get_by_text(text).first).to_be_visible(timeout=PATIENCE_MS)

    def fill(self, **typed: str) -> None:
        """Fields, by their names."""
        for name, value in typed.items():
            self.page.locator(f"[name={name}]").first.fill(value)

    def accepts(self, link: str) -> None:
        """Choose a password where the invitation leads, and sign in."""
        self.go(link)
        self.look(f"{self.login}-invitation")
        self.fill(password=PASSWORD, again=PASSWORD)
        self.press("Đặt mật khẩu")
        self.fill(username=self.login, password=PASSWORD)
        self.press("Đăng nhập")
        self.page.wait_for_url(re.compile(r"/(toi/ma-thu-hai/.*)?$"))

    def sets_up_a_telephone(self) -> None:
        """The second factor, and the codes that are shown once."""
        self.secret = self.page.locator("code").inner_text().replace(" ", "")
        self.fill(code=self.code())
        self.press("Xong")
        self.follow("Tôi đã chép")

    def code(self) -> str:
        """What the telephone shows, which has not been used yet."""
        while (now := int(time.time()) // 30) <= self.used:
            time.sleep(0.5)
        self.used = now
        return f"{totp(b32decode(self.secret), t0=0):06d}"

    def confirms(self) -> None:
        """The second factor once more, where that is asked because it was long ago."""
        link = self.page.get_by_role("link", name="Xác nhận mã thứ hai")
        if link.count():
            link.click()
        if "/xac-nhan/" in self.page.url:
            self.fill(code=self.code())
            self.press("Xác nhận")

    def opens(self, path: str) -> bool:
        """Whether there is a whole page of the desk at that path."""
        self.refuses = path.startswith("/moi/")  # an invitation that is spent
        answer = self.page.goto(self.address + path)
        assert answer
        if answer.status >= 400 and not self.refuses:
            self.office.found.append(f"{self.login} {path}: {answer.status}")
        return bool(self.page.locator("main").count())

    def status(self, path: str) -> int:
        """What the desk answers to who opens that page."""
        answer = self.page.goto(self.address + path)
        assert answer
        return answer.status

    def tabs_to(self, wanted: str, key: str = "Tab") -> int:
        """That key until `wanted` has the focus; how often it was pressed."""
        for number in range(1, MOST_TABS + 1):
            self.page.keyboard.press(key)
            if self.page.evaluate("(it) => document.activeElement?.matches(it)", wanted):
                return number
        raise AssertionError(f"no Tab leads to {wanted} on {self.page.url}")

    # --- who looks over the shoulder ---

    def look(self, name: str) -> None:
        """What axe finds, and what is too wide on a laptop and on a telephone.

        With `every` axe looks at both, and pictures are kept.
        """
        self.page.wait_for_load_state("networkidle")
        for size, (width, height) in (("laptop", LAPTOP), ("phone", TELEPHONE)):
            self.page.set_viewport_size({"width": width, "height": height})
            wide = self.page.evaluate("document.documentElement.scrollWidth")
            if wide > width:
                self.office.found.append(f"{name}: {wide} px wide on a {size}")
            if size == "phone" and not self.office.every:
                continue
            options = {"preload": False, "resultTypes": ["violations"]}
            for each in self.office.axe.run(self.page, options=options).response["violations"]:
                for node in each["nodes"][:3]:
                    said = f"{name} {size}: {each['id']}: {node['html'][:200]}"
                    self.office.found.append(said)
            if self.office.every:
                self.page.screenshot(
                    path=self.office.pictures / f"{name}-{size}.png", full_page=True
                )
        self.page.set_viewport_size({"width": LAPTOP[0], "height": LAPTOP[1]})

    def weigh(self, path: str) -> tuple[int, int]:
        """Bytes that a page brought, without and with the pictures of the item that it shows."""
        self.bytes = self.drawn = 0
        self.parts.clear()
        self.go(path)
        self.page.wait_for_load_state("networkidle")
        return self.bytes, self.bytes + self.drawn

    def _asks(self, request: Request) -> None:
        self.office.asked += 1
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.office.found.append(f"{self.page.url} asked for {request.url}")

    def _complains(self, kind: str, text: str) -> None:
        if kind in ("error", "warning") and not (self.refuses and "status of 4" in text):
            self.office.found.append(f"{self.login} {self.page.url}: {kind}: {text}")

    def _hears(self, said: dict[str, Any]) -> None:
        answer = said["response"]
        self._kinds[said["requestId"]] = answer["mimeType"], answer["url"]

    def _weighs(self, said: dict[str, Any]) -> None:
        kind, url = self._kinds.get(said["requestId"], ("", ""))
        size = int(said["encodedDataLength"])
        if kind.startswith("image/") and "svg" not in kind:  # of the item, not of the page
            self.drawn += size
        else:
            self.bytes += size
        self.parts.append((size, url.removeprefix(self.address)))


@contextmanager
def office(address: str, pictures: Path, every: bool) -> Iterator[Office]:
    """Debian's Chromium, which finds no address but this machine's; for `every` see look()."""
    flags = [*FLAGS, AWAY, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield Office(browser, address, pictures, every)
        browser.close()


def said_of(message: ConsoleMessage) -> str:
    """What a browser says, and of which address."""
    return f"{message.text} ({message.location['url']})"
