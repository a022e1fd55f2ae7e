"""The keys of a centre: who may speak for its feed.

    root.json              public: what every kiosk is given once
    root-1.pem … root-3    two of three name all other keys; keep them offline, apart
    targets.pem            signs what a release is
    snapshot.pem timestamp.pem    sign that it is whole and the newest
    N.root.json            the roots so far, so that kiosks that know an old one can follow
    INSECURE-DEMO          only beside unencrypted keys for trying out

Private keys are PKCS8, encrypted with one passphrase. `publish` needs only the last three.
New keys after old ones are renewal.py's.
"""

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner, Signer
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root
from tuf.api.serialization.json import JSONSerializer

from content_sync.errors import StoreError, UseError
from content_sync.machine.disk import write_whole
from content_sync.machine.reasons import reason
from content_sync.said import phrase

RENEW: Final = phrase("make new keys (content-sync keys NEW --after OLD) and publish with them")
ROOT_KEYS: Final = 3
ROOT_THRESHOLD: Final = 2
ONLINE_ROLES: Final = ("targets", "snapshot", "timestamp")
ROOT_LIFE: Final = timedelta(days=3650)
DEMO_MARK: Final = "INSECURE-DEMO"

COMPACT: Final = JSONSerializer(compact=True)


@dataclass(frozen=True, slots=True)
class Keys:
    """What signs a release: the root as kiosks will get it, and one signer a role.

    chain: the texts of the roots so far by their version, as far as the folder has them.
    """

    root_text: bytes
    root: Root
    signers: Mapping[str, Signer]
    chain: Mapping[int, bytes] = field(default_factory=dict)


def create(directory: Path, passphrase: bytes | None, now: datetime) -> None:
    """Make a new set of keys; without a passphrase they lie open and are marked so.

    Raises:
        UseError: the folder already holds something.
        StoreError: the folder cannot be written.
    """
    with filling(directory):
        _make(directory, passphrase, now)


@contextlib.contextmanager
def filling(directory: Path) -> Iterator[None]:
    """A new folder that only its owner may read, to be filled with keys.

    Raises:
        UseError: it already holds something.
        StoreError: it cannot be written.
    """
    try:
        if directory.exists() and any(directory.iterdir()):
            raise UseError(
                phrase(
                    "{folder} is not empty: keys are never overwritten; name a new folder",
                    folder=directory,
                )
            )
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        yield
    except OSError as error:
        why = reason(error)
        raise StoreError(
            phrase("cannot write keys into {folder}: {why}", folder=directory, why=why)
        ) from error


def _make(directory: Path, passphrase: bytes | None, now: datetime) -> None:
    root_signers = tuple(CryptoSigner.generate_ed25519() for _ in range(ROOT_KEYS))
    for number, signer in enumerate(root_signers, start=1):
        save(directory / f"root-{number}.pem", signer, passphrase)
    roles = {"root": root_signers} | make_online(directory, passphrase)
    root = make_root(1, roles, now)
    write_whole(directory / "root.json", sign_root(root, root_signers))


def make_online(directory: Path, passphrase: bytes | None) -> dict[str, tuple[CryptoSigner, ...]]:
    """Write a new key for each role that `publish` signs, by its role."""
    if passphrase is None:
        (directory / DEMO_MARK).write_text("These keys are not encrypted. Only for trying out.\n")
    made: dict[str, tuple[CryptoSigner, ...]] = {
        role: (CryptoSigner.generate_ed25519(),) for role in ONLINE_ROLES
    }
    for role, signers in made.items():
        save(directory / f"{role}.pem", signers[0], passphrase)
    return made


def make_root(version: int, roles: Mapping[str, tuple[Signer, ...]], now: datetime) -> Root:
    """A root that names `roles`; the root role itself needs two keys where it has more than one."""
    root = Root(version=version, expires=now.replace(microsecond=0) + ROOT_LIFE)
    for role, signers in roles.items():
        for signer in signers:
            root.add_key(signer.public_key, role)
    root.roles["root"].threshold = min(ROOT_THRESHOLD, len(roles["root"]))
    return root


def sign_root(root: Root, signers: tuple[Signer, ...]) -> bytes:
    """The root's text, signed by `signers`."""
    metadata = Metadata(root)
    for signer in signers:
        metadata.sign(signer, append=True)
    return metadata.to_bytes(COMPACT)


def save(path: Path, signer: CryptoSigner, passphrase: bytes | None) -> None:
    """Write a private key that only its owner may read."""
    pem = signer.private_bytes
    if passphrase is not None:
        pem = load_pem_private_key(pem, None).private_bytes(
            Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase)
        )
    path.touch(mode=0o600, exist_ok=False)
    path.write_bytes(pem)


def is_open(directory: Path) -> bool:
    """Whether these are unencrypted keys for trying out."""
    return (directory / DEMO_MARK).exists()


def load(directory: Path, passphrase: bytes | None) -> Keys:
    """The root's text and the signers that `publish` needs.

    Raises:
        UseError: a file is missing, the passphrase is wrong, or the root does not name a key.
    """
    text, root = read_root(directory)
    signers = {role: load_one(directory / f"{role}.pem", passphrase) for role in ONLINE_ROLES}
    for role, signer in signers.items():
        if signer.public_key.keyid not in root.roles[role].keyids:
            raise UseError(
                phrase(
                    "{path}.pem is not a key that root.json names for {role}",
                    path=directory / role,
                    role=role,
                )
            )
    return Keys(text, root, signers, chain(directory, root.version))


def read_root(directory: Path) -> tuple[bytes, Root]:
    """The newest root of a folder of keys.

    Raises:
        UseError: it is missing or damaged.
    """
    try:
        text = (directory / "root.json").read_bytes()
        root = Metadata[Root].from_bytes(text).signed
    except OSError as error:
        raise UseError(
            phrase("{folder} holds no root.json: make keys first (keys DIR)", folder=directory)
        ) from error
    except RepositoryError as error:
        what = phrase("{path} is damaged: {why}", path=directory / "root.json", why=error)
        raise UseError(what) from error
    if not isinstance(root, Root):
        raise UseError(
            phrase(
                "{path} is no root: bring the centre's root.json back", path=directory / "root.json"
            )
        )
    return text, root


def chain(directory: Path, newest: int) -> dict[int, bytes]:
    """The roots up to the newest that lie beside it, by their version."""
    paths = {number: directory / f"{number}.root.json" for number in range(1, newest + 1)}
    return {number: path.read_bytes() for number, path in paths.items() if path.is_file()}


def load_one(path: Path, passphrase: bytes | None) -> CryptoSigner:
    """One private key.

    Raises:
        UseError: it is missing, or the passphrase is wrong.
    """
    try:
        return CryptoSigner(load_pem_private_key(path.read_bytes(), passphrase))
    except OSError as error:
        what = phrase("cannot read the key {path}: {why}", path=path, why=reason(error))
        raise UseError(what) from error
    except (TypeError, ValueError) as error:
        raise UseError(
            phrase("cannot open the key {path}: is the passphrase right?", path=path)
        ) from error
