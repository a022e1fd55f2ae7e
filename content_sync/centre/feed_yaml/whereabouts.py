"""Where a feed is at home: its time zone, and the address under which telephones find it."""

import re
from typing import Final

from content_sync import zone
from content_sync.centre.text.links import is_private
from content_sync.centre.written.fields import Fields
from content_sync.letters.choices import nearest
from content_sync.said import Said, phrase

LINK: Final = re.compile(r"https?://[A-Za-z0-9.:\[\]-]+(/[A-Za-z0-9._~/%-]*)?")  # a page's follows
NEAR_ZONE: Final = 0.9  # how like a name must be to be offered
MOST_LINK: Final = 120  # letters; more makes a code that old telephones do not read


def read_time_zone(top: Fields) -> str:
    """The time zone of all its days and hours; Việt Nam's where none is named."""
    name = top.text("time_zone") or zone.VIET_NAM
    if name not in zone.names():
        fix = phrase("{fix}; Việt Nam's is {zone}", fix=_near_zone(name), zone=zone.VIET_NAM)
        top.wrong("time_zone", phrase("'{name}' is no time zone", name=name), fix)
        return zone.VIET_NAM
    return name


def _near_zone(name: str) -> Said:
    """«did you mean …» only where it is nearly that: the next city may be hours away."""
    near = nearest(name, (one for one in zone.names() if "/" in one), NEAR_ZONE)
    if near:
        return phrase("did you mean '{near}'?", near=near)
    return phrase("write its name, like Asia/Vientiane")


def read_public_address(top: Fields) -> str:
    """Where telephones find its pages, "" for nowhere."""
    address = top.text("public_address")
    if address and not (LINK.fullmatch(address) and len(address) <= MOST_LINK):
        fix = phrase(
            "write https:// and the site's name, at most {most} letters, no ? or #", most=MOST_LINK
        )
        top.wrong("public_address", phrase("'{address}' is no address", address=address), fix)
    elif address and is_private(address):
        fix = phrase("no visitor's telephone opens it; write the address that the internet knows")
        top.warn(
            "public_address",
            phrase("'{address}' is known to this network alone", address=address),
            fix,
        )
    return address
