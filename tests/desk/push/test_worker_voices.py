"""Voices that follow a push, and give way to the next."""

import os
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desk_in_processes import MODULE, ONE, desk_in


def change(path: Path, before: str, after: str) -> None:
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")


def test_voices_follow_in_a_release_of_their_own(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        desk.environment["BAN_TIN_CACHE"] = str(tmp_path / "cache")  # nothing is spoken yet
        change(desk.content / "feed.yaml", "name: English, ", "name: English, voice: en-gb, ")
        number = desk.ask("    look()" + ONE)
        desk.work()

        row = desk.row(number)
        assert row["step"] == "done"
        assert row["release"] > 1
        heard = "answer(bool(signed.last_items().item('bai-viet').texts['en'].sound))"
        assert desk.ask(heard)


def test_voices_give_way_and_a_withdrawal_goes_first(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        held = held_voices(tmp_path / "tools")
        desk.environment["BAN_TIN_CACHE"] = str(tmp_path / "cache")  # nothing is spoken yet
        paths = (str(held.parent), os.environ.get("PYTHONPATH", ""))
        desk.environment["PYTHONPATH"] = os.pathsep.join(paths)
        change(desk.content / "feed.yaml", "name: English, ", "name: English, voice: en-gb, ")
        first = desk.ask("    look()" + ONE.replace("bai-viet", "huong-dan"))
        command = [sys.executable, "-m", f"{MODULE}.worker"]
        worker = subprocess.Popen(command, env=desk.environment)
        try:
            until(lambda: desk.row(first)["step"] == "voices")
            later, withdrawal = desk.ask(
                """
                write("bai-viet", "vi", "title: \\"", "title: \\"Mới: ")
                said = {"by": officer("binh").pk, "name": "Cán bộ binh", "reason": "sai"}
                Entry.objects.filter(pk="huong-dan").update(withdrawal=said)
                later = push([approve("bai-viet")])
                answer([later, push([{"id": "huong-dan", "withdraw": said}])])
                """
            )
            held.unlink()  # what is being spoken comes to its end
            until(lambda: desk.row(later)["step"] not in ("waiting", "folder", "build", "publish"))
            before = "answer([each.journal['before'] for each in Push.objects.order_by('pk')])"
            assert desk.ask(before) == [0, 2, 1]  # no voice came out between

            until(lambda: desk.row(withdrawal)["step"] == "done")
            assert [desk.row(each)["step"] for each in (first, later)] == ["done", "done"]
            heard = "answer(bool(signed.last_items().item('bai-viet').texts['en'].sound))"
            assert desk.ask(heard)
        finally:
            worker.terminate()
            worker.wait(60)


def held_voices(tools: Path) -> Path:
    """No voice says anything before this file is gone."""
    tools.mkdir()
    held = tools / "held"
    held.touch()
    code = f"""
        import os, sys, time
        while "content_sync.speak" in sys.orig_argv and os.path.exists({str(held)!r}):
            time.sleep(0.05)
    """
    (tools / "sitecustomize.py").write_text(textwrap.dedent(code))
    return held


def until(is_so: Callable[[], Any], seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.5)  # to ask costs more than to wait
