"""Room on a kiosk's disk: what goes so that what is needed more can be written.

    the reserve, made again later
    what has come of packs and media that are not whole yet
    media, the least needed first; essential ones never
    the release before

Notes, status and texts go before all of these; media have what fitting.py says.
"""

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from content_sync.errors import StoreError
from content_sync.machine.disk import FullError, failure
from content_sync.signed.catalog import Line
from content_sync.site.library import places
from content_sync.site.store import packs
from content_sync.site.store.releases import DamagedError, Releases
from content_sync.site.store.room import fitting, reserve
from content_sync.site.store.room.fitting import Media
from content_sync.site.store.shelf import Shelf

MARGIN_BYTES: Final = 16 * 2**20  # left free beside media, so that they do not come and go
SMALLEST_SHARE: Final = 32  # of a small disk no more than this part
RELEASES: Final = 2  # the current one, and the one before
BLOCK: Final = 4096  # what a file takes at least


class Room:
    """The room of one store; `most_bytes` is what a keeper allows media to take."""

    def __init__(
        self, folder: Path, shelf: Shelf, releases: Releases, most_bytes: int | None
    ) -> None:
        self._folder = folder
        self._shelf = shelf
        self._releases = releases
        self._most_bytes = most_bytes
        self.waiting = 0  # media that there is no room for

    def having(self, do: Callable[[], object]) -> None:
        """Do it; where the disk is full, again and again after something went.

        Raises:
            StoreError: it failed, or there is nothing left that may go (FullError).
        """
        while True:
            try:
                do()
                return
            except sqlite3.Error as error:
                told: StoreError = failure(places.notes(self._folder), error)
            except FullError as error:
                told = error
            if not isinstance(told, FullError) or not self.give_up():
                raise told

    def make(self, bytes_: int) -> None:
        """Have so many bytes free, if that can be had without the release before."""
        while reserve.free_bytes(self._folder) < bytes_:
            if not self._give_up_media():
                return

    def give_up(self) -> bool:
        """Let what is needed least go; False when nothing is left that may."""
        if self._give_up_media():
            return True
        return self._releases.drop_earlier()

    def _give_up_media(self) -> bool:
        if reserve.give_up(self._folder):
            return True
        parts = self._shelf.parts()
        self._shelf.drop_parts(parts)
        if packs.drop(self._folder) or parts:
            return True
        here = self._shelf.arrived
        leavers = fitting.leavers(here, self._priorities())
        freed, out = 0, []
        for sha256 in leavers:
            if freed >= reserve.target_bytes(self._folder):
                break
            freed += here[sha256]
            out.append(sha256)
        self._shelf.throw_away(out, is_full=True)
        return bool(out)

    def admit(self, missing: tuple[Line, ...]) -> tuple[Line, ...]:
        """Those of `missing` there is room for; what is needed less than they has gone."""
        here = [
            Media(sha256, fitting.LAST, _on_disk(size), True)
            for sha256, size in self._shelf.arrived.items()
        ]
        wanted = [
            Media(line.sha256, line.priority, _on_disk(line.bytes), False) for line in missing
        ]
        parts = self._shelf.parts() if wanted else {}
        disk_bytes = self._disk_bytes(here, [parts.get(one.sha256, 0) for one in wanted])
        fit = fitting.fit(here, wanted, disk_bytes, self._margin(), self._most_bytes)
        if fit.out or len(fit.admitted) < len(here) + len(wanted):
            priorities = self._priorities()
            here = [
                Media(one.sha256, priorities.get(one.sha256, one.priority), one.bytes, True)
                for one in here
            ]
            fit = fitting.fit(here, wanted, disk_bytes, self._margin(), self._most_bytes)
        self._shelf.throw_away(fit.out)
        admitted = tuple(line for line in missing if line.sha256 in fit.admitted)
        self._shelf.drop_parts({line.sha256 for line in missing} & parts.keys() - fit.admitted)
        self.waiting = len(missing) - len(admitted)
        return admitted

    def keep_reserve(self) -> None:
        """Make the reserve anew, as far as media leave room for it."""
        reserve.keep(self._folder)

    def _disk_bytes(self, here: Iterable[Media], parts: Iterable[int]) -> int:
        """What media may fill of this disk, beside the reserve and two releases."""
        lacking = max(0, reserve.target_bytes(self._folder) - reserve.held_bytes(self._folder))
        if len(self._releases.all()) < RELEASES:
            lacking += reserve.release_bytes(self._folder)
        filled = sum(one.bytes for one in here) + sum(parts)
        return filled + reserve.free_bytes(self._folder) - lacking

    def _margin(self) -> int:
        return min(MARGIN_BYTES, reserve.disk_bytes(self._folder) // SMALLEST_SHARE)

    def _priorities(self) -> dict[str, int]:
        try:
            return self._releases.media_of(self._releases.current)
        except DamagedError:  # nobody can tell what is essential: nothing is thrown away
            return dict.fromkeys(self._shelf.arrived, 0)


def _on_disk(size: int) -> int:
    """What a file takes of a disk."""
    return -(-size // BLOCK) * BLOCK
