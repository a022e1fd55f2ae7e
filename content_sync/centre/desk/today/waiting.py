"""How much waits for an officer, by the address where it is done."""

from content_sync.centre.desk.draft.models import Entry, Stage
from content_sync.centre.desk.may import may, seen
from content_sync.centre.desk.people.models import Officer, Role


def waiting(officer: Officer) -> dict[str, int]:
    """Address -> how many; only of what is counted for them."""
    found: dict[str, int] = {}
    if may(officer, {Role.APPROVER}):
        asked = Entry.objects.filter(stage=Stage.REVIEW)
        found["queue"] = seen(officer, {Role.APPROVER}, asked).count()
    if may(officer, {Role.PUBLISHER}):
        found["push"] = Entry.objects.filter(stage=Stage.APPROVED).count()
    return found
