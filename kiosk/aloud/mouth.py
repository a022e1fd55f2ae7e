"""Says words with one player: from their clip, or what speech finds, or waits for what it makes."""

from content_sync.site.library.library import Library
from kiosk.aloud.script import Saying
from kiosk.aloud.speech import Coming, Speech
from kiosk.sound.clip import Clip, Made
from kiosk.sound.playing import Player, Playing


class Mouth:
    """It moves on when it is looked at, as the player does: read `playing` every tick."""

    def __init__(self, player: Player, speech: Speech) -> None:
        self._player, self._speech = player, speech
        self._coming: Coming | None = None
        self._is_held = False
        self.made: Made | None = None  # whose voice was heard last
        self.has_device = True

    @property
    def playing(self) -> Playing:
        """How far it is."""
        self._take()
        if self._coming:
            return Playing.LOADING
        playing = self._player.state
        if playing in (Playing.PLAYING, Playing.SILENT):
            self.has_device = playing is Playing.PLAYING
        return playing

    def say(self, saying: Saying, shelf: Library | None) -> None:
        """Say it, instead of what sounds."""
        self.stop()
        found = saying.clip or self._speech.find(saying.says, shelf)
        if isinstance(found, Coming):
            self._coming = found
        elif found:
            self._play(found)

    def hold(self, is_held: bool) -> None:
        """Hold what is said, or is still being made, or let it go on."""
        self._is_held = is_held
        if self._coming:
            self._take()
        elif is_held:
            self._player.pause()
        else:
            self._player.resume()

    def stop(self) -> None:
        """Be silent."""
        self._player.stop()
        self._coming, self._is_held = None, False

    def hush(self) -> None:
        """Be silent, and nobody's voice."""
        self.stop()
        self.made = None

    def _take(self) -> None:
        """Begin with what has come."""
        coming = self._coming
        if coming and coming.is_ready and not self._is_held:
            self._coming = None
            if not coming.is_lost:
                self._play(coming.clip)

    def _play(self, clip: Clip) -> None:
        self.made = clip.made
        self._player.play(clip.path, clip.start_ms, clip.end_ms)
