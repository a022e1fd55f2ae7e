"""The panel in a browser: it turns to the cursor, points at blocks, and rests when closed."""

from collections.abc import Callable, Iterator

import pytest
from desk_served import browser
from playwright.sync_api import Browser, Page
from preview_served import served

PICTURE = ".kiosk__page:not([hidden])"
LONGEST_MS = 40_000
SAVED = "document.body.dispatchEvent(new CustomEvent('desk:saved', {bubbles: true}))"
POINTED = """() => {
  window.got = [];
  document.addEventListener("desk:block", (event) => {
    event.preventDefault();
    window.got.push(event.detail);
  });
  const last = [...document.querySelectorAll(".kiosk__page")].at(-1);
  window.block = JSON.parse(last.dataset.parts)[1][0];
  const detail = { block: window.block };
  document.dispatchEvent(new CustomEvent("desk:cursor", { detail }));
}"""


@pytest.fixture(scope="module")
def there(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """The desk's address, and a session."""
    with served(tmp_path_factory.mktemp("served")) as one:
        yield one


@pytest.fixture
def asked() -> list[str]:
    """What the browser has asked for."""
    return []


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser for all."""
    with browser() as one:
        yield one


@pytest.fixture
def page(there: tuple[str, str], chromium: Browser, asked: list[str]) -> Iterator[Page]:
    """The entry's preview, opened."""
    address, session = there
    context = chromium.new_context(viewport={"width": 1366, "height": 768})
    context.add_cookies([{"name": "desk", "value": session, "url": address}])
    context.set_default_timeout(LONGEST_MS)
    opened = context.new_page()
    opened.on("request", lambda request: asked.append(request.url))
    opened.goto(f"{address}/bai/hoi-xa/xem/")
    yield opened
    context.close()


@pytest.fixture
def drawn(page: Page) -> Callable[[], Page]:
    """Wait until all pages are there."""

    def wait() -> Page:
        page.wait_for_selector(PICTURE)
        page.wait_for_selector("[data-rest]", state="detached")
        return page

    return wait


def drawings(asked: list[str]) -> list[str]:
    return [path for path in asked if "/xem/trang/" in path and "seen=" not in path]


def test_cursor_and_picture_know_of_each_other(page: Page, drawn: Callable[[], Page]) -> None:
    drawn()
    page.evaluate(POINTED)

    last = page.locator(".kiosk__page").last
    last.wait_for(state="visible")
    page.locator(f"{PICTURE} .kiosk__here").wait_for(state="visible")
    box = page.locator(f"{PICTURE} .kiosk__here").bounding_box()
    assert box
    page.mouse.click(box["x"] + 5, box["y"] + 5)

    assert page.evaluate("window.got") == [{"tag": "vi", "block": page.evaluate("window.block")}]
    assert not page.locator("dialog").is_visible()


def test_without_an_editor_a_picture_opens_large(page: Page, drawn: Callable[[], Page]) -> None:
    drawn()
    page.click(PICTURE)
    page.locator("dialog img").wait_for(state="visible")


def test_a_closed_panel_draws_nothing(
    page: Page, drawn: Callable[[], Page], asked: list[str]
) -> None:
    drawn()
    page.click("[data-eye]")
    before = len(drawings(asked))

    page.evaluate(SAVED)
    page.evaluate(SAVED)
    page.wait_for_load_state("networkidle")
    while_closed = len(drawings(asked))
    with page.expect_response("**/xem/trang/*"):
        page.click("[data-eye]")

    assert while_closed == before
    assert len(drawings(asked)) == before + 1
