"""One slip is one mistake, told where it can be mended, with what mends it."""

from pathlib import Path

import pytest
from checkout import MEDIA
from folder import FEED, FRAUD_YAML, LOAN_YAML, article, write_folder
from mistakes import LOAN, LOAN_TEXT, Changes, mistakes

from content_sync.centre.source.source import load

BODIES = FEED[FEED.index("bodies:") : FEED.index("areas:")]
ENGLISH = "  - {tag: en, name: English, fallback: [vi]}\n"


def many_items() -> Changes:
    """Six more items of a commune, in two languages."""
    found: dict[str, str] = {}
    for number in range(6):
        found[f"items/muc-{number}/item.yaml"] = FRAUD_YAML
        found[f"items/muc-{number}/vi.md"] = article("a", "b", "c")
        found[f"items/muc-{number}/en.md"] = article("a", "b", "c")
    return found


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("{vi: Thôn Mẫu}", "Sáng: 7:30", ":20: not valid YAML (mapping values are not allowed"),
        ('hours: "?"', "hours: %8", ":21: not valid YAML (found character '%'"),
        (
            'hours: "?"',
            r'hours: "C:\mau"',
            ":21: not valid YAML (found unknown escape character 'm'): \\",
        ),
        (
            'hours: "?"',
            'hours: "Tổ "A" họp"',
            ":21: not valid YAML (expected <block end>, but found '<sc",
        ),
        ('hours: "?"', "hours: *8", ":21: anchors and aliases (& and *) are not used, put the"),
        ('telephone: "?"', 'telephone: "0205', ":22: not valid YAML"),
        ("{vi: Thôn Mẫu}", "{vi: Thôn #3}", ":20: not valid YAML"),
        ("{vi: Thôn Mẫu}", "{vi: Thôn, xã}", ":20: «xã» is no part of the text because of its c"),
        ("    icon: hand-heart", "\ticon: hand-heart", ":8: a tab stands before the text"),
        ("    icon: hand-heart", "   icon: hand-heart", ":8: not valid YAML"),
        ("    icon: hand-heart", "    icon:hand-heart", ":8: not valid YAML"),
        ("    icon: hand-heart", "    icon：hand-heart", ":8: not valid YAML"),
        (ENGLISH, "  - en\n", ":5: languages has no keys"),
        ("{tag: en,", "{tga: en,", ":5: unknown key 'tga' in languages, did you mean 'tag'?"),
        (ENGLISH, "", ":1: 9 items name language 'en', which is not here (the first: items/kha"),
        ("languages:", "langages:", ":1: unknown key 'langages' in feed.yaml, did you mean 'lang"),
        ("id: services,", "id: service,", ":6: 7 items name topic 'services', which is not here"),
        ("id: services,", "idd: services,", ":12: unknown key 'idd' in topics, did you mean 'id'"),
        ("id: services,", "id: Dịch vụ,", ":12: 'Dịch vụ' is no id"),
        ("topics:\n", "topic:\n", ":6: unknown key 'topic' in feed.yaml, did you mean 'topics'?"),
        ("id: ubnd-xa", "id: ubnd-xã", ":18: 'ubnd-xã' is no id"),
        ("bodies:\n", "bodys:\n", ":17: unknown key 'bodys' in feed.yaml, did you mean 'bodies'?"),
        (BODIES, "", ":1: 9 items name body 'ubnd-xa', which is not here"),
        (BODIES, "bodies: ubnd-xa\n", ":17: bodies is no list"),
        ('code: "20"', 'id: "20"', ":25: unknown key 'id' in areas, did you mean 'code'?"),
        ("tag: en,", "code: en,", ":5: unknown key 'code' in languages, did you mean 'tag'?"),
        ("id: services,", "id: support,", ":12: topics: 'support' stands there twice"),
        ("bodies:\n", "bodies: ubnd-xa\n", ":17: not valid YAML"),
        ("languages:\n", "bodies: ubnd-xa\nlanguages:\n", ":18: 'bodies' is written twice"),
        ("demonstration:", "bodies: ubnd-xa\ndemonstration:", ":35: 'bodies' is written twice"),
        ("{vi: Thôn Mẫu}", "{vi: “?”}", ":20: not valid YAML"),
        (FEED, "", ":1: feed.yaml has no languages"),
        (FEED, "xin chào", ":1: feed.yaml has no keys"),
    ],
)
def test_one_slip_in_feed_yaml_is_one_mistake(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    assert old in FEED

    found = mistakes(tmp_path, {**many_items(), "feed.yaml": FEED.replace(old, new, 1)})

    assert len(found) == 1, found
    assert found[0].startswith(f"feed.yaml{message}")


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        ("vi", "vn"),
        ("vi", "vie"),
        ("vi", "VI"),
        ("vi", "vi_VN"),
        ("vi", "fr"),
        ("en", "eng"),
        ("en", "en-GB"),
        ("zh-Hans", "zh"),
        ("zh-Hans", "zh_hans"),
        ("zh-Hans", "cn"),
    ],
)
def test_a_tag_that_no_text_is_written_by_is_told_where_it_stands(
    tmp_path: Path, tag: str, written: str
) -> None:
    feed = FEED.replace(f"tag: {tag},", f"tag: {written},").replace("[en, vi]", "[vi]")

    found = mistakes(tmp_path, {**many_items(), "feed.yaml": feed})

    assert len(found) == 1, found
    assert found[0].endswith(f", did you mean '{tag}'?")
    assert f"'{written}'" in found[0]


