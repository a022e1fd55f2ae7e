"""Where sentences end in Vietnamese, Chinese and English, and that nothing gets lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from steps import steps

from content_sync.sentences import ended, join, ranges, split

PIECES = ("Bà con", "tổ", "TP.", "1.500.000", "v.v.", "好", "小组", ".", "!", "?", "…", "。", "！")
texts = st.lists(st.sampled_from((*PIECES, " ", " ", "”", "(", "5.", "A."))).map("".join)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bà con đến tổ. Tổ họp.", ("Bà con đến tổ.", "Tổ họp.")),
        ("Ở TP. Lạng Sơn có tổ. Mời quý vị!", ("Ở TP. Lạng Sơn có tổ.", "Mời quý vị!")),
        ("Vay 1.500.000 đồng. Trả sau.", ("Vay 1.500.000 đồng.", "Trả sau.")),
        ("See No. 5 of it. Go.", ("See No. 5 of it.", "Go.")),
        ("Tỷ lệ là 2.16 % thôi.", ("Tỷ lệ là 2.16 % thôi.",)),
        ("Mang gạo, muối, v.v. Lên xe.", ("Mang gạo, muối, v.v. Lên xe.",)),
        ("Ông T. A. Bình đến. Chào ông.", ("Ông T. A. Bình đến.", "Chào ông.")),
        ("Gặp Th.S. Lan ở xã. Mời.", ("Gặp Th.S. Lan ở xã.", "Mời.")),
        ("On Jan. 5 go to pp. 5 and 6. Yes.", ("On Jan. 5 go to pp. 5 and 6.", "Yes.")),
        ("Họp ngày 1. 7. 2025 nhé. Hết.", ("Họp ngày 1. 7. 2025 nhé.", "Hết.")),
        ("Mức độ 2. 12 chỉ số.", ("Mức độ 2.", "12 chỉ số.")),
        ("II. Nội dung họp. Hết.", ("II. Nội dung họp.", "Hết.")),
        ("a. Nộp đơn. Hết.", ("a. Nộp đơn.", "Hết.")),
        ("1.1. Đối tượng vay. Hết.", ("1.1. Đối tượng vay.", "Hết.")),
        (
            "Gọi 0205 3812 345. Hỏi UBND TP.Lạng Sơn.",
            ("Gọi 0205 3812 345.", "Hỏi UBND TP.Lạng Sơn."),
        ),
        ("v.v... Mời vào.", ("v.v...", "Mời vào.")),
        ("请看第5条。共1.5升。", ("请看第5条。", "共1.5升。")),
        ("Vâng ạ. Mời vào.", ("Vâng ạ.", "Mời vào.")),
        ("1. Gặp tổ trưởng. 2. Họp.", ("1. Gặp tổ trưởng.", "2. Họp.")),
        ("Ông nói: “Được.” Bà đi.", ("Ông nói: “Được.”", "Bà đi.")),
        ("请到小组。小组会评议！好吗？", ("请到小组。", "小组会评议！", "好吗？")),
        ("他说：“好。”我走了。", ("他说：“好。”", "我走了。")),
        ("Đi xe.¹ Rồi đi tàu.", ("Đi xe.¹", "Rồi đi tàu.")),
        ("乘车。¹乘火车。", ("乘车。¹", "乘火车。")),
        ("Chờ… rồi đi.", ("Chờ… rồi đi.",)),
        ("", ()),
    ],
)
def test_a_sentence_ends_where_a_speaker_would_stop(text: str, expected: tuple[str, ...]) -> None:
    assert split(text) == expected
    assert join(expected) == text


@given(texts)
def test_joined_sentences_give_back_the_text(text: str) -> None:
    kept = " ".join(text.split())

    # Space after a Chinese full stop is the one thing that is not kept.
    assert join(split(kept)).replace(" ", "") == kept.replace(" ", "")
    if not {"。", "！"} & set(kept):
        assert join(split(kept)) == kept


@given(st.text())
def test_sentences_stand_in_order_and_none_is_empty(text: str) -> None:
    end = 0
    for start, stop in ranges(text):
        assert end <= start < stop <= len(text)
        assert text[end:start].strip() == ""
        end = stop
    assert text[end:].strip() == ""


@pytest.mark.parametrize("piece", [".", "。", '."', "a. A. ", ". "])
def test_a_hostile_text_costs_no_more_than_its_length(piece: str) -> None:
    short, long = steps(ranges, piece * 1_000), steps(ranges, piece * 4_000)

    assert long < 5 * short
    ranges(piece * 50_000)  # and what the patterns do, which is not counted, comes to an end


@pytest.mark.parametrize(
    ("text", "ended_text"),
    [
        ("Vay vốn", "Vay vốn."),
        ("Vay được không?", "Vay được không?"),
        ("扶贫贷款", "扶贫贷款。"),
        ("«Đi ngay.»", "«Đi ngay.»"),
        ("", ""),
    ],
)
def test_a_text_is_ended_once_in_its_own_script(text: str, ended_text: str) -> None:
    assert ended(text) == ended_text
