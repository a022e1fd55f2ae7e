"""The client that the public TUF conformance suite tries: what a kiosk believes, by its commands.

    python -m tests.conformance --metadata-dir DIR init TRUSTED_ROOT
    python -m tests.conformance --metadata-dir DIR --metadata-url URL refresh
    python -m tests.conformance … --target-name N --target-base-url URL --target-dir DIR download

The suite (theupdateframework/tuf-conformance) is in no registry; with a copy of it:

    pytest SUITE/tuf_conformance --entrypoint "$(command -v python) -m tests.conformance"

All four roles are judged by judge.py as those of a head are, "now" being the moment that has
passed. A feed of ours has one target and delegates nothing; the walk through delegations that
`download` needs is python-tuf's own, on what was judged.
"""

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tuf.api.exceptions import DownloadError, DownloadHTTPError, RepositoryError
from tuf.ngclient import FetcherInterface, Updater

from content_sync.errors import BanTinError, TrustError
from content_sync.signed.head import LARGEST_ROOT
from content_sync.site.pull.judge import RefusedError, judge
from content_sync.site.reach.feed import Feed, MissingError, reach
from content_sync.site.store.trusted import Trusted

LARGEST: Final = 2**22
ROLES: Final = ("root", "timestamp", "snapshot", "targets")


class Files:
    """The metadata files of a repository, as a witness for `judge`."""

    def __init__(self, feed: Feed) -> None:
        self._feed = feed

    def root(self, version: int) -> bytes | None:
        """See Witness."""
        try:
            return self._feed.small(f"{version}.root.json", LARGEST_ROOT)
        except MissingError:
            return None

    def text(self, role: str, version: int | None) -> bytes:
        """See Witness."""
        name = f"{role}.json" if version is None else f"{version}.{role}.json"
        try:
            return self._feed.small(name, LARGEST)
        except MissingError as error:  # a head cannot lack it
            raise TrustError(str(error)) from error


class Delegated(FetcherInterface):
    """Fetches what `judge` does not know: delegated roles, and targets."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _fetch(self, url: str) -> Iterator[bytes]:
        base, _, name = url.rpartition("/")
        if name.endswith(".root.json"):
            raise DownloadHTTPError("the newest root is known", 404)
        if name == "timestamp.json":
            return iter(((self._folder / name).read_bytes(),))
        try:
            return iter((reach(base).small(name, LARGEST),))
        except MissingError as error:
            raise DownloadHTTPError(str(error), 404) from error


def refresh(folder: Path, url: str, now: datetime) -> None:
    """Bring what is believed in `folder` up to a repository.

    Raises:
        BanTinError: it must not be believed, or it breaks off; what was verified is kept.
    """
    known = Trusted(*((_read(folder / f"{role}.json")) for role in ROLES))
    try:
        _keep(folder, judge(known, Files(reach(url)), lambda _: now))
    except RefusedError as error:
        _keep(folder, error.kept)
        raise


def download(chosen: argparse.Namespace) -> None:
    """Fetch targets by what is believed; those that are here already are not fetched again.

    Raises:
        LookupError: nobody has signed such a target.
    """
    folder = chosen.metadata_dir
    updater = Updater(
        *(str(folder), chosen.metadata_url, str(chosen.target_dir), chosen.target_base_url),
        fetcher=Delegated(folder),
        bootstrap=(folder / "root.json").read_bytes(),
    )
    for name in chosen.target_name:
        target = updater.get_targetinfo(name)
        if target is None:
            raise LookupError(f"{name} is not among the targets")
        if not updater.find_cached_target(target):
            updater.download_target(target)


def main(words: list[str], now: datetime) -> int:
    """Do what the suite asks; 1 is its word for any failure."""
    chosen = _parser().parse_args(words)
    try:
        if chosen.command == "init":
            (chosen.metadata_dir / "root.json").write_bytes(chosen.trusted_root.read_bytes())
            return 0
        refresh(chosen.metadata_dir, chosen.metadata_url, now)
        if chosen.command == "download":
            download(chosen)
    except (BanTinError, RepositoryError, DownloadError, LookupError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _keep(folder: Path, known: Trusted) -> None:
    for role in ROLES:
        if text := getattr(known, role):
            (folder / f"{role}.json").write_bytes(text)


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance")
    for name in ("--metadata-dir", "--target-dir"):
        parser.add_argument(name, type=Path)
    for name in ("--metadata-url", "--target-base-url"):
        parser.add_argument(name)
    parser.add_argument("--target-name", action="append", default=[])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("init").add_argument("trusted_root", type=Path)
    commands.add_parser("refresh")
    commands.add_parser("download")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], datetime.now(UTC)))
