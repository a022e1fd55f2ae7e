"""The pages of the editor for everybody: axe finds nothing, on a laptop and on a telephone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from desk_served import Served
from editor_page import body, saved, typed
from PIL import Image
from playwright.sync_api import Page, expect

Opened = Callable[..., Page]
Begun = Callable[[str], str]
SIZES = {"laptop": {"width": 1366, "height": 768}, "phone": {"width": 390, "height": 844}}


def audited(page: Page) -> list[str]:
    """What axe-core finds; the page's policy forbids it to fetch styles a second time."""
    options = {"preload": False, "resultTypes": ["violations"]}
    found = Axe().run(page, options=options).response
    return [
        f"{one['id']}: {node['html']}: {node['failureSummary']}"
        for one in found["violations"]
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing(size: str, there: Served, opened: Opened) -> None:
    page = opened("lan", "/bai/vay-von/sua/", viewport=SIZES[size])
    page.wait_for_selector(".remark", state="attached")
    found = audited(page)
    for tab in ("thong-tin", "noi-hien", "ngon-ngu"):
        page.click(f"[data-tab={tab}]")
        found += audited(page)
    page.click("[data-tab=noi-dung]")
    typed(page, " Thêm.")
    saved(page)
    for path in ("/bai/moi/", "/bai/vay-von/lich-su/?tat-ca=1"):
        page.goto(there.address + path)
        found += audited(page)
    page.locator("a[href*=so-sanh]").last.click()
    page.wait_for_selector(".compared")
    found += audited(page)

    assert not found


@pytest.mark.parametrize("size", SIZES)
def test_no_page_is_wider_than_its_window(size: str, there: Served, opened: Opened) -> None:
    page = opened("lan", "/bai/vay-von/sua/", viewport=SIZES[size])

    for path in ("/bai/vay-von/sua/", "/bai/moi/", "/bai/vay-von/lich-su/?tat-ca=1"):
        page.goto(there.address + path)
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= SIZES[size]["width"], path


def test_a_picture_asks_for_its_description_and_is_shown(
    there: Served, opened: Opened, begun: Begun, tmp_path: Path
) -> None:
    path = begun("Có ảnh")
    page = opened("lan", path)
    photo = tmp_path / "Họp thôn.png"
    Image.new("RGB", (400, 300), "teal").save(photo)

    page.locator(".blocks .words").first.click()
    page.set_input_files("[data-file]", photo)
    expect(page.locator(".block--picture [data-part=alt]")).to_be_focused()
    page.keyboard.type("Bà con họp ở nhà văn hoá")
    saved(page)
    width = page.locator(".block--picture img").evaluate("one => one.naturalWidth")

    assert width == 400
    assert "![Bà con họp ở nhà văn hoá](media/hop-thon.png)" in body(there, path)


def test_what_is_no_picture_is_refused_in_words(
    there: Served, opened: Opened, begun: Begun, tmp_path: Path
) -> None:
    page = opened("lan", begun("Không phải ảnh"))
    drawing = tmp_path / "ban-ve.png"
    drawing.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")

    page.set_input_files("[data-file]", drawing)

    expect(page.locator("[data-notes=whole]")).to_contain_text("SVG")
    expect(page.locator(".block--picture")).to_have_count(0)


def test_no_request_leaves_the_server(there: Served, opened: Opened, begun: Begun) -> None:
    path = begun("Không ra ngoài")
    page = opened("lan", path)
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))

    page.reload()
    typed(page, " Thử.")
    saved(page)

    assert asked
    assert all(one.startswith((there.address, "data:", "blob:")) for one in asked)
