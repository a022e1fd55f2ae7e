"""Title and summary of a text, as they stand in its front matter."""

from typing import Final

from content_sync.centre.written.splice import splice_head, value_of

NEW: Final = '---\ntitle: ""\nsummary: ""\n---\n'


def head_value(head: str, key: str) -> str:
    """A title or summary; "" where there is none, or the front matter cannot be read."""
    inside = head.strip().removeprefix("---").removesuffix("---")
    try:
        found = value_of(inside + "\n", key)
    except ValueError:
        return ""
    return found if isinstance(found, str) else ""


def with_head(head: str, key: str, value: str) -> str:
    """The front matter with that title or summary, one line each."""
    return splice_head(head or NEW, key, " ".join(value.split()))
