"""The roots of a feed: who may speak for it, from the first one on.

    root/N.root.json    what kiosks follow, from the one they were given to the newest
    metadata/           the same, for stock TUF clients

A root is believed because the one before names those who signed it, never because it lies in a
feed: what a folder of keys brings comes first, and a feed only fills what an old folder lacks.
"""

from collections.abc import Mapping
from pathlib import Path

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root

from content_sync.centre.feed.keys import Keys
from content_sync.centre.feed.newest import read_if_there
from content_sync.errors import StoreError, UseError
from content_sync.machine.disk import write_whole
from content_sync.said import phrase


def of_keys(feed: Path, keys: Keys) -> tuple[Root, ...]:
    """The roots under which a release of `feed` may have been signed, the present one first."""
    found = [keys.root]
    texts = {**in_feed(feed), **keys.chain}
    version, text = keys.root.version, keys.root_text
    while (before := texts.get(version - 1)) and follows(before, text):
        found.append(_read(before).signed)
        version, text = version - 1, before
    return tuple(found)


def of_feed(feed: Path) -> tuple[Root, ...]:
    """The roots of a feed by its own word, the newest first; for who has no keys.

    Raises:
        StoreError: it has no first root, or that one is damaged.
    """
    texts = in_feed(feed)
    if 1 not in texts:
        raise StoreError(
            phrase(
                "{feed} is not a feed, or has lost its root/1.root.json: publish with the centre's"
                " keys, which puts it back",
                feed=feed,
            )
        )
    found, version = [_read(texts[1]).signed], 1
    while (after := texts.get(version + 1)) and follows(texts[version], after):
        found.append(_read(after).signed)
        version += 1
    return tuple(reversed(found))


def refuse_other(feed: Path, keys: Keys, is_ours: bool) -> None:
    """Refuse keys that cannot go on with this feed; `is_ours`: they have signed what it holds.

    Raises:
        UseError: the feed has newer keys, or other ones, or a root between is missing.
    """
    here, version = in_feed(feed), keys.root.version
    after = here.get(version + 1)
    if after and follows(keys.root_text, after):
        raise UseError(
            phrase(
                "these keys (root {version}) are older than {feed}, which has followed root {next}"
                " since: publish with the newest folder of keys",
                version=version,
                feed=feed,
                next=version + 1,
            )
        )
    for number, text in {**keys.chain, version: keys.root_text}.items():
        theirs = here.get(number)
        before = keys.chain.get(number - 1) or here.get(number - 1)
        is_authentic = bool(theirs and before and follows(before, theirs))
        if theirs and theirs != text and (is_authentic or not is_ours):
            raise UseError(
                phrase(
                    "{feed} was made with other keys: name its own keys, or a new folder", feed=feed
                )
            )
    _whole_chain(here, keys, feed)


def put(feed: Path, keys: Keys) -> None:
    """Give kiosks the roots up to that of the keys."""
    for version, text in {**keys.chain, keys.root.version: keys.root_text}.items():
        for folder in ("root", "metadata"):
            path = feed / folder / f"{version}.root.json"
            if read_if_there(path) != text:
                write_whole(path, text)


def follows(before: bytes, after: bytes) -> bool:
    """Whether the root `after` is the next one by the word of those that `before` names."""
    try:
        old, new = _read(before), _read(after)
        old.verify_delegate("root", new)
        new.verify_delegate("root", new)
    except (RepositoryError, ValueError):
        return False
    return new.signed.version == old.signed.version + 1


def _whole_chain(here: Mapping[int, bytes], keys: Keys, feed: Path) -> None:
    version, text = keys.root.version, keys.root_text
    while version > 1:
        before = keys.chain.get(version - 1) or here.get(version - 1)
        if before is None:
            raise UseError(
                phrase(
                    "{feed} has no root {version}: put {version}.root.json beside the keys, or"
                    " kiosks that know only that one cannot follow",
                    feed=feed,
                    version=version - 1,
                )
            )
        if not follows(before, text):
            raise UseError(
                phrase(
                    "root {version} is not signed by the keys of root {before}",
                    version=version,
                    before=version - 1,
                )
            )
        version, text = version - 1, before


def in_feed(feed: Path) -> dict[int, bytes]:
    """The whole roots in a feed by their version."""
    found = {}
    for path in (*feed.glob("metadata/*.root.json"), *feed.glob("root/*.root.json")):
        text = read_if_there(path) or b""
        try:
            root = _read(text)
            root.verify_delegate("root", root)
        except (RepositoryError, ValueError):
            continue
        if path.name == f"{root.signed.version}.root.json":
            found[root.signed.version] = text
    return found


def _read(text: bytes) -> Metadata[Root]:
    root = Metadata[Root].from_bytes(text)
    if not isinstance(root.signed, Root):
        raise ValueError("no root")
    return root
