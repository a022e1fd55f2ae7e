"""Pictures on the wire: 100 of 80 kB, of bytes that nothing compresses, as JPEG's are."""

import random
import shutil
from pathlib import Path
from typing import Final

from figures import heading, note, show
from sync.history import Centre
from sync.pulling import pull, serving
from sync.words import article

PICTURES: Final = 100
PICTURE_BYTES: Final = 80_000
SHARE: Final = 1.01


def pictures(folder: Path) -> None:
    """Pull the texts, then the pictures, and show what these cost."""
    shutil.rmtree(folder, ignore_errors=True)
    chance = random.Random(2026)
    centre = Centre(folder / "centre")
    centre.put_all(article(number, chance) for number in range(PICTURES))
    centre.publish()
    with serving(centre.feed) as port:
        pull(port, folder / "store", centre.root)
        for number in range(PICTURES):
            file = folder / f"{number}.jpg"
            file.write_bytes(chance.randbytes(PICTURE_BYTES))
            centre.put_picture(f"i{number:05}/cover.jpg", file)
        centre.publish()
        count, _ = pull(port, folder / "store", centre.root)

    heading(f"{PICTURES} pictures of {PICTURE_BYTES:,} B")
    note("requests, asked, answered", f"{count.requests}, {count.asked:,} B, {count.answered:,} B")
    share = count.both / (PICTURES * PICTURE_BYTES)
    show("all bytes both ways, as a share of theirs", share, SHARE, "", 4)
