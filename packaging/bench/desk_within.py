"""What the figures of a desk need done in it: python packaging/bench/desk_within.py DEED [WORD...]

    prepare OFFICERS     tables, styles, officers with all grants -> their sessions
    look                 -> seconds of processor and of a clock
    approved ID          a draft with another title, sent, approved and asked to be pushed -> push
    step PUSH            -> how far it is, and what it said
    paragraphs ID...     -> key and name of the last of each, as the editor's page has them

The desk is named by its environment variable; the answer is a line of JSON.
"""

import json
import sys
import time
from typing import Any, Final

import django

django.setup()

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY  # noqa: E402
from django.contrib.sessions.backends.db import SessionStore  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.utils import timezone  # noqa: E402

from content_sync.centre.desk.approve import reviews  # noqa: E402
from content_sync.centre.desk.draft import drafts, saving  # noqa: E402
from content_sync.centre.desk.draft.models import Entry  # noqa: E402
from content_sync.centre.desk.people.models import Grant, Officer, Role  # noqa: E402
from content_sync.centre.desk.people.session import FACTOR, SEEN  # noqa: E402
from content_sync.centre.desk.push.models import Push  # noqa: E402
from content_sync.centre.desk.shelf import look as shelf  # noqa: E402


def prepare(officers: str) -> list[str]:
    """Tables, styles, and so many officers."""
    call_command("migrate", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    return [_signed_in(number) for number in range(int(officers))]


def look() -> dict[str, float]:
    """Take in what the folder has become."""
    wall, cpu = time.monotonic(), time.process_time()
    shelf.look()
    return {"cpu_s": time.process_time() - cpu, "wall_s": time.monotonic() - wall}


def approved(id_: str) -> int:
    """Ask for a push of one change."""
    writer, approver = Officer.objects.order_by("pk")[:2]
    drafts.begin(_entry(id_), writer)
    part = _entry(id_).parts.get(tag="vi")
    before, _title, after = part.head.partition("title: ")
    part.head = f'{before}title: "{timezone.now().isoformat()} {after.removeprefix(chr(34))}'
    part.save()
    drafts.edited(_entry(id_), writer)
    sent = reviews.send(_entry(id_), writer)
    review = reviews.approve(_entry(id_), approver, sent.sha)
    item = {"id": id_, "sha": review.sha, "review": review.pk}
    return Push.objects.create(wants_at=timezone.now(), items=[item], by=approver).pk


def step(push: str) -> tuple[str, str]:
    """How far a push is."""
    row = Push.objects.get(pk=int(push))
    return row.step, row.said


def paragraphs(*ids: str) -> list[dict[str, Any]]:
    """The last paragraph of each item's Vietnamese text."""
    return [_last(saving.shown(entry, "vi")["blocks"]) for entry in map(_entry, ids)]


def _last(blocks: list[dict[str, Any]]) -> dict[str, Any]:
    last = [each for each in blocks if each["value"]["kind"] == "paragraph"][-1]
    return {"key": last["key"], "sha": last["sha"]}


def _entry(id_: str) -> Entry:
    return Entry.objects.get(pk=id_)


def _signed_in(number: int) -> str:
    officer = Officer(login=f"o{number}", signing_name=f"Cán bộ {number}", unit="UBND xã")
    officer.set_unusable_password()
    officer.save()
    for role in Role:
        Grant.objects.create(officer=officer, role=role)
    session = SessionStore()
    session[SESSION_KEY] = str(officer.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = officer.get_session_auth_hash()
    session[FACTOR] = session[SEEN] = time.time()
    session.create()
    return str(session.session_key)


DEEDS: Final = {each.__name__: each for each in (prepare, look, approved, step, paragraphs)}

if __name__ == "__main__":
    print(json.dumps(DEEDS[sys.argv[1]](*sys.argv[2:])))
