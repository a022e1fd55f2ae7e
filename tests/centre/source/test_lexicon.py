"""lexicon.yaml: words a voice says wrong are said as its officers write them, and no others."""

from pathlib import Path

import pytest
from checkout import MEDIA
from folder import FEED, article, write_folder
from mistakes import Changes, mistakes
from wanted_voices import wanted

from content_sync.centre.source.lexicon import read_lexicon
from content_sync.centre.source.source import Source, load
from content_sync.centre.voices.unsure import unsure
from content_sync.centre.written.page import Findings, Page
from content_sync.model import Language
from content_sync.spoken import say as spoken

VOICED = FEED.replace("name: Tiếng Việt}", "name: Tiếng Việt, voice: vi}").replace(
    "name: English,", "name: English, voice: en-gb,"
)
LANGUAGES = [Language(tag=tag, name=tag, voice=tag) for tag in ("vi", "zh-Hans", "en")]


def said(words: str, text: str, tag: str = "vi") -> str:
    """`text` after the lexicon with `words` of one language, written as YAML."""
    findings = Findings()
    lexicon = read_lexicon(Page("lexicon.yaml", findings), f"{tag}: {{{words}}}\n", LANGUAGES)
    assert not findings.mistakes
    return lexicon.read(text, tag)


def written(parent: Path, lexicon: str, changes: Changes | None = None) -> Path:
    files: Changes = {"feed.yaml": VOICED, "lexicon.yaml": lexicon, **(changes or {})}
    return write_folder(parent, files)


def loaded(parent: Path, lexicon: str, changes: Changes | None = None) -> Source:
    return load(written(parent, lexicon, changes))


def keys(content: Path) -> dict[tuple[str, str], str]:
    return {(task.owner, task.language.tag): task.key for task in wanted(content)}


@pytest.mark.parametrize(
    ("words", "text", "heard"),
    [
        ("KCN: khu công nghiệp", "Vào KCN Đồng Bành.", "Vào khu công nghiệp Đồng Bành."),
        ("KCN: khu công nghiệp", "KCNC, kcn và xKCN", "KCNC, kcn và xKCN"),
        ("bản: bả ơn", "Bản tôi, bản anh, BẢN", "bả ơn tôi, bả ơn anh, bả ơn"),
        ("Nà Phặc: nà phạc", "Ở Nà\u00a0Phặc, NÀ PHẶC", "Ở nà phạc, nà phạc"),
        ("Đồng: sai, Đồng Đăng: đồng đăng", "Đồng Đăng", "đồng đăng"),
        ("a: b, b: c", "a b", "b c"),
        ("C++: xê cộng cộng", "Lớp C++ mới", "Lớp xê cộng cộng mới"),
        ("5G: năm gờ", "Sóng 5G, 15G", "Sóng năm gờ, 15G"),
        ("Na\u0300: nà", "N\u00e0 ơi", "nà ơi"),
        ("ß: ét", "ß", "ét"),
    ],
)
def test_a_word_is_found_whole_and_as_it_is_written(words: str, text: str, heard: str) -> None:
    assert said(words, text) == heard


def test_a_chinese_word_is_found_wherever_it_stands() -> None:
    assert said("谅山: 亮山, KCN: 工业区", "去谅山省KCN里", "zh-Hans") == "去亮山省工业区里"


def test_what_is_written_for_a_word_is_read_as_any_text() -> None:
    assert spoken.say(said("KV3: khu vực 3", "Ở KV3."), "vi") == "Ở khu vực ba."


def test_only_the_sounds_of_texts_that_have_the_word_are_made_anew(tmp_path: Path) -> None:
    before = keys(write_folder(tmp_path / "none", {"feed.yaml": VOICED}))

    after = keys(written(tmp_path, "vi: {OTP: một lần}\n"))

    assert [task for task, key in after.items() if before[task] != key] == [("lua-dao", "vi")]


def test_a_lexicon_that_says_nothing_changes_nothing(tmp_path: Path) -> None:
    before = keys(write_folder(tmp_path / "none", {"feed.yaml": VOICED}))

    assert keys(written(tmp_path, "# chưa có từ nào\n")) == before


