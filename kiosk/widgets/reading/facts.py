"""The small facts of an item: its language, whether it was reviewed, when and where, until when."""

from content_sync.model import Event, Item, Text
from kiosk.scene import Scene
from kiosk.widgets.reading.chips import Chip


def facts(scene: Scene, item: Item, tag: str, text: Text) -> tuple[Chip, ...]:
    """What a reader should know before the text, the most honest first."""
    say = scene.look.say
    chips = []
    if tag != scene.language:
        name = scene.language_name(tag)
        chips.append(Chip("translate", say("Text in {language}", language=name).text))
    elif tag != scene.shelf.feed.languages[0].tag and text.reviewed is None:
        chips.append(Chip("account-clock", say("Translation not yet reviewed").text))
    if text.stale:
        chips.append(Chip("update", say("Translation older than the original").text))
    if item.drill:
        chips.append(Chip("alarm-light", say("Drill").text))
    if item.event:
        chips += _event(scene, item.event)
    is_over = scene.is_over(item)
    if is_over:
        chips.append(Chip("calendar-remove", say("Already over").text))
    if item.as_of:
        chips.append(Chip("calendar-check", say("As of {day}", day=scene.day(item.as_of)).text))
    if item.valid_to and not is_over:
        chips.append(Chip("calendar-end", say("Until {day}", day=scene.day(item.valid_to)).text))
    return tuple(chips)


def _event(scene: Scene, event: Event) -> list[Chip]:
    chips = [Chip("calendar", _when(scene, event))]
    place = next((one for one in scene.shelf.feed.places if one.id == event.place), None)
    if place:
        chips.append(Chip("map-marker", scene.pick(place.names).text))
    return chips


def _when(scene: Scene, event: Event) -> str:
    """05/12/2026 08:00–11:00; another day at the end is written out."""
    day, _, clock = event.starts.partition("T")
    last_day, _, last_clock = event.ends.partition("T")
    begin = f"{scene.day(day)} {clock[:5]}".strip()
    if not last_day or (last_day == day and not last_clock):
        return begin
    end = last_clock[:5] if last_day == day else f"{scene.day(last_day)} {last_clock[:5]}".strip()
    return f"{begin}–{end}"
