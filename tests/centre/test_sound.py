"""Sound at publish: a machine reads what nobody has read, once; a person's voice comes first."""

import shutil
import subprocess
from array import array
from pathlib import Path

import msgspec
import pytest
from checkout import MEDIA
from folder import FEED, LOAN_YAML, article, write_folder

from content_sync.centre.release.build import Build, build
from content_sync.centre.source.hashes import shown_hash
from content_sync.command.parser import main
from content_sync.errors import SourceError, UseError
from content_sync.model import Feed, Item, ItemSound

VOICED = FEED.replace("{tag: vi, name: Tiếng Việt}", "{tag: vi, name: Tiếng Việt, voice: vi}")
LOAN = "items/vay-von/item.yaml"
LOAN_TEXT = "items/vay-von/vi.md"
Changes = dict[str, str | bytes | None]

TONE = (MEDIA / "tone.opus").read_bytes()
RECORDED: Changes = {
    LOAN: LOAN_YAML + "sound: {vi: doc.vi.opus, tyz: doc.tyz.opus}\n",
    "items/vay-von/media/doc.vi.opus": TONE,
    "items/vay-von/media/doc.tyz.opus": TONE,
}


@pytest.fixture(scope="module")
def spoken_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache in which the small folder was spoken."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory, spoken_cache: Path) -> Build:
    """The small folder with a Vietnamese voice, built."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BAN_TIN_CACHE", str(spoken_cache))
        return build(write_folder(tmp_path_factory.mktemp("spoken"), {"feed.yaml": VOICED}))


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of prepared speech, empty."""
    monkeypatch.setenv("BAN_TIN_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / "speech"


@pytest.fixture
def full_cache(cache: Path, spoken: Build, spoken_cache: Path) -> Path:
    """A folder of prepared speech that has all of the small folder."""
    return shutil.copytree(spoken_cache / "speech", cache)


def item_of(built: Build, id_: str = "vay-von") -> Item:
    return msgspec.json.decode(built.texts[id_], type=Item)


def sound_of(built: Build, id_: str = "vay-von") -> ItemSound:
    sound = item_of(built, id_).texts["vi"].sound
    assert sound is not None
    return sound


def samples(file: Path) -> "array[int]":
    """The sound of an Opus file: 16-bit samples, 48 of them a millisecond."""
    command = ["opusdec", "--quiet", "--rate", "48000", str(file), "-"]
    raw = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    return array("h", raw[raw.index(b"data") + 8 :] if raw.startswith(b"RIFF") else raw)


def loudest(sound: "array[int]", start_ms: int, end_ms: int) -> int:
    return max(map(abs, sound[max(0, start_ms) * 48 : max(0, end_ms) * 48]), default=0)


def test_every_sentence_of_a_text_has_its_cue_in_reading_order(spoken: Build) -> None:
    sound = sound_of(spoken)

    ids = [id_ for id_, _ in sound.cues]
    assert ids == ["t", "u", "s1", "s2", "~1", *(f"s{number}" for number in range(3, 10))]
    assert (sound.made, sound.cues[0]) == ("prepared", ("t", 0))
    starts = [start for _, start in sound.cues]
    assert starts == sorted(starts)
    assert starts[-1] < sound.duration_ms


def test_what_nobody_could_pronounce_is_passed_by(tmp_path: Path, full_cache: Path) -> None:
    body = "| Việc | Nơi |\n|---|---|\n| – | Tổ |\n"
    text = article("Vay vốn hộ nghèo", "Vay không cần thế chấp.", body)

    built = build(write_folder(tmp_path, {"feed.yaml": VOICED, LOAN_TEXT: text}))

    assert [id_ for id_, _ in sound_of(built).cues] == ["t", "u", "s1", "s2", "s4"]


def test_sound_begins_at_each_cue_and_there_is_silence_before_it(spoken: Build) -> None:
    sound = sound_of(spoken)
    heard = samples(spoken.media[sound.media])

    assert abs(len(heard) / 48 - sound.duration_ms) < 30
    for _, start in sound.cues:
        assert loudest(heard, start - 330, start - 10) < 200
        assert loudest(heard, start, start + 120) > 1000


def test_each_sound_has_a_line_that_comes_after_texts_and_covers(spoken: Build) -> None:
    lines = {line.id: line for line in spoken.lines if line.kind == "sound"}

    assert {id_: line.priority for id_, line in lines.items()} == {
        "feed/~said.vi.opus": 2,
        "khai-hai-quan/~speech.vi.opus": 12,
        "lua-dao/~speech.vi.opus": 2,
        "vay-von/~speech.vi.opus": 2,
    }
    assert lines["vay-von/~speech.vi.opus"].sha256 == sound_of(spoken).media
    file = spoken.media[sound_of(spoken).media]
    assert file.stat().st_size == lines["vay-von/~speech.vi.opus"].bytes


def test_languages_without_a_voice_stay_silent(spoken: Build) -> None:
    texts = item_of(spoken).texts

    assert texts["en"].sound is texts["zh-Hans"].sound is None
    assert list(msgspec.json.decode(spoken.texts["feed"], type=Feed).said) == ["vi"]


def test_the_names_of_the_feed_are_spoken_in_one_file(spoken: Build) -> None:
    said = msgspec.json.decode(spoken.texts["feed"], type=Feed).said["vi"]

    heard = samples(spoken.media[said.media])
    spans = {text: (start, end) for text, start, end in said.cues}
    assert {"Tiếng Việt", "Hỗ trợ hộ nghèo", "Vay vốn, trợ cấp", "Nhà văn hoá xã"} <= set(spans)
    for start, end in spans.values():
        assert loudest(heard, start, start + 120) > 1000
        assert loudest(heard, end + 20, end + 300) < 200


def test_an_unchanged_text_is_not_spoken_again(
    tmp_path: Path, full_cache: Path, spoken: Build
) -> None:
    content = write_folder(tmp_path, {"feed.yaml": VOICED})
    before = {path.name: path.stat().st_mtime_ns for path in full_cache.iterdir()}
    text = content / LOAN_TEXT
    text.write_text(text.read_text().replace("Tổ họp.", "Tổ họp lại."))

    again = build(content)

    after = {path.name: path.stat().st_mtime_ns for path in full_cache.iterdir()}
    assert {name: after[name] for name in before} == before
    assert len(after.keys() - before.keys()) == 2  # the sound and what is known of it
    assert sound_of(again, "lua-dao") == sound_of(spoken, "lua-dao")
    assert sound_of(again).media != sound_of(spoken).media


def test_what_was_spoken_before_needs_no_voice_and_is_the_same(
    tmp_path: Path, full_cache: Path, spoken: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = write_folder(tmp_path, {"feed.yaml": VOICED})
    monkeypatch.setenv("PATH", str(tmp_path))

    assert build(content).lines == spoken.lines


def test_a_sound_that_a_power_cut_cut_off_is_made_anew_with_the_same_bytes(
    tmp_path: Path, full_cache: Path, spoken: Build
) -> None:
    content = write_folder(tmp_path, {"feed.yaml": VOICED})
    first, second = sorted(full_cache.glob("*.opus"))[:2]
    whole = first.read_bytes()
    first.write_bytes(whole[:900])
    second.with_suffix(".json").write_bytes(b"")

    assert build(content).lines == spoken.lines
    assert first.read_bytes() == whole


def test_silence_can_be_asked_for_and_needs_nothing_installed(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = write_folder(tmp_path, {"feed.yaml": VOICED})
    monkeypatch.setenv("PATH", str(tmp_path))

    built = build(content, speech=False)

    assert not any(line.kind == "sound" for line in built.lines)
    assert not cache.exists()
    with pytest.raises(UseError, match=r"install opus-tools; or pass --silent"):
        build(content)


def test_a_recording_is_never_replaced_by_a_machine_and_may_be_in_a_language_without_a_text(
    tmp_path: Path, cache: Path
) -> None:
    built = build(write_folder(tmp_path, {"feed.yaml": VOICED, **RECORDED}))

    item, sound = item_of(built), sound_of(built)
    assert (sound.made, sound.cues) == ("recorded", ())
    assert sound.duration_ms > 0
    assert built.media[sound.media].read_bytes() == TONE
    assert item.spoken == {"tyz": sound}
    names = [line.id for line in built.lines if line.id.startswith("vay-von/")]
    assert names == ["vay-von/cover.png", "vay-von/doc.tyz.opus", "vay-von/doc.vi.opus"]
    assert built.warnings == ()


def test_an_approval_covers_a_recording_and_not_a_machines_voice(
    tmp_path: Path, spoken: Build
) -> None:
    plain = item_of(build(write_folder(tmp_path / "plain")))
    recorded = item_of(build(write_folder(tmp_path / "recorded", RECORDED)))
    others = [
        item_of(build(write_folder(tmp_path / tag, {**RECORDED, name: TONE + b"\0"})))
        for tag in ("vi", "tyz")
        if (name := f"items/vay-von/media/doc.{tag}.opus")
    ]

    assert shown_hash(item_of(spoken)) == shown_hash(plain)
    assert len({shown_hash(item) for item in (plain, recorded, *others)}) == 4


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {LOAN: LOAN_YAML + "sound: {fr: doc.opus}\n"},
            f"{LOAN}:13: sound: the feed has no language 'fr'",
        ),
        (
            {LOAN: LOAN_YAML + "sound: {vi: doc.opus}\n"},
            f"{LOAN}:13: there is no file media/doc.opus",
        ),
        (
            {LOAN: LOAN_YAML + "sound: {vi: cover.png}\n"},
            f"{LOAN}:13: 'cover.png' cannot be shown here, use a file of .m4a, .mp3, .ogg, .opus",
        ),
        (
            {LOAN: LOAN_YAML + "sound: doc.opus\n"},
            f"{LOAN}:13: sound has no keys",
        ),
        (
            {"feed.yaml": FEED.replace("name: Tày,", "name: Tày, voice: vi,")},
            "feed.yaml:3: no machine speaks 'tyz', remove voice:",
        ),
        (
            {
                "feed.yaml": FEED.replace(
                    "tag: tyz, name: Tày,", "tag: tyz-VN, name: Tày, voice: vi,"
                )
            },
            "feed.yaml:3: no machine speaks 'tyz-VN', remove voice:",
        ),
        (
            {"feed.yaml": FEED.replace("name: English,", "name: English, voice: '-w x',")},
            "feed.yaml:5: '-w x' is no voice",
        ),
    ],
)
def test_what_is_wrong_with_a_recording_or_a_voice_is_told_with_its_line(
    tmp_path: Path, changes: Changes, message: str
) -> None:
    with pytest.raises(SourceError) as caught:
        build(write_folder(tmp_path, changes))

    assert message in str(caught.value)


def test_a_voice_that_espeak_does_not_have_stops_with_its_name(tmp_path: Path, cache: Path) -> None:
    content = write_folder(tmp_path, {"feed.yaml": VOICED.replace("voice: vi", "voice: nobody")})

    with pytest.raises(UseError, match="feed in 'vi': espeak-ng has no voice 'nobody'"):
        build(content)

    assert not cache.exists()


def test_check_needs_no_voice_and_publish_without_one_says_how_to_go_on(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    content = str(write_folder(tmp_path, {"feed.yaml": VOICED}))
    keys, feed = str(tmp_path / "keys"), str(tmp_path / "feed")
    main(["keys", keys, "--insecure-demo"])
    monkeypatch.setenv("PATH", str(tmp_path))

    assert main(["check", content]) == 0
    assert main(["publish", content, feed, "--keys", keys]) == 2
    assert "--silent" in capsys.readouterr().err
    assert main(["publish", content, feed, "--keys", keys, "--silent"]) == 0
