"""What the editor's fields offer: names of the feed, papers named before, items to link to."""

import re
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml
from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse

from content_sync.centre.desk.content.find import found
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.may import seen
from content_sync.centre.desk.people.models import Officer, Role
from content_sync.model import Feed

FEW: Final = 12
KEPT_S: Final = 600
BASES: Final = re.compile(r"^legal_basis:.*\n(?:[ \t-].*\n)*", re.MULTILINE)
LOCK: Final = threading.Lock()
KNOWN: Final[dict[str, tuple[float, list[dict[str, str]]]]] = {}


@dataclass(frozen=True, slots=True)
class Named:
    """A choice: its id, its name, whether it is chosen."""

    id: str
    name: str
    is_on: bool = False


def offered(entry: Entry, feed: Feed, facts: dict[str, Any], officer: Officer) -> dict[str, Any]:
    """The choices of a page of facts; `facts` as saving.shown has them.

    An entry that is named is called by its title, if it is published or the officer may read it.
    """
    targets = facts["targets"]["value"]
    chosen = targets if isinstance(targets, dict) else {}
    on = {
        *_ids(facts["topics"]["value"]),
        *_ids(chosen.get("profiles")),
        *_ids(chosen.get("areas")),
    }
    asked = [*_ids(facts["related"]["value"]), *_ids(facts["superseded_by"]["value"])]
    known = Entry.objects.filter(pk__in=asked).exclude(folder_sha="")
    mine = seen(officer, set(Role), Entry.objects.filter(pk__in=asked))
    titles = dict((known | mine).values_list("id", "title"))
    return {
        "bodies": [_named(each.id, each.names) for each in feed.bodies],
        "topics": [_named(each.id, each.names, on) for each in feed.topics],
        "profiles": [_named(each.id, each.names, on) for each in feed.profiles],
        "areas": [_named(each.code, each.names, on) for each in feed.areas],
        "places": [_named(each.id, each.names) for each in feed.places],
        "needs": [_named(each.id, each.names) for each in feed.needs if entry.id in each.items],
        "titles": titles,
    }


def _ids(said: Any) -> list[str]:
    """The ids of a fact, whatever else somebody has put there."""
    listed = said if isinstance(said, list | tuple) else [said]
    return [each for each in listed if each and isinstance(each, str)]


def _named(id_: str, names: Any, on: Any = ()) -> Named:
    return Named(id_, names.get("vi") or id_, id_ in on)


def items(request: HttpRequest) -> HttpResponse:
    """GET /goi-y/bai/?tim=: items by their words, for a link."""
    officer: Any = request.user
    assert isinstance(officer, Officer)
    words = request.GET.get("tim", "").strip()
    entries = Entry.objects.exclude(id__startswith="feed/").order_by("sort_key")
    near = seen(officer, set(Role), entries.filter(pk__in=found(words) if words else []))[:FEW]
    return JsonResponse({"items": [{"id": each.id, "title": each.title} for each in near]})


def bases(request: HttpRequest) -> HttpResponse:
    """GET /goi-y/can-cu/: the papers that items name: [{"number", "title", "link"}]."""
    content: Path = settings.PLACE.content
    with LOCK:
        at, known = KNOWN.get(str(content), (0.0, []))
        if not known or time.monotonic() - at > KEPT_S:
            known = named_before(content)
            KNOWN[str(content)] = (time.monotonic(), known)
    return JsonResponse({"bases": known})


def named_before(content: Path) -> list[dict[str, str]]:
    """Every paper that an item of the folder names, once, in the order of their numbers."""
    known: dict[str, dict[str, str]] = {}
    for file in sorted(content.glob("items/*/item.yaml")):
        lines = BASES.search(file.read_text("utf-8", errors="replace") + "\n")
        try:
            read = yaml.load(lines.group(), yaml.CBaseLoader) if lines else None
        except yaml.YAMLError:
            continue
        for each in (read or {}).get("legal_basis") or ():
            one = {"number": each} if isinstance(each, str) else each
            if isinstance(one, dict) and isinstance(one.get("number"), str):
                known.setdefault(one["number"], {key: str(one[key]) for key in one})
    return [known[number] for number in sorted(known)]
