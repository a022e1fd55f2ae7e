"""A draft that an officer previews: an item object and its media, read from files."""

import re
from collections.abc import Collection
from pathlib import Path
from typing import Final

from content_sync.decoded import decoded
from content_sync.errors import UseError
from content_sync.model import Item, encode
from content_sync.signed.sha256 import is_name, name_of

NAME: Final = re.compile(r'"([0-9a-f]{64})"')  # media are named so wherever an object has them


def read_draft(path: Path, id_: str) -> Item:
    """The item object in `path`.

    Raises:
        UseError: not readable, not an item object, or another item than `id_`.
    """
    try:
        draft = decoded(path.read_bytes(), Item)
    except (OSError, ValueError) as error:
        raise UseError(
            f"{path}: not an item object ({error}), see content_sync/model.py"
        ) from error
    if draft.id != id_ or not draft.texts:
        raise UseError(f"{path}: holds '{draft.id}', not a draft of '{id_}'")
    return draft


def named(draft: Item) -> frozenset[str]:
    """The SHA-256 of every file that `draft` shows or plays."""
    return frozenset(NAME.findall(encode(draft).decode()))


def read_media(folder: Path | None, wanted: Collection[str]) -> dict[str, Path]:
    """SHA-256 -> file, for those of `wanted` that lie in `folder`, or in a folder in it `<aa>/`.

    What bears its SHA-256 as its name, with any ending, is not read; of the other files as many
    are as it takes to find the rest.

    Raises:
        UseError: there is no such folder.
    """
    if folder is None:
        return {}
    if not folder.is_dir():
        raise UseError(f"{folder}: no such folder, name the one with the draft's media")
    files = sorted(path for path in folder.iterdir() if path.is_file())
    by_name = {path.stem: path for path in files}
    within = {sha256: folder / sha256[:2] / sha256 for sha256 in wanted}
    there = {sha256: path for sha256, path in within.items() if path.is_file()}
    found = there | {sha256: by_name[sha256] for sha256 in wanted if sha256 in by_name}
    for path in files:
        if len(found) == len(wanted):
            break
        if not is_name(path.stem):
            with path.open("rb") as file:
                sha256 = name_of(file)
            if sha256 in wanted:
                found[sha256] = path
    return found
