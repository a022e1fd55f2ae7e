"""Who reads: the interface's words, the feed's names and days in the reader's language."""

from dataclasses import dataclass
from typing import Self

from content_sync import zone
from content_sync.model import Event, Feed, Names, chain
from content_sync.words import Phrase, Words, words


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader of the language `tag`."""

    tag: str
    feed: Feed
    words: Words

    @classmethod
    def of(cls, feed: Feed, tag: str) -> Self:
        """The reader of `tag`, one of the feed's languages."""
        return cls(tag, feed, words(chain(feed.languages, tag)))

    def say(self, message: str, context: str | None = None, **blanks: object) -> Phrase:
        """An interface message in the reader's language, or the next it falls back to."""
        return self.words.say(message, context, **blanks)

    def pick(self, names: Names) -> Phrase:
        """A name in the reader's language, or the next of the chain that has it."""
        return self.words.pick(names)

    def language_name(self, tag: str) -> str:
        """The name of a language in itself."""
        return next((one.name for one in self.feed.languages if one.tag == tag), tag)

    def day(self, text: str) -> str:
        """An ISO date, or the day of a moment there, in the reader's language."""
        try:
            return self.words.day(zone.day_of(text, self.feed.time_zone))
        except ValueError:
            return text

    def when(self, event: Event) -> str:
        """05/12/2026 08:00–11:00; another day at the end is written out."""
        day, _, clock = event.starts.partition("T")
        last_day, _, last_clock = event.ends.partition("T")
        begin = f"{self.day(day)} {clock[:5]}".strip()
        if not last_day or (last_day == day and not last_clock):
            return begin
        is_same = last_day == day
        end = last_clock[:5] if is_same else f"{self.day(last_day)} {last_clock[:5]}".strip()
        return f"{begin}–{end}"
