"""A centre's publisher, and content-sync run here or as a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from publisher import Publisher

from content_sync.command.parser import main

MEDIA = {"vay-von/a.png": os.urandom(300_000), "vay-von/b.mp4": os.urandom(200_000)}


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    """A centre with its keys, and nothing published yet."""
    return Publisher(tmp_path)


def run(*words: str | Path) -> int:
    """The exit code of content-sync, run in this process."""
    return main([str(word) for word in words])


def start(*words: str | Path) -> subprocess.Popen[bytes]:
    """content-sync in a process of its own, its output to be read.

    It minds Ctrl-C also where these tests run in the background of a shell, which does not.
    """
    program = [sys.executable, "-m", "content_sync", *map(str, words)]
    command = ["env", "--default-signal=INT", *program]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
