"""A TOML file that a keeper has written: its table, or what is wrong with it and what to write."""

import tomllib
from pathlib import Path
from typing import Any, Final

from content_sync.errors import UseError, shortened

LONGEST: Final = 200  # letters of a reason


def read_toml(path: Path, otherwise: str) -> dict[str, Any]:
    """The table of `path`; `otherwise` tells whoever wrote no TOML what belongs there.

    Raises:
        UseError: not readable, or not TOML.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        return tomllib.loads(text)
    except OSError as error:
        what = f"{path}: cannot be read ({error.strerror}), name an existing file"
        raise UseError(what) from error
    except UnicodeDecodeError as error:
        raise UseError(f"{path}: not UTF-8, choose UTF-8 when saving it") from error
    except (ValueError, RecursionError) as error:  # not only what tomllib calls its own: numbers
        fix = 'write " and not “ ”' if any(mark in text for mark in "“”") else otherwise
        raise UseError(f"{path}: not TOML ({shortened(str(error), LONGEST)}), {fix}") from error
