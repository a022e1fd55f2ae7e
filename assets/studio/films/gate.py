"""The film of the border gate: its scenes in their order.

What matters stands in the middle 88 % of a scene, since the film slowly moves closer.
"""

from typing import Final

from studio.films.gate_arrival import (
    ask_before_a_long_way,
    from_seven_to_eight,
    papers_in_hand,
    to_the_gate,
)
from studio.films.gate_entry import at_the_counter, check_the_stamp, no_health_form, visa_at_home
from studio.films.gate_onward import (
    ask_quarantine,
    declare_cash,
    help_and_farewell,
    keep_the_papers,
)

SCENES: Final = (
    to_the_gate,
    from_seven_to_eight,
    ask_before_a_long_way,
    papers_in_hand,
    visa_at_home,
    at_the_counter,
    check_the_stamp,
    no_health_form,
    declare_cash,
    ask_quarantine,
    keep_the_papers,
    help_and_farewell,
)
RAINS: Final = ()
