"""What was sent to be approved, what was answered, and what was said about it."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.people.models import Officer


class Verdict(models.TextChoices):
    """How a request ended; OPEN: not yet."""

    OPEN = "open", _("Chờ duyệt")
    APPROVED = "approved", _("Đã duyệt")
    REFUSED = "refused", _("Trả lại")
    TAKEN_BACK = "taken_back", _("Rút lại")
    EDITED = "edited", _("Đã sửa tiếp")
    REVOKED = "revoked", _("Rút duyệt")


class Review(models.Model):
    """A request for approval of exactly `sha`: everything shown or heard, by `hashes.shown_hash`.

    `shown` is the object as it was sent (its canonical JSON, zstd), so that the next approver sees
    what has changed since; `is_typo`: the writer says that translations need no change.
    """

    entry = models.ForeignKey(Entry, models.CASCADE, related_name="reviews")
    sha = models.CharField(max_length=64)
    shown = models.BinaryField()
    hands = models.JSONField(default=list)  # ids of all officers who wrote since the last approval
    sent_by = models.ForeignKey(Officer, models.PROTECT, related_name="+")
    sent_at = models.DateTimeField(auto_now_add=True)
    decided_by = models.ForeignKey(Officer, models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    verdict = models.CharField(max_length=10, choices=Verdict.choices, default=Verdict.OPEN)
    is_typo = models.BooleanField(default=False)
    reason = models.TextField(blank=True)

    class Meta:
        """What is asked for often."""

        indexes: ClassVar = [models.Index(fields=["verdict", "sent_at"])]


class Remark(models.Model):
    """What somebody says of an entry, or of one block of it by its key."""

    entry = models.ForeignKey(Entry, models.CASCADE, related_name="remarks")
    tag = models.CharField(max_length=20, blank=True)
    key = models.CharField(max_length=20, blank=True)
    text = models.TextField()
    by = models.ForeignKey(Officer, models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    done_at = models.DateTimeField(null=True, blank=True)
    done_by = models.ForeignKey(Officer, models.PROTECT, null=True, related_name="+")
