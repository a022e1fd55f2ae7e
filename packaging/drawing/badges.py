"""All badges by the id of their topic or need; each means one thing wherever it stands.

Emergency has none: its siren is the one pictogram that is the same in every profile.
"""

from typing import Final

from drawing import badges_commune, badges_crossing, badges_gate, badges_home, badges_journey
from drawing.badge import Scene

BADGES: Final[dict[str, Scene]] = {
    **badges_commune.BADGES,
    **badges_crossing.BADGES,
    **badges_gate.BADGES,
    **badges_home.BADGES,
    **badges_journey.BADGES,
}
