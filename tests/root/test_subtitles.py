"""Subtitles are read from either kind of file, whoever wrote it."""

from pathlib import Path

import pytest
from checkout import MEDIA
from folder import write_folder
from hypothesis import example, given
from hypothesis import strategies as st

from content_sync.centre.source.source import load
from content_sync.errors import FileError, SourceError
from content_sync.letters import unseen
from content_sync.subtitles import Subtitle, at, read, to_webvtt, without_length

SRT = """1
00:00:00,000 --> 00:00:04,060
Mưa nhiều ngày.

2
00:00:04,260 --> 01:00:12,500
Bà con để ý nước suối
và mặt đất.
"""
RAIN = Subtitle(0, 4060, "Mưa nhiều ngày.")
STREAM = Subtitle(4260, 3612500, "Bà con để ý nước suối\nvà mặt đất.")
ITEM = "items/vay-von"


def cue(words: str) -> str:
    return read(f"WEBVTT\n\n00:01.000 --> 00:02.000\n{words}\n")[0].text


def test_subrip_and_webvtt_give_the_same_subtitles() -> None:
    webvtt = "WEBVTT - phụ đề\n\n" + SRT.replace(",", ".")

    assert read(SRT) == read(webvtt) == (RAIN, STREAM)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_where_a_file_was_saved_makes_no_difference(end: str, mark: str) -> None:
    for text in (SRT, f"WEBVTT\n\n{SRT}"):
        assert read(mark + text.replace("\n", end)) == (RAIN, STREAM)


@pytest.mark.parametrize(
    "times",
    [
        "00:01.500 --> 00:02.000",
        "0:00:01,5 --> 0:00:02",
        "00:01.500-->00:02.000",
        "000:00:01.500 --> 000:00:02.000 line:0 position:20%,line-left align:start",
        "00:00:01,500 --> 00:00:02,000  X1:201 X2:516 Y1:397 Y2:423",
    ],
)
def test_times_are_read_with_or_without_hours_and_settings(times: str) -> None:
    assert read(f"{times}\nA") == (Subtitle(1500, 2000, "A"),)


def test_notes_styles_and_regions_are_not_shown() -> None:
    asides = "NOTE\nby Lan\n\nSTYLE\n::cue { color: lime }\n\nREGION\nid:a\n\nNOTE one line\n\n"

    assert read(f"WEBVTT\nKind: captions\n\n{asides}NOTE\n00:01.000 --> 00:02.000\nA\n") == (
        Subtitle(1000, 2000, "A"),
    )


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("<v Lan>The stream <b>turns</b> <i.loud>muddy</i></v>.", "The stream turns muddy."),
        ("Run <00:00:01.500>fast", "Run fast"),
        ('<font color="#fff">Run</font> {\\an8}fast', "Run fast"),
        ("5 < 6 > 3", "5 < 6 > 3"),
        ("B&amp;B &lt;b&gt; &#272;&#x1ED3;ng&nbsp;Đăng AT&T", "B&B <b> Đồng Đăng AT&T"),
        ("Gọi\x00 &#8238;411&#7;.", "Gọi   411."),
        ("  Gọi 114.  \n&nbsp;\n<i></i>\nGọi 115.", "Gọi 114.\nGọi 115."),
    ],
)
def test_tags_go_and_entities_become_letters(words: str, shown: str) -> None:
    assert cue(words) == shown


def test_subtitles_without_length_are_left_out_and_can_be_told() -> None:
    text = "1\n0:01 --> 0:02\nA\n\n2\n0:02 --> 0:02\nB\n\n3\n0:03 --> 0:03\n<i></i>\n"

    assert read(text) == (Subtitle(1000, 2000, "A"),)
    assert without_length(text) == (6,)


def test_words_are_shown_as_they_are_meant() -> None:
    assert cue("Đo\u0302\u0300ng\u00a0Đăng\u200b, ng\u00adhèo") == "Đồng Đăng, nghèo"


def test_a_file_may_begin_with_empty_lines() -> None:
    assert read("\n\nWEBVTT\n\n0:01 --> 0:02\nA\n") == (Subtitle(1000, 2000, "A"),)


def test_subtitles_without_words_are_left_out_and_the_others_stand_in_order() -> None:
    text = "00:05.000 --> 00:06.000\nB\n\n00:03.000 --> 00:04.000\n<i></i>\n\n0:01 --> 0:09\nA\n"

    assert read(text) == (Subtitle(1000, 9000, "A"), Subtitle(5000, 6000, "B"))


