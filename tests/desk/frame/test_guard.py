"""What stands before every page: who may not is told so, a script never led elsewhere."""

from collections.abc import Callable
from typing import Any

from django.test import Client


def test_who_is_not_signed_in_is_led_to_the_door(anyone: Client) -> None:
    answer = anyone.get("/")
    assert answer.status_code == 302
    assert answer["Location"] == "/vao/?next=/"


def test_a_script_gets_401_and_no_redirect(anyone: Client) -> None:
    answer = anyone.get("/", headers={"HX-Request": "true"})
    assert answer.status_code == 401
    assert answer.json() == {"needs": "sign-in"}


def test_an_officer_sees_the_first_page(
    officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    answer = signed_in(officer("lan", "writer")).get("/")
    assert answer.status_code == 200
