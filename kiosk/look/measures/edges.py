"""How thick lines are."""

from typing import Final

from kiosk.look.measures.measure import Edge, Measure

HAIR: Final = Edge(0.4, 1)  # around a card, above the actions
HEADING: Final = Edge(0.8)  # the mark of a heading on the rail
THIN: Final = Edge(0.4)  # around keys, badges, the bars of the volume
EDGE: Final = Edge(0.5)  # around whatever else can be touched
FIRM: Final = Edge(0.6)  # around what comes first: a notice, a language
FIELD: Final = Edge(0.7)  # around what asks for something; the caret
TILE: Final = Edge(0.9)
STRONG: Final = Edge(1.0)  # around what is heard or asked just now
CHOSEN: Final = Edge(1.2)
RING: Final = Edge(0.9, 3)  # each of the two around what the keys act on

STRIPE: Final = Measure(2.2, 1.2)  # at the left of a paragraph on a card
DANGER: Final = Measure(4)  # the white frame of an emergency
