"""A PostgreSQL server of one run: in a folder of its own, asked through a socket, gone at the end.

    python packaging/bench/private_postgres.py COMMAND...    runs COMMAND beside a server
    with beside(folder) as server: …      its address, to which a database is added
    database()                            a new one there, "" where this was started beside none

The server refuses root and is then run as `postgres`, whom Debian's package makes. Nothing of it is
ever flushed to the disk: after a power cut nobody asks for it.
"""

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import quote

from content_sync.machine.terminal import end_on_sigterm

PROGRAMS: Final = Path("/usr/lib/postgresql")  # Debian: a folder a version
SERVER: Final = "BAN_TIN_TESTS_POSTGRES"
FAST: Final = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"


@contextmanager
def beside(folder: Path, options: str = FAST) -> Iterator[str]:
    """The address of a server that runs meanwhile; `folder` is new, its path short."""
    folder.mkdir(mode=0o700, parents=True)
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    data, log = folder / "data", folder / "log"
    how = ("--username=postgres", "--auth=trust", "--locale=C.UTF-8", "--no-sync")
    _run("initdb", f"--pgdata={data}", *how)
    only_here = f"-c listen_addresses= -c unix_socket_directories={folder} {options}"
    _run("pg_ctl", f"--pgdata={data}", f"--log={log}", f"--options={only_here}", "start")
    try:
        yield f"postgres://postgres@{quote(str(folder), safe='')}"
    finally:
        _run("pg_ctl", f"--pgdata={data}", "--mode=immediate", "stop")


def database(server: str | None = None) -> str:
    """The address of a new database: of the server this was started beside; "" without one."""
    server = os.environ.get(SERVER, "") if server is None else server
    name = f"desk-{uuid.uuid4().hex}"
    if not server:
        return ""
    import psycopg  # it loads Debian's libpq5, which only this needs
    from psycopg import sql

    with psycopg.connect(f"{server}/postgres", autocommit=True) as asked:
        asked.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    return f"{server}/{name}"


def _run(program: str, *words: str) -> None:
    """A program of the server, as who may run it.

    Raises:
        AssertionError: with what it said.
    """
    newest = max(PROGRAMS.glob(f"*/bin/{program}"), key=lambda path: int(path.parts[-3]))
    may = {"user": "postgres", "group": "postgres", "extra_groups": ()}
    as_whom = may if os.geteuid() == 0 else {}
    ran = subprocess.run(
        [newest, *words],
        capture_output=True,
        text=True,
        check=False,
        cwd="/",
        env={**os.environ, "HOME": pwd.getpwuid(os.geteuid()).pw_dir},
        **as_whom,  # type: ignore[call-overload]
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def main() -> int:
    """Run the command that is named; its exit code."""
    end_on_sigterm()
    with tempfile.TemporaryDirectory(prefix="pg-") as folder:
        Path(folder).chmod(0o755)
        with beside(Path(folder) / "server") as server:
            known = {**os.environ, SERVER: server}
            return subprocess.run(sys.argv[1:], env=known, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
