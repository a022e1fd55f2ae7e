"""The films there are, by the name under which a script asks for their pictures."""

from typing import Final

from studio.films import flood, gate
from studio.recording.film import Shot

FILMS: Final = {
    name: tuple(Shot(draw, number in module.RAINS) for number, draw in enumerate(module.SCENES, 1))
    for name, module in (("film_flood", flood), ("film_gate", gate))
}
