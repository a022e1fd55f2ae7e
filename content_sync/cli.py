"""The command content-sync: one verb a job, plain messages, an exit code a family of errors.

    centre   new check keys publish serve
    site     pull watch status verify rollback search

Each verb imports what it needs: a kiosk never loads the centre's side.
"""

import argparse
import getpass
import json
import logging
import random
import signal
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from content_sync.errors import BanTinError, Mistake, StoreError, UseError

if TYPE_CHECKING:
    from content_sync.centre.build import Build
    from content_sync.site.feed import Feed

Command = Callable[[argparse.Namespace], None]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    logging.basicConfig(format="%(asctime)s %(message)s", level=logging.WARNING)
    chosen = _parser().parse_args(arguments)
    try:
        chosen.command(chosen)
    except BanTinError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    except OSError as error:
        print(f"{error.filename or 'the disk'}: {error.strerror or error}", file=sys.stderr)
        return StoreError.exit_code
    except KeyboardInterrupt:
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("content-sync", description="Bản Tin: content to kiosks.")
    verbs = parser.add_subparsers(required=True, metavar="VERB")

    def verb(name: str, command: Command, help: str, *places: str) -> argparse.ArgumentParser:
        one = verbs.add_parser(name, help=help, description=help)
        one.set_defaults(command=command)
        for place in places:
            one.add_argument(place, type=Path, metavar=place.upper())
        return one

    verb("new", _new, "Make a content folder of your own, to write over.", "folder")
    check = verb("check", _check, "Find every mistake in a content folder.", "content")
    check.add_argument(
        "--speech", action="store_true", help="also what a voice may say wrongly, phrase by phrase"
    )
    keys = verb("keys", _keys, "Make the keys of a centre, and root.json for kiosks.", "keys")
    how = keys.add_mutually_exclusive_group()
    how.add_argument("--passphrase-file", type=Path)
    how.add_argument("--insecure-demo", action="store_true", help="not encrypted; to try out")
    publish = verb("publish", _publish, "Make the next release of a feed.", "content", "feed")
    publish.add_argument("--keys", type=Path, required=True)
    publish.add_argument("--passphrase-file", type=Path)
    publish.add_argument("--unapproved", action="store_true", help="even what is not approved")
    about = "put a release right that was signed by a clock ahead of time"
    publish.add_argument("--clock-was-ahead", action="store_true", help=about)
    voices = publish.add_mutually_exclusive_group()
    for flag, about in (
        ("--silent", "without machine voices"),
        ("--now", "with the voices made so far"),
        ("--text-first", "so, and then again and again while the other voices are made"),
    ):
        voices.add_argument(flag, action="store_true", help=about)
    serve = verb("serve", _serve, "Serve a feed on 127.0.0.1, for trying out.", "feed")
    serve.add_argument("--port", type=int, default=8000)
    for name, command, help in (
        ("pull", _pull, "Bring a store up to a feed, once."),
        ("watch", _watch, "Keep a store up to a feed: the service."),
    ):
        one = verb(name, command, help)
        one.add_argument("source", metavar="SOURCE", help="a URL or a folder (USB stick)")
        one.add_argument("store", type=Path, metavar="STORE")
        one.add_argument("--root", type=Path, help="root.json of the centre; the first time")
        one.add_argument("--config", type=Path, help="kiosk.toml")
        if name == "watch":
            one.add_argument("--every", type=float, metavar="SECONDS", help="for trying out")
    verb("status", _status, "How a store stands.", "store").add_argument(
        "--json", action="store_true"
    )
    verb("verify", _verify, "Hash everything on this disk anew.", "store")
    verb("rollback", _rollback, "Show the release before, until a newer one comes.", "store")
    search = verb("search", _search, "Search what a kiosk shows.", "store")
    search.add_argument("query", metavar="QUERY")
    search.add_argument("--language", metavar="TAG", default="vi")
    search.add_argument("--json", action="store_true")
    return parser


def _new(chosen: argparse.Namespace) -> None:
    from content_sync.centre.new import new
    from content_sync.zone import VIET_NAM, wall_time

    count = new(chosen.folder, wall_time(_now(), VIET_NAM).date())
    print(f"{chosen.folder}: {count} items, one of each kind. Write over them, then:")
    print(f"  content-sync check {chosen.folder}")
    print(f"  sh packaging/demo.sh --content {chosen.folder}     to see it on a kiosk")


