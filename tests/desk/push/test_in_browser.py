"""A push in a real browser: asked for, followed without a click, and taken back."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from desk_in_processes import BOTH, MODULE, Desk
from phone import CHROMIUM, FLAGS
from playwright.sync_api import Page, expect, sync_playwright

SESSION = """
    import time
    from importlib import import_module
    from django.contrib.auth import HASH_SESSION_KEY, SESSION_KEY, BACKEND_SESSION_KEY
    from django.core.management import call_command
    from content_sync.centre.desk.people.session import FACTOR, SEEN
    call_command("collectstatic", verbosity=0, interactive=False)
    hoa = officer("hoa")
    Grant.objects.get_or_create(officer=hoa, role=Role.PUBLISHER)
    store = import_module(settings.SESSION_ENGINE).SessionStore()
    store[SESSION_KEY], store[HASH_SESSION_KEY] = str(hoa.pk), hoa.get_session_auth_hash()
    store[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    store[FACTOR] = store[SEEN] = store["began"] = time.time()
    store.save()
    answer(store.session_key)
"""
PATIENCE_MS = 90_000
TICK_PX = 24


@contextmanager
def pages(desk: Desk) -> Iterator[str]:
    """The address at which gunicorn shows the desk."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "content_sync.centre.desk.wsgi:application"]
    command += ["--bind", f"127.0.0.1:{port}", "--threads", "4", "--log-level", "warning"]
    running = subprocess.Popen(command, env=desk.environment)
    try:
        for _ in range(600):
            with socket.socket() as caller:
                if caller.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        running.terminate()
        running.wait(30)


@pytest.fixture
def complaints() -> list[str]:
    return []


@pytest.fixture
def page(complaints: list[str]) -> Iterator[Page]:
    """A page of a laptop."""
    with sync_playwright() as playwright:
        flags = [*FLAGS, "--no-sandbox"]
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        one = browser.new_page(viewport={"width": 1366, "height": 768})
        one.set_default_timeout(PATIENCE_MS)
        one.on("console", lambda said: complaints.append(said.text))
        one.on("pageerror", lambda error: complaints.append(str(error)))
        yield one
        browser.close()


def audit(page: Page, folder: Path, name: str) -> list[str]:
    """What axe finds; a picture is kept."""
    page.screenshot(path=folder / f"{name}.png", full_page=True)
    found = Axe().run(page, options={"preload": False, "resultTypes": ["violations"]})
    violations = found.response["violations"]
    return [f"{name}: {each['id']} {each['nodes'][0]['html']}" for each in violations]


def test_a_push_is_followed_to_its_end_and_taken_back(
    whole: Desk, page: Page, complaints: list[str]
) -> None:
    whole.ask(BOTH + "    Push.objects.all().delete()\n")
    session = whole.ask(SESSION)
    with pages(whole) as address:
        cookie = {"name": "desk", "value": session, "url": address}
        page.context.add_cookies([cookie])  # type: ignore[list-item]
        page.goto(f"{address}/day/")
        found = audit(page, whole.data, "push")
        expect(page.get_by_role("button", name="Đẩy 2 bài")).to_be_in_viewport(ratio=1)
        box = page.get_by_label("Hướng dẫn mẫu").bounding_box()
        assert box
        assert box["width"] >= TICK_PX
        page.get_by_label("Hướng dẫn mẫu").uncheck()
        page.get_by_role("button", name="Đẩy 2 bài").click()
        found += audit(page, whole.data, "waiting")

        worker = subprocess.Popen([sys.executable, "-m", f"{MODULE}.worker"], env=whole.environment)
        try:
            said = page.get_by_text("Bản phát hành số 1 đã ra.")
            expect(said).to_be_visible(timeout=PATIENCE_MS)
            expect(page.get_by_text("Kiosk chưa báo lại được")).to_be_visible()
            page.get_by_role("link", name="Hoàn tác lần đẩy").click()
            page.go_back()
            expect(page.get_by_role("heading", name="Đẩy 2")).to_be_visible()  # the whole page
            page.get_by_role("link", name="Hoàn tác lần đẩy").click()
            found += audit(page, whole.data, "undo")
            page.get_by_role("button", name="Hoàn tác lần đẩy").click()
            said = page.get_by_text("Bản phát hành số 2 đã ra.")
            expect(said).to_be_visible(timeout=PATIENCE_MS)
            found += audit(page, whole.data, "undone")
        finally:
            worker.terminate()
            worker.wait(60)
        page.goto(f"{address}/bai/bai-viet/go/")
        found += audit(page, whole.data, "withdraw")

    assert found == []
    assert [each for each in complaints if "'data:,'" not in each] == []  # the frame's icon
