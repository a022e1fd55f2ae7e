"""Sound made at publish: every item in every language that has a voice, and the feed's own names.

    <cache>/speech/<key>.opus    one file an item and language
    <cache>/speech/<key>.json    its hash, and where each phrase begins and ends; written last

The key is of all that is spoken, the pauses, the engine and its version: what has not changed is
not spoken again, and the same content gives the same bytes. A person's recording comes first.
Spoken first is what a visitor meets first: the names on home, then dangers, then by weight.
"""

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

import msgspec

from content_sync.centre.media.media import MediaFile
from content_sync.centre.source.lexicon import Lexicon
from content_sync.centre.source.narration import Run, names, narration
from content_sync.centre.source.source import RESERVED
from content_sync.centre.voices.engine import Engine, Espeak
from content_sync.decoded import decoded
from content_sync.errors import UseError
from content_sync.machine.cache import cache_dir
from content_sync.machine.disk import make_folder, settle
from content_sync.machine.progress import follow
from content_sync.machine.scratch import scratch
from content_sync.model import Feed, Item, ItemSound, Language, Said
from content_sync.said import phrase
from content_sync.signed.sha256 import is_named, name_of
from content_sync.speak import track, voice
from content_sync.words import words

AT_ONCE: Final = 2  # sounds in the making; each has some 60 MB of samples
Spans = tuple[tuple[int, int], ...]  # where phrases begin and end, in ms


