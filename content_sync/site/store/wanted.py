"""Which media a site wants, and in which order. Pure: no disk, no network."""

from collections.abc import Iterable, Mapping

from content_sync.shown.audience import Aim, Site, is_meant_for
from content_sync.signed.catalog import Line


def media(lines: Iterable[Line], aims: Mapping[str, Aim], site: Site) -> tuple[Line, ...]:
    """The media a site wants, the most needed and smallest first, each file once.

    What an emergency shows and says comes before everything else. `aims` knows items by their ids.
    """

    def urgency(line: Line) -> tuple[bool, int, int, str]:
        return not aim_of(line, aims).is_emergency, line.priority, line.bytes, line.id

    wanted = {
        line.sha256: line
        for line in sorted(lines, key=urgency, reverse=True)
        if not line.is_text and is_meant_for(aim_of(line, aims).targets, site, if_unsaid=True)
    }
    return tuple(sorted(wanted.values(), key=urgency))


def aim_of(line: Line, aims: Mapping[str, Aim]) -> Aim:
    """The aim of the item that a media file belongs to."""
    return aims.get(line.id.partition("/")[0], Aim())
