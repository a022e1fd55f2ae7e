"""Pictures, sounds and videos of an item: the file, its description, and what belongs to it."""

from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import PurePosixPath
from typing import Final

from content_sync import subtitles
from content_sync.centre.media.media import MediaFile, Shelf
from content_sync.centre.media.media_notes import MediaNotes
from content_sync.centre.source.item_source import ItemSource
from content_sync.centre.text.blocks import Figure, Figures
from content_sync.centre.written.page import TEXT_BYTES, Page
from content_sync.model import Cover, ItemSound, Names
from content_sync.prose import Block, Chapter, Picture, Recording
from content_sync.said import phrase

LEAST_COVER: Final = (480, 270)  # px; on a screen of 1080 px it is drawn twice as large
SHOWN: Final = ("picture", "sound", "video")


def figures(page: Page, source: ItemSource, shelf: Shelf, chain: tuple[str, ...]) -> Figures:
    """What turns ![alt](media/…) on `page` into a block; `chain`: its language and fallbacks."""

    def block(figure: Figure) -> Block | None:
        if not figure.src.startswith("media/"):
            fix = phrase("copy the file into the item's media/ and write media/ before its name")
            page.wrong(
                figure.line,
                phrase("'{file}' does not lie in {folder}/", file=figure.src, folder="media"),
                fix,
            )
            return None
        file = shelf.take(page, figure.line, figure.src, SHOWN)
        if not figure.alt:
            what = phrase(
                "picture '{name}' has no description", name=PurePosixPath(figure.src).name
            )
            page.wrong(figure.line, what, phrase("write ![what it shows]({src})", src=figure.src))
        if file is None:
            return None
        if file.kind == "picture":
            picture = Picture(
                media=file.sha256, alt=figure.alt, size=file.size, caption=figure.caption
            )
            return Block(picture=picture)
        notes = source.media.get(file.name, MediaNotes(0))
        recording = _recording(source.page, file, notes, shelf, figure.alt, chain)
        if file.kind == "sound":
            return Block(sound=recording)
        if recording.poster is None and not notes.poster and source.is_read:
            fix = phrase("add media: {{{name}: {{poster: …}}}} to item.yaml", name=file.name)
            page.wrong(figure.line, phrase("video '{name}' has no poster", name=file.name), fix)
        return Block(video=recording)

    return block


def cover(source: ItemSource, shelf: Shelf) -> Cover | None:
    """The picture on an item's card."""
    if not source.cover:
        return None
    file = shelf.take(source.page, source.cover_line, source.cover, ("picture",))
    if file is None:
        return None
    wide, high = file.size
    if wide < LEAST_COVER[0] or high < LEAST_COVER[1]:
        what = phrase(
            "{file} is {wide}×{high} pixels, so it is blurred on a card",
            file=f"media/{file.name}",
            wide=wide,
            high=high,
        )
        fix = phrase(
            "take one of at least {wide}×{high} pixels", wide=LEAST_COVER[0], high=LEAST_COVER[1]
        )
        source.page.warn(source.cover_line, what, fix)
    return Cover(media=file.sha256, size=file.size, alt=source.cover_alt)


def recorded(source: ItemSource, shelf: Shelf) -> dict[str, ItemSound]:
    """The whole item read by a person, by language; also by those it has no text in."""
    files = {
        tag: shelf.take(source.page, source.sound_line, name, ("sound",))
        for tag, name in source.sound.items()
    }
    return {
        tag: ItemSound(media=file.sha256, made="recorded", duration_ms=file.duration_ms)
        for tag, file in files.items()
        if file
    }


def check_notes(source: ItemSource, shelf: Shelf, texts: Callable[[], Iterable[bytes]]) -> None:
    """Note what item.yaml says of media that no text shows, and files that nobody names.

    What one of `texts` names and cannot show has been told there; they are the files as they are,
    also what cannot be read as a text.
    """
    shown = {file.name for file in shelf.taken}
    unshown = {name: notes for name, notes in source.media.items() if name not in shown}
    written = _written(texts()) if unshown else ""
    for name, notes in sorted(unshown.items()):
        if name.lower() not in written and not shelf.is_meant(name):
            fix = phrase("put ![…](media/{name}) into a text or remove it here", name=name)
            source.page.wrong(notes.line, phrase("no text shows '{name}'", name=name), fix)
    shelf.check_unshown(source.page)


