"""The sound of one item before it is published: an officer hears what a visitor will.

It lies in the cache under the name that a publish gives it, which then need not make it.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from content_sync.centre.source.lexicon import Lexicon
from content_sync.centre.voices.engine import Engine
from content_sync.centre.voices.sound import heard_of, item_tasks, missing, sound_file, speak
from content_sync.model import Feed, Item

NO_WORDS: Final = Lexicon()


def speak_item(
    item: Item,
    tag: str,
    feed: Feed,
    cache: Path,
    lexicon: Lexicon = NO_WORDS,
    engines: Mapping[str, Engine] | None = None,
) -> Path | None:
    """The sound of `item` in the language `tag`, made in `cache` if it is not there yet.

    `lexicon` and `engines` are those of the folder and the centre. None where no machine speaks it:
    there is no voice, no text, nothing to say, or a person's recording.

    Raises:
        UseError: something is not installed, or a voice is unknown.
    """
    tasks = [
        task for task in item_tasks(item, feed, lexicon, engines or {}) if task.language.tag == tag
    ]
    speak(missing(tasks, cache), cache)
    return next((sound_file(cache, task.key) for task in tasks), None)


def heard(item: Item, tag: str, lexicon: Lexicon = NO_WORDS) -> tuple[str, ...]:
    """What is said of the text of `item` in `tag`, phrase by phrase; () where there is none."""
    return heard_of(item, tag, lexicon).said if tag in item.texts else ()
