"""How many errands there are, and who decides: all that is said at once of what was found.

Whole sentences, each prepared: none is put together, so that none is made on the spot.
"""

from content_sync.interview.outcomes import Outcomes
from content_sync.interview.values import Interview
from kiosk.look.look import Look, Spoken


def summary(look: Look, interview: Interview, found: Outcomes) -> Spoken:
    """Of help what is worth asking about, of a journey what is to be known before the gate."""
    count = len(found.cards) + len(found.ask) + len(found.changed)
    return _errands(look, count) if interview.is_help else _duties(look, count)


def _errands(look: Look, count: int) -> Spoken:
    say = look.say
    few = (
        say("One thing worth asking about. This machine decides nothing; the commune does."),
        say("Two things worth asking about. This machine decides nothing; the commune does."),
        say("Three things worth asking about. This machine decides nothing; the commune does."),
        say("Four things worth asking about. This machine decides nothing; the commune does."),
        say("Five things worth asking about. This machine decides nothing; the commune does."),
    )
    many = say("Several things worth asking about. This machine decides nothing; the commune does.")
    return few[count - 1] if count <= len(few) else many


def _duties(look: Look, count: int) -> Spoken:
    say = look.say
    few = (
        say("One thing to know before you pass. Not sure? Ask an officer."),
        say("Two things to know before you pass. Not sure? Ask an officer."),
        say("Three things to know before you pass. Not sure? Ask an officer."),
        say("Four things to know before you pass. Not sure? Ask an officer."),
        say("Five things to know before you pass. Not sure? Ask an officer."),
    )
    many = say("Several things to know before you pass. Not sure? Ask an officer.")
    return few[count - 1] if count <= len(few) else many
