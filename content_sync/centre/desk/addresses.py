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
ADMIN: Final = frozenset({ADMINISTRATOR})
HANDS: Final = frozenset({WRITER, TRANSLATOR})
GOING_OUT: Final = frozenset({APPROVER, PUBLISHER})
READ: Final = frozenset(["GET", "HEAD"])
POST: Final = frozenset({"POST"})
BOTH: Final = READ | POST
PERSON: Final = "nguoi-dung/<int:number>/"


@dataclass(frozen=True, slots=True)
class Address:
    """A route of Django's; `view` is "room.module.function" below the desk.

    roles None: open to all, also who is not signed in. An address with <entry:id> is of one entry.
    needs_factor: asks once more for the second factor, if that was long ago.
    prolongs: False for what a page asks by itself, which does not keep a session alive.
    """

    path: str
    view: str
    name: str
    roles: Collection[str] | None
    methods: Collection[str] = READ
    needs_factor: bool = False
    prolongs: bool = True


ADDRESSES: Final = (
    Address("", "today.views.today", "today", ALL),
    Address("noi-dung/", "content.views.content", "content", ALL),
    Address("bai/moi/", "write.new.new", "new", {WRITER}, BOTH),
    Address("bai/<entry:id>/", "item.views.item", "item", ALL),
    Address("bai/<entry:id>/sua/", "write.views.edit", "edit", HANDS, BOTH),
    Address("bai/<entry:id>/gio/", "write.hours.page", "hours", {WRITER}, BOTH),
    Address("bai/<entry:id>/ma/", "write.new.rename", "rename", {WRITER}, POST),
    Address("bai/<entry:id>/nhan-xet/", "write.views.remarks", "remarks", HANDS),
    Address("bai/<entry:id>/bo/", "write.dropping.drop", "drop", {WRITER}, POST),
    Address("bai/<entry:id>/vao-lai/", "write.views.back", "back", HANDS),
    Address("bai/<entry:id>/tep/<str:name>", "write.files.shown", "file", ALL),
    Address("luu/", "write.views.save", "save", HANDS, POST),
    Address("co-mat/", "write.views.presence", "presence", HANDS, POST, prolongs=False),
    Address("tep/", "write.files.upload", "upload", HANDS, POST),
    Address("goi-y/bai/", "write.offered.items", "offer-items", HANDS),
    Address("goi-y/can-cu/", "write.offered.bases", "offer-bases", HANDS),
    Address("bai/<entry:id>/lich-su/", "history.views.history", "history", ALL),
    Address("bai/<entry:id>/so-sanh/", "history.views.compare", "compare", ALL),
    Address("bai/<entry:id>/khoi-phuc/", "history.views.restore", "restore", {WRITER}, POST),
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
    Address("vao/", "door.views.sign_in", "sign-in", None, BOTH),
    Address("ra/", "door.views.sign_out", "sign-out", ALL, POST),
    Address("lan-dau/", "door.views.first_run", "first-run", None, BOTH),
    Address("moi/<slug:code>/", "door.views.invitation", "invitation", None, BOTH),
    Address("bai/<entry:id>/xem/", "preview.views.panel", "preview", ALL),
    Address("bai/<entry:id>/xem/trang/", "preview.views.pages", "preview-pages", ALL),
    Address("bai/<entry:id>/xem/<str:sha>/<str:file>", "preview.views.file", "preview-file", ALL),
    Address("bai/<entry:id>/nghe/<str:language>/", "preview.views.listen", "listen", ALL),
    Address(
        "bai/<entry:id>/dien-thoai/<str:language>/<str:file>", "preview.views.phone", "phone", ALL
    ),
    Address("toi/", "people.views.me", "me", ALL),
    Address("toi/mat-khau/", "people.views.password", "my-password", ALL, POST),
    Address("toi/ngon-ngu/", "people.views.language", "my-language", ALL, POST),
    Address("toi/ma-du-phong/", "factor.views.recovery", "my-recovery", ALL, POST, True),
    Address("toi/ma-thu-hai/", "factor.views.second_factor", "second-factor", ALL, BOTH),
    Address("toi/ma-thu-hai/hinh.svg", "factor.views.picture", "second-factor-picture", ALL),
    Address("toi/xac-nhan/", "factor.confirm.confirm", "confirm", ALL, BOTH),
    Address("nguoi-dung/", "people.officers.officers", "people", ADMIN),
    Address("nguoi-dung/them/", "people.officers.new", "new-person", ADMIN, BOTH, True),
    Address(PERSON, "people.officers.one", "person", ADMIN),
    Address(PERSON + "quyen/", "people.officers.grant", "person-grants", ADMIN, POST, True),
    Address(PERSON + "duong-dan/", "people.officers.link", "person-link", ADMIN, POST, True),
    Address(PERSON + "dong-mo/", "people.officers.active", "person-active", ADMIN, POST, True),
    Address(PERSON + "ma-thu-hai/", "people.officers.factor", "person-factor", ADMIN, POST, True),
    Address("nhat-ky/", "log.views.log", "log", {OBSERVER, ADMINISTRATOR}),
    Address("nhat-ky/tai/", "log.views.export", "log-export", {OBSERVER, ADMINISTRATOR}),
    Address("he-thong/", "system.views.system", "system", ADMIN),
)
