"""The log: who did what, when, from where; only ever added to, each line bound to the one before.

`sha` is the SHA-256 of the line's canonical JSON and `prev`. A trigger in the database refuses to
change or delete a line.
"""

from django.db import models

from content_sync.centre.desk.people.models import Officer


class Line(models.Model):
    """One deed. `before` and `after` say what changed, never a secret."""

    at = models.DateTimeField()
    who = models.ForeignKey(Officer, models.PROTECT, null=True, related_name="+")
    name = models.CharField(max_length=120)  # as it was then
    address = models.CharField(max_length=60, blank=True)
    deed = models.CharField(max_length=40)
    about = models.CharField(max_length=200, blank=True)
    before = models.JSONField(null=True, blank=True)
    after = models.JSONField(null=True, blank=True)
    prev = models.CharField(max_length=64)
    sha = models.CharField(max_length=64, unique=True)
