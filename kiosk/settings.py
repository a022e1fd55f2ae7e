"""kiosk.toml as a frozen value.

profile = "border-gate"      # which profile of the feed this kiosk shows; default: the first
site = "hn-01"               # opaque id of the place
areas = ["20"]               # area codes the kiosk stands in
diagonal_inches = 21.5       # every size on the screen follows from it
idle_home_s = 30             # domain.md §5
idle_reading_s = 90
warning_s = 20
"""

import tomllib
from dataclasses import dataclass, fields
from math import inf
from pathlib import Path
from typing import Any

from content_sync.errors import UseError


@dataclass(frozen=True, slots=True)
class Settings:
    """What differs from kiosk to kiosk; times in seconds."""

    profile: str = ""
    site: str = ""
    areas: tuple[str, ...] = ()
    diagonal_inches: float = 21.5
    idle_home_s: float = 30
    idle_reading_s: float = 90
    warning_s: float = 20  # WCAG 2.2.1: at least 20 s to extend with one tap


def read(path: Path | None) -> Settings:
    """The settings in `path`; without one the defaults.

    Raises:
        UseError: not TOML, an unknown key, or a value of the wrong type.
    """
    if path is None:
        return Settings()
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UseError(
            f"{path}: cannot be read ({error.strerror}), name an existing file"
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UseError(f"{path}: not TOML ({error}), see kiosk/settings.py for the keys") from error
    defaults = {field.name: field.default for field in fields(Settings)}
    return Settings(**{key: _value(path, key, value, defaults) for key, value in table.items()})


def _value(path: Path, key: str, value: Any, defaults: dict[str, Any]) -> Any:
    if key not in defaults:
        raise UseError(f"{path}: unknown key '{key}', the keys are: {', '.join(defaults)}")
    default = defaults[key]
    if isinstance(default, tuple):
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise UseError(f'{path}: {key} must be a list of texts, as ["20"]')
        return tuple(value)
    if isinstance(default, str):
        if not isinstance(value, str):
            raise UseError(f"{path}: {key} must be a text in quotes")
        return value
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < inf:
        raise UseError(f"{path}: {key} must be a number above 0")
    return value
