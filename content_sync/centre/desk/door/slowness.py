"""How long a name must wait after wrong passwords, wherever they came from.

Six are free; then the wait doubles up to half a minute. It is never a lock: else anybody could keep
an officer out who knows the name. The lock is by name and address together (django-axes).
"""

from datetime import datetime, timedelta
from typing import Final

FREE: Final = 6
MOST_S: Final = 30


def wait_s(failures: int, since_last_s: float) -> float:
    """Seconds until the next try, 0 for now."""
    if failures < FREE:
        return 0
    asked = min(2 ** (failures - FREE), MOST_S) if failures < FREE + 10 else MOST_S
    return max(0.0, asked - since_last_s)


def of_name(login: str, now: datetime, within: timedelta) -> float:
    """Seconds that this name must wait."""
    from axes.models import AccessAttempt
    from django.db.models import Max, Sum

    found = AccessAttempt.objects.filter(username=login, attempt_time__gte=now - within)
    counted = found.aggregate(n=Sum("failures_since_start"), last=Max("attempt_time"))
    if not counted["n"]:
        return 0
    return wait_s(counted["n"], (now - counted["last"]).total_seconds())
