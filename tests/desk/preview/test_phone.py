"""A draft on a telephone stands whole in a frame of its own rules; it is heard as it will be."""

import re
from typing import Any

from django.test import Client


def test_the_page_carries_its_pictures_and_runs_no_script(client: Client, entry: Any) -> None:
    answer = client.get("/bai/hoi-xa/dien-thoai/vi/hoi-xa.html")
    page = answer.content.decode()

    assert answer.status_code == 200
    assert 'src="data:image/' in page
    assert "../media/" not in page
    policy = answer["Content-Security-Policy"]
    assert "img-src data:" in policy and "script-src" not in policy
    assert "allow-scripts" not in policy


def test_a_link_leads_to_the_page_of_another_entry(client: Client, entry: Any) -> None:
    from content_sync.centre.desk.draft.models import Entry

    Entry.objects.create(id="vay-von", kind="article", title="Vay vốn")
    answer = client.get("/bai/hoi-xa/dien-thoai/vi/vay-von.html")
    assert answer["Location"] == "/bai/vay-von/dien-thoai/vi/vay-von.html"
    assert client.get("/bai/hoi-xa/dien-thoai/vi/nowhere.html").status_code == 404
    assert client.get("/bai/hoi-xa/dien-thoai/xx/hoi-xa.html").status_code == 404


def test_what_is_heard_is_a_sound_and_its_words(client: Client, entry: Any) -> None:
    text = client.get("/bai/hoi-xa/nghe/vi/", headers={"HX-Request": "true"}).content.decode()
    found = re.search(r'<audio[^>]* src="([^"]+)"', text)
    assert found and "<li>" in text

    whole = client.get(found[1])
    part = client.get(found[1], headers={"Range": "bytes=4-7"})

    sound = b"".join(whole.streaming_content)  # type: ignore[attr-defined]
    assert sound.startswith(b"OggS")
    assert (part.status_code, part.content) == (206, sound[4:8])
    assert part["Content-Range"] == f"bytes 4-7/{len(sound)}"


def test_a_text_that_is_not_there_is_not_heard(client: Client, entry: Any) -> None:
    assert client.get("/bai/hoi-xa/nghe/tyz/").status_code == 404
