"""What was brought to the kiosks: the truth of a job is its row, whoever works on it."""

from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _

from content_sync.centre.desk.people.models import Officer


class Kind(models.TextChoices):
    """What a push is."""

    PUSH = "push", _("Đẩy")
    UNDO = "undo", _("Hoàn tác")
    WITHDRAW = "withdraw", _("Gỡ xuống")


class Step(models.TextChoices):
    """How far it is; every step may be done twice."""

    WAITING = "waiting", _("Đang chờ")
    FOLDER = "folder", _("Ghi thư mục")
    BUILD = "build", _("Dựng bản phát hành")
    PUBLISH = "publish", _("Ký và phát hành")
    PREVIEW = "preview", _("Cập nhật bản xem trước")
    VOICES = "voices", _("Làm tiếng đọc")
    DONE = "done", _("Xong")
    FAILED = "failed", _("Không đẩy được")
    CANCELLED = "cancelled", _("Đã huỷ")


BEGUN: Final = (
    Step.FOLDER,
    Step.BUILD,
    Step.PUBLISH,
    Step.PREVIEW,
)  # half turned, perhaps


class Push(models.Model):
    """A push; `items`: [{"id", "sha", "review"}] as approved, or {"id", "withdraw": {…}};
    `beat_at`: when the worker was last at it. `journal` (written.py fills it):

        items     id -> {"was", "is", "version"}: the sha of its files before and after
        left      id -> why it did not come along
        before    the newest release when the folder was about to be written
        is_set    the new files all lie beside the old ones: from here on only forward
        is_back   the folder was given back what it had
    """

    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.PUSH)
    asked_at = models.DateTimeField(auto_now_add=True)
    wants_at = models.DateTimeField()
    items = models.JSONField(default=list)
    journal = models.JSONField(default=dict)
    undoes = models.ForeignKey("self", models.PROTECT, null=True, related_name="undone_by")
    step = models.CharField(max_length=10, choices=Step.choices, default=Step.WAITING)
    done = models.PositiveIntegerField(default=0)
    of = models.PositiveIntegerField(default=0)
    what = models.CharField(max_length=40, blank=True)
    said = models.TextField(blank=True)  # why it failed, or what is left, for the officer
    release = models.PositiveIntegerField(null=True, blank=True)
    by = models.ForeignKey(Officer, models.PROTECT, related_name="+")
    beat_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    def ids(self) -> frozenset[str]:
        """The entries that it brings."""
        return frozenset(each["id"] for each in self.items)
