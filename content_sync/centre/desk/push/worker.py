"""Does what pushes ask for, one at a time: a process of its own.

    python -m content_sync.centre.desk.push.worker [--once]     DATA by its environment

The truth of a job is its row: the worker says every two seconds that it is at it, and takes up rows
that nobody was at for twenty seconds, in the order of queue.py. One worker works in a DATA, a
second one waits for its end. Every five minutes it looks at the folder. A build and a look leave
much memory behind: after them the program begins anew, and waits in little.
"""

import argparse
import logging
import os
import shutil
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, NoReturn

from content_sync.errors import BanTinError
from content_sync.machine.lock import alone
from content_sync.machine.terminal import end_on_sigterm

if TYPE_CHECKING:
    from content_sync.centre.desk.push.models import Push

BEAT_S: Final = 2.0
LOOK_S: Final = 300.0
REST_S: Final = 1.0
LOG: Final = logging.getLogger(__name__)


def run(once: bool = False, has_looked: bool = False) -> None:
    """Work until the process is ended; `once`: until nothing is left that can be done now."""
    from django.conf import settings
    from django.db import close_old_connections
    from django.utils import translation

    from content_sync.centre.desk.push.queue import next_push

    translation.activate("vi")
    with alone(settings.PLACE.work, lambda who: None):
        forget_the_dead()
        has_grown = False
        next_look = time.monotonic() + (LOOK_S if has_looked else 0)
        while True:
            close_old_connections()  # a server may have been started anew
            push = next_push()
            if push is not None:
                one(push)
                has_grown = has_grown or push.ended_at is not None
            elif time.monotonic() >= next_look:
                look()
                next_look, has_grown = time.monotonic() + LOOK_S, True
            elif once:
                return
            elif has_grown:
                begin_anew()
            else:
                time.sleep(REST_S)


def begin_anew() -> NoReturn:
    """Wait as a new program, which has given back what a build or a look took."""
    os.execv(sys.executable, [sys.executable, "-m", f"{__package__}.worker", "--has-looked"])


def forget_the_dead() -> None:
    """Who alone works here and has just begun knows that nobody is at any row."""
    from content_sync.centre.desk.push.models import Push

    Push.objects.exclude(beat_at=None).update(beat_at=None)


def look() -> None:
    """Look at the folder; what cannot be read is for the pages to tell."""
    from content_sync.centre.desk.push.folder import before_of, old_ones
    from content_sync.centre.desk.shelf.look import look as looked

    try:
        looked()
        for push in old_ones():
            shutil.rmtree(before_of(push))
    except (BanTinError, OSError) as error:
        LOG.warning("the content folder cannot be read: %s", error)


def one(push: "Push") -> None:
    """Do a push, whatever comes of it."""
    from django.utils.translation import gettext as _

    from content_sync.centre.desk.push.models import Push, Step
    from content_sync.centre.desk.push.steps import fail, work

    with beating(push.pk):
        try:
            work(push)
        except Exception:  # a door: the row must not stay as if somebody were at it
            LOG.exception("push %s", push.pk)
            fail(push, _("Máy chủ gặp lỗi khi đẩy; quản trị xem nhật ký của máy."))
    Push.objects.filter(pk=push.pk, step=Step.VOICES).update(beat_at=None)  # it gave way


@contextmanager
def beating(number: int) -> Iterator[None]:
    """Say every two seconds that somebody is at the row."""
    ended = threading.Event()

    def beat() -> None:
        from django.db import DatabaseError, connection
        from django.utils import timezone

        from content_sync.centre.desk.push.models import Push

        while not ended.wait(BEAT_S):
            try:
                Push.objects.filter(pk=number).update(beat_at=timezone.now())
            except DatabaseError:
                LOG.warning("push %s: the database does not answer", number)
        connection.close()

    at_it = threading.Thread(target=beat, daemon=True)
    at_it.start()
    try:
        yield
    finally:
        ended.set()
        at_it.join()


def main(words: Sequence[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--once", action="store_true", help="end when nothing is left to do")
    parser.add_argument("--has-looked", action="store_true", help="the next look is in its time")
    chosen = parser.parse_args(words)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "content_sync.centre.desk.settings")
    import django

    django.setup()
    end_on_sigterm()
    run(chosen.once, chosen.has_looked)
    return 0


if __name__ == "__main__":
    sys.exit(main())
