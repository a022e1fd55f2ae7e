"""Officers, and what they may do."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from content_sync.letters.folding import fold


class Role(models.TextChoices):
    """What an officer does here; a grant may be narrowed to an area, a topic, a language."""

    WRITER = "writer", _("Người viết")
    TRANSLATOR = "translator", _("Người dịch")
    APPROVER = "approver", _("Người duyệt")
    PUBLISHER = "publisher", _("Người đẩy")
    OBSERVER = "observer", _("Người xem")
    ADMINISTRATOR = "administrator", _("Quản trị")


ANSWERABLE = frozenset({Role.APPROVER, Role.PUBLISHER, Role.ADMINISTRATOR})  # need a second factor


class Officers(BaseUserManager["Officer"]):
    """How officers are made."""

    def make(
        self, login: str, signing_name: str, password: str | None, unit: str = ""
    ) -> "Officer":
        """A new officer without grants; without a password nobody signs in as them."""
        officer = self.model(login=login, signing_name=signing_name, unit=unit)
        officer.set_password(password)
        officer.save()
        return officer


class Officer(AbstractBaseUser):
    """Somebody with an account; `signing_name` is what stands under a text, one person one name."""

    login = models.CharField(max_length=60, unique=True)
    signing_name = models.CharField(max_length=120)
    folded_name = models.CharField(max_length=120, unique=True, editable=False)
    unit = models.CharField(max_length=120, blank=True)
    is_active = models.BooleanField(default=True)
    language = models.CharField(max_length=10, default="vi")
    sessions = models.PositiveIntegerField(default=0)  # grows: all sessions end
    invited = models.CharField(max_length=64, blank=True)  # hash of the link that sets a password
    invited_until = models.DateTimeField(null=True, blank=True)
    reset_asked_by = models.ForeignKey("self", models.SET_NULL, null=True, related_name="+")
    reset_asked_at = models.DateTimeField(null=True, blank=True)  # of the second factor
    made_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[Officers] = Officers()

    USERNAME_FIELD = "login"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["signing_name"]

    def save(self, *args: object, **kwargs: object) -> None:
        """Keep the name folded, too: two of one name would block each other's approval."""
        self.folded_name = fold(self.signing_name)
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def __str__(self) -> str:
        return self.signing_name

    def _get_session_auth_hash(self, secret: str | None = None) -> str:
        """What a session is bound to: it ends when the password or `sessions` changes."""
        said = f"{self.password} {self.sessions}"
        return salted_hmac("officer's session", said, secret=secret, algorithm="sha256").hexdigest()

    def roles(self) -> frozenset[str]:
        """All roles, however narrow."""
        return frozenset(grant.role for grant in self.grants.all())

    @property
    def is_answerable(self) -> bool:
        """Whether what they do needs a second factor."""
        return bool(self.roles() & ANSWERABLE)


class Grant(models.Model):
    """A role; where `area`, `topic` or `language` is not empty, there only."""

    officer = models.ForeignKey(Officer, models.CASCADE, related_name="grants")
    role = models.CharField(max_length=20, choices=Role.choices)
    area = models.CharField(max_length=80, blank=True)
    topic = models.CharField(max_length=80, blank=True)
    language = models.CharField(max_length=20, blank=True)

    class Meta:
        """One row a grant."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["officer", "role", "area", "topic", "language"], name="one_grant"
            )
        ]


class RecoveryCode(models.Model):
    """A code for who has lost the second factor; kept hashed, used once."""

    officer = models.ForeignKey(Officer, models.CASCADE, related_name="recovery_codes")
    hashed = models.CharField(max_length=200)
    used_at = models.DateTimeField(null=True, blank=True)
