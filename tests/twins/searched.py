"""Nine small items among which is searched, and the ids that a query brings."""

from pathlib import Path

from shelf import TODAY, article, chinese, shelve, text

from content_sync.site.library.library import Library

ITEMS = (
    article("giam-ngheo", {"vi": text("Chương trình giảm nghèo bền vững", "Hỗ trợ từng hộ.")}),
    article("nha-o", {"vi": text("Hỗ trợ nhà ở cho hộ nghèo", "Bà con làm đơn tại thôn.")}),
    article("dak-nong", {"vi": text("Đường đi Đắk Nông")}),
    article("khanh-hoa", {"vi": text("Chợ phiên Khánh Hòa", "Thứ bảy hằng tuần.")}),
    article(
        "fu-pin",
        {"zh-Hans": chinese("扶贫政策", "fu pin zheng ce", "农户贷款")},
    ),
    article(
        "hai-quan",
        {
            "vi": text("Khai hải quan", "Làm thủ tục tại cửa khẩu Hữu Nghị."),
            "zh-Hans": chinese("海关申报", "hai guan shen bao", "请在口岸办理。"),
        },
    ),
    article("ruon", {"tyz": text("Hưa căn hết rườn"), "vi": text("Giúp nhau dựng cột")}),
    article("vay-von", {"vi": text("Vay vốn nuôi bò"), "en": text("Loans", "visa and cattle")}),
    article("visa", {"en": text("Visa for one day"), "vi": text("Thị thực", "Mẫu visa tại quầy")}),
)


def searchable(store: Path) -> Library:
    """A library of the nine."""
    shelve(store, *ITEMS)
    library = Library.open(store, today=TODAY)
    assert library is not None
    return library


def found(library: Library, query: str, tag: str = "vi") -> list[str]:
    """The ids that a query brings."""
    return [one.id for one in library.find(query, tag)]
