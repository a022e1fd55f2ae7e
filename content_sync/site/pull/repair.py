"""A release out of what is left of others on this disk, and of loose texts for the rest.

For a store whose releases have rotted: most of their texts are whole still, and a line brings the
others one by one for less than all of them together.
"""

from collections.abc import Callable, Iterator
from typing import Final

from content_sync.machine.progress import follow
from content_sync.signed.catalog import Change, Line
from content_sync.site.pull.delta import ASKING_BYTES
from content_sync.site.pull.trust import Signed
from content_sync.site.store.releases import Rescue
from content_sync.site.store.store import Store

SQUEEZED: Final = 2  # how many times smaller a loose text travels, at the least

Fetch = Callable[[Line], bytes]


def repair(
    store: Store, signed: Signed, listed: Callable[[], tuple[Line, ...]], fetch: Fetch
) -> bool:
    """Make the signed release of what lies here; False where that would cost more than it spares.

    `listed` brings the signed catalog, `fetch` a text.
    """
    if not store.releases():
        return False
    full = signed.packs.full.bytes
    with store.rescuing() as rescue:
        lines = rescue.catalog(signed.catalog_sha256)
        if lines is None:
            if signed.catalog.bytes > full:
                return False
            lines = listed()
        lost = [line for line in lines if line.is_text and rescue.text(line) is None]
        if sum(line.bytes // SQUEEZED + ASKING_BYTES for line in lost) > full:
            return False
        # The file that is read may be the one that is replaced: it stays open until the end.
        with store.making(signed.release, 0, signed.catalog_bytes + full * SQUEEZED) as made:
            made.apply(Change(lines, ()), _texts(lines, rescue, fetch, len(lost)))
            made.finish(signed.release, signed.issued, signed.catalog_sha256)
    return True


def _texts(
    lines: tuple[Line, ...], rescue: Rescue, fetch: Fetch, lost: int
) -> Iterator[tuple[Line, bytes]]:
    texts = [line for line in lines if line.is_text]
    for line in follow(texts, f"texts ({lost} to fetch)"):
        yield line, rescue.text(line) or fetch(line)