def test_a_tag_that_texts_are_written_by_stays_beside_an_unknown_one(tmp_path: Path) -> None:
    [found] = mistakes(tmp_path, {"items/lua-dao/zh.md": article("a", "b", "c")})

    assert found == "items/lua-dao/zh.md: the feed has no language 'zh', did you mean 'zh-Hans'?"


@pytest.mark.parametrize(
    ("file", "content", "message"),
    [
        (LOAN, LOAN_YAML.replace("topics:", "topic:"), ":2: unknown key 'topic' in item.yaml, did"),
        (LOAN, "kind: [article\n" + LOAN_YAML, ":2: not valid YAML"),
        (LOAN, None, ": there is no such file"),
        (
            LOAN,
            LOAN_YAML.replace("[{number: 78/2002/NĐ-CP, title", "[Nghị định 78: tín dụng]\n#"),
            ":6: «Nghị định 78» is read as a key because of its colon, put the text between",
        ),
        (LOAN, LOAN_YAML.replace("tổ vay", "tổ, vay"), ":12: «vay vốn» is no part of the text"),
        (LOAN_TEXT, "---\ntitel: a\nsummary: b\n---\nc", ":2: unknown key 'titel'"),
        (LOAN_TEXT, "---\ntiêu đề: Họp\nsummary: b\n---\nc", ":2: unknown key 'tiêu đề' in the"),
        (LOAN_TEXT, "---\ntitle: a\nTóm tắt: b\n---\nc", ":3: unknown key 'Tóm tắt' in the front"),
        (LOAN, LOAN_YAML.replace("topics:", "chu_de:"), ":2: unknown key 'chu_de' in item.yaml, w"),
        (LOAN_TEXT, "---\ntitle: a\nsummary: b\n\nc", ":1: its title and summary have no end"),
        (LOAN_TEXT, "title: a\nsummary: b\n\nc", ":1: it does not begin with its title"),
        (LOAN_TEXT, '---\ntitle: "a\nsummary: b\n---\nc', ":2: the quotation mark is not closed"),
    ],
)
def test_one_slip_in_an_item_is_one_mistake(
    tmp_path: Path, file: str, content: str | None, message: str
) -> None:
    found = mistakes(tmp_path, {file: content})

    assert len(found) == 1, found
    assert found[0].startswith(f"{file}{message}")


