"""The desk's letters and pictograms, from the fonts the kiosk takes them from.

    python packaging/desk_letters.py       needs the package brotli, which nothing else does

Writes letters-regular.woff2 and letters-bold.woff2 (Latin and Vietnamese alone, some 20 kB each)
and icons.svg into the desk's static folder. What it writes is committed.
"""

from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import fontpkg_be_vietnam_pro
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from content_sync.centre.pages.html import Element
from content_sync.centre.pages.icons import icon

STATIC: Final = Path(__file__).parents[1] / "content_sync" / "centre" / "desk" / "static"
FONTS: Final = Path(fontpkg_be_vietnam_pro.__file__).parent / "files"
WEIGHTS: Final = {"regular": "Regular", "bold": "Bold"}
LETTERS: Final = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),
    *(0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x300, 0x301, 0x303, 0x309, 0x323),
    *range(0x1EA0, 0x1EFA),
    *(0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x20AB, 0x2192, 0x2212),
)
ICONS: Final = (
    *("account", "account-group", "account-plus", "alert", "alert-circle", "arrow-down"),
    *("arrow-left", "arrow-right", "arrow-up", "bell-ring", "bookmark-check", "calendar"),
    *("camera", "check", "check-circle", "check-decagram", "chevron-down", "chevron-left"),
    *("chevron-right", "clock-outline", "close", "cloud-off-outline", "comment-text-outline"),
    *("compare", "content-copy", "content-save-check", "delete", "domain", "dots-vertical"),
    *("download", "drag", "eye", "file-document", "file-document-plus", "filter-variant"),
    *("fit-to-screen", "format-bold", "format-header-2", "format-list-bulleted"),
    *("format-list-numbered", "format-paragraph", "help-circle-outline", "history", "home"),
    *("image", "image-plus", "information-outline", "key", "link", "lock", "lock-open", "login"),
    *("logout", "magnify", "map-marker", "menu", "message-alert", "minus", "note-text"),
    *("package-variant", "pause", "pencil", "phone", "play", "plus", "redo", "refresh", "reply"),
    *("restore", "send", "send-clock", "server", "shield-check", "shield-key", "siren"),
    *("table", "table-plus", "tag", "text-box-check", "translate", "undo", "upload"),
    *("view-grid", "view-list", "volume-high"),
)


def main() -> None:
    """Write all three."""
    for name, weight in WEIGHTS.items():
        font = TTFont(FONTS / f"BeVietnamPro-{weight}.ttf")
        options = Options(flavor="woff2", layout_features=["kern", "mark", "mkmk", "ccmp", "locl"])
        options.hinting = False
        cutter = Subsetter(options)
        cutter.populate(unicodes=LETTERS)
        cutter.subset(font)
        font.flavor = "woff2"
        font.save(STATIC / f"letters-{name}.woff2")
    (STATIC / "icons.svg").write_text(symbols(), "utf-8")


def symbols() -> str:
    """All pictograms in one drawing, each a symbol by its name."""
    whole = ElementTree.Element("svg", xmlns="http://www.w3.org/2000/svg")
    for name in ICONS:
        symbol = ElementTree.SubElement(whole, "symbol", id=name, viewBox="0 0 24 24")
        ElementTree.SubElement(symbol, "path", d=_drawn(icon(name)))
    return ElementTree.tostring(whole, "unicode") + "\n"


def _drawn(picture: Element) -> str:
    (path,) = (inside for inside in picture.inside if isinstance(inside, Element))
    return path.attributes["d"]


if __name__ == "__main__":
    main()
