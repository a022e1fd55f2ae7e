"""What is on the player: the recording, whose sound it has and which subtitles, for one visitor.

Sound and subtitles fall back along the language's chain, each for itself. `OWN_SOUND` asks for
the sound that a film brings along; it is of the chain too where the content says its language.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from content_sync.model import chain
from content_sync.prose import Recording
from content_sync.site.library.library import Library
from kiosk.visit import numbered
from kiosk.visit.state import NO_SUBTITLES, OWN_SOUND, State


@dataclass(frozen=True, slots=True)
class Reel:
    """`language` is that of the words around it; `track` "" is the film's own sound.

    `path` is None while the file has not arrived; `captions` are subtitles that could be shown.
    """

    recording: Recording
    language: str
    path: Path | None
    track: str = ""
    track_path: Path | None = None
    tracks: tuple[str, ...] = ()
    captions: str = ""
    captions_path: Path | None = None

    @property
    def is_film(self) -> bool:
        """Whether there is something to see."""
        return self.recording.size is not None


def reel(shelf: Library, state: State, language: str) -> Reel | None:
    """What the visitor's player shows; None when it is no longer there."""
    place = state.place
    found = numbered.recording(shelf, place.item, language, place.block)
    if found is None:
        return None
    tag, recording = found
    order = chain(shelf.feed.languages, language)
    tracks = {
        one: path for one, sha256 in recording.tracks.items() if (path := shelf.media(sha256))
    }
    captions = {
        one: path for one, sha256 in recording.subtitles.items() if (path := shelf.media(sha256))
    }
    wanted = state.film.track
    there = {*tracks, recording.language} - {""}
    track = "" if wanted == OWN_SOUND else _first((wanted, *order), there)
    track = "" if track == recording.language else track
    caption = _first((state.film.subtitles, *order), captions)
    return Reel(
        recording,
        tag,
        shelf.media(recording.media),
        track,
        tracks.get(track),
        tuple(one.tag for one in shelf.feed.languages if one.tag in tracks),
        caption,
        captions.get(caption),
    )


def shows_captions(state: State) -> bool:
    """Whether the visitor has not switched subtitles off."""
    return state.film.subtitles != NO_SUBTITLES


def _first(wanted: Iterable[str], there: Collection[str]) -> str:
    return next((tag for tag in wanted if tag in there), "")
