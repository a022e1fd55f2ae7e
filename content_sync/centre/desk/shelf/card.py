"""What lists show of an item or an entry of feed.yaml, read from its files in a millisecond.

Not checked here: what cannot be read is left out, and `check` says why. coverage: for each language
of the feed what there is of text, sound and picture:

    none          nothing
    draft         only in a draft, not published            (told by who knows of drafts)
    unreviewed    there, and nobody has said that it is right; of sound: a machine's voice
    reviewed      there and reviewed; of sound: a person's; of a picture: with its description
    stale         made from a text that has changed since
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import yaml

from content_sync.centre.source.hashes import source_hash, with_words
from content_sync.centre.source.item_interview import words_of
from content_sync.centre.source.text_source import HEAD
from content_sync.centre.written.headline import as_typed, plain
from content_sync.centre.written.page import Findings, Page
from content_sync.letters.folding import sort_key

LOADER: Final = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # every value as it is written
LISTS: Final = ("topics", "bodies", "needs", "places", "areas")
NONE, UNREVIEWED, REVIEWED, STALE = "none", "unreviewed", "reviewed", "stale"
MOST: Final = {"title": 400, "sort_key": 600, "topics": 600, "areas": 600, "body": 80}
Coverage = dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the feed; the first one is what texts are translated from."""

    tag: str
    has_voice: bool


@dataclass(frozen=True, slots=True)
class Card:
    """The fields of an Entry that come from its files."""

    kind: str
    title: str
    sort_key: str
    class_name: str = "normal"
    topics: str = ""
    areas: str = ""
    body: str = ""
    valid_from: str = ""
    valid_to: str = ""
    superseded_by: str = ""
    coverage: Coverage | None = None


def mapping(text: bytes | str) -> dict[str, Any]:
    """A YAML mapping with all its values as text; {} where it is none."""
    try:
        found = yaml.load(text, LOADER)
    except (yaml.YAMLError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def languages_of(feed: Mapping[str, Any]) -> tuple[Language, ...]:
    """Those of feed.yaml."""
    listed = feed.get("languages")
    found = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    return tuple(Language(str(each.get("tag")), bool(each.get("voice"))) for each in found)


def item_card(id_: str, files: Mapping[str, bytes], languages: Iterable[Language]) -> Card:
    """Of an item with these files."""
    said = mapping(files.get("item.yaml", b""))
    tags = tuple(languages)
    beside = words_of(files, tuple(each.tag for each in tags))
    heads = {tag: _text(data, beside.get(tag, "")) for tag, data in _texts(files)}
    targets = said.get("targets")
    title = next((heads[each.tag][0] for each in tags if each.tag in heads), "") or id_
    return Card(
        kind=_word(said, "kind", 20),
        title=title[: MOST["title"]],
        sort_key="\t".join(sort_key(title))[: MOST["sort_key"]],
        class_name=_word(said, "class", 20) or "normal",
        topics=_ids(said.get("topics"), "topics"),
        areas=_ids(targets.get("areas") if isinstance(targets, dict) else None, "areas"),
        body=_word(said, "body", MOST["body"]),
        valid_from=_word(said, "valid_from", 10),
        valid_to=_word(said, "valid_to", 10),
        superseded_by=_word(said, "superseded_by", 80),
        coverage=_coverage(said, heads, tags),
    )


def entry_card(list_: str, id_: str, value: Mapping[str, Any], tags: Iterable[Language]) -> Card:
    """Of an entry of a list of feed.yaml."""
    known = tuple(tags)
    names = value.get("names")
    named = names if isinstance(names, dict) else {}
    title = str(next((named[each.tag] for each in known if named.get(each.tag)), id_))
    area = id_ if list_ == "areas" else value.get("area")
    has_picture = REVIEWED if value.get("picture") else NONE
    return Card(
        kind=list_,
        title=title[: MOST["title"]],
        sort_key="\t".join(sort_key(title))[: MOST["sort_key"]],
        topics=_ids([id_] if list_ == "topics" else value.get("topics"), "topics"),
        areas=_ids([area] if area else value.get("areas"), "areas"),
        body=id_[: MOST["body"]] if list_ == "bodies" else "",
        coverage={
            each.tag: {
                "text": REVIEWED if named.get(each.tag) else NONE,
                "sound": UNREVIEWED if each.has_voice and named.get(each.tag) else NONE,
                "picture": has_picture,
            }
            for each in known
        },
    )


def _coverage(
    said: Mapping[str, Any], heads: Mapping[str, tuple[str, str, dict[str, Any]]], tags: Any
) -> Coverage:
    sound, cover = said.get("sound"), said.get("cover")
    recorded = sound if isinstance(sound, dict) else {}
    alt = cover.get("alt") if isinstance(cover, dict) else None
    described = alt if isinstance(alt, dict) else {}
    original = heads[tags[0].tag][1] if tags and tags[0].tag in heads else ""
    found = {}
    for number, each in enumerate(tags):
        spoken = UNREVIEWED if each.has_voice and each.tag in heads else NONE
        seen = REVIEWED if described.get(each.tag) else UNREVIEWED
        found[each.tag] = {
            "text": _stands(heads.get(each.tag), original, number == 0),
            "sound": REVIEWED if recorded.get(each.tag) else spoken,
            "picture": seen if cover else NONE,
        }
    return found


def _stands(head: tuple[str, str, dict[str, Any]] | None, original: str, is_first: bool) -> str:
    if head is None:
        return NONE
    if is_first:
        return REVIEWED  # approved as a whole
    if head[2].get("source") != original:
        return STALE
    return REVIEWED if head[2].get("reviewed") else UNREVIEWED


def _texts(files: Mapping[str, bytes]) -> Iterable[tuple[str, bytes]]:
    found = (name for name in files if name.endswith(".md"))
    return ((name.removesuffix(".md"), files[name]) for name in found)


def _text(data: bytes, beside: str = "") -> tuple[str, str, dict[str, Any]]:
    """Its title, the name translations give it, its front matter.

    `beside`: the words of an interview, which are translated with it.
    """
    text = data.decode("utf-8-sig", "replace")
    head = HEAD.match(text)
    page = Page("", Findings())  # what is wrong is for `check` to say
    said = mapping(as_typed(page, head.group(1), 1)) if head else {}
    title, summary = (plain(page, 1, _word(said, key, 5000)) for key in ("title", "summary"))
    body = with_words(text[head.end() :] if head else text, beside)
    return title, source_hash(title, summary, body), said


def made_from(data: bytes, beside: str = "") -> str:
    """The name by which a translation says that it was made from this text (`source:`)."""
    return _text(data, beside)[1]


def _word(said: Mapping[str, Any], key: str, most: int) -> str:
    value = said.get(key)
    return value.strip()[:most] if isinstance(value, str) else ""


def _ids(value: Any, key: str) -> str:
    """Ids with a space on either side of each."""
    ids = [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
    return f" {' '.join(ids)} "[: MOST[key]] if ids else ""
