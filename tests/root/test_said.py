"""What is said to officers: English as it stands, and in their language as far as that has it."""

from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from content_sync.errors import Mistake, SourceError
from content_sync.said import in_language, languages, phrase

CATALOGUE = r"""
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\n"

msgid "'{word}' is no id"
msgstr "«{word}» không phải mã"

msgid "{where}: {what}"
msgstr "{where}: {what}"

msgid "add event: {{starts: …}}"
msgstr "thêm event: {{starts: …}}"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Catalogues of which Vietnamese alone has three messages."""
    file = tmp_path / "vi/LC_MESSAGES/check.po"
    file.parent.mkdir(parents=True)
    file.write_text(CATALOGUE, encoding="utf-8")
    with file.open("rb") as po, file.with_suffix(".mo").open("wb") as mo:
        write_mo(mo, read_po(po))
    return tmp_path


def test_what_is_said_is_its_english_text_wherever_a_text_is_wanted() -> None:
    said = phrase("'{word}' is no id", word="Vay vốn")

    assert said == "'Vay vốn' is no id"
    assert (said.message, said.values) == ("'{word}' is no id", {"word": "Vay vốn"})
    assert {"'Vay vốn' is no id"} == {said}


def test_it_is_said_in_the_language_of_an_officer(folder: Path) -> None:
    assert in_language(phrase("'{word}' is no id", word="A"), "vi", folder) == "«A» không phải mã"


def test_what_is_said_within_another_sentence_is_said_in_the_same_language(folder: Path) -> None:
    inner = phrase("'{word}' is no id", word="A")
    said = phrase("{where}: {what}", where="topics", what=inner)

    assert said == "topics: 'A' is no id"
    assert in_language(said, "vi", folder) == "topics: «A» không phải mã"


def test_what_no_catalogue_has_stays_english(folder: Path) -> None:
    said = phrase("'{word}' is no date", word="A")

    assert in_language(said, "vi", folder) == said
    assert in_language(phrase("'{word}' is no id", word="A"), "zh-Hans", folder) == "'A' is no id"
    assert in_language("of another program", "vi", folder) == "of another program"


@pytest.mark.parametrize("word", ["{x}", "{", "{0}", "}}", "%s"])
def test_braces_of_an_officer_are_no_blanks(folder: Path, word: str) -> None:
    said = phrase("'{word}' is no id", word=word)

    assert said == f"'{word}' is no id"
    assert in_language(said, "vi", folder) == f"«{word}» không phải mã"


def test_braces_to_be_seen_are_seen_in_every_language(folder: Path) -> None:
    said = phrase("add event: {{starts: …}}")

    assert said == "add event: {starts: …}"
    assert in_language(said, "vi", folder) == "thêm event: {starts: …}"


def test_the_languages_are_english_and_those_with_a_catalogue(folder: Path) -> None:
    assert languages(folder) == ("en", "vi")


def test_a_mistake_and_all_of_a_folder_are_told_in_a_language() -> None:
    mistake = Mistake(
        "items/a/item.yaml", 3, phrase("'{word}' is no id", word="A"), phrase("add it")
    )
    error = SourceError([mistake], phrase("to bring out only {ids}: {named}", ids="b", named="-b"))

    assert str(error).startswith("items/a/item.yaml:3: 'A' is no id, add it\nto bring out only b")
    assert error.told("vi") == (
        "items/a/item.yaml:3: «A» không phải mã, thêm tệp\nđể chỉ phát hành b: -b"
    )
