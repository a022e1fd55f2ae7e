"""The verbs of a centre: new, check, keys, publish, serve. Each imports what it needs."""

import argparse
import getpass
import sys
from datetime import datetime
from pathlib import Path
from typing import Final, TextIO

from content_sync.errors import SourceError, UseError
from content_sync.machine.terminal import end_on_sigterm, now, read
from content_sync.said import ENGLISH, NOTHING, in_language, phrase

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
    from content_sync.centre.release.coverage import coverage
    from content_sync.centre.release.foresight import doubts

    built = build(chosen.content, speech=False, now=now())
    warnings = doubts(built, now())
    for warning in warnings:
        print(warning.told(chosen.speaks))
    for line in coverage(built):
        _tell(chosen, line)
    items = sum(line.kind == "item" for line in built.lines)
    _tell(
        chosen,
        phrase("{items} items, no mistakes, {count} warnings", items=items, count=len(warnings)),
    )
    if count := len(built.unapproved):
        what = phrase(
            "{count} not approved: publish refuses them without --unapproved", count=count
        )
        _tell(chosen, what)
    if chosen.cases:
        _check_cases(chosen, chosen.content)
    if chosen.speech:
        _check_speech(chosen, chosen.content, chosen.keys)


def _tell(chosen: argparse.Namespace, said: str, file: TextIO | None = None) -> None:
    """Print in the language that was asked for."""
    print(in_language(said, chosen.speaks), file=file, flush=True)


def _check_cases(chosen: argparse.Namespace, content: Path) -> None:
    from content_sync.centre.source.missing_cases import missing_cases
    from content_sync.zone import VIET_NAM, wall_time

    for line in missing_cases(content, wall_time(now(), VIET_NAM).date().isoformat()):
        _tell(chosen, line)


def _check_speech(chosen: argparse.Namespace, content: Path, centre: Path | None) -> None:
    from content_sync.centre.source.source import load
    from content_sync.centre.voices.speech_toml import engines, speakers
    from content_sync.centre.voices.unsure import unsure

    source = load(content)
    for line in speakers(source.feed, engines(centre, source.feed) if centre else {}):
        _tell(chosen, line)
    heard = unsure(source, content)
    for doubtful in heard.phrases:
        print(doubtful)
    what = phrase(
        "speech: {sentences} sentences, {count} phrases to look at",
        sentences=heard.sentences,
        count=len(heard.phrases),
    )
    _tell(chosen, what)


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
    secret = None if is_open else _passphrase(chosen.passphrase_file, False, chosen.speaks)
    if is_open:
        _tell(chosen, phrase("WARNING: signing with keys that are not encrypted."), sys.stderr)
    loaded = keys.load(chosen.keys, secret)
    order = Order(
        *(chosen.content, chosen.feed, chosen.keys, loaded, lambda: signing_time(now())),
        *(chosen.unapproved, chosen.clock_is_right, tuple(chosen.only), tuple(chosen.withdraw)),
    )
    is_whole = not order.only and not order.withdraw

    def waits(who: str) -> None:
        what = phrase(
            "another publish is at work with {feed}: waiting for it ({who})",
            feed=chosen.feed,
            who=who,
        )
        _tell(chosen, what, sys.stderr)

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
        hint = phrase("to bring out only {ids}: {named}", ids=", ".join(ids), named=named)
        hint = hint if ids else NOTHING
        raise SourceError(error.mistakes, hint) from error
    for warning in doubts(brought.built, now()) if is_whole else brought.built.warnings:
        print(warning.told(chosen.speaks), file=sys.stderr)
    for tag, engine in brought.built.engines.items():
        _tell(chosen, phrase("{tag} is spoken by {engine}", tag=tag, engine=engine))
    done = brought.done
    said = phrase("nothing changed")
    if done.is_new:
        said = phrase("{count} objects changed", count=done.changed)
    _tell(chosen, phrase("release {release}: {what}", release=done.release, what=said))
    _tell(chosen, phrase("pages: {count} changed", count=brought.pages))
    for step in follow_up(order, brought, waits) if voices is Voices.COMING else ():
        said = phrase("every text has its voice")
        if left := len(step.built.silent):
            said = phrase("{count} texts still wait for their voice", count=left)
        _tell(chosen, phrase("release {release}: {what}", release=step.done.release, what=said))


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


def _passphrase(file: Path | None, is_new: bool, language: str = ENGLISH) -> bytes:
    if file:
        secret = read(file).rstrip(b"\r\n")
    else:
        secret = _typed(in_language(phrase("Passphrase of the keys: "), language))
        if is_new and _typed(in_language(phrase("Once more: "), language)) != secret:
            raise UseError(phrase("the two passphrases differ: try again"))
    if not secret:
        raise UseError(phrase("the passphrase is empty; for trying out use --insecure-demo"))
    return secret


def _typed(question: str) -> bytes:
    try:
        return getpass.getpass(question).encode()
    except EOFError as error:
        raise UseError(phrase("nobody can type here: give --passphrase-file")) from error


def signing_time(moment: datetime) -> datetime:
    """`moment`, if it may be signed with: no kiosk believes what is older than itself.

    Raises:
        UseError: the clock is behind.
    """
    from content_sync.machine.today import BUILT

    if moment < BUILT:
        day = f"{moment:%Y-%m-%d}"
        raise UseError(
            phrase("the clock says {day}, which has long passed: set the clock", day=day)
        )
    return moment
