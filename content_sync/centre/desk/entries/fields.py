"""What an officer fills in of an entry of feed.yaml, list by list: plain fields and their words."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = str | Promise


class How(Enum):
    """How a field is filled in."""

    NAMES = "names"  # a line a language
    TEXT = "text"
    DATE = "date"
    COLOUR = "colour"
    ICON = "icon"
    AREA = "area"  # one of those of the feed
    PROFILES = "profiles"  # any of those of the feed
    ITEMS = "items"  # ids of items, in order
    LANGUAGES = "languages"  # any of those of the feed
    HOURS = "hours"  # see opening.py; or a line a language, for hours that no week has


@dataclass(frozen=True, slots=True)
class Field:
    """A field; `may_be_unknown`: «?» in feed.yaml, kiosks show that it is not known yet."""

    name: str
    says: Words
    how: How = How.TEXT
    hint: Words = ""
    may_be_unknown: bool = False


@dataclass(frozen=True, slots=True)
class List:
    """A list of feed.yaml: its page, what one of it is called, its fields."""

    key: str
    address: str  # its name in addresses.py
    says: Words
    one: Words
    about: Words
    fields: tuple[Field, ...]
    id_key: str = "id"


NAMES: Final = Field("names", _("Tên"), How.NAMES)
ICON: Final = Field(
    "icon", _("Hình vẽ"), How.ICON, _("Tên trong bộ Material Design Icons, như town-hall.")
)
AREA: Final = Field("area", _("Thuộc địa bàn"), How.AREA)

LISTS: Final = (
    List(
        "bodies",
        "entries",
        _("Cơ quan"),
        _("cơ quan"),
        _("Nơi bà con hỏi: kiosk hiện địa chỉ, giờ làm việc, điện thoại ở cuối mỗi bài."),
        (
            NAMES,
            Field("address", _("Địa chỉ"), How.NAMES, may_be_unknown=True),
            Field("hours", _("Giờ làm việc"), How.HOURS, may_be_unknown=True),
            Field(
                *("telephone", _("Điện thoại"), How.TEXT),
                hint=_("Như: 0205 3812 345."),
                may_be_unknown=True,
            ),
            Field(
                *("speaks", _("Cán bộ ở đó nói được tiếng"), How.LANGUAGES),
                hint=_("Kiosk nói với bà con rằng có thể hỏi bằng những tiếng này."),
            ),
            AREA,
            ICON,
        ),
    ),
    List(
        "topics",
        "topics",
        _("Chủ đề"),
        _("chủ đề"),
        _("Các ô lớn trên màn hình đầu của kiosk."),
        (
            NAMES,
            Field("hints", _("Dòng nhỏ dưới tên"), How.NAMES, _("Hai, ba điều tìm thấy ở đó.")),
            Field("colour", _("Màu"), How.COLOUR),
            ICON,
        ),
    ),
    List(
        "needs",
        "needs",
        _("Nhu cầu"),
        _("nhu cầu"),
        _("Việc bà con gặp («Tôi cần vay vốn»), và các bài trả lời việc ấy."),
        (
            NAMES,
            Field("items", _("Các bài"), How.ITEMS, _("Theo thứ tự hiện ra; gõ tên hoặc mã bài.")),
            Field("profiles", _("Hiện trên loại kiosk"), How.PROFILES),
            ICON,
        ),
    ),
    List(
        "areas",
        "areas",
        _("Địa bàn"),
        _("địa bàn"),
        _("Tỉnh và xã, theo mã đơn vị hành chính."),
        (
            NAMES,
            Field("legal_basis", _("Căn cứ"), How.TEXT, _("Như: QĐ 19/2025/QĐ-TTg.")),
            Field("valid_from", _("Từ ngày"), How.DATE),
            Field("valid_to", _("Đến ngày"), How.DATE),
        ),
        "code",
    ),
    List(
        "places",
        "areas",
        _("Địa điểm"),
        _("địa điểm"),
        _("Nơi họp, nơi diễn ra sự kiện."),
        (NAMES, AREA, ICON),
    ),
)
BY_KEY: Final[Mapping[str, List]] = {each.key: each for each in LISTS}

COLOURS: Final[Mapping[str, Words]] = {
    "violet": _("tím"),
    "leaf": _("xanh lá"),
    "teal": _("xanh mòng két"),
    "indigo": _("chàm"),
    "brown": _("nâu"),
    "plum": _("mận"),
    "slate": _("xám đá"),
    "emergency": _("đỏ, chỉ cho khẩn cấp"),
}


def list_of(id_: str) -> List:
    """The list of an entry's id, feed/bodies/ubnd-xa.

    Raises:
        KeyError: there is no such list.
    """
    return BY_KEY[id_.split("/")[1]]


def name_of(id_: str) -> str:
    """What the entry is called in its list: ubnd-xa."""
    return id_.split("/", 2)[2]
