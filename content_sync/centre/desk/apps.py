"""The desk as Django knows it."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """One app: its rooms share their tables."""

    name = "content_sync.centre.desk"
    label = "desk"
    default_auto_field = "django.db.models.BigAutoField"
