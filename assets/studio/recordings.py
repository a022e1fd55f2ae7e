"""Make the sounds and films of the demonstration content: python assets/studio recordings [NAME …]

A NAME is a script, scripts/<name>.yaml; without names all are made. Needs espeak-ng and
ffmpeg. The voices are a machine's, and the items say so. Into the item go the files, and into its
item.yaml the times at which chapters begin. recording/script.py says what a script holds.
"""

import argparse
import sys
from io import BytesIO
from pathlib import Path
from typing import Final

from content_sync.errors import BanTinError
from content_sync.subtitles import to_webvtt
from studio.recording import encoding, film, notes, script, tracks
from studio.recording.scenes import FILMS
from studio.recording.spoken_lines import heard

SCRIPTS: Final = Path(__file__).parent / "scripts"
ITEMS: Final = Path(__file__).parents[1] / "content" / "items"


def main(words: list[str]) -> int:
    """Make what is named; an exit code as of errors.py when a script has mistakes."""
    parser = argparse.ArgumentParser("recordings", description="Make the sounds and films.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="a script, as skit-pig")
    parser.add_argument("--out", type=Path, help="folder for the files; items stay as they are")
    asked = parser.parse_args(words)
    exit_code = 0
    for name in asked.names or sorted(path.stem for path in SCRIPTS.glob("*.yaml")):
        try:
            make(name, asked.out)
        except BanTinError as error:
            print(error, file=sys.stderr)
            exit_code = error.exit_code
    return exit_code


def make(name: str, out: Path | None) -> None:
    """Make one script's files in `out`, or in its item."""
    read = script.read(SCRIPTS / f"{name}.yaml", {each: len(FILMS[each]) for each in FILMS})
    folder = out or ITEMS / read.item / "media"
    folder.mkdir(parents=True, exist_ok=True)
    starts = make_film(read, folder) if read.scenes else make_sounds(read, folder)
    for file, starts_s in starts.items():
        print(f"{read.item}: {file} {' '.join(map(notes.moment, starts_s))}")
        if not out:
            item = ITEMS / read.item / "item.yaml"
            item.write_text(notes.with_times(item.read_text("utf-8"), file, starts_s), "utf-8")


def make_sounds(read: script.Script, folder: Path) -> dict[str, tuple[float, ...]]:
    """A sound a language; where the chapters of each begin."""
    starts = {}
    for tag in read.languages:
        track = tracks.lay(read, tag, heard)
        file = f"{read.file}.{tag}.opus"
        encoding.sound(track.samples, folder / file)
        starts[file] = track.chapters_s
    return starts


def make_film(read: script.Script, folder: Path) -> dict[str, tuple[float, ...]]:
    """A film with its sounds, subtitles and poster; where its chapters begin."""
    scenes, reel = FILMS[read.scenes], tracks.lay_reel(read, heard)
    own, *others = read.languages
    file = f"{read.file}.mp4"
    pictures = film.frames(scenes, reel.frames)
    encoding.film(pictures, film.SIZE, reel.tracks[own], folder / file)
    for tag in others:
        encoding.sound(reel.tracks[tag], folder / f"{read.file}.{tag}.opus")
    for tag in read.languages:
        texts = [line.text[tag] for line in read.lines]
        shown = notes.subtitles(texts, reel.frames, tag)
        (folder / f"{read.file}.{tag}.vtt").write_text(to_webvtt(shown), "utf-8")
    buffer = BytesIO()
    film.poster(scenes[read.poster - 1]).save(buffer, "JPEG", quality=84, optimize=True)
    (folder / "poster.jpg").write_bytes(buffer.getvalue())
    return {file: reel.chapters_s}
