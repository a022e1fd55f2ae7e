"""Wishes as they are written down, and read again."""

import json

import pytest
from hypothesis import given
from visits import any_wish

from content_sync.errors import UseError
from kiosk.visit import steering, wishes
from kiosk.visit.wishes import OpenTopic, Wish
from kiosk.visit.written import NAMES, read, write


@given(any_wish)
def test_whatever_is_written_is_read_as_the_same_wish(wish: Wish) -> None:
    assert read(json.loads(json.dumps(write(wish)))) == wish


def test_a_wish_is_written_by_its_name_and_what_belongs_to_it() -> None:
    assert write(OpenTopic("support")) == {"OpenTopic": {"topic": "support"}}


def test_every_wish_there_is_can_be_written() -> None:
    made = [*vars(wishes).values(), *vars(steering).values()]
    homes = (wishes.__name__, steering.__name__)

    assert set(NAMES.values()) == {
        one for one in made if isinstance(one, type) and one.__module__ in homes
    }


@pytest.mark.parametrize("name", NAMES)
def test_what_to_write_is_itself_a_wish(name: str) -> None:
    with pytest.raises(UseError) as refused:
        read({name: None})

    _, _, example = str(refused.value).partition("write ")
    assert type(read(json.loads(example))) is NAMES[name]


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ({"OpenTopicz": {"topic": "x"}}, "no wish 'OpenTopicz', did you mean 'OpenTopic'?"),
        ({"Fly": {}}, "no wish 'Fly', write one of: Answer, "),
        ("Home", "not a wish, write its name"),
        ({"Home": {}, "Back": {}}, "not a wish"),
        ({"ReadPart": 2}, """'ReadPart' is followed by {…}, write {"ReadPart": {"at": 1}}"""),
        ({"ReadPart": {"side": 2}}, """has no 'side', write {"ReadPart": {"at": 1}}"""),
        ({"ReadPart": {}}, "Object missing required field `at`, write"),
        ({"ReadPart": {"at": "2"}}, "Expected `int`, got `str` - at `$.at`, write"),
        ({"ChooseKeys": {"keys": "morse"}}, "Invalid enum value 'morse'"),
    ],
)
def test_what_is_no_wish_is_answered_with_what_to_write(written: object, says: str) -> None:
    with pytest.raises(UseError) as refused:
        read(written)

    assert says in str(refused.value)
