"""Why the system refused a file, as officers are told: its own English sentence, which a catalogue
has in their language. What it says rarely stays English.
"""

import errno
from collections.abc import Mapping
from typing import Final

from content_sync.said import Said, phrase

SAID: Final[Mapping[int, Said]] = {
    errno.ENOSPC: phrase("No space left on device"),
    errno.EDQUOT: phrase("Disk quota exceeded"),
    errno.EACCES: phrase("Permission denied"),
    errno.EPERM: phrase("Operation not permitted"),
    errno.EROFS: phrase("Read-only file system"),
    errno.ENOENT: phrase("No such file or directory"),
    errno.ENOTDIR: phrase("Not a directory"),
    errno.EISDIR: phrase("Is a directory"),
    errno.EIO: phrase("Input/output error"),
    errno.EMFILE: phrase("Too many open files"),
}


def reason(error: OSError) -> str:
    """Why, as far as it is known."""
    return SAID.get(error.errno or 0, f"{error.strerror or error}")
