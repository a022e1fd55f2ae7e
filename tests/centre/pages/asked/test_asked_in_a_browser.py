"""An interview on a telephone: what the page shows is what the rules say, and nothing leaves it."""

import random
from collections.abc import Iterator

import pytest
from folder import write_folder
from interviewed import ID, interviewed
from phone import Phone, phone
from phone_pages import TODAY, PhonePages

from content_sync.centre.pages.asked.rules import button
from content_sync.centre.release.build import build
from content_sync.centre.source.source import load
from content_sync.interview.asking import counted, settled
from content_sync.interview.outcomes import outcomes
from content_sync.interview.values import UNKNOWN, Interview

WAYS = 60
SEEN = """() => [...document.querySelectorAll("fieldset, .found > *")]
    .filter(one => one.checkVisibility()).map(one => [...one.classList].at(-1))"""
CHOOSE = """ids => {
    for (const one of document.querySelectorAll("input")) one.checked = ids.includes(one.id);
}"""


@pytest.fixture(scope="module")
def there(tmp_path_factory: pytest.TempPathFactory) -> tuple[PhonePages, Interview]:
    """The pages of the small folder and its interview."""
    folder = tmp_path_factory.mktemp("asked")
    content = write_folder(folder, interviewed())
    pages = PhonePages(folder)
    pages.write(build(content, speech=False), today=TODAY)
    item = next(one.item for one in load(content).items if one.item.id == ID)
    assert item.interview is not None
    return pages, item.interview


@pytest.fixture
def one_phone(there: tuple[PhonePages, Interview]) -> Iterator[Phone]:
    with phone(there[0].feed) as one:
        yield one


def expected(interview: Interview, chosen: dict[str, str]) -> set[str]:
    """The classes of what a page has to show: nothing is known of the place."""
    touched = {one.id: UNKNOWN for one in interview.questions} | chosen
    known = counted(interview, {}, touched)
    while len(known) < len(interview.given) + len(interview.questions):
        missing = next(one.id for one in interview.questions if one.id not in known)
        known = counted(interview, {}, touched := {**touched, missing: UNKNOWN})
    shown = {
        f"q{number}"
        for number, one in enumerate(interview.questions, 1)
        if settled(one, known) is None
    }
    if not chosen:
        return shown
    found = outcomes(interview, known, TODAY.isoformat())
    at = {one.id: number for number, one in enumerate(interview.results, 1)}
    shown |= {f"t{at[one.id]}" for one in (*found.cards, *found.closed)}
    shown |= {f"u{at[one.id]}" for one in (*found.ask, *found.changed)}
    return shown | ({"n"} if found.is_empty else set())


def test_whatever_is_chosen_the_page_shows_what_follows(
    there: tuple[PhonePages, Interview], one_phone: Phone
) -> None:
    interview, chance = there[1], random.Random(14)
    page = one_phone.open(f"vi/{ID}.html")

    for _ in range(WAYS):
        chosen = {
            one.id: chance.choice([*(each.id for each in one.answers), UNKNOWN])
            for one in interview.questions
            if chance.random() < 0.8
        }
        page.evaluate(CHOOSE, [button(interview, *one) for one in chosen.items()])
        assert {*page.evaluate(SEEN)} == expected(interview, chosen), chosen


def test_a_finger_chooses_and_no_server_learns_of_it(
    there: tuple[PhonePages, Interview], one_phone: Phone
) -> None:
    interview = there[1]
    page = one_phone.open(f"en/{ID}.html")
    before = len(one_phone.asked)
    page.locator(f"label:has(#{button(interview, 'list', 'poor')})").click()
    page.locator(f"label:has(#{button(interview, 'child', 'small')})").click()

    assert page.locator(".t1").is_visible()
    assert "If: in a specially difficult village" in page.locator(".t1").inner_text()
    drawn = ("/media/", "/emblem.svg")
    assert not [one for one in one_phone.asked[before:] if not any(map(one.count, drawn))]
    assert page.url.endswith(f"en/{ID}.html")


def test_axe_finds_nothing_and_it_fits_a_telephone(one_phone: Phone) -> None:
    page = one_phone.open(f"vi/{ID}.html")
    page.locator("label").first.click()
    audited = one_phone.audit()

    wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    assert audited == []
    assert not wide
    assert one_phone.complaints == []


def test_a_browser_without_has_shows_a_list(there: tuple[PhonePages, Interview]) -> None:
    rules = (there[0].top / "vi" / f"{ID}.css").read_text()
    found = there[0].read(f"vi/{ID}.html").find("section", "found")

    assert rules.startswith("@supports selector(:has(*)){")
    assert [one.text for one in found.all("h2")].count("Trợ cấp con nhỏ") == 2
    assert "750.000 VND" in found.text or "750.000 đồng" in found.text