def test_overlapping_subtitles_are_shown_below_each_other_and_end_on_time() -> None:
    subtitles = (Subtitle(1000, 9000, "A"), Subtitle(5000, 6000, "B"))

    shown = [at(subtitles, ms) for ms in (999, 1000, 5000, 5999, 6000, 9000)]
    assert shown == ["", "A", "A\nB", "A\nB", "A", ""]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("", 1, "there are no subtitles"),
        ("Kính gửi bà con\n", 1, "«Kính gửi bà con» has no times"),
        (SRT + "\nhết", 10, "«hết» has no times"),
        ("WEBVTT\n\nhết", 3, "«hết» has no times"),
        ("1\n00:00:04,000 -> 00:00:05,000\nA", 1, "«1» has no times"),
        ("1\n00:00:04,000 --> 00:75:00,000\nA", 2, "«00:00:04,000 --> 00:75:00,000» are no times"),
        ("0:05 --> 0:04\nA", 1, "a subtitle ends before it begins"),
        (SRT.replace("\n\n", "\n"), 5, "a subtitle begins inside another"),
    ],
)
def test_a_mistake_is_found_in_its_line(text: str, line: int, what: str) -> None:
    with pytest.raises(ValueError, match=f"^line {line}: ") as caught:
        read(text)

    assert isinstance(caught.value, FileError)
    assert (caught.value.line, caught.value.what) == (line, what)
    assert caught.value.fix


shown_lines = st.lists(
    st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" "), min_size=1)
    .map(lambda text: unseen.tidied(text).strip())
    .filter(bool),
    min_size=1,
).map("\n".join)
moments = st.integers(0, 359_999_999)
some_subtitles = st.lists(
    st.builds(
        lambda start, length, text: Subtitle(start, start + length, text),
        moments,
        st.integers(1, 9_999),
        shown_lines,
    )
)


@given(some_subtitles)
@example([Subtitle(0, 1, "{\\an8} <b> &amp; -->")])
def test_what_a_browser_is_given_says_the_same(subtitles: list[Subtitle]) -> None:
    assert read(to_webvtt(subtitles)) == tuple(sorted(subtitles))


@given(st.text(alphabet="01:.,-> \n<b>&;A") | st.text())
def test_any_text_is_read_or_refused_and_never_breaks(text: str) -> None:
    try:
        subtitles = read(text)
    except FileError as error:
        assert 1 <= error.line <= len(text.splitlines()) + 1
    else:
        assert all(each.start_ms < each.end_ms and each.text for each in subtitles)


def with_video(parent: Path, name: str, subtitles: str) -> Path:
    """A content folder whose item shows a film with these subtitles."""
    content = write_folder(parent)
    media = content / ITEM / "media"
    (media / "lu.mp4").write_bytes((MEDIA / "square.mp4").read_bytes())
    (media / name).write_text(subtitles)
    page = content / ITEM / "vi.md"
    page.write_text(f"{page.read_text()}\n![Phim](media/lu.mp4)\n")
    item = content / ITEM / "item.yaml"
    entry = f"media:\n  lu.mp4:\n    poster: cover.png\n    subtitles: {{vi: {name}}}\n"
    item.write_text(item.read_text() + entry)
    return content


def test_a_content_folder_may_have_subrip_subtitles(tmp_path: Path) -> None:
    source = load(with_video(tmp_path, "lu.srt", SRT))

    assert "lu.srt" in {file.name for each in source.items for file in each.media}


def test_subtitles_without_length_are_a_warning(tmp_path: Path) -> None:
    text = SRT + "\n3\n00:01:00,000 --> 00:01:00,000\nhết\n"

    source = load(with_video(tmp_path, "lu.srt", text))

    [told] = [each for each in source.warnings if "as they begin" in each.what]
    assert (told.line, told.what) == (
        11,
        "1 of the subtitles end as they begin, so nobody sees them",
    )


def test_subtitles_in_another_encoding_are_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        load(with_video(tmp_path, "lu.srt", SRT.replace("Mưa nhiều", "M­a nhiÒu ngµy, ®Êt ®¸")))

    [mistake] = caught.value.mistakes
    assert mistake.what.startswith("these are letters of TCVN3")
    assert mistake.line == 3


def test_a_mistake_in_subtitles_names_their_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        load(with_video(tmp_path, "lu.srt", SRT + "\nhết\n"))

    (mistake,) = caught.value.mistakes
    assert (mistake.file, mistake.line) == (f"{ITEM}/media/lu.srt", 10)
    assert mistake.what == "«hết» has no times"
    assert mistake.fix.startswith("write 00:00:04.000 -->")


@pytest.mark.parametrize(("at", "is_told"), [("00:00:00,500", False), ("00:10:00,000", True)])
def test_subtitles_after_the_end_of_the_film_are_a_warning(
    tmp_path: Path, at: str, is_told: bool
) -> None:
    text = f"1\n{at} --> 00:10:02,000\nhết\n"

    source = load(with_video(tmp_path, "lu.srt", text))

    told = [(each.line, each.what) for each in source.warnings if each.file.endswith("lu.srt")]
    what = "1 of the subtitles begin after the end of 'lu.mp4'"
    assert told == ([(2, what)] if is_told else [])
