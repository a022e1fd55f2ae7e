"""Every mistake in a content folder is told with its file, its line and what to do."""

from pathlib import Path

import pytest
from checkout import MEDIA
from folder import FEED, FRAUD_YAML, LOAN_YAML, PNG, article, write_folder
from mistakes import FRAUD, FRAUD_TEXT, LOAN, LOAN_TEXT, Changes, mistakes


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("feed.yaml", "colour: teal", "colour: tea", "feed.yaml:13: colour 'tea' is unknown"),
        ("feed.yaml", "bodies:", "bodys:", "feed.yaml:17: unknown key 'bodys' in feed.yaml, did"),
        ("feed.yaml", "topics: [customs", "topics: [custom", "feed.yaml:16: topics: no topic"),
        ("feed.yaml", "body: ubnd-xa", "body: ubnd", "feed.yaml:15: body: no body 'ubnd'"),
        ("feed.yaml", "items: [vay-von]", "items: [vay]", "feed.yaml:33: items: no item 'vay'"),
        ("feed.yaml", "profiles: [commune]", "profiles: [x]", "profiles: no profile 'x'"),
        ("feed.yaml", 'area: "20"', 'area: "21"', "feed.yaml:27: area: no area '21'"),
        ("feed.yaml", "2025-07-01", "2025-02-30", "valid_from '2025-02-30' is no date"),
        ("feed.yaml", "fallback: [en, vi]", "fallback: [fr]", "feed.yaml:4: fallback: no other"),
        (
            "feed.yaml",
            "fallback: [en, vi]",
            "fallback: [zh-Hans]",
            "feed.yaml:4: fallback: no other",
        ),
        ("feed.yaml", "tag: en", "tag: vi", "'vi' stands there twice"),
        ("feed.yaml", "id: customs", "id: services", "topics: 'services' stands there twice"),
        ("feed.yaml", "id: customs", "id: Hải", "'Hải' is no id"),
        ("feed.yaml", "names: {vi: Tôi cần", "names: {en: Tôi cần", "names has no text in 'vi'"),
        ("feed.yaml", "{vi: Nội dung", "{xx: Nội dung", "the feed has no language 'xx'"),
        ("feed.yaml", "https://bantin", "bantin", "'bantin.example' is no address"),
        ("feed.yaml", "bantin.example", "bantin.example/?a=#b", "is no address"),
        ("feed.yaml", "bantin.example", 'x"><script>', "is no address"),
        ("feed.yaml", "bantin.example", "x/" + "a" * 200, "is no address, write https:// and"),
        ("feed.yaml", "Tôi cần vay vốn", '"a\\u202eb"', "feed.yaml:31: an unseen character U+202E"),
        (LOAN, "Bà con họp tổ", '"a\\ud800b"', f"{LOAN}:12: an unseen character U+D800"),
        (LOAN, "Bà con họp tổ", '"a\\0b"', f"{LOAN}:12: an unseen character U+0000"),
        ("feed.yaml", "languages:", "languages: [", "not valid YAML"),
        ("feed.yaml", "tag: tyz", "tag: tay!", "'tay!' is no language tag"),
        (LOAN, "kind: article", "kind: artcle", f"{LOAN}:1: kind 'artcle' is unknown, did you"),
        (LOAN, "kind: article\n", "", f"{LOAN}:1: kind is missing or empty"),
        (LOAN, "tier: essential", "tier: vital", f"{LOAN}:3: tier 'vital' is unknown"),
        (LOAN, "tier: essential", "class: loud", f"{LOAN}:3: class 'loud' is unknown"),
        (
            LOAN,
            "tier:",
            "tear:",
            f"{LOAN}:3: unknown key 'tear' in item.yaml, did you mean 'tier'?",
        ),
        (
            LOAN,
            "topics: [support]",
            "topics: [suport]",
            f"{LOAN}:2: topics: no topic 'suport', did",
        ),
        (LOAN, "topics: [support]", "topics: []", f"{LOAN}:2: the item has no topic"),
        (LOAN, "body: ubnd-xa", "body: x", f"{LOAN}:5: body: no body 'x'"),
        (LOAN, "2026-12-31", "2025-12-31", f"{LOAN}:9: valid_to 2025-12-31 lies before valid_from"),
        (LOAN, "2026-10-01", "1/10/2026", f"{LOAN}:7: as_of '1/10/2026' is no date"),
        (LOAN, "[lua-dao]", "[lua]", f"{LOAN}:11: related: no item 'lua', did you mean"),
        (LOAN, "[lua-dao]", "[vay-von]", f"{LOAN}:11: related names the item itself"),
        (
            LOAN,
            "tier: essential",
            "superseded_by: x",
            f"{LOAN}:3: superseded_by: no item 'x'",
        ),
        (LOAN, "tier: essential", "drill: maybe", f"{LOAN}:3: drill 'maybe' is unknown"),
        (LOAN, "tier: essential", "kind: story", f"{LOAN}:3: 'kind' is written twice"),
        (LOAN, "tier: essential", "event: {starts: 5/12}", f"{LOAN}:3: starts '5/12' is no moment"),
        (LOAN, "tier: essential", 'event: {starts: "2026-12-20T01:00Z"}', "it as 2026-12-20T08:00"),
        (
            LOAN,
            "tier: essential",
            "event: {starts: 2026-12-05T08:00, ends: 2026-12-04T08:00}",
            f"{LOAN}:3: the event ends 2026-12-04T08:00, before it starts",
        ),
        (LOAN, "tier: essential", "schedule: {days: [8]}", f"{LOAN}:3: '8' is no day of the week"),
        (LOAN, "tier: essential", 'schedule: {times: ["24:00"]}', "'24:00' is no time of day"),
        (LOAN, "tier: essential", 'schedule: {times: ["19:00-17:00"]}', "ends before it begins"),
        (LOAN, "profiles: [commune]", "audiences: {en: [x]}", "audiences has no text in 'vi'"),
        (LOAN, "kind: article", "kind: event", f"{LOAN}:1: an event without a time"),
        (LOAN, "profiles: [commune]", "profiles: [xa]", f"{LOAN}:10: profiles: no profile 'xa'"),
        (LOAN, 'areas: ["20"]', "areas: [99]", f"{LOAN}:10: areas: no area '99'"),
        (LOAN, ", alt: Bà con họp tổ vay vốn", "", "picture 'cover.png' has no description"),
        (LOAN, "alt: Bà con", "alt: {en: x}}\n#", f"{LOAN}:12: alt has no text in 'vi'"),
        (
            LOAN,
            "file: cover.png",
            "file: ../x.png",
            f"{LOAN}:12: '../x.png' does not lie in media/",
        ),
        (LOAN, "title: Tín", "link: x, title: Tín", f"{LOAN}:6: 'x' is no link"),
        (LOAN, "author: lan", "media: {x.mp4: {}}", f"{LOAN}:4: no text shows 'x.mp4'"),
        (LOAN_TEXT, "title: Vay vốn", "title: #", f"{LOAN_TEXT}:2: title is missing or empty"),
        (LOAN_TEXT, "title: Vay vốn", 'title: "\\u200b" #', "2: title is missing or empty"),
        (
            LOAN_TEXT,
            "title: Vay",
            "title: " + "a" * 5_000,
            "vi.md:2: title has 50",
        ),
        (LOAN_TEXT, "Vay không", "a" * 5_000, f"{LOAN_TEXT}:3: summary has 5014 letters"),
        (LOAN_TEXT, "Tổ sẽ", "Tổ &#x202e;sẽ", f"{LOAN_TEXT}:5: an unseen character U+202E"),
        (LOAN_TEXT, "summary:", "sumary:", f"{LOAN_TEXT}:3: unknown key 'sumary'"),
        (LOAN_TEXT, "---\ntitle", "title", f"{LOAN_TEXT}:1: it does not begin with its title"),
        (LOAN_TEXT, "![Bà con họp tổ]", "![]", f"{LOAN_TEXT}:7: picture 'cover.png' has no desc"),
        (LOAN_TEXT, "media/cover", "media/covr", f"{LOAN_TEXT}:7: there is no file media/covr.png"),
        (LOAN_TEXT, "media/cover", "../cover", f"{LOAN_TEXT}:7: '../cover.png' does not lie in"),
        (LOAN_TEXT, "media/cover", "/etc/cover", "'/etc/cover.png' does not lie in media/"),
        (LOAN_TEXT, "media/cover", "media/../cover", "'media/../cover.png' does not lie in media/"),
        (LOAN_TEXT, "cover.png", "ảnh.png", "the file name 'ảnh.png' has other letters"),
        (LOAN_TEXT, "cover.png", "cover.exe", "'cover.exe' cannot be shown here"),
        (LOAN_TEXT, "**bình xét**", "<b>bình xét</b>", f"{LOAN_TEXT}:5: raw HTML is not shown"),
        (LOAN_TEXT, "Nơi làm |\n|---", "b|c|d|e|f|g|h|i|\n" + "|-" * 8, "a table of 9 columns"),
        (FRAUD_TEXT, "item:vay-von", "item:vay", f"{FRAUD_TEXT}:5: the link names no item 'vay'"),
        (FRAUD_TEXT, "tel:113", "sms:113", f"{FRAUD_TEXT}:5: the link 'sms:113' leads nowhere"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, file: str, old: str, new: str, message: str
) -> None:
    text = (write_folder(tmp_path) / file).read_text(encoding="utf-8")
    assert old in text

    found = mistakes(tmp_path, {file: text.replace(old, new, 1)})

    assert any(message in each for each in found), found


