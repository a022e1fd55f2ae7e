"""What a session may do: how long it lives, the second factor, how fresh that is.

begun   a session ends 12 h after sign-in,
seen    and 30 min after the last thing done in it; pings of an open page do not count.
factor  when the second factor was given last.

It ends, too, when the officer's password or grants change (Officer.sessions).
"""

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse

from content_sync.centre.desk.people.models import Officer

IDLE: Final = timedelta(minutes=30)
LONGEST: Final = timedelta(hours=12)
FRESH: Final = timedelta(minutes=10)
STEP_S: Final = 60  # how exactly `seen` is kept: not a row written a request
BEGUN: Final = "begun"  # keys of the session, in seconds of the epoch
SEEN: Final = "seen"
FACTOR: Final = "factor"
OWES: Final = "owes"  # a second factor, for whoever has set one up without having to


def officer_of(request: HttpRequest) -> Officer:
    """Who asks, behind the guard."""
    assert isinstance(request.user, Officer)
    return request.user


def needs_factor(request: HttpRequest) -> bool:
    """Whether the officer's deeds need a second factor that this session has not."""
    officer = request.user
    if not isinstance(officer, Officer) or FACTOR in request.session:
        return False
    return bool(request.session.get(OWES)) or officer.is_answerable


def is_fresh(request: HttpRequest) -> bool:
    """Whether the second factor was given a short while ago."""
    given = request.session.get(FACTOR, 0)
    return bool(time.time() - given < FRESH.total_seconds())


def factor_given(request: HttpRequest) -> None:
    """The second factor was given just now: a session of a new id."""
    request.session.cycle_key()
    request.session[FACTOR] = time.time()


def is_over(begun: float, seen: float, now: float) -> bool:
    """Whether a session has ended; all in seconds of the epoch."""
    return now - begun > LONGEST.total_seconds() or now - seen > IDLE.total_seconds()


def used(request: HttpRequest) -> None:
    """The officer did something."""
    now = time.time()
    if BEGUN not in request.session:
        request.session[BEGUN] = now
    if now - request.session.get(SEEN, 0) > STEP_S:
        request.session[SEEN] = now


def ended_in_time(answer: Callable[[HttpRequest], HttpResponse]) -> Callable[..., HttpResponse]:
    """Middleware: who was away too long is not signed in any more."""

    def asked(request: HttpRequest) -> HttpResponse:
        now = time.time()
        begun, seen = request.session.get(BEGUN, now), request.session.get(SEEN, now)
        if is_over(begun, seen, now):
            logout(request)
        return answer(request)

    return asked
