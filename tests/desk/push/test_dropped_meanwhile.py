"""A draft is dropped, or a folder changed, while another process is at it: halted on the way."""

import signal
import subprocess

import pytest
from desk_in_processes import ONE, Desk

WORKER = """
    import runpy
    sys.argv = ["worker", "--once"]
    runpy.run_module("content_sync.centre.desk.push.worker", run_name="__main__")
"""
DROP = """
    from content_sync.centre.desk.draft.turn import in_turn
    from content_sync.centre.desk.write.dropping import GoesOutError, dropped
    try:
        with in_turn():
            answer(dropped(entry("bai-viet"), officer("lan")))
    except GoesOutError:
        answer("goes out")
"""
STANDS = """
    one, push = entry("bai-viet"), Push.objects.get()
    items = signed.last_items()
    answer({"step": push.step, "release": push.release, "left": push.journal["left"],
            "draft": [one.stage, one.parts.count(), one.clashes, one.title[:3] == "Mới"],
            "out": items.item("bai-viet").texts["vi"].title[:3] if items.texts else ""})
"""


def go_on(process: subprocess.Popen[bytes]) -> int:
    process.send_signal(signal.SIGCONT)
    return process.wait(timeout=120)


def test_what_a_push_is_bringing_out_cannot_be_dropped(whole: Desk) -> None:
    whole.ask(ONE)
    worker = whole.paused(WORKER, "os.rename", "/feed/head")

    said = whole.ask(DROP)

    assert said == "goes out"
    assert go_on(worker) == 0
    now = whole.ask(STANDS)
    assert (now["step"], now["out"]) == ("done", "Mới"), now
    assert now["draft"] == ["none", 0, [], True]


def test_what_was_dropped_while_a_push_made_it_ready_stays_out(whole: Desk) -> None:
    before = (whole.content / "items/bai-viet/vi.md").read_bytes()
    whole.ask(ONE)
    worker = whole.paused(WORKER, "shutil.copytree", "/.push-1/items/bai-viet")

    said = whole.ask(DROP)

    assert said is True
    assert go_on(worker) == 0
    now = whole.ask(STANDS)
    assert (now["step"], now["release"], now["out"]) == ("failed", None, "")
    assert "cần duyệt lại" in now["left"]["bai-viet"]
    assert now["draft"] == ["none", 0, [], False]
    assert (whole.content / "items/bai-viet/vi.md").read_bytes() == before


def test_a_save_that_waited_while_the_folder_changed_begins_from_what_it_is_now(
    whole: Desk,
) -> None:
    if whole.is_postgres:
        pytest.skip("who saves is halted at the file of SQLite's turns")
    saves = """
        import uuid
        from content_sync.centre.desk.draft import saving
        from content_sync.centre.desk.draft.changes import Head, Save
        one = entry("bai-viet")
        was = saving.shown(one, "vi")["heads"]["summary"]["sha"]
        head = Head("summary", "Khác hẳn", was)
        asked = Save("bai-viet", "vi", uuid.uuid4(), one.version, (head,))
        assert saving.save(asked, one, officer("lan"), "vi").status == 200
    """
    saver = whole.paused(saves, "open", str(whole.data / "turn"))
    path = whole.content / "items/bai-viet/vi.md"
    path.write_text(path.read_text("utf-8").replace("20 chữ", "15 chữ"), "utf-8")
    whole.ask("look()")

    assert go_on(saver) == 0

    draft = whole.ask("answer(drafts.files(entry('bai-viet'))['vi.md'].decode())")
    assert "15 chữ" in draft
    assert "Khác hẳn" in draft
