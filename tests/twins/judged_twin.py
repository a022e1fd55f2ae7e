"""Films and sounds of tests/media, whole or cut, as check judges them."""

import hashlib
from pathlib import Path

from checkout import MEDIA

from content_sync.centre import new
from content_sync.centre.media.media import KINDS
from content_sync.centre.media.playable import Played, played

SPOKEN = Path(new.__file__).parent / "template/items/ban-tin/media/ban-tin.opus"


def judged(path: Path, cache: Path) -> Played:
    """What check finds of a file, kept in `cache`."""
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    return played(path, KINDS[path.suffix], sha256, cache)


def copied(folder: Path, name: str, of: str, share: float = 1) -> Path:
    """The first `share` of a file of tests/media under another name."""
    data = (MEDIA / of).read_bytes()
    (folder / name).write_bytes(data[: round(len(data) * share)])
    return folder / name
