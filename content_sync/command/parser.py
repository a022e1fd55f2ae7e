"""The command content-sync: one verb a job, plain messages, an exit code a family of errors.

    centre   new check keys publish serve                     command/centre.py
             prune repair export                              command/upkeep.py
             desk                                             command/desk.py
    site     pull watch status verify rollback search         command/site.py

Each verb imports what it needs: a kiosk's machine never loads the centre's side.
"""

import argparse
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from content_sync.command import centre, site, upkeep
from content_sync.command.desk import desk
from content_sync.errors import BanTinError, StoreError
from content_sync.machine.reasons import reason
from content_sync.said import ENGLISH, in_language, languages, phrase, speaking

Command = Callable[[argparse.Namespace], None]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    logging.basicConfig(format="%(asctime)s %(message)s", level=logging.WARNING)
    words, language = list(sys.argv[1:] if arguments is None else arguments), ENGLISH
    try:
        if words[:1] == ["desk"]:
            desk(words[1:])
        chosen = _parser().parse_args(words)
        language = getattr(chosen, "speaks", ENGLISH)
        with speaking(language):
            chosen.command(chosen)
    except BanTinError as error:
        print(error.told(language), file=sys.stderr)
        return error.exit_code
    except OSError as error:
        where = error.filename or in_language(phrase("the disk"), language)
        print(f"{where}: {in_language(reason(error), language)}", file=sys.stderr)
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

    verb("new", centre.new, "Make a content folder of your own, to write over.", "folder")
    check = verb("check", centre.check, "Find every mistake in a content folder.", "content")
    check.add_argument(
        "--speech", action="store_true", help="also what a voice may say wrongly, phrase by phrase"
    )
    about = "with --speech: the keys of the centre, beside which speech.toml lies"
    check.add_argument("--keys", type=Path, help=about)
    about = "also which cases of interviews are to be written, as sentences"
    check.add_argument("--cases", action="store_true", help=about)
    keys = verb("keys", centre.keys, "Make the keys of a centre, and root.json for kiosks.", "keys")
    how = keys.add_mutually_exclusive_group()
    how.add_argument("--passphrase-file", type=Path)
    how.add_argument("--insecure-demo", action="store_true", help="not encrypted; to try out")
    about = "new keys that follow those of this folder: for stolen keys, or a clock that was wrong"
    keys.add_argument("--after", type=Path, metavar="OLD", help=about)
    publish = verb("publish", centre.publish, "Make the next release of a feed.", "content", "feed")
    publish.add_argument("--keys", type=Path, required=True)
    publish.add_argument("--passphrase-file", type=Path)
    publish.add_argument("--unapproved", action="store_true", help="even what is not approved")
    about = "sign although the last signature is over 400 days old"
    publish.add_argument("--clock-is-right", action="store_true", help=about)
    about = "bring out this item alone, whatever the others are like; may be given again"
    publish.add_argument("--only", action="append", default=[], metavar="ID", help=about)
    about = "take this item alone from kiosks; its folder must be gone; may be given again"
    publish.add_argument("--withdraw", action="append", default=[], metavar="ID", help=about)
    for one in (check, publish):
        about = "what it speaks itself"
        one.add_argument(
            "--language", dest="speaks", choices=languages(), default=ENGLISH, help=about
        )
    voices = publish.add_mutually_exclusive_group()
    for flag, about in (
        ("--silent", "without machine voices"),
        ("--now", "with the voices made so far"),
        ("--text-first", "so, and then again and again while the other voices are made"),
    ):
        voices.add_argument(flag, action="store_true", help=about)
    serve = verb("serve", centre.serve, "Serve a feed on 127.0.0.1, for trying out.", "feed")
    serve.add_argument("--port", type=int, default=8000)
    prune = verb("prune", upkeep.prune, "Remove from a feed what no kiosk needs any more.", "feed")
    about = "what kiosks need that were in touch so many months ago stays"
    prune.add_argument("--keep-months", type=float, metavar="N", default=12, help=about)
    verb("repair", upkeep.repair, "Verify every file of a feed, and put it right.", "feed")
    export = verb("export", upkeep.export, "Bring a feed onto a stick.", "feed", "stick")
    about = "only for kiosks at this release or a later one"
    export.add_argument("--since", type=int, metavar="RELEASE", help=about)
    verbs.add_parser("desk", help="The officers' web desk, on this machine.", add_help=False)
    for name, command, help in (
        ("pull", site.pull, "Bring a store up to a feed, once."),
        ("watch", site.watch, "Keep a store up to a feed: the service."),
    ):
        one = verb(name, command, help)
        one.add_argument("source", metavar="SOURCE", help="a URL or a folder (USB stick)")
        one.add_argument("store", type=Path, metavar="STORE")
        one.add_argument("--root", type=Path, help="root.json of the centre; the first time")
        one.add_argument("--config", type=Path, help="kiosk.toml")
        if name == "watch":
            one.add_argument("--every", type=float, metavar="SECONDS", help="for trying out")
            about = "where sticks are put in, as /media: those that hold a feed are taken too"
            one.add_argument("--sticks", type=Path, metavar="FOLDER", help=about)
    verb("status", site.status, "How a store stands.", "store").add_argument(
        "--json", action="store_true"
    )
    verb("verify", site.verify, "Hash everything on this disk anew.", "store")
    verb("rollback", site.rollback, "Show the release before, until a newer one comes.", "store")
    search = verb("search", site.search, "Search what a kiosk shows.", "store")
    search.add_argument("query", metavar="QUERY")
    search.add_argument("--language", metavar="TAG", default="vi")
    search.add_argument("--json", action="store_true")
    return parser
