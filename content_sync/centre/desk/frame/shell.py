"""What stands around every page: who is there, where one can go, how much waits."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _

from content_sync.centre.desk.frame.told import told
from content_sync.centre.desk.may import may
from content_sync.centre.desk.people.models import Officer, Role
from content_sync.centre.desk.people.session import needs_factor


@dataclass(frozen=True, slots=True)
class Way:
    """A way in the side bar; `count` waits there, None where nothing is counted."""

    name: str
    says: str
    icon: str
    href: str
    count: int | None = None


# name of the address, its words, its icon, who sees it
WAYS = (
    ("today", _("Hôm nay"), "home", frozenset(Role)),
    ("content", _("Nội dung"), "file-document", frozenset(Role)),
    ("queue", _("Chờ tôi duyệt"), "check-decagram", frozenset({Role.APPROVER})),
    ("push", _("Đẩy xuống kiosk"), "send", frozenset({Role.PUBLISHER})),
    ("entries", _("Cơ quan, danh mục"), "domain", frozenset(Role)),
    ("log", _("Nhật ký"), "history", frozenset({Role.OBSERVER, Role.ADMINISTRATOR})),
    ("people", _("Người dùng"), "account-group", frozenset({Role.ADMINISTRATOR})),
    ("system", _("Hệ thống"), "server", frozenset({Role.ADMINISTRATOR})),
)


def shell(request: HttpRequest) -> dict[str, Any]:
    """What every template may ask: `ways`, `officer` and `told`; half signed in is nobody yet."""
    officer = getattr(request, "user", None)
    said = SimpleLazyObject(lambda: told(request))
    if not isinstance(officer, Officer) or needs_factor(request):
        return {"officer": None, "ways": (), "told": said}
    return {"officer": officer, "ways": SimpleLazyObject(lambda: _ways(officer)), "told": said}


def _ways(officer: Officer) -> tuple[Way, ...]:
    from content_sync.centre.desk.today.waiting import waiting

    counts = waiting(officer)
    return tuple(
        Way(name, str(says), icon, reverse(name), counts.get(name))
        for name, says, icon, roles in WAYS
        if may(officer, roles)
    )