def _check(chosen: argparse.Namespace) -> None:
    from content_sync.centre.build import build

    built = build(chosen.content, speech=False, now=_now())
    warnings = _warnings(built)
    for warning in warnings:
        print(warning)
    items = sum(line.kind == "item" for line in built.lines)
    print(f"{items} items, no mistakes, {len(warnings)} warnings")
    if built.unapproved:
        print(f"{len(built.unapproved)} not approved: publish refuses them without --unapproved")
    if chosen.speech:
        _check_speech(chosen.content)


def _warnings(built: "Build") -> tuple[Mistake, ...]:
    """What may stand: in the folder, and on the days ahead."""
    from content_sync.centre import foresight
    from content_sync.zone import wall_time

    today = wall_time(_now(), built.time_zone).date()
    return (*built.warnings, *foresight.warnings(built, today))


def _check_speech(content: Path) -> None:
    from content_sync.centre.source import load
    from content_sync.centre.unsure import unsure

    heard = unsure(load(content), content)
    for phrase in heard.phrases:
        print(phrase)
    print(f"speech: {heard.sentences} sentences, {len(heard.phrases)} phrases to look at")


def _keys(chosen: argparse.Namespace) -> None:
    from content_sync.centre import keys

    secret = None if chosen.insecure_demo else _passphrase(chosen.passphrase_file, is_new=True)
    keys.create(chosen.keys, secret, signing_time(_now()))
    if chosen.insecure_demo:
        print("WARNING: these keys are NOT encrypted. Never publish with them.", file=sys.stderr)
    print(f"Give {chosen.keys / 'root.json'} to every kiosk; keep root-*.pem offline, apart.")


def _publish(chosen: argparse.Namespace) -> None:
    from content_sync.centre import keys
    from content_sync.centre.bring_out import Order, Voices, bring_out, follow_up

    is_open = keys.is_open(chosen.keys)
    secret = None if is_open else _passphrase(chosen.passphrase_file, is_new=False)
    if is_open:
        print("WARNING: signing with keys that are not encrypted.", file=sys.stderr)
    loaded = keys.load(chosen.keys, secret)
    order = Order(
        *(chosen.content, chosen.feed, chosen.keys, loaded, lambda: signing_time(_now())),
        *(chosen.unapproved, chosen.clock_was_ahead),
    )

    def waits() -> None:
        print("another publish is at work with these keys: waiting for it", file=sys.stderr)

    voices = Voices.MADE if chosen.now or chosen.text_first else Voices.ALL
    brought = bring_out(order, Voices.NONE if chosen.silent else voices, waits)
    for warning in _warnings(brought.built):
        print(warning, file=sys.stderr)
    done = brought.done
    said = f"{done.changed} objects changed" if done.is_new else "nothing changed"
    print(f"release {done.release}: {said}")
    print(f"pages: {brought.pages} changed", flush=True)
    for brought, left in follow_up(order, waits) if chosen.text_first else ():
        said = f"{left} texts still wait for their voice" if left else "every text has its voice"
        print(f"release {brought.done.release}: {said}", flush=True)


def _serve(chosen: argparse.Namespace) -> None:
    from content_sync.centre.serve import make_server

    if not (chosen.feed / "head").exists():
        raise UseError(f"{chosen.feed} is not a feed (no head): publish into it first")
    try:
        server = make_server(chosen.feed, chosen.port)
    except OSError as error:
        raise UseError(f"cannot listen on port {chosen.port}: {error.strerror}") from error
    _end_on_sigterm()
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()


def _pull(chosen: argparse.Namespace) -> None:
    from content_sync.site.feed import reach

    _once(chosen, reach(chosen.source))()


def _watch(chosen: argparse.Namespace) -> None:
    from content_sync.site.feed import reach
    from content_sync.site.watch import EVERY_S, watch

    _end_on_sigterm()
    watch(_once(chosen, reach(chosen.source)), time.sleep, random.uniform, chosen.every or EVERY_S)


