"""A worker killed with -9 anywhere: the next one goes on, no half release, nothing lost."""

import signal

import pytest
from desk_in_processes import Desk
from shapes import every

TWO = """
    write("bai-viet", "vi", "20 chữ", "21 chữ")
    write("huong-dan", "vi", "title: \\"", "title: \\"Mới: ")
    answer(push([approve("bai-viet"), approve("huong-dan")]))
"""
NOW = """
    items = signed.last_items()
    answer({
        "feed": [items.item(id_).texts["vi"].title + str(items.item(id_).texts["vi"].blocks)
                 for id_ in ("bai-viet", "huong-dan")],
        "stages": [entry(id_).stage for id_ in ("bai-viet", "huong-dan")],
        "parts": Part.objects.count(),
        "whys": sorted({each.why for each in Revision.objects.all()}),
    })
"""


@pytest.mark.parametrize(
    ("event", "at"),
    [
        every("shutil.copytree", "/before/1/items/huong-dan"),
        every("os.rename", "/.push-1/old/bai-viet"),
        ("os.rename", "/.push-1/items/bai-viet"),
        every("os.rename", "/.push-1/old/huong-dan"),
        every("sqlite3.connect", "/known/"),
        every("os.rename", "/feed/o/"),
        ("os.rename", "/feed/head"),
        every("os.rename", "/feed/pages/"),
        ("subprocess.Popen", "pull"),
    ],
)
def test_a_push_goes_on_where_it_was_killed(whole: Desk, event: str, at: str) -> None:
    number = whole.ask(TWO)

    assert whole.work_until(event, at) == -signal.SIGKILL
    assert whole.kiosk_reads(whole.data / "kiosk") in (0, 3)
    assert whole.work().returncode == 0

    row = whole.row(number)
    assert (row["step"], row["release"], row["left"]) == ("done", 1, {}), row["said"]
    now = whole.ask(NOW)
    assert "21 chữ" in now["feed"][0]
    assert now["feed"][1].startswith("Mới: ")
    assert (now["stages"], now["parts"]) == (["none", "none"], 0)
    assert now["whys"] == ["begun", "pushed"]
    assert [each.name for each in whole.content.iterdir() if each.name[0] == "."] == []
    assert "Cán bộ binh" in (whole.content / "items/bai-viet/item.yaml").read_text("utf-8")
