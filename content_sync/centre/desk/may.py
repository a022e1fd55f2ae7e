"""Who may do what: grants are rows, narrowed by area, topic and language.

may(officer, roles, entry, tag)   whether one of their grants covers it
seen(officer, roles, entries)     those of the entries that it covers
"""

from collections.abc import Collection

from django.db.models import Q, QuerySet

from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.people.models import Grant, Officer, Role

READERS = frozenset(Role) - {Role.ADMINISTRATOR}  # of what is written; with administrators, who see
EVERYWHERE = frozenset({Role.PUBLISHER, Role.ADMINISTRATOR})  # these are never narrowed


def may(
    officer: Officer, roles: Collection[str], entry: Entry | None = None, tag: str = ""
) -> bool:
    """Whether a grant of one of these roles covers the entry, and a translator's the language."""
    if not officer.is_active:
        return False
    return any(_covers(grant, entry, tag) for grant in officer.grants.all() if grant.role in roles)


def _covers(grant: Grant, entry: Entry | None, tag: str) -> bool:
    if entry is None or grant.role in EVERYWHERE:
        return True
    if grant.area and f" {grant.area} " not in entry.areas:
        return False
    if grant.topic and f" {grant.topic} " not in entry.topics:
        return False
    is_translator = grant.role == Role.TRANSLATOR
    return not (is_translator and grant.language and tag and grant.language != tag)


def seen(officer: Officer, roles: Collection[str], entries: QuerySet[Entry]) -> QuerySet[Entry]:
    """Those of `entries` that one of their grants of these roles covers."""
    asked = Q(pk__in=[])
    for grant in officer.grants.all():
        if grant.role not in roles:
            continue
        if grant.role in EVERYWHERE or not (grant.area or grant.topic):
            return entries
        one = Q()
        if grant.area:
            one &= Q(areas__contains=f" {grant.area} ")
        if grant.topic:
            one &= Q(topics__contains=f" {grant.topic} ")
        asked |= one
    return entries.filter(asked)
