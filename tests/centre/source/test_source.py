"""A content folder is read whole: what of it reaches the model, and what is only warned of."""

import unicodedata
from pathlib import Path

import pytest
from checkout import MEDIA
from folder import FEED, FRAUD_YAML, PNG, VIETNAMESE, article, write_folder

from content_sync.centre.source.hashes import source_hash
from content_sync.centre.source.source import Source, load
from content_sync.errors import SourceError
from content_sync.model import Body, Event, LegalBasis, Review, Schedule
from content_sync.prose import Chapter, Picture

LOAN = "items/vay-von/item.yaml"
LOAN_TEXT = "items/vay-von/vi.md"
FRAUD = "items/lua-dao/item.yaml"
FRAUD_TEXT = "items/lua-dao/vi.md"

Changes = dict[str, str | bytes | None]


def read(parent: Path, changes: Changes | None = None) -> Source:
    """The small folder after `changes`."""
    return load(write_folder(parent, changes))


def test_a_good_folder_is_read_without_a_word(tmp_path: Path) -> None:
    source = read(tmp_path)

    assert [each.item.id for each in source.items] == ["khai-hai-quan", "lua-dao", "vay-von"]
    assert source.warnings == ()
    assert not source.require_approval


def test_feed_yaml_becomes_the_feed(tmp_path: Path) -> None:
    feed = read(tmp_path).feed

    assert [each.tag for each in feed.languages] == ["vi", "tyz", "zh-Hans", "en"]
    assert feed.languages[2].fallback == ("en", "vi")
    assert feed.topics[0].hints == {"vi": "Vay vốn, trợ cấp"}
    assert feed.places[0].names == {"vi": "Nhà văn hoá xã"}
    assert feed.needs[0].items == ("vay-von",)
    assert feed.areas[0].valid_from == "2025-07-01"


def test_a_question_mark_means_not_yet_known(tmp_path: Path) -> None:
    [body] = read(tmp_path).feed.bodies

    assert body == Body(
        id="ubnd-xa",
        names={"vi": "Ủy ban nhân dân xã", "en": "Commune People's Committee"},
        address={"vi": "Thôn Mẫu"},
        icon="town-hall",
        unknown=("hours", "telephone"),
    )


def test_every_key_of_an_item_arrives(tmp_path: Path) -> None:
    item_yaml = """\
kind: event
topics: [services, support]
class: emergency
drill: true
tier: extra
author: lan
body: ubnd-xa
legal_basis: [24/2021/QĐ-TTg, {number: 7, title: b, link: https://x.vn}]
as_of: 2026-10-01
event: {starts: 2026-12-05T08:00, ends: 2026-12-05T11:00, place: nha-van-hoa}
valid_from: 2026-01-01
valid_to: 2026-12-31
superseded_by: vay-von
targets: {profiles: [commune], areas: ["20"], sites: [s1], audiences: {vi: [a, b], en: [c]}}
schedule: {days: [1, 7], times: ["17:00", "07:00 – 11:30"]}
related: [vay-von, khai-hai-quan]
"""

    item = read(tmp_path, {FRAUD: item_yaml}).items[1].item

    assert (item.kind, item.class_, item.tier, item.drill) == ("event", "emergency", "extra", True)
    assert item.topics == ("services", "support")
    assert item.legal_basis == (
        LegalBasis(number="24/2021/QĐ-TTg"),
        LegalBasis(number="7", title="b", link="https://x.vn"),
    )
    assert item.event == Event(
        starts="2026-12-05T08:00", ends="2026-12-05T11:00", place="nha-van-hoa"
    )
    assert (item.as_of, item.valid_to) == ("2026-10-01", "2026-12-31")
    assert item.superseded_by == "vay-von"
    assert item.targets.audiences == ("a", "b")
    assert item.targets.audiences_in == {"en": ("c",)}
    assert item.schedule == Schedule(days=(1, 7), times=("17:00", "07:00-11:30"))
    assert item.related == ("vay-von", "khai-hai-quan")


