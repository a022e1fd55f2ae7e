"""Items with films, sounds and pictures whose files lie in a store, named by one letter.

put(store, "f", b"…")                         a media file; its name is "f" * 64
shelve(store, film_item(film(), chapters=…))
"""

from pathlib import Path

import msgspec
from folder import PNG
from shelf import article

from content_sync.model import Item, Text
from content_sync.prose import Block, Chapter, Picture, Recording, Sentence
from content_sync.site.library import places

SUBTITLES = """WEBVTT

00:01.000 --> 00:03.000
{words}
"""
CHAPTERS = (Chapter(at_ms=0, title="Mưa nhiều ngày"), Chapter(at_ms=12_000, title="Chạy lên cao"))
SAID = ((Sentence("s9", "Kính thưa bà con."),),)


def sha(letter: str) -> str:
    """The name of the file that a test calls by one letter."""
    return letter * 64


def put(store: Path, letter: str, data: bytes = PNG) -> Path:
    """A media file in the store."""
    file = places.media(store, sha(letter))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return file


def put_subtitles(store: Path, letter: str, words: str) -> Path:
    """Words from the first to the third second."""
    return put(store, letter, SUBTITLES.format(words=words).encode())


def film(**more: object) -> Recording:
    """Thirty seconds, as wide as a screen; its file is "f", its poster "e"."""
    poster = Picture(media=sha("e"), alt="Suối đục", size=(854, 480))
    made = Recording(media=sha("f"), alt="Phim về lũ quét", duration_ms=30_000,
                     size=poster.size, poster=poster)  # fmt: skip
    return msgspec.structs.replace(made, **more)


def sound(**more: object) -> Recording:
    """A minute without pictures; its file is "f"."""
    made = Recording(media=sha("f"), alt="Bản tin xã", duration_ms=60_000)
    return msgspec.structs.replace(made, **more)


def film_item(recording: Recording, **texts: Recording) -> Item:
    """An item whose second block is a film, in Vietnamese and in the languages of `texts`.

    A recording without a size is a sound.
    """
    in_each = {"vi": recording} | {tag.replace("_", "-"): one for tag, one in texts.items()}
    blocks = {
        tag: Block(video=one) if one.size else Block(sound=one) for tag, one in in_each.items()
    }
    return article("lu-quet", {tag: _text(block) for tag, block in blocks.items()})


def picture(**more: object) -> Picture:
    """A picture twice as high as wide; its file is "d"."""
    made = Picture(media=sha("d"), alt="Sáu điều cần nhớ", size=(400, 800))
    return msgspec.structs.replace(made, **more)


def picture_item(shown: Picture, **texts: Picture) -> Item:
    """An item whose second block is a picture."""
    in_each = {"vi": shown} | {tag.replace("_", "-"): one for tag, one in texts.items()}
    return article("hanh-ly", {tag: _text(Block(picture=one)) for tag, one in in_each.items()})


def _text(block: Block) -> Text:
    words = Block(p=(Sentence("s1", "Bà con chú ý."),))
    return Text(title="Lũ quét", summary="Chạy lên cao.", blocks=(words, block))
