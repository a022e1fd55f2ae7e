"""What people write for the studio: a YAML file, its mistakes told with file, line and remedy."""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Final, TypeVar

from content_sync.centre.written.fields import Fields, fields
from content_sync.centre.written.page import Findings, Page, read_text
from content_sync.centre.written.yaml_lines import read_yaml
from content_sync.errors import SourceError

TAGS: Final = ("vi", "zh-Hans", "en")
T = TypeVar("T")


def read(path: Path, keys: Collection[str], what: str, make: Callable[[Fields], T]) -> T:
    """What `make` finds in the file's `keys`; `what` the file is, for who mistook one.

    Raises:
        SourceError: all that is wrong with it.
    """
    page = Page(path.name, Findings())
    text = read_text(page, path, path.parent)
    root = read_yaml(page, text) if text is not None else None
    top = fields(page, root, keys, TAGS, what) if root else None
    made = make(top) if top else None
    if page.findings.mistakes or made is None:
        raise SourceError(sorted(page.findings.mistakes))
    return made
