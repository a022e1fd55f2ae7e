"""The remarks of check, each with the field of the editor that it is of."""

import re
from typing import Any, Final

from django.utils import timezone
from django.utils.translation import gettext as _

from content_sync.centre.desk.draft import saving
from content_sync.centre.desk.draft.checked import checked
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.draft.parts import body_of
from content_sync.centre.interviews.interview_yaml import FILE as INTERVIEW
from content_sync.centre.plans.plan_yaml import FILE as PLAN
from content_sync.centre.text.cut import cut
from content_sync.model import Item

FIELDS: Final = {
    "title": "Tên bài",
    "summary": "Tóm tắt",
    "topics": "Mục",
    "body": "Hỏi ai",
    "as_of": "Số liệu đúng đến ngày",
    "valid_from": "Hiện từ ngày",
    "valid_to": "Đến hết ngày",
    "legal_basis": "Căn cứ pháp lý",
    "superseded_by": "Bài thay",
    "related": "Bài liên quan",
    "schedule": "Giờ hiện",
    "targets": "Nơi hiện",
    "cover": "Ảnh đầu bài",
    "event": "Sự kiện",
    "alt": "Ảnh cho thấy gì",
}
DEEDS: Final = (  # what check asks to be written into a file, and what is done for it at the desk
    (r"thêm topics: \[[^\]]*\]", "chọn ít nhất một mục ở «Mục»"),
    (r"thêm body: với mã cơ quan", "chọn cơ quan ở «Hỏi ai»"),
    (r"thêm as_of: với một ngày", "điền ngày ở «Số liệu đúng đến ngày»"),
    (r"thêm event: \{.*\}", "điền giờ ở «Sự kiện»"),
    (r"thêm alt: rồi viết ảnh cho thấy gì", "viết «Ảnh cho thấy gì» ở ảnh đầu bài"),
    (r"đặt tệp ảnh vào media/, viết !\[[^\]]*\]\([^)]*\)", "thêm ảnh bằng nút «Ảnh»"),
    (r"viết !\[[^\]]*\]\([^)]*\) trên một dòng riêng", "thêm ảnh bằng nút «Ảnh»"),
    (r"viết !\[[^\]]*\]\([^)]*\)", "viết «Ảnh cho thấy gì» ở ảnh này"),
    (r"đặt !\[…\]\(media/([^)]*)\) vào bài hoặc bỏ ở đây", r"đặt \1 vào bài, hoặc bỏ đi"),
    (r"(bản gốc|đối chiếu với) [A-Za-z-]+\.md", r"\1"),
    (r"đối chiếu với, rồi viết source: \S+", "so với bản gốc rồi soát lại"),
    (r"mở đầu bằng ---, .*", "điền tên bài và tóm tắt"),
)
APART: Final = (INTERVIEW, PLAN)  # edited in the folder alone
ENDING: Final = ("notice", "event")  # kinds that nobody wants to see for ever
DAY: Final = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
KEY: Final = re.compile(
    rf"\b({'|'.join(FIELDS)})\b(?!-)(?::?\s*(?:…|\[[^\]]*\]|\{{[^}}]*\}})|:(?=\s|$))?"
)


def remarked(entry: Entry, tag: str, language: str = "vi") -> list[dict[str, Any]]:
    """{"tag", "field", "what", "fix", "is_mistake"}; tag "" are the facts.

    field: "b:<key>" a block, "h:title", "f:valid_to"; "" where it is of the whole text.

    Raises:
        SourceError: feed.yaml cannot be read.
    """
    found = []
    lines = _lines(entry, tag)
    read = checked(entry, language)
    for remark in read.remarks:
        name = remark.file.rpartition("/")[2]
        of = "" if name in ("item.yaml", INTERVIEW) else name.removesuffix(".md")
        if of not in ("", tag):
            continue
        at = str(remark.at) if name not in APART else ""
        if not of:
            field = f"f:{at.partition('.')[0].partition('[')[0]}" if at else ""
        else:
            field = f"h:{at}" if at in ("title", "summary") else _block(lines, remark.line)
        found.append(
            {
                "tag": of,
                "field": field,
                "what": _where(name, remark.line) + in_words(remark.what, language),
                "fix": in_words(remark.fix, language),
                "is_mistake": remark.is_mistake,
            }
        )
    for field, what, fix in of_desk(read.item):
        said = {"tag": "", "field": f"f:{field}", "what": what, "fix": fix, "is_mistake": False}
        found.append(said)
    return found


def _where(name: str, line: int) -> str:
    """The line of what is edited in the folder alone."""
    return f"{name}:{line}: " if name in APART else ""


def of_desk(item: Item) -> list[tuple[str, str, str]]:
    """What only the desk asks to look at: the field, what it is, what to do."""
    found = []
    if item.kind in ENDING and not item.valid_to:
        fix = _("Điền «Đến hết ngày», để tin cũ không còn hiện trên kiosk.")
        found.append(("valid_to", _("Bài này chưa có ngày hết hạn."), fix))
    if item.as_of and item.as_of > timezone.localdate().isoformat():
        fix = _("Đây là ngày xem số liệu, không phải ngày hết hạn: ghi hôm nay hoặc trước đó.")
        found.append(("as_of", _("Ngày của số liệu còn ở tương lai."), fix))
    return found


def in_words(said: str, language: str) -> str:
    """What check says of a file, in the words that stand over the editor's fields."""
    if language != "vi":
        return said
    for asked, done in DEEDS:
        said = re.sub(asked, done, said)
    found = KEY.sub(lambda key: f"«{FIELDS[key[1]]}»", DAY.sub(r"\3/\2/\1", said))
    return found[:1].upper() + found[1:]


def _lines(entry: Entry, tag: str) -> list[tuple[int, str]]:
    """The first line of each block in its file, and its key."""
    part = saving.state_of(entry, tag)
    written = [each for each in part.blocks if each["md"]]
    cuts = cut(body_of(part.blocks), part.head.count("\n") + 1)
    if [each.md for each in cuts] != [each["md"] for each in written]:
        at, found = part.head.count("\n") + 1, []
        for each in written:
            found.append((at, each["key"]))
            at += each["md"].count("\n") + 2
        return found
    return [(one.line, each["key"]) for one, each in zip(cuts, written, strict=True)]


def _block(lines: list[tuple[int, str]], line: int) -> str:
    before = [key for at, key in lines if at <= line]
    return f"b:{before[-1]}" if before and line else ""
