"""Where this checkout and what its tests read lie."""

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
MEDIA: Final = ROOT / "tests" / "media"
