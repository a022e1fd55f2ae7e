"""Steps of time in a recording."""

from typing import Final

SECOND_MS: Final = 1000
MINUTE_S: Final = 60
JUMP_MS: Final = 10_000
LEAST_STEP_S: Final = 3  # a touch on the time bar goes on by no less
