"""What an interview says: its sentences by their ids, and the very sound of each if there is one.

They are those of the item's text: `q:list`, `a:list:poor`, `r:pension` … (interview.values).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from content_sync.model import Item, ItemSound
from content_sync.sayings import runs
from kiosk.look.look import Spoken
from kiosk.scene import Scene
from kiosk.sound.clip import Clip, cut


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one interview in the language `tag`; `sound` lies at `path`."""

    tag: str
    said: Mapping[str, str]
    sound: ItemSound | None = None
    path: Path | None = None

    def of(self, id_: str) -> Spoken:
        """A sentence; "" where there is none."""
        return Spoken(self.said.get(id_, ""), self.tag)

    def clip(self, *ids: str) -> Clip | None:
        """The sound of sentences that follow each other; None where it is not all there."""
        if self.sound is None or self.path is None:
            return None
        there = [id_ for id_, _ in self.sound.cues]
        wanted = [id_ for id_ in ids if id_ in self.said]
        first = there.index(wanted[0]) if wanted and wanted[0] in there else None
        if first is None or there[first : first + len(wanted)] != wanted:
            return None
        return cut(self.sound, self.path, first, first + len(wanted) - 1)


def wording(scene: Scene, item: Item) -> Wording:
    """What the interview of `item` says to this visitor."""
    shelf = scene.shelf
    tag, text = shelf.text(item, scene.language)
    said = {one.id: one.text for block in text.blocks for run in runs(block) for one in run}
    in_, sound = shelf.sound(item, scene.language) or ("", None)
    if sound is None or in_ not in (tag, scene.language):
        return Wording(tag, said)
    return Wording(tag, said, sound, shelf.media(sound.media))
