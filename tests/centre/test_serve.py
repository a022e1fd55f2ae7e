"""The server for trying out: what a static server would say, in few bytes, and nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from publisher import Publisher, item


@pytest.fixture(scope="module")
def publisher(tmp_path_factory: pytest.TempPathFactory) -> Publisher:
    publisher = Publisher(tmp_path_factory.mktemp("centre"))
    publisher.publish({"vay-von": item("vay-von")}, {"vay-von/a.png": bytes(range(200))})
    return publisher


@pytest.fixture(scope="module")
def url(publisher: Publisher) -> Iterator[str]:
    with publisher.serving() as url:
        yield url


@pytest.fixture
def picture(publisher: Publisher) -> str:
    whole = (path for path in publisher.feed.glob("o/*/*") if path.read_bytes()[:2] == b"\x00\x01")
    return str(next(whole).relative_to(publisher.feed))


def test_the_head_is_fresh_for_a_minute_and_answers_not_modified(
    url: str, publisher: Publisher
) -> None:
    first = requests.get(f"{url}/head")
    again = requests.get(f"{url}/head", headers={"If-None-Match": first.headers["ETag"]})

    assert first.content == publisher.head
    assert "max-age=60" in first.headers["Cache-Control"]
    assert (again.status_code, again.content) == (304, b"")


def test_what_is_named_by_its_hash_never_changes(url: str, picture: str) -> None:
    assert "immutable" in requests.get(f"{url}/{picture}").headers["Cache-Control"]


@pytest.mark.parametrize(
    ("asked", "status", "span", "body"),
    [
        ("bytes=190-", 206, "bytes 190-199/200", bytes(range(190, 200))),
        ("bytes=0-4", 206, "bytes 0-4/200", bytes(range(5))),
        ("bytes=0-999", 206, "bytes 0-199/200", bytes(range(200))),
        ("bytes=200-", 416, "bytes */200", b""),
        ("nonsense", 200, None, bytes(range(200))),
    ],
)
def test_a_part_can_be_asked_for(
    url: str, picture: str, asked: str, status: int, span: str | None, body: bytes
) -> None:
    answer = requests.get(f"{url}/{picture}", headers={"Range": asked})

    assert (answer.status_code, answer.headers.get("Content-Range")) == (status, span)
    assert answer.content == body


def test_one_connection_answers_many_requests(url: str, picture: str) -> None:
    with requests.Session() as session:
        answers = [session.get(f"{url}/{name}") for name in ("head", picture, "c/none", "head")]

    assert [answer.status_code for answer in answers] == [200, 200, 404, 200]
    assert all("Connection" not in answer.headers for answer in answers)


def test_asking_for_headers_alone_brings_no_body(url: str) -> None:
    answer = requests.head(f"{url}/head")

    assert int(answer.headers["Content-Length"]) > 0
    assert answer.content == b""


@pytest.mark.parametrize(
    "path",
    [
        "../keys/root.json",
        "o/../../keys/root.json",
        "%2e%2e/keys/targets.pem",
        "/etc/passwd",
        "o/00",
        "metadata/",
        "metadata/x.json",
        "",
        "head?x",
        "head/../../keys/root.json",
    ],
)
def test_nothing_but_a_feed_is_served(url: str, path: str) -> None:
    request = requests.Request("GET", url).prepare()
    request.url = f"{url}/{path}"

    with requests.Session() as session:
        assert session.send(request).status_code == 404


def test_headers_are_few(url: str) -> None:
    answer = requests.get(f"{url}/head")

    assert set(answer.headers) == {"Cache-Control", "ETag", "Content-Length", "Date"}


def test_a_stranger_on_the_network_cannot_reach_it(publisher: Publisher, tmp_path: Path) -> None:
    with publisher.serving() as url:
        assert url.startswith("http://127.0.0.1:")
