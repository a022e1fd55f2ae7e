"""An entry of feed.yaml is written, made, dropped: each leaves a revision, nothing is lost."""

import re
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Final

import msgspec
from django.db import transaction

from content_sync.centre.desk.draft import drafts
from content_sync.centre.desk.draft.models import Entry, Why
from content_sync.centre.desk.draft.revisions import keep
from content_sync.centre.desk.entries.fields import List, list_of, name_of
from content_sync.centre.desk.entries.have import languages
from content_sync.centre.desk.entries.subject import value_now
from content_sync.centre.desk.people.models import Officer
from content_sync.centre.desk.shelf.card import Language, entry_card
from content_sync.centre.desk.shelf.merging import written
from content_sync.letters.folding import fold

LONGEST: Final = 60  # letters of an id that is made of a name


@transaction.atomic
def save(
    entry: Entry, officer: Officer, value: Mapping[str, Any], spoken: tuple[Language, ...]
) -> bool:
    """Make `value` the draft of an entry; False where it is what stands there already."""
    entry = drafts.begin(entry, officer) if value_now(entry) != value else entry
    if value_now(entry) == value:
        return False
    for name, said in card_of(entry.id, value, spoken).items():
        setattr(entry, name, said)
    drafts.edited(entry, officer)
    keep(drafts.put(entry, "", written(value).decode()), Why.AUTO, officer)
    return True


@transaction.atomic
def made(
    list_: List,
    id_: str,
    value: Mapping[str, Any],
    officer: Officer,
    spoken: tuple[Language, ...],
) -> Entry:
    """A new entry, which is only a draft so far."""
    entry = Entry.objects.create(
        id=f"feed/{list_.key}/{id_}", **card_of(f"feed/{list_.key}/{id_}", value, spoken)
    )
    save(entry, officer, value, spoken)
    entry.refresh_from_db()
    return entry


@transaction.atomic
def drop(entry: Entry, officer: Officer, spoken: tuple[Language, ...]) -> bool:
    """Take the draft back, also from what lists show."""
    entry = Entry.objects.select_for_update().get(pk=entry.pk)
    if not drafts.dropped(entry, officer):
        return False
    if value := value_now(entry):
        for name, said in card_of(entry.id, value, spoken).items():
            setattr(entry, name, said)
    entry.save()
    return True


def card_of(id_: str, value: Mapping[str, Any], spoken: tuple[Language, ...]) -> dict[str, Any]:
    """What lists show of an entry with that value, as fields of an Entry."""
    card = entry_card(list_of(id_).key, name_of(id_), value, spoken)
    return {**asdict(card), "coverage": card.coverage or {}}


def note_card(entry: Entry, head: str) -> None:
    """The same in the entry, from the head of its part; it is not saved here."""
    for name, said in card_of(entry.id, msgspec.json.decode(head), languages()).items():
        setattr(entry, name, said)


def new_id(list_: List, name: str) -> str:
    """An id that no entry of the list has yet, made of its name."""
    plain = re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")[:LONGEST].strip("-") or "moi"
    taken = set(
        Entry.objects.filter(id__startswith=f"feed/{list_.key}/{plain}").values_list(
            "pk", flat=True
        )
    )
    tried = (plain if number == 1 else f"{plain}-{number}" for number in range(1, 10_000))
    return next(id_ for id_ in tried if f"feed/{list_.key}/{id_}" not in taken)


def is_id(name: str) -> bool:
    """Whether an entry may be called so, in feed.yaml and in an address."""
    return bool(re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9.-]{0,79}", name))
