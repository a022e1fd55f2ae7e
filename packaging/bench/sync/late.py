"""A site that comes back late: 37 releases behind, and half a year with 193 edited articles.

What is answered is set beside the direct delta, a pack from one release to the other as small as
zstd -22 makes it, and beside `head` and that delta: what a feed with a pack from everywhere to
everywhere would answer. Short articles, of which publish makes many releases in little time.
"""

import random
import shutil
from pathlib import Path
from typing import Final

from figures import heading, note, show
from sync.history import Centre, edited
from sync.pulling import copied, pull, serving
from sync.words import LANGUAGES, article
from tqdm import tqdm

from content_sync.signed import catalog, pack

ARTICLES: Final = 500
PARAGRAPHS: Final = 4
BEHIND: Final = 37  # releases, one edited article each
MONTHS: Final = 120  # releases, one a working day
EDITED: Final = 193  # articles within them
SHARE: Final = 1.3  # of the direct delta


def late(folder: Path) -> None:
    """Take both figures in `folder`, and show them."""
    shutil.rmtree(folder, ignore_errors=True)
    chance = random.Random(2026)
    centre = Centre(folder / "centre")
    centre.put_all(article(number, chance, PARAGRAPHS) for number in range(ARTICLES))
    centre.publish()
    store = folder / "store"
    with serving(centre.feed) as port:
        pull(port, store, centre.root)
        for releases, count in ((BEHIND, BEHIND), (MONTHS, EDITED)):
            behind = copied(store, folder / f"behind-{releases}")
            ids = chance.sample(sorted(set(centre.texts) - {"feed"}), count)
            days = [
                ids[day * count // releases : (day + 1) * count // releases]
                for day in range(releases)
            ]
            _come_back(centre, behind, port, days, chance)
            pull(port, store, centre.root)


def _come_back(
    centre: Centre, store: Path, port: int, releases: list[list[str]], chance: random.Random
) -> None:
    before, lines = dict(centre.texts), tuple(centre.lines.values())
    last = 0
    for ids in tqdm(releases, "releases", disable=None, leave=False):
        centre.put_all([edited(centre.item(id_), chance) for id_ in ids])
        last = centre.publish()
    change = catalog.difference(lines, tuple(sorted(centre.lines.values())))
    start = last - len(releases)
    delta = len(pack.write(start, last, change, centre.texts.get, before.get, 22))
    head = (centre.feed / "head").stat().st_size
    count, _ = pull(port, store, centre.root)

    edits = sum(map(len, releases))
    heading(f"{len(releases)} releases and {edits} edited articles × {len(LANGUAGES)} behind")
    note("the direct delta; head, the same either way", f"{delta:,} B; {head:,} B")
    note("requests, asked, answered", f"{count.requests}, {count.asked:,} B, {count.answered:,} B")
    show("answered, as a share of head and delta", count.answered / (head + delta), SHARE, "", 2)
    show("answered, as a share of the delta alone", count.answered / delta, SHARE, "", 2)
