"""Whom content is for: people, and kiosks by where they stand, one rule for sync and library."""

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from content_sync.model import Targets


class Aim(msgspec.Struct, frozen=True):
    """Of an item: whom it is for, and how urgent it is (normal, priority, emergency)."""

    targets: Targets = Targets()
    class_: str = msgspec.field(name="class", default="normal")

    @property
    def is_emergency(self) -> bool:
        """Whether it goes before everything else."""
        return self.class_ == "emergency"


@dataclass(frozen=True, slots=True)
class Site:
    """Where a kiosk stands; `areas` are all area codes it lies in (its commune's, its province's).

    Codes are compared whole: a commune's code does not begin with its province's.
    """

    profile: str = ""
    id: str = ""
    areas: tuple[str, ...] = ()


def is_meant_for(targets: Targets, site: Site, *, if_unsaid: bool) -> bool:
    """Whether `targets` include `site`; a target left empty includes everybody.

    `if_unsaid` is the answer where a kiosk does not say what it is. Here alone sync and library
    differ: sync takes everything (True), since kiosk.toml may say more tomorrow; the library
    shows only what is for everybody (False).
    """
    pairs = (
        (targets.profiles, (site.profile,) if site.profile else ()),
        (targets.areas, site.areas),
        (targets.sites, (site.id,) if site.id else ()),
    )
    return all(
        not wanted or (if_unsaid if not here else not {*wanted}.isdisjoint(here))
        for wanted, here in pairs
    )


def people(targets: Targets, tags: Iterable[str]) -> tuple[str, ...]:
    """Whom it is for, in the first of `tags` that has them, else in the feed's first language."""
    known = targets.audiences_in
    return next((known[tag] for tag in tags if tag in known), targets.audiences)
