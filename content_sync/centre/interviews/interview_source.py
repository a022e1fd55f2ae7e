"""An interview as its file says it: the structure that travels, its words, who answers for it.

Words are kept by the ids of their sentences (content_sync/interview/values.py): `q:list`,
`a:list:poor`, `r:pension`, `b:pension`, `m:pension`, `p:don`, `o`.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from content_sync.interview.values import Interview
from content_sync.model import Names


@dataclass(frozen=True, slots=True)
class Wording:
    """What stands under a sentence's id, by language, and its line."""

    names: Names
    line: int


@dataclass(frozen=True, slots=True)
class Case:
    """A household or a traveller somebody answers for: what is answered, and what must follow."""

    name: str
    line: int
    day: str
    given: Mapping[str, str]
    answers: Mapping[str, str]
    cards: tuple[str, ...]
    ask: tuple[str, ...]
    closed: tuple[str, ...]
    changed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InterviewSource:
    """interview.yaml, read. `lines`: sentence id, and `d:nd20` of a document -> where it stands.

    `cited`: the documents that something rests on; `is_whole`: nothing of it was left out, so that
    it can be proved.
    """

    interview: Interview
    words: Mapping[str, Wording] = field(default_factory=dict)
    cases: tuple[Case, ...] = ()
    lines: Mapping[str, int] = field(default_factory=dict)
    cited: frozenset[str] = frozenset()
    is_whole: bool = False

    def line(self, id_: str) -> int:
        """Where what has this sentence's id stands; 0 where nobody knows."""
        return self.lines.get(id_, 0)

    def said(self, id_: str, tag: str) -> str:
        """What stands under a sentence's id in one language, "" where there is nothing."""
        wording = self.words.get(id_)
        return wording.names.get(tag, "") if wording else ""


@dataclass(frozen=True, slots=True)
class Around:
    """What of the feed an interview may name; None where a mistake told already hides some."""

    tags: tuple[str, ...]
    items: Collection[str] | None
    bodies: Collection[str] | None
