"""What the content folder has become, taken into the tables: the folder is master of what is out.

    look()                at start, every five minutes, before each push
    look(pushed=ids)      when these have just come out; of the items at no others

All their files are looked at, those read that may have changed. Something changed outside is a
revision «sửa ngoài bàn biên tập»; where there is a draft of it, the two are merged (merging.py).
What is computed is computed before the tables are locked.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from django.conf import settings
from django.db import transaction

from content_sync.centre.desk.content import find
from content_sync.centre.desk.draft.models import Entry, Stage, Why
from content_sync.centre.desk.draft.revisions import keep
from content_sync.centre.desk.people.models import Officer
from content_sync.centre.desk.push.models import Push, Step
from content_sync.centre.desk.shelf import card as cards
from content_sync.centre.desk.shelf import merging, stand
from content_sync.centre.desk.shelf.card import LISTS, Card, Language
from content_sync.errors import UseError
from content_sync.machine.progress import follow
from content_sync.said import phrase

AT_ONCE: Final = 500
FEED: Final = "feed/"
NAME: Final = re.compile(r"[A-Za-z0-9.-]{1,100}")  # what an address can name; `check` allows less


@dataclass(slots=True)
class Looked:
    """The ids of what is new, has changed, has gone, and where a draft has clashes now."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    clashing: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Known:
    """What the tables have of an entry."""

    stand: str
    sha: str


@dataclass(frozen=True, slots=True)
class Found:
    """What the folder has of an entry; `files` {} and sha "" where it has gone."""

    id: str
    stand: str
    sha: str
    files: Mapping[str, bytes]
    card: Card | None


def look(
    why: str = Why.FOLDER, by: Officer | None = None, pushed: Collection[str] | None = None
) -> Looked:
    """Take in what has changed since the last look; `why` and `by` stand in the revisions.

    What a push has written is left to it, until it asks for what it has `pushed`.

    Raises:
        UseError: the folder is not there; nothing is taken for gone.
    """
    content: Path = settings.PLACE.content
    if not (content / "items").is_dir():
        what = phrase(
            "{folder} is no content folder (no items): is its disk there?", folder=content
        )
        raise UseError(what)
    feed = _feed(content)
    languages = cards.languages_of(feed.said)
    rows = Entry.objects.values_list("pk", "stand", "folder_sha").iterator(chunk_size=5000)
    known = {id_: Known(stood, sha) for id_, stood, sha in rows}
    looked = Looked()
    batch: list[Found] = []
    held = going_out() if pushed is None else set()
    for found in _differing(content, feed, known, languages, pushed):
        if found.id in held:
            continue
        batch.append(found)
        if len(batch) >= AT_ONCE:
            _take(batch, known, looked, why, by)
            batch.clear()
    _take(batch, known, looked, why, by)
    return looked


def going_out() -> set[str]:
    """The entries that a push has written, and not brought to its end."""
    writing = Push.objects.filter(step__in=(Step.FOLDER, Step.BUILD, Step.PUBLISH))
    journals = [each for each in writing.values_list("journal", flat=True) if each.get("is_set")]
    return {id_ for each in journals if not each.get("is_back") for id_ in each["items"]}


@dataclass(frozen=True, slots=True)
class _Feed:
    """feed.yaml as it stands; `is_read` False where it is missing or cannot be read."""

    name: str
    said: Mapping[str, Any]

    @property
    def is_read(self) -> bool:
        return bool(self.said)


def _feed(content: Path) -> _Feed:
    try:
        data = (content / "feed.yaml").read_bytes()
    except OSError:
        return _Feed("", {})
    return _Feed(stand.value_sha(data.decode("utf-8", "replace"))[:32], cards.mapping(data))


def _differing(
    content: Path,
    feed: _Feed,
    known: Mapping[str, Known],
    languages: tuple[Language, ...],
    pushed: Collection[str] | None,
) -> Iterable[Found]:
    about = [[each.tag, each.has_voice] for each in languages]
    there = stand.ids(content) if pushed is None else _there(content, pushed)
    now = stand.stands(content, there, about)
    to_read = [id_ for id_, stood in now.items() if _differs(known.get(id_), stood)]
    for id_ in follow(sorted(to_read), "look"):
        folder = content / "items" / id_
        sha, files = stand.sha_of(folder), stand.item_files(folder)
        if sha:
            yield Found(id_, now[id_], sha, files, cards.item_card(id_, files, languages))
    for id_, each in known.items():
        is_looked_for = not id_.startswith(FEED) and (pushed is None or id_ in pushed)
        if is_looked_for and each.sha and id_ not in now:
            yield Found(id_, "", "", {}, None)
    if feed.is_read:
        yield from _entries(feed, known, languages)


