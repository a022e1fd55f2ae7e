"""The log: only added to, each line bound to the one before; read by who may, as a file too."""

import csv
import io
import json
import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from content_sync.centre.desk.log.words import cell

DESK = Path(__file__).parents[3] / "content_sync" / "centre" / "desk"


@pytest.fixture
def three(officer: Callable[..., Any]) -> Any:
    """An officer who did three things."""
    from content_sync.centre.desk.log.log import note

    lan = officer("lan", "writer")
    note("send", "vay-von", who=lan, after={"stage": "review", "n": 1})
    note("approve", "ba-con-bo", who=lan)
    note("remark", "vay-von", who=lan, before={"b": [1, None], "a": "ă"})
    return lan


def numbers() -> list[int]:
    from content_sync.centre.desk.log.models import Line

    return list(Line.objects.order_by("id").values_list("id", flat=True))


def forced(sql: str, *values: int) -> None:
    """What somebody does who is the database's owner: the triggers are taken off first."""
    from django.db import connection

    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for name in ("update", "delete"):
                cursor.execute(f"DROP TRIGGER IF EXISTS desk_line_no_{name}")
        else:
            cursor.execute("DROP TRIGGER IF EXISTS desk_line_no_change ON desk_line")
        cursor.execute(sql, values)


def test_a_log_that_nobody_touched_is_whole(three: Any) -> None:
    from content_sync.centre.desk.log.log import broken

    assert list(broken()) == []
    assert len(numbers()) == 3


@pytest.mark.parametrize(
    ("sql", "found"),
    [
        ("UPDATE desk_line SET about = 'x' WHERE id = %s", [1]),
        ("UPDATE desk_line SET who_id = NULL WHERE id = %s", [1]),
        ("DELETE FROM desk_line WHERE id = %s", [2]),
    ],
)
def test_a_line_that_was_changed_or_taken_away_is_found(
    three: Any, sql: str, found: list[int]
) -> None:
    from content_sync.centre.desk.log.log import broken

    there = numbers()
    forced(sql, there[1])

    assert list(broken()) == [there[each] for each in found]


def test_the_database_itself_refuses_to_change_or_delete_a_line(three: Any) -> None:
    from django.db import DatabaseError, connection, transaction

    changes = [
        "UPDATE desk_line SET about = 'x'",
        "UPDATE desk_line SET about = 'x' WHERE id = (SELECT max(id) FROM desk_line)",
        "DELETE FROM desk_line",
    ]
    if connection.vendor == "sqlite":
        names = "id, at, name, address, deed, about, prev, sha"
        changes.append(
            f"INSERT OR REPLACE INTO desk_line ({names}) SELECT {names} FROM desk_line LIMIT 1"
        )
        changes.append(
            f"REPLACE INTO desk_line ({names}) SELECT id + 9, {names[4:]} FROM desk_line"
        )
    else:
        changes.append("SET CONSTRAINTS ALL IMMEDIATE; TRUNCATE desk_line")
    before = numbers()

    for sql in changes:
        with (
            pytest.raises(DatabaseError, match="only added to"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(sql)
    assert numbers() == before


def test_the_page_shows_what_is_asked_for(
    three: Any, officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    client = signed_in(officer("hoa", "observer"))

    def shown(query: str) -> int:
        page = client.get(f"/nhat-ky/?{query}").content.decode()
        return str(page).count("Cán bộ lan</td>")

    assert shown("") == 3
    assert shown("deed=send") == 1
    assert shown("about=vay") == 2
    assert shown("who=lan") == 3
    assert shown("who=hoa") == 0
    assert shown("since=2000-01-01&until=2000-01-02") == 0
    assert shown("since=2000-01-01&until=8999-12-31") == 3
    assert shown("since=0001-01-01&until=9999-12-31") == 3
    assert shown("since=nonsense&page=99") == 3


def test_a_narrowed_observer_sees_the_deeds_of_their_topics_alone(
    three: Any, officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    from content_sync.centre.desk.draft.models import Entry

    Entry.objects.create(id="vay-von", kind="article", topics=" support ")
    Entry.objects.create(id="ba-con-bo", kind="story", topics=" jobs ")
    hoa = officer("hoa", ("observer", {"topic": "support"}))

    text = "".join(read(signed_in(hoa), "/nhat-ky/tai/?as=jsonl"))

    assert [json.loads(line)["about"] for line in text.splitlines()] == ["vay-von", "vay-von"]


def read(client: Client, path: str) -> list[str]:
    answer: Any = client.get(path)
    return [part.decode() for part in answer.streaming_content]


def test_json_lines_bring_every_field_and_can_be_checked_elsewhere(
    three: Any, officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    client = signed_in(officer("hoa", "observer"))

    text = "".join(read(client, "/nhat-ky/tai/?as=jsonl"))
    lines = [json.loads(line) for line in text.splitlines()]

    assert [line["deed"] for line in lines] == ["send", "approve", "remark", "log-exported"]
    for earlier, later in pairwise(lines):
        assert later["prev"] == earlier["sha"]
    assert lines[0]["after"] == {"stage": "review", "n": 1}


def test_no_cell_is_a_formula(officer: Callable[..., Any], signed_in: Callable[..., Any]) -> None:
    from content_sync.centre.desk.log.log import note

    lan = officer("lan", "writer")
    for evil in ("=1+1", "+1", "-1", "@x", "\tx", "\r=1"):
        note("remark", evil, who=lan)
        assert cell(evil) == "'" + evil
    client = signed_in(officer("hoa", "observer"))

    text = "".join(read(client, "/nhat-ky/tai/?as=csv"))

    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert len(rows) == 8
    assert not any(each[:1] in "=+-@\t\r" for row in rows for each in row if each)
    assert client.get("/nhat-ky/tai/?as=csv")["Content-Disposition"].startswith("attachment")


def test_every_deed_that_is_noted_has_its_words() -> None:
    from content_sync.centre.desk.log import words

    source = "".join(each.read_text("utf-8") for each in DESK.rglob("*.py"))
    noted = set(re.findall(r"note\((?:request, )?[\"']([^\"'{]+)[\"']", source))

    assert len(noted) > 20
    assert noted - words.SAID.keys() == set()
