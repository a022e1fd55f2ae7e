"""The film of the flash flood: its scenes in their order.

What matters stands in the middle 88 % of a scene, since the film slowly moves closer.
"""

from typing import Final

from studio.films.flood_escape import call_the_neighbours, cracked_ground, never_cross, run_uphill
from studio.films.flood_rescue import call_for_help, clean_the_yard, never_gather, safe_on_the_hill
from studio.films.flood_warnings import (
    five_things,
    leave_early,
    listen_to_the_forecast,
    muddy_stream,
)

SCENES: Final = (
    listen_to_the_forecast,
    five_things,
    leave_early,
    muddy_stream,
    cracked_ground,
    run_uphill,
    call_the_neighbours,
    never_cross,
    never_gather,
    call_for_help,
    clean_the_yard,
    safe_on_the_hill,
)
RAINS: Final = (1, 4, 5, 6, 7, 8, 9)  # the scenes it rains in, counted from 1
