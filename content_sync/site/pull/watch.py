"""Watch: the service. Pull now, then every 15 to 60 minutes, for ever; errors do not end it.

Kiosks spread by chance, or a province's would all ask in the same second after a power cut.
"""

import logging
from collections.abc import Callable
from typing import Final

from content_sync.errors import BanTinError, UseError
from content_sync.site.pull.feed import BusyError

EVERY_S: Final = 15 * 60
SLOWEST: Final = 4  # times EVERY_S after failures: an hour
SPREAD: Final = 0.2

Chance = Callable[[float, float], float]  # a number between two

_log = logging.getLogger(__name__)


def watch(
    pull: Callable[[], object], sleep: Callable[[float], None], chance: Chance, every_s: float
) -> None:
    """Call `pull` again and again; only what `sleep` raises, or a wrong use, ends it."""
    failures = 0
    while True:
        after_s = 0.0
        try:
            pull()
            failures = 0
        except UseError:
            raise
        except BanTinError as error:
            _log.warning("%s", error)
            failures += 1
            after_s = error.after_s if isinstance(error, BusyError) else 0.0
        sleep(max(after_s, pause_s(every_s, failures, chance)))


def pause_s(every_s: float, failures: int, chance: Chance) -> float:
    """How long to wait: longer after failures, never quite the same."""
    return every_s * min(2.0 ** min(failures, SLOWEST), SLOWEST) * chance(1 - SPREAD, 1 + SPREAD)
