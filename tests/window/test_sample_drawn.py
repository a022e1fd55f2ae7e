"""The sample drawn: a process a panel, and the sheet of all."""

import subprocess
import sys
from pathlib import Path

from PIL import Image
from shelf import article, shelve

from kiosk.tour.sample import PANELS


def test_the_command_draws_every_panel_and_the_sheet(tmp_path: Path) -> None:
    store = tmp_path / "store"
    shelve(store, article("vay-von"))
    out = tmp_path / "sample"
    command: list[str | Path] = [sys.executable, "-m", "kiosk", "tour", store, out, "--sample"]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    pictures = list(out.glob("*/*.png"))
    assert (done.returncode, done.stdout) == (
        0,
        f"{len(pictures)} pictures, all on {out}/sheet.png\n",
    )
    for panel in PANELS:
        first = next((out / panel.name).iterdir())
        with Image.open(first) as image:
            assert image.size == panel.size


def test_a_store_without_a_release_is_told_what_to_do(tmp_path: Path) -> None:
    store = tmp_path / "store"
    command: list[str | Path] = [sys.executable, "-m", "kiosk", "tour", store, tmp_path, "--sample"]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 5
    assert "no content yet, run content-sync pull first" in done.stderr
