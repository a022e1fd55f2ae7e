"""What goes wrong ends the visit, and nothing more."""

import logging
import traceback
from collections.abc import Callable

from kivy.base import ExceptionHandler, ExceptionManager

_log = logging.getLogger(__name__)


class EndVisitOnError(ExceptionHandler):  # type: ignore[misc]  # Kivy has no types
    """Whatever goes wrong, the next visitor finds a kiosk at rest.

    The log says where it went wrong, but not in which words: they may be a visitor's.
    """

    def __init__(self, end_visit: Callable[[], None]) -> None:
        super().__init__()
        self._end_visit = end_visit

    def handle_exception(self, inst: BaseException) -> int:
        """End the visit and go on; only who stops the process is let through."""
        if isinstance(inst, KeyboardInterrupt | SystemExit):
            return int(ExceptionManager.RAISE)
        where = "".join(traceback.format_tb(inst.__traceback__))
        _log.error("a visit ended by an error: %s\n%s", type(inst).__name__, where)
        self._end_visit()
        return int(ExceptionManager.PASS)
