"""What nobody sees is told in YAML as in texts, however it is written, and on every key."""

from pathlib import Path

import pytest
from folder import FEED, LOAN_YAML, article, write_folder
from mistakes import LOAN, LOAN_TEXT, mistakes

from content_sync.centre.source.source import load
from content_sync.errors import UseError
from content_sync.kiosk_toml import read_table

TIDIED = [0x200B, 0xFEFF, 0xAD, 0xE0041, 0x2060, 0x3164, 0x2800, 0x1D173]
REFUSED = [0x10FFFF, 0xFDD0, 0xFFFE, 0xF0000, 0x1FFFF]
VOICED = FEED.replace("name: Tiếng Việt}", "name: Tiếng Việt, voice: vi}")


def places(written: str) -> dict[str, dict[str, str]]:
    """Changes to the small folder with `written` on a key that is drawn, and on others."""
    return {
        "feed.yaml": {"feed.yaml": FEED.replace("vi: Hỗ trợ hộ nghèo", f'vi: "Hỗ tr{written}"')},
        "item.yaml": {LOAN: LOAN_YAML.replace("author: lan", f'author: "la{written}"')},
        "vi.md": {LOAN_TEXT: article(f'"Vay{written}"', "Tóm.", "![a](media/cover.png)\n")},
        "lexicon.yaml": {"feed.yaml": VOICED, "lexicon.yaml": f'vi: {{OTP: "một{written}"}}\n'},
    }


@pytest.mark.parametrize("file", places(""))
@pytest.mark.parametrize("code", TIDIED)
@pytest.mark.parametrize("written", ["raw", "escaped"])
def test_what_is_left_out_is_told(tmp_path: Path, file: str, code: int, written: str) -> None:
    sign = chr(code) if written == "raw" else f"\\U{code:08X}"

    warnings = load(write_folder(tmp_path, places(f" {sign} ")[file])).warnings

    [told] = [each for each in warnings if f"U+{code:04X}" in each.what]
    assert told.file.endswith(file)
    assert told.what == f"unseen characters (U+{code:04X}) are left out"


@pytest.mark.parametrize("file", places(""))
@pytest.mark.parametrize("code", REFUSED)
@pytest.mark.parametrize("written", ["raw", "escaped"])
def test_what_is_no_letter_is_a_mistake(tmp_path: Path, file: str, code: int, written: str) -> None:
    sign = chr(code) if written == "raw" else f"\\U{code:08X}"

    [told] = mistakes(tmp_path, places(sign)[file])

    assert file in told
    assert f"an unseen character U+{code:04X}" in told


@pytest.mark.parametrize("code", [*TIDIED, *REFUSED, 0xE000])
def test_kiosk_toml_has_none(tmp_path: Path, code: int) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(f'site = "hn-01\\U{code:08X}"\n')

    with pytest.raises(UseError, match=rf"site has an unseen character U\+{code:04X}"):
        read_table(path)
