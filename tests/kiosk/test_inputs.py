"""Which panel or mouse is in use, as the kiosk and its keeper are told."""

from contextlib import ExitStack
from pathlib import Path

import pytest

from content_sync.errors import UseError
from kiosk.__main__ import main
from kiosk.window.attached import Attached, attached
from kiosk.window.inputs import Inputs, judge, keep, kept, running

PANEL, MOUSE, KEYS = "ID_INPUT_TOUCHSCREEN", "ID_INPUT_MOUSE", "ID_INPUT_KEYBOARD"
ILITEK = Attached(panels=("ILITEK Multi-Touch",))


def plug(root: Path, event: int, name: str, *marks: str) -> None:
    """A device as the kernel and udev list it."""
    folder = root / f"sys/class/input/event{event}"
    (folder / "device").mkdir(parents=True)
    (folder / "dev").write_text(f"13:{64 + event}\n")
    (folder / "device/name").write_text(f"{name}\n")
    known = root / "run/udev/data"
    known.mkdir(parents=True, exist_ok=True)
    lines = "".join(f"E:{mark}=1\n" for mark in ("ID_INPUT", *marks))
    (known / f"c13:{64 + event}").write_text(f"I:123\n{lines}")


def test_panels_and_mice_are_told_from_what_else_is_plugged_in(tmp_path: Path) -> None:
    plug(tmp_path, 0, "Power Button", KEYS)
    plug(tmp_path, 1, "ILITEK Multi-Touch", PANEL)
    plug(tmp_path, 2, "ILITEK Multi-Touch Mouse", MOUSE)
    plug(tmp_path, 3, "Second panel", PANEL)

    assert attached(tmp_path) == Attached(
        ("ILITEK Multi-Touch", "Second panel"), ("ILITEK Multi-Touch Mouse",)
    )


def test_a_device_that_went_while_it_was_looked_at_is_not_there(tmp_path: Path) -> None:
    plug(tmp_path, 1, "ILITEK Multi-Touch", PANEL)
    (tmp_path / "sys/class/input/event1/dev").unlink()

    assert attached(tmp_path) == Attached()


def test_without_udev_nothing_is_known_and_nobody_is_alarmed(tmp_path: Path) -> None:
    found = attached(tmp_path)

    assert found is None
    assert not judge("x11", (), found).trouble
    assert str(judge("x11", (), found)).startswith("not known: no udev says what is plugged in")
    assert str(judge("x11", ("a panel",), found)) == "touch, through x11: a panel"


def test_a_panel_whose_fingers_arrive_is_named_as_the_kernel_names_it() -> None:
    inputs = judge("x11", ("xwayland-touch:12",), ILITEK)

    assert str(inputs) == "touch, through x11: ILITEK Multi-Touch"


def test_a_panel_whose_fingers_do_not_arrive_is_told_also_where_a_mouse_helps() -> None:
    inputs = judge("x11", (), Attached(ILITEK.panels, ("a mouse",)))

    assert "'ILITEK Multi-Touch' do not reach the kiosk" in inputs.trouble
    assert "packaging/handbook/touch.md" in str(inputs)


def test_of_two_panels_the_one_that_stays_silent_is_told() -> None:
    inputs = judge("x11", ILITEK.panels, Attached(("ILITEK Multi-Touch", "second")))

    assert inputs.panels == ILITEK.panels
    assert "'second' do not reach" in inputs.trouble


@pytest.mark.parametrize("heard", [("xwayland-touch:5",), ("Virtual core pointer", "second")])
def test_a_name_that_is_the_servers_may_be_any_panels(heard: tuple[str, ...]) -> None:
    inputs = judge("x11", heard, Attached(("first", "second")))

    assert str(inputs) == "touch, through x11: first, second"


def test_a_mouse_alone_is_no_trouble() -> None:
    inputs = judge("x11", (), Attached(mice=("Logitech",)))

    assert not inputs.trouble
    assert str(inputs) == "no touch panel; a mouse, through x11: Logitech"


def test_a_screen_that_nobody_can_use_says_so() -> None:
    assert "nobody can use this screen" in judge("x11", (), Attached()).trouble


def test_what_the_kiosk_that_runs_wrote_is_read(tmp_path: Path) -> None:
    inputs = Inputs("x11", ILITEK.panels)

    with running(tmp_path / "cache"):
        keep(inputs, tmp_path / "cache")
        assert kept(tmp_path / "cache") == inputs


def test_what_a_kiosk_wrote_that_lost_its_power_is_not_repeated(tmp_path: Path) -> None:
    keep(Inputs("x11", ILITEK.panels), tmp_path)
    (tmp_path / "inputs.lock").touch()

    with pytest.raises(UseError, match="no kiosk runs here"):
        kept(tmp_path)
    with running(tmp_path), pytest.raises(UseError, match="not yet said"):
        kept(tmp_path)


def test_of_two_kiosks_the_one_that_ends_leaves_the_other_its_word(tmp_path: Path) -> None:
    inputs = Inputs("x11", ILITEK.panels)

    with ExitStack() as first:
        first.enter_context(running(tmp_path))
        with running(tmp_path):
            keep(inputs, tmp_path)
            first.close()
            assert kept(tmp_path) == inputs
    assert not (tmp_path / "inputs.json").exists()


def test_a_disk_that_cannot_be_written_stops_no_kiosk(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be")

    with running(tmp_path / "cache"):
        keep(Inputs(), tmp_path / "cache")


@pytest.mark.parametrize("damage", [None, b"{", b'{"panels": 1}'])
def test_a_kiosk_that_has_said_nothing_readable_is_asked_again(
    tmp_path: Path, damage: bytes | None
) -> None:
    with running(tmp_path):
        if damage:
            (tmp_path / "inputs.json").write_bytes(damage)

        with pytest.raises(UseError, match="ask again"):
            kept(tmp_path)


def test_who_keeps_the_kiosk_asks_for_its_status(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BAN_TIN_CACHE", str(tmp_path))

    before = main(["status"])
    with running(tmp_path):
        keep(Inputs("x11", ILITEK.panels), tmp_path)
        during = main(["status"])
    after = main(["status"])

    said = capsys.readouterr()
    assert (before, during, after) == (2, 0, 2)
    assert said.err.count("no kiosk runs here, ask as the user it runs as") == 2
    assert said.out == "input: touch, through x11: ILITEK Multi-Touch\n"
