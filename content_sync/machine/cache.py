"""Where things made once and kept lie: fonts taken apart, small covers, prepared speech."""

import os
from pathlib import Path


def cache_dir() -> Path:
    """$BAN_TIN_CACHE, or ban-tin in the user's cache folder; it may not exist yet."""
    named = os.environ.get("BAN_TIN_CACHE")
    if named:
        return Path(named)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "ban-tin"
