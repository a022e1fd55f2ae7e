"""Three demonstration officers: their passwords and second factors stand on the page itself.

Only where desk.toml says `demonstration = true`, on this machine alone. `content-sync desk DATA
--demonstration` notes that when the desk is made, and makes the officers.
"""

import time
from dataclasses import dataclass
from typing import Final

from django.db import transaction
from django.utils.translation import gettext_noop as _
from django_otp.oath import TOTP
from django_otp.plugins.otp_totp.models import TOTPDevice

from content_sync.centre.desk.people.models import Grant, Officer, Role


@dataclass(frozen=True, slots=True)
class Account:
    """An account anybody may use here."""

    login: str
    name: str
    unit: str
    password: str
    roles: tuple[Role, ...]
    does: str


ACCOUNTS: Final = (
    Account(
        *("lan", "Nông Thị Lan", "UBND xã (bản thử)", "viet-bai-2026"),
        *((Role.WRITER, Role.TRANSLATOR), _("viết và dịch")),
    ),
    Account(
        *("an", "Hoàng Văn An", "Lãnh đạo xã (bản thử)", "duyet-bai-2026"),
        *((Role.APPROVER,), _("duyệt bài")),
    ),
    Account(
        *("minh", "Trần Quang Minh", "Sở (bản thử)", "day-kiosk-2026"),
        *((Role.PUBLISHER, Role.ADMINISTRATOR), _("đẩy xuống kiosk, quản trị")),
    ),
)


@transaction.atomic
def make() -> None:
    """The officers, where there is nobody yet."""
    if Officer.objects.exists():
        return
    for each in ACCOUNTS:
        officer = Officer.objects.make(each.login, each.name, each.password, each.unit)
        for role in each.roles:
            Grant.objects.create(officer=officer, role=role)
        TOTPDevice.objects.create(user=officer, name="TOTP", confirmed=True)


def code_now(officer: Officer) -> str:
    """The code that the officer's telephone would show and that has not been used yet."""
    device = TOTPDevice.objects.filter(user=officer, confirmed=True).first()
    if device is None:
        return ""
    totp = TOTP(device.bin_key, device.step, device.t0, device.digits, device.drift)
    totp.time = max(time.time(), (device.last_t + 1) * device.step + device.t0)
    return f"{totp.token():0{device.digits}d}"
