"""What a kiosk believed last: what the next head is judged against."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trusted:
    """What a kiosk believed last, as TUF texts; at first only the root it was given."""

    root: bytes
    timestamp: bytes = b""
    snapshot: bytes = b""
    targets: bytes = b""
