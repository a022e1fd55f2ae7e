"""The verbs of a centre: new, check, keys, publish, serve. Each imports what it needs."""

import argparse
import getpass
import sys
from datetime import datetime
from pathlib import Path
from typing import Final

from content_sync.errors import SourceError, UseError
from content_sync.machine.terminal import end_on_sigterm, now, read

ENDED: Final = 143  # as a shell says of what SIGTERM has ended: nothing was published


def new(chosen: argparse.Namespace) -> None:
    """Make a content folder of one's own."""
    from content_sync.centre.new import new
    from content_sync.zone import VIET_NAM, wall_time

    count = new(chosen.folder, wall_time(now(), VIET_NAM).date())
    print(f"{chosen.folder}: {count} items, one of each kind. Write over them, then:")
    print(f"  content-sync check {chosen.folder}")
    print(f"  sh packaging/demo.sh --content {chosen.folder}     to see it on a kiosk")


def check(chosen: argparse.Namespace) -> None:
    """Find every mistake of a content folder."""
    from content_sync.centre.release.build import build
    from content_sync.centre.release.foresight import doubts

    built = build(chosen.content, speech=False, now=now())
    warnings = doubts(built, now())
    for warning in warnings:
        print(warning)
    items = sum(line.kind == "item" for line in built.lines)
    print(f"{items} items, no mistakes, {len(warnings)} warnings")
    if built.unapproved:
        print(f"{len(built.unapproved)} not approved: publish refuses them without --unapproved")
    if chosen.speech:
        _check_speech(chosen.content, chosen.keys)


def _check_speech(content: Path, centre: Path | None) -> None:
    from content_sync.centre.source.source import load
    from content_sync.centre.voices.speech_toml import engines, speakers
    from content_sync.centre.voices.unsure import unsure

    source = load(content)
    for line in speakers(source.feed, engines(centre, source.feed) if centre else {}):
        print(line)
    heard = unsure(source, content)
    for phrase in heard.phrases:
        print(phrase)
    print(f"speech: {heard.sentences} sentences, {len(heard.phrases)} phrases to look at")


def keys(chosen: argparse.Namespace) -> None:
    """Make the keys of a centre."""
    from content_sync.centre.feed import keys

    if chosen.after:
        _renew(chosen)
        return
    secret = None if chosen.insecure_demo else _passphrase(chosen.passphrase_file, is_new=True)
    keys.create(chosen.keys, secret, signing_time(now()))
    if chosen.insecure_demo:
        print("WARNING: these keys are NOT encrypted. Never publish with them.", file=sys.stderr)
    print(f"Give {chosen.keys / 'root.json'} to every kiosk; keep root-*.pem offline, apart.")


def _renew(chosen: argparse.Namespace) -> None:
    from content_sync.centre.feed import keys
    from content_sync.centre.upkeep.renewal import renew

    is_open = keys.is_open(chosen.after)
    if chosen.insecure_demo and not is_open:
        raise UseError(f"the keys in {chosen.after} are encrypted: so are those that follow them")
    is_asked = not is_open or chosen.passphrase_file
    secret = _passphrase(chosen.passphrase_file, is_new=False) if is_asked else None
    moment = signing_time(now())
    version = renew(chosen.keys, chosen.after, None if is_open else secret, secret, moment)
    print(f"Root {version} with new keys lies in {chosen.keys}; kiosks follow by themselves.")
    print(f"Publish with {chosen.keys} from now on; keep root-*.pem offline, apart.")
    print(
        f"Nothing that {chosen.after} signs is believed once a kiosk has seen that: keep it shut."
    )


def publish(chosen: argparse.Namespace) -> None:
    """Make the next release of a feed."""
    from content_sync.centre.bring_out import Order, Voices, bring_out, follow_up
    from content_sync.centre.feed import keys
    from content_sync.centre.release.foresight import doubts
    from content_sync.centre.release.only import urgent

    end_on_sigterm(ENDED)
    is_open = keys.is_open(chosen.keys)
    secret = None if is_open else _passphrase(chosen.passphrase_file, is_new=False)
    if is_open:
        print("WARNING: signing with keys that are not encrypted.", file=sys.stderr)
    loaded = keys.load(chosen.keys, secret)
    order = Order(
        *(chosen.content, chosen.feed, chosen.keys, loaded, lambda: signing_time(now())),
        *(chosen.unapproved, chosen.clock_is_right, tuple(chosen.only), tuple(chosen.withdraw)),
    )
    is_whole = not order.only and not order.withdraw

    def waits(who: str) -> None:
        what = f"another publish is at work with {chosen.feed}: waiting for it ({who})"
        print(what, file=sys.stderr, flush=True)

    asked = {
        Voices.NONE: chosen.silent,
        Voices.MADE: chosen.now,
        Voices.COMING: chosen.text_first,
    }
    voices = next((one for one, is_asked in asked.items() if is_asked), Voices.ALL)
    try:
        brought = bring_out(order, voices, waits)
    except SourceError as error:
        ids = urgent(chosen.content, error.mistakes) if is_whole else ()
        named = " ".join(f"--only {id_}" for id_ in ids)
        hint = f"to bring out only {', '.join(ids)}: {named}" if ids else ""
        raise SourceError(error.mistakes, hint) from error
    for warning in doubts(brought.built, now()) if is_whole else brought.built.warnings:
        print(warning, file=sys.stderr)
    for tag, engine in brought.built.engines.items():
        print(f"{tag} is spoken by {engine}")
    done = brought.done
    said = f"{done.changed} objects changed" if done.is_new else "nothing changed"
    print(f"release {done.release}: {said}")
    print(f"pages: {brought.pages} changed", flush=True)
    for step in follow_up(order, brought, waits) if voices is Voices.COMING else ():
        left = len(step.built.silent)
        said = f"{left} texts still wait for their voice" if left else "every text has its voice"
        print(f"release {step.done.release}: {said}", flush=True)


def serve(chosen: argparse.Namespace) -> None:
    """Serve a feed on this machine alone."""
    from content_sync.centre.serve import make_server

    if not (chosen.feed / "head").exists():
        raise UseError(f"{chosen.feed} is not a feed (no head): publish into it first")
    try:
        server = make_server(chosen.feed, chosen.port)
    except OSError as error:
        raise UseError(f"cannot listen on port {chosen.port}: {error.strerror}") from error
    end_on_sigterm()
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()


def _passphrase(file: Path | None, is_new: bool) -> bytes:
    if file:
        secret = read(file).rstrip(b"\r\n")
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


def signing_time(moment: datetime) -> datetime:
    """`moment`, if it may be signed with: no kiosk believes what is older than itself.

    Raises:
        UseError: the clock is behind.
    """
    from content_sync.machine.today import BUILT

    if moment < BUILT:
        raise UseError(f"the clock says {moment:%Y-%m-%d}, which has long passed: set the clock")
    return moment
