"""All badges by the id of their topic or need; each means one thing wherever it stands.

Those of topics are round; those of needs are scenes as wide as a tile of home (SCENES).

Emergency has none: its siren is the one pictogram that is the same in every profile.
"""

from typing import Final

from studio.badges import commune, crossing, gate, home, journey, places
from studio.sheet.canvas import Scene

BADGES: Final[dict[str, Scene]] = {
    **commune.BADGES,
    **crossing.BADGES,
    **gate.BADGES,
    **home.BADGES,
    **journey.BADGES,
    **places.BADGES,
}
SCENES: Final = frozenset(name for name in BADGES if name.startswith("need-"))