def test_the_names_of_the_feed_are_said_with_it_and_keep_their_own_text(tmp_path: Path) -> None:
    content = written(tmp_path, "vi: {Xã Mẫu: xã mẩu}\n")

    feed = next(task for task in wanted(content) if task.owner == "feed")
    assert "xã mẩu" in feed.said
    assert [phrase.text for phrase in feed.run].count("Xã Mẫu") == 1


def test_check_speech_listens_with_the_lexicon(tmp_path: Path) -> None:
    text = article("Tin xã", "Tin trong tuần.", "Bảng 5/12 ở chỗ CBXY.\n")
    changes: Changes = {"items/lua-dao/vi.md": text}

    source = loaded(tmp_path, "vi: {CBXY: cán bộ xã}\n", changes)

    phrases = {each.phrase for each in unsure(source, tmp_path / "content").phrases}
    assert ("5/12" in phrases, "CBXY" in phrases) == (True, False)


@pytest.mark.parametrize(
    ("lexicon", "message"),
    [
        ("tyz: {pjom: a}\n", "lexicon.yaml:1: no machine speaks 'tyz', remove it; a speaker"),
        ("nut-VN: {a: b}\n", "lexicon.yaml:1: no machine speaks 'nut-VN', remove it"),
        ("vn: {a: b}\n", "lexicon.yaml:1: the feed has no language 'vn', did you mean 'vi'?"),
        ("vi: KCN\n", "lexicon.yaml:1: vi has no words, write below it word: how it is said"),
        ("- vi\n", "lexicon.yaml:1: it has no languages, write vi: and below it"),
        ("vi:\n  KCN:\n", "lexicon.yaml:2: nothing is said for «KCN», write how it is said"),
        ("vi:\n  KCN: “”\n", "lexicon.yaml:2: nothing is said for «KCN»"),
        ("vi:\n  KCN: [a, b]\n", "lexicon.yaml:2: «KCN» is not one line of text"),
        ("vi:\n  '!': chấm\n", "lexicon.yaml:2: «!» is no word, write a word of the texts"),
        ("vi:\n  OTP: a\n  OTP: b\n", "lexicon.yaml:3: 'OTP' is written twice, keep one"),
        ("vi:\n  mã OTP: a\n  mã  OTP: b\n", "lexicon.yaml:3: «mã OTP» is written twice"),
        ("vi: {OTP: a\n", "lexicon.yaml:"),
    ],
)
def test_a_mistake_is_told_once_with_its_line(tmp_path: Path, lexicon: str, message: str) -> None:
    [told] = mistakes(tmp_path, {"feed.yaml": VOICED, "lexicon.yaml": lexicon})

    assert told.startswith(message)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"lexicon.yaml": "vi:\n  otp: a\n  XYZ: b\n"},
            "lexicon.yaml:3: no machine has to say «XYZ» in 'vi', write it as in the texts",
        ),
        (
            {"lexicon.yaml": "vi: {otp: a}\nzh-Hans: {谅山: 亮山}\n"},
            "lexicon.yaml:2: no machine speaks 'zh-Hans' here, add voice: to 'zh-Hans'",
        ),
        ({"lexikon.yml": "vi:"}, "lexikon.yml: it is not read, write its words into lexicon.yaml"),
        ({"speech.toml": ""}, "speech.toml: it is not read, put it beside the keys of the centre"),
        ({"lexicon/vi.txt": "a"}, "lexicon: it is not read, write its words into lexicon.yaml"),
    ],
)
def test_what_has_no_effect_is_warned_of(tmp_path: Path, changes: Changes, message: str) -> None:
    source = load(write_folder(tmp_path, {"feed.yaml": VOICED, **changes}))

    [told] = [str(one) for one in source.warnings if "/" not in one.file]
    assert told.startswith(message)


def test_an_entry_for_what_a_person_has_recorded_is_warned_of(tmp_path: Path) -> None:
    tone = (MEDIA / "tone.opus").read_bytes()
    notice = write_folder(tmp_path / "plain") / "items/lua-dao/item.yaml"
    changes: Changes = {
        "items/lua-dao/item.yaml": notice.read_text() + "sound: {vi: doc.vi.opus}\n",
        "items/lua-dao/media/doc.vi.opus": tone,
    }

    source = loaded(tmp_path, "vi: {OTP: ô tê pê}\n", changes)

    assert "no machine has to say «OTP»" in str(source.warnings)
