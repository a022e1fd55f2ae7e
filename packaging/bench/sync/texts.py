"""500 articles in 5 languages: the first sync, nothing new, and five edits.

Ours is `content-sync pull` over HTTP on a connection of its own; peers have the same objects as
files (peers/*.py say how). All bytes both ways are counted, by the same relay for all.
"""

import random
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import zstandard
from figures import ROUNDS, heading, median, note, show
from sync.counted import Count
from sync.history import Centre, edited
from sync.peers.beside import Tree, tell_peers
from sync.peers.trip import again, all_peers, trip
from sync.pulling import pull, serving
from sync.words import LANGUAGES, article

ARTICLES: Final = 500
FIVE: Final = 5
ARCHIVE_SHARE: Final = 1.05


def texts(folder: Path) -> None:
    """Take all figures of 500 × 5 texts in `folder`, and show them."""
    shutil.rmtree(folder, ignore_errors=True)
    chance = random.Random(2026)
    centre = Centre(folder / "centre")
    centre.put_all(article(number, chance) for number in range(ARTICLES))
    centre.publish()
    store = folder / "store"
    tree, peers = Tree(folder / "tree"), all_peers(folder / "peers")
    with serving(centre.feed) as port:
        heading(f"First sync of {ARTICLES} articles × {len(LANGUAGES)} languages")
        first, _ = pull(port, store, centre.root)
        at = tree.bring(centre.texts)
        _tell_first(centre, first)
        tell_peers(first.both, {one.name: [trip(one, at)] for one in peers})

        heading("Nothing changed")
        quiet, _ = pull(port, store, centre.root)
        show("requests", quiet.requests, 1, "")
        show("answered", quiet.answered, 100, "B")
        tell_peers(quiet.both, {one.name: [again(one, at)] for one in peers})

        heading(f"{FIVE} articles × {len(LANGUAGES)} languages, a paragraph of each written anew")
        ours, theirs = [], {one.name: list[Count]() for one in peers}
        for _ in range(ROUNDS):
            _edit(centre, _some(centre, FIVE, chance), chance)
            centre.publish()
            ours.append(pull(port, store, centre.root)[0])
            at = tree.bring(centre.texts)
            for one in peers:
                theirs[one.name].append(trip(one, at))
        both = median([count.both for count in ours])
        note("requests, asked", f"{_of(ours, 'requests')}, {_of(ours, 'asked')} B")
        show(f"all bytes, both ways (median of {ROUNDS})", both, 4_500, "B")
        best = tell_peers(both, theirs)
        show("fewer than each peer", both, best - 1, "B both ways")


def _tell_first(centre: Centre, first: Count) -> None:
    joined = b"".join(centre.texts[id_] for id_ in sorted(centre.texts))
    archive = len(zstandard.ZstdCompressor(level=22).compress(joined))
    note("texts, joined", f"{len(joined):,} B; as zstd --ultra -22 makes them: {archive:,} B")
    note("requests, asked", f"{first.requests}, {first.asked:,} B")
    show("answered, as a share of that archive", first.answered / archive, ARCHIVE_SHARE, "", 3)


def _some(centre: Centre, count: int, chance: random.Random) -> list[str]:
    return chance.sample(sorted(set(centre.texts) - {"feed"}), count)


def _edit(centre: Centre, ids: Iterable[str], chance: random.Random) -> None:
    centre.put_all([edited(centre.item(id_), chance) for id_ in ids])


def _of(counts: list[Count], name: str) -> str:
    return f"{median([getattr(count, name) for count in counts]):,.0f}"
