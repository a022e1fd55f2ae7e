"""An engine a language: chosen at the centre, run as its own process, known by its name."""

import signal
import subprocess
import sys
import wave
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import msgspec
import piper_twin
import pytest
from folder import FEED, write_folder

from content_sync import track
from content_sync.centre import sound
from content_sync.centre.build import Build, build
from content_sync.centre.source import load
from content_sync.centre.voices.engine import Piper
from content_sync.centre.voices.speech_toml import engines
from content_sync.cli import main
from content_sync.errors import UseError
from content_sync.model import Item, ItemSound

VOICED = FEED.replace("name: Tiếng Việt}", "name: Tiếng Việt, voice: vi}").replace(
    "name: English,", "name: English, voice: en-gb,"
)
CHOICE = 'en = {engine = "piper", model = "voices/joe.onnx"}\n'
JOE = "voices/joe.onnx"


@pytest.fixture
def piper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a piper for this process and those it starts."""
    folder = piper_twin.install(tmp_path / "packages")
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setenv("PYTHONPATH", f"{folder}:{Path(__file__).parent.parent}")
    monkeypatch.setenv("BAN_TIN_CACHE", str(tmp_path / "cache"))
    return folder


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    """The centre's own folder, with an English voice that is chosen."""
    piper_twin.write_voice(tmp_path / "centre" / JOE, "en-us")
    (tmp_path / "centre" / "speech.toml").write_text(CHOICE)
    return tmp_path / "centre"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write_folder(tmp_path, {"feed.yaml": VOICED})


def sounds(built: Build, tag: str) -> dict[str, ItemSound]:
    items = [
        msgspec.json.decode(text, type=Item) for id_, text in built.texts.items() if "-" in id_
    ]
    return {item.id: sound for item in items if (sound := item.texts[tag].sound)}


def keys_of(content: Path, centre: Path, tag: str) -> set[str]:
    source = load(content)
    tasks = sound.tasks_of(source, engines(centre, source.feed))
    return {task.key for task in tasks if task.language.tag == tag}


def frames(path: Path) -> tuple[int, int]:
    with wave.open(str(path)) as file:
        return file.getnframes(), file.getframerate()


def test_a_language_is_spoken_by_the_engine_chosen_for_it_and_others_as_before(
    tmp_path: Path, piper: Path, content: Path, centre: Path
) -> None:
    plain = build(content)

    chosen = build(content, centre=centre)

    assert sounds(chosen, "vi") == sounds(plain, "vi")
    english, before = sounds(chosen, "en"), sounds(plain, "en")
    assert english.keys() == before.keys() != set()
    for id_, one in english.items():
        assert one.media != before[id_].media
        assert one.made == "prepared"
        assert [id_ for id_, _ in one.cues] == [id_ for id_, _ in before[id_].cues]
        assert chosen.media[one.media].read_bytes().startswith(b"OggS")


