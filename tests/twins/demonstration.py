"""The demonstration content as a kiosk has it after its first pull."""

import hashlib
import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from checkout import ROOT

from content_sync.centre.release.build import build
from content_sync.signed import catalog
from content_sync.site.library import places
from content_sync.site.search import release

CONTENT = ROOT / "assets" / "content"


ISSUED = "2026-11-22T08:00:00Z"


def stock(content: Path, store: Path, number: int = 1, speech: bool = False) -> Path:
    """Build a content folder into `store` as its current release, and give the store.

    With `speech` a machine reads all of it, which takes a minute the first time.
    """
    made = build(content, speech)
    path = places.release(store, number)
    path.parent.mkdir(parents=True, exist_ok=True)
    release.create(path)
    meta = {
        "release": str(number),
        "issued": ISSUED,
        "catalog_sha256": hashlib.sha256(catalog.write(made.lines)).hexdigest(),
    }
    with closing(sqlite3.connect(path)) as db, db:
        for line in made.lines:
            if line.is_text:
                release.put(db, line, made.texts[line.id])
        release.set_catalog(db, made.lines, meta)
    for sha256, file in made.media.items():
        place = places.media(store, sha256)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)
    places.current(store).write_text(f"{number}\n")
    return store


def signed_anew(store: Path, on: date, copy: Path) -> Path:
    """`copy`, the same content as if signed `on` a day: no clock is believed long after it."""
    places.releases(copy).mkdir(parents=True)
    places.objects(copy).symlink_to(places.objects(store))
    shutil.copyfile(places.release(store, 1), places.release(copy, 1))
    shutil.copyfile(places.current(store), places.current(copy))
    with closing(sqlite3.connect(places.release(copy, 1))) as db, db:
        db.execute("UPDATE meta SET value = ? WHERE key = 'issued'", (f"{on}T00:00:00Z",))
    return copy
