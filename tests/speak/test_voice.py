"""The machine's voice: asked once, found again, and never with a text as it is written."""

from pathlib import Path

import pytest

from content_sync.errors import UseError
from content_sync.speak import voice


def spoken(text: str, tag: str, name: str, out: Path) -> bytes:
    """What `text` sounds like."""
    assert voice.start(text, tag, name, out).wait() == 0
    return out.read_bytes()


def test_a_sound_is_found_again_by_its_text_and_voice_alone(tmp_path: Path) -> None:
    voice.place(tmp_path, "Nghe", "vi").write_bytes(b"sound")

    found = voice.prepared(tmp_path, "Nghe", "vi")

    assert found is not None
    assert found.read_bytes() == b"sound"
    assert voice.prepared(tmp_path, "Nghe", "en-gb") is None
    assert voice.prepared(tmp_path, "nghe", "vi") is None


def test_a_text_is_spoken_as_a_person_would_say_it(tmp_path: Path) -> None:
    written = spoken("Tăng 2 %.", "vi", "vi", tmp_path / "written.wav")

    assert written == spoken("Tăng hai phần trăm.", "vi", "vi", tmp_path / "said.wav")


def test_a_process_that_cannot_speak_ends_with_a_code(tmp_path: Path) -> None:
    process = voice.start("Xin chào.", "vi", "nobody", tmp_path / "out.wav")

    assert process.wait() == 2
    assert list(tmp_path.iterdir()) == []


def test_many_texts_come_in_their_order_whichever_is_ready_first(tmp_path: Path) -> None:
    long, short = "Bà con đến tổ vay vốn ở thôn, tổ sẽ bình xét từng hộ.", "Vâng."

    files = list(voice.speak_all([long, short, long], "vi", "vi", tmp_path))

    sizes = [file.stat().st_size for file in files]
    assert sizes[0] == sizes[2] > sizes[1]


def test_one_text_that_cannot_be_spoken_stops_all_with_its_reason(tmp_path: Path) -> None:
    with pytest.raises(UseError, match="no voice 'nobody'"):
        list(voice.speak_all(["Một.", "Hai."], "vi", "nobody", tmp_path))
