"""Revisions: small, read back whole, one a hand and ten minutes."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from desk_saves import entry
from django.utils import timezone


def kept(count: int, officers: list[Any]) -> tuple[list[str], Any]:
    """`count` revisions of a text, each of another hand."""
    from content_sync.centre.desk.draft import drafts, revisions
    from content_sync.centre.desk.draft.models import Why

    one, bodies = entry(), []
    text = drafts.folder_files(one)["vi.md"].decode()
    for n in range(count):
        part = drafts.put(one, "vi", text.replace("Trả lãi", f"Lần {n}, trả lãi"))
        revisions.keep(part, Why.AUTO, officers[n % 2])
        bodies.append(text.replace("Trả lãi", f"Lần {n}, trả lãi"))
    return bodies, revisions


def test_each_of_many_is_read_back_as_it_was_and_takes_few_bytes(
    officer: Callable[..., Any],
) -> None:
    from content_sync.centre.desk.draft.models import Revision

    bodies, revisions = kept(60, [officer("lan"), officer("hoa")])

    found = list(Revision.objects.order_by("number"))
    assert [revisions.read(each).text for each in found] == bodies
    assert [each.number for each in found if each.base is None] == [0, 25, 50]
    small = sorted(len(each.data) for each in found if each.base is not None)
    assert small[len(small) // 2] < 200


def test_what_one_hand_saves_by_itself_is_one_until_ten_minutes_are_over(
    officer: Callable[..., Any],
) -> None:
    from content_sync.centre.desk.draft.models import Revision

    lan = officer("lan")
    bodies, revisions = kept(5, [lan, lan])
    assert Revision.objects.count() == 1
    assert revisions.read(Revision.objects.get()).text == bodies[-1]

    Revision.objects.update(touched_at=timezone.now() - timedelta(minutes=11))
    kept(1, [lan])
    assert Revision.objects.count() == 2
