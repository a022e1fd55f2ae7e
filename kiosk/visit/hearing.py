"""What a listener is shown of what is heard."""

from dataclasses import dataclass
from typing import Final

from kiosk.sound.clip import Made


@dataclass(frozen=True, slots=True)
class Hearing:
    """Part `at` of `count` is being read, `made` by whom; `has_device`: it can be heard."""

    at: int = 0
    count: int = 0
    made: Made | None = None
    has_device: bool = True

    @property
    def is_machine(self) -> bool:
        """Whether it is a machine's voice, which must be said."""
        return self.made in (Made.PREPARED, Made.LIVE)


NOTHING: Final = Hearing()
