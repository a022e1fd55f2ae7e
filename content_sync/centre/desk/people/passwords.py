"""Whether a password will do: twelve letters, not what stands in the account, not a common one."""

from typing import Final

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from content_sync.centre.desk.people.models import Officer

SAID: Final[dict[str, str | Promise]] = {
    "password_too_short": _("Mật khẩu cần ít nhất 12 ký tự."),
    "password_too_similar": _("Mật khẩu giống tên hoặc đơn vị: người khác dễ đoán."),
    "password_too_common": _("Mật khẩu này nhiều người dùng: người khác dễ đoán."),
}


def refused(password: str, officer: Officer) -> list[str]:
    """Why `password` will not do for the officer, as sentences; none if it will."""
    try:
        validate_password(password, officer)
    except ValidationError as error:
        return [str(SAID.get(str(each.code), each.messages[0])) for each in error.error_list]
    return []
