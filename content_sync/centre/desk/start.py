"""Start a desk: tables, styles, gunicorn and the worker, as one command.

    python -m content_sync.centre.desk DATA [--content FOLDER --feed FEED --keys KEYS] [--port N]

The first time it is told what it publishes, and notes that in DATA/desk.toml. Where there is no
officer yet it prints a code: who opens the page and has it makes the first administrator.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from content_sync.centre.desk import place as places
from content_sync.errors import BanTinError, UseError

MODULE = "content_sync.centre.desk"


def main(words: Sequence[str] | None = None) -> int:
    """Run until a signal ends it; the exit code of `content-sync`."""
    chosen = parsed(words)
    try:
        prepare(chosen)
        return serve(chosen.port)
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
    return parser.parse_args(words)


def prepare(chosen: argparse.Namespace) -> None:
    """Note what is published, and bring tables and styles up to date."""
    data: Path = chosen.data.resolve()
    if not (data / places.FILE).exists():
        if not (chosen.content and chosen.feed and chosen.keys):
            raise UseError(f"{data} is no desk yet: say --content, --feed and --keys")
        content, feed, keys = (
            each.resolve() for each in (chosen.content, chosen.feed, chosen.keys)
        )
        places.write(data, content, feed, keys, chosen.host, chosen.database)
    os.environ[places.DATA] = str(data)
    os.environ["DJANGO_SETTINGS_MODULE"] = f"{MODULE}.settings"
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)


def serve(port: int) -> int:
    """Gunicorn on this machine alone; a proxy stands before it where others are let in."""
    command = [
        *(sys.executable, "-m", "gunicorn", f"{MODULE}.wsgi:application"),
        *("--bind", f"127.0.0.1:{port}", "--workers", "2", "--threads", "8"),
        *("--keep-alive", "75", "--preload", "--log-level", "warning"),
    ]
    print(f"http://127.0.0.1:{port}", flush=True)
    return subprocess.call(command)
