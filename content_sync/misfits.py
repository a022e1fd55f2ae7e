"""What kiosk.toml says of a kiosk that its feed does not know: shown anyway, and told.

Something is always shown, so that a wrong setting leaves no screen dark; whoever pulls, asks for
the status or starts the kiosk reads one line that says what was meant.
"""

from collections.abc import Iterable
from typing import Final

from content_sync.letters.choices import meant, nearest
from content_sync.model import Feed
from content_sync.shown.audience import Site

CLOSE: Final = 0.7  # site ids are alike by nature: hn-01, hn-02


def misfits(site: Site, feed: Feed, sites: Iterable[str] = ()) -> str:
    """One line, "" where all is known; `sites` are those that items are meant for."""
    said = []
    profiles = [one.id for one in feed.profiles]
    if site.profile and site.profile not in profiles:
        shown = profiles[0]
        said.append(_unknown("profile", site.profile, profiles, f"shown is '{shown}' instead"))
    codes = [area.code for area in feed.areas]
    for code in site.areas if codes else ():
        if code not in codes:
            said.append(_unknown("area", code, codes, "what is for that area alone is not shown"))
    known = set(sites)
    if site.id and site.id not in known and (near := nearest(site.id, known, CLOSE)):
        said.append(f"kiosk.toml: no item is for site '{site.id}', did you mean '{near}'?")
    return "; ".join(said)


def _unknown(what: str, word: str, known: list[str], instead: str) -> str:
    return f"kiosk.toml: the feed has no {what} '{word}' ({instead}), {meant(word, known)}"