@pytest.mark.parametrize("content", [None, b"\x89PNG\r\n\x1a\nxx"])
def test_a_picture_that_is_not_there_is_told_once(tmp_path: Path, content: bytes | None) -> None:
    [found] = mistakes(tmp_path, {"items/vay-von/media/cover.png": content})

    assert found.startswith(f"{LOAN}:12: ")


def test_a_film_has_a_poster_as_far_as_a_broken_item_yaml_can_tell(tmp_path: Path) -> None:
    film = (MEDIA / "square.mp4").read_bytes()
    changes: Changes = {
        LOAN: "kind: [video\n" + LOAN_YAML,
        LOAN_TEXT: article("a", "b", "![Phim](media/lu.mp4)\n"),
        "items/vay-von/media/lu.mp4": film,
    }

    [found] = mistakes(tmp_path, changes)

    assert "not valid YAML" in found


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("languages:\n", "languages:\t\n"),
        ("    icon: hand-heart", "    icon:\thand-heart\t"),
        ("    icon: hand-heart", "    icon:\u00a0hand-heart\u200e"),
        ("\n", "\r\n"),
        ("languages:", "\ufefflanguages:"),
    ],
)
def test_what_an_editor_adds_unseen_changes_nothing(tmp_path: Path, old: str, new: str) -> None:
    written = load(write_folder(tmp_path / "a"))

    source = load(write_folder(tmp_path / "b", {"feed.yaml": FEED.replace(old, new)}))

    assert source.feed == written.feed


def test_a_list_of_ids_needs_no_brackets(tmp_path: Path) -> None:
    item = LOAN_YAML.replace("topics: [support]", "topics: support, services")

    [loan] = [
        s.item for s in load(write_folder(tmp_path, {LOAN: item})).items if s.item.id == "vay-von"
    ]

    assert loan.topics == ("support", "services")


def test_a_name_with_a_number_sign_is_told_where_it_is_cut(tmp_path: Path) -> None:
    feed = FEED.replace('hours: "?"', "hours: cổng #3")

    source = load(write_folder(tmp_path, {"feed.yaml": feed}))

    [told] = [str(each) for each in source.warnings if each.file == "feed.yaml"]
    assert told.startswith("feed.yaml:21: «#3» is left out: # begins a note, put the text between")


@pytest.mark.parametrize("value", ["“?”", "？", "‘?’"])
def test_what_is_not_known_yet_may_stand_between_curled_quotes(tmp_path: Path, value: str) -> None:
    feed = FEED.replace('hours: "?"', f'hours: "{value}"')

    [body] = load(write_folder(tmp_path, {"feed.yaml": feed})).feed.bodies

    assert body.unknown == ("hours", "telephone")


@pytest.mark.parametrize(
    ("value", "fix"),
    [
        ("[Thứ Hai, “?”]", 'write straight ones: "text"'),
        (r'"C:\mau"', "write the text between '…'"),
        ('"Tổ "A" họp"', "write those inside the text as “…”"),
        ("{vi: 'Tổ 'A' họp'}", "write those inside the text as “…”"),
    ],
)
def test_quotes_and_backslashes_that_yaml_refuses_have_their_own_remedy(
    tmp_path: Path, value: str, fix: str
) -> None:
    feed = FEED.replace('hours: "?"', f"hours: {value}")

    [found] = mistakes(tmp_path, {"feed.yaml": feed})

    assert found.endswith(fix)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (
            '"cổng" #3',
            "«#3» is left out: # begins a note, put it between the quotes, too, or remove it",
        ),
        (
            "cổng # 3",
            "«# 3» is left out: # begins a note, put the text between quotes, or write a s",
        ),
        (r'"D:\tai lieu"', r"«\t» between"),
    ],
)
def test_what_yaml_takes_from_a_name_is_told(tmp_path: Path, value: str, told: str) -> None:
    feed = FEED.replace('hours: "?"', f"hours: {value}")

    source = load(write_folder(tmp_path, {"feed.yaml": feed}))

    [warning] = [str(each) for each in source.warnings if each.file == "feed.yaml"]
    assert warning.startswith(f"feed.yaml:21: {told}")
