"""A topic as an Atom feed (RFC 4287), so that a website can carry the section.

Ids are made from the feed's first root key, the language and the item: they outlive a change of
the public address. Links are absolute where the feed has an address, else relative to where the
file was read.
"""

import uuid
from typing import Final
from xml.etree import ElementTree

from content_sync.centre.pages.edition import Edition, Signed
from content_sync.centre.pages.html import clean
from content_sync.model import Item, Topic
from content_sync.shown import facts
from content_sync.shown.reader import Reader

ATOM: Final = "http://www.w3.org/2005/Atom"
LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
MOST: Final = 50  # entries, the newest

ElementTree.register_namespace("", ATOM)


def atom(edition: Edition, reader: Reader, topic: Topic) -> bytes:
    """The newest items of a topic in a language; what is over is no news."""
    newest = [edition.card(item.id) for item in news(edition, topic)]
    signed = [edition.signed[item.id] for item in newest] or [edition.release]
    name = reader.pick(topic.names)
    file = edition.topic_file(topic.id, ".atom")
    root = ElementTree.Element(f"{{{ATOM}}}feed", {LANG: name.tag})
    _put(root, "id", urn(edition, reader.tag, f"~{topic.id}"))
    _put(root, "title", name.text)
    _put(root, "updated", max(signed, key=_release).issued)
    here = address(edition, reader, file)
    _put(root, "link", rel="self", type="application/atom+xml", href=here)
    page = address(edition, reader, edition.topic_file(topic.id))
    _put(root, "link", rel="alternate", type="text/html", href=page)
    _author(root, edition, reader, edition.feed.profiles[0].body if edition.feed.profiles else "")
    for item in newest:
        _entry(root, edition, reader, topic, item)
    written: bytes = ElementTree.tostring(root, "utf-8", xml_declaration=True)
    return written + b"\n"


def news(edition: Edition, topic: Topic) -> list[Item]:
    """The items of a topic's feed, the newest first."""
    items = [item for item in edition.of_topic(topic.id) if item.id not in edition.over]
    return sorted(items, key=lambda item: edition.signed[item.id].release, reverse=True)[:MOST]


def urn(edition: Edition, tag: str, name: str) -> str:
    """The id of an item or a topic in a language, the same for as long as the feed lives."""
    feed = uuid.uuid5(uuid.NAMESPACE_OID, edition.identity)
    return uuid.uuid5(feed, f"{tag}/{name}").urn


def address(edition: Edition, reader: Reader, file: str) -> str:
    """Where a file of the reader's language is."""
    return f"{edition.address}{reader.tag}/{file}" if edition.address else file


def _entry(
    root: ElementTree.Element, edition: Edition, reader: Reader, topic: Topic, item: Item
) -> None:
    tag, text = edition.text(item, reader.tag)
    entry = _put(root, "entry", **{LANG: tag})
    _put(entry, "id", urn(edition, reader.tag, item.id))
    _put(entry, "title", facts.headline(reader, item, tag, text))
    _put(entry, "updated", edition.signed[item.id].issued)
    page = address(edition, reader, f"{item.id}.html")
    _put(entry, "link", rel="alternate", type="text/html", hreflang=reader.tag, href=page)
    _author(entry, edition, reader, item.body)
    _put(entry, "category", term=topic.id, label=clean(reader.pick(topic.names).text))
    _put(entry, "summary", text.summary)


def _author(parent: ElementTree.Element, edition: Edition, reader: Reader, id_: str) -> None:
    body = next((one for one in edition.feed.bodies if one.id == id_), None)
    name = reader.pick(body.names) if body else reader.say("Information for every home")
    _put(_put(parent, "author"), "name", name.text)


def _put(
    parent: ElementTree.Element, name: str, text: str = "", **attributes: str
) -> ElementTree.Element:
    child = ElementTree.SubElement(parent, f"{{{ATOM}}}{name}", attributes)
    if text:
        child.text = clean(text)
    return child


def _release(signed: Signed) -> int:
    return signed.release
