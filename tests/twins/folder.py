"""A small, valid content folder for tests: three items in Vietnamese, Chinese and English."""

import base64
from collections.abc import Mapping
from pathlib import Path

from content_sync.centre.source.hashes import source_hash

PNG = base64.b64decode(  # of 640×480, the upper half dark
    "iVBORw0KGgoAAAANSUhEUgAAAoAAAAHgAQAAAAAdquFJAAAAdElEQVR42u3MMQEAMAgDsDL/nuFBwvgSAUkAAAAA"
    "AAAAAAAAAAAAAAAAAACAK9WfwxehUCgUCoVCoVAoFAqFQqFQKBQKhUKhUCgUCoVCoVAoFAqFQqFQKBQKhUKhUCgU"
    "CoVCoVAoFAqFQqFQKBQKhUKhULgGdI4C349mKUgAAAAASUVORK5CYII="
)

FEED = """\
languages:
  - {tag: vi, name: Tiếng Việt}
  - {tag: tyz, name: Tày, fallback: [vi]}
  - {tag: zh-Hans, name: 中文, fallback: [en, vi]}
  - {tag: en, name: English, fallback: [vi]}
topics:
  - id: support
    icon: hand-heart
    colour: violet
    names: {vi: Hỗ trợ hộ nghèo, zh-Hans: 贫困户帮扶, en: Support}
    hints: Vay vốn, trợ cấp
  - {id: services, icon: scale-balance, colour: slate, names: Thủ tục – Pháp lý}
  - {id: customs, icon: bag-checked, colour: teal, names: {vi: Hải quan, zh-Hans: 海关}}
profiles:
  - {id: commune, names: Xã Mẫu, topics: [support, services], body: ubnd-xa}
  - {id: border-gate, names: {vi: Cửa khẩu Mẫu, zh-Hans: 口岸}, topics: [customs, services]}
bodies:
  - id: ubnd-xa
    names: {vi: Ủy ban nhân dân xã, en: Commune People's Committee}
    address: {vi: Thôn Mẫu}
    hours: "?"
    telephone: "?"
    icon: town-hall
areas:
  - {code: "20", names: Lạng Sơn, valid_from: 2025-07-01, legal_basis: QĐ 19/2025/QĐ-TTg}
places:
  - {id: nha-van-hoa, names: Nhà văn hoá xã, icon: home-group, area: "20"}
needs:
  - id: loan
    icon: cash
    names: {vi: Tôi cần vay vốn, en: I need a loan}
    profiles: [commune]
    items: [vay-von]
public_address: https://bantin.example
demonstration: {vi: Nội dung trình diễn, en: Demonstration}
"""

LOAN_YAML = """\
kind: article
topics: [support]
tier: essential
author: lan
body: ubnd-xa
legal_basis: [{number: 78/2002/NĐ-CP, title: Tín dụng đối với người nghèo}]
as_of: 2026-10-01
valid_from: 2026-01-01
valid_to: 2026-12-31
targets: {profiles: [commune], areas: ["20"]}
related: [lua-dao]
cover: {file: cover.png, alt: Bà con họp tổ vay vốn}
"""
FRAUD_YAML = """\
kind: notice
class: priority
topics: [services]
author: lan
body: ubnd-xa
as_of: 2026-10-01
"""
CUSTOMS_YAML = """\
kind: guide
topics: [customs]
author: minh
body: ubnd-xa
as_of: 2026-10-01
targets: {profiles: [border-gate]}
"""

VIETNAMESE = {
    "vay-von": (
        "Vay vốn hộ nghèo",
        "Vay không cần thế chấp.",
        "Bà con đến Tổ tiết kiệm và vay vốn ở thôn. Tổ sẽ **bình xét**.\n\n"
        '![Bà con họp tổ](media/cover.png "Họp tổ ở thôn.")\n\n'
        "1. Gặp tổ trưởng.\n2. Tổ họp.\n\n"
        "| Việc | Nơi làm |\n|---|---|\n| Nộp đơn | Tổ |\n",
    ),
    "lua-dao": (
        "Cảnh giác lừa đảo",
        "Không đưa mã OTP cho bất kỳ ai.",
        "Quý vị gọi [113](tel:113) khi mất tiền. Xem thêm [vay vốn](item:vay-von).\n",
    ),
    "khai-hai-quan": (
        "Khai hải quan",
        "Hàng nào phải khai.",
        "- Ngoại tệ.\n- Vàng.\n\n> Quý vị giữ lại tờ khai.\n",
    ),
}
TRANSLATED = {
    "vay-von": {
        "zh-Hans": ("扶贫贷款", "无需抵押。", "请到村里的储蓄贷款小组。小组会**评议**。\n"),
        "en": ("Loans for poor households", "No collateral.", "Go to the savings group.\n"),
    },
    "lua-dao": {
        "zh-Hans": ("谨防诈骗", "不要把验证码告诉任何人。", "被骗请拨打[113](tel:113)。\n"),
        "en": ("Beware of fraud", "Give no OTP to anyone.", "Call [113](tel:113).\n"),
    },
    "khai-hai-quan": {
        "zh-Hans": ("海关申报", "哪些物品需要申报。", "- 外币。\n- 黄金。\n"),
        "en": ("Customs declaration", "What to declare.", "- Foreign money.\n- Gold.\n"),
    },
}


def article(title: str, summary: str, body: str, source: str = "") -> str:
    """The text of one <tag>.md."""
    made_from = f'source: "{source}"\n' if source else ""
    return f"---\ntitle: {title}\nsummary: {summary}\n{made_from}---\n{body}"


def files() -> dict[str, str | bytes]:
    """Every file of the folder: path -> content."""
    found: dict[str, str | bytes] = {
        "feed.yaml": FEED,
        "items/vay-von/item.yaml": LOAN_YAML,
        "items/vay-von/media/cover.png": PNG,
        "items/lua-dao/item.yaml": FRAUD_YAML,
        "items/khai-hai-quan/item.yaml": CUSTOMS_YAML,
    }
    for id_, text in VIETNAMESE.items():
        found[f"items/{id_}/vi.md"] = article(*text)
        for tag, translation in TRANSLATED[id_].items():
            found[f"items/{id_}/{tag}.md"] = article(*translation, source_hash(*text))
    return found


def write_folder(parent: Path, changes: Mapping[str, str | bytes | None] | None = None) -> Path:
    """Write the folder to parent/content, with `changes` (path -> content, None: no such file)."""
    root = parent / "content"
    for name, content in {**files(), **(changes or {})}.items():
        path = root / name
        if content is None:
            path.unlink(missing_ok=True)
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return root
