"""Whether what is shown is what was approved: an item by its approved:, an entry of feed.yaml
by approved.yaml.

    approved.yaml      beside feed.yaml, written by the desk; without it entries need no approval
      bodies/ubnd-dong-dang: {by: Nguyễn Văn An, author: Lý Thị Hoa, at: 2026-11-22, hash: …}

Entries are those of topics, bodies, needs, places and areas, each called <list>/<its id or code>;
languages and profiles are the administrator's. hash is the SHA-256 of the entry's canonical JSON
(model.encode), its picture by the file that the officer gave. With `require_approval: true` in
feed.yaml publish refuses an entry without a line here, one that has changed since, and one
approved by its own author (who may be left out: nobody wrote it down). Lines of entries that are
gone are not looked at. Refused entries stand in `Build.unapproved` as feed/bodies/<id>.
"""

from content_sync.centre.feed_yaml.feed_source import FeedSource
from content_sync.centre.source.facts import Warned
from content_sync.centre.source.item_folder import SourceItem
from content_sync.centre.source.item_source import Approval


def shown(item: SourceItem) -> str:
    """The `shown_hash` of an item: what its approval has to name."""
    raise NotImplementedError


def why_refused(item: SourceItem, shown: str, approved: Approval | None) -> Warned | None:
    """Why `approved` does not cover an item that is shown as `shown`; None: it does."""
    raise NotImplementedError


def entry_hashes(feed: FeedSource) -> dict[str, str]:
    """bodies/<id> -> the hash that its approval has to name, of every entry of a feed."""
    raise NotImplementedError
