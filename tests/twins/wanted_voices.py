"""What a publish of a folder would have spoken if nothing had been spoken yet."""

import tempfile
from pathlib import Path

import pytest

from content_sync.centre.release.build import build
from content_sync.centre.voices.sound import Task


def wanted(content: Path, centre: Path | None = None) -> tuple[Task, ...]:
    """All of it in its order; speech.toml in `centre` says who speaks."""
    with tempfile.TemporaryDirectory() as cache, pytest.MonkeyPatch.context() as environment:
        environment.setenv("BAN_TIN_CACHE", cache)
        return build(content, waits=False, centre=centre).silent
