"""The interface's own sounds: all of them, once, found by the words on the screen."""

from pathlib import Path

import pytest
from babel.messages import mofile
from babel.messages.catalog import Catalog

from content_sync.errors import UseError
from content_sync.speak import prompts, voice
from content_sync.spoken import say as spoken
from content_sync.words import locales

MESSAGES = {"Home": "Trang đầu", "Page {page} / {pages}": "Trang {page} / {pages}", "Dash": "–"}


def catalogue(parent: Path, messages: dict[str, str]) -> Path:
    """A folder of catalogues with one in Vietnamese."""
    made = Catalog(locale="vi")
    for message, words in messages.items():
        made.add(message, words)
    made.add("Back", "Quay lại", context="button")
    file = parent / "locales" / "vi" / "LC_MESSAGES" / "kiosk.mo"
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as stream:
        mofile.write_mo(stream, made)
    return parent / "locales"


def test_messages_with_blanks_and_without_words_are_left_out(tmp_path: Path) -> None:
    said = prompts.said(catalogue(tmp_path, MESSAGES), "vi")

    assert {"Trang đầu", "Quay lại"} <= set(said)
    assert not {text for text in said if "{" in text or text == "–"}
    assert spoken.letter("đ", "vi") in said


@pytest.mark.parametrize("tag", prompts.VOICES)
def test_every_language_with_a_voice_has_words_for_the_whole_interface(tag: str) -> None:
    said = prompts.said(locales(), tag)

    assert len(said) > 100
    assert all(spoken.letter(digit, tag) in said for digit in "0123456789")


def test_only_what_is_missing_is_made(tmp_path: Path) -> None:
    voices = {"vi": "vi", "en": "en-gb"}

    first = prompts.make(tmp_path, {"vi": ("Trang đầu",), "en": ("Home",)}, voices)
    home = voice.prepared(tmp_path, "Trang đầu", "vi")
    assert home is not None
    made_at = home.stat().st_mtime_ns
    again = prompts.make(tmp_path, {"vi": ("Trang đầu", "Tìm"), "en": ("Home",)}, voices)

    assert (first, again) == (2, 1)
    assert home.stat().st_mtime_ns == made_at
    assert voice.prepared(tmp_path, "Tìm", "vi")
    assert home.read_bytes().startswith(b"OggS")


def test_catalogues_that_are_not_compiled_are_no_reason_for_silence(tmp_path: Path) -> None:
    with pytest.raises(UseError, match=r"there is no .*kiosk\.mo"):
        prompts.said(tmp_path, "vi")


def test_what_cannot_be_made_ends_with_its_code(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert prompts.main([str(tmp_path / "file")]) == 5
