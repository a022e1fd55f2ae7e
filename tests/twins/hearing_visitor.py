"""A visitor who listens: a loudspeaker that the test turns, voices that answer at once or late.

listener = Listener(store)
listener.tap("Listen")
listener.hears()      what is being said now
listener.hears_it_out()   until it has been said; the next part begins
"""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import Popen

from visitor import PORTRAIT, Visitor

from content_sync.site.library import places
from content_sync.site.library.library import Library
from kiosk.aloud.narrator import Narrator
from kiosk.aloud.speech import Coming
from kiosk.look.look import Spoken
from kiosk.sheet.sheet import Control, Passage
from kiosk.sound.clip import Clip, Made
from kiosk.sound.playing import Playing, Still

VOICES = ("vi", "zh-Hans", "en")


class Loudspeaker:
    """A player whose sound lasts until the test says it is over."""

    def __init__(self) -> None:
        self.played: list[tuple[Path, int, int | None]] = []
        self.state = Playing.IDLE
        self.speed = self.volume = 1.0
        self.position_ms, self.duration_ms = 0, None

    def play(
        self,
        path: Path,
        start_ms: int = 0,
        end_ms: int | None = None,
        track: Path | None = None,
        shows: bool = False,
    ) -> None:
        self.played.append((path, start_ms, end_ms))
        self.state = Playing.PLAYING

    def pause(self) -> None:
        self.state = Playing.PAUSED

    def resume(self) -> None:
        self.state = Playing.PLAYING

    def stop(self) -> None:
        self.state = Playing.IDLE

    def seek(self, ms: int) -> None:
        self.position_ms = ms

    def set_speed(self, factor: float) -> None:
        self.speed = factor

    def set_volume(self, share: float) -> None:
        self.volume = share

    def frame(self) -> Still | None:
        return None

    def end(self) -> None:
        """What plays has been heard to its end."""
        self.state = Playing.OVER

    def lose(self) -> None:
        """The loudspeaker is unplugged."""
        self.state = Playing.SILENT


@dataclass
class Voices:
    """Says anything in the languages that have a voice; the words are the file's name.

    Slow voices leave their files in `folder`, and without one they leave none.
    """

    is_slow: bool = False
    folder: Path | None = None
    asked: list[Spoken] = field(default_factory=list)
    processes: list[Popen[bytes]] = field(default_factory=list)

    def find(self, says: Spoken, shelf: Library | None) -> Clip | Coming | None:
        self.asked.append(says)
        if says.language not in VOICES:
            return None
        clip = Clip(Path(says.text), Made.LIVE)
        if not self.is_slow:
            return clip
        self.processes.append(Popen(["cat"], stdin=-1))
        if self.folder:
            clip = Clip(self.folder / says.text, Made.LIVE)
            clip.path.touch()
        return Coming(clip, self.processes[-1])

    def forget(self) -> None:
        self.asked.clear()

    def answer(self) -> None:
        """The slow voices have finished."""
        for process in self.processes:
            process.communicate()


class Listener(Visitor):
    """Follows the screen by ear."""

    def __init__(
        self,
        store: Path,
        screen: tuple[int, int, float] = PORTRAIT,
        profile: str = "",
        speaks_first: bool = False,
    ) -> None:
        super().__init__(store, screen, profile, speaks_first=speaks_first)
        self.loudspeaker, self.voices = Loudspeaker(), Voices()
        self.narrator = Narrator(self.loudspeaker, self.voices, lambda: self.seconds)

    def follows(self) -> None:
        """The kiosk goes on by a moment."""
        self.narrator.follow(self.session, self.sees())

    def tap(self, label: str) -> None:
        super().tap(label)
        self.follows()

    @property
    def marked(self) -> Control | Passage | None:
        return self.narrator.marked

    @property
    def touched(self) -> Control | None:
        return self.narrator.touched

    def hear(self, target: Control | Passage) -> None:
        self.narrator.read(self.session, target)

    def feels_for(self, control: Control) -> None:
        """Touch a control once."""
        self.touch(control.rect.x + control.rect.w // 2, control.rect.y + control.rect.h // 2)
        self.follows()

    def hears(self) -> str:
        """The words or the piece of a file that sound now; "" in silence."""
        if self.loudspeaker.state not in (Playing.PLAYING, Playing.SILENT):
            return ""
        path, start, end = self.loudspeaker.played[-1]
        return f"{path.name[:6]} {start}-{end}" if start or end else str(path)

    def hears_it_out(self) -> str:
        """Hear the part to its end, and the short silence after it; what sounds next."""
        self.loudspeaker.end()
        self.follows()
        self.seconds += 0.5
        self.follows()
        return self.hears()


def keep(store: Path, sound: bytes) -> str:
    """Put a sound into the store; its name."""
    name = hashlib.sha256(sound).hexdigest()
    path = places.media(store, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(sound)
    return name
