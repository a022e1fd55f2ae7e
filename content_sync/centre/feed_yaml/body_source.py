"""A body of feed.yaml: whom to ask, where, when, and by which telephone."""

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from content_sync.centre.feed_yaml.icons import read_icon
from content_sync.centre.feed_yaml.opening_source import is_opening, read_opening
from content_sync.centre.written.fields import UNKNOWN, Fields
from content_sync.model import Body, Language
from content_sync.numbers.telephone import read
from content_sync.said import phrase
from content_sync.shown.usual_hours import written_hours

TELEPHONE: Final = "0205 3812 345, 0912 345 678, 113 or +86 …"  # as an example


def read_body(
    each: Fields, areas: Collection[str] | None, languages: tuple[Language, ...], time_zone: str
) -> Body:
    """One body; `areas`: the codes that are known, None where some are not."""
    unknown = tuple(key for key in ("address", "hours", "telephone") if _is_unknown(each, key))
    known = replace(
        each, entries={key: node for key, node in each.entries.items() if key not in unknown}
    )
    opening = read_opening(known, time_zone) if is_opening(known) else None
    if opening:
        hours = written_hours(opening, languages)
    else:
        hours = {} if is_opening(known) else known.names("hours")
    return Body(
        id=known.id("id"),
        names=known.names("names", required=True),
        address=known.names("address"),
        hours=hours,
        opening=opening,
        telephone=_telephone(known),
        icon=read_icon(known),
        unknown=unknown,
        area=known.reference("area", areas, "area"),
        speaks=known.references("speaks", {one.tag for one in languages}, "language"),
    )


def _telephone(each: Fields) -> str:
    """It is shown as it is written; what of it cannot be dialled is told."""
    written = each.text("telephone")
    known = read(written)
    if written and not known.numbers:
        fix = phrase(
            "nothing will be dialled; write it as {example}, or ? while it is not known",
            example=TELEPHONE,
        )
        each.warn("telephone", phrase("'{written}' is no telephone number", written=written), fix)
    elif known.unclear:
        fix = phrase(
            "only {number} will be dialled; write numbers as {example}",
            number=known.numbers[0],
            example=TELEPHONE,
        )
        each.warn(
            "telephone", phrase("'{written}' is no telephone number", written=known.unclear), fix
        )
    return written


def _is_unknown(each: Fields, key: str) -> bool:
    node = each.entries.get(key)
    if node is None or not node.value:
        return False
    inside = node.value.values() if isinstance(node.value, dict) else (node,)
    return all(str(each.value).strip("“”„‘’«» ") in (UNKNOWN, "？") for each in inside)
