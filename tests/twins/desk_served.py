"""A desk that is really served, and browsers on it: gunicorn on a port of this machine.

with served(folder) as desk:
    desk.sign_in(context, "lan")          # the session of an officer, as a cookie
    desk.kill(); desk.start()             # as a power cut does it
"""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import forked
from playwright.sync_api import Browser, BrowserContext, sync_playwright

ROOT: Final = Path(__file__).parents[2]
CHROMIUM: Final = "/usr/bin/chromium"
FLAGS: Final = ("--disable-gpu", "--disable-background-networking", "--no-first-run")
PATIENCE_S: Final = 60

PREPARE: Final = """
import json, shutil, sys, time
from pathlib import Path
from content_sync.centre.desk import place
data, assets = Path(sys.argv[1]), Path(sys.argv[2])
items = ("vay-von", "ba-con-bo", "nuoc-sach", "ra-soat-ho-ngheo", "hoi-xa")
def few(folder, names):
    return [name for name in names if Path(folder).name == "items" and name not in items]
shutil.copytree(assets, data / "content", ignore=few)
place.write(data, data / "content", data / "feed", data / "keys", "", "")
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
call_command("collectstatic", verbosity=0, interactive=False)
from content_sync.centre.desk.content.find import keep
from content_sync.centre.desk.draft import drafts, listed
from content_sync.centre.desk.draft.heads import head_value
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.draft.parts import take_apart
from content_sync.centre.desk.people.models import Grant, Officer
for login, name, roles in json.loads(sys.argv[3]):
    officer = Officer(login=login, signing_name=name, unit="UBND xã")
    officer.set_password("mat-khau-cua-" + login)
    officer.save()
    for role in roles:
        Grant.objects.create(officer=officer, role=role)
for id_ in items:
    entry = Entry(id=id_, kind="article", folder_sha="x")
    files = drafts.folder_files(entry)
    listed.note_facts(entry, files["item.yaml"].decode())
    listed.note_title(entry, head_value(take_apart(files["vi.md"].decode()).head, "title"))
    entry.save()
    keep(id_, [each.decode() for each in files.values()])
"""

SESSION: Final = """
import sys, time
import django
django.setup()
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from content_sync.centre.desk.people.models import Officer
from content_sync.centre.desk.people.session import FACTOR, SEEN
officer = Officer.objects.get(login=sys.argv[1])
session = SessionStore()
session[SESSION_KEY] = str(officer.pk)
session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
session[HASH_SESSION_KEY] = officer.get_session_auth_hash()
session[FACTOR] = session[SEEN] = time.time()
session.create()
print(session.session_key)
"""

SHOW: Final = """
import sys
import django
django.setup()
from content_sync.centre.desk.draft import drafts
from content_sync.centre.desk.draft.models import Entry
sys.stdout.write(drafts.files(Entry.objects.get(pk=sys.argv[1]))[sys.argv[2]].decode())
"""

OFFICERS: Final = (
    ("lan", "Lý Thị Lan", ("writer",)),
    ("hoa", "Nông Thị Hoa", ("writer",)),
    ("dich", "Hoàng Văn Dịch", ("translator",)),
)


class Served:
    """A desk with its DATA in `folder`, served on `port`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.environment = {
            **os.environ,
            "BAN_TIN_DESK": str(folder),
            "BAN_TIN_DESK_DATABASE": "",
            "DJANGO_SETTINGS_MODULE": "content_sync.centre.desk.settings",
            "PYTHONPATH": str(ROOT),
        }
        self.process: subprocess.Popen[bytes] | None = None
        self.run(PREPARE, str(folder), str(ROOT / "assets" / "content"), json.dumps(OFFICERS))

    def run(self, code: str, *words: str) -> str:
        """What a program prints that has the desk's settings."""
        ran = forked.run(code, self.environment, *words)
        assert ran.returncode == 0, ran.stderr[-3000:]
        return ran.stdout

    def start(self) -> None:
        """Serve, and wait until it answers."""
        command = [
            *(sys.executable, "-m", "gunicorn", "content_sync.centre.desk.wsgi:application"),
            *("--bind", f"127.0.0.1:{self.port}", "--workers", "1", "--threads", "8"),
            *("--keep-alive", "75", "--log-level", "warning"),
        ]
        self.process = subprocess.Popen(command, env=self.environment, start_new_session=True)
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            try:
                urllib.request.urlopen(f"{self.address}/vao/", timeout=5)
            except OSError:
                time.sleep(0.1)
            else:
                return
        raise AssertionError("the desk does not answer")

    def kill(self) -> None:
        """As a power cut: no process of it gets to end anything."""
        if self.process:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None

    def sign_in(self, context: BrowserContext, login: str) -> None:
        """A session of that officer in a browser."""
        key = self.run(SESSION, login).strip()
        context.add_cookies([{"name": "desk", "value": key, "url": self.address}])

    def file(self, id_: str, name: str) -> str:
        """A file of an item's draft, as it would be published."""
        return self.run(SHOW, id_, name)

    def sessions_end(self) -> None:
        """Nobody is signed in any more."""
        code = "import django; django.setup()\nfrom django.contrib.sessions.models import Session"
        self.run(f"{code}\nSession.objects.all().delete()")


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    """A desk that is served meanwhile."""
    desk = Served(folder)
    desk.start()
    try:
        yield desk
    finally:
        desk.kill()


@contextmanager
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    flags = [*FLAGS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]  # root has no sandbox
    with sync_playwright() as playwright:
        one = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield one
        one.close()


def watched(page: Any) -> list[str]:
    """What a page complains of, growing."""
    said: list[str] = []
    page.on("console", lambda one: said.append(one.text) if one.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    return said
