"""`kiosk picture` of a draft that no store knows: its pages, and what stands where on them."""

import json
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import msgspec
import pytest
from kiosk_command import kiosk
from PIL import Image
from shelf import article, shelve, text

from content_sync.model import Text, encode
from content_sync.prose import Block, Picture, Sentence

RED = (200, 0, 0)


def drawing() -> bytes:
    """A picture of one colour."""
    file = BytesIO()
    Image.new("RGB", (400, 300), RED).save(file, "PNG")
    return file.getvalue()


PICTURE = sha256(drawing()).hexdigest()


def long_text() -> Text:
    """Four blocks, the second of which does not fit on one page, the last one a picture."""
    many = tuple(Sentence(f"s{at}", "Bà con đến Tổ tiết kiệm và vay vốn.") for at in range(2, 90))
    blocks = (
        Block(p=(Sentence("s1", "Đầu tiên."),)),
        Block(p=many),
        Block(h=(Sentence("s90", "Hình"),)),
        Block(picture=Picture(media=PICTURE, alt="Màu đỏ", size=(400, 300))),
    )
    return msgspec.structs.replace(text("Bản nháp", summary="Tóm tắt."), blocks=blocks)


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of a draft whose id, topic and body are new to the store."""
    top = tmp_path_factory.mktemp("preview")
    shelve(top / "store", article("vay-von"))
    draft = article("moi-viet", {"vi": long_text()}, topics=("lost",), body="lost")
    (top / "draft.json").write_bytes(encode(draft))
    (top / "media").mkdir()
    (top / "media" / PICTURE).write_bytes(drawing())
    ended = kiosk("picture", top / "store", "moi-viet", top / "out", "--pages", "--webp", "108",
                  "--draft", top / "draft.json", "--media", top / "media", "--language", "en",
                  "--text", "2", "--theme", "contrast", "--size", "540x960")  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    return top / "out"


@pytest.fixture
def told(drawn: Path) -> dict[str, Any]:
    """pages.json"""
    made: dict[str, Any] = json.loads((drawn / "pages.json").read_text("utf-8"))
    return made


def test_the_pages_drawn_so_far_are_told_with_each(drawn: Path, told: dict[str, Any]) -> None:
    assert json.loads((drawn / "sofar.json").read_text("utf-8")) == told
    assert not [*drawn.glob("*.part")]


def test_every_page_of_a_draft_is_drawn_large_and_small(drawn: Path, told: dict[str, Any]) -> None:
    about = {key: told[key] for key in ("item", "language", "theme", "text", "more")}
    assert about == {
        "item": "moi-viet", "language": "vi", "theme": "contrast", "text": 2, "more": False
    }  # fmt: skip
    numbers = range(1, len(told["pages"]) + 1)
    assert [page["file"] for page in told["pages"]] == [f"{number}.png" for number in numbers]
    for page in told["pages"]:
        for file in (page, page["small"]):
            with Image.open(drawn / file["file"]) as image:
                assert [*image.size] == file["size"]
        assert (page["size"], page["small"]["size"]) == ([540, 960], [108, 192])
        assert page["small"]["file"].endswith(".webp")


def test_a_block_is_found_on_the_pages_it_stands_on(told: dict[str, Any]) -> None:
    standing = [[part["part"] for part in page["parts"]] for page in told["pages"]]
    first, *between, last = standing

    assert first[:4] == ["title", "summary", 0, 1]
    assert last[-2:] == [2, 3]
    assert between and all(parts[0] == 1 for parts in between)
    begun = [sentence for page in told["pages"] for sentence in page["sentences"]]
    assert begun == ["t", "u", *(f"s{at}" for at in range(1, 91))]


def test_what_is_drawn_lies_where_the_list_says(drawn: Path, told: dict[str, Any]) -> None:
    last = told["pages"][-1]
    (px,) = (part["px"] for part in last["parts"] if part["part"] == 3)
    left, top, width, height = px

    with Image.open(drawn / last["file"]) as image:
        inside = image.crop((left, top, left + width, top + height))
        reds = [count for count, colour in inside.getcolors(1 << 20) or () if colour == RED]
        image.paste((0, 0, 0), (left, top, left + width, top + height))
        outside = [colour for _, colour in image.getcolors(1 << 20) or ()]

    assert sum(reds) > 200 * 150
    assert RED not in outside
