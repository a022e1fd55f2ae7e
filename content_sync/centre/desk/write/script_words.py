"""What the editor's scripts say, for an officer whose language is not the source's.

A script says tr("Đang lưu…"); the page carries what each becomes.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from django.utils.translation import get_language, gettext

SCRIPTS: Final = Path(__file__).parents[1] / "static" / "editor"
SAID: Final = re.compile(r'\btr\("([^"]+)"')


def in_language() -> dict[str, str]:
    """The words of the scripts and what they are now; {} in Vietnamese, which they are in."""
    return {} if get_language() == "vi" else {each: gettext(each) for each in _said()}


def said_by(script: str) -> Iterator[str]:
    """The words that a script gives to `tr`."""
    yield from (found[1] for found in SAID.finditer(script))


@cache
def _said() -> frozenset[str]:
    return frozenset(
        words for file in SCRIPTS.glob("*.js") for words in said_by(file.read_text("utf-8"))
    )
