"""Vietnamese documents and forms by their numbers: Quyết định chín mươi của Thủ tướng Chính phủ."""

import re
from typing import Final

from content_sync.spoken.rules import Rules, Said, Unsure
from content_sync.spoken.vi.figures import number, one_by_one, roman
from content_sync.spoken.vi.letters import letter, spell
from content_sync.spoken.vi.short import ABBREVIATIONS, ISSUERS, KINDS

KIND_NAMES: Final = (
    "Quyết định|Nghị định|Nghị quyết|Thông tư|Thông tư liên tịch|Chỉ thị|Công văn|Kế hoạch|Luật"
    "|Thông báo|Báo cáo|Hướng dẫn|Tờ trình|Kết luận|Công điện|Giấy mời|Pháp lệnh|Quy định|Hiến pháp"
    "|Văn bản hợp nhất|Văn bản|Chương trình|Đề án"
)
ISSUER: Final = re.compile(r"([^\W\d_]+?)(\d+)?")
_CODE: Final = r"[A-ZĐ][A-ZĐa-z&]*\d{0,2}(?:[-/][A-ZĐ][A-ZĐa-z&]*\d{0,2})*"


def _document(match: re.Match[str]) -> Said:
    before, is_numbered, figure, year, code = match.groups()
    if not code and (not before or not figure.isdigit()):
        return match[0]
    kind, _, issuers = re.sub(r"[-/]", " ", code or "").partition(" ")
    by = ""
    if kind in KINDS and not (before and not issuers):
        by = f" của {_issuers(issuers.split())}" if issuers else ""
    elif code:
        by = f" của {found}" if (found := _issuer(kind)) and not issuers else f", {_parts(code)}"
    said = KINDS.get(before, before) + " " if before else ""
    if not said and not is_numbered and code:
        said = f"{KINDS[kind]} " if kind in KINDS else "số "
    said += f"{is_numbered[:2]} " if is_numbered else ""
    is_form = bool(code) and not year and kind not in KINDS and figure.startswith("0")
    figure, suffix = (
        (figure[:-1], f" {letter(figure[-1])}") if figure[-1].isalpha() else (figure, "")
    )
    figure = one_by_one(figure) if is_form else number(figure.lstrip("0") or "0")
    return f"{said}{figure}{suffix}{f' năm {number(year)}' if year else ''}{by}"


def _issuers(codes: list[str]) -> str:
    """BCA BTP: bodies that issued it together; QH15: Quốc hội khoá mười lăm."""
    return ", ".join(_issuer(code) or _letters(code) for code in codes)


def _parts(code: str) -> str:
    """BYT-DP: who wrote it, then its rooms, letter by letter."""
    return ", ".join(_issuer(part) or _letters(part) for part in re.split(r"[-/]", code))


def _letters(code: str) -> str:
    parts = re.findall(r"\d+|[^\W\d_]+", code)
    return " ".join(number(part) if part.isdigit() else spell(part) for part in parts)


def _issuer(code: str) -> str:
    """Who issued it; empty if nobody knows."""
    code = code.replace("&", "")
    match = ISSUER.fullmatch(code)
    name = match and (ISSUERS.get(match[1]) or (len(code) > 2 and ABBREVIATIONS.get(match[1])))
    name = name or (code == "TW" and ABBREVIATIONS[code]) or (code == "CP" and ABBREVIATIONS[code])
    if not match or not name:
        return ""
    return f"{name} khoá {number(match[2])}" if match[2] else name


def _form(match: re.Match[str]) -> str:
    """Mẫu số 01/HN: a form's number by its digits, its letters by their names."""
    said = []
    for run in re.findall(r"\d+|[^\W\d_]+|[-/.]", match["code"]):
        if run.isdigit():
            said.append(one_by_one(run) if run.startswith("0") else number(run))
        elif run.isalpha():
            is_roman = re.fullmatch("[IVX]{2,4}", run) and run not in ("XX", "VV")
            said.append(roman(run) if is_roman else spell(run))
        elif said:
            said.append(",")
    return match["form"] + " " + " ".join(said).replace(" ,", ",")


def _number_and_year(match: re.Match[str]) -> Said:
    said = f"{number(match[1].lstrip('0') or '0')} năm {number(match[2])}"
    return Unsure(said, "a document whose kind is not said, or a month?")


DOCUMENTS: Final[Rules] = (
    # Mẫu số 01/HN, Biểu 07/BC, Phụ lục 02-HSB
    (
        re.compile(
            r"\b(?P<form>(?:[Mm]ẫu|[Bb]iểu|[Bb]iểu mẫu|[Pp]hụ lục|[Tt]ờ khai)(?: số)?)\s"
            r"(?P<code>[A-ZĐ]{0,4}\d{0,3}[a-zđ]?(?:[-/.][A-ZĐ]{1,8}\d{0,3})+)\b(?!/\d)"
        ),
        _form,
    ),
    (
        re.compile(
            rf"(?:\b({KIND_NAMES}|QĐ|NĐ|NQ|TTLT|TT|CT|CV|KH|TB|BC"
            rf"|HD|VBHN|CĐ|TTr|KL|GM)\s)?(\b[Ss]ố:?\s)?(?<![\w/.,])(\d{{1,5}}[a-zđ]?)"
            rf"(?:/(\d{{4}}))?(?![\d])(?:[-/]({_CODE})\b)?(?![/-]?\d)",
            re.M,
        ),
        _document,
    ),
    (
        re.compile(r"(?<![\w/.,-])(1[3-9]|[2-9]\d|\d{3})/((?:19|20)\d\d)(?![/\d-])"),
        _number_and_year,
    ),
)
