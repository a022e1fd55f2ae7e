"""A content folder of one's own: every kind of item once, to write over.

The template lies beside this module. Days in it are counted from today, so that nothing is over
and nothing has yet to come.
"""

import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from content_sync.errors import UseError

TEMPLATE: Final = Path(__file__).parent / "template"
LATER: Final = timedelta(days=90)  # until the event, and the end of the notice


def new(folder: Path, today: date) -> int:
    """Fill `folder`, which must be new or empty, and return how many items it has.

    Raises:
        UseError: something is there already.
    """
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise UseError(f"{folder} is there already and not empty: name a new folder")
    shutil.copytree(TEMPLATE, folder, dirs_exist_ok=True)
    words = {"@TODAY@": today.isoformat(), "@LATER@": (today + LATER).isoformat()}
    for file in (*folder.rglob("*.yaml"), *folder.rglob("*.md")):
        text = file.read_text(encoding="utf-8")
        for mark, word in words.items():
            text = text.replace(mark, word)
        file.write_text(text, encoding="utf-8")
    return sum(1 for _ in (folder / "items").iterdir())
