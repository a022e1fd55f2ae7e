"""The font files a kiosk draws with.

Latin letters and pictograms come from PyPI packages. Chinese letters come from Debian's
fonts-noto-cjk: a .ttc opens as its first face, which draws Japanese shapes, so the face
"Noto Sans CJK SC" is taken out of it once and kept in the cache folder.
"""

from pathlib import Path
from typing import Final

import fonticon_mdi7
import fontpkg_be_vietnam_pro

from content_sync.cache import cache_dir
from content_sync.disk import fill_whole
from content_sync.errors import StoreError

NOTO: Final = Path("/usr/share/fonts/opentype/noto")
SIMPLIFIED_CHINESE: Final = 2  # the third face of NotoSansCJK-*.ttc
LATIN: Final = Path(str(fontpkg_be_vietnam_pro.__file__)).parent / "files"

LATIN_FACES: Final = {
    "regular": "BeVietnamPro-Regular.ttf",
    "semibold": "BeVietnamPro-SemiBold.ttf",
    "bold": "BeVietnamPro-Bold.ttf",
}
CHINESE_FACES: Final = {
    "cjk": "NotoSansCJK-Regular.ttc",
    "cjk-bold": "NotoSansCJK-Bold.ttc",
}


def files() -> dict[str, Path]:
    """Face -> font file. A Chinese face that cannot be had is drawn with the Latin one."""
    found = {face: LATIN / name for face, name in LATIN_FACES.items()}
    found["icon"] = Path(fonticon_mdi7.MDI7.__font_file__)
    for face, name in CHINESE_FACES.items():
        found[face] = chinese(name) or found["regular"]
    return found


def chinese(collection: str) -> Path | None:
    """The Simplified Chinese face of a Noto collection as a file of its own; None without Noto.

    On a disk that cannot be written it is the collection itself: some shapes are Japanese, all can
    be read.
    """
    made = cache_dir() / collection.replace(".ttc", "SC.otf")
    if made.is_file():
        return made
    source = NOTO / collection
    if not source.is_file():
        return None
    from fontTools.ttLib import TTFont

    try:
        with TTFont(source, fontNumber=SIMPLIFIED_CHINESE, lazy=True) as font:
            fill_whole(made, font.save)
    except StoreError:
        return source
    return made
