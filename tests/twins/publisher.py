"""A publisher in a folder: twins of an officer's content, a centre's keys and a web server.

publisher = Publisher(tmp_path)
publisher.publish({"feed": {...}, "vay-von": {...}}, {"vay-von/cover.png": b"..."})
with publisher.serving() as url: ...
"""

import hashlib
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.signer import CryptoSigner

from content_sync.centre.feed import keys
from content_sync.centre.release import publish
from content_sync.centre.release.build import Build
from content_sync.centre.serve import make_server
from content_sync.centre.upkeep import renewal
from content_sync.machine.today import BUILT
from content_sync.signed.catalog import KIND_PRIORITY, TIER_PRIORITY, Line

START = BUILT + timedelta(days=21)  # by a kiosk of today, nothing is expired
KINDS = {"png": "picture", "vtt": "subtitles", "opus": "sound", "mp4": "video"}


def item(id_: str, words: str = "", **more: object) -> dict[str, object]:
    """The JSON of a small item."""
    block = {"p": [["s1", words or f"Nội dung {id_}."]]}
    text = {"title": f"Bài {id_}", "summary": "Tóm tắt.", "blocks": [block]}
    return {"id": id_, "kind": "article", "topics": ["support"], "texts": {"vi": text}, **more}


FEED = {
    "languages": [{"tag": "vi", "name": "Tiếng Việt"}],
    "topics": [{"id": "support", "icon": "hand", "colour": "blue", "names": {"vi": "Hỗ trợ"}}],
    "profiles": [{"id": "commune", "names": {"vi": "Xã"}, "topics": ["support"]}],
}


def made(items: Mapping[str, object], media: Mapping[str, bytes], folder: Path) -> Build:
    """What `build` would make of these items (id -> JSON value) and media (id -> bytes)."""
    texts = {id_: msgspec.json.encode(value, order="sorted") for id_, value in items.items()}
    lines = [_line(id_, "feed" if id_ == "feed" else "item", raw) for id_, raw in texts.items()]
    files = {}
    folder.mkdir(parents=True, exist_ok=True)
    for id_, raw in media.items():
        owner = items.get(id_.partition("/")[0])
        tier = str(owner.get("tier", "essential")) if isinstance(owner, Mapping) else "essential"
        line = _line(id_, KINDS[id_.rpartition(".")[2]], raw, TIER_PRIORITY[tier])
        files[line.sha256] = folder / line.sha256
        files[line.sha256].write_bytes(raw)
        lines.append(line)
    return Build(tuple(sorted(lines)), texts, files, (), ())


def _line(id_: str, kind: str, raw: bytes, tier: int = 0) -> Line:
    sha256 = hashlib.sha256(raw).hexdigest()
    return Line(id_, kind, tier + KIND_PRIORITY[kind], len(raw), sha256)


def object_path(media: bytes) -> str:
    """Where a feed has these media."""
    sha256 = hashlib.sha256(media).hexdigest()
    return f"o/{sha256[:2]}/{sha256}"


class Publisher:
    """A centre: its feed, its keys, and a clock that moves an hour with each release."""

    def __init__(self, folder: Path) -> None:
        self.feed = folder / "feed"
        self.key_folder = folder / "keys"
        self.root = self.key_folder / "root.json"
        self.media_folder = folder / "media"
        self.now = START
        keys.create(self.key_folder, None, self.now)

    def publish(
        self,
        items: Mapping[str, object],
        media: Mapping[str, bytes] | None = None,
        clock_is_right: bool = False,
    ) -> publish.Published:
        """Publish these items and media, and the feed object."""
        self.now += timedelta(hours=1)
        build = made({"feed": FEED} | dict(items), media or {}, self.media_folder)
        loaded = keys.load(self.key_folder, None)
        return publish.publish(build, self.feed, loaded, self.now, clock_is_right=clock_is_right)

    def renew(self) -> None:
        """Go on with new keys after those so far, in a folder beside them."""
        new = self.key_folder.with_name(f"{self.key_folder.name}-next")
        renewal.renew(new, self.key_folder, None, None, self.now)
        self.key_folder = new
        self.root = new / "root.json"

    @property
    def head(self) -> bytes:
        """The head as it stands."""
        return (self.feed / "head").read_bytes()

    def rotate(self, *roles: str, signed_by: int = 3, threshold: int = 1) -> None:
        """Replace the keys of `roles`; so many old root keys sign the root that says so."""
        old = keys.load(self.key_folder, None)
        root_signers = [self.signer(f"root-{number}") for number in (1, 2, 3)]
        signers = {"root": tuple(root_signers)} | {
            role: (self.signer(role),) for role in old.signers
        }
        for role in roles:
            signers[role] = tuple(CryptoSigner.generate_ed25519() for _ in signers[role])
        root = keys.make_root(old.root.version + 1, signers, self.now)
        for role in roles:
            root.roles[role].threshold = max(threshold, root.roles[role].threshold)
            names = [f"root-{n}" for n in (1, 2, 3)] if role == "root" else [role]
            for name, signer in zip(names, signers[role], strict=True):
                (self.key_folder / f"{name}.pem").write_bytes(signer.private_bytes)
        both = {signer.public_key.keyid: signer for signer in root_signers[:signed_by]}
        if "root" in roles:
            both |= {signer.public_key.keyid: signer for signer in signers["root"]}
        self.root.write_bytes(keys.sign_root(root, tuple(both.values())))

    def signer(self, name: str) -> CryptoSigner:
        """One of the private keys, by its file's name."""
        pem = (self.key_folder / f"{name}.pem").read_bytes()
        return CryptoSigner(load_pem_private_key(pem, None))

    @contextmanager
    def serving(self) -> Iterator[str]:
        """The feed's address while it is served."""
        server = make_server(self.feed)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
            server.server_close()