def _there(content: Path, ids: Iterable[str]) -> Iterator[str]:
    return (id_ for id_ in ids if (content / "items" / id_).is_dir())


def _differs(known: Known | None, stood: str) -> bool:
    return known is None or not stood or known.stand != stood


def _entries(
    feed: _Feed, known: Mapping[str, Known], languages: tuple[Language, ...]
) -> Iterable[Found]:
    ours = {id_: each for id_, each in known.items() if id_.startswith(FEED)}
    if ours and all(each.stand == feed.name for each in ours.values() if each.sha):
        return
    there = entries_of(feed.said)
    for (list_, id_), value in there.items():
        card = cards.entry_card(list_, id_, value, languages)
        files = {"item.yaml": merging.written(value)}
        yield Found(f"{FEED}{list_}/{id_}", feed.name, stand.value_sha(value), files, card)
    left = {f"{FEED}{list_}/{id_}" for list_, id_ in there}
    for id_, each in ours.items():
        if each.sha and id_ not in left:
            yield Found(id_, "", "", {}, None)


def entries_of(said: Mapping[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
    """(list, id) -> entry, of those that officers write; languages and profiles are not theirs."""
    found = {}
    for list_ in LISTS:
        listed = said.get(list_)
        for value in listed if isinstance(listed, list) else ():
            named = (
                value.get("code" if list_ == "areas" else "id") if isinstance(value, dict) else 0
            )
            if isinstance(named, str) and NAME.fullmatch(named):
                found[list_, named] = value
    return found


def _take(
    batch: Iterable[Found],
    known: Mapping[str, Known],
    looked: Looked,
    why: str,
    by: Officer | None,
) -> None:
    new = [each for each in batch if each.id not in known]
    others = [each for each in batch if each.id in known]
    with transaction.atomic():
        Entry.objects.bulk_create([_entry(each) for each in new])
        for each in new:
            find.keep(each.id, _texts(each), is_new=True)
        looked.new += [each.id for each in new]
        for each in others:
            _one(each, known[each.id], looked, why, by)


def _entry(found: Found) -> Entry:
    assert found.card is not None  # what is new is there
    return Entry(id=found.id, stand=found.stand, folder_sha=found.sha, **fields_of(found.card))


def fields_of(card: Card) -> dict[str, Any]:
    """A card as fields of an Entry."""
    return {**asdict(card), "coverage": card.coverage or {}}


def _days(card: Card) -> dict[str, str]:
    """From these follows how what is published stands, whatever a draft says."""
    return {name: getattr(card, name) for name in ("valid_from", "valid_to", "superseded_by")}


def _one(found: Found, known: Known, looked: Looked, why: str, by: Officer | None) -> None:
    if found.sha == known.sha and found.card is not None:
        fields = _days(found.card) if _has_draft(found.id) else fields_of(found.card)
        Entry.objects.filter(pk=found.id).update(stand=found.stand, **fields)
        return
    entry = Entry.objects.select_for_update().get(pk=found.id)
    entry.stand, entry.folder_sha = found.stand, found.sha
    if found.card is None:
        looked.gone.append(found.id)
        entry.save()
        return
    (looked.changed if known.sha else looked.new).append(found.id)
    if _has_draft(found.id):
        for name, value in _days(found.card).items():
            setattr(entry, name, value)
        if merging.take_in(entry, found.files, by):
            looked.clashing.append(found.id)
        return
    for name, value in {**fields_of(found.card), "clashes": []}.items():
        setattr(entry, name, value)
    entry.save()
    find.keep(found.id, _texts(found))
    for part in merging.parts_of(entry, found.files):
        keep(part, why, by)


def _texts(found: Found) -> list[str]:
    """What it is found by: each word of its files once, since to fold one takes its time."""
    said = (word for data in found.files.values() for word in data.decode(errors="replace").split())
    return [found.id, *dict.fromkeys(said)]


def _has_draft(id_: str) -> bool:
    drafts = Entry.objects.filter(pk=id_)
    return drafts.exclude(stage=Stage.NONE).exists() or drafts.filter(parts__isnull=False).exists()
