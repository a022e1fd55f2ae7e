"""The number in what officers write for a telephone: "ĐT: (0205) 3812 345 – 0912 345 678".

    read("ĐT: (0205) 3812 345, máy lẻ 12").numbers == ("02053812345",)
    read("O2O5 3812 345").unclear                  == "O2O5 3812 345"

Nothing is guessed: what is not plainly a number that can be dialled in Việt Nam, or one that
begins with + and a country, is not dialled, and `unclear` says what it was.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Final

from content_sync.telephone_plan import dialled_form, is_short

_APART: Final = re.compile(  # between two numbers
    r"[;|\n、&]|,|/|\b(?:hoặc|hay|và|or|and)\b|或者?|和"
    r"|(?<=[0-9)])[\s-]+(?=(?:fax|s?đt|tel|di\s+động|hotline)\b)",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(
    r"(?:\be-?mail\b)?[\s:]*\S+@\S+|\bhttps?:\S+|\bwww\.\S+", re.IGNORECASE
)
_TELEPHONE: Final = re.compile(  # words for a telephone, which say nothing against any number
    r"\b(?:đ/t|s?đt|(?:số\s+)?điện\s+thoại|di\s+động|(?:tele)?phone|tel|mobile|hotline|gọi|call"
    r"|nhắn(?:\s+tin)?(?:\s+(?:đến|tới))?|số|đường\s+dây\s+nóng|tổng\s+đài|zalo)(?![^\W\d_])"
    r"|(?:联系)?电话|手机|热线|拨打|请拨|☎|📞",
    re.IGNORECASE,
)
_BOTH: Final = re.compile(r"(?:đ/t|s?đt|điện\s+thoại|tel|phone)\s*[/&-]\s*fax\b", re.IGNORECASE)
_EXTENSION: Final = re.compile(
    r"[\s,;(-]*(?:(?<!\w)(?:(?:số\s+)?(?:máy\s+)?lẻ|nhánh|bấm(?:\s+phím)?|phím|nội\s+bộ"
    r"|ext(?:ension)?|x)|分机|转|#)[\s.:]*[0-9]{1,6}\b\)?",
    re.IGNORECASE,
)
_TIME: Final = re.compile(  # 24/7, 7h30–11h30, 7:30, 14 giờ
    r"\b24\s*/\s*(?:7|24)\b|\b[0-9]{1,2}(?:[:h][0-9]{2}|h\b|\s*giờ(?:\s*[0-9]{2}\b)?)"
    r"|\b(?:thứ|t)\s*[2-7]\b",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(r"^(?:.*[^\d\s+.-])?\s*[0-9]{0,4}\s*:", re.DOTALL)  # Tổ 1:
_NO_TELEPHONE: Final = re.compile(  # words that make another thing of digits
    r"\b(?:fax|cccd|cmnd|cmt|căn\s+cước|chứng\s+minh|stk|tài\s+khoản|tk|mst|mã\s+số"
    r"|hộ\s+chiếu|id)\b"
    r"|[0-9]\s*(?:(?:đồng|đ|vnđ|vnd|triệu|nghìn|tỷ|usd)\b|₫|元)|传真|账号|身份证",
    re.IGNORECASE,
)
_RUN: Final = re.compile(r"\+?[0-9(+][0-9 .()+-]*")
_GLUED: Final = re.compile(r"[^\W\d_][0-9]|[0-9][^\W\d_]")
_AS_DIGIT: Final = re.compile(r"(?<![^\W\d_])[OolI|]+[ .-]*[0-9]|[0-9][ .-]*[OolI|]+(?![^\W\d_])")
_GROUPED: Final = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")  # an amount: 3.300.000
_DATE: Final = re.compile(r"[0-9]{1,2}([.-])[0-9]{1,2}\1[0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}")
_IN_WORDS: Final = re.compile(r"[^0-9]*[^\W\d_][^0-9]* [0-9]{1,2}[^\w]*")  # thôn 5
_SOFT: Final = re.compile(r"\s+-+\s+|\s*[()]\s*")  # within a number, or between two
_LONGEST_SECOND: Final = 4
_SECOND: Final = re.compile(rf"[0-9]{{1,{_LONGEST_SECOND}}}")  # 0205 3812 345/346
_NOTE: Final = re.compile(r"\([^()]*[^\W\d_][^()]*\)|(?<=[0-9]) - [^0-9]+$")
_KNOWN: Final = re.compile(
    r"(?!.*\b(?:phòng|p|tầng|nhà|ngõ|ngách|đường|phố|thôn|xóm|tổ|bản|khu|km|lô|mốc|quầy|cửa|điều"
    r"|trang|mục|ql|tl)\b)[^0-9]+ 11[1-5]",
    re.IGNORECASE,
)
_DASHES: Final = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | {"[": "(", "]": ")"})


@dataclass(frozen=True, slots=True)
class Telephone:
    """The numbers as keys are pressed, the first to be dialled; `unclear`: what is none of them."""

    numbers: tuple[str, ...] = ()
    unclear: str = ""


def dialled(telephone: str) -> str:
    """The first number in `telephone`, as keys are pressed; "" when there is none."""
    return next(iter(read(telephone).numbers), "")


def read(telephone: str) -> Telephone:
    """What `telephone` says, number by number."""
    plain = _ADDRESS.sub(" ", _plain(telephone))
    plain = _EXTENSION.sub(" ", _BOTH.sub("tel", _TIME.sub(" ", plain)))
    parts = [_part(part) for part in _APART.split(plain)]
    unclear = [part.unclear for part in parts if part.unclear]
    before: tuple[str, ...] = ()
    for part in parts:
        if _SECOND.fullmatch(part.unclear) and before and not is_short(before[-1]):
            unclear.remove(part.unclear)
        before += part.numbers
    # Beside something that is not understood, 113 may be a piece of it.
    kept = tuple(number for number in before if not (unclear and is_short(number)))
    return Telephone(tuple(dict.fromkeys(kept)), " … ".join(unclear))


def _plain(text: str) -> str:
    """`text` with digits, dashes and spaces of one kind, and nothing unseen."""
    seen = (one for one in unicodedata.normalize("NFKC", text) if unicodedata.category(one) != "Cf")
    letters = (
        str(unicodedata.decimal(one)) if unicodedata.category(one) == "Nd" else one for one in seen
    )
    return "".join(letters).translate(_DASHES)


def _part(part: str) -> Telephone:
    """What stands between two commas: at most one telephone, or one and a second beside it."""
    is_none = _NO_TELEPHONE.search(part) is not None
    said = _LABEL.sub("", _without_words(part)).strip(" .:-")
    if is_none or not any(one.isdigit() for one in said) or _IN_WORDS.fullmatch(said):
        return Telephone()
    unclear = Telephone(unclear=part.strip())
    if _GLUED.search(said) or _AS_DIGIT.search(said):
        return unclear
    runs = [run.group().strip(" .-").rstrip("+ ") for run in _RUN.finditer(said)]
    runs = [run for run in runs if any(one.isdigit() for one in run)]
    found = [_numbers(run) for run in runs]
    numbers = tuple(number for one in found for number in one or ())
    if found[0] is None or (any(map(is_short, numbers)) and not _stands_alone(said)):
        return unclear
    is_lost = any(
        one is None and len(run) > _LONGEST_SECOND for one, run in zip(found, runs, strict=True)
    )
    return replace(unclear, numbers=numbers) if is_lost else Telephone(numbers)


def _without_words(part: str) -> str:
    """`part` with a colon for each word for a telephone before its digits, without those after."""
    first = re.search("[0-9]{3}", part)
    cut = first.start() if first else len(part)
    return _TELEPHONE.sub(" : ", part[:cut]) + _TELEPHONE.sub(" ", part[cut:])


def _stands_alone(said: str) -> bool:
    """Whether nothing but a note goes with a short number: «113 (công an)», not «113 Trần Phú».

    Before those that everybody knows may stand who answers: «công an 113», not «phòng 113».
    """
    rest = _NOTE.sub("", said).strip(" .:-")
    return not _RUN.sub("", rest).strip(" .:-") or _KNOWN.fullmatch(rest) is not None


def _numbers(run: str) -> tuple[str, ...] | None:
    """The numbers that a run of digits is; None when it is not plainly any."""
    if _GROUPED.fullmatch(run) or _DATE.fullmatch(run):
        return None
    if whole := dialled_form(run):
        return (whole,)
    pieces = [piece for piece in _SOFT.split(run) if any(one.isdigit() for one in piece)]
    ways = _ways(pieces)
    while not ways and _SECOND.fullmatch(pieces[-1]) and len(pieces) > 1:
        pieces = pieces[:-1]
        ways = [way for way in _ways(pieces) if not is_short(way[-1])]
    return ways[0] if len(ways) == 1 else None


def _ways(pieces: list[str]) -> list[tuple[str, ...]]:
    """How neighbouring pieces may be joined to numbers; "" for what is none."""
    if not pieces:
        return [()]
    return [
        (number, *rest)
        for size in range(1, len(pieces) + 1)
        if (number := dialled_form(" ".join(pieces[:size])))
        for rest in _ways(pieces[size:])
    ]
