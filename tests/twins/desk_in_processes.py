"""A desk for processes: its own DATA and tables, keys, a signer, approved drafts, a worker.

Nothing here is taken back at the end of a test: every test has a folder and a database of its own.
"""

import atexit
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import forked
import msgspec
import private_postgres

from content_sync.centre.desk import place as places
from content_sync.centre.feed import keys
from content_sync.centre.new import new

MODULE = "content_sync.centre.desk.push"
ONE = """
    write("bai-viet", "vi", "title: \\"", "title: \\"Mới: ")
    answer(push([approve("bai-viet")]))
"""
BOTH = """
    write("bai-viet", "vi", "title: \\"", "title: \\"Mới: ")
    write("huong-dan", "vi", "title: \\"", "title: \\"Mới: ")
    answer(push([approve("bai-viet"), approve("huong-dan")]))
"""
WORK = f"""
import sys
from {MODULE}.worker import main
sys.exit(main())
"""
CONTENT_SYNC = """
import sys
from content_sync.command.parser import main
sys.exit(main())
"""
ASKED = """
import sys, json, os
from django.conf import settings
os.environ["DJANGO_SETTINGS_MODULE"] = "content_sync.centre.desk.settings"
import django
django.setup()
from django.utils import timezone
from content_sync.centre.desk.approve.models import *
from content_sync.centre.desk.draft import drafts
from content_sync.centre.desk.draft.models import *
from content_sync.centre.desk.people.models import *
from content_sync.centre.desk.push import folder, keys_asked, signed, worker
from content_sync.centre.desk.push.models import *
from content_sync.centre.desk.shelf.look import look
from content_sync.centre.source import approval
from content_sync.centre.source.source import begun
from content_sync.centre.source.item_folder import read_folder
from content_sync.centre.source.context import frame_of
def entry(id_): return Entry.objects.get(pk=id_)
def officer(login): return Officer.objects.get(login=login)
def answer(value): print("ANSWER" + json.dumps(value), flush=True)
"""
APPROVE = """
import shutil
from pathlib import Path
from django.conf import settings
def write(id_, tag, before, after):
    drafts.begin(entry(id_), officer("lan"))
    part = entry(id_).parts.get(tag=tag)
    part.blocks = [{**each, "md": each["md"].replace(before, after)} for each in part.blocks]
    part.head = part.head.replace(before, after)
    part.save()
    drafts.edited(entry(id_), officer("lan"))
def shown(id_):
    scratch = settings.PLACE.data / "read" / id_
    shutil.rmtree(scratch, ignore_errors=True)
    now = settings.PLACE.content / "items" / id_
    if now.is_dir():
        shutil.copytree(now, scratch / "items" / id_)
    (scratch / "items" / id_).mkdir(parents=True, exist_ok=True)
    for name, data in drafts.files(entry(id_)).items():
        (scratch / "items" / id_ / name).write_bytes(data)
    start = begun(settings.PLACE.content)
    frame = frame_of(start.feed, {*start.ids, id_})
    return approval.shown(read_folder(scratch, id_, frame.context(), start.letters).source)
def approve(id_):
    sha = shown(id_)
    Entry.objects.filter(pk=id_).update(stage=Stage.APPROVED, shown_sha=sha)
    review = Review.objects.create(entry=entry(id_), sha=sha, shown=b"", sent_by=officer("lan"),
        decided_by=officer("binh"), decided_at=timezone.now(), verdict=Verdict.APPROVED)
    return {"id": id_, "sha": sha, "review": review.pk}
def push(items, **more):
    made = Push.objects.create(wants_at=timezone.now(), items=items, by=officer("hoa"), **more)
    return made.pk
"""


