"""How much waits for an officer, by the address where it is done."""

from datetime import date
from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet, TextField
from django.db.models.functions import Cast
from django.db.models.lookups import Contains
from django.utils import timezone

from content_sync.centre.desk.content.live import SOON
from content_sync.centre.desk.draft.models import Entry, Stage
from content_sync.centre.desk.may import may, seen
from content_sync.centre.desk.people.models import Officer, Role

MENDED = (Stage.DRAFT, Stage.REFUSED)


def waiting(officer: Officer) -> dict[str, int]:
    """Address -> how many; only of what is counted for them."""
    found: dict[str, int] = {}
    if may(officer, {Role.APPROVER}):
        found["queue"] = to_approve(officer).count()
    if may(officer, {Role.PUBLISHER}):
        goes = Q(stage=Stage.APPROVED) | Q(withdrawal__isnull=False)
        found["push"] = Entry.objects.filter(goes).count()
    return found


def to_approve(officer: Officer) -> QuerySet[Entry]:
    """What waits for their approval: sent, theirs by area and topic, and of no text their hand."""
    asked = Entry.objects.filter(stage=Stage.REVIEW).exclude(
        reviews__verdict="open", reviews__sent_by=officer
    )
    return seen(officer, {Role.APPROVER}, asked).order_by("changed_at")


def mine(officer: Officer) -> QuerySet[Entry]:
    """What they were at last and have not sent, the newest first."""
    drafts = Entry.objects.filter(stage__in=MENDED, changed_by=officer, dropped_at=None)
    return drafts.order_by("-changed_at")


def refused(officer: Officer) -> QuerySet[Entry]:
    """What was returned to them."""
    parts = Entry.objects.filter(stage=Stage.REFUSED)
    return parts.filter(Q(changed_by=officer) | Q(reviews__sent_by=officer)).distinct()


def ending(officer: Officer, today: date | None = None) -> QuerySet[Entry]:
    """What ends within 30 days and has nothing after it, the first to end first."""
    day = today or timezone.localdate()
    ends = Entry.objects.filter(
        *(Q(valid_to__gte=day.isoformat()), Q(valid_to__lte=(day + SOON).isoformat())),
        superseded_by="",
    ).exclude(folder_sha="")
    return seen(officer, set(Role), ends).order_by("valid_to", "sort_key")


def stale(officer: Officer) -> QuerySet[Entry]:
    """Those of their languages whose translation is older than its original."""
    tags = {grant.language for grant in officer.grants.all() if grant.role == Role.TRANSLATOR}
    if "" in tags:  # every language: the database counts, thousands of rows are not read here
        old: Q | Contains = Contains(Cast("coverage", TextField()), '"text": "stale"')
    else:
        each = (Q(**{f"coverage__{tag}__text": "stale"}) for tag in tags)
        old = reduce(or_, each, Q(pk__in=[]))
    return seen(officer, {Role.TRANSLATOR}, Entry.objects.filter(old)).order_by("changed_at")
