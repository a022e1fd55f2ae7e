"""Files of pictures: written only when they differ, so that drawing again changes nothing."""

from pathlib import Path


def write_changed(path: Path, data: bytes) -> None:
    """Make `path` hold `data`; a file that does already is left alone."""
    if not path.exists() or path.read_bytes() != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
