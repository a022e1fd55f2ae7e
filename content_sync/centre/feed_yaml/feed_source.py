"""feed.yaml: the languages, topics, kinds of kiosk, bodies, areas, places and needs of a feed."""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final, TypeVar

from content_sync.centre.feed_yaml.body_source import read_body
from content_sync.centre.feed_yaml.icons import read_icon
from content_sync.centre.feed_yaml.language_slip import mended
from content_sync.centre.feed_yaml.language_source import read_languages
from content_sync.centre.feed_yaml.opening_source import read_holidays
from content_sync.centre.feed_yaml.whereabouts import read_public_address, read_time_zone
from content_sync.centre.media.media import MediaFile, Shelf
from content_sync.centre.written.fields import ID, Fields, fields
from content_sync.centre.written.page import Page
from content_sync.centre.written.yaml_lines import read_yaml
from content_sync.model import Area, Body, Feed, Language, Need, Place, Profile, Topic
from content_sync.prose import Value
from content_sync.said import phrase

Made = TypeVar("Made", bound=Value)

COLOURS: Final = ("violet", "leaf", "teal", "indigo", "brown", "plum", "slate", "emergency")
LISTS: Final = ("languages", "topics", "profiles", "bodies", "areas", "places", "needs")
KEYS: Final = (
    *(*LISTS, "holidays"),
    *("public_address", "time_zone", "require_approval", "demonstration"),
)
ANY: Final = re.compile(r".+")
REQUIRED: Final = ("languages", "topics", "profiles")
NAMED_BY: Final = {"languages": "tag", "areas": "code"}
NAMED_BY_KIND: Final[dict[type[Value], str]] = {Language: "tag", Area: "code"}
MADE: Final = ("unknown", "opening")  # not written so in feed.yaml
NO_LANGUAGE: Final = ("vi",)  # only so that reading can go on


@dataclass(frozen=True, slots=True)
class FeedSource:
    """What kiosks get, and what only the centre needs; `media`: the pictures it shows."""

    feed: Feed
    require_approval: bool = False
    media: tuple[MediaFile, ...] = ()
    whole: frozenset[str] = frozenset(LISTS)  # lists all of whose ids are known
    lines: dict[str, int] = field(default_factory=dict)  # where each list begins
    body_lines: dict[str, int] = field(default_factory=dict)

    def known(self, key: str) -> Collection[str] | None:
        """The ids of a list; None where a mistake that is told already hides some of them."""
        return _ids(getattr(self.feed, key)) if key in self.whole else None

    @property
    def tags(self) -> tuple[str, ...]:
        """The feed's languages; the first is the source language, which every item has."""
        return tuple(language.tag for language in self.feed.languages) or NO_LANGUAGE


def read_feed(
    page: Page, text: str, items: Collection[str], pictures: Shelf, texts: Collection[str] = ()
) -> FeedSource | None:
    """feed.yaml; whatever is wrong is noted and left out.

    `items`: the ids that exist; `texts`: the tags that files of theirs are named by.

    None where nothing else can be read: without languages every name and text would be wrong.
    """
    node = read_yaml(page, text)
    node = mended(page, node, texts) if node else None
    top = fields(page, node, KEYS, NO_LANGUAGE, "feed.yaml") if node else None
    if top is None:
        return None
    whole = frozenset(key for key in LISTS if _is_whole(top, key))
    languages = tuple(read_languages(top).values())
    if not languages or "languages" not in whole:
        _require(top, "languages", languages)
        return None
    top = replace(top, languages=tuple(language.tag for language in languages))

    def known(key: str, entries: tuple[Value, ...]) -> Collection[str] | None:
        return _ids(entries) if key in whole else None

    areas = _all(top, "areas", Area, _area, "code")
    codes = known("areas", areas)
    time_zone = read_time_zone(top)
    bodies = _all(top, "bodies", Body, lambda each: read_body(each, codes, languages, time_zone))
    topics = _all(top, "topics", Topic, lambda each: _topic(each, pictures))
    topic_ids, body_ids = known("topics", topics), known("bodies", bodies)
    read_profile = partial(_profile, topics=topic_ids, bodies=body_ids, items=items)
    profiles = _all(top, "profiles", Profile, read_profile)
    profile_ids = known("profiles", profiles)
    places = _all(top, "places", Place, lambda each: _place(each, codes))
    needs = _all(top, "needs", Need, lambda each: _need(each, profile_ids, items, pictures))
    _require(top, "topics", topics)
    _require(top, "profiles", profiles)
    shown = {topic for profile in profiles for topic in profile.topics}
    for hidden in sorted(_ids(topics) - shown):
        fix = phrase("nobody will see it; add it to a profile's topics")
        page.warn(top.at("topics"), phrase("topic '{id}' is in no profile", id=hidden), fix)
    feed = Feed(
        languages=languages,
        topics=topics,
        profiles=profiles,
        bodies=bodies,
        areas=areas,
        places=places,
        needs=needs,
        public_address=read_public_address(top),
        holidays=read_holidays(top),
        time_zone=time_zone,
        demonstration=top.names("demonstration"),
    )
    pictures.check_unshown(page)
    lines = {key: top.at(key) for key in LISTS}
    body_lines = {each.text("id"): each.line for each in top.maps("bodies", Body.__struct_fields__)}
    is_strict = top.flag("require_approval")
    return FeedSource(feed, is_strict, pictures.taken, whole, lines, body_lines)


