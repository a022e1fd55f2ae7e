"""The kiosk's commands as processes."""

import os
import subprocess
import sys
from pathlib import Path

from checkout import ROOT
from patience import PATIENCE_S


def kiosk(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """What a command of the kiosk's says and returns; it draws off-screen by itself."""
    command = [sys.executable, "-m", "kiosk", *map(str, words)]
    quiet = {key: value for key, value in os.environ.items() if not key.startswith("SDL_")}
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_S, env=quiet
    )
