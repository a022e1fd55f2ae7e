"""After a visit the kiosk's memory holds no word that was typed; it is searched, all of it.

Covered is whatever the process has in use: Python, SQLite, Kivy, SDL, FFmpeg. Not covered is what
was given back and not yet written over (a stick of memory pulled out of a running kiosk), what a
graphics card has, a swap file, and pictures of letters, which are no letters.
"""

import platform
from pathlib import Path

import pytest
import searched
from asked import household
from kiosk_apart import KioskApart
from shelf import shelve

WORD = "qvzkbnmpthrg"  # no text has it, no keys make anything else of it
BEGUN = 9  # letters; the last ones are added, changed and left out by whoever looks for slips
NUMBER = "0977135246"


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="its malloc overwrites what is freed")
def test_no_word_that_was_typed_is_left_in_memory_after_the_visit(tmp_path: Path) -> None:
    searched.searchable(tmp_path / "store").close()

    with KioskApart(tmp_path / "store") as kiosk:
        for tag, word in (("en", WORD), ("vi", WORD), ("zh-Hans", WORD), ("vi", NUMBER)):
            kiosk.type(word, tag)
            assert kiosk.holds(word[:BEGUN])  # or the search finds nothing at all

            kiosk.end_visit()
            assert kiosk.holds(word[:BEGUN]) == []


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="its malloc overwrites what is freed")
def test_no_result_of_an_interview_is_left_in_memory_after_the_visit(tmp_path: Path) -> None:
    shelve(tmp_path / "store", household(r__pension=WORD, a__list__poor=NUMBER))

    with KioskApart(tmp_path / "store") as kiosk:
        kiosk.ask("Dột nát", NUMBER, "Không biết", "Mang về")
        assert kiosk.holds(WORD)
        assert kiosk.holds(f"1 {WORD} (20/2021")  # what a telephone takes along

        kiosk.end_visit()
        assert kiosk.holds(WORD) == []
        assert kiosk.holds(NUMBER) == []
