"""Joins a session to what it looks like: settings and a store become scenes.

The app shows the stage in a window, the tour and `kiosk picture` off-screen; all three see the
same screens because all three come through here.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path

from content_sync import zone
from content_sync.machine.agreed import holds, is_confirmed, up_s
from content_sync.machine.boot import boot_id
from content_sync.machine.today import Seen
from content_sync.model import chain
from content_sync.site.library.agreement import agreement
from content_sync.site.library.current import identity
from content_sync.site.library.library import Library
from content_sync.words import Words, words
from kiosk.look.look import Look
from kiosk.look.reach import above_px, is_above_reach
from kiosk.look.sizes import px_per_mm
from kiosk.scene import LOW_ANYWAY, Scene
from kiosk.settings import Settings
from kiosk.visit.hearing import NOTHING, Hearing
from kiosk.visit.seen_day import SeenDay
from kiosk.visit.session import Session
from kiosk.visit.watching import NOT_YET, Showing

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Surface:
    """What is drawn on: size in px and pixels a millimetre."""

    width: int
    height: int
    px_per_mm: float


def surface(width: int, height: int, settings: Settings) -> Surface:
    """A screen of `width` × `height` px with the diagonal of `settings`."""
    return Surface(width, height, px_per_mm(width, height, settings.diagonal_inches))


def opener(
    store: Path,
    settings: Settings,
    now: Callable[[], datetime],
    cache: Path,
    uptime_s: Callable[[], float] = time.monotonic,
) -> Callable[[bool], Library | None]:
    """How a session opens the store: `open(True)` always, `open(False)` if there is a reason to.

    A reason is another release, another file of the same one, a new day, an hour at which
    something begins or ends to be shown, or a clock that was put back, because a library judges
    what is in force by the moment it was opened at. Day and hour are those of the feed's time zone.
    """
    opened_as: tuple[object, date] | None = None
    opened_at: datetime | None = None
    turn: datetime | None = None
    time_zone = zone.VIET_NAM
    seen_day = SeenDay(cache, uptime_s)

    def open_newest(anyway: bool) -> Library | None:
        nonlocal opened_as, opened_at, time_zone, turn
        moment = now()
        wall = zone.wall_time(moment, time_zone)
        reason = (identity(store), wall.date())
        is_set_back = opened_at is not None and wall < opened_at
        has_turned = is_set_back or (turn is not None and wall >= turn)
        if reason[0] is None or (reason == opened_as and not has_turned and not anyway):
            return None
        opened = Library.open(
            store,
            settings.profile or None,
            settings.areas,
            settings.site,
            today=moment,
            seen=seen_day.latest(),
        )
        if opened and opened.misfits:
            _tell(opened.misfits)
        turn = opened.next_turn() if opened else None
        if opened:
            time_zone = opened.feed.time_zone
            seen_day.keep(Seen(opened.today, opened.signed_day))
        machine = zone.wall_time(moment, time_zone).date()
        opened_as, opened_at = (reason[0], machine), zone.wall_time(moment, time_zone)
        if opened and opened.today != machine:
            _log.warning(
                "the clock says %s, content was signed %s: set it; until then it is taken to be %s",
                *(machine, opened.signed_day, opened.today),
            )
        return opened

    return open_newest


@lru_cache(maxsize=4)
def _tell(misfits: str) -> None:
    """Say to the keeper, once, what is wrong with kiosk.toml; visitors are shown something."""
    _log.warning("%s", misfits)


def scene(
    session: Session,
    on: Surface,
    now: datetime,
    hearing: Hearing = NOTHING,
    showing: Showing = NOT_YET,
) -> Scene:
    """What the session shows at the moment `now`."""
    shelf = session.library
    state = session.state
    return Scene(
        state=state,
        look=Look(
            on.width,
            on.height,
            on.px_per_mm,
            state.theme,
            state.text,
            words_in(shelf, session.language),
            _above(session, on),
        ),
        library=shelf,
        language=session.language,
        now=zone.wall_time(now, shelf.feed.time_zone if shelf else zone.VIET_NAM),
        words_in=lambda tag: words_in(shelf, tag),
        left_s=session.left_s,
        left_share=session.left_share,
        hearing=hearing,
        showing=showing,
        is_clock_exact=shelf is not None and _is_clock_exact(shelf, session.settings, now),
    )


def _is_clock_exact(shelf: Library, settings: Settings, now: datetime) -> bool:
    """Whether the machine's clock is; asked again each time, for it may jump."""
    today = zone.wall_time(now, shelf.feed.time_zone).date()
    is_kept = is_confirmed(settings.battery_clock, today)
    return is_kept or holds(agreement(shelf.store), now, boot_id(), up_s())


def _above(session: Session, on: Surface) -> int:
    """How much of the screen only shows, as the visitor wishes or else as the screen hangs."""
    state, height_mm = session.state, on.height / on.px_per_mm
    hangs_high = is_above_reach(height_mm, session.settings.bottom_edge_mm)
    is_low = hangs_high if state.is_low is None else state.is_low
    is_needed = is_low and state.place.screen not in LOW_ANYWAY
    return above_px(on.width, on.height, on.px_per_mm) if is_needed else 0


def words_in(shelf: Library | None, tag: str) -> Words:
    """The interface's words in `tag`, falling back as the feed says."""
    languages = shelf.feed.languages if shelf else ()
    return words(chain(languages, tag))
