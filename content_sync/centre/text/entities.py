"""What nobody sees, written as &zwj; or &#x200b;: told and tidied like the very character.

Markdown would make signs of these only while it reads, when what is typed was looked at long ago.
Any other entity is Markdown's: &nbsp; &lt; &amp; stay as they are written.
"""

import re
from html.entities import html5
from typing import Final

from content_sync.centre.written.page import Page, tell_unseen
from content_sync.letters import unseen

ENTITY: Final = re.compile(
    r"(?<!\\)((?:\\\\)*)&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]*;))(?(4)|;)"
)
LARGEST: Final = 0x10FFFF


def without_unseen(page: Page, body: str, first_line: int) -> str:
    """`body`, which begins on `first_line` of its file, with no such entity; lines stay lines."""
    lines = body.split("\n")
    typed = [ENTITY.sub(_typed, line) for line in lines]
    if typed == lines:
        return body
    differs = (new if new != old else "" for new, old in zip(typed, lines, strict=True))
    tell_unseen(page, "\n".join(differs), first_line)
    return unseen.tidied(unseen.REFUSED.sub(" ", "\n".join(typed)))


def _typed(match: re.Match[str]) -> str:
    """The character itself where nobody sees it; else what was written."""
    before, decimal, hexadecimal, name = match.groups()
    code = int(decimal or hexadecimal or "0", 10 if decimal else 16)
    sign = html5.get(name, "") if name else chr(code) if code <= LARGEST else ""
    is_unseen = unseen.REFUSED.search(sign) or unseen.LEFT_OUT.search(sign)
    return before + sign if is_unseen else match.group()
