"""A draft that an officer previews: an item object and its media, read from files."""

import hashlib
from pathlib import Path

from content_sync.decoded import decoded
from content_sync.errors import UseError
from content_sync.model import Item


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


def read_media(folder: Path | None) -> dict[str, Path]:
    """SHA-256 -> file, of every file in `folder`.

    Raises:
        UseError: there is no such folder.
    """
    if folder is None:
        return {}
    if not folder.is_dir():
        raise UseError(f"{folder}: no such folder, name the one with the draft's media")
    files = sorted(path for path in folder.iterdir() if path.is_file())
    return {hashlib.sha256(path.read_bytes()).hexdigest(): path for path in files}
