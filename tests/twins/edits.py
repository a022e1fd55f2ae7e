"""Edits of the small content folder, as an officer makes them: each can be made to any state of it.

make(root, edit)     an edit is a name and a number
EDITS                their names
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from folder import PNG, article

IDS = ("vay-von", "lua-dao", "khai-hai-quan", "moi")
TAGS = ("vi", "en", "zh-Hans", "tyz")


def make(root: Path, name: str, number: int) -> None:
    """Make one edit."""
    EDITS[name](root, number)


def _item(root: Path, number: int) -> Path:
    return root / "items" / IDS[number % len(IDS)]


def _text(root: Path, number: int) -> None:
    path = _item(root, number) / f"{TAGS[number // 4 % len(TAGS)]}.md"
    if path.is_file():
        path.write_text(path.read_text() + f"\nThêm câu {number}. 关{number}。\n")


def _same_size(root: Path, number: int) -> None:
    """Another word as long, and the time of the file as it was: only its ctime tells."""
    path = _item(root, number) / "vi.md"
    if path.is_file():
        how = path.stat()
        path.write_bytes(path.read_bytes().replace(b"T\xe1\xbb\x95", b"T\xe1\xbb\x91"))
        os.utime(path, ns=(how.st_atime_ns, how.st_mtime_ns))


def _touch(root: Path, number: int) -> None:
    for path in _item(root, number).glob("*"):
        path.touch()


def _add(root: Path, number: int) -> None:
    folder = root / "items" / "moi"
    folder.mkdir(exist_ok=True)
    links = ("", "[vay](item:vay-von)", "[lừa](item:lua-dao)")[number % 3]
    (folder / "vi.md").write_text(article("Bài mới", "Tóm tắt.", f"Nội dung {number}. {links}\n"))
    after = ("", "superseded_by: lua-dao\n", "related: [vay-von]\n")[number % 3]
    (folder / "item.yaml").write_text(f"kind: notice\ntopics: [services]\nbody: ubnd-xa\n{after}")


def _remove(root: Path, number: int) -> None:
    shutil.rmtree(_item(root, number), ignore_errors=True)


def _rename(root: Path, number: int) -> None:
    old, new = _item(root, number), root / "items" / "doi-ten"
    if old.is_dir() and not new.exists():
        old.rename(new)


def _key(root: Path, number: int) -> None:
    path = _item(root, number) / "item.yaml"
    if path.is_file():
        lines = ("valid_to: 2026-11-25", "class: emergency", "tier: extra", "as_of: 2030-01-01")
        line = lines[number // 4 % len(lines)]
        kept = [one for one in path.read_text().splitlines() if line.split(":")[0] not in one]
        path.write_text("\n".join([*kept, line, ""]))


def _feed(root: Path, number: int) -> None:
    changes = (
        ('telephone: "?"', "telephone: 0205 3812 345"),
        ("Hải quan, zh-Hans: 海关", "Hải quan, zh-Hans: 海关关口"),
        ("fallback: [en, vi]", "fallback: [vi]"),
        ("name: Tiếng Việt}", "name: Tiếng Việt, voice: vi}"),
        ("  - {tag: en, name: English, fallback: [vi]}", "  - {tag: en, name: English}"),
        ("topics: [customs, services]", "topics: [customs]"),
        ("public_address:", "require_approval: true\npublic_address:"),
        ("id: customs", "id: customz"),
        ("public_address:", "time_zone: Asia/Tokyo\npublic_address:"),
    )
    path = root / "feed.yaml"
    path.write_text(path.read_text().replace(*changes[number % len(changes)], 1))


def _lexicon(root: Path, number: int) -> None:
    words = ("vi: {OTP: một lần}\n", "vi: {ZZZ: a}\n", "vi: {OTP: o tê pê, Tổ: tổ}\n", "")
    (root / "lexicon.yaml").write_text(words[number % len(words)])


def _language(root: Path, number: int) -> None:
    folder = _item(root, number)
    if folder.is_dir():
        (folder / "tyz.md").write_text(article("Bài Tày", "Tóm tắt.", f"Câu {number}.\n"))


def _media(root: Path, number: int) -> None:
    folder = _item(root, number)
    if folder.is_dir():
        (folder / "media").mkdir(exist_ok=True)
        names = ("cover.png", "other.png")
        (folder / "media" / names[number % 2]).write_bytes(PNG)


def _link(root: Path, number: int) -> None:
    """A text that is a link to another file of the folder."""
    path = _item(root, number) / "en.md"
    if path.is_file():
        target = root / "items" / f"beside-{number}.md"
        target.write_bytes(path.read_bytes())
        path.unlink()
        path.symlink_to(target)


EDITS: dict[str, Callable[[Path, int], None]] = {
    "text": _text,
    "same size": _same_size,
    "touch": _touch,
    "add": _add,
    "remove": _remove,
    "rename": _rename,
    "key": _key,
    "feed": _feed,
    "lexicon": _lexicon,
    "language": _language,
    "media": _media,
    "link": _link,
}
