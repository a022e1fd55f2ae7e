"""The pictures of an item are such as every kiosk can draw."""

from pathlib import Path

import pytest
from folder import write_folder
from PIL import Image

from content_sync.centre.media import MOST_SIDE
from content_sync.centre.source import load
from content_sync.errors import SourceError

COVER = "items/vay-von/media/cover.png"


def with_cover(parent: Path, size: tuple[int, int]) -> Path:
    content = write_folder(parent)
    Image.new("L", size).save(content / COVER)
    return content


@pytest.mark.parametrize("size", [(MOST_SIDE + 1, 8), (8, MOST_SIDE + 1), (9000, 9000)])
def test_a_picture_too_large_for_small_boards_is_one_mistake_wherever_it_is_shown(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    with pytest.raises(SourceError) as caught:
        load(with_cover(tmp_path, size))

    assert [str(mistake) for mistake in caught.value.mistakes] == [
        f"items/vay-von/item.yaml:12: media/cover.png is {size[0]}×{size[1]} pixels, "
        "more than a kiosk draws, make it at most 2048 pixels wide and high"
    ]


def test_the_largest_picture_that_is_drawn_everywhere_is_welcome(tmp_path: Path) -> None:
    source = load(with_cover(tmp_path, (MOST_SIDE, MOST_SIDE)))

    covers = [each.item.cover.size for each in source.items if each.item.cover]
    assert covers == [(MOST_SIDE, MOST_SIDE)]
