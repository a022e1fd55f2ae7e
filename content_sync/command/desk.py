"""The verb `desk`: the officers' web desk, a program of its own."""

import importlib.util
import os
import sys
from typing import NoReturn

from content_sync.errors import UseError


def desk(words: list[str]) -> NoReturn:
    """Become the desk's process.

    Raises:
        UseError: what it needs is not installed.
    """
    if importlib.util.find_spec("django") is None:
        raise UseError("the desk is not installed: pip install 'ban-tin[desk]'")
    module = "content_sync.centre.desk"
    os.execv(sys.executable, [sys.executable, "-m", module, *words])
