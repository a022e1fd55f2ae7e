"""Whose turn it is.

begun        what a worker left in the middle: the folder may be half turned
withdrawals  what is wrong out there must not wait
the others   by the time they are wanted at
voices       their release is out: they hold nobody up, and give way while they work
"""

from datetime import timedelta
from typing import Final

from django.db.models import Q
from django.utils import timezone

from content_sync.centre.desk.push.models import BEGUN, Push, Step

UNDER_WAY: Final = (*BEGUN, Step.VOICES)
SILENT: Final = timedelta(seconds=20)  # nobody is at a row that was not touched for so long


def next_push() -> Push | None:
    """The one to do next, now taken up: left by a worker that died or gave way, or due."""
    now = timezone.now()
    for push in _left_alone(_due()):
        mine = Push.objects.filter(pk=push.pk, step=push.step, beat_at=push.beat_at)
        if mine.update(beat_at=now):
            push.beat_at = now
            return push
    return None


def somebody_waits() -> bool:
    """Whether voices have to give way."""
    return any(push.step != Step.VOICES for push in _left_alone(_due()))


def ahead_of(push: Push) -> Push | None:
    """What a push waits for: what is at work now, or is next; None: only for the worker."""
    due = [each for each in _due() if each.pk != push.pk]
    alone = {each.pk for each in _left_alone(due)}
    at_work = [each for each in due if each.step in UNDER_WAY and each.pk not in alone]
    before = [each for each in due if _rank(each) < _rank(push)]
    return next(iter([*at_work, *before]), None)


def _due() -> list[Push]:
    wanted = Q(step=Step.WAITING, wants_at__lte=timezone.now())
    return sorted(Push.objects.filter(Q(step__in=UNDER_WAY) | wanted), key=_rank)


def _left_alone(due: list[Push]) -> list[Push]:
    last = timezone.now() - SILENT
    return [each for each in due if each.beat_at is None or each.beat_at < last]


def _rank(push: Push) -> tuple[int, float, int]:
    if push.step == Step.WAITING:
        kind = 1 if any("withdraw" in each for each in push.items) else 2
    else:
        kind = 3 if push.step == Step.VOICES else 0
    return kind, push.wants_at.timestamp(), push.pk
