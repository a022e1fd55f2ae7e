"""What is typed about accounts, and whether it can be so."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _

from content_sync.centre.desk.people import passwords
from content_sync.centre.desk.people.models import Grant, Officer, Role
from content_sync.letters.folding import fold

LOGIN: Final = re.compile(r"[a-z0-9][a-z0-9._-]{1,59}")
NEEDED: Final = {"required": _("Mời điền ô này.")}
NARROWED: Final = {  # by what a role can be narrowed; others would do nothing
    Role.WRITER: ("area", "topic"),
    Role.TRANSLATOR: ("area", "topic", "language"),
    Role.APPROVER: ("area", "topic"),
    Role.OBSERVER: ("area", "topic"),
    Role.PUBLISHER: (),
    Role.ADMINISTRATOR: (),
}


def secret(label: Any, complete: str) -> forms.CharField:
    """A field for a password, as it is typed: no space is taken away."""
    widget = forms.PasswordInput(attrs={"autocomplete": complete})
    return forms.CharField(
        label=label, max_length=200, strip=False, widget=widget, error_messages=NEEDED
    )


def line(label: Any, most: int, complete: str = "off", **more: Any) -> forms.CharField:
    """A field for one line."""
    widget = forms.TextInput(attrs={"autocomplete": complete, "spellcheck": "false"})
    return forms.CharField(
        label=label, max_length=most, widget=widget, error_messages=NEEDED, **more
    )


class SignIn(forms.Form):
    """Name and password."""

    username = line(_("Tên đăng nhập"), 60, "username")
    password = secret(_("Mật khẩu"), "current-password")

    def clean_username(self) -> str:
        """Names are kept small."""
        return str(self.cleaned_data["username"]).lower()


class Code(forms.Form):
    """A code of the telephone, or a recovery code."""

    code = line(_("Mã trên điện thoại, hoặc mã dự phòng"), 40, "one-time-code")


class NewPassword(forms.Form):
    """A password, twice; `officer` is whose."""

    password = secret(_("Mật khẩu mới (ít nhất 12 ký tự)"), "new-password")
    again = secret(_("Gõ lại mật khẩu"), "new-password")

    def __init__(self, *args: Any, officer: Officer | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.officer = officer

    def clean(self) -> dict[str, Any]:
        """Both the same, and good enough."""
        found = self.cleaned_data
        password = found.get("password", "")
        if password and "again" in found and password != found["again"]:
            self.add_error("again", _("Hai lần gõ không giống nhau."))
        for why in passwords.refused(password, self._whose()) if password else ():
            self.add_error("password", why)
        return found

    def _whose(self) -> Officer:
        return self.officer or Officer()


class ChangePassword(NewPassword):
    """One's own password: the old one, too."""

    old = secret(_("Mật khẩu đang dùng"), "current-password")
    field_order = ("old", "password", "again")


class NewOfficer(forms.Form):
    """An account."""

    login = line(_("Tên đăng nhập"), 60, help_text=_("Chữ thường không dấu, số, dấu chấm."))
    signing_name = line(
        _("Tên ký"), 120, help_text=_("Đứng dưới bài, sau này không đổi: Nguyễn Văn An.")
    )
    unit = line(_("Đơn vị"), 120, help_text=_("UBND xã, phòng, sở."))

    def clean_login(self) -> str:
        """Small plain letters, of nobody else."""
        login = str(self.cleaned_data["login"]).lower()
        if not LOGIN.fullmatch(login):
            raise forms.ValidationError(_("Chỉ dùng chữ không dấu, số, dấu chấm: lan.nguyen"))
        if Officer.objects.filter(login=login).exists():
            raise forms.ValidationError(_("Tên này đã có người dùng."))
        return login

    def clean_signing_name(self) -> str:
        """Of nobody else, however it is spelt."""
        name = " ".join(str(self.cleaned_data["signing_name"]).split())
        if not fold(name).strip():
            raise forms.ValidationError(_("Mời điền họ và tên."))
        if Officer.objects.filter(folded_name=fold(name)).exists():
            raise forms.ValidationError(
                _("Đã có người ký tên này. Thêm đơn vị cho khác: Nguyễn Văn An, xã Đồng Đăng.")
            )
        return name


class FirstOfficer(NewPassword, NewOfficer):
    """The first administrator: the code of the terminal, the account, the password."""

    code = line(_("Mã trên màn hình máy chủ"), 40)
    field_order = ("code", "login", "signing_name", "unit", "password", "again")

    def _whose(self) -> Officer:
        said = {key: self.cleaned_data.get(key, "") for key in ("login", "signing_name", "unit")}
        return Officer(**said)


class NewGrant(forms.Form):
    """A role, and where it holds; `offered`: the ids and names of areas, topics, languages."""

    role = forms.ChoiceField(label=_("Việc"), choices=Role.choices)
    area = forms.ChoiceField(label=_("Địa bàn"), required=False)
    topic = forms.ChoiceField(label=_("Chủ đề"), required=False)
    language = forms.ChoiceField(label=_("Ngôn ngữ"), required=False)

    def __init__(
        self, *args: Any, offered: Mapping[str, Sequence[tuple[str, str]]], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        for key in ("area", "topic", "language"):
            field = self.fields[key]
            assert isinstance(field, forms.ChoiceField)
            field.choices = [("", _("Tất cả")), *offered[key]]

    def clean(self) -> dict[str, Any]:
        """A role is narrowed only by what means something to it."""
        found = self.cleaned_data
        for key in ("area", "topic", "language"):
            if found.get(key) and key not in NARROWED[Role(found["role"])]:
                self.add_error(key, _("Việc này không chia theo mục này: chọn «Tất cả»."))
        return found

    def grant(self) -> Grant:
        """What was chosen, not yet anybody's."""
        keys = ("role", "area", "topic", "language")
        return Grant(**{key: self.cleaned_data[key] for key in keys})
