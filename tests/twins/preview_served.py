"""A desk with one item and one officer, really served: gunicorn on a port of this machine."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import forked

from content_sync.centre.desk import place as places

ROOT: Final = Path(__file__).parents[2]
PATIENCE_S: Final = 60
BEGIN: Final = """
import time, django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
call_command("collectstatic", verbosity=0, interactive=False)
from django.test import Client
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.people.models import Grant, Officer
from content_sync.centre.desk.people.session import FACTOR
officer = Officer.objects.create(login="lan", signing_name="Lan", unit="UBND xã", password="!")
Grant.objects.create(officer=officer, role="writer")
Entry.objects.create(id="hoi-xa", kind="article", title="Hỏi xã")
client = Client()
client.force_login(officer, "django.contrib.auth.backends.ModelBackend")
session = client.session
session[FACTOR] = time.time()
session.save()
print(client.cookies["desk"].value)
"""


@contextmanager
def served(data: Path) -> Iterator[tuple[str, str]]:
    """Its address, and the session of the officer; all it keeps is in the new folder `data`."""

    def few(folder: str, names: list[str]) -> list[str]:
        return [name for name in names if Path(folder).name == "items" and name != "hoi-xa"]

    shutil.copytree(ROOT / "assets" / "content", data / "content", ignore=few)
    places.write(data, data / "content", data / "feed", data / "keys", "", "")
    own = {"BAN_TIN_DESK": str(data), "PYTHONPATH": str(ROOT)}
    own["DJANGO_SETTINGS_MODULE"] = "content_sync.centre.desk.settings"
    known = {**os.environ, **own, "BAN_TIN_DESK_DATABASE": ""}
    begun = forked.run(BEGIN, known)
    assert begun.returncode == 0, begun.stderr
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    words = [sys.executable, "-m", "gunicorn", "content_sync.centre.desk.wsgi:application"]
    words += ["--bind", address, "--workers", "2", "--threads", "8", "--log-level", "warning"]
    process = subprocess.Popen(words, env=known, start_new_session=True)
    try:
        _wait(f"http://{address}/vao/")
        yield f"http://{address}", begun.stdout.strip()
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def _wait(address: str) -> None:
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            urllib.request.urlopen(address, timeout=5)
        except OSError:
            assert time.monotonic() < until, "the desk does not answer"
            time.sleep(0.1)
        else:
            return
