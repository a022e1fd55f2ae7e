"""Every address of the desk that shows a page, filled in so that it shows one."""

import os
import re
from collections.abc import Iterator
from typing import Final

# what an address asks for: an item under review, an office, a push, an officer
VALUES: Final = {
    "number": "1",
    "code": "khong-con",
    "language": "vi",
    "name": "x",
    "list": "bodies",
}
NO_PAGES: Final = {  # parts of pages, files, and what has an end of its own in the journey
    *("file", "preview-file", "preview-pages", "remarks", "offer-items", "offer-bases"),
    *("second-factor-picture", "log-export", "first-run", "sign-in", "push-undo", "clashes"),
    *("compare", "new-person", "phone"),
}


def pages_for(roles: set[str], item: str) -> Iterator[tuple[str, str]]:
    """Name and path of what somebody with those roles may open."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "content_sync.centre.desk.settings")
    from content_sync.centre.desk.addresses import ADDRESSES

    for each in ADDRESSES:
        is_allowed = each.roles is None or roles & {str(role) for role in each.roles}
        if is_allowed and "GET" in each.methods and each.name not in NO_PAGES:
            entry = "feed/bodies/ubnd-xa" if each.path.startswith("danh-muc/") else item

            def filled(found: re.Match[str], entry: str = entry) -> str:
                kind, _, name = found[1].rpartition(":")
                if kind == "entry":
                    return entry
                return f"{item}.html" if name == "file" else VALUES[name]

            yield each.name, "/" + re.sub(r"<([^>]+)>", filled, each.path)