def test_all_mistakes_of_all_files_are_told_at_once_and_sorted(tmp_path: Path) -> None:
    found = mistakes(
        tmp_path,
        {
            "feed.yaml": FEED.replace("colour: teal", "colour: blue"),
            LOAN: LOAN_YAML.replace("article", "x"),
            LOAN_TEXT: article("", "", "<b>\n"),
            "items/lua-dao/fr.md": article("a", "b", "c"),
        },
    )

    assert [each.split(": ")[0] for each in found] == [
        "feed.yaml:13",
        "items/lua-dao/fr.md",
        f"{LOAN}:1",
        f"{LOAN_TEXT}:2",
        f"{LOAN_TEXT}:3",
        f"{LOAN_TEXT}:5",
    ]


def test_an_unseen_character_is_one_mistake_not_two(tmp_path: Path) -> None:
    assert mistakes(tmp_path, {LOAN: LOAN_YAML + "\x07"}) == [
        f"{LOAN}:13: an unseen character U+0007, delete it or type the line again"
    ]


def test_items_that_supersede_each_other_are_a_mistake(tmp_path: Path) -> None:
    changes: Changes = {
        LOAN: LOAN_YAML + "superseded_by: lua-dao\n",
        FRAUD: FRAUD_YAML + "superseded_by: vay-von\n",
    }

    found = mistakes(tmp_path, changes)

    assert [each.split(": ")[0] for each in found] == [f"{FRAUD}:7", f"{LOAN}:13"]


