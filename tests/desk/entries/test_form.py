"""An entry as a form and back: what nobody touched stays, what two touched is told."""

from content_sync.centre.desk.entries.fields import BY_KEY
from content_sync.centre.desk.entries.form import merged, missing, shown, typed, value_of

BODY, NEED = BY_KEY["bodies"].fields, BY_KEY["needs"].fields
TAGS = ("vi", "en")
OFFICE = {
    "id": "ubnd-xa",
    "icon": "town-hall",
    "picture": "x.png",
    "names": {"vi": "UBND xã", "lo": "…"},
    "address": "?",
    "hours": {"vi": "7 giờ", "en": "7 am"},
    "telephone": "?",
}


def sent(form: dict[str, str]) -> dict[str, list[str]]:
    return {key: [text] for key, text in form.items()}


def test_a_form_that_nobody_touched_gives_the_very_entry() -> None:
    form = shown(OFFICE, BODY, TAGS)

    assert value_of(OFFICE, typed(sent(form), form), BODY, TAGS) == OFFICE


def test_a_field_that_nobody_touched_stays_as_it_is_written() -> None:
    odd = {**OFFICE, "hours": {"vi": "?"}, "address": {"vi": "Thôn 1"}}

    made = value_of(odd, {**shown(odd, BODY, TAGS), "icon": "bank"}, BODY, TAGS)

    assert made == {**odd, "icon": "bank"}


def test_what_is_not_in_the_form_stays() -> None:
    form = {**shown(OFFICE, BODY, TAGS), "names.en": "Commune office"}

    made = value_of(OFFICE, form, BODY, TAGS)

    assert made["names"] == {"vi": "UBND xã", "en": "Commune office", "lo": "…"}
    assert made["picture"] == "x.png"


def test_who_writes_into_an_unknown_field_need_not_take_its_mark_away() -> None:
    form = shown(OFFICE, BODY, TAGS)
    assert (form["telephone"], form["telephone.?"]) == ("", "on")

    mine = typed(sent({**form, "telephone": " 0205  3812 345 "}), form)

    assert value_of(OFFICE, mine, BODY, TAGS)["telephone"] == "0205 3812 345"


def test_a_known_field_can_be_unknown_again() -> None:
    form = shown(OFFICE, BODY, TAGS)

    mine = typed(sent({**form, "hours.?": "on"}), form)

    assert value_of(OFFICE, mine, BODY, TAGS)["hours"] == "?"


def test_a_text_of_one_language_stays_a_plain_text() -> None:
    form = {**shown(OFFICE, BODY, TAGS), "address.vi": "Thôn 1", "address.?": ""}

    assert value_of(OFFICE, form, BODY, TAGS)["address"] == "Thôn 1"


def test_an_emptied_field_goes() -> None:
    form = {**shown(OFFICE, BODY, TAGS), "icon": ""}

    assert "icon" not in value_of(OFFICE, form, BODY, TAGS)


def test_a_list_is_in_the_order_it_was_typed() -> None:
    need = {"id": "loan", "names": {"vi": "Vay"}, "items": ["a", "b"]}
    form = shown(need, NEED, TAGS)

    mine = typed({**sent(form), "items": ["b", "", "a", "c"]}, form)

    assert value_of(need, mine, NEED, TAGS)["items"] == ["b", "a", "c"]


def test_what_two_changed_in_two_fields_is_one() -> None:
    was = shown(OFFICE, BODY, TAGS)
    now = {**was, "names.en": "Theirs"}
    mine = {**was, "telephone": "113", "telephone.?": ""}

    found = merged(was, now, mine, BODY)

    assert found.theirs == {}
    assert (found.form["names.en"], found.form["telephone"]) == ("Theirs", "113")


def test_what_two_changed_in_one_field_is_told_and_mine_stays() -> None:
    was = shown(OFFICE, BODY, TAGS)
    now = {**was, "telephone": "114", "telephone.?": ""}
    mine = {**was, "telephone": "113", "telephone.?": ""}

    found = merged(was, now, mine, BODY)

    assert found.theirs == {"telephone": "114"}
    assert found.form["telephone"] == "113"


def test_unknown_fields_are_what_is_missing() -> None:
    assert [field.name for field in missing(OFFICE, BODY)] == ["address", "telephone"]
