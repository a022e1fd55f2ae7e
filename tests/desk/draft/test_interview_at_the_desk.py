"""An interview at the desk: its texts are edited there, interview.yaml in the folder alone."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.test import Client
from interviewed import ID, INTERVIEW, interviewed


def lay(desk: Path) -> None:
    """The interview beside the items of the desk's folder."""
    for name, data in interviewed().items():
        path = desk / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        written = data.encode() if isinstance(data, str) else data or b""
        path.write_bytes(written.replace(b"ubnd-xa", b"ubnd-dong-dang"))


def taken(desk: Path) -> Any:
    """The interview, laid there and looked at."""
    from content_sync.centre.desk.draft.models import Entry
    from content_sync.centre.desk.shelf.look import look

    lay(desk)
    look()
    return Entry.objects.get(pk=ID)


def test_a_draft_keeps_the_questions_as_they_lie_in_the_folder(
    desk: Path, officer: Callable[..., Any]
) -> None:
    from content_sync.centre.desk.draft import drafts
    from content_sync.centre.desk.draft.checked import checked

    entry = drafts.begin(taken(desk), officer("lan", "writer"))
    files = drafts.files(entry)
    read = checked(entry)

    assert sorted(files) == ["en.md", "interview.yaml", "item.yaml", "vi.md"]
    assert files["interview.yaml"].decode() == INTERVIEW
    assert read.is_good, read.remarks
    assert read.item.interview is not None


def test_questions_changed_in_the_folder_meanwhile_are_those_of_the_draft(
    desk: Path, officer: Callable[..., Any]
) -> None:
    from content_sync.centre.desk.draft import drafts
    from content_sync.centre.desk.shelf.look import look

    entry = drafts.begin(taken(desk), officer("lan", "writer"))
    there = desk / "content" / "items" / ID / "interview.yaml"
    there.write_text(INTERVIEW.replace("Vay vốn,", "Vay tiền,"), "utf-8")
    look()
    entry.refresh_from_db()

    assert "Vay tiền," in drafts.files(entry)["interview.yaml"].decode()
    assert not entry.clashes
    assert sorted(part.tag for part in entry.parts.all()) == ["", "en", "vi"]


def test_its_pages_open_and_a_slip_in_its_questions_is_told_in_the_editor(
    desk: Path, officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    from content_sync.centre.desk.write.remarked import remarked

    entry = taken(desk)
    client = signed_in(officer("lan", "writer"))
    pages = [
        client.get(path).status_code for path in (f"/bai/{ID}/", f"/bai/{ID}/sua/", "/noi-dung/")
    ]
    there = desk / "content" / "items" / ID / "interview.yaml"
    there.write_text(INTERVIEW.replace("law: [nd78]", "law: [nd79]"), "utf-8")
    told = [each["what"] for each in remarked(entry, "vi", "vi")]

    assert pages == [200, 200, 200]
    assert any(each.startswith("interview.yaml:47: ") and "nd79" in each for each in told), told
