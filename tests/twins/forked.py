"""Programs of Python that begin as copies of one that has read what they all read.

    ran = run("import sys; print(sys.argv)", environment, "word")      a CompletedProcess, as text

What a program does with its files, its memory and a SIGKILL is a process of its own still; only the
second in which Python reads its libraries is spent once. Programs run one after the other.
"""

import atexit
import importlib
import json
import os
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

READ: Final = (
    "PIL.Image",
    "content_sync.centre.pages.icons",
    "content_sync.centre.bring_out",
    "content_sync.centre.release.publish",
    "content_sync.centre.source.source",
    "content_sync.command.parser",
    "content_sync.site.pull.sync",
    "django.contrib.auth.hashers",
    "django.core.management",
    "django.db.backends.sqlite3.base",
    "django.db.migrations.executor",
    "django.forms",
    "django.template.defaulttags",
    "django.test.client",
    "django.views.generic",
    "pypinyin",
)


def run(code: str, environment: Mapping[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    """What a program does that is given as text; its words are `sys.argv[1:]`."""
    with tempfile.TemporaryDirectory() as folder:
        out, err = Path(folder) / "out", Path(folder) / "err"
        asked = {"code": code, "words": words, "environment": dict(environment)}
        first = _first()
        assert first.stdin
        assert first.stdout
        first.stdin.write(json.dumps({**asked, "out": str(out), "err": str(err)}) + "\n")
        first.stdin.flush()
        code_of = int(first.stdout.readline())
        return subprocess.CompletedProcess(
            words, code_of, out.read_text("utf-8"), err.read_text("utf-8")
        )


@cache
def _first() -> "subprocess.Popen[str]":
    """The one that all others are copies of."""
    pipe = subprocess.PIPE
    first = subprocess.Popen([sys.executable, __file__], stdin=pipe, stdout=pipe, text=True)
    assert first.stdin
    atexit.register(first.stdin.close)
    return first


def _serve() -> None:
    """A copy for each line that is read, and its exit code in a line."""
    for name in READ:
        importlib.import_module(name)
    for line in sys.stdin:
        asked = json.loads(line)
        copy = os.fork()
        if not copy:
            _become(asked)
        code = os.waitstatus_to_exitcode(os.waitpid(copy, 0)[1])
        print(code, flush=True)


def _become(asked: dict[str, Any]) -> None:
    """Run the program; never come back."""
    nothing = os.open(os.devnull, os.O_RDONLY)
    out, err = (os.open(asked[name], os.O_WRONLY | os.O_CREAT) for name in ("out", "err"))
    for number, file in enumerate((nothing, out, err)):
        os.dup2(file, number)
    os.environ.clear()
    os.environ.update(asked["environment"])
    sys.argv = ["-c", *asked["words"]]
    code = 0
    try:
        exec(compile(asked["code"], "<asked>", "exec"), {"__name__": "__main__"})
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        traceback.print_exc()
        code = 1
    atexit._run_exitfuncs()  # what a program does at its end is part of it
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    _serve()
