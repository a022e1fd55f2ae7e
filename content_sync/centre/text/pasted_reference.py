"""Links whose addresses stand below the text, as some programs export them.

Xem [cổng][1] của tỉnh.
                                          Xem [cổng](https://langson.gov.vn) của tỉnh.
[1]: https://langson.gov.vn

An address that no link uses stays where it is: «[1]: https://…» may be a list of sources.
"""

import re
from typing import Final

from content_sync.centre.text.pasted_table import Lines

ADDRESS: Final = r"(?:https?://|tel:|mailto:|item:|media/)"
BELOW: Final = re.compile(
    rf" {{0,3}}\[([^\[\]^][^\[\]]*)\]:[ \t]*<?({ADDRESS}[^\s<>]+)>?(?:[ \t]+[\"'(].*)?[ \t]*", re.I
)
USED: Final = re.compile(r"\[([^\[\]]+)\][ ]?\[([^\[\]]*)\]")
ALONE: Final = re.compile(r"(?<![\]\w\\!])\[([^\[\]\d][^\[\]]*)\](?![\[(:])")  # [1] is a mark


def with_addresses(lines: Lines) -> Lines:
    """`lines` with each address behind its words, and empty where it stood."""
    found = [(at, match) for at, (_, line) in enumerate(lines) if (match := BELOW.fullmatch(line))]
    addresses = {_plain(match[1]): match[2] for _, match in reversed(found)}
    if not addresses:
        return lines
    used: set[str] = set()

    def linked(reference: re.Match[str]) -> str:
        words = reference[1]
        label = _plain(reference[2] if reference.re is USED and reference[2] else words)
        if label not in addresses:
            return reference[0]
        used.add(label)
        return f"[{words}]({addresses[label]})"

    below = {at for at, _ in found}
    made = [
        (number, line if at in below else ALONE.sub(linked, USED.sub(linked, line)))
        for at, (number, line) in enumerate(lines)
    ]
    for at, match in found:
        if _plain(match[1]) in used:
            made[at] = (made[at][0], "")
    return made


def _plain(label: str) -> str:
    return " ".join(label.casefold().split())
