"""New keys after old ones: the way back when keys were stolen, or a clock was wrong.

    NEW/root.json      the next root: the same root keys, other keys for all that publish signs
    NEW/N.root.json    the roots so far, and this one: kiosks that were given any of them follow
    NEW/root-*.pem     carried over, as far as they lie in OLD

The next root is signed by those root keys of OLD that are there; the threshold of them suffices.
"""

import shutil
from datetime import datetime
from pathlib import Path

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Root

from content_sync.centre.feed import keys
from content_sync.centre.feed.keys import ROOT_LIFE
from content_sync.errors import UseError
from content_sync.machine.disk import write_whole


def renew(
    new: Path, old: Path, secret: bytes | None, passphrase: bytes | None, now: datetime
) -> int:
    """Make the keys that come after those in `old`; the version of their root.

    `secret` opens the old keys, `passphrase` is to open the new ones.

    Raises:
        UseError: too few root keys lie in `old`, or `new` already holds something.
        StoreError: the folder cannot be written.
    """
    if new.resolve().is_relative_to(old.resolve()):
        raise UseError(f"{new} lies in {old}: name a folder beside it")
    text, root = keys.read_root(old)
    signers = _root_signers(old, root, secret)
    asked = root.roles["root"].threshold
    if len(signers) < asked:
        raise UseError(
            f"{asked} root keys must sign, {len(signers)} lie in {old}: put root-*.pem of"
            f" {asked} holders there, as root-1.pem, root-2.pem …"
        )
    with keys.filling(new):
        _copy_others(old, new)
        for name, signer in signers.items():
            keys.save(new / name, signer, passphrase)
        made = _next(root, keys.make_online(new, passphrase), now)
        for version, earlier in {**keys.chain(old, root.version), root.version: text}.items():
            write_whole(new / f"{version}.root.json", earlier)
        signed = keys.sign_root(made, tuple(signers.values()))
        for name in (f"{made.version}.root.json", "root.json"):
            write_whole(new / name, signed)
    return made.version


def _next(root: Root, online: dict[str, tuple[CryptoSigner, ...]], now: datetime) -> Root:
    """The root after `root`: the same root keys by the same threshold, and these `online` ones."""
    made = Root(version=root.version + 1, expires=now.replace(microsecond=0) + ROOT_LIFE)
    for keyid in root.roles["root"].keyids:
        made.add_key(root.keys[keyid], "root")
    made.roles["root"].threshold = root.roles["root"].threshold
    for role, signers in online.items():
        for signer in signers:
            made.add_key(signer.public_key, role)
    return made


def _root_signers(old: Path, root: Root, secret: bytes | None) -> dict[str, CryptoSigner]:
    """The root keys at hand by their files' names, each key once."""
    found: dict[str, CryptoSigner] = {}
    for path in sorted(old.glob("root-*.pem")):
        signer = keys.load_one(path, secret)
        known = {each.public_key.keyid for each in found.values()}
        if signer.public_key.keyid in {*root.roles["root"].keyids} - known:
            found[path.name] = signer
    return found


def _copy_others(old: Path, new: Path) -> None:
    """What else lies beside the keys, as speech.toml and the voices it names."""
    for path in old.iterdir():
        if path.name == keys.DEMO_MARK or path.name.endswith((".pem", "root.json", ".part")):
            continue
        if path.is_dir():
            shutil.copytree(path, new / path.name)
        else:
            shutil.copy2(path, new / path.name)
