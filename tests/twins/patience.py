"""How long a test waits for what must come: longer than any busy machine needs."""

from typing import Final

PATIENCE_S: Final = 300
