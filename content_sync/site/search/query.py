"""A query as it is understood, and which of its ways found a text.

    understood("hanoi")     as typed, with all it may mean (ways.py)
    query.parted(…)         another query: ha noi
    query.ways(tier)        what to mark in a text that was found in this tier

What is more forgiving is another value, made of the one before, which stays as it was.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from content_sync.letters import pinyin
from content_sync.letters.folding import exact_key, is_han, words
from content_sync.letters.pinyin import Readings
from content_sync.shown.found import Tier
from content_sync.site.search import ways
from content_sync.site.search.ways import MAX_LETTERS, MAX_WORDS, Existing, Way


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody typed, and all that it may mean."""

    table: Readings
    typed: Way
    exact: tuple[str, ...]  # the words with the marks they were typed with
    has_marks: bool
    alike: Way | None
    syllables: tuple[tuple[str, ...], ...]  # of pinyin
    spoken: tuple[Way, ...]
    numbered: tuple[Way, ...]
    decoded: Way | None
    misspelt: Way | None = None

    @property
    def begun(self) -> Way:
        """The words as typed, the last one perhaps unfinished."""
        return replace(self.typed, goes_on=True)

    def parted(self, existing: Existing, holds: Callable[[Way], bool]) -> "Query | None":
        """With words written in one that texts write in two; None without such."""
        typed = ways.parted(self.typed, existing, holds)
        if typed is None:
            return None
        exact = tuple(forms[0] for forms in typed.forms)
        return replace(self, typed=typed, exact=exact, alike=ways.alike(typed), syllables=())

    def corrected(self, existing: Existing) -> "Query":
        """With what its words are if a letter is left out, added or changed."""
        return replace(self, misspelt=ways.misspelt(self.typed, existing))

    def ways(self, tier: Tier) -> tuple[Way, ...]:
        """How the query was understood in a tier."""
        return tuple(way for way in self._ways(tier) if way)

    def _ways(self, tier: Tier) -> tuple[Way | None, ...]:
        match tier:
            case Tier.PINYIN:
                return self.spoken
            case Tier.INITIALS:
                return (ways.initials(self.begun, self.table),)
            case Tier.BODY | Tier.LANGUAGES:
                return (self.begun, *self.spoken)
            case Tier.ALIKE:
                return (self.alike,)
            case Tier.WORDS:
                return (self.begun, self.alike)
            case Tier.NUMBER:
                return self.numbered
            case Tier.DECODED:
                return (self.decoded and replace(self.decoded, goes_on=True),)
            case Tier.MISSPELT:
                return (self.misspelt,)
            case _:
                return (self.begun,)


def understood(query: str, table: Readings) -> Query:
    """A query as it was typed; any string is welcome. `table`: the feed's pinyin."""
    query = query[:MAX_LETTERS]
    typed = ways.typed(query)
    exact = words(exact_key(query))[:MAX_WORDS]
    syllables = ways.syllables(typed) if pinyin.may_be(query) else ()
    return Query(
        table,
        typed,
        exact,
        has_marks=any(not word.isascii() and not is_han(word) for word in exact),
        alike=ways.alike(typed),
        syllables=syllables,
        spoken=ways.spoken(syllables, table),
        numbered=ways.numbered(query) if typed.has_digits else (),
        decoded=ways.decoded(query),
    )
