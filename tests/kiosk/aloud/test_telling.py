"""What is read aloud and when, without a player: what holds whatever a visitor does."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as some

from kiosk.aloud.orders import Hold, Mark, Order, Say, Stop
from kiosk.aloud.script import Saying, Script
from kiosk.aloud.telling import Speaking, Telling, hear, step
from kiosk.look.look import Spoken
from kiosk.look.shapes import Rect
from kiosk.sheet.content import Content, Piece, Run
from kiosk.sheet.scroll import Scroll
from kiosk.sheet.sheet import Control
from kiosk.sound.playing import Playing
from kiosk.visit.state import Place, Reading, Screen, Spot, State
from kiosk.visit.steering import ChooseVolume, GoOn, Pause, ReadPart, Steering, steer
from kiosk.visit.wishes import ScrollTo

WORDS = Spoken("Vay vốn", "vi")
VOLUME = Spoken("Âm lượng", "vi")
TOUCHED = Control(Rect(0, 0, 80, 80), WORDS, Spoken("Trang đầu", "vi"), None, "#000000", "#ffffff")
ROW = tuple(Saying(Spoken(f"Câu {at}.", "vi"), sentence=f"s{at}") for at in range(6))
ROW = tuple(replace(one, extent=(at * 50, at * 50 + 50)) for at, one in enumerate(ROW))
LINES = tuple(Piece(at * 50, at * 50, at * 50 + 50) for at in range(6))
RUNS = tuple(Run(f"s{at}", at * 50, at * 50 + 50) for at in range(6))
CONTENT = Content(runs=RUNS, lines=LINES, blocks=LINES, sentences=RUNS, end=300)
SCROLL = Scroll(Rect(0, 0, 80, 100), CONTENT, Rect(0, 0, 0, 0))
SCRIPT = Script("vi", ROW, SCROLL, VOLUME)
QUESTION = Script("vi", (Saying(Spoken("Còn ở đây không?", "vi")),), None, VOLUME)


class Reader:
    """A visit that is read aloud; `said` is all that was begun, `sounds` what is heard now."""

    def __init__(self) -> None:
        self.state = State(place=Place(Screen.ITEM, item="vay-von"), is_listening=True)
        self.telling = Telling()
        self.playing = Playing.IDLE
        self.begun: Saying | None = None
        self.said: list[Saying] = []
        self.follows()

    @property
    def sounds(self) -> Saying | None:
        return self.begun if self.playing is Playing.PLAYING else None

    @property
    def is_paused(self) -> bool:
        return self.state.reading.is_paused and not self.state.is_warned

    def follows(self) -> tuple[Order, ...]:
        script = QUESTION if self.state.is_warned else SCRIPT
        self.telling, orders = step(self.telling, self.state, script, self.playing)
        self._obey(orders)
        return orders

    def does(self, what: str) -> None:
        """One thing that may happen, and the moment after it."""
        match what.split():
            case ["hears", "it", "out"] if self.sounds:
                self.playing = Playing.OVER
            case ["lacks", "its", "sound"]:
                self.playing = Playing.BROKEN
            case ["pauses"]:
                self._wishes(Pause())
            case ["goes", "on"]:
                self._wishes(GoOn())
            case ["scrolls", "to", key]:
                self._sees(Spot(key))
            case ["asks", "for", at]:
                self._wishes(ReadPart(int(at)))
            case ["touches"] if not self.state.is_warned:
                self.telling, orders = hear(self.telling, TOUCHED)
                self._obey(orders)
            case ["changes", "the", "volume"]:
                self._wishes(ChooseVolume((self.state.volume + 1) % 6))
            case ["is", "warned"] | ["stays"]:
                self.state = replace(self.state, is_warned=what == "is warned")
            case ["opens", item] if item != self.state.place.item:
                place = Place(Screen.ITEM, item=item)
                self.state = replace(self.state, place=place, reading=Reading(), is_warned=False)
        self.follows()

    def _wishes(self, wish: Steering) -> None:
        self.state = steer(self.state, wish)

    def _sees(self, spot: Spot) -> None:
        self.state = replace(self.state, place=replace(self.state.place, spot=spot))

    def _obey(self, orders: tuple[Order, ...]) -> None:
        for order in orders:
            match order:
                case Say(saying):
                    self.begun, self.playing = saying, Playing.PLAYING
                    self.said.append(saying)
                case Stop():
                    self.begun, self.playing = None, Playing.IDLE
                case Hold(is_held):
                    assert self.begun in ROW
                    self.playing = Playing.PAUSED if is_held else Playing.PLAYING
                case Mark(at, sentence):
                    reading = replace(self.state.reading, at=at, sentence=sentence)
                    self.state = replace(self.state, reading=reading)
                case Pause() | ReadPart():
                    self._wishes(order)
                case ScrollTo(key, share):
                    self._sees(Spot(key, share))


HAPPENS = (
    *("hears it out", "hears it out", "lacks its sound", "pauses", "goes on", "touches"),
    *("scrolls to s0", "scrolls to s4", "asks for 1", "changes the volume", "is warned", "stays"),
    "opens ba-con-bo",
)
VISITS = some.lists(some.sampled_from(HAPPENS), max_size=20)


def after(visit: list[str]) -> Reader:
    reader = Reader()
    for what in visit:
        reader.does(what)
    return reader


@given(VISITS)
def test_nothing_of_the_row_sounds_in_a_pause(visit: list[str]) -> None:
    reader = after([*visit, "pauses"])

    assert not reader.is_paused or reader.sounds not in ROW


@given(VISITS)
def test_a_paused_reading_goes_on_where_it_stopped_and_in_the_middle_of_it(
    visit: list[str],
) -> None:
    reader = after([*visit, "stays", "goes on"])
    before, count = reader.sounds, len(reader.said)
    reader.does("pauses")

    reader.does("goes on")

    if before in ROW:
        assert reader.sounds == before
        assert len(reader.said) == count


@given(VISITS, some.lists(some.sampled_from(["touches", "changes the volume", "hears it out"])))
def test_whatever_is_heard_in_a_pause_the_same_sentence_comes_after_it(
    visit: list[str], pause: list[str]
) -> None:
    reader = after([*visit, "stays", "goes on"])
    before = reader.sounds
    reader.does("pauses")
    for what in pause:
        reader.does(what)

    reader.does("goes on")

    if before in ROW:
        assert reader.sounds == before


@given(VISITS)
def test_the_question_whether_anybody_is_there_changes_nothing_of_a_pause(
    visit: list[str],
) -> None:
    reader = after([*visit, "stays", "pauses"])
    before = reader.state

    reader.does("is warned")
    asked = reader.sounds
    reader.does("stays")

    assert asked == QUESTION.row[0]
    assert reader.sounds is None
    assert reader.state == before


@given(VISITS)
def test_what_ended_is_not_said_again_and_after_the_last_part_is_silence(visit: list[str]) -> None:
    reader = after([*visit, "stays", "goes on", "asks for 1"])
    reader.said.clear()

    for _ in range(10):
        reader.does("hears it out")

    assert reader.said == list(ROW[2:])
    assert reader.telling.speaking is Speaking.OVER
    assert reader.follows() == ()


@given(VISITS)
def test_nothing_sounds_that_belongs_to_the_screen_before(visit: list[str]) -> None:
    reader = after([*visit, "opens cho-phien"])

    assert reader.sounds == ROW[0]


@given(VISITS)
def test_what_sounds_is_marked_and_seen(visit: list[str]) -> None:
    reader = after([*visit, "stays"])

    if reader.sounds in ROW:
        assert reader.state.reading.sentence == reader.sounds.sentence
        assert ROW[reader.state.reading.at] == reader.sounds
        assert SCRIPT.is_seen(reader.state.reading.at, reader.state.place.spot)


@given(VISITS)
def test_what_is_obeyed_is_not_ordered_again(visit: list[str]) -> None:
    reader = after([*visit, "asks for 1"])

    assert reader.follows() == ()


@given(VISITS)
def test_it_is_speaking_as_long_as_something_sounds(visit: list[str]) -> None:
    reader = after(visit)

    assert reader.telling.is_speaking == (reader.sounds is not None)
