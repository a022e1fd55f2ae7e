"""Letters of another encoding are recognised, and what they probably say is told."""

from pathlib import Path

import pytest
from folder import article, write_folder
from mistakes import LOAN_TEXT, mistakes

from content_sync.centre.source.source import load
from content_sync.centre.written.misread import misreadings
from content_sync.centre.written.old_letters import as_letters
from content_sync.centre.written.syllables import is_syllable

MEANT = "Bà con đến xã đăng ký khai sinh, mang theo thẻ căn cước."
TCVN3 = "Bµ con ®Õn x· ®¨ng ký khai sinh, mang theo thÎ c¨n c­íc."
VNI = "Baø con ñeán xaõ ñaêng kyù khai sinh, mang theo theû caên cöôùc."
VISCII = "Bà con ðªn xã ðång ký khai sinh, mang theo thë cån cß¾c."
WINDOWS_1258 = "Bà con ðêìn xaÞ ðãng kyì khai sinh, mang theo theÒ cãn cýõìc."
UTF8 = as_letters(MEANT.encode())


def told(text: str, is_vietnamese: bool = True) -> list[str]:
    return [str(each) for each in misreadings(text, is_vietnamese)]


@pytest.mark.parametrize(
    ("seen", "name"),
    [
        (TCVN3, "TCVN3"),
        (VNI, "VNI"),
        (VISCII, "VISCII"),
        (WINDOWS_1258, "Windows-1258"),
        (UTF8, "garbled"),
        (MEANT.encode().decode("latin-1"), "garbled"),
        (as_letters(UTF8.encode()), "garbled"),
    ],
)
def test_letters_of_another_encoding_are_named_with_what_they_say(seen: str, name: str) -> None:
    [found] = told(seen)

    assert name in found
    assert f"it probably says «{MEANT}»" in found


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("Hç trî hé nghÌo", "Hỗ trợ hộ nghèo"),
        ("Hoã trôï hoä ngheøo", "Hỗ trợ hộ nghèo"),
        ("Thñ tôc khai sinh (mÉu 01/2026)", "Thủ tục khai sinh (mẫu 01/2026)"),
        ("ÑÖÔØNG HÖÕU NGHÒ", "ĐƯỜNG HỮU NGHỊ"),
        ("Hà Nội – 贫困户 Há»™i An", "Hà Nội – 贫困户 Hội An"),
    ],
)
def test_a_short_line_is_enough(seen: str, meant: str) -> None:
    [found] = told(seen)

    assert f"«{meant}»" in found


@pytest.mark.parametrize(
    "text",
    [
        "H? tr? ti?n ?i?n cho h? ngh?o",
        "C?ng hòa xã h?i ch? ngh?a Vi?t Nam",
        "H\ufffd trợ hộ nghèo",
    ],
)
def test_lost_letters_are_told_with_their_line(text: str) -> None:
    [found] = told(text)

    assert text in found


@pytest.mark.parametrize(
    "text",
    [
        MEANT,
        "Ông Müller, crème brûlée, El Niño, São Paulo, Curaçao, naïve, Đắk Lắk.",
        "Cần Tày mì phjài slim, slí slíp, ngoòng khẩu, khỏi hẩư; Slình, Nùng Inh, Crô.",
        "OTP? PIN? Ai được vay? Vay ở đâu? Xem https://a.vn/?x=1&y=2?z=3, a?b.",
        "Xem https://a.vn/tin?xem https://b.vn/tin?doc và a@b.vn?h.",
        "Khu vực 5 m², 30 °C, ½ viên, §3, 10 µg, «Vay vốn» · 2026 – 2027…",
        "贫困户帮扶：请到村里。",
        "What? Why? The café's naïve façade.",
    ],
)
def test_no_letter_of_a_language_is_taken_for_another(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Windows® và Office™ © 2026",
        "Bản quyền © VTV, nhãn hiệu ®; © Sở Y tế ® Bộ Công an ™ UBND",
        "An® tin¹ x² ma³ là ghi chú¹; N.º 5, 1ª, 2º, Mª; ½ và ¾",
        "Mñai, ñ, Ñ. Ñu, ƀuôn, čar",
        "5 µm, 30 °C, 45°B, §3, ¼, æ, ß, å, Å, ö, ‰, №",
        "a² + b² = c²; x³ · y² ± 3 × 5 ÷ 2 ¬p",
        "© ® ™ ° ± ² ³ ¹ ¼ ½ ¾ ª º µ ¶ · ¸ « » ¡ ¿ ¢ £ ¤ ¥ ¦ § ¨ ¯ ´ ¥5,000 £10 5.000₫",
        "¡ ¿ ñ Ñ ç Ç ð Ð þ Þ ß Å Ä Ö å ä ö ë ï ü ÿ",
        "Coopération, Électricité, télé, vélo, Bön, Tô Ñ, Läng, Nestlé®, Škoda, Łódź, Århus",
        "Ông Müller, bà Peña, cô Ñ, Sigurður Þór, Größe, Gruß, København, ¿Cómo está?",
        "“CẤP XÃ” và “QUÉT MÃ…”, «LÀNG XÃ» — “mùa hè…”, “un été…”, NESCAFÈ™, 10 Å»",
    ],
)
@pytest.mark.parametrize("is_vietnamese", [True, False])
def test_signs_and_foreign_names_are_no_letters_of_another_encoding(
    text: str, is_vietnamese: bool
) -> None:
    assert told(text, is_vietnamese) == []
    assert told("\n".join([MEANT, text, text]), is_vietnamese) == []


