"""The routes, made of the table of addresses."""

from django.urls import path, register_converter
from django.utils.module_loading import import_string

from content_sync.centre.desk.addresses import ADDRESSES
from content_sync.centre.desk.frame.guard import guarded

DESK = "content_sync.centre.desk"


class EntryId:
    """An id: of an item, or of an entry of feed.yaml."""

    regex = r"(?:feed/[a-z]+/)?[A-Za-z0-9.-]{1,100}"

    def to_python(self, value: str) -> str:
        """As it stands."""
        return value

    def to_url(self, value: str) -> str:
        """As it stands."""
        return value


register_converter(EntryId, "entry")

urlpatterns = [
    path(each.path, guarded(import_string(f"{DESK}.{each.view}"), each), name=each.name)
    for each in ADDRESSES
]
handler400 = f"{DESK}.frame.failures.bad_request"
handler403 = f"{DESK}.frame.failures.forbidden"
handler404 = f"{DESK}.frame.failures.not_found"
handler500 = f"{DESK}.frame.failures.broken"