class Known(msgspec.Struct, frozen=True):
    """What the cache says of a sound."""

    sha256: str
    duration_ms: int
    spans: Spans


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be spoken: of an item, or of the feed; `key` names its sound.

    `heard` gives what is spoken when it is needed; `is_urgent`: it is on home, or an emergency or
    a notice.
    """

    owner: str
    language: Language
    engine: Engine
    key: str
    heard: Callable[[], "Heard"] = field(compare=False)
    is_urgent: bool = False

    @property
    def run(self) -> Run:
        """The phrases as they are written."""
        return self.heard().run

    @property
    def said(self) -> tuple[str, ...]:
        """What is said for each phrase."""
        return self.heard().said


@dataclass(frozen=True, slots=True)
class Heard:
    """Phrases of which something can be said, and what that is."""

    run: Run = ()
    said: tuple[str, ...] = ()

    def key(self, engine: Engine) -> str:
        """The name of their sound; "" where there is nothing to say."""
        pauses = [(text, phrase.pause_ms) for phrase, text in zip(self.run, self.said, strict=True)]
        return voice.key(json.dumps(pauses), engine.name) if pauses else ""


@dataclass(frozen=True, slots=True)
class Sound:
    """A task that was spoken; `spans` goes with its run, phrase by phrase."""

    task: Task
    spans: Spans
    file: MediaFile

    @property
    def tag(self) -> str:
        """The language it is in."""
        return self.task.language.tag

    @property
    def run(self) -> Run:
        """What was spoken, as it is written."""
        return self.task.run


def engine_of(language: Language, engines: Mapping[str, Engine]) -> Engine:
    """Who speaks a language: the one that was chosen for it, or espeak-ng."""
    return engines.get(language.tag) or Espeak(language.tag, language.voice)


def heard_of(item: Item, tag: str, lexicon: Lexicon) -> Heard:
    """What a machine says of the text of `item` in a language."""
    return _heard(narration(item.texts[tag], words((tag,)), item.drill), tag, lexicon)


def heard_names(feed: Feed, tag: str, lexicon: Lexicon) -> Heard:
    """What it says of the feed itself."""
    return _heard(names(feed, tag), tag, lexicon)


def feed_tasks(feed: Feed, lexicon: Lexicon, engines: Mapping[str, Engine]) -> Iterator[Task]:
    """The names of a feed to be spoken, which a visitor meets first."""
    for language in feed.languages:
        if language.voice:
            heard = heard_names(feed, language.tag, lexicon)
            engine = engine_of(language, engines)
            if key := heard.key(engine):
                yield Task(RESERVED, language, engine, key, partial(_same, heard), True)


def item_tasks(
    item: Item, feed: Feed, lexicon: Lexicon, engines: Mapping[str, Engine]
) -> Iterator[Task]:
    """What is to be spoken of one item."""
    for language in feed.languages:
        text = item.texts.get(language.tag)
        if language.voice and text and not text.sound:
            heard = heard_of(item, language.tag, lexicon)
            engine = engine_of(language, engines)
            if key := heard.key(engine):
                make, is_urgent = partial(_same, heard), item.class_ != "normal"
                yield Task(item.id, language, engine, key, make, is_urgent)


def missing(tasks: Iterable[Task], cache: Path) -> tuple[Task, ...]:
    """Those of `tasks` that `cache` has no sound of, each sound once."""
    each = {task.key: task for task in tasks}
    return tuple(task for key, task in each.items() if not _known(cache / "speech", key))


def speak(tasks: Sequence[Task], cache: Path) -> None:
    """Make the sounds of `tasks` in `cache`.

    Raises:
        UseError: something is not installed, or a voice is unknown.
    """
    pool = ThreadPoolExecutor(AT_ONCE)  # one is encoded while the next is spoken
    try:
        in_turn = pool.map(lambda task: _make(cache / "speech", task), tasks)
        for _ in zip(follow(tasks, phrase("speech")), in_turn, strict=True):
            pass
    finally:
        pool.shutdown(cancel_futures=True)  # who ends it waits only for what is in the making


def sound_file(cache: Path, key: str) -> Path:
    """Where the sound of that name lies in `cache`, or would."""
    return cache / "speech" / f"{key}.opus"


def kept(tasks: Iterable[Task], cache: Path) -> dict[str, tuple[Sound, ...]]:
    """The sounds that `cache` has, by the item they are of."""
    sounds: dict[str, tuple[Sound, ...]] = {}
    for task in tasks:
        if known := _known(cache / "speech", task.key):
            sound = _sound(sound_file(cache, task.key), task, known)
            sounds[task.owner] = (*sounds.get(task.owner, ()), sound)
    return sounds


def item_with(item: Item, sounds: Sequence[Sound]) -> Item:
    """`item` with what was spoken of it."""
    texts = dict(item.texts)
    for sound in sounds:
        cues = tuple((each.id, at) for each, (at, _) in zip(sound.run, sound.spans, strict=True))
        made = ItemSound(
            media=sound.file.sha256,
            made="prepared",
            duration_ms=sound.file.duration_ms,
            cues=cues,
        )
        texts[sound.tag] = msgspec.structs.replace(texts[sound.tag], sound=made)
    return msgspec.structs.replace(item, texts=texts) if sounds else item


def feed_with(feed: Feed, sounds: Sequence[Sound]) -> Feed:
    """`feed` with its names spoken."""
    said = {
        sound.tag: Said(
            media=sound.file.sha256,
            cues=tuple(
                (each.text, *span) for each, span in zip(sound.run, sound.spans, strict=True)
            ),
        )
        for sound in sounds
    }
    return msgspec.structs.replace(feed, said=said)


def _heard(run: Run, tag: str, lexicon: Lexicon) -> Heard:
    from content_sync.spoken.say import say

    each = [(phrase, say(lexicon.read(phrase.text, tag), tag)) for phrase in run]
    found = [(phrase, said) for phrase, said in each if said]  # nothing is said of a cell with a –
    return Heard(tuple(phrase for phrase, _ in found), tuple(said for _, said in found))


def _same(heard: Heard) -> Heard:
    return heard


def _known(folder: Path, key: str) -> Known | None:
    """What the cache has under `key`; None where it has nothing, or a power cut spoilt it."""
    try:
        known = decoded((folder / f"{key}.json").read_bytes(), Known)
        data = (folder / f"{key}.opus").read_bytes()
    except (OSError, ValueError):
        return None
    return known if is_named(data, known.sha256) else None


def _make(folder: Path, task: Task) -> Known:
    pauses = [phrase.pause_ms for phrase in task.run]
    try:
        with scratch(cache_dir()) as place:
            files = task.engine.speak(task.said, place)
            joined = track.join(zip(files, pauses, strict=True))
        data = track.encode(joined)
    except UseError as error:
        raise UseError(
            phrase(
                "{owner} in '{tag}': {why}; or pass --silent to go on without machine voices",
                owner=task.owner,
                tag=task.language.tag,
                why=error.args[0],
            )
        ) from error
    known = Known(name_of(data), joined.duration_ms, joined.spans)
    make_folder(folder)
    for suffix, content in (("opus", data), ("json", msgspec.json.encode(known))):
        part = folder / f"{task.key}.{os.getpid()}.part"  # two builds may make it at once
        part.write_bytes(content)
        settle(part, folder / f"{task.key}.{suffix}")
    return known


def _sound(path: Path, task: Task, known: Known) -> Sound:
    kind = "said" if task.owner == RESERVED else "speech"
    file = MediaFile(
        name=f"~{kind}.{task.language.tag}.opus",  # no file of an officer has a tilde
        path=path,
        kind="sound",
        bytes=path.stat().st_size,
        sha256=known.sha256,
        duration_ms=known.duration_ms,
    )
    return Sound(task, known.spans, file)
