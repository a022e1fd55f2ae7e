"""The second factor: a code from a telephone that changes every 30 s, or one of ten kept on paper.

A code is taken once (`last_t` of django-otp), wrong ones make the next wait longer; recovery codes
are kept hashed and used once.
"""

import io
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import qrcode
import qrcode.image.svg
from django.db import transaction
from django.utils import timezone
from django_otp.plugins.otp_totp.models import TOTPDevice

from content_sync.centre.desk.people import codes
from content_sync.centre.desk.people.models import Officer, RecoveryCode

RECOVERY_CODES: Final = 10
RECOVERY_LETTERS: Final = 16
FREE: Final = 2  # wrong codes that nobody waits for: a slip of the finger is no attack
DIGITS: Final = re.compile(r"[0-9]{6}")


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether a code was taken; if not, `wait_s` until the next try counts."""

    is_taken: bool
    wait_s: int = 0
    by_recovery: bool = False


def has_device(officer: Officer) -> bool:
    """Whether a telephone is set up."""
    return bool(TOTPDevice.objects.filter(user=officer, confirmed=True).exists())


@transaction.atomic
def give(officer: Officer, typed: str) -> Answer:
    """Take a code of the telephone, or a recovery code."""
    device = _locked(officer, is_confirmed=True)
    if device is None:
        return Answer(False)
    if wait := _wait_s(device):
        return Answer(False, wait)
    typed = "".join(typed.split())
    if DIGITS.fullmatch(typed):
        return Answer(bool(device.verify_token(typed)))
    if _spend(officer, typed):
        return Answer(True, by_recovery=True)
    device.throttle_increment()
    return Answer(False)


def pending(officer: Officer) -> TOTPDevice:
    """The telephone that is being set up: its secret is not yet asked for."""
    found, _ = TOTPDevice.objects.get_or_create(
        user=officer, confirmed=False, defaults={"name": "TOTP"}
    )
    return found


@transaction.atomic
def set_up(officer: Officer, typed: str) -> Answer:
    """The pending telephone is the officer's from now on, if its code fits."""
    device = _locked(officer, is_confirmed=False)
    if device is None:
        return Answer(False)
    if wait := _wait_s(device):
        return Answer(False, wait)
    typed = "".join(typed.split())
    if not (DIGITS.fullmatch(typed) and device.verify_token(typed)):
        return Answer(False)
    TOTPDevice.objects.filter(user=officer, confirmed=True).delete()
    device.confirmed = True
    device.save()
    return Answer(True)


@transaction.atomic
def recovery_anew(officer: Officer) -> tuple[str, ...]:
    """Ten new recovery codes in place of the old; this is the only time they are known."""
    officer.recovery_codes.all().delete()
    fresh = tuple(codes.made(RECOVERY_LETTERS) for _ in range(RECOVERY_CODES))
    RecoveryCode.objects.bulk_create(
        RecoveryCode(officer=officer, hashed=codes.hashed(code, str(officer.pk))) for code in fresh
    )
    return fresh


def forget(officer: Officer) -> None:
    """No telephone and no codes: they are set up anew at the next sign-in."""
    TOTPDevice.objects.filter(user=officer).delete()
    officer.recovery_codes.all().delete()


def picture(device: TOTPDevice) -> bytes:
    """The code to be scanned, as SVG."""
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_L, box_size=12)
    code.add_data(device.config_url)
    made = code.make_image(image_factory=qrcode.image.svg.SvgPathFillImage)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def spelled(device: TOTPDevice) -> str:
    """The secret for who cannot scan, in groups of four."""
    import base64

    plain = base64.b32encode(device.bin_key).decode().rstrip("=")
    return " ".join(plain[at : at + 4] for at in range(0, len(plain), 4))


def _spend(officer: Officer, typed: str) -> bool:
    found = officer.recovery_codes.filter(hashed=codes.hashed(typed, str(officer.pk)), used_at=None)
    return found.update(used_at=timezone.now()) == 1


def _locked(officer: Officer, is_confirmed: bool) -> TOTPDevice | None:
    """The officer's telephone, with no wait as long as it has seen only a slip or two."""
    locked = TOTPDevice.objects.select_for_update().filter(user=officer, confirmed=is_confirmed)
    found: TOTPDevice | None = locked.order_by("id").first()
    if found is not None and found.throttling_failure_count <= FREE:
        found.throttling_failure_timestamp = None
    return found


def _wait_s(device: TOTPDevice) -> int:
    is_allowed, why = device.verify_is_allowed()
    if is_allowed:
        return 0
    left: timedelta = why["locked_until"] - timezone.now()
    return max(1, round(left.total_seconds()))