def test_a_video_brings_poster_subtitles_tracks_and_chapters(tmp_path: Path) -> None:
    notes = """\
media:
  lu.mp4:
    language: vi
    poster: lu.png
    poster_alt: {vi: Suối lũ}
    subtitles: {vi: lu.vtt}
    tracks: {tyz: lu.opus}
    chapters: {vi: [["0:00", Mở đầu]]}
"""
    media = "items/lua-dao/media"
    body = "![Phim về lũ](media/lu.mp4)\n"

    source = read(
        tmp_path,
        {
            FRAUD: FRAUD_YAML + notes,
            FRAUD_TEXT: article("a", "b", body),
            f"{media}/lu.mp4": (MEDIA / "square.mp4").read_bytes(),
            f"{media}/lu.opus": (MEDIA / "tone.opus").read_bytes(),
            f"{media}/lu.vtt": "WEBVTT\n",
            f"{media}/lu.png": PNG,
        },
    )

    each = source.items[1]
    names = {file.sha256: file.name for file in each.media}
    video = each.item.texts["vi"].blocks[0].video
    assert video is not None
    assert (names[video.media], video.alt) == ("lu.mp4", "Phim về lũ")
    assert (video.duration_ms, video.size, video.language) == (1000, (640, 480), "vi")
    assert isinstance(video.poster, Picture)
    assert (names[video.poster.media], video.poster.alt) == ("lu.png", "Suối lũ")
    assert {tag: names[media] for tag, media in video.subtitles.items()} == {"vi": "lu.vtt"}
    assert {tag: names[media] for tag, media in video.tracks.items()} == {"tyz": "lu.opus"}
    assert video.chapters == (Chapter(at_ms=0, title="Mở đầu"),)


@pytest.mark.parametrize(("name", "ms"), [("tone.opus", 500), ("square.webm", 1000)])
def test_a_recording_knows_how_long_it_is(tmp_path: Path, name: str, ms: int) -> None:
    notes = f"media: {{{name}: {{poster: p.png}}}}\n"
    changes: Changes = {
        FRAUD: FRAUD_YAML + notes,
        FRAUD_TEXT: article("a", "b", f"![Nghe](media/{name})\n"),
        f"items/lua-dao/media/{name}": (MEDIA / name).read_bytes(),
        "items/lua-dao/media/p.png": PNG,
    }

    block = read(tmp_path, changes).items[1].item.texts["vi"].blocks[0]

    recording = block.sound or block.video
    assert recording is not None
    assert recording.duration_ms == ms


def test_a_chapter_after_the_end_of_its_sound_is_a_mistake(tmp_path: Path) -> None:
    notes = 'media: {t.opus: {chapters: {vi: [["0:00", Một], ["0:01", Hai]]}}}\n'
    changes: Changes = {
        FRAUD: FRAUD_YAML + notes,
        FRAUD_TEXT: article("a", "b", "![Nghe](media/t.opus)\n"),
        "items/lua-dao/media/t.opus": (MEDIA / "tone.opus").read_bytes(),
    }

    with pytest.raises(SourceError, match=r"item.yaml:7: chapter 'Hai' begins after the end"):
        read(tmp_path, changes)


def test_chapters_stand_in_the_order_of_their_times(tmp_path: Path) -> None:
    notes = 'media: {t.opus: {chapters: {vi: [["0:00", Một], ["0:00", Hai]]}}}\n'
    changes: Changes = {
        FRAUD: FRAUD_YAML + notes,
        FRAUD_TEXT: article("a", "b", "![Nghe](media/t.opus)\n"),
        "items/lua-dao/media/t.opus": (MEDIA / "tone.opus").read_bytes(),
    }

    with pytest.raises(SourceError, match=r"item.yaml:7: chapter 'Hai' does not begin after"):
        read(tmp_path, changes)


def test_a_review_arrives(tmp_path: Path) -> None:
    text = "---\ntitle: a\nsummary: b\nreviewed: {by: Lan, at: 2026-11-01}\n---\n"

    item = read(tmp_path, {FRAUD_TEXT: text}).items[1].item

    assert item.texts["vi"].reviewed == Review(by="Lan", at="2026-11-01")


