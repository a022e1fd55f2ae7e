"""Pages that somebody damaged come back, and what belongs to nobody goes."""

import os
import shutil
from pathlib import Path

import pytest
from folder import write_folder
from phone_pages import PhonePages

from content_sync.centre.release.build import Build, build


@pytest.fixture
def pages(tmp_path: Path) -> PhonePages:
    return PhonePages(tmp_path)


@pytest.fixture
def built(tmp_path: Path) -> Build:
    return build(write_folder(tmp_path), speech=False)


def test_a_page_scribbled_on_comes_back_though_its_size_is_the_same(
    pages: PhonePages, built: Build
) -> None:
    pages.write(built)
    before = pages.files()
    page = pages.top / "vi/lua-dao.html"
    page.write_bytes(b"x" * len(before["vi/lua-dao.html"]))

    assert pages.write(built) == 1
    assert pages.files() == before


def test_a_picture_put_aside_comes_back(pages: PhonePages, built: Build) -> None:
    pages.write(built)
    before = pages.files()
    (picture,) = (pages.top / "media").iterdir()
    picture.unlink()
    picture.write_bytes(b"another")

    assert pages.write(built) == 1
    assert pages.files() == before


def test_what_a_killed_publish_left_behind_goes(pages: PhonePages, built: Build) -> None:
    pages.write(built)
    before = pages.files()
    for name in ("vi/lua-dao.html.part", "media/x.png.part", "index.html.part"):
        (pages.top / name).write_text("half")

    pages.write(built)

    assert pages.files() == before


def test_a_feed_that_was_copied_without_its_times_is_not_made_anew(
    pages: PhonePages, built: Build
) -> None:
    pages.write(built)
    for path in pages.top.rglob("*.html"):
        os.utime(path, ns=(0, 0))

    assert pages.write(built) == 0
    assert pages.write(built) == 0


def test_folders_and_files_in_each_others_place_give_way(pages: PhonePages, built: Build) -> None:
    pages.write(built)
    before = pages.files()
    shutil.rmtree(pages.top / "vi")
    (pages.top / "vi").write_text("a file")
    (pages.top / "en/lua-dao.html").unlink()
    (pages.top / "en/lua-dao.html").mkdir()

    pages.write(built)

    assert pages.files() == before


def test_a_page_leads_to_its_topic_where_an_item_took_the_name(
    pages: PhonePages, tmp_path: Path, built: Build
) -> None:
    pages.write(built)
    (tmp_path / "content/items/khai-hai-quan").rename(tmp_path / "content/items/support")

    pages.write(build(tmp_path / "content", speech=False), 2)

    trail = pages.read("vi/vay-von.html").find("nav", "trail")
    assert trail.all("a")[1].attributes["href"] == "~support.html"
