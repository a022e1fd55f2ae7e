"""What a hand does on the editor's page, and what the desk has of it."""

from desk_served import Served
from playwright.sync_api import Page, expect


def body(there: Served, path: str, name: str = "vi.md") -> str:
    """The body of the draft as it would be published."""
    return there.file(path.split("/")[2], name).split("---\n", 2)[2].strip()


def typed(page: Page, text: str, block: int = 0) -> None:
    """Letters at the end of a block."""
    page.locator(".blocks .words").nth(block).click()
    page.keyboard.press("End")
    page.keyboard.type(text)


def saved(page: Page) -> None:
    """All that was typed is with the server."""
    page.keyboard.press("Control+s")
    expect(page.locator("[data-state]")).to_have_attribute("data-state", "saved")
    page.wait_for_function("document.querySelector('[data-state]').dataset.at")
