"""feed.yaml: the languages, topics, kinds of kiosk, bodies, areas, places and needs of a feed."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final, TypeVar

from content_sync.centre.fields import UNKNOWN, Fields, fields
from content_sync.centre.font_source import read_font
from content_sync.centre.media import MediaFile, Shelf
from content_sync.centre.page import Page
from content_sync.centre.yaml_lines import read_yaml
from content_sync.model import (
    TAG,
    Area,
    Body,
    Feed,
    Language,
    Need,
    Place,
    Profile,
    Topic,
    Value,
)

Made = TypeVar("Made", bound=Value)

COLOURS: Final = ("violet", "leaf", "teal", "indigo", "brown", "plum", "slate", "emergency")
VOICE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_()+-]*")  # espeak-ng's name or language
VOICELESS: Final = ("tyz", "nut")  # no machine speaks them, nor may another's voice pretend to
ICON: Final = re.compile(r"[a-z0-9][a-z0-9-]*")
LISTS: Final = ("languages", "topics", "profiles", "bodies", "areas", "places", "needs")
KEYS: Final = (*LISTS, "public_address", "require_approval", "demonstration")
LINK: Final = re.compile(r"https?://[A-Za-z0-9.:\[\]-]+(/[A-Za-z0-9._~/%-]*)?")  # a page's follows
MOST_LINK: Final = 120  # letters; more makes a code that old telephones do not read
NO_LANGUAGE: Final = ("vi",)  # only so that reading can go on


@dataclass(frozen=True, slots=True)
class FeedSource:
    """What kiosks get, and what only the centre needs; `media`: the pictures it shows."""

    feed: Feed
    require_approval: bool = False
    media: tuple[MediaFile, ...] = ()

    @property
    def tags(self) -> tuple[str, ...]:
        """The feed's languages; the first is the source language, which every item has."""
        return tuple(language.tag for language in self.feed.languages) or NO_LANGUAGE


def read_feed(page: Page, text: str, items: Collection[str], pictures: Shelf) -> FeedSource:
    """feed.yaml; whatever is wrong is noted and left out. `items`: the ids that exist."""
    nothing = FeedSource(Feed(languages=(), topics=(), profiles=()))
    node = read_yaml(page, text)
    top = fields(page, node, KEYS, NO_LANGUAGE, "feed.yaml") if node else None
    if top is None:
        return nothing
    languages = _languages(top)
    tags = tuple(language.tag for language in languages) or NO_LANGUAGE
    top = Fields(page, top.line, top.entries, tags)

    areas = _all(top, "areas", Area, _area, "code")
    bodies = _all(top, "bodies", Body, _body)
    topics = _all(top, "topics", Topic, lambda each: _topic(each, pictures))
    topic_ids, body_ids = {topic.id for topic in topics}, {body.id for body in bodies}
    profiles = _all(top, "profiles", Profile, lambda each: _profile(each, topic_ids, body_ids))
    codes, profile_ids = {area.code for area in areas}, {profile.id for profile in profiles}
    places = _all(top, "places", Place, lambda each: _place(each, codes))
    needs = _all(top, "needs", Need, lambda each: _need(each, profile_ids, items, pictures))
    for key, found in (("languages", languages), ("topics", topics), ("profiles", profiles)):
        if not found:
            page.wrong(top.at(key), f"feed.yaml has no {key}", f"add {key}: and a list")
    shown = {topic for profile in profiles for topic in profile.topics}
    for hidden in sorted(topic_ids - shown):
        fix = "nobody will see it; add it to a profile's topics"
        page.warn(top.at("topics"), f"topic '{hidden}' is in no profile", fix)
    feed = Feed(
        languages=languages,
        topics=topics,
        profiles=profiles,
        bodies=bodies,
        areas=areas,
        places=places,
        needs=needs,
        public_address=_public_address(top),
        demonstration=top.names("demonstration"),
    )
    pictures.check_unshown(page)
    return FeedSource(feed, top.flag("require_approval"), pictures.taken)


def _all(
    top: Fields,
    key: str,
    kind: type[Made],
    make: Callable[[Fields], Made],
    id_key: str = "id",
) -> tuple[Made, ...]:
    seen: dict[str, Made] = {}
    keys = [name for name in kind.__struct_fields__ if name != "unknown"]
    for each in top.maps(key, keys):
        made = make(each)
        id_ = getattr(made, id_key)
        if id_ in seen:
            top.page.wrong(each.at(id_key), f"{key}: '{id_}' stands there twice", "rename one")
        if id_:
            seen[id_] = made
    return tuple(seen.values())


