"""What a film or a sound is by its first bytes, before a decoder opens it.

FFmpeg opens what it takes for a playlist, whatever its name, and then the files that it names:
any file of this machine. So it is given only containers that kiosks play.
"""

import re
from pathlib import Path
from typing import Final

from content_sync.said import NOTHING, Said, phrase

LOOKED_AT: Final = 4096  # bytes
DEMUXERS: Final = "mov,mp4,m4a,matroska,webm,ogg,mp3"  # what FFmpeg calls the containers
MOV: Final = (b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide")  # behind their length
STARTS: Final = (b"\x1a\x45\xdf\xa3", b"OggS")  # Matroska and WebM, Ogg
TAG: Final = b"ID3"  # before an .mp3
MP3: Final = re.compile(rb"\xff[\xe2-\xe7\xf2-\xf7\xfa-\xff]")  # layers; F0, F1, F8, F9 are .aac
PLAYLIST: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:#EXT|\[playlist\]|ffconcat|file\s|<\?xml|<smil|<asx|<MPD|v=0\s)",
    re.IGNORECASE,
)
OTHERS: Final = (  # where their mark stands, and what they are called
    (0, b"fLaC", phrase("a FLAC sound")),
    (8, b"WAVE", phrase("a WAV sound")),
    (8, b"AVI ", phrase("an AVI film")),
    (0, b"#!AMR", phrase("an AMR sound")),
    (0, b"FORM", phrase("an AIFF sound")),
    (0, b"caff", phrase("a CAF sound")),
    (0, b"MThd", phrase("a MIDI file")),
    (0, b"FLV", phrase("a Flash film")),
    (0, b"\x30\x26\xb2\x75", phrase("a Windows Media file")),
    (0, b"\x00\x00\x01\xba", phrase("an MPEG film")),
    (0, b"\x47\x40", phrase("an MPEG film")),
    (0, b"\xff\xf1", phrase("an AAC sound without a container")),
    (0, b"\xff\xf9", phrase("an AAC sound without a container")),
)


def foreign(path: Path) -> Said:
    """What `path` is instead of a container that kiosks play; "" for one of those."""
    with path.open("rb") as file:
        start = file.read(LOOKED_AT)
    if start[4:8] in MOV or start.startswith(STARTS):
        return NOTHING
    sound = start.lstrip(b"\0")  # some programs leave room before the first sound
    if sound.startswith(TAG) or MP3.match(sound):
        return NOTHING
    if PLAYLIST.match(start):
        return phrase("a playlist, which names other files")
    known = (called for at, mark, called in OTHERS if start[at:].startswith(mark))
    return next(known, phrase("damaged, cut off or of another kind"))
