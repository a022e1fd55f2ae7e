"""Pictograms by their names in Material Design Icons, as feed.yaml writes them."""

import re
from functools import cache
from typing import Final

from fonticon_mdi7 import MDI7

from content_sync.centre.written.fields import Fields
from content_sync.letters.choices import Choices, nearest
from content_sync.said import phrase

CATALOGUE: Final = "https://pictogrammers.com/library/mdi"
_PREFIX: Final = re.compile(r"^(?:mdi[-: ]*)+(?=[a-z])")  # as web pages write them: mdi mdi-cash


def read_icon(each: Fields, required: bool = False) -> str:
    """The name under `icon:`; mdi- before it, capitals, spaces and _ are forgiven."""
    written = each.text("icon", required)
    name = re.sub(r"[\s_-]+", "-", _PREFIX.sub("", written.lower()))
    if not name or name in names():
        return name
    near = nearest(name, names())
    fix = phrase("write a name that is listed at {address}", address=CATALOGUE)
    if near:
        fix = phrase("did you mean '{near}'? All are at {address}", near=near, address=CATALOGUE)
    each.wrong("icon", phrase("there is no icon '{written}'", written=written), fix)
    return ""


@cache
def names() -> Choices:
    """The names of all pictograms that a kiosk can draw."""
    return Choices(name.replace("_", "-") for name in vars(MDI7) if not name.startswith("_"))
