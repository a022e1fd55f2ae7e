"""What nobody sees is told and tidied alike, typed or written as an entity, wherever it stands."""

from pathlib import Path

import pytest
from folder import article, write_folder
from mistakes import LOAN_TEXT

from content_sync.centre.source.source import load
from content_sync.errors import SourceError
from content_sync.prose import Block

PLACES = {
    "a paragraph": "Bà con{} đến.\n",
    "a list": "- Bà con{}\n- Tổ\n",
    "a table": "| Bà{} | con |\n|---|---|\n| a | b |\n",
    "a note": "> Bà{} con\n",
    "a footnote": "Bà con[^1]\n\n[^1]: Tổ{}\n",
    "words of a link": "Gọi [số{} này](https://a.vn/b)\n",
    "an address": "Gọi [số này](https://a.vn/b{}c)\n",
    "a picture": "![Ảnh{}](media/cover.png)\n",
    "a caption": '![Ảnh](media/cover.png "Chợ{} phiên")\n',
    "a line of its own": "Bà con\n\n{}\n\nđến\n",
}
ALIKE = {
    "\u200b": ["&#x200b;", "&#8203;", "&ZeroWidthSpace;"],
    "\u200d": ["&zwj;", "&#X200D;"],
    "\u00ad": ["&shy;", "&#173;"],
    "\u200e": ["&lrm;"],
    "\u202e": ["&#x202e;"],
    "\x07": ["&#7;"],
    "\ufffe": ["&#xfffe;"],
}


def told(folder: Path, body: str) -> tuple[list[str], tuple[Block, ...]]:
    """What is said of a text with this body, and its blocks."""
    content = write_folder(folder, {LOAN_TEXT: article("Vay", "Tóm.", body)})
    try:
        source = load(content)
    except SourceError as error:
        return [str(each) for each in error.mistakes], ()
    [loan] = [each.item for each in source.items if each.item.id == "vay-von"]
    said = [str(each) for each in source.warnings if "has changed since" not in each.what]
    return said, loan.texts["vi"].blocks


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("sign", ALIKE, ids=ascii)
def test_an_entity_is_as_the_character_itself(tmp_path: Path, place: str, sign: str) -> None:
    typed = told(tmp_path / "typed", PLACES[place].format(sign))
    assert f"U+{ord(sign):04X}" in str(typed) or "zero-width" in str(typed) or "address" in place

    for number, written in enumerate(ALIKE[sign]):
        folder = tmp_path / str(number)
        assert told(folder, PLACES[place].format(written)) == typed, written


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("a &nbsp; b &lt;c&gt; &amp;zwj;\n", "a b <c> &zwj;"),
        ("a \\&zwj; b\n", "a &zwj; b"),
        ("a &zwj b &nosuch; &#99999999; c\n", "a &zwj b &nosuch; &#99999999; c"),
    ],
)
def test_any_other_stays_as_it_is_written(tmp_path: Path, body: str, shown: str) -> None:
    said, blocks = told(tmp_path, body)

    assert not [each for each in said if "unseen" in each]
    [block] = blocks
    assert block.p and "".join(each.text for each in block.p) == shown


def test_what_joins_two_pictures_stays(tmp_path: Path) -> None:
    typed = told(tmp_path / "typed", "Nhà 👩\u200d🌾\n")

    assert told(tmp_path / "written", "Nhà 👩&zwj;🌾\n") == typed
    assert "left out" not in str(typed)
