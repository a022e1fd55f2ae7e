"""What is asked of a draft, made or found: its pages on a kiosk, and what is heard of it."""

import hashlib
import logging
import os
import shutil
import threading
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from content_sync.centre.desk.place import Place
from content_sync.centre.desk.preview import drawing, process
from content_sync.centre.desk.preview.kept import Kept, Pages, prune
from content_sync.centre.desk.preview.look import Look
from content_sync.centre.desk.preview.ready import Ready
from content_sync.centre.desk.preview.turns import (
    LOOK_S,
    Busy,
    Replaced,
    Wanted,
    locked,
    seat,
    turn,
    wanted,
    wish,
)
from content_sync.centre.source.item_folder import SourceItem
from content_sync.machine.scratch import scratch
from content_sync.model import encode

LOG: Final = logging.getLogger(__name__)
PATIENCE_S: Final = 8.0  # for a turn
FIRST_S: Final = 0.8  # sooner the first kiosk, which is ready, is free again than a second begins
SPEAKING: Final = "content_sync.centre.desk.preview.speaking"
SPEAKING_S: Final = 60.0  # a text of 183 s takes 4
HEARD: Final = "heard.json"
REST_S: Final = 1.0  # what is there meanwhile is shown as often
BUSY, FAILED = "busy", "failed"


@dataclass(frozen=True, slots=True)
class Drawn:
    """Pages under the name `sha`, all of them if `is_whole`, else more are coming.

    With `why` they could not be drawn: these are older, of the moment `at`, or there are none.
    """

    sha: str
    pages: Pages | None
    at: datetime | None = None
    why: str = ""
    is_whole: bool = True


class Heard(msgspec.Struct, frozen=True):
    """What speaking.py writes."""

    phrases: tuple[str, ...]
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks: a tab; for the first `wants` pages, or after some are `seen` for the rest."""

    tab: str
    wants: int = 1
    seen: int = 0


def pages(place: Place, kept: Kept, order: drawing.Order, asked: Asked) -> Drawn:
    """The pages that are ordered, drawn if nobody has yet; if that fails, the last ones.

    Raises:
        Replaced: the tab has wished for something else meanwhile.
    """
    sha, folder = order.sha, _turns(place)
    if not asked.seen:
        kept.folder.mkdir(parents=True, exist_ok=True)
        kept.say_why(sha, "")
        wish(folder, asked.tab, sha)
    try:
        with seat():
            found = _wait(place, kept, order, asked)
    except Busy:
        return _last(kept, order.look, "busy")
    if found is None:
        return _last(kept, order.look, kept.why(sha) or FAILED)
    if found.is_whole:
        kept.note(order.look, sha)
    return found


def _wait(place: Place, kept: Kept, order: drawing.Order, asked: Asked) -> Drawn | None:
    """Until there is enough to show; None: there will not be."""
    sha = order.sha
    is_wanted = wanted(_turns(place), asked.tab, sha)
    began = time.monotonic()
    while True:
        if whole := kept.pages(sha):
            return Drawn(sha, whole)
        waited_s = time.monotonic() - began
        some = kept.so_far(sha)
        is_enough = waited_s > REST_S if asked.seen else some and len(some.pages) >= asked.wants
        if some and is_enough:
            return Drawn(sha, some, is_whole=False)
        if kept.why(sha) or waited_s > PATIENCE_S + drawing.LIMIT_S:
            return None
        if not is_wanted():
            raise Replaced
        if held := locked(kept.job(sha)):  # nobody is at it
            job = (place, kept, order, is_wanted, held)
            threading.Thread(target=_draw, args=job, daemon=True).start()
        time.sleep(LOOK_S)


def _draw(place: Place, kept: Kept, order: drawing.Order, is_wanted: Wanted, held: int) -> None:
    sha, part = order.sha, kept.part(order.sha)
    try:
        if kept.path(sha).exists():
            return
        turns = _turns(place)
        with (
            turn(turns, is_wanted, PATIENCE_S, first_s=FIRST_S) as number,
            scratch(turns) as home,
        ):
            shutil.rmtree(part, ignore_errors=True)
            ready = Ready(turns / f"{number}.kiosk", drawing.KIOSK)
            drawing.draw(order, home, part, ready, is_wanted)
            kept.put(sha, part)
            prune(place.data / "preview")
    except Replaced:
        pass
    except Busy:
        kept.say_why(sha, BUSY)
    except Exception as error:  # a thread of its own: whoever waits must be told
        kept.say_why(sha, FAILED)
        LOG.warning("%s is not drawn: %s", order.id, error)
    finally:
        shutil.rmtree(part, ignore_errors=True)
        os.close(held)


def _last(kept: Kept, look: Look, why: str) -> Drawn:
    last = kept.last(look)
    before = kept.pages(last.sha) if last else None
    return Drawn(last.sha if last else "", before, last.at if last else None, why)


def heard(
    place: Place, kept: Kept, source: SourceItem, tag: str, around: bytes
) -> tuple[str, Heard]:
    """The name of what is heard of a draft, and its words; `around`: feed and lexicon.

    Raises:
        Busy, Failed: nothing could be made.
    """
    data = encode(source.item)
    sha = hashlib.sha256(b"\0".join((data, tag.encode(), around, b"heard"))).hexdigest()
    file = kept.path(sha) / HEARD
    if not file.exists():
        folder = place.work / "speaking"
        with seat(), turn(folder, lambda: True, PATIENCE_S, most=1), scratch(folder) as home:
            (home / "object.json").write_bytes(data)
            words = [SPEAKING, str(place.content), str(place.keys), "object.json", tag, "out"]
            process.run(words, home, SPEAKING_S)
            kept.put(sha, home / "out")
    return sha, msgspec.json.decode(file.read_bytes(), type=Heard)


def _turns(place: Place) -> Path:
    return place.work / "preview"
