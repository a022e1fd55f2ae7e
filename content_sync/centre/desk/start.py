"""Start a desk: tables, styles, gunicorn and the worker, as one command.

    content-sync desk DATA [--content FOLDER --feed FEED --keys KEYS] [--port N]
    content-sync desk DATA --check-log
    content-sync desk DATA --let-in LOGIN

The first time it is told what it publishes, and notes that in DATA/desk.toml. Where there is no
officer yet it prints a code: who opens the page and has it makes the first administrator.
"""

import argparse
import importlib.util
import multiprocessing
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NoReturn

from content_sync.centre.desk import children
from content_sync.centre.desk import place as places
from content_sync.centre.desk.children import Child
from content_sync.errors import BanTinError, StoreError, UseError
from content_sync.machine.lock import alone

MODULE: Final = "content_sync.centre.desk"
BESIDE: Final = (f"{MODULE}.push.signer", f"{MODULE}.push.worker")


def main(words: Sequence[str] | None = None) -> int:
    """Run until a signal ends it; the exit code of `content-sync`."""
    chosen = parsed(words)
    try:
        data = named(chosen)
        os.environ[places.DATA] = str(data)  # for all that is started from here
        if chosen.check_log:
            return check_log()
        if chosen.let_in:
            return let_in(chosen.let_in, chosen.port)
        with alone(data, refused):
            if code := prepared(data, chosen.port):
                return code
            os.environ.setdefault("MALLOC_ARENA_MAX", "2")  # or each thread has a heap of its own
            return children.run(processes(chosen.port))
    except BanTinError as error:
        print(error, file=sys.stderr)
        return error.exit_code


def parsed(words: Sequence[str] | None) -> argparse.Namespace:
    """What was typed."""
    parser = argparse.ArgumentParser("content-sync desk", description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, metavar="DATA", help="where the desk keeps what it has")
    parser.add_argument("--content", type=Path, metavar="FOLDER", help="the content to publish")
    parser.add_argument("--feed", type=Path, help="the feed it is published into")
    parser.add_argument("--keys", type=Path, help="the keys that sign it")
    parser.add_argument("--host", default="", help="the public name, behind a proxy with TLS")
    parser.add_argument("--database", default="", metavar="URL", help="PostgreSQL, else SQLite")
    parser.add_argument("--port", type=int, default=8620)
    about = "three demonstration officers, for trying out on this machine"
    parser.add_argument("--demonstration", action="store_true", help=about)
    about = "a link for who has lost password and telephone; the desk may go on meanwhile"
    parser.add_argument("--let-in", metavar="LOGIN", help=about)
    about = "whether the log is as it was written; the desk may go on meanwhile"
    parser.add_argument("--check-log", action="store_true", help=about)
    return parser.parse_args(words)


def named(chosen: argparse.Namespace) -> Path:
    """DATA, in which stands what is published.

    Raises:
        UseError: nobody has said that yet, or it stands there otherwise.
    """
    data: Path = chosen.data.resolve()
    paths = [path and path.resolve() for path in (chosen.content, chosen.feed, chosen.keys)]
    if not (data / places.FILE).exists():
        if not all(paths) or chosen.check_log or chosen.let_in:
            raise UseError(f"{data} is no desk yet: say --content, --feed and --keys")
        content, feed, keys = paths
        if chosen.demonstration and chosen.host:
            raise UseError("a demonstration is for this machine alone: leave out --host")
        places.write(data, content, feed, keys, chosen.host, chosen.database)
        if chosen.demonstration:
            places.demonstrate(data)
    there = places.read(data)
    said = zip(
        (*paths, chosen.host, chosen.database),
        (there.content, there.feed, there.keys, there.host, there.database),
        strict=True,
    )
    if any(new and new != old for new, old in said):
        raise UseError(f"{data / places.FILE} says otherwise: mend it there, or name another DATA")
    return data


def refused(who: str) -> NoReturn:
    """Another desk is at work in DATA."""
    raise UseError(f"a desk is running there already ({who}): end it first")


def prepared(data: Path, port: int) -> int:
    """Prepare and tell in a process of its own, since who only waits stays small; its exit code."""
    one = multiprocessing.get_context("fork").Process(target=_prepared, args=(data, port))
    one.start()
    one.join()
    return one.exitcode or 0


def _prepared(data: Path, port: int) -> None:
    try:
        prepare()
        tell(places.read(data), port)
    except BanTinError as error:
        print(error, file=sys.stderr)
        sys.exit(error.exit_code)


def prepare() -> None:
    """Bring tables and styles up to date; let go of sessions that ended."""
    _with_django()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("clearsessions")
    call_command("collectstatic", verbosity=0, interactive=False)


def tell(place: places.Place, port: int) -> None:
    """Where the desk is; where nobody is known yet, the code for the first administrator."""
    from django.db import connections

    from content_sync.centre.desk.door import first
    from content_sync.centre.desk.people.models import Officer

    address = f"https://{place.host}" if place.host else f"http://127.0.0.1:{port}"
    print(address, flush=True)
    if place.is_demonstration:
        from content_sync.centre.desk import demonstration

        demonstration.make()
    if Officer.objects.exists():
        first.forget(place.data)
    else:
        code = first.issue(place.data, time.time())
        minutes = first.HOLDS_S // 60
        print(f"the first administrator: {address}/lan-dau/", flush=True)
        print(f"with this code, within {minutes} minutes: {code}", flush=True)
    connections.close_all()


def processes(port: int) -> tuple[Child, ...]:
    """Gunicorn on this machine alone: a proxy stands before it where others are let in. Beside it
    the signer, which holds the keys while they are unlocked, and the worker, which pushes.
    """
    web = (
        *(sys.executable, "-m", "gunicorn", f"{MODULE}.wsgi:application"),
        *("--bind", f"127.0.0.1:{port}", "--workers", "2", "--threads", "4"),
        *("--keep-alive", "75", "--graceful-timeout", "20", "--preload"),
        *("--log-level", "warning", "--no-control-socket"),
    )
    beside = (name for name in BESIDE if importlib.util.find_spec(name))
    return (Child(web), *(Child((sys.executable, "-m", name), True) for name in beside))


def check_log() -> int:
    """Go through the whole log.

    Raises:
        StoreError: lines are not what was written.
    """
    _with_django()
    from content_sync.centre.desk.log.log import broken
    from content_sync.centre.desk.log.models import Line

    lines = list(broken())
    if lines:
        which = ", ".join(map(str, lines[:20]))
        raise StoreError(f"the log was changed: {len(lines)} lines do not fit: {which}")
    last = Line.objects.order_by("-id").first()
    print(f"the log is whole: {Line.objects.count()} lines")
    if last:
        print(f"the last one, to be noted elsewhere: {last.pk} {last.sha}")
    return 0


def let_in(login: str, port: int) -> int:
    """Print a link with which an officer chooses a password, and sets a telephone up anew.

    Raises:
        UseError: nobody is called so.
    """
    _with_django()
    from content_sync.centre.desk.people import deeds
    from content_sync.centre.desk.people.models import Officer

    officer = Officer.objects.filter(login=login).first()
    if officer is None:
        known = ", ".join(Officer.objects.order_by("login").values_list("login", flat=True)[:20])
        raise UseError(f"nobody is called {login}; there are: {known}")
    host = places.here().host
    address = f"https://{host}" if host else f"http://127.0.0.1:{port}"
    print(f"{address}/moi/{deeds.let_in(officer)}/")
    print(f"once, within {deeds.LINK_HOLDS.days} days, by {officer.signing_name}")
    return 0


def _with_django() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = f"{MODULE}.settings"
    import django

    django.setup()
