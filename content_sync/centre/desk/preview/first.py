"""A store for the preview before the first push: made from the folder, believed by nobody else.

    python -m content_sync.centre.desk.preview.first CONTENT DATA/preview-feed

    keys/    throw-away keys, open: no kiosk has their root
    feed/    feed.yaml and the items without a mistake, texts and small covers alone
    store/   what `kiosk picture` reads; its file `made` says of which feed.yaml it is
    wrong    why it could not be made

It is a process, so that no web process waits for it; two that start are one.
"""

import fcntl
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from content_sync.centre.desk.preview.store import LOCK, MADE, WRONG, stamp_of
from content_sync.centre.feed import keys
from content_sync.centre.release.build import Build
from content_sync.centre.release.objects import made, media_line, text_line
from content_sync.centre.release.publish import publish
from content_sync.centre.source.source import RESERVED, begun
from content_sync.errors import BanTinError
from content_sync.machine.cache import cache_dir
from content_sync.machine.disk import write_whole
from content_sync.machine.reasons import reason
from content_sync.model import encode
from content_sync.said import in_language, phrase

MOST_ITEMS: Final = 300  # what a page leads to; a draft is drawn without them too


def main(content: Path, top: Path) -> int:
    """Bring the store up to the folder."""
    top.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (top / LOCK).open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return 0
        stamp = stamp_of(content)
        try:
            bring_up(content, top)
        except (BanTinError, OSError, subprocess.SubprocessError) as error:
            print(error, file=sys.stderr)  # for the log of the machine: it may name its folders
            write_whole(top / WRONG, f"{stamp}\n{_why(error)}".encode())
            return 2
        (top / WRONG).unlink(missing_ok=True)
        write_whole(top / "store" / MADE, stamp.encode())
    return 0


def _why(error: Exception) -> str:
    """What an officer is told."""
    match error:
        case BanTinError():
            return error.told("vi")
        case OSError():
            return in_language(reason(error), "vi")
        case _:
            said = phrase("a program of this machine failed: its log says why")
            return in_language(said, "vi")


def bring_up(content: Path, top: Path) -> None:
    """Publish into a feed of its own, and pull that into the store."""
    now = datetime.now(UTC)
    if not (top / "keys" / "root.json").exists():
        keys.create(top / "keys", None, now)
    signing = keys.load(top / "keys", None)
    publish(little(content), top / "feed", signing, now, unapproved=True)
    command = [sys.executable, "-m", "content_sync", "pull", str(top / "feed"), str(top / "store")]
    command += ["--root", str(top / "keys" / "root.json")]
    subprocess.run(command, check=True, timeout=120, stdout=subprocess.DEVNULL)


def little(content: Path) -> Build:
    """The feed and some items as objects; an item with a mistake is left out."""
    start, cache = begun(content), cache_dir()
    feed = start.feed.feed
    lines = [text_line(feed, RESERVED, encode(feed))]
    lines += [media_line(RESERVED, 0, file) for file in start.feed.media]
    texts = {RESERVED: encode(feed)}
    media = {file.sha256: file.path for file in start.feed.media}
    for id_ in start.ids[:MOST_ITEMS]:
        read = start.read(id_)
        if not read.is_good:
            continue
        record, texts[id_] = made(read, start.frame, cache)
        covers = {each.sha256: cache / each.path for each in record.made if _is_small(each.path)}
        lines += [each for each in record.lines if each.is_text or each.sha256 in covers]
        media |= covers
    return Build(tuple(sorted(lines)), texts, media, (), ())


def _is_small(path: str) -> bool:
    return path.startswith("covers/")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
