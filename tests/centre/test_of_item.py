"""An item is spoken before it is published, and the publish need not do it again."""

from pathlib import Path

import msgspec
import pytest
from checkout import MEDIA
from folder import FEED, LOAN_YAML, article, write_folder

from content_sync.centre.release.build import build
from content_sync.centre.source.source import Source, load
from content_sync.centre.voices.of_item import heard, speak_item
from content_sync.model import Item
from content_sync.signed.sha256 import name_of

LOAN = "vay-von"
FOLDER = {
    "feed.yaml": FEED.replace(
        "{tag: vi, name: Tiếng Việt}", "{tag: vi, name: Tiếng Việt, voice: vi}"
    ),
    "items/vay-von/vi.md": article("Vay vốn", "Vay của NHCSXH.", "1. Gặp tổ.\n2. Nhận 50 kg."),
    "lexicon.yaml": "vi:\n  NHCSXH: ngân hàng chính sách\n",
}


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache, empty."""
    monkeypatch.setenv("BAN_TIN_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def loan(source: Source) -> Item:
    (found,) = (each.item for each in source.items if each.item.id == LOAN)
    return found


def test_what_was_spoken_of_a_draft_is_found_by_a_publish(tmp_path: Path, cache: Path) -> None:
    content = write_folder(tmp_path, FOLDER)
    source = load(content)

    path = speak_item(loan(source), "vi", source.feed, cache, source.lexicon)

    assert path
    built = build(content, waits=False)
    assert LOAN not in {task.owner for task in built.silent}
    sound = msgspec.json.decode(built.texts[LOAN], type=Item).texts["vi"].sound
    assert sound and sound.media == name_of(path.read_bytes())


def test_what_is_in_the_cache_is_not_made_again(tmp_path: Path, cache: Path) -> None:
    source = load(write_folder(tmp_path, FOLDER))
    path = speak_item(loan(source), "vi", source.feed, cache, source.lexicon)
    assert path
    made = path.stat()

    again = speak_item(loan(source), "vi", source.feed, cache, source.lexicon)

    assert (again, path.stat().st_ino) == (path, made.st_ino)


def test_no_machine_speaks_without_a_voice_or_a_text_or_over_a_person(
    tmp_path: Path, cache: Path
) -> None:
    english = "{tag: en, name: English, fallback: [vi]"
    recorded = {
        "feed.yaml": FOLDER["feed.yaml"].replace(english, f"{english}, voice: en-gb"),
        "items/vay-von/item.yaml": LOAN_YAML + "sound: {vi: doc.vi.opus}\n",
        "items/vay-von/media/doc.vi.opus": (MEDIA / "tone.opus").read_bytes(),
        "lexicon.yaml": None,
    }
    source = load(write_folder(tmp_path, {**FOLDER, **recorded}))

    for tag in ("vi", "tyz", "zh-Hans"):  # recorded, no text, no voice
        assert speak_item(loan(source), tag, source.feed, cache, source.lexicon) is None
    assert not cache.joinpath("speech").exists()


def test_what_is_heard_is_told_as_it_is_said(tmp_path: Path) -> None:
    source = load(write_folder(tmp_path, FOLDER))

    assert heard(loan(source), "vi", source.lexicon) == (
        "Vay vốn",
        "Vay của ngân hàng chính sách.",
        "Bước một: Gặp tổ.",
        "Bước hai: Nhận năm mươi ki-lô-gam.",
    )
    assert heard(loan(source), "tyz") == ()
