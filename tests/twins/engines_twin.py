"""A centre with a voice of piper's kind, a content folder that is spoken, and what came of it."""

import wave
from pathlib import Path

import msgspec
import piper_twin
import pytest
from checkout import ROOT
from folder import FEED, write_folder
from wanted_voices import wanted

from content_sync.centre.release.build import Build
from content_sync.model import Item, ItemSound

VOICED = FEED.replace("name: Tiếng Việt}", "name: Tiếng Việt, voice: vi}").replace(
    "name: English,", "name: English, voice: en-gb,"
)


CHOICE = 'en = {engine = "piper", model = "voices/joe.onnx"}\n'


JOE = "voices/joe.onnx"


@pytest.fixture
def piper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a piper for this process and those it starts."""
    folder = piper_twin.install(tmp_path / "packages")
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setenv("PYTHONPATH", f"{folder}:{ROOT}")
    monkeypatch.setenv("BAN_TIN_CACHE", str(tmp_path / "cache"))
    return folder


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    """The centre's own folder, with an English voice that is chosen."""
    piper_twin.write_voice(tmp_path / "centre" / JOE, "en-us")
    (tmp_path / "centre" / "speech.toml").write_text(CHOICE)
    return tmp_path / "centre"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The small folder, with voices for Vietnamese and English."""
    return write_folder(tmp_path, {"feed.yaml": VOICED})


def sounds(built: Build, tag: str) -> dict[str, ItemSound]:
    """The sounds that items got in a language, by item."""
    items = [
        msgspec.json.decode(text, type=Item) for id_, text in built.texts.items() if "-" in id_
    ]
    return {item.id: sound for item in items if (sound := item.texts[tag].sound)}


def keys_of(content: Path, centre: Path, tag: str) -> set[str]:
    """What names the sounds of a language in the cache."""
    return {task.key for task in wanted(content, centre) if task.language.tag == tag}


def frames(path: Path) -> tuple[int, int]:
    """How many samples a .wav has, and how many of them a second."""
    with wave.open(str(path)) as file:
        return file.getnframes(), file.getframerate()