@dataclass(slots=True)
class Desk:
    """A desk in a folder of its own."""

    data: Path
    signer: subprocess.Popen[bytes] | None = None
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def content(self) -> Path:
        """What is published."""
        return self.data / "content"

    @property
    def feed(self) -> Path:
        """Where to."""
        return self.data / "feed"

    @property
    def is_postgres(self) -> bool:
        """Whether its tables lie there."""
        return bool(places.read(self.data).database)

    def ask(self, code: str) -> Any:
        """What `answer(…)` in the code says, in a process of the desk."""
        done = forked.run(ASKED + APPROVE + textwrap.dedent(code), self.environment)
        assert done.returncode == 0, done.stderr
        said = [line for line in done.stdout.splitlines() if line.startswith("ANSWER")]
        return msgspec.json.decode(said[-1].removeprefix("ANSWER")) if said else None

    def work(self) -> subprocess.CompletedProcess[str]:
        """The worker, until nothing is left that it can do."""
        return forked.run(WORK, self.environment, "--once")

    def work_until(self, event: str, part: str) -> int:
        """The worker, killed as it begins what Python calls `event`, of a path with `part`."""
        code = f"""
            import os, signal, sys
            def heard(event, said):
                if event == {event!r} and any({part!r} in str(each) for each in said):
                    os.kill(os.getpid(), signal.SIGKILL)
            sys.addaudithook(heard)
        """
        return forked.run(textwrap.dedent(code) + WORK, self.environment, "--once").returncode

    def kiosk_reads(self, store: Path) -> int:
        """What a kiosk makes of the feed as it lies there: the exit code of its pull."""
        where = ("pull", str(self.feed), str(store), "--root", str(self.data / "keys/root.json"))
        return forked.run(CONTENT_SYNC, self.environment, *where).returncode

    def paused(self, code: str, event: str, part: str) -> subprocess.Popen[bytes]:
        """Code of the desk, halted as it begins what Python calls `event`, of a path with `part`.

        With SIGCONT it goes on.
        """
        whole = f"""
import os, signal, sys
halted = []
def heard(event, said):
    if event == {event!r} and not halted and any({part!r} in str(each) for each in said):
        halted.append(1)
        os.kill(os.getpid(), signal.SIGSTOP)
sys.addaudithook(heard)
"""
        command = [sys.executable, "-c", whole + ASKED + textwrap.dedent(code)]
        process = subprocess.Popen(command, env=self.environment)
        _, status = os.waitpid(process.pid, os.WUNTRACED)
        assert os.WIFSTOPPED(status), f"it ended before: {status}"
        return process

    def row(self, number: int) -> dict[str, Any]:
        """A push as it stands."""
        code = f"""
            one = Push.objects.get(pk={number})
            answer({{"step": one.step, "said": one.said, "release": one.release,
                     "left": one.journal.get("left"),
                     "items": sorted(one.journal.get("items", ()))}})
        """
        found: dict[str, Any] = self.ask(code)
        return found

    def start_signer(self) -> None:
        """The process that holds the keys; back when it answers."""
        command = [sys.executable, "-m", f"{MODULE}.signer"]
        self.signer = subprocess.Popen(command, env=self.environment)
        for _ in range(400):
            if (self.data / "signer.sock").exists():
                return
            time.sleep(0.02)
        raise AssertionError("the signer does not answer")

    def end(self) -> None:
        """End what was started here."""
        if self.signer:
            self.signer.send_signal(signal.SIGTERM)
            self.signer.wait()


@contextmanager
def desk_in(data: Path, passphrase: bytes | None = None) -> Iterator[Desk]:
    """A desk whose tables know what lies in its folder; three officers: lan binh hoa."""
    environment = {**os.environ, places.DATA: str(data)}
    environment.pop(places.DATABASE, None)
    desk = Desk(data, environment=environment)
    database = private_postgres.database()
    if database or passphrase:
        _make(desk, passphrase, database)
    else:
        shutil.copytree(_made().data, data, dirs_exist_ok=True)
        places.write(data, desk.content, desk.feed, data / "keys", "", "")
    try:
        desk.start_signer()
        yield desk
    finally:
        desk.end()


@cache
def _made() -> Desk:
    """One that is made once and copied."""
    folder = Path(tempfile.mkdtemp(prefix="desk-made-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    data = folder / "data"
    desk = Desk(data, environment={**os.environ, places.DATA: str(data)})
    desk.environment.pop(places.DATABASE, None)
    _make(desk, None, "")
    return desk


def _make(desk: Desk, passphrase: bytes | None, database: str) -> None:
    """Its folder, its keys and its tables."""
    new(desk.content, date.today())  # noqa: DTZ011
    feed = desk.content / "feed.yaml"
    lines = feed.read_text("utf-8").splitlines(keepends=True)
    feed.write_text("".join(re.sub(r", voice: [a-z-]+}", "}", line) for line in lines), "utf-8")
    places.write(desk.data, desk.content, desk.feed, desk.data / "keys", "", database)
    keys.create(desk.data / "keys", passphrase, datetime.now(UTC))
    desk.ask(
        """
        from django.core.management import call_command
        call_command("migrate", verbosity=0)
        for login in ("lan", "binh", "hoa"):
            one = Officer(login=login, signing_name=f"Cán bộ {login}")
            one.set_unusable_password()
            one.save()
        Grant.objects.create(officer=officer("hoa"), role="publisher")
        look()
        """
    )
