"""The kinds of item an officer may begin, each with its blocks laid out and what goes there."""

from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext_noop as _

from content_sync.centre.desk.draft.changes import EMPTY, new_block
from content_sync.centre.desk.draft.parts import Block, new_key
from content_sync.centre.text.block_values import Heading, Words

Laid = tuple[str, str]  # a kind of block, and the one grey sentence in it, or a heading's words


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind: its id in item.yaml, its name, when to take it, its icon, its blocks."""

    id: str
    name: str
    says: str
    icon: str
    blocks: tuple[Laid, ...]


ASK: Final[tuple[Laid, ...]] = (
    ("heading", "Hỏi ai"),
    ("paragraph", _("Bà con hỏi ai, ở đâu, giờ nào, số điện thoại nào?")),
)
KINDS: Final = (
    Kind(
        "article",
        _("Bài viết"),
        _("Chính sách, quyền lợi, điều cần biết"),
        "file-document",
        (
            ("paragraph", _("Chuyện này là gì, ai được hưởng? Nói ngay câu đầu.")),
            ("heading", "Ai được hưởng"),
            ("list", _("Mỗi dòng một điều kiện.")),
            ("heading", "Được bao nhiêu"),
            ("table", _("Hàng đầu là tên cột; máy đọc tên cột trước mỗi ô.")),
            *ASK,
        ),
    ),
    Kind(
        "guide",
        _("Hướng dẫn"),
        _("Thủ tục từng bước: mang gì, đến đâu, bao lâu"),
        "format-list-numbered",
        (
            ("paragraph", _("Làm xong thì được gì, mất bao lâu, có mất tiền không?")),
            ("heading", "Mang theo gì"),
            ("list", _("Mỗi dòng một thứ giấy tờ.")),
            ("heading", "Các bước"),
            ("steps", _("Mỗi bước một việc: đến đâu, đưa cho ai, nói gì.")),
            *ASK,
        ),
    ),
    Kind(
        "notice",
        _("Thông báo"),
        _("Tin ngắn, có ngày hết"),
        "message-alert",
        (
            ("paragraph", _("Việc gì, từ ngày nào đến ngày nào, ở đâu, bà con cần làm gì?")),
            ("note", _("Điều quan trọng nhất, một câu.")),
        ),
    ),
    Kind(
        "event",
        _("Sự kiện"),
        _("Họp dân, tiêm phòng, lễ hội: có giờ và chỗ"),
        "calendar",
        (
            ("paragraph", _("Việc gì, cho ai, có phải đăng ký không?")),
            ("heading", "Mang theo gì"),
            ("list", _("Mỗi dòng một thứ.")),
        ),
    ),
    Kind(
        "story",
        _("Chuyện kể"),
        _("Gương người thật việc thật"),
        "account",
        (
            ("paragraph", _("Người trong chuyện là ai, ở thôn nào? (đã hỏi và được đồng ý)")),
            ("paragraph", _("Trước đây khó thế nào?")),
            ("paragraph", _("Đã làm gì, ai giúp?")),
            ("note", _("Một câu của chính người ấy.")),
        ),
    ),
    Kind(
        "infographic",
        _("Tờ hình"),
        _("Một hình nói hết, chữ ít"),
        "image",
        (("paragraph", _("Hình nói gì? Viết lại bằng chữ cho người không nhìn được.")),),
    ),
    Kind(
        "audio",
        _("Bản tin tiếng"),
        _("Bài đọc, câu chuyện truyền thanh"),
        "volume-high",
        (("paragraph", _("Bản tin nói về chuyện gì, dài mấy phút?")),),
    ),
    Kind(
        "video",
        "Phim",
        _("Phim ngắn có phụ đề"),
        "play",
        (("paragraph", _("Phim cho thấy gì, ai trong phim?")),),
    ),
)


def laid_out(kind: Kind) -> list[Block]:
    """The blocks of a new item of that kind, without words."""
    return [_laid(name, says) for name, says in kind.blocks]


def _laid(name: str, says: str) -> Block:
    """A heading has its words already: they are those of most items of the kind."""
    if name == "heading":
        return new_block(new_key(), Heading(words=Words(says)))
    return new_block(new_key(), EMPTY[name], says)