def test_a_changed_original_makes_its_translations_stale_not_wrong(tmp_path: Path) -> None:
    title, summary, _ = VIETNAMESE["vay-von"]

    source = read(tmp_path, {LOAN_TEXT: article(title, summary, "Khác.\n\n![a](media/cover.png)")})

    texts = source.items[2].item.texts
    assert {tag: text.stale for tag, text in texts.items()} == {
        "vi": False,
        "zh-Hans": True,
        "en": True,
    }
    current = source_hash(title, summary, "Khác.\n\n![a](media/cover.png)")
    assert [str(warning) for warning in source.warnings] == [
        f"items/vay-von/{tag}.md:4: vi.md has changed since, "
        f"compare it with vi.md, then write source: {current}"
        for tag in ("en", "zh-Hans")
    ]


def test_a_translation_that_names_no_source_counts_as_stale(tmp_path: Path) -> None:
    source = read(tmp_path, {"items/lua-dao/en.md": article("a", "b", "c")})

    assert source.items[1].item.texts["en"].stale
    assert "does not say what it is made from" in str(source.warnings[0])


def test_a_review_or_other_line_ends_do_not_change_the_source_hash() -> None:
    assert source_hash("a", "b", "c\r\nd\r\n") == source_hash("a", "b", "c\nd")
    assert source_hash("ạ", "b", "c") == source_hash(unicodedata.normalize("NFD", "ạ"), "b", "c")
    assert source_hash("a", "b", "c") != source_hash("a", "b", "d")


def test_files_nobody_shows_are_only_warned_of(tmp_path: Path) -> None:
    changes: Changes = {
        "items/lua-dao/media/x.png": PNG,
        "items/lua-dao/vi.docx": b"",
        "items/readme.txt": b"",
        "items/lua-dao/.DS_Store": b"",
    }

    warnings = read(tmp_path, changes).warnings

    assert [warning.file for warning in warnings] == [
        "items/lua-dao/media/x.png",
        "items/lua-dao/vi.docx",
        "items/readme.txt",
    ]


def test_a_topic_in_no_profile_and_an_item_without_a_body_are_warned_of(tmp_path: Path) -> None:
    changes: Changes = {
        "feed.yaml": FEED.replace("[customs, services]", "[services]"),
        FRAUD: FRAUD_YAML.replace("body: ubnd-xa\n", ""),
    }

    warnings = [str(warning) for warning in read(tmp_path, changes).warnings]

    assert warnings[0].startswith("feed.yaml:6: topic 'customs' is in no profile")
    assert warnings[1].startswith(f"{FRAUD}: body is missing")


def test_an_editor_of_windows_is_welcome(tmp_path: Path) -> None:
    text = "\ufeff" + article("a", "b", "c\n").replace("\n", "\r\n")

    item = read(tmp_path, {FRAUD_TEXT: text}).items[1].item

    assert item.texts["vi"].title == "a"


@pytest.mark.parametrize(("steps", "is_warned"), [(4, False), (5, True)])
def test_an_emergency_with_more_steps_than_a_screen_shows_is_warned_of(
    tmp_path: Path, steps: int, is_warned: bool
) -> None:
    body = "".join(f"{number}. Chạy lên cao.\n" for number in range(1, steps + 1))
    urgent = FRAUD_YAML.replace("class: priority", "class: emergency")

    source = read(tmp_path, {FRAUD: urgent, FRAUD_TEXT: article("a", "b", body)})

    said = [one for one in map(str, source.warnings) if "an emergency has 5 steps" in one]
    assert bool(said) is is_warned


def test_words_in_a_language_that_the_feed_has_not_are_told(tmp_path: Path) -> None:
    text = article("a", "b", "Bánh [pjom](lang:tzy), [bái](lang:tyz), [好](lang:zh).\n")

    source = load(write_folder(tmp_path, {"items/lua-dao/vi.md": text}))

    told = [str(each) for each in source.warnings if "words are in" in each.what]
    assert [each.partition("feed has not, ")[2] for each in told] == [
        "did you mean 'tyz'?",
        "did you mean 'zh-Hans'?",
    ]
