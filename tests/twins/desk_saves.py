"""Saves as the editor's script sends them, to the desk of a test, and what comes of them.

Nothing of the desk is imported before Django is set up.
"""

import json
import uuid
from typing import Any

from django.test import Client


def entry(id_: str = "vay-von") -> Any:
    """An item of the folder, as the desk knows it."""
    from content_sync.centre.desk.draft.models import Entry

    made = {"kind": "article", "title": "Vay vốn", "folder_sha": "x", "topics": " support jobs "}
    return Entry.objects.get_or_create(pk=id_, defaults=made)[0]


def shown(tag: str = "vi") -> dict[str, Any]:
    """What a page shows."""
    from content_sync.centre.desk.draft import saving

    return saving.shown(entry(), tag)


def post(client: Client, *changes: dict[str, Any], op: str = "", tag: str = "vi") -> Any:
    """The answer to a save."""
    said = {"entry": "vay-von", "tag": tag, "op": op or str(uuid.uuid4()), "base": 0}
    data = json.dumps({**said, "changes": changes})
    return client.post("/luu/", data=data, content_type="application/json")


def written(key: str, text: str, before: str) -> dict[str, Any]:
    """A paragraph set."""
    value = {"kind": "paragraph", "words": [text, []]}
    return {"do": "set", "key": key, "value": value, "before": before}


def file(name: str = "vi.md") -> str:
    """A file of the draft."""
    from content_sync.centre.desk.draft import drafts

    return drafts.files(entry())[name].decode()
