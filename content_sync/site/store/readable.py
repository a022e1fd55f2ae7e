"""What a kiosk must be able to read, as another user than the one who writes it.

Whatever umask this process has, what it makes for readers can be read by all. Where root writes
into another user's store, by hand and once, what it makes is that user's, who must go on with it.
"""

import os
from pathlib import Path
from typing import Final

from content_sync.machine.disk import make_folder, remove
from content_sync.site.library import places

FILE: Final = 0o644
FOLDER: Final = 0o755
PRIVATE: Final = 0o600  # the writer's own


def own_folder(folder: Path) -> None:
    """Make a folder that readers can look into; a file or a dead link in its place goes."""
    if os.path.lexists(folder) and not folder.is_dir():
        remove(folder)
    if not folder.is_dir():
        make_folder(folder, FOLDER)
        give_to_owner(folder)


def open_to_readers(store: Path) -> None:
    """Put right the modes of what an earlier program made under a narrow umask."""
    for folder in (store, places.releases(store), places.objects(store)):
        _allow(folder, FOLDER & 0o055)
    for path in (places.current(store), places.status(store)):
        _allow(path, FILE & 0o044)
    for path in places.releases(store).glob("*.db"):
        _allow(path, FILE & 0o044)


def give_to_owner(path: Path) -> None:
    """Where root made this in a folder of somebody else: give it to them."""
    if os.geteuid() == 0:
        owner, made = path.parent.stat(), path.lstat()
        if (made.st_uid, made.st_gid) != (owner.st_uid, owner.st_gid):
            os.chown(path, owner.st_uid, owner.st_gid, follow_symlinks=False)


def _allow(path: Path, bits: int) -> None:
    try:
        mode = path.lstat().st_mode
        if not path.is_symlink() and mode & bits != bits:
            path.chmod(mode & 0o7777 | bits)
    except OSError:
        return  # not there, or not ours to change
