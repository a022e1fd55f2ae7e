"""Every address of the desk: what it does, who may, how it is asked.

From this table alone come the routes and the test of permissions: what does not stand here is not
reached. A view gets the officer's request, and the entry where the address names one; it exists and
the officer's grants cover it, or the answer was 404.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from content_sync.centre.desk.people.models import Role

WRITER, TRANSLATOR, APPROVER = Role.WRITER, Role.TRANSLATOR, Role.APPROVER
PUBLISHER, OBSERVER, ADMINISTRATOR = Role.PUBLISHER, Role.OBSERVER, Role.ADMINISTRATOR

ALL: Final = frozenset(Role)
HANDS: Final = frozenset({WRITER, TRANSLATOR})
GOING_OUT: Final = frozenset({APPROVER, PUBLISHER})
READ: Final = frozenset(["GET", "HEAD"])
POST: Final = frozenset({"POST"})
BOTH: Final = READ | POST


@dataclass(frozen=True, slots=True)
class Address:
    """A route of Django's; `view` is "room.module.function" below the desk.

    roles None: open to all, also who is not signed in. An address with <entry:id> is of one entry.
    needs_factor: asks once more for the second factor, if that was long ago.
    """

    path: str
    view: str
    name: str
    roles: Collection[str] | None
    methods: Collection[str] = READ
    needs_factor: bool = False


ADDRESSES: Final = (
    Address("", "today.views.today", "today", ALL),
    Address("noi-dung/", "content.views.content", "content", ALL),
    Address("bai/<entry:id>/", "item.views.item", "item", ALL),
    Address("co-quan/", "entries.views.bodies", "entries", ALL),
    Address("chu-de/", "entries.views.topics", "topics", ALL),
    Address("nhu-cau/", "entries.views.needs", "needs", ALL),
    Address("dia-ban/", "entries.views.areas", "areas", ALL),
    Address("danh-muc/<slug:list>/moi/", "entries.views.new", "entry-new", {WRITER}, POST),
    Address("danh-muc/<entry:id>/", "entries.card.page", "entry", ALL),
    Address("danh-muc/<entry:id>/luu/", "entries.card.save", "entry-save", {WRITER}, POST),
    Address("danh-muc/<entry:id>/bo/", "entries.card.drop", "entry-drop", {WRITER}, POST),
    Address("danh-muc/<entry:id>/chon/", "entries.card.choose", "entry-choose", {WRITER}, POST),
    Address("duyet/", "approve.views.queue", "queue", {APPROVER}),
    Address("bai/<entry:id>/duyet/", "approve.views.page", "approve", {APPROVER}),
    Address("bai/<entry:id>/quyet/", "approve.views.decide", "decide", {APPROVER}, POST),
    Address("bai/<entry:id>/gui/", "approve.views.send", "send", HANDS, POST),
    Address("bai/<entry:id>/rut/", "approve.views.take_back", "take-back", HANDS, POST),
    Address("bai/<entry:id>/rut-duyet/", "approve.views.revoke", "revoke", {APPROVER}, POST),
    Address("bai/<entry:id>/gop-y/", "approve.views.remark", "remark", ALL - {OBSERVER}, POST),
    Address("bai/<entry:id>/trung/", "shelf.views.clashes", "clashes", HANDS, BOTH),
    Address("bai/<entry:id>/go/", "push.withdrawing.withdraw", "withdraw", GOING_OUT, BOTH),
    Address("day/", "push.views.page", "push", {PUBLISHER}),
    Address("day/gui/", "push.views.ask", "push-ask", {PUBLISHER}, POST, needs_factor=True),
    Address("day/khoa/", "push.views.unlock", "push-unlock", {PUBLISHER}, POST, needs_factor=True),
    Address("day/<int:number>/", "push.views.progress", "push-progress", {PUBLISHER}),
    Address("day/<int:number>/huy/", "push.views.cancel", "push-cancel", {PUBLISHER}, POST),
    Address(
        *("day/<int:number>/hoan-tac/", "push.views.undo", "push-undo", {PUBLISHER}, BOTH),
        needs_factor=True,
    ),
    Address("vao/", "people.views.sign_in", "sign-in", None, BOTH),
    Address("ra/", "people.views.sign_out", "sign-out", ALL, POST),
    Address("toi/", "people.views.me", "me", ALL),
    Address("toi/ma-thu-hai/", "people.views.second_factor", "second-factor", ALL, BOTH),
    Address("toi/xac-nhan/", "people.views.confirm", "confirm", ALL, BOTH),
)