def _written(texts: Iterable[bytes]) -> str:
    parts = (text[:TEXT_BYTES].replace(b"\0", b"") for text in texts)  # NUL: UTF-16
    return b"\n".join(parts).decode(errors="replace").lower()


def _recording(
    page: Page,
    file: MediaFile,
    notes: MediaNotes,
    shelf: Shelf,
    alt: str,
    chain: tuple[str, ...],
) -> Recording:
    poster = _poster(page, notes, shelf, _first(notes.poster_alt, chain) or alt)
    chapters = next((notes.chapters[tag] for tag in chain if tag in notes.chapters), ())
    for at_ms, title in chapters:
        if at_ms >= file.duration_ms:
            what = phrase(
                "chapter '{title}' begins after the end of '{name}'", title=title, name=file.name
            )
            page.wrong(
                notes.line, what, phrase("it lasts {seconds} s", seconds=file.duration_ms // 1000)
            )
    for (before_ms, _), (at_ms, title) in pairwise(chapters):
        if at_ms <= before_ms:
            what = phrase("chapter '{title}' does not begin after the one before it", title=title)
            page.wrong(notes.line, what, phrase("put the chapters in the order of their times"))
    if notes.language in notes.tracks:
        what = phrase(
            "'{name}' itself speaks '{language}', and a track does too",
            name=file.name,
            language=notes.language,
        )
        page.wrong(notes.line, what, phrase("leave one of them out"))
    for name in notes.subtitles.values():
        if subtitle := shelf.take(page, notes.line, name, ("subtitles",)):
            _check_end(page, subtitle, file)
    return Recording(
        media=file.sha256,
        alt=alt,
        language=notes.language,
        duration_ms=file.duration_ms,
        size=poster.size if poster and file.kind == "video" else None,
        poster=poster,
        tracks=_hashes(page, notes, shelf, notes.tracks, ("sound", "video")),
        subtitles=_hashes(page, notes, shelf, notes.subtitles, ("subtitles",)),
        chapters=tuple(Chapter(at_ms=at_ms, title=title) for at_ms, title in chapters),
    )


def _check_end(page: Page, subtitle: MediaFile, film: MediaFile) -> None:
    """Warn of subtitles that begin when the film is over."""
    if not film.duration_ms:
        return
    try:
        late = subtitles.after(subtitle.path.read_text("utf-8-sig"), film.duration_ms)
    except ValueError:  # no subtitles, or no UTF-8: told already
        return
    if late:
        its_page = Page(f"{PurePosixPath(page.file).parent}/media/{subtitle.name}", page.findings)
        what = phrase(
            "{count} of the subtitles begin after the end of '{name}'",
            count=len(late),
            name=film.name,
        )
        fix = phrase(
            "it lasts {seconds} s; look whether they belong to it",
            seconds=f"{film.duration_ms / 1000:.1f}",
        )
        its_page.warn(late[0], what, fix)


def _poster(page: Page, notes: MediaNotes, shelf: Shelf, alt: str) -> Picture | None:
    if not notes.poster:
        return None
    file = shelf.take(page, notes.line, notes.poster, ("picture",))
    return Picture(media=file.sha256, alt=alt, size=file.size) if file else None


def _hashes(
    page: Page, notes: MediaNotes, shelf: Shelf, names: dict[str, str], kinds: tuple[str, ...]
) -> dict[str, str]:
    files = {tag: shelf.take(page, notes.line, name, kinds) for tag, name in names.items()}
    return {tag: file.sha256 for tag, file in files.items() if file}


def _first(names: Names, chain: tuple[str, ...]) -> str:
    return next((names[tag] for tag in chain if tag in names), "")
