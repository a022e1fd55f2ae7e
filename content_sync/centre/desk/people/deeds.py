"""What administrators do with accounts; each deed is noted, and ends the officer's sessions.

An account is made without a password: a link, handed over once, lets its owner choose one.
"""

from datetime import timedelta
from typing import Final

from django.db import transaction
from django.db.models import F
from django.http import HttpRequest
from django.utils import timezone

from content_sync.centre.desk.factor import factor
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.people import codes
from content_sync.centre.desk.people.models import Grant, Officer, Role

LINK_HOLDS: Final = timedelta(days=3)
RESET_HOLDS: Final = timedelta(days=1)
LINK_LETTERS: Final = 20
INVITATION: Final = "invitation"


def invite(request: HttpRequest | None, officer: Officer) -> str:
    """A new link to choose a password with; the only time its code is known."""
    code = codes.made(LINK_LETTERS)
    officer.invited = codes.hashed(code, INVITATION)
    officer.invited_until = timezone.now() + LINK_HOLDS
    officer.save(update_fields=["invited", "invited_until"])
    note("officer-invited", officer.login, request=request)
    return code


def invited(code: str) -> Officer | None:
    """Whom the link was made for, while it holds."""
    found = Officer.objects.filter(
        invited=codes.hashed(code, INVITATION), invited_until__gt=timezone.now(), is_active=True
    )
    return found.first()


@transaction.atomic
def choose_password(request: HttpRequest, officer: Officer, password: str) -> None:
    """The officer's own password; the link is spent, all sessions end."""
    officer.set_password(password)
    officer.invited, officer.invited_until = "", None
    officer.save()
    end_sessions(officer)
    note("password-chosen", officer.login, who=officer, request=request)


@transaction.atomic
def give(request: HttpRequest, officer: Officer, grant: Grant) -> bool:
    """Give a grant; False if the officer has it."""
    _, is_new = Grant.objects.get_or_create(
        officer=officer,
        role=grant.role,
        area=grant.area,
        topic=grant.topic,
        language=grant.language,
    )
    if is_new:
        end_sessions(officer)
        note("grant-given", officer.login, request=request, after=said(grant))
    return is_new


@transaction.atomic
def take(request: HttpRequest, grant: Grant) -> None:
    """Take a grant away."""
    grant.delete()
    end_sessions(grant.officer)
    note("grant-taken", grant.officer.login, request=request, before=said(grant))


@transaction.atomic
def set_active(request: HttpRequest, officer: Officer, is_active: bool) -> None:
    """Close an account, or open it again; a link that was handed out is void."""
    officer.is_active = is_active
    officer.invited, officer.invited_until = "", None
    officer.save()
    end_sessions(officer)
    note("officer-opened" if is_active else "officer-closed", officer.login, request=request)


def reset_asked_by(officer: Officer) -> Officer | None:
    """Which administrator asked that the officer's telephone be forgotten, while that holds."""
    asked, by = officer.reset_asked_at, officer.reset_asked_by
    if by is None or asked is None or asked <= timezone.now() - RESET_HOLDS:
        return None
    return by if by.is_active and Role.ADMINISTRATOR in by.roles() else None


@transaction.atomic
def reset_factor(request: HttpRequest, officer: Officer, by: Officer) -> bool:
    """Forget the officer's telephone and recovery codes, once two administrators wish it: False
    if this is the first. One alone would be able to sign in as anybody.
    """
    officer = Officer.objects.select_for_update().get(pk=officer.pk)
    first = reset_asked_by(officer)
    if first is None or first.pk == by.pk:
        officer.reset_asked_by, officer.reset_asked_at = by, timezone.now()
        officer.save(update_fields=["reset_asked_by", "reset_asked_at"])
        note("factor-reset-asked", officer.login, request=request)
        return False
    factor.forget(officer)
    officer.reset_asked_by, officer.reset_asked_at = None, None
    officer.save(update_fields=["reset_asked_by", "reset_asked_at"])
    end_sessions(officer)
    note("factor-reset", officer.login, request=request, after={"asked": first.login})
    return True


@transaction.atomic
def let_in(officer: Officer) -> str:
    """For who has lost telephone, codes and all: a link, from whoever sits at the server."""
    factor.forget(officer)
    officer.is_active = True
    officer.save(update_fields=["is_active"])
    end_sessions(officer)
    note("let-in", officer.login)
    return invite(None, officer)


def end_sessions(officer: Officer) -> None:
    """Sign the officer out everywhere."""
    Officer.objects.filter(pk=officer.pk).update(sessions=F("sessions") + 1)
    officer.refresh_from_db(fields=["sessions"])


def said(grant: Grant) -> dict[str, str]:
    """A grant as the log keeps it."""
    keys = ("role", "area", "topic", "language")
    return {key: value for key in keys if (value := getattr(grant, key))}
