"""Whether a release on this disk still is what was signed: every text, the catalog, every page.

That costs a second among thousands of items, so it is done when the file has changed, or the
machine has started since: a disk shows what it lost only when it is asked anew. `mark` tells.
"""

import hashlib
import sqlite3
import zlib
from pathlib import Path

from content_sync.signed import catalog
from content_sync.signed.catalog import Line
from content_sync.signed.sha256 import is_named
from content_sync.site.search import release


def mark(path: Path, boot: str) -> str:
    """What changes with the file at `path`, and with each start of the machine."""
    try:
        found = path.lstat()
    except OSError:
        return ""
    return f"{found.st_ino} {found.st_size} {found.st_ctime_ns} {boot}" if boot else ""


def mistakes(db: sqlite3.Connection) -> list[str]:
    """What is not as signed: ids of texts, or what else.

    Raises:
        sqlite3.Error: the file cannot be read.
    """
    found = [] if _is_signed(db) else ["the catalog"]
    sql = """SELECT catalog.id, sha256, raw FROM catalog LEFT JOIN texts ON texts.id = catalog.id
             WHERE kind IN ('feed', 'item')"""
    found += [id_ for id_, sha256, raw in db.execute(sql) if not _is(raw, sha256)]
    if db.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        found.append("its pages")
    return found


def _is_signed(db: sqlite3.Connection) -> bool:
    digest = hashlib.sha256()
    for row in db.execute("SELECT id, kind, priority, bytes, sha256 FROM catalog ORDER BY id"):
        digest.update(catalog.write([Line(*row)]))
    return digest.hexdigest() == release.meta(db).get("catalog_sha256", "")


def _is(raw: object, sha256: str) -> bool:
    try:
        return isinstance(raw, bytes) and is_named(zlib.decompress(raw), sha256)
    except zlib.error:
        return False
