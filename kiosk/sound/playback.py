"""What is on the player and what becomes of it: rules without a file, a device or a clock.

    step(playback, seen)                                what a look at the open files makes of it
    put_in, taken_out, sought, held, at_speed, at_volume   what is wished for

Each returns the next `Playback` and the orders that make it true, in their order. Files are opened
by `step` alone, wherever one that is needed is not there: a wish closes, and the next look opens.
"""

from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Final

from kiosk.sound.playing import Playing

SLOWEST, FASTEST = 0.5, 2.0
TAIL_MS: Final = 150  # at most so much is still in the device when it has been given all
BUFFER_S: Final = 0.05  # a device takes its next buffer every 43 to 46 ms
MOST_CLOSING: Final = 2  # files at a time while another opens; each still holds the device
PATIENCE_S: Final = 10  # for a file or a device to answer; a visit would never end otherwise


class Stage(Enum):
    """How far it is, and by what its time goes."""

    EMPTY = Playing.IDLE
    LOADING = Playing.LOADING  # by the sound, which has not begun
    PLAYING = Playing.PLAYING  # by the sound
    FADING = "the device has all of the sound"  # by the clock, as do pictures that last longer
    SILENT = Playing.SILENT  # by the clock: no device, no sound in the file
    OVER = Playing.OVER
    BROKEN = Playing.BROKEN


DONE: Final = (Stage.EMPTY, Stage.OVER, Stage.BROKEN)
CLOCKED: Final = (Stage.FADING, Stage.SILENT)


class DeviceOrder(Enum):
    """What the player is to do; how, the playback says. Nothing, where no such file is open."""

    OPEN_PICTURES = "from where it is"
    OPEN_SOUND = "from where it is, at this speed and volume, held if it is held"
    CUT_SOUND = "silent at once, and closed"
    CLOSE_SOUND = "closed, and heard to its end"
    CLOSE_PICTURES = "closed"
    HOLD = "the sound stands still or goes on"
    SET_VOLUME = "the sound is as loud as wished"
    PROBE_DEVICE = "is there one?"
    MISS_DEVICE = "there is none, or it does not answer"


