"""Keys as they are called in Vietnamese, by people who write the name of a field for its key."""

from typing import Final

from content_sync.letters.folding import fold

ENGLISH: Final = {
    "tieu de": "title",
    "tom tat": "summary",
    "tac gia": "author",
    "loai": "kind",
    "chu de": "topics",
    "co quan": "body",
    "dia chi": "address",
    "dien thoai": "telephone",
    "gio lam viec": "hours",
    "ten": "names",
    "ngon ngu": "languages",
    "nguon": "source",
    "bat dau": "starts",
    "ket thuc": "ends",
    "dia diem": "place",
}


def in_english(key: str) -> str:
    """The key that is meant by a Vietnamese one; "" where none is known."""
    return ENGLISH.get(fold(key.replace("_", " ")), "")
