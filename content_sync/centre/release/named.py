"""The ids that --only and --withdraw name: of items that are there, and of such as are gone."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from content_sync.centre.source.source import RESERVED
from content_sync.centre.written.fields import ID
from content_sync.errors import UseError
from content_sync.said import phrase


def refuse_missing(content: Path, ids: Sequence[str], texts: Mapping[str, bytes]) -> None:
    """Refuse items that the folder has not."""
    for id_ in ids:
        if not _has(content, id_):
            folder = content / "items"
            why = phrase(
                "--only {id}: {folder} has no such item: check both names", id=id_, folder=folder
            )
            if _is_id(id_) and id_ in texts:
                why = phrase("{why}; to take it from kiosks: --withdraw {id}", why=why, id=id_)
            raise UseError(why)


def refuse_kept(content: Path, ids: Sequence[str], texts: Mapping[str, bytes]) -> None:
    """Refuse to withdraw what the next publish would bring back, and what is not there."""
    for id_ in ids:
        if _has(content, id_):
            raise UseError(
                phrase(
                    "--withdraw {id}: {folder} is still there, and the next publish would bring it"
                    " back: move that folder away first; or write valid_to: with a day that is over"
                    " into its item.yaml, and publish --only {id}",
                    id=id_,
                    folder=content / "items" / id_,
                )
            )
        if not _is_id(id_) or id_ not in texts:
            raise UseError(
                phrase("--withdraw {id}: the last release has no such item: check its name", id=id_)
            )


def _has(content: Path, id_: str) -> bool:
    if not any((content / name).exists() for name in ("items", "feed.yaml")):
        raise UseError(
            phrase("{folder} is no content folder (no items): check its name", folder=content)
        )
    return _is_id(id_) and (content / "items" / id_).is_dir()


def _is_id(id_: str) -> bool:
    return bool(ID.fullmatch(id_)) and id_ != RESERVED
