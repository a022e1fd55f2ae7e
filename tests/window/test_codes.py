"""Codes read off the screen's own pixels, as a telephone sees them, and by the tour."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from checkout import ROOT
from hypothesis import example, given
from hypothesis import strategies as st
from patience import PATIENCE_S
from PIL import Image, ImageFilter
from pyzbar import pyzbar
from shapes import every
from shelf import FEED, article, shelve, text
from touchscreen import Touchscreen

from content_sync.errors import StoreError
from content_sync.model import Body, Feed
from kiosk.look.colours import THEMES
from kiosk.look.shapes import Rect
from kiosk.look.sizes import LARGEST_TEXT
from kiosk.sheet.sheet import Code
from kiosk.take_along.qr_grid import modules
from kiosk.tour.code_reader import as_seen, check
from kiosk.visit.state import Place, Screen, State

DIALOGUE = Place(Screen.TAKE_ALONG, item="doi-thoai-chinh-sach")
BANK = Body(id="bank", names={"vi": "Ngân hàng Chính sách"}, telephone="0205 3870 123")


def read(image: Image.Image) -> set[str]:
    found = pyzbar.decode(image, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return {one.data.decode() for one in found}


@pytest.mark.parametrize("language", ["vi", "tyz", "nut", "zh-Hans", "en"])
@pytest.mark.parametrize("theme", THEMES)
def test_all_codes_can_be_read_off_the_screen(
    screen: Touchscreen, language: str, theme: str
) -> None:
    for size in (0, LARGEST_TEXT):
        screen.stand_at(State(place=DIALOGUE, language=language, theme=theme, text=size))

        assert screen.sheet.codes
        assert read(screen.picture()) == {code.payload for code in screen.sheet.codes}


@pytest.mark.parametrize("theme", THEMES)
def test_a_telephone_held_askew_from_afar_and_out_of_focus_reads_them(
    screen: Touchscreen, theme: str
) -> None:
    screen.stand_at(State(place=DIALOGUE, language="zh-Hans", theme=theme))
    picture = screen.picture()

    turned = picture.rotate(7, Image.Resampling.BICUBIC, expand=True, fillcolor="grey")
    small = turned.resize((turned.width * 6 // 10, turned.height * 6 // 10))
    seen = small.filter(ImageFilter.GaussianBlur(0.6))

    assert read(seen) == {code.payload for code in screen.sheet.codes}


@given(st.text(st.sampled_from("Đ đệƠơ’“…–aă e\n贫困户。ﾄ、1"), min_size=1, max_size=120))
@example("People's Committee of Đồng Đăng Commune")  # guessed to be Japanese when unannounced
def test_no_mixture_of_letters_is_taken_for_another(written: str) -> None:
    rows = modules(written, is_sturdy=False, quiet=4)
    pixels = bytes(0 if is_dark else 255 for row in rows for is_dark in row)
    picture = Image.frombytes("L", (len(rows), len(rows)), pixels)

    assert read(picture.resize((len(rows) * 4, len(rows) * 4), Image.Resampling.NEAREST)) == {
        written
    }


# --- what the tour makes of it ---


def test_a_code_that_is_not_on_the_picture_is_not_read(tmp_path: Path) -> None:
    blank = tmp_path / "blank.png"
    Image.new("RGB", (90, 90), "white").save(blank)

    (seen,) = as_seen([Code(Rect(1, 2, 30, 30), "tel:111", 0.9)], blank)

    assert seen == {
        "payload": "tel:111",
        "px": [1, 2, 30, 30],
        "module_mm": 0.9,
        "decoded": False,
    }


def test_a_tour_with_such_a_code_fails_and_names_its_picture() -> None:
    good, bad = ({"file": name, "codes": [{"decoded": is_read}]}
                 for name, is_read in (("good.png", True), ("bad.png", False)))  # fmt: skip

    with pytest.raises(StoreError, match=r"no telephone can read .*: bad\.png$"):
        check([good, bad])


def test_a_machine_without_zbar_reads_nothing_and_nothing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyzbar", None)

    (seen,) = as_seen([Code(Rect(1, 2, 30, 30), "tel:111", 0.9)], tmp_path / "none.png")
    check([{"file": "one.png", "codes": [seen]}])

    assert seen["decoded"] is None


def with_bank(address: str) -> Feed:
    return msgspec.structs.replace(FEED, bodies=(BANK,), needs=(), public_address=address)


@pytest.mark.parametrize("address", [every(""), "https://thongtin.example.vn"])
def test_the_tour_reads_the_codes_of_every_item_in_both_sizes(tmp_path: Path, address: str) -> None:
    items = (article(id_, {"vi": text(id_, summary="Hộ nghèo được vay tiền. " * 20)}, body="bank")
             for id_ in ("vay-von", "ba-con-bo"))  # fmt: skip
    shelve(tmp_path / "store", *items, feed=with_bank(address))
    (tmp_path / "kiosk.toml").write_text("diagonal_inches = 10.1\n")

    pictures = toured(tmp_path)

    taken = [one for one in pictures if one["screen"] == "take_along"]
    with_codes = {(one["item"], one["text"]) for one in taken if one["codes"]}
    assert with_codes == {(id_, size) for id_ in ("vay-von", "ba-con-bo") for size in (1, 3)}
    codes = [code for one in taken for code in one["codes"]]
    start = f"{address}/pages/vi/" if address else "BEGIN:VCARD"
    assert {code["payload"].startswith((start, "tel:0205")) for code in codes} == {True}
    assert {code["decoded"] for code in codes} == {True}
    assert min(code["module_mm"] for code in codes) >= 0.8
    assert [one["file"] for one in pictures if one["codes"] and one["screen"] != "take_along"] == []


def toured(folder: Path) -> list[dict[str, Any]]:
    words = ("tour", "store", "out", "--language", "vi", "--size", "1280x800")
    command = [sys.executable, "-m", "kiosk", *words, "--config", "kiosk.toml"]
    quiet = {key: value for key, value in os.environ.items() if not key.startswith("SDL_")}
    there = quiet | {"PYTHONPATH": str(ROOT)}
    ended = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=PATIENCE_S, env=there
    )
    assert ended.returncode == 0, ended.stderr
    made: dict[str, list[dict[str, Any]]] = json.loads((folder / "out/tour.json").read_text())
    return made["pictures"]