@pytest.mark.parametrize("seen", [TCVN3, VNI, VISCII, WINDOWS_1258, UTF8])
def test_signs_beside_them_hide_no_letters_of_another_encoding(seen: str) -> None:
    lines = f"Windows® và Office™ © 2026\n{MEANT}\n{seen} 5 m², ½\nMñai, ñ, Ñ."

    [found] = misreadings(lines, True)

    assert found.lines == (3,)


@pytest.mark.parametrize("meant", ["ĐÃ HỖ TRỢ", "hỗ trợ", "hộ", "CÔNG AN XÃ"])
def test_a_few_garbled_letters_are_enough(meant: str) -> None:
    [found] = told(as_letters(meant.encode()))

    assert f"«{meant}»" in found


def test_letters_are_told_once_however_many_lines_there_are(tmp_path: Path) -> None:
    changes = {LOAN_TEXT: article("Hç trî hé nghÌo", "ThÎ c¨n c­íc", f"{TCVN3}\n\n{TCVN3}\n")}

    [found] = mistakes(tmp_path, changes)

    assert found.startswith(f"{LOAN_TEXT}:2: these are letters of TCVN3")
    assert "«title: Hỗ trợ hộ nghèo» (as in 3 more lines), turn it into Unicode" in found


@pytest.mark.parametrize(("encoding", "name"), [("utf-16", "UTF-16"), ("utf-16-le", "UTF-16")])
def test_a_file_in_utf_16_is_named(tmp_path: Path, encoding: str, name: str) -> None:
    [found] = mistakes(tmp_path, {LOAN_TEXT: article("Don", "Xin", MEANT).encode(encoding)})

    assert f"{LOAN_TEXT}: not UTF-8 but {name}, it probably says «{MEANT}»" in found


@pytest.mark.parametrize(
    ("seen", "encoding", "name"),
    [
        (TCVN3, "latin-1", "TCVN3"),
        (VNI, "latin-1", "VNI"),
        (WINDOWS_1258, "cp1252", "Windows-1258"),
    ],
)
def test_a_file_in_another_encoding_is_named(
    tmp_path: Path, seen: str, encoding: str, name: str
) -> None:
    [found] = mistakes(tmp_path, {LOAN_TEXT: article("Don", "Xin", seen).encode(encoding)})

    assert found.startswith(f"{LOAN_TEXT}:5: not UTF-8 but {name}")
    assert f"it probably says «{MEANT}»" in found


def test_a_chinese_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    file = "items/vay-von/zh-Hans.md"

    [found] = mistakes(tmp_path, {file: article("扶贫贷款", "无需抵押", "好。").encode("gbk")})

    assert found.startswith(
        f"{file}:2: not UTF-8 but GBK (GB18030), it probably says «title: 扶贫贷"
    )


def test_texts_in_other_languages_are_left_in_peace(tmp_path: Path) -> None:
    english = article("Café", "Señor Müller", "Hç trî hé nghÌo is how «ViÖt» looked in 1995.")

    source = load(write_folder(tmp_path, {"items/vay-von/en.md": english}))

    assert not [each for each in source.warnings if "letters" in each.what]


@pytest.mark.parametrize("word", ["nghĩa", "Đồng", "khuya", "quyết", "giếng", "gì", "oanh", "thuở"])
def test_words_are_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["nghÜa", "pjom", "café", "slí", "Müller", "nghiá̀", "hoµ"])
def test_other_words_are_none(word: str) -> None:
    assert not is_syllable(word)


@pytest.mark.parametrize(
    ("pasted", "sort"),
    [("Kh¸m bÖnh miÔn phÝ", "TCVN3"), ("Khaùm beänh mieãn phí", "VNI"), ("ViÖc lµm", "TCVN3")],
)
def test_words_pasted_into_a_line_that_was_typed_are_recognised_and_the_line_kept(
    pasted: str, sort: str
) -> None:
    (found,) = misreadings(f"Bà con đến xã hỏi: {pasted} nhé, mang thẻ căn cước.", True)

    assert sort in found.what
    assert found.guess.startswith("Bà con đến xã hỏi: ")
    assert found.guess.endswith("nhé, mang thẻ căn cước.")
