"""Watch: the service. Pull now, then every 15 to 60 minutes, for ever; nothing ends it but its end.

    what a pull came to            the next one
    done                           after `every_s`
    it made way, or store in use   in seconds: the other has its turn, and that is short
    nobody at the other end        in seconds, then every minute: asking costs nothing, and a link
                                   that is up for minutes a day must not be missed
    anything else                  after twice, then four times `every_s`; later where a busy
                                   server asks for it

Kiosks spread by chance, or a province's would all ask in the same second after a power cut.
"""

import logging
from collections.abc import Callable
from typing import Final

from content_sync.errors import BanTinError
from content_sync.site.pull.round import EVERY_S as EVERY_S
from content_sync.site.pull.round import MadeWayError
from content_sync.site.reach.feed import AwayError, BusyError
from content_sync.site.store.turn import TakenError

SLOWEST: Final = 4  # times EVERY_S after failures: an hour
SPREAD: Final = 0.2
SOON_S: Final = 5
AWAY_S: Final = 60

Chance = Callable[[float, float], float]  # a number between two

_log = logging.getLogger(__name__)


def watch(
    pull: Callable[[], object],
    sleep: Callable[[float], None],
    chance: Chance,
    every_s: float,
    tell: Callable[[Exception], None] = lambda error: None,
) -> None:
    """Call `pull` again and again; only what `sleep` raises, and what is no Exception, ends it.

    `tell` writes in the status what `pull` has not told itself.
    """
    failures = away = 0
    while True:
        after_s = 0.0
        try:
            pull()
            failures = away = 0
            pause = every_s
        except (MadeWayError, TakenError) as error:
            _log.warning("%s", error)
            pause = min(SOON_S, every_s)
        except AwayError as error:
            _log.warning("%s", error)
            away += 1
            pause = min(AWAY_S, every_s, SOON_S * 2.0 ** min(away - 1, SOON_S))
        except Exception as error:  # a bug, a full disk, a rotten file: tomorrow it may be mended
            _complain(error, tell)
            failures, away = failures + 1, 0
            pause = every_s * min(2.0 ** min(failures, SLOWEST), SLOWEST)
            after_s = error.after_s if isinstance(error, BusyError) else 0.0
        sleep(max(after_s, pause * chance(1 - SPREAD, 1 + SPREAD)))


def _complain(error: Exception, tell: Callable[[Exception], None]) -> None:
    is_known = isinstance(error, BanTinError)
    _log.warning("%s", str(error) or type(error).__name__, exc_info=None if is_known else error)
    try:
        tell(error)
    except Exception as worse:  # the disk, perhaps, of which it was to tell
        _log.warning("the status cannot be written: %s", worse)
