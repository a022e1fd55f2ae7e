"""What sync is judged by, side by side with its peers: sh packaging/bench.sh sync

    python packaging/bench/sync_figures.py FOLDER [PART...]

Parts: texts pictures late wire scale (the quick ones first). Nothing here fails for
being slow; each line says whether it is met.
"""

import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from figures import note
from sync.late import late
from sync.pictures import pictures
from sync.scale import scale
from sync.texts import texts
from sync.wire import wire

PARTS: Final[Mapping[str, Callable[[Path], None]]] = {
    "texts": texts,
    "pictures": pictures,
    "late": late,
    "wire": wire,
    "scale": scale,
}


def main() -> None:
    """Take the parts named, or all, and say how long each took."""
    folder = Path(sys.argv[1]).resolve()
    for name in sys.argv[2:] or PARTS:
        began = time.monotonic()
        PARTS[name](folder / name)
        note(f"[{name}]", f"took {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
