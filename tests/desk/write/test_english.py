"""The editor for an officer who has chosen English: its script speaks it too."""

import re
from collections.abc import Callable

import pytest
from desk_served import Served
from editor_page import typed
from playwright.sync_api import Page, expect

ENGLISH = """
import django
django.setup()
from content_sync.centre.desk.people.models import Officer
Officer.objects.filter(login="lan").update(language="en")
"""
EMPTY = """
import django
django.setup()
from content_sync.centre.desk.people.models import Officer
from content_sync.centre.desk.write.kinds import KINDS
from content_sync.centre.desk.write.new import begun
print(begun(KINDS[0], "Vay vốn", Officer.objects.get(login="lan")).pk)
"""


@pytest.fixture
def page(there: Served, opened: Callable[..., Page]) -> Page:
    there.run(ENGLISH)
    return opened("lan", f"/bai/{there.run(EMPTY).strip()}/sua/")


def test_what_is_laid_out_and_its_hints_are_in_english(page: Page) -> None:
    line = page.locator(".block .words").first

    expect(line).to_have_attribute("aria-label", "Paragraph")
    expect(line).to_have_attribute("data-hint", re.compile("^What is it, and who is entitled?"))


def test_the_state_is_told_in_english(page: Page) -> None:
    typed(page, "Thêm.")

    expect(page.locator("[data-state]")).to_have_text(re.compile(r"^Saved \d\d:\d\d$"))