def _is_whole(top: Fields, key: str) -> bool:
    """Whether each entry of a list says its own name, so that a reference to it can be judged."""
    node = top.entries.get(key)
    if node is None or not node.value:
        return top.lacks(key) and key not in REQUIRED
    name = NAMED_BY.get(key, "id")
    shape = ID if name == "id" else ANY
    entries = node.value if isinstance(node.value, tuple) else (node,)
    ids = {
        its.value
        for each in entries
        if isinstance(each.value, dict)
        and (its := each.value.get(name))
        and isinstance(its.value, str)
        and shape.fullmatch(its.value)
    }
    return len(ids) == len(entries)


def _require(top: Fields, key: str, found: tuple[Value, ...]) -> None:
    if not found and not (top.has(key) and top.entries[key].value) and key not in top.misspelt:
        top.wrong(
            key, phrase("feed.yaml has no {key}", key=key), phrase("add {key}: and a list", key=key)
        )


def _ids(entries: Iterable[Value]) -> set[str]:
    return {getattr(each, NAMED_BY_KIND.get(type(each), "id")) for each in entries}


def _all(
    top: Fields,
    key: str,
    kind: type[Made],
    make: Callable[[Fields], Made],
    id_key: str = "id",
) -> tuple[Made, ...]:
    seen: dict[str, Made] = {}
    keys = [name for name in kind.__struct_fields__ if name not in MADE]
    for each in top.maps(key, keys):
        made = make(each)
        id_ = getattr(made, id_key)
        if id_ in seen:
            top.page.wrong(
                each.at(id_key),
                phrase("{key}: '{id}' stands there twice", key=key, id=id_),
                phrase("rename one"),
            )
        if id_:
            seen[id_] = made
    return tuple(seen.values())


def _topic(each: Fields, pictures: Shelf) -> Topic:
    return Topic(
        id=each.id("id"),
        icon=read_icon(each, required=True),
        colour=each.choice("colour", COLOURS),
        names=each.names("names", required=True),
        hints=each.names("hints"),
        picture=_picture(each, pictures),
    )


def _profile(
    each: Fields,
    topics: Collection[str] | None,
    bodies: Collection[str] | None,
    items: Collection[str],
) -> Profile:
    shown = each.references("topics", topics, "topic")
    if not each.nodes("topics") and "topics" not in each.misspelt:
        each.wrong("topics", phrase("the profile has no topics"), phrase("add topics: [id, …]"))
    return Profile(
        id=each.id("id"),
        names=each.names("names", required=True),
        topics=shown,
        body=each.reference("body", bodies, "body"),
        answers=each.references("answers", items, "item"),
    )


def _area(each: Fields) -> Area:
    each.ordered("valid_from", "valid_to")
    return Area(
        code=each.text("code", required=True),
        names=each.names("names", required=True),
        valid_from=each.date("valid_from"),
        valid_to=each.date("valid_to"),
        legal_basis=each.text("legal_basis"),
        given=_given(each),
    )


def _given(each: Fields) -> dict[str, str]:
    """What interviews need not ask there; whether one asks it says whole.py."""
    node = each.entries.get("given")
    names = node.value if node and isinstance(node.value, dict) else ()
    its = each.map("given", [*names])
    return {name: its.text(name, required=True) for name in its.entries} if its else {}


def _place(each: Fields, areas: Collection[str] | None) -> Place:
    return Place(
        id=each.id("id"),
        names=each.names("names", required=True),
        icon=read_icon(each),
        area=each.reference("area", areas, "area"),
    )


def _need(
    each: Fields, profiles: Collection[str] | None, items: Collection[str], pictures: Shelf
) -> Need:
    if not each.nodes("items") and "items" not in each.misspelt:
        fix = phrase("add items: [id, …]")
        each.warn("items", phrase("need '{id}' leads to no item", id=each.text("id")), fix)
    return Need(
        id=each.id("id"),
        icon=read_icon(each, required=True),
        names=each.names("names", required=True),
        profiles=each.references("profiles", profiles, "profile"),
        items=each.references("items", items, "item"),
        picture=_picture(each, pictures),
    )


def _picture(each: Fields, pictures: Shelf) -> str:
    name = each.text("picture")
    file = pictures.take(each.page, each.at("picture"), name, ("picture",)) if name else None
    return file.sha256 if file else ""