def test_a_video_needs_a_poster(tmp_path: Path) -> None:
    changes: Changes = {
        FRAUD_TEXT: article("a", "b", "![Phim](media/lu.mp4)\n"),
        "items/lua-dao/media/lu.mp4": (MEDIA / "square.mp4").read_bytes(),
    }

    assert mistakes(tmp_path, changes) == [
        f"{FRAUD_TEXT}:5: video 'lu.mp4' has no poster, "
        "add media: {lu.mp4: {poster: …}} to item.yaml"
    ]


def test_a_film_that_speaks_a_language_itself_has_no_other_track_in_it(tmp_path: Path) -> None:
    notes = (
        "media:\n  lu.mp4:\n    language: vi\n    poster: cover.png\n    tracks: {vi: lu.opus}\n"
    )
    changes: Changes = {
        FRAUD: FRAUD_YAML + notes,
        FRAUD_TEXT: article("a", "b", "![Phim](media/lu.mp4)\n"),
        "items/lua-dao/media/lu.mp4": (MEDIA / "square.mp4").read_bytes(),
        "items/lua-dao/media/lu.opus": (MEDIA / "tone.opus").read_bytes(),
        "items/lua-dao/media/cover.png": PNG,
    }

    [mistake] = mistakes(tmp_path, changes)

    assert "'lu.mp4' itself speaks 'vi', and a track does too" in mistake
