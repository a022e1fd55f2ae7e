"""Pictures: known by content, turned, made small, without where they were taken; bombs refused."""

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from desk_saves import entry
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from content_sync.centre.desk.write.pictures import Made, made, refused


def photo(width: int = 3000, height: int = 2000) -> bytes:
    """A photograph lying on its side, with the place where it was taken."""
    picture = Image.new("RGB", (width, height), "green")
    notes = Image.Exif()
    notes[0x0112] = 6
    notes.get_ifd(0x8825)[2] = (21.0, 57.0, 3.0)
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=notes)
    return out.getvalue()


def bomb(width: int = 30_000, height: int = 30_000) -> bytes:
    """A PNG of a few bytes that says it is enormous."""

    def chunk(name: bytes, data: bytes) -> bytes:
        sum_ = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + sum_

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )


def remade(data: bytes, folder: Path) -> tuple[Made, Path]:
    (folder / "in").write_bytes(data)
    return made(folder / "in", folder / "out"), folder / "out"


def test_a_photograph_is_turned_made_small_and_knows_no_place(tmp_path: Path) -> None:
    found, out = remade(photo(), tmp_path)

    assert (found.ending, found.width, found.height) == (".jpg", 1365, 2048)
    with Image.open(out) as picture:
        assert picture.size == (1365, 2048)
        assert not picture.getexif()
    assert b"Exif" not in out.read_bytes()


def test_a_telephone_s_picture_of_two_is_the_first_of_them(tmp_path: Path) -> None:
    first, second = (Image.new("RGB", (60, 40), colour) for colour in ("green", "red"))
    out = io.BytesIO()
    first.save(out, "MPO", save_all=True, append_images=[second])

    found, _ = remade(out.getvalue(), tmp_path)

    assert found == Made(".jpg", 60, 40)


def test_a_bomb_is_refused_by_its_header(tmp_path: Path) -> None:
    found, out = remade(bomb(), tmp_path)

    said = found.wrong.format(width=found.width, height=found.height)
    assert "30000×30000" in said
    assert not out.exists()


def test_a_damaged_picture_is_refused_in_words(tmp_path: Path) -> None:
    found, _ = remade(photo()[:2000], tmp_path)

    assert "Không đọc được ảnh này" in found.wrong


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "SVG"),
        (b"<!DOCTYPE html><html></html>", "trang web"),
        (b"%PDF-1.7", "PDF"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 20, "iPhone"),
        (b"MZ\x90", "JPEG, PNG, WebP"),
        (b"\xff\xd8\xff" + b"\0" * 20_000_001, "20 MB"),
    ],
)
def test_what_is_no_picture_is_refused_with_what_to_do(data: bytes, word: str) -> None:
    assert word in refused(data)


def test_a_picture_is_shown_to_who_may_read_the_entry_alone(
    officer: Callable[..., Any], signed_in: Callable[..., Client], anyone: Client
) -> None:
    entry()
    client = signed_in(officer("lan", "writer"))
    form = {"entry": "vay-von", "tag": "vi"}
    file = SimpleUploadedFile("Họp dân.JPG", photo(300, 200), "text/html")

    said = client.post("/tep/", {**form, "file": file}).json()
    again = SimpleUploadedFile("khac.jpg", photo(300, 200), "image/jpeg")
    twice = client.post("/tep/", {**form, "file": again}).json()
    where = f"/bai/vay-von/tep/{said['src'].removeprefix('media/')}"
    shown = client.get(where)
    elsewhere = signed_in(officer("xa", ("writer", {"topic": "customs"})))

    assert said["src"] == "media/hop-dan.jpg"
    assert twice["src"] == said["src"]  # the same picture is found by what it is
    assert shown["Content-Type"] == "image/jpeg"
    assert shown["X-Content-Type-Options"] == "nosniff"
    assert elsewhere.get(where).status_code == 404
    assert anyone.get(where).status_code == 302
    assert elsewhere.post("/tep/", {**form, "file": again}).status_code == 404


def test_only_names_of_the_entry_are_served(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    entry()
    client = signed_in(officer("lan", "writer"))

    assert client.get("/bai/vay-von/tep/cover.jpg").status_code == 200
    for name in ("..%2Fitem.yaml", "item.yaml", "..%2F..%2F..%2Fdesk.toml", "nothing.jpg"):
        assert client.get(f"/bai/vay-von/tep/{name}").status_code == 404
