"""The door in a real browser: nothing that the policy forbids, and nothing for axe to find."""

import os
import re
from base64 import b32decode
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django_otp.oath import totp
from phone import CHROMIUM, FLAGS
from playwright.sync_api import Page, expect, sync_playwright
from pyzbar.pyzbar import decode
from running_desk import RunningDesk

PASSWORD = "sau bay tam chin muoi"


@pytest.fixture
def page(complaints: list[str]) -> Iterator[Page]:
    """A page of a laptop; what it complains of is kept."""
    with sync_playwright() as playwright:
        flags = [*FLAGS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]  # as tests/twins/phone
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        one = browser.new_page(viewport={"width": 1366, "height": 768}, device_scale_factor=2)
        one.on("console", lambda said: complaints.append(said.text))
        one.on("pageerror", lambda error: complaints.append(str(error)))
        yield one
        browser.close()


@pytest.fixture
def complaints() -> list[str]:
    return []


def audit(page: Page, folder: Path, name: str) -> list[str]:
    """What axe finds; a picture is kept."""
    page.screenshot(path=folder / f"{name}.png", full_page=True)
    found = Axe().run(page, options={"preload": False, "resultTypes": ["violations"]})
    return [
        f"{name}: {each['id']} {each['nodes'][0]['html']}" for each in found.response["violations"]
    ]


def test_the_first_administrator_comes_in_and_sees_every_page(
    page: Page, complaints: list[str], tmp_path: Path
) -> None:
    found: list[str] = []
    with RunningDesk(tmp_path) as desk:
        desk.wait()
        page.goto(desk.address)
        found += audit(page, tmp_path, "first-run")
        for label, typed in (
            ("Mã trên màn hình", desk.code),
            ("Tên đăng nhập", "quan.tri"),
            ("Tên ký", "Hoàng Văn Quân"),
            ("Đơn vị", "Sở Văn hoá"),
            ("Mật khẩu mới", PASSWORD),
            ("Gõ lại", PASSWORD),
        ):
            page.get_by_label(label).fill(typed)
        page.get_by_role("button", name="Lập tài khoản").click()

        secret = page.locator("code").inner_text().replace(" ", "")
        picture = tmp_path / "code.png"
        page.wait_for_load_state()  # else the picture may be still to come
        page.get_by_role("img").screenshot(path=picture)
        found += audit(page, tmp_path, "second-factor")
        page.get_by_label("Sáu số").fill(f"{totp(b32decode(secret)):06d}")
        page.get_by_role("button", name="Xong").click()
        expect(page.locator("ol code")).to_have_count(10)
        found += audit(page, tmp_path, "recovery-codes")
        page.get_by_role("link", name="Tôi đã chép").click()

        page.goto(f"{desk.address}/nguoi-dung/them/")
        found += audit(page, tmp_path, "new-officer")
        page.get_by_label("Tên đăng nhập").fill("Lan Nguyễn")
        page.get_by_label("Tên ký").fill("Nguyễn Thị Lan")
        page.get_by_label("Đơn vị").fill("UBND xã Đồng Đăng")
        page.get_by_role("button", name="Lập tài khoản").click()
        found += audit(page, tmp_path, "new-officer-wrong")
        page.get_by_label("Tên đăng nhập").fill("lan.nguyen")
        page.get_by_role("button", name="Lập tài khoản").click()
        link = page.locator("code").inner_text()
        found += audit(page, tmp_path, "link")
        page.get_by_role("link", name="Cấp quyền").click()
        page.get_by_label("Việc").select_option("approver")
        page.get_by_role("button", name="Cấp quyền").click()
        found += audit(page, tmp_path, "officer")
        for name, path in (
            ("officers", "/nguoi-dung/"),
            ("me", "/toi/"),
            ("log", "/nhat-ky/"),
            ("system", "/he-thong/"),
        ):
            page.goto(desk.address + path)
            found += audit(page, tmp_path, name)
        page.get_by_role("button", name="Ra", exact=True).click()
        assert "đã ra" in page.get_by_role("status").inner_text()
        found += audit(page, tmp_path, "sign-in")
        page.goto(link)
        found += audit(page, tmp_path, "invitation")

    from PIL import Image

    (scanned,) = decode(Image.open(picture))
    assert re.search(rb"otpauth://totp/.*secret=" + secret.encode(), scanned.data)
    assert found == []
    assert [each for each in complaints if "422" not in each] == []  # a form with a mistake
