"""The log in words, and as files: JSON lines, or a table for a spreadsheet."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from typing import Final

import msgspec
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from content_sync.centre.desk.log.models import Line

COLUMNS: Final = ("id", "at", "name", "address", "deed", "about", "before", "after", "prev", "sha")
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")  # how a spreadsheet knows one

SHA: Final = re.compile(r"\b([0-9a-f]{12})[0-9a-f]{52}\b")
BEGINS: Final = r"\1…"  # enough of it to be told from others; the files have all of it
SAID: Final[dict[str, str | Promise]] = {
    "sign-in": _("vào"),
    "sign-out": _("ra"),
    "sign-in-locked": _("khoá đăng nhập vì sai nhiều lần"),
    "first-administrator": _("lập quản trị đầu tiên"),
    "officer-made": _("lập tài khoản"),
    "officer-invited": _("gửi đường dẫn đặt mật khẩu"),
    "officer-closed": _("đóng tài khoản"),
    "officer-opened": _("mở lại tài khoản"),
    "grant-given": _("cấp quyền"),
    "grant-taken": _("thu quyền"),
    "password-chosen": _("đặt mật khẩu"),
    "password-changed": _("đổi mật khẩu"),
    "factor-set": _("cài mã thứ hai"),
    "let-in": _("cho vào lại từ máy chủ"),
    "factor-reset-asked": _("đề nghị bỏ điện thoại đã mất"),
    "factor-reset": _("bỏ điện thoại đã mất"),
    "recovery-codes-made": _("lập mã dự phòng"),
    "recovery-code-used": _("dùng một mã dự phòng"),
    "log-exported": _("tải nhật ký"),
    "send": _("gửi duyệt"),
    "take back": _("rút lại"),
    "approve": _("duyệt"),
    "refuse": _("trả lại"),
    "revoke": _("rút duyệt"),
    "remark": _("góp ý"),
    "new": _("lập bài mới"),
    "edit": _("sửa"),
    "rename": _("đổi mã"),
    "upload": _("đưa ảnh lên"),
    "restore": _("khôi phục"),
    "settle": _("chọn một bên"),
    "clash settled": _("chọn một bên"),
    "drop": _("bỏ bản nháp"),
    "withdraw": _("gỡ xuống"),
    "withdraw not after all": _("thôi gỡ xuống"),
    "keys unlocked": _("mở khoá ký"),
    "push asked": _("đẩy xuống kiosk"),
    "undo asked": _("hoàn tác lần đẩy"),
    "push cancelled": _("huỷ hẹn đẩy"),
    "push failed": _("đẩy không xong"),
    "pushed": _("đã đẩy xong"),
}


def said(deed: str) -> str:
    """A deed in words; one that has none is shown by its name."""
    return str(SAID.get(deed, deed))


def change(line: Line) -> str:
    """What a deed changed: "role: approver · topic: support"."""
    sides = [_listed(side) for side in (line.before, line.after) if side]
    return " → ".join(sides)


def _listed(side: object) -> str:
    if not isinstance(side, dict):
        return _json(side)
    values = (
        (key, value if isinstance(value, str) else _json(value)) for key, value in side.items()
    )
    return " · ".join(f"{key}: {SHA.sub(BEGINS, value)}" for key, value in values)


def cell(value: object) -> str:
    """A value as a cell that no spreadsheet takes for a formula."""
    text = value if isinstance(value, str) else "" if value is None else _json(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def json_lines(lines: Iterable[Line]) -> Iterator[str]:
    """One JSON object a line."""
    for line in lines:
        yield _json(_row(line)) + "\n"


def table(lines: Iterable[Line]) -> Iterator[str]:
    """Comma-separated, with a byte order mark: else Excel reads no Vietnamese."""
    yield "\ufeff" + _joined(COLUMNS)
    for line in lines:
        yield _joined([cell(value) for value in _row(line).values()])


def _row(line: Line) -> dict[str, object]:
    row = {name: getattr(line, name) for name in COLUMNS}
    return row | {"at": line.at.isoformat()}


def _joined(cells: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow(cells)
    return out.getvalue()


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
