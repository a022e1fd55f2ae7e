"""An interview as values: what `publish` makes of `interview.yaml`, without its words.

The words are ordinary sentences of each text of the item, by these ids: `q:list` a question,
`a:list:poor` an answer, `r:pension` a result, `b:pension` its «if», `m:pension` its time,
`p:don` a paper, `x:written` what one may do when an office says no, `o` what is said when nothing
is found. A condition is an array in JSON:
["is", "list", ["poor", "near"]], ["all", [...]], ["any", [...]], ["not", ...],
["at_least", 2, [...]]. It names what is given and earlier questions only, so that every path ends.
"""

from enum import StrEnum
from typing import Annotated, Final

import msgspec

from content_sync.prose import Px, Value

UNKNOWN: Final = "unknown"  # the answer «I don't know», and what is not known of a place
MOST_QUESTIONS: Final = 12
MOST_RESULTS: Final = 40
MOST_ADVICE: Final = 6  # more nobody hears out


class Is(msgspec.Struct, frozen=True, array_like=True, tag="is"):
    """What is called `name` is one of `values`."""

    name: str
    values: tuple[str, ...]


class All(msgspec.Struct, frozen=True, array_like=True, tag="all"):
    """Each of `parts`."""

    parts: tuple["Condition", ...]


class Any(msgspec.Struct, frozen=True, array_like=True, tag="any"):
    """One of `parts`."""

    parts: tuple["Condition", ...]


class Not(msgspec.Struct, frozen=True, array_like=True, tag="not"):
    """`part` is false."""

    part: "Condition"


class AtLeast(msgspec.Struct, frozen=True, array_like=True, tag="at_least"):
    """`number` of `parts`."""

    number: int
    parts: tuple["Condition", ...]


Condition = Is | All | Any | Not | AtLeast


class Drawn(Value, frozen=True):
    """A picture of a question or an answer: the SHA-256 of a file, and its size in pixels."""

    media: str
    size: tuple[Px, Px]


class Answer(Value, frozen=True):
    """One of a question's answers, offered when `offer` is not false."""

    id: str
    drawn: Drawn | None = None
    offer: Condition | None = None


class Question(Value, frozen=True):
    """Asked when `when` is true; `otherwise` is the value it has where `when` is false."""

    id: str
    answers: Annotated[tuple[Answer, ...], msgspec.Meta(min_length=2, max_length=3)]
    drawn: Drawn | None = None
    when: Condition | None = None
    otherwise: str = ""


class ResultKind(StrEnum):
    """What a result is to whoever reads it: help that may be asked for, a duty, a ban …"""

    MAY = "may"
    MUST = "must"
    NEVER = "never"
    KNOW = "know"
    ASK = "ask"
    CLOSED = "closed"


class Give(Value, frozen=True):
    """How much, in đồng (and kilograms of rice): one of the figures is set.

    `rate` is the interest of a loan in per cent a year as it is written, "6.24"; `each` is once,
    month, or "child and month".
    """

    dong: int = 0
    least: int = 0  # least and most of a span
    most: int = 0
    at_least: tuple[int, ...] = ()
    lend: int = 0
    rate: str = ""
    pay: int = 0
    rice_kg: int = 0
    each: str = ""


class Cited(Value, frozen=True):
    """A document and the article of it a result rests on: 20/2021/NĐ-CP, Đ.5.4."""

    number: str
    title: str = ""
    article: str = ""
    link: str = ""


class Result(Value, frozen=True):
    """What follows when `condition` is true; of one `group` at most one result is.

    `hides_unknown`: where it is undecided it is left out, not «worth asking». `days` is how long
    they may take to answer, `working_days` the same in working days; 0 is unsaid.
    """

    id: str
    kind: ResultKind
    condition: Condition
    hides_unknown: bool = False
    group: str = ""
    give: Give | None = None
    bring: tuple[str, ...] = ()  # papers, by their ids
    item: str = ""
    body: str = ""
    law: tuple[Cited, ...] = ()
    days: int = 0
    working_days: int = 0
    as_of: str = ""
    valid_from: str = ""
    valid_to: str = ""


class Advice(Value, frozen=True):
    """What one may do when an office says no: the sentence `x:` and its id, and what says so."""

    id: str
    law: tuple[Cited, ...] = ()


class Interview(Value, frozen=True):
    """The structure of an interview; `given` is what a place knows, with the values it can have."""

    questions: Annotated[tuple[Question, ...], msgspec.Meta(max_length=MOST_QUESTIONS)]
    results: Annotated[tuple[Result, ...], msgspec.Meta(max_length=MOST_RESULTS)]
    given: dict[str, tuple[str, ...]] = {}
    otherwise: tuple[Cited, ...] = ()  # what «nothing found» rests on
    refused: Annotated[tuple[Advice, ...], msgspec.Meta(max_length=MOST_ADVICE)] = ()

    @property
    def is_help(self) -> bool:
        """Whether it is of help that may be asked for; else of what is to be known and done."""
        return any(one.kind is ResultKind.MAY for one in self.results)
