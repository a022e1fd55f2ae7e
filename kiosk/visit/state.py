"""A visit as one frozen value: where the visitor is, how they read, what sounds.

`State` holds all that a visitor would miss if the screen were rebuilt, and nothing outlives it:
a visit ends by going back to `State()`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.look.sizes import DEFAULT_TEXT

SPEEDS: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0)  # VVSG 2.0: 50–200 % without change of pitch
NORMAL_SPEED: Final = 2
SLOW_SPEED: Final = 1  # a language one did not choose
VOLUMES: Final = (0.0, 0.08, 0.18, 0.35, 0.6, 1.0)  # shares of full; each step sounds alike
NORMAL_VOLUME: Final = 4
FIRST_VOLUME: Final = 2  # of what speaks unasked
QUIET_VOLUME: Final = 1  # of what the hall need not hear


class Screen(StrEnum):
    """The screens, by the names a visitor would use."""

    RESTING = "resting"
    HOME = "home"
    TOPIC = "topic"
    TOPICS = "topics"
    NEED = "need"
    ITEM = "item"
    SOURCE = "source"
    TAKE_ALONG = "take_along"
    PLAYER = "player"
    PICTURE = "picture"
    SEARCH = "search"
    ASK = "ask"
    COMFORT = "comfort"
    LANGUAGES = "languages"
    QUESTION = "question"
    HALFWAY = "halfway"
    OUTCOME = "outcome"
    RESULT = "result"
    RESULTS = "results"
    OFFICER = "officer"
    NUMBERS = "numbers"
    PLAN = "plan"
    EMERGENCY = "emergency"
    UNAVAILABLE = "unavailable"


TEXTS: Final = frozenset(  # running text: what is said is followed, and steered
    {Screen.ITEM, Screen.SOURCE, Screen.RESULT, Screen.EMERGENCY}
)
FOUND: Final = frozenset(  # what an interview has come to
    {Screen.OUTCOME, Screen.RESULT, Screen.RESULTS, Screen.OFFICER}
)


class Keys(StrEnum):
    """What the keys of the search screen write."""

    PLAIN = "plain"
    TELEX = "telex"
    PINYIN = "pinyin"


@dataclass(frozen=True, slots=True)
class Film:
    """What plays on the player screen, at `at_ms`; `turn` counts the wishes to go somewhere.

    `track` and `subtitles` are languages; "" is the visitor's own, `NO_SUBTITLES` none, `OWN_SOUND`
    what the film brings along.
    """

    is_playing: bool = False
    at_ms: int = 0
    turn: int = 0
    track: str = ""
    subtitles: str = ""
    is_paused: bool = False  # by the visitor, who wants silence


@dataclass(frozen=True, slots=True)
class Spot:
    """What stands at the top of a view: `share` of what is called `key` is scrolled off.

    A key is a sentence, a card or a part of an item, so that another size of the letters, another
    language and a turned screen show the same; "" is the start.
    """

    key: str = ""
    share: float = 0.0


START: Final = Spot()


@dataclass(frozen=True, slots=True)
class Place:
    """A screen and what it shows.

    `spot` is how far it is scrolled; `block` is the number of a picture or recording among the
    item's blocks; `zoom` (1 is whole) and `centre` (shares of the picture) say which part of it is
    seen. On the way back `film` is where a film was left. `question` and `result` are those of the
    item's interview, `point` is a place on its plan.
    """

    screen: Screen
    topic: str = ""
    need: str = ""
    item: str = ""
    spot: Spot = START
    block: int = 0
    zoom: float = 1.0
    centre: tuple[float, float] = (0.5, 0.5)
    film: Film = Film()
    question: str = ""
    result: str = ""
    point: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """How far the screen has been read aloud: part `at`, which is the sentence `sentence` if any.

    `turn` counts what the visitor asked for: with it a wish to hear the same part again is seen.
    """

    at: int = 0
    turn: int = 0
    sentence: str = ""
    is_paused: bool = False


NO_SUBTITLES: Final = "-"
OWN_SOUND: Final = "-"


@dataclass(frozen=True, slots=True)
class State:
    """Everything about a visit; `language` "" is the feed's first, `trail` the way back.

    `answers` are those of the item `interview`, each (question, value), as they were touched.
    """

    place: Place = Place(Screen.RESTING)
    trail: tuple[Place, ...] = ()
    language: str = ""
    text: int = DEFAULT_TEXT
    theme: str = "light"
    is_low: bool | None = None  # all that is live is low; None: as the screen hangs
    is_calm: bool = False  # nothing slides and nothing sinks
    is_warned: bool = False
    typed: str = ""  # the keys of the query, as pressed
    keys: Keys | None = None  # None: those of the language
    is_listening: bool = False
    has_strip: bool = False  # what steers the voice stands on it: it came while somebody listened
    was_listening: bool = False  # before an emergency spoke
    greets: bool = False  # a language was chosen that has not been heard yet
    has_opened: bool = False  # a listener, something: how that is done is known
    reading: Reading = Reading()
    film: Film = Film()
    speed: int = NORMAL_SPEED
    volume: int = NORMAL_VOLUME
    is_quiet: bool = False  # what an interview has come to is heard by the visitor alone
    quiet_volume: int = QUIET_VOLUME  # then, where that is less
    was_heard: bool = False  # the voice was on before it was heard quietly
    understood: frozenset[str] = frozenset()  # emergencies
    interview: str = ""
    answers: tuple[tuple[str, str], ...] = ()

    @property
    def loudness(self) -> int:
        """The step of VOLUMES that is heard."""
        return min(self.volume, self.quiet_volume) if self.is_heard_quietly else self.volume

    @property
    def is_heard_quietly(self) -> bool:
        """Whether the voice has a volume of its own here."""
        return self.is_quiet and self.place.screen in FOUND

    @property
    def is_followed(self) -> bool:
        """Whether a listener steers the voice, and the view goes along with it: elsewhere nothing
        moves under a hand, and no action gives way.
        """
        return self.is_listening and self.place.screen in TEXTS

    @property
    def is_read_aloud(self) -> bool:
        """Whether the screen is read to a listener; a film that plays nobody talks into, nor into
        its pause. The question before a visit ends is read to everybody.
        """
        is_taken = self.film.is_playing or self.film.is_paused
        is_film = self.place.screen is Screen.PLAYER and is_taken
        return (self.is_listening and not is_film) or self.is_warned