def _once(chosen: argparse.Namespace, feed: "Feed") -> Callable[[], None]:
    """One pull, ready to be called."""
    from content_sync.kiosk_toml import read_table, site_of
    from content_sync.site import store, sync
    from content_sync.site.trust import first_root

    root = first_root(_read(chosen.root)) if chosen.root else b""
    if not root and not _is_store(chosen.store):
        raise UseError(sync.NO_KEYS)  # before a store is made
    site = site_of(read_table(chosen.config) if chosen.config else {})

    def once() -> None:
        with store.opened(chosen.store) as opened:
            status = sync.pull(feed, opened, site, _now(), root)
        print(f"release {status.release} of {status.issued}, {status.items} items", flush=True)
        if status.reason:
            print(status.reason, file=sys.stderr, flush=True)

    return once


def _status(chosen: argparse.Namespace) -> None:
    import msgspec

    from content_sync.site.clock import clock
    from content_sync.site.standing import standing

    status = msgspec.to_builtins(standing(chosen.store, _now()))
    if chosen.json:
        print(json.dumps(status, ensure_ascii=False))
        return
    for name, value in status.items():
        print(f"{name.replace('_', ' ')}: {value}")
    if known := clock(chosen.store, _now()):
        print(f"clock: {known}")


def _verify(chosen: argparse.Namespace) -> None:
    from content_sync.site.store import opened
    from content_sync.site.verify import verify

    with opened(_existing(chosen.store)) as store:
        found = verify(store)
    print(f"release {found.release} is whole: {found.texts} texts, {found.media} media files")


def _rollback(chosen: argparse.Namespace) -> None:
    from content_sync.site.store import opened
    from content_sync.site.sync import roll_back

    with opened(_existing(chosen.store)) as store:
        status = roll_back(store)
    print(f"release {status.release} is shown until a newer one than the one left appears")


def _search(chosen: argparse.Namespace) -> None:
    from content_sync.choices import meant
    from content_sync.site.library import Library

    library = Library.open(_existing(chosen.store), today=_now())
    if library is None:
        raise UseError(f"{chosen.store} holds no release yet: pull first")
    tags = [one.tag for one in library.feed.languages]
    if chosen.language not in tags:
        raise UseError(
            f"no language '{chosen.language}' in this feed, {meant(chosen.language, tags)}"
        )
    found = library.find(chosen.query, chosen.language)
    library.close()
    if chosen.json:
        rows = [{"id": one.id, "title": one.title, "language": one.language} for one in found]
        print(json.dumps(rows, ensure_ascii=False))
        return
    for one in found:
        print(f"{one.id}\t{one.language}\t{one.title}")


def _passphrase(file: Path | None, is_new: bool) -> bytes:
    if file:
        secret = _read(file).rstrip(b"\r\n")
    else:
        secret = _typed("Passphrase of the keys: ")
        if is_new and _typed("Once more: ") != secret:
            raise UseError("the two passphrases differ: try again")
    if not secret:
        raise UseError("the passphrase is empty; for trying out use --insecure-demo")
    return secret


def _typed(question: str) -> bytes:
    try:
        return getpass.getpass(question).encode()
    except EOFError as error:
        raise UseError("nobody can type here: give --passphrase-file") from error


def _existing(store: Path) -> Path:
    if not _is_store(store):
        raise UseError(f"{store} is not a store: pull into it first")
    return store


def _is_store(folder: Path) -> bool:
    """Whether anything of a store is left in `folder`."""
    return any((folder / name).exists() for name in ("sync.db", "current", "releases"))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UseError(f"cannot read {path}: {error.strerror}") from error


def _now() -> datetime:
    return datetime.now(UTC)


def signing_time(now: datetime) -> datetime:
    """`now`, if it may be signed with: no kiosk believes what is older than itself.

    Raises:
        UseError: the clock is behind.
    """
    from content_sync.today import BUILT

    if now < BUILT:
        raise UseError(f"the clock says {now:%Y-%m-%d}, which has long passed: set the clock")
    return now


def _end_on_sigterm() -> None:
    """A service is stopped so; whatever is interrupted goes on next time."""

    def end(*_: object) -> NoReturn:
        raise SystemExit(0)

    signal.signal(signal.SIGTERM, end)
