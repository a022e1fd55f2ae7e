"""The pictograms of how a gate or an office stands: never the colour alone says it."""

from typing import Final

from content_sync.shown.open_now import Door

DOORS: Final = {
    Door.OPEN: "door-open",
    Door.CLOSING: "door-open",
    Door.CLOSED: "door-closed",
    Door.UNKNOWN: "account-tie-voice",
    Door.USUAL: "clock-outline",
}
BARRIERS: Final = {
    Door.OPEN: "boom-gate-up",
    Door.CLOSING: "boom-gate-up",
    Door.CLOSED: "boom-gate",
    Door.UNKNOWN: "boom-gate-alert-outline",
    Door.USUAL: "clock-outline",
}