def test_the_same_content_gives_the_same_bytes_though_the_voice_has_chance_in_it(
    tmp_path: Path, piper: Path, content: Path, centre: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = build(content, centre=centre)
    monkeypatch.setenv("BAN_TIN_CACHE", str(tmp_path / "another"))

    assert build(content, centre=centre).lines == first.lines


@pytest.mark.parametrize(
    "change",
    [
        lambda centre, _: piper_twin.write_voice(centre / JOE, "en-us", b"another voice"),
        lambda centre, _: piper_twin.write_voice(centre / JOE, "en-us", rate=16_000),
        lambda _, piper: piper_twin.upgrade(piper, "10.0"),
        lambda centre, _: (centre / "speech.toml").unlink(),
    ],
)
def test_another_voice_description_piper_or_none_is_spoken_anew_and_no_other_language(
    piper: Path, content: Path, centre: Path, change: Callable[[Path, Path], object]
) -> None:
    english, vietnamese = (keys_of(content, centre, tag) for tag in ("en", "vi"))

    change(centre, piper)

    assert not english & keys_of(content, centre, "en")
    assert vietnamese == keys_of(content, centre, "vi")


def test_a_voice_is_the_same_wherever_its_file_lies(
    piper: Path, content: Path, centre: Path, tmp_path: Path
) -> None:
    before = keys_of(content, centre, "en")
    elsewhere = piper_twin.write_voice(tmp_path / "srv" / "a.onnx", "en-us")

    (centre / "speech.toml").write_text(CHOICE.replace(JOE, str(elsewhere)))

    assert keys_of(content, centre, "en") == before


def test_espeak_may_be_named_and_nothing_changes(
    piper: Path, content: Path, centre: Path, tmp_path: Path
) -> None:
    (centre / "speech.toml").write_text('en = {engine = "espeak-ng"}\n')

    assert keys_of(content, centre, "en") == keys_of(content, tmp_path, "en")


def test_a_voice_of_another_rate_keeps_its_pace_and_its_pauses(
    tmp_path: Path, piper: Path, centre: Path
) -> None:
    tracks = []
    for rate in (16_000, 22_050):
        path = piper_twin.write_voice(tmp_path / f"{rate}.onnx", "en", rate=rate)
        (tmp_path / str(rate)).mkdir()
        files = Piper(path, "1", "").speak(
            ["Go to the group.", "Pay nothing."], tmp_path / str(rate)
        )
        tracks.append(track.join([(file, 400) for file in files]))

    slow, usual = tracks
    assert (slow.rate, usual.rate) == (16_000, 22_050)
    assert slow.duration_ms == pytest.approx(usual.duration_ms, abs=2)
    for spans in zip(slow.spans, usual.spans, strict=True):
        assert spans[0] == pytest.approx(spans[1], abs=2)
    assert len(track.encode(slow)) > 1_000


def test_many_texts_are_spoken_by_one_process_in_their_order(
    tmp_path: Path, piper: Path, centre: Path
) -> None:
    long, short = "A sentence of quite some length.", "Two\nlines."

    files = Piper(centre / JOE, "1", "").speak([long, short], tmp_path)

    assert [file.name for file in files] == ["0.wav", "1.wav"]
    first, second = (frames(file)[0] for file in files)
    assert first > 2 * second > 0


@pytest.mark.parametrize(
    ("model", "why"),
    [
        (b"refuse", r"joe.onnx: piper cannot speak with it \(no such phoneme\); try another"),
        (b"crash", r"joe.onnx: it crashed \(Segmentation fault\); try another voice"),
    ],
)
def test_a_voice_that_fails_stops_the_release_with_its_reason_and_leaves_no_sound(
    tmp_path: Path, piper: Path, content: Path, centre: Path, model: bytes, why: str
) -> None:
    piper_twin.write_voice(centre / JOE, "en-us", model)

    with pytest.raises(UseError, match=f"feed in 'en': {why}.*; or pass --silent"):
        build(content, centre=centre)

    tasks = sound.tasks_of(load(content), engines(centre, load(content).feed))
    english = [task for task in tasks if task.language.tag == "en"]
    assert sound.missing(english, tmp_path / "cache") == tuple(english)


def test_a_voice_that_hangs_is_ended(tmp_path: Path, piper: Path, centre: Path) -> None:
    piper_twin.write_voice(centre / JOE, "en-us", b"hang")
    arguments = [str(centre / JOE), str(tmp_path)]
    call = f"from content_sync.centre.voices.piper import main; main({arguments}, longest_s=1)"

    done = subprocess.run([sys.executable, "-c", call], input=b"Come.\n")

    assert done.returncode == -signal.SIGALRM
    assert not list(tmp_path.glob("*.wav"))


def test_what_has_no_sound_in_it_takes_no_time(tmp_path: Path, piper: Path, centre: Path) -> None:
    piper_twin.write_voice(centre / JOE, "en-us", b"silent")

    [file] = Piper(centre / JOE, "1", "").speak(["…"], tmp_path)

    assert track.join([(file, 400)]).spans == ((0, 0),)


def test_what_was_loaded_instead_of_piper_is_told(
    tmp_path: Path, piper: Path, centre: Path
) -> None:
    (piper / "piper" / "__init__.py").write_text("PiperVoice = None\n")

    with pytest.raises(UseError, match=r"piper cannot be loaded .*: pip install 'piper-tts>=1.3'"):
        Piper(centre / JOE, "1", "").speak(["Come."], tmp_path)


PIPER_EN = 'en = {engine = "piper", model = '


@pytest.mark.parametrize(
    ("written", "message"),
    [
        (PIPER_EN + '"voices/jo.onnx"}', "voices/jo.onnx is not there, did you mean 'joe.onnx'?"),
        (PIPER_EN + '"none/jo.onnx"}', "none/jo.onnx is not there, put the voice's .onnx there"),
        (PIPER_EN + '"voices/joe.onnx.json"}', "is no voice, did you mean 'joe.onnx'?"),
        (PIPER_EN + '"voices"}', "voices is not there"),
        (PIPER_EN + '"voices/bare.onnx"}', "bare.onnx.json is missing, put it there: it comes"),
        (PIPER_EN + '"voices/torn.onnx"}', "torn.onnx.json does not describe a piper voice"),
        (PIPER_EN + '"voices/minh.onnx"}', "the voice speaks 'vi', not 'en', take one"),
        (PIPER_EN + '"voices/ya.onnx"}', "a voice of the kind 'pinyin' fetches more files while"),
        ('en = {engine = "pipper", model = "a"}', "en: there is no engine 'pipper', did you mean"),
        ('en = {engine = "festival"}', "en: there is no engine 'festival', write one of: espeak-"),
        ('en = {model = "voices/joe.onnx"}', "en: engine is missing, write one of: espeak-ng, pip"),
        ('en = {engine = "piper"}', "en: piper needs a voice, write it as vi = {engine ="),
        ('en = {engine = "espeak-ng", model = "a"}', "en: espeak-ng takes no model, remove it"),
        (
            'en = {engine = "piper", modl = "a"}',
            "en has an unknown key 'modl', did you mean 'model'",
        ),
        ('en = {engine = "piper", model = 1}', "en is no choice of an engine, write it as"),
        ('en = "piper"', "en is no choice of an engine, write it as vi = {engine ="),
        ('tyz = {engine = "piper", model = "a"}', "no machine speaks 'tyz', take the line out"),
        ('nut-VN = {engine = "espeak-ng"}', "no machine speaks 'nut-VN', take the line out"),
        ('eng = {engine = "espeak-ng"}', "the feed has no language 'eng', did you mean 'en'?"),
        ('fr = {engine = "espeak-ng"}', "the feed has no language 'fr', write one of: en, vi"),
        ('zh-Hans = {engine = "espeak-ng"}', "'zh-Hans' has no voice in feed.yaml, write voice:"),
        ("en = {engine = “piper”}", 'write " and not “ ”'),
        ("en = piper", "not TOML"),
        (b"en = '\xff'", "not UTF-8, choose UTF-8 when saving it"),
    ],
)
def test_a_mistake_in_the_choice_says_where_and_what_to_write(
    piper: Path, content: Path, centre: Path, written: str | bytes, message: str
) -> None:
    piper_twin.write_voice(centre / "voices/bare.onnx", "en").with_suffix(".onnx.json").unlink()
    torn = piper_twin.write_voice(centre / "voices/torn.onnx", "en").with_suffix(".onnx.json")
    torn.write_text('{"espeak": {}')
    piper_twin.write_voice(centre / "voices/minh.onnx", "vi")
    piper_twin.write_voice(centre / "voices/ya.onnx", "en", kind="pinyin")
    data = written.encode() if isinstance(written, str) else written
    (centre / "speech.toml").write_bytes(data)

    with pytest.raises(UseError) as caught:
        engines(centre, load(content).feed)

    told = str(caught.value)
    assert told.startswith(f"{centre / 'speech.toml'}: ")
    assert message in told


def test_a_chinese_voice_speaks_chinese_though_espeak_calls_it_otherwise(
    piper: Path, tmp_path: Path, centre: Path
) -> None:
    feed = VOICED.replace("name: 中文,", "name: 中文, voice: cmn,")
    source = load(write_folder(tmp_path, {"feed.yaml": feed}))
    piper_twin.write_voice(centre / "voices/huayan.onnx", "cmn")
    choice = 'zh-Hans = {engine = "piper", model = "voices/huayan.onnx"}\n'
    (centre / "speech.toml").write_text(choice)

    assert list(engines(centre, source.feed)) == ["zh-Hans"]


def test_a_vietnamese_voice_that_knows_no_tones_is_refused(
    piper: Path, content: Path, centre: Path
) -> None:
    choice = 'vi = {engine = "piper", model = "voices/minh.onnx"}\n'
    (centre / "speech.toml").write_text(choice)
    feed = load(content).feed

    piper_twin.write_voice(centre / "voices/minh.onnx", "vi", sounds="ma1345")
    with pytest.raises(UseError, match=r"minh.onnx.json: the voice knows no tones, take another"):
        engines(centre, feed)
    piper_twin.write_voice(centre / "voices/minh.onnx", "vi", sounds="ma123456")

    assert list(engines(centre, feed)) == ["vi"]


@pytest.mark.skipif(find_spec("piper") is not None, reason="piper is installed here")
def test_without_piper_it_says_what_to_install(content: Path, centre: Path) -> None:
    with pytest.raises(UseError, match=r"en: piper is not installed: pip install 'piper-tts>=1.3'"):
        engines(centre, load(content).feed)


def test_the_commands_say_who_speaks_and_silently_nobody_is_asked(
    tmp_path: Path, piper: Path, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    centre = tmp_path / "keys"
    main(["keys", str(centre), "--insecure-demo"])
    voice = piper_twin.write_voice(centre / JOE, "en-us")
    (centre / "speech.toml").write_text(CHOICE)
    publish = ["publish", str(content), str(tmp_path / "feed"), "--keys", str(centre)]
    spoken = f"en is spoken by piper 9.9, {voice}"

    assert main(["check", str(content), "--speech"]) == 0
    assert "en is spoken by espeak-ng, voice 'en-gb'" in capsys.readouterr().out.splitlines()
    assert main(["check", str(content), "--speech", "--keys", str(centre)]) == 0
    told = capsys.readouterr().out.splitlines()
    assert {spoken, "vi is spoken by espeak-ng, voice 'vi'"} <= set(told)
    assert main([*publish, "--text-first"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert (told[0], told[-1]) == (spoken, f"release {len(told) - 2}: every text has its voice")
    assert main(publish) == 0
    assert "nothing changed" in capsys.readouterr().out
    voice.unlink()
    assert main(publish) == 2
    assert "speech.toml: en: " in capsys.readouterr().err
    assert main([*publish, "--silent"]) == 0
