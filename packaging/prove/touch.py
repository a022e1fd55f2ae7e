"""Runs the kiosk in full screen under whatever server there is, and plays before it.

python touch.py STORE CONFIG TITLE TURNED    TURNED: normal left inverted right

A row a play on standard output, then `presses N wrong M`.
"""

import os
import signal
import sys
import threading
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __main__ as command
from kiosk.window import preparing

if TYPE_CHECKING:
    from record import Watched


def main(store: str, config: str, title: str, turned: str) -> None:
    """Put somebody over the kiosk's shoulder, then run it as its keeper would."""
    prepare = preparing.prepare

    def prepare_and_watch(cache: Path, size: tuple[int, int], where: preparing.Where) -> None:
        prepare(cache, size, where)
        import record

        import kiosk.window.app

        class Playing(record.Watched):
            def on_start(self) -> None:
                threading.Thread(target=_play, args=(self, title, turned), daemon=True).start()

        vars(kiosk.window.app)["KioskApp"] = Playing

    preparing.prepare = prepare_and_watch
    sys.exit(command.main(["run", store, "--config", config, "--full-screen"]))


def _play(app: "Watched", title: str, turned: str) -> None:
    """Play all there is, then end the kiosk."""
    try:
        from compare import table
        from play import Hand, plays

        presses, wrong = table(title, plays(Hand(app, title.split()[0], turned), turned))
        print(f"{title}: presses {presses} wrong {wrong}", flush=True)
    except Exception:
        print(f"{title}: broke off: {traceback.format_exc()}", flush=True)
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    main(*sys.argv[1:])
