"""The pictures of an item are such as every kiosk can draw."""

import hashlib
from pathlib import Path

import pytest
from checkout import MEDIA
from folder import LOAN_YAML, article, write_folder
from mistakes import LOAN, LOAN_TEXT, Changes, mistakes
from PIL import Image

from content_sync.centre.media.pictures import MOST_SIDE
from content_sync.centre.source.source import load
from content_sync.errors import SourceError

COVER = "items/vay-von/media/cover.png"


def with_cover(parent: Path, size: tuple[int, int]) -> Path:
    content = write_folder(parent)
    Image.new("1", size).save(content / COVER)
    return content


@pytest.mark.parametrize("size", [(9000, 9000), (16_320, 12_240)])
def test_a_picture_too_large_for_small_boards_is_one_mistake_wherever_it_is_shown(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    with pytest.raises(SourceError) as caught:
        load(with_cover(tmp_path, size))

    assert [str(mistake) for mistake in caught.value.mistakes] == [
        f"items/vay-von/item.yaml:12: media/cover.png is {size[0]}×{size[1]} pixels, "
        "more than a kiosk draws (of a PNG 24 million), make it at most 2048 pixels wide and high"
    ]


def test_the_largest_picture_that_is_drawn_everywhere_is_welcome(tmp_path: Path) -> None:
    source = load(with_cover(tmp_path, (MOST_SIDE, MOST_SIDE)))

    covers = [each.item.cover.size for each in source.items if each.item.cover]
    assert covers == [(MOST_SIDE, MOST_SIDE)]


@pytest.mark.parametrize("size", [(24, 18), (120, 90), (479, 900), (900, 269)])
def test_a_cover_that_a_card_would_blur_is_told_the_least_size(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    told = f"media/cover.png is {size[0]}×{size[1]} pixels, so it is blurred on a card"

    assert f"{LOAN}:12: {told}, take one of at least 480×270 pixels" in warned(tmp_path, size)


def test_a_cover_just_large_enough_is_welcome(tmp_path: Path) -> None:
    assert not [each for each in warned(tmp_path, (480, 270)) if "blurred" in each]


def warned(parent: Path, size: tuple[int, int]) -> list[str]:
    return [str(each) for each in load(with_cover(parent, size)).warnings]


@pytest.mark.parametrize("size", [(MOST_SIDE + 1, 8), (8, MOST_SIDE + 1)])
def test_a_strip_that_nobody_could_read_once_it_is_small_is_to_be_cut(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    with pytest.raises(SourceError, match="or cut it into parts"):
        load(with_cover(tmp_path, size))


def test_a_file_is_named_by_the_officer_and_listed_by_what_it_is(tmp_path: Path) -> None:
    content = write_folder(tmp_path)
    Image.new("RGB", (40, 30)).save(content / COVER, "GIF")

    [cover] = [file for each in load(content).items for file in each.media]

    assert (cover.name, cover.listed) == ("cover.png", "cover.png")
    assert cover.original == hashlib.sha256((content / COVER).read_bytes()).hexdigest()


def test_a_drawing_that_is_named_like_a_photo_is_listed_as_a_drawing(tmp_path: Path) -> None:
    content = write_folder(tmp_path, {LOAN: LOAN_YAML.replace("cover.png", "cover.jpg")})
    Image.new("RGB", (40, 30)).save((content / COVER).with_suffix(".jpg"), "PNG")

    names = {file.listed for each in load(content).items for file in each.media}

    assert "cover.jpg~.png" in names


@pytest.mark.parametrize(
    ("name", "fix"),
    [
        ("cover.heic", "open it on the telephone and share or save it as JPEG"),
        ("cover.svg", "export it as PNG"),
        ("cover.pdf", "save its pages as PNG or JPEG"),
    ],
)
def test_what_cannot_be_shown_says_what_to_save_it_as(tmp_path: Path, name: str, fix: str) -> None:
    content = write_folder(tmp_path, {LOAN: LOAN_YAML.replace("cover.png", name)})

    with pytest.raises(SourceError, match=f"'{name}' cannot be shown here, {fix}"):
        load(content)


FILM = (MEDIA / "square.mp4").read_bytes()


@pytest.mark.parametrize(
    ("name", "data", "body", "told"),
    [
        ("film.mp4", b"nothing", "![Phim](media/film.mp4)", "media/film.mp4 is damaged"),
        ("film.mp4", None, "![Phim](media/film.mp4)", "there is no file media/film.mp4"),
        ("loa.wav", b"RIFF", "![Loa](media/loa.wav)", "'loa.wav' cannot be shown here"),
        ("phim hay.mp4", FILM, "![Phim](<media/phim hay.mp4>)", "has other letters"),
        ("film.mp4", FILM, "![Phim](film.mp4)", "does not lie in media/"),
        ("film.mp4", FILM, "Xem ![Phim](media/film.mp4) này", "a picture within text"),
        ("film.mp4", FILM, "![Phim](media/Film.MP4)", "there is no file media/Film.MP4"),
        ("film.mp4", FILM, "![Phim](media/flim.mp4)", "there is no file media/flim.mp4"),
    ],
)
def test_a_film_that_is_refused_is_told_where_it_is_shown_and_nowhere_else(
    tmp_path: Path, name: str, data: bytes | None, body: str, told: str
) -> None:
    notes = f"media: {{'{name}': {{poster: cover.png}}}}\n"
    changes: Changes = {
        LOAN: LOAN_YAML + notes,
        LOAN_TEXT: article("Vay vốn", "a", body),
        f"items/vay-von/media/{name}": data,
    }

    [mistake] = mistakes(tmp_path, changes)

    assert mistake.startswith(f"{LOAN_TEXT}:5: ") and told in mistake


@pytest.mark.parametrize("spoilt", [b"title: Vay\n![Phim](media/film.mp4)\n", b"\xff"])
def test_of_a_text_that_cannot_be_read_nobody_says_that_it_shows_no_film(
    tmp_path: Path, spoilt: bytes
) -> None:
    text = article("Vay", "a", "![Phim](media/film.mp4)").encode() + spoilt
    changes: Changes = {
        LOAN: LOAN_YAML + "media: {film.mp4: {poster: cover.png}}\n",
        LOAN_TEXT: text if spoilt == b"\xff" else spoilt,
        "items/vay-von/media/film.mp4": FILM,
    }

    assert [each for each in mistakes(tmp_path, changes) if "no text shows" in each] == []
