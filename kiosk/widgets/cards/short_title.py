"""The first words of a title, where only what it is about has room: «Lũ quét, sạt lở đất»."""

import re
from typing import Final

_REST: Final = re.compile(r"\s*(?::\s|：).*", re.DOTALL)


def short_title(title: str) -> str:
    """What stands before its colon; all of one that has none."""
    return _REST.sub("", title) or title
