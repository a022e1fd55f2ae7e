"""Pages travel compressed, where a browser can unpack them."""

from collections.abc import Callable
from gzip import decompress
from typing import Any

LEAST = 2  # times smaller


def test_a_page_is_compressed_and_a_picture_is_not(
    officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    client = signed_in(officer("quan", "administrator"))

    page = client.get("/noi-dung/").content
    packed = client.get("/noi-dung/", headers={"Accept-Encoding": "gzip"})
    picture = client.get("/toi/ma-thu-hai/hinh.svg", headers={"Accept-Encoding": "gzip"})

    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Nội dung" in decompress(packed.content).decode()
    assert len(page) > LEAST * len(packed.content)
    assert "Content-Encoding" not in picture.headers
