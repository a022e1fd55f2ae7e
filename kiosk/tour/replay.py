"""A visit once more, from the list of its wishes: a picture after each, and tour.json.

{"Wake": {}}                             a wish a line, as tour.json has those of its controls
{"OpenTopic": {"topic": "support"}}
# what begins so is for who reads it
"""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from content_sync.decoded import decoded
from content_sync.errors import UseError
from content_sync.machine.cache import cache_dir
from kiosk.screens.draw import draw
from kiosk.settings import Settings
from kiosk.stage import opener, scene, surface
from kiosk.tour.album import Album
from kiosk.tour.fill import fill
from kiosk.tour.tour import HEARD, Camera
from kiosk.visit.session import Session
from kiosk.visit.wishes import Wish
from kiosk.visit.written import read, write


def read_visit(file: Path) -> tuple[Wish, ...]:
    """The wishes of a visit, in their order.

    Raises:
        UseError: the file cannot be read, a line is no wish, or there is none.
    """
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UseError(f"{file}: cannot be read, give a file with a wish a line") from error
    numbered = enumerate((line.strip() for line in lines), 1)
    wishes = tuple(
        _wish(line, f"{file}:{number}") for number, line in numbered if line and line[0] != "#"
    )
    if not wishes:
        raise UseError(f'{file}: no wish is in it, write one a line: {{"Wake": {{}}}}')
    return wishes


def go(
    store: Path, out: Path, settings: Settings, size: tuple[int, int], wishes: tuple[Wish, ...]
) -> int:
    """Draw what a visitor of `store` sees after each wish, into `out`; returns how many pictures.

    Raises:
        StoreError: a code that cannot be read off its picture, or a control that says nothing.
        UseError: something hangs out of reach.
    """
    now = datetime.now(UTC)
    opens = opener(store, settings, lambda: now, cache_dir())
    session = Session(settings, opens, lambda: 0.0, lambda: None)
    camera, album = Camera(), Album(out, settings.bottom_edge_mm)
    on = surface(*size, settings)
    for number, wish in enumerate(wishes, 1):
        session.do(wish)
        state = replace(session.state, language=session.language)
        file = f"{number:03}-{state.place.screen}.png"
        sheet = draw(scene(session, on, now, HEARD), camera.pen.width)
        camera.shoot(sheet, out / file)
        album.add(file, state, sheet, session.library, after=write(wish), fill=fill(sheet))
    return album.close()


def _wish(line: str, where: str) -> Wish:
    try:
        return read(decoded(line, object))
    except ValueError as error:
        raise UseError(f'{where}: not JSON, write a wish as {{"Wake": {{}}}}') from error
    except UseError as error:
        raise UseError(f"{where}: {error}") from error
