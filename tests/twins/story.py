"""The story of a feed as the heads that a kiosk could meet, and what it believes of them."""

from datetime import datetime
from pathlib import Path

import msgspec
from publisher import Publisher, item

from content_sync.signed import pack
from content_sync.signed.head import Head
from content_sync.site.pull import trust
from content_sync.site.pull.trust import Signed
from content_sync.site.store.trusted import Trusted


class Story:
    """A feed's releases as heads, and a kiosk that remembers what it believed."""

    def __init__(self, folder: Path, releases: int = 0) -> None:
        self.publisher = Publisher(folder)
        self.first_root = self.publisher.root.read_bytes()
        self.heads: list[bytes] = []
        for _ in range(releases):
            self.publish()

    def publish(self) -> bytes:
        """Tell one release more; its head."""
        count = len(self.heads) + 1
        self.publisher.publish({"vay-von": item("vay-von", f"Bản {count}.")})
        self.heads.append(self.publisher.head)
        return self.publisher.head

    def root(self, version: int) -> bytes:
        """The signed root of a version, as the feed has it."""
        return (self.publisher.feed / f"root/{version}.root.json").read_bytes()

    def believe(self, head: bytes, trusted: Trusted | None = None, **more: datetime) -> Signed:
        """What a kiosk makes of `head` that has believed `trusted` so far."""
        return trust.believe(head, trusted or Trusted(self.first_root), self.root, **more)

    def after(self, release: int) -> Trusted:
        """What a kiosk knows that has believed the head of a release."""
        return self.believe(self.heads[release - 1]).trusted


def opened(head: bytes) -> Head:
    """The head that these bytes are."""
    return msgspec.json.decode(pack.expand(head, 2**20), type=Head)


def closed(head: Head) -> bytes:
    """The bytes of a head, as a centre packs them."""
    return pack.squeeze(msgspec.json.encode(head))
