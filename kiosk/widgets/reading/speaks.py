"""Which languages somebody speaks where one asks, beside those of every officer."""

from content_sync.model import Body
from kiosk.look.look import Spoken
from kiosk.scene import Scene


def speaks(scene: Scene, body: Body) -> Spoken | None:
    """That somebody there speaks them; None where the feed says nothing of it."""
    if not body.speaks:
        return None
    names = ", ".join(scene.language_name(tag) for tag in body.speaks)
    return scene.look.say("Somebody here speaks {languages}", languages=names)
