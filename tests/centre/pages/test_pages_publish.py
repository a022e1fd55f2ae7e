"""`content-sync publish` writes the phone pages, and `content-sync serve` shows them."""

from pathlib import Path

import pytest
import requests
from folder import write_folder
from publisher import Publisher

from content_sync.command import parser


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    write_folder(tmp_path)
    keys, feed = tmp_path / "keys", tmp_path / "feed"
    assert parser.main(["keys", str(keys), "--insecure-demo"]) == 0
    assert publish(tmp_path) == 0
    return feed


def publish(folder: Path) -> int:
    keys, content, feed = folder / "keys", folder / "content", folder / "feed"
    return parser.main(["publish", str(content), str(feed), "--keys", str(keys), "--silent"])


def test_a_release_comes_with_its_pages(feed: Path) -> None:
    assert "Bản phát hành số 1" in (feed / "pages/vi/lua-dao.html").read_text()


def test_publishing_again_says_that_no_page_changed(
    feed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()

    assert publish(tmp_path) == 0

    assert capsys.readouterr().out == "release 1: nothing changed\npages: 0 changed\n"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("index.html", "text/html; charset=utf-8"),
        ("zh-Hans/lua-dao.html", "text/html; charset=utf-8"),
        ("vi/support.atom", "application/atom+xml"),
        ("style.css", "text/css; charset=utf-8"),
        ("emblem.svg", "image/svg+xml"),
    ],
)
def test_a_page_is_served_as_what_it_is_and_asked_for_again_soon(
    feed: Path, tmp_path: Path, name: str, kind: str
) -> None:
    publisher = Publisher(tmp_path / "served")
    publisher.feed = feed

    with publisher.serving() as url:
        answer = requests.get(f"{url}/pages/{name}")
        again = requests.get(
            f"{url}/pages/{name}", headers={"If-None-Match": answer.headers["ETag"]}
        )

    assert (answer.status_code, answer.headers["Content-Type"]) == (200, kind)
    assert "max-age=60" in answer.headers["Cache-Control"]
    assert again.status_code == 304


def test_media_of_pages_are_kept_for_good(feed: Path, tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "served")
    publisher.feed = feed
    (picture,) = (feed / "pages/media").iterdir()

    with publisher.serving() as url:
        answer = requests.get(f"{url}/pages/media/{picture.name}")

    assert answer.headers["Content-Type"] == "image/png"
    assert "immutable" in answer.headers["Cache-Control"]


@pytest.mark.parametrize("path", ["pages/../keys/root.json", "pages/", "pages/vi/../../head"])
def test_nothing_beside_the_pages_is_served_as_one(feed: Path, tmp_path: Path, path: str) -> None:
    publisher = Publisher(tmp_path / "served")
    publisher.feed = feed

    with publisher.serving() as url:
        request = requests.Request("GET", url).prepare()
        request.url = f"{url}/{path}"
        with requests.Session() as session:
            assert session.send(request).status_code == 404
