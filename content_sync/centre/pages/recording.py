"""Sound and video on a page: a player of the phone itself, with subtitles, chapters and words."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import Final

from content_sync.centre.pages.edition import Media
from content_sync.centre.pages.html import Element, el
from content_sync.centre.pages.icons import icon
from content_sync.centre.pages.sentences import Writer
from content_sync.model import ItemSound
from content_sync.prose import Recording
from content_sync.shown.reader import Reader
from content_sync.words import Phrase

TYPES: Final = {
    ".ogg": "audio/ogg",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
}
VIDEOS: Final = (".mp4", ".webm")


def recording(
    reader: Reader, tag: str, shown: Recording, media: Media, writer: Writer, is_video: bool
) -> Element:
    """A recording of a text in `tag`; its description stands where the file is missing."""
    own = _own(reader, shown, media, is_video)
    if not media.name(own):
        return el("p", shown.alt, class_="missing")
    lasts = length(shown.duration_ms)
    what = reader.say("Video, {length}" if is_video else "Sound, {length}", length=lasts)
    player = _video(reader, tag, shown, media, own) if is_video else audio(media, own, shown.alt)
    caption = el(
        "figcaption",
        el("strong", icon("play-circle" if is_video else "headphones"), what, class_="what"),
        el("span", shown.alt),
    )
    return el(
        "figure",
        player,
        caption,
        *_others(reader, shown, media, own, is_video),
        *_chapters(reader, shown, media.address(own)),
        *_transcript(reader, shown, writer),
        class_="recording",
    )


def listen(reader: Reader, tag: str, sound: ItemSound, media: Media) -> Element | None:
    """The whole item read aloud, in `tag`; it says so where a machine reads."""
    if not media.name(sound.media):
        return None
    word = reader.say("Listen")
    facts = [length(sound.duration_ms)] if sound.duration_ms else []
    if tag != reader.tag:
        facts.append(reader.language_name(tag))
    machine = reader.say("Machine voice") if sound.made == "prepared" else None
    return el(
        "section",
        el(
            "p",
            icon("volume-high"),
            el("strong", word),
            el("span", " · ".join(facts)) if facts else None,
            el("span", machine, class_="chip") if machine else None,
            class_="what",
        ),
        audio(media, sound.media, word.text),
        class_="listen",
    )


def audio(media: Media, sha256: str, label: str) -> Element:
    """A player of one sound file."""
    source = _source(media, sha256)
    return el("audio", source, controls=True, preload="none", aria_label=label)


def _video(reader: Reader, tag: str, shown: Recording, media: Media, sha256: str) -> Element:
    poster = shown.poster.media if shown.poster else ""
    size = shown.size or (None, None)
    return el(
        "video",
        _source(media, sha256),
        *_subtitles(reader, tag, shown, media),
        controls=True,
        preload="none",
        playsinline=True,
        poster=media.address(poster) if media.name(poster) else None,
        width=size[0],
        height=size[1],
        aria_label=shown.alt,
    )


def _subtitles(reader: Reader, tag: str, shown: Recording, media: Media) -> Iterator[Element]:
    """Those in the text's language are captions: they stand for hearing, and are shown at once."""
    first = next((one for one in (*reader.words.chain, tag) if one in shown.subtitles), "")
    for one, sha256 in sorted(shown.subtitles.items(), key=lambda pair: pair[0] != first):
        if media.name(sha256):
            yield el(
                "track",
                src=media.address(sha256),
                kind="captions" if one == tag else "subtitles",
                srclang=one,
                label=reader.language_name(one),
                default=one == first,
            )


def _own(reader: Reader, shown: Recording, media: Media, is_video: bool) -> str:
    """The reader's own track of the same kind, else the recording itself."""
    for tag in reader.words.chain:
        if tag == shown.language:
            break
        sha256 = shown.tracks.get(tag, "")
        name = media.name(sha256)
        if name and (PurePath(name).suffix in VIDEOS) == is_video:
            return sha256
    return shown.media


def _others(
    reader: Reader, shown: Recording, media: Media, own: str, is_video: bool
) -> Iterator[Element]:
    """What it sounds like in other languages, each with a player of its own."""
    if not is_video and own != shown.media and media.name(shown.media):
        language = reader.language_name(shown.language)
        named = reader.say("Sound in {language}", language=language) if shown.language else None
        original = audio(media, shown.media, shown.alt)
        yield _other(named or reader.say("Original sound"), original)
    for tag, sha256 in sorted(shown.tracks.items()):
        name = media.name(sha256)
        if name and sha256 != own:
            what = reader.say("Sound in {language}", language=reader.language_name(tag))
            is_film = PurePath(name).suffix in VIDEOS
            if is_film:
                player = _video(reader, tag, shown, media, sha256)
            else:
                player = audio(media, sha256, what.text)
            yield _other(what, player)


def _other(what: Phrase, player: Element) -> Element:
    return el("div", el("p", el("strong", what)), player, class_="track")


def _chapters(reader: Reader, shown: Recording, address: str) -> Iterator[Element]:
    """Where each begins: without a script, a link opens the file there."""
    if shown.chapters:
        rows = (
            el(
                "li",
                el(
                    "a",
                    el("span", length(chapter.at_ms), class_="time"),
                    el("span", chapter.title),
                    href=f"{address}#t={chapter.at_ms / 1000:g}",
                ),
            )
            for chapter in shown.chapters
        )
        yield el("p", el("strong", reader.say("Chapters")))
        yield el("ul", *rows, class_="chapters", role="list")


def _transcript(reader: Reader, shown: Recording, writer: Writer) -> Iterator[Element]:
    if shown.transcript:
        said = (el("p", *writer.write(one)) for one in shown.transcript)
        yield el("details", el("summary", reader.say("What is said")), *said, open=True)


def length(duration_ms: int) -> str:
    """Minutes and seconds: 4:05."""
    minutes, seconds = divmod(round(duration_ms / 1000), 60)
    return f"{minutes}:{seconds:02}"


def _source(media: Media, sha256: str) -> Element:
    kind = TYPES.get(PurePath(media.name(sha256)).suffix)
    return el("source", src=media.address(sha256), type=kind)
