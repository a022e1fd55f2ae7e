"""The folders that publish is measured on are content folders, every item unlike the others."""

import random
from pathlib import Path

from sync.folder import changed, written
from sync.words import LANGUAGES

from content_sync.centre.source.source import load


def test_a_written_folder_has_no_mistakes_and_no_two_texts_alike(tmp_path: Path) -> None:
    written(tmp_path / "content", 4, LANGUAGES)

    source = load(tmp_path / "content")

    texts = [text for each in source.items for text in each.item.texts.values()]
    assert len(texts) == 4 * len(LANGUAGES)
    assert len({text.title for text in texts}) == len(texts)


def test_a_change_is_of_one_item_alone(tmp_path: Path) -> None:
    written(tmp_path / "content", 4, ("vi",))
    before = {each.item.id: each.item for each in load(tmp_path / "content").items}

    changed(tmp_path / "content", 2, random.Random(1))

    after = {each.item.id: each.item for each in load(tmp_path / "content").items}
    assert [id_ for id_ in after if after[id_] != before[id_]] == ["i00002"]
