"""What a session may do: idle time, the second factor, how fresh that is."""

import time
from datetime import timedelta
from typing import Final

from django.http import HttpRequest

from content_sync.centre.desk.people.models import Officer

IDLE: Final = timedelta(minutes=30)
FRESH: Final = timedelta(minutes=10)
SEEN: Final = "seen"  # keys of the session, in seconds of the epoch
FACTOR: Final = "factor"


def needs_factor(request: HttpRequest) -> bool:
    """Whether the officer's deeds need a second factor that this session has not."""
    officer = request.user
    return isinstance(officer, Officer) and officer.is_answerable and FACTOR not in request.session


def is_fresh(request: HttpRequest) -> bool:
    """Whether the second factor was given a short while ago."""
    given = request.session.get(FACTOR, 0)
    return bool(time.time() - given < FRESH.total_seconds())