@dataclass(frozen=True, slots=True)
class Tape:
    """What is put in: a file, until when, another sound to it, whether its pictures are wanted."""

    path: Path
    end_ms: int | None = None
    track: Path | None = None
    shows: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """What an open file tells of itself; `is_known`: it is open, and its length read."""

    is_known: bool = False
    duration_ms: int | None = None
    position_ms: int = 0
    has_failed: bool = False
    is_undecodable: bool = False  # it was opened, and then its sound proved damaged
    is_over: bool = False  # the device has been given all of it


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look finds: the open files, and how many are not closed yet."""

    now_s: float
    sound: Report | None = None
    pictures: Report | None = None
    closing: int = 0
    is_device_held: bool = False  # by something that lets go soon


@dataclass(frozen=True, slots=True)
class Playback:
    """What is on the player, and how it is to be heard."""

    speed: float = 1.0
    volume: float = 1.0
    most_closing: int = MOST_CLOSING  # 0 once the device has proved to be for one at a time
    looked_s: float = 0.0
    stage: Stage = Stage.EMPTY
    tape: Tape = Tape(Path())
    is_paused: bool = False
    at_ms: float = 0.0
    duration_ms: int | None = None
    last_ms: float = 0.0  # where the clock ends
    since_s: float = 0.0  # of loading; then, when the device had not yet been given all
    is_contended: bool = False  # the device was held when the sound was opened

    @property
    def playing(self) -> Playing:
        """What is told of it."""
        if self.is_paused and self.stage not in DONE:
            return Playing.PAUSED
        return Playing.PLAYING if self.stage is Stage.FADING else Playing(self.stage.value)

    @property
    def end_ms(self) -> float:
        """Where it ends, as far as is known."""
        whole_ms = self.duration_ms or self.at_ms
        return whole_ms if self.tape.end_ms is None else min(self.tape.end_ms, whole_ms)


Step = tuple[Playback, tuple[DeviceOrder, ...]]
LET_GO: Final = (DeviceOrder.CUT_SOUND, DeviceOrder.CLOSE_PICTURES)


def put_in(on: Playback, tape: Tape, start_ms: int, now_s: float) -> Step:
    """Another tape instead of what played."""
    empty, orders = taken_out(on)
    return _loading(replace(empty, tape=tape, looked_s=now_s), start_ms), orders


def taken_out(on: Playback) -> Step:
    """Nothing is left but speed, volume and what is known of the device."""
    return Playback(on.speed, on.volume, on.most_closing), LET_GO


def sought(on: Playback, ms: int) -> Step:
    """It goes on from `ms`, also after the end."""
    if on.stage in (Stage.EMPTY, Stage.BROKEN):
        return on, ()
    return _loading(on, max(0, min(ms, on.duration_ms or ms))), LET_GO


def held(on: Playback, is_paused: bool) -> Step:
    """It stands still, or goes on from there."""
    return (on, ()) if on.stage in DONE else (replace(on, is_paused=is_paused), (DeviceOrder.HOLD,))


def at_speed(on: Playback, factor: float) -> Step:
    """At another speed, which is another opening."""
    speed = max(SLOWEST, min(factor, FASTEST))
    return (on, ()) if speed == on.speed else (replace(on, speed=speed), (DeviceOrder.CUT_SOUND,))


def at_volume(on: Playback, share: float) -> Step:
    """As loud as wished."""
    return replace(on, volume=max(0.0, min(share, 1.0))), (DeviceOrder.SET_VOLUME,)


def step(on: Playback, seen: Seen) -> Step:
    """What has become of it since the last look."""
    passed_ms = 0.0 if on.is_paused else (seen.now_s - on.looked_s) * 1000 * on.speed
    on = replace(on, looked_s=seen.now_s)
    if on.stage in DONE:
        return on, ()
    if on.stage is Stage.LOADING and seen.now_s - on.since_s > PATIENCE_S:
        return _given_up(on)
    if on.stage in CLOCKED:
        return _counted(on, passed_ms)
    if seen.sound is None:
        return _opened(on, seen)
    return _followed(on, seen, seen.sound)


def _loading(on: Playback, at_ms: int) -> Playback:
    return replace(on, stage=Stage.LOADING, at_ms=at_ms, since_s=on.looked_s)


def _opened(on: Playback, seen: Seen) -> Step:
    lacks_pictures = on.tape.shows and seen.pictures is None
    orders = (DeviceOrder.OPEN_PICTURES,) if lacks_pictures else ()
    if seen.closing > on.most_closing:
        return on, orders
    return replace(on, is_contended=seen.is_device_held), (*orders, DeviceOrder.OPEN_SOUND)


def _counted(on: Playback, passed_ms: float) -> Step:
    on = replace(on, at_ms=min(on.at_ms + passed_ms, on.last_ms))
    return (replace(on, stage=Stage.OVER), LET_GO) if on.at_ms >= on.last_ms else (on, ())


def _followed(on: Playback, seen: Seen, sound: Report) -> Step:
    longest = seen.pictures or sound
    on = replace(on, duration_ms=longest.duration_ms)
    if longest.has_failed and (seen.pictures or not longest.is_known):
        return _failed(on)
    if sound.has_failed:
        return _without_sound(on, sound) if longest.is_known else (on, ())
    if not sound.is_known:
        return on, ()
    on = replace(on, stage=Stage.PLAYING, at_ms=max(on.at_ms, sound.position_ms))
    if not sound.is_over:
        return replace(on, since_s=seen.now_s), ()
    return _faded(on, seen) if seen.now_s - on.since_s > BUFFER_S else (on, ())


def _faded(on: Playback, seen: Seen) -> Step:
    """The device has all of it but what fills no buffer, and closing brings that out."""
    has_more = seen.pictures and not seen.pictures.has_failed
    tail_ms = on.at_ms + TAIL_MS * on.speed
    last_ms = on.end_ms if has_more else min(on.end_ms, tail_ms)
    return replace(on, stage=Stage.FADING, last_ms=last_ms), (DeviceOrder.CLOSE_SOUND,)


def _without_sound(on: Playback, sound: Report) -> Step:
    """There is no device, or no sound in the file."""
    is_damaged = not sound.is_known or (sound.is_undecodable and not on.tape.shows)
    if is_damaged or not on.duration_ms:
        return _failed(on)
    if on.is_contended:  # a device for one at a time: it is opened again once that is free
        return replace(on, most_closing=0), (DeviceOrder.CUT_SOUND,)
    return _silent(replace(on, most_closing=MOST_CLOSING), DeviceOrder.PROBE_DEVICE)


def _given_up(on: Playback) -> Step:
    """What does not answer is the device, if the file has told its length; else the file."""
    return _silent(on, DeviceOrder.MISS_DEVICE) if on.duration_ms else _failed(on)


def _silent(on: Playback, order: DeviceOrder) -> Step:
    return replace(on, stage=Stage.SILENT, last_ms=on.end_ms), (DeviceOrder.CUT_SOUND, order)


def _failed(on: Playback) -> Step:
    return replace(on, stage=Stage.BROKEN), LET_GO
