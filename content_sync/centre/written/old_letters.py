"""The encodings in which Vietnamese was written before Unicode, and Unicode read as another.

A decoder takes letters as they stand in a text that was misread («ViÖt», «Vieät», «Viá»‡t») and
returns what was meant, or None where the encoding does not have them.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import Final

from content_sync.said import phrase

Decoder = Callable[[str], str | None]

# Sources: TCVN 5712-1:1993 (its VN3 has no capitals with tones: fonts in .VnTimeH draw them),
# RFC 1456 for VISCII, both as glibc's iconv reads them; VNI-Windows as Unikey writes it.
TCVN3: Final = str.maketrans(
    "¡¢£¤¥¦§¨©ª«¬\xad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
    "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
)
VISCII_HIGH: Final = (
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
    "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
)
VNI_MARKS: Final = {  # base letters, then what each mark behind them makes of each
    "ù": ("aeouyôö", "áéóúýớứ"),
    "ø": ("aeouyôö", "àèòùỳờừ"),
    "û": ("aeouyôö", "ảẻỏủỷởử"),
    "õ": ("aeouyôö", "ãẽõũỹỡữ"),
    "ï": ("aeouôö", "ạẹọụợự"),
    "â": ("aeo", "âêô"),
    "á": ("aeo", "ấếố"),
    "à": ("aeo", "ầềồ"),
    "å": ("aeo", "ẩểổ"),
    "ã": ("aeo", "ẫễỗ"),
    "ä": ("aeo", "ậệộ"),
    "ê": ("a", "ă"),
    "é": ("a", "ắ"),
    "è": ("a", "ằ"),
    "ú": ("a", "ẳ"),
    "ü": ("a", "ẵ"),
    "ë": ("a", "ặ"),
}
VNI_ALONE: Final = {"ô": "ơ", "ö": "ư", "ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
VNI: Final = {
    **{
        base + mark: made
        for mark, (bases, letters) in VNI_MARKS.items()
        for base, made in zip(bases, letters, strict=True)
    },
    **VNI_ALONE,
}
VNI_LETTER: Final = re.compile("|".join(sorted(VNI, key=len, reverse=True)), re.IGNORECASE)
BEYOND_LATIN: Final = re.compile(r"[^\x00-\xff]")


def as_letters(data: bytes) -> str:
    """`data` as a program shows it that knows Western letters only (Windows-1252)."""
    return "".join(_WESTERN[byte] for byte in data)


def as_bytes(text: str, encoding: str = "cp1252") -> bytes | None:
    """The bytes that were shown as `text`; None where it has letters no byte is shown as."""
    data = bytearray()
    for letter in text:
        try:
            data += letter.encode(encoding)
        except UnicodeEncodeError:
            if ord(letter) > 0xFF:
                return None
            data.append(ord(letter))
    return bytes(data)


def from_tcvn3(text: str) -> str | None:
    """What TCVN3 (.VnTime and its like) meant by `text`; None where that cannot be."""
    return None if BEYOND_LATIN.search(text) else text.translate(TCVN3)


def from_vni(text: str) -> str | None:
    """What VNI meant by `text`, a letter and its marks in two; None where that cannot be."""
    if BEYOND_LATIN.search(text):
        return None
    return VNI_LETTER.sub(_vni_letter, text)


def from_viscii(text: str) -> str | None:
    """What VISCII meant by `text`; None where that cannot be."""
    data = as_bytes(text)
    if data is None:
        return None
    return "".join(VISCII_HIGH[byte - 0x80] if byte >= 0x80 else chr(byte) for byte in data)


def from_windows_1258(text: str) -> str | None:
    """What Windows 1258 meant by `text`, its marks composed; None where that cannot be."""
    data = as_bytes(text)
    try:
        return None if data is None else unicodedata.normalize("NFC", data.decode("cp1258"))
    except UnicodeDecodeError:
        return None


def from_utf8(text: str) -> str | None:
    """UTF-8 that was read as Western or Vietnamese letters, once or more often."""
    for encoding in ("cp1252", "cp1258"):
        data = as_bytes(text, encoding)
        try:
            meant = data.decode("utf-8") if data else text
        except UnicodeDecodeError:
            continue
        if meant != text:
            return from_utf8(meant) or meant
    return None


def _vni_letter(match: re.Match[str]) -> str:
    letters = match.group()
    made = VNI[letters.lower()]
    return made.upper() if letters[0].isupper() else made


def _western(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


_WESTERN: Final = tuple(_western(byte) for byte in range(256))
VIETNAMESE: Final[dict[str, Decoder]] = {
    phrase("TCVN3 (fonts .VnTime)"): from_tcvn3,
    phrase("VNI (fonts VNI-Times)"): from_vni,
    "Windows-1258": from_windows_1258,
    "VISCII": from_viscii,
}