def _languages(top: Fields) -> tuple[Language, ...]:
    lines = top.maps("languages", ("tag", "fallback", "name", "voice", "font"))
    tags = {each.text("tag") for each in lines}

    def language(each: Fields) -> Language:
        tag = each.text("tag", required=True)
        if tag and not TAG.fullmatch(tag):
            top.page.wrong(each.at("tag"), f"'{tag}' is no language tag", "write vi, zh-Hans …")
        fallback = each.references("fallback", tags - {tag}, "other language")
        name = each.text("name", required=True)
        voice, font = _voice(each, tag), read_font(each)
        return Language(tag=tag, name=name, fallback=fallback, voice=voice, font=font)

    return _all(top, "languages", Language, language, "tag")


def _voice(each: Fields, tag: str) -> str:
    voice = each.text("voice")
    if voice and tag.partition("-")[0] in VOICELESS:
        fix = "remove voice: and let a speaker of the language record it"
        each.page.wrong(each.at("voice"), f"no machine speaks '{tag}'", fix)
        return ""
    if voice and not VOICE.fullmatch(voice):
        fix = "write one that espeak-ng --voices names, like vi"
        each.page.wrong(each.at("voice"), f"'{voice}' is no voice", fix)
        return ""
    return voice


def _topic(each: Fields, pictures: Shelf) -> Topic:
    return Topic(
        id=each.id("id"),
        icon=_icon(each, required=True),
        colour=each.choice("colour", COLOURS),
        names=each.names("names", required=True),
        hints=each.names("hints"),
        picture=_picture(each, pictures),
    )


def _profile(each: Fields, topics: Collection[str], bodies: Collection[str]) -> Profile:
    shown = each.references("topics", topics, "topic")
    if not shown:
        each.page.wrong(each.at("topics"), "the profile has no topics", "add topics: [id, …]")
    return Profile(
        id=each.id("id"),
        names=each.names("names", required=True),
        topics=shown,
        body=each.reference("body", bodies, "body"),
    )


def _body(each: Fields) -> Body:
    unknown = tuple(key for key in ("address", "hours", "telephone") if _is_unknown(each, key))
    known = Fields(
        each.page,
        each.line,
        {key: node for key, node in each.entries.items() if key not in unknown},
        each.languages,
    )
    return Body(
        id=known.id("id"),
        names=known.names("names", required=True),
        address=known.names("address"),
        hours=known.names("hours"),
        telephone=known.text("telephone"),
        icon=_icon(known),
        unknown=unknown,
    )


def _is_unknown(each: Fields, key: str) -> bool:
    node = each.entries.get(key)
    if node is None or not node.value:
        return False
    if isinstance(node.value, dict):
        return all(inner.value == UNKNOWN for inner in node.value.values())
    return node.value == UNKNOWN


def _area(each: Fields) -> Area:
    each.ordered("valid_from", "valid_to")
    return Area(
        code=each.text("code", required=True),
        names=each.names("names", required=True),
        valid_from=each.date("valid_from"),
        valid_to=each.date("valid_to"),
        legal_basis=each.text("legal_basis"),
    )


def _place(each: Fields, areas: Collection[str]) -> Place:
    return Place(
        id=each.id("id"),
        names=each.names("names", required=True),
        icon=_icon(each),
        area=each.reference("area", areas, "area"),
    )


def _need(each: Fields, profiles: Collection[str], items: Collection[str], pictures: Shelf) -> Need:
    return Need(
        id=each.id("id"),
        icon=_icon(each, required=True),
        names=each.names("names", required=True),
        profiles=each.references("profiles", profiles, "profile"),
        items=each.references("items", items, "item"),
        picture=_picture(each, pictures),
    )


def _picture(each: Fields, pictures: Shelf) -> str:
    name = each.text("picture")
    file = pictures.take(each.page, each.at("picture"), name, ("picture",)) if name else None
    return file.sha256 if file else ""


def _icon(each: Fields, required: bool = False) -> str:
    icon = each.text("icon", required)
    if icon and not ICON.fullmatch(icon):
        each.page.wrong(each.at("icon"), f"'{icon}' is no icon", "write its name, like cash")
    return icon


def _public_address(top: Fields) -> str:
    address = top.text("public_address")
    if address and not (LINK.fullmatch(address) and len(address) <= MOST_LINK):
        fix = f"write https:// and the site's name, at most {MOST_LINK} letters, no ? or #"
        top.page.wrong(top.at("public_address"), f"'{address}' is no address", fix)
    return address
