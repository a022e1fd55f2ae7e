"""What is spoken of a text, so that it makes sense without looking."""

from content_sync.centre.source.narration import PARAGRAPH_MS, SENTENCE_MS, Phrase, names, narration
from content_sync.model import Area, Body, Feed, Language, Text, Topic
from content_sync.prose import Block, Picture, Recording, Sentence, Sentences, Table
from content_sync.words import words

VI = words(("vi",))


def said(*texts: str, first: int = 1) -> Sentences:
    """Sentences s1, s2 …"""
    return tuple(Sentence(f"s{number}", text) for number, text in enumerate(texts, first))


def spoken(*blocks: Block, tag: str = "vi", is_drill: bool = False) -> list[tuple[str, str]]:
    """Cue and words of everything spoken of `blocks`, after title and summary."""
    text = Text(title="Vay vốn", summary="Không thế chấp.", blocks=blocks)
    run = narration(text, words((tag,)), is_drill)
    return [(phrase.id, phrase.text) for phrase in run if phrase.id not in ("t", "u")]


def test_title_and_summary_come_first_and_paragraphs_are_parted_by_longer_pauses() -> None:
    blocks = (Block(p=said("Một.", "Hai.")), Block(h=said("Ba", first=3)))

    run = narration(Text(title="Vay vốn", summary="Tóm tắt.", blocks=blocks), VI)

    assert run == (
        Phrase("t", "Vay vốn", PARAGRAPH_MS),
        Phrase("u", "Tóm tắt.", PARAGRAPH_MS),
        Phrase("s1", "Một.", SENTENCE_MS),
        Phrase("s2", "Hai.", PARAGRAPH_MS),
        Phrase("s3", "Ba", PARAGRAPH_MS),
    )


def test_a_step_says_its_number_once_and_goes_on_counting_after_a_picture() -> None:
    steps = Block(steps=(said("Gặp tổ trưởng.", "Hỏi giờ."), said("Tổ họp.", first=3)), start=3)

    assert spoken(steps) == [
        ("s1", "Bước 3: Gặp tổ trưởng."),
        ("s2", "Hỏi giờ."),
        ("s3", "Bước 4: Tổ họp."),
    ]


def test_a_language_without_a_catalogue_hears_the_number_and_no_foreign_word() -> None:
    blocks = (
        Block(steps=(said("Di."),)),
        Block(picture=Picture(media="", alt="Ma.", size=(1, 1))),
    )

    assert spoken(*blocks, tag="sti") == [("s1", "1. Di."), ("~1", "Ma.")]


def test_a_table_is_read_row_by_row_with_the_heads_of_its_columns() -> None:
    table = Table(
        head=(said("Mang theo"), said("Khai khi", first=2), said("Lưu ý", first=3)),
        rows=(
            (said("Ngoại tệ", first=4), said("Trên 5.000 USD", first=5), ()),
            (said("Vàng", first=6), (), said("Vàng miếng: không.", "Hỏi trước.", first=7)),
        ),
    )

    assert spoken(Block(table=table)) == [
        ("s1", "Mang theo"),
        ("s2", "Khai khi"),
        ("s3", "Lưu ý"),
        ("s4", "Ngoại tệ"),
        ("s5", "Khai khi: Trên 5.000 USD"),
        ("s6", "Vàng"),
        ("s7", "Lưu ý: Vàng miếng: không."),
        ("s8", "Hỏi trước."),
    ]


def test_pictures_and_recordings_are_described_and_what_a_recording_says_is_left_to_it() -> None:
    picture = Picture(media="", alt="Bà con họp.", size=(1, 1), caption=said("Ở thôn."))
    video = Recording(
        media="", alt="Lũ quét.", duration_ms=1, transcript=(said("Chạy đi.", first=2),)
    )

    assert spoken(Block(picture=picture), Block(video=video)) == [
        ("~1", "Hình: Bà con họp."),
        ("s1", "Ở thôn."),
        ("~2", "Phim: Lũ quét."),
    ]


def test_points_notes_and_footnotes_are_read_too() -> None:
    blocks = (
        Block(list=(said("Ngoại tệ."), said("Vàng.", first=2))),
        Block(note=(said("Giữ tờ khai.", first=3),)),
        Block(footnote=said("Theo Điều 6.", first=4), mark="1"),
    )

    assert spoken(*blocks) == [
        ("s1", "Ngoại tệ."),
        ("s2", "Vàng."),
        ("s3", "Giữ tờ khai."),
        ("s4", "Chú thích 1: Theo Điều 6."),
    ]


def test_a_drill_says_so_before_anything_else() -> None:
    run = narration(Text(title="Lũ quét", summary="Chạy."), VI, is_drill=True)

    assert [phrase.id for phrase in run] == ["~0", "t", "u"]
    assert run[0].text == "Diễn tập"


def test_the_feed_says_each_of_its_names_once_and_only_in_the_language_asked_for() -> None:
    feed = Feed(
        languages=(Language(tag="vi", name="Tiếng Việt"), Language(tag="en", name="English")),
        topics=(
            Topic(id="a", icon="", colour="", names={"vi": "Xã", "en": "Commune"}),
            Topic(id="b", icon="", colour="", names={"vi": "Xã"}, hints={"vi": "Tin"}),
        ),
        profiles=(),
        bodies=(Body(id="c", names={"vi": "Trạm"}, hours={"vi": "8 giờ", "en": "8 am"}),),
        areas=(Area(code="20", names={"vi": "Lạng Sơn"}),),  # no screen names it
        demonstration={"vi": "Minh hoạ"},
    )

    vietnamese = [phrase.text for phrase in names(feed, "vi")]
    assert vietnamese == ["Tiếng Việt", "Xã", "Tin", "Trạm", "8 giờ", "Minh hoạ"]
    assert [phrase.text for phrase in names(feed, "en")] == ["English", "Commune", "8 am"]
    assert all(phrase.id == phrase.text for phrase in names(feed, "vi"))
