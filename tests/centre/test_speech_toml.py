"""speech.toml: what is wrong in it, and who speaks."""

from importlib.util import find_spec
from pathlib import Path

import piper_twin
import pytest
from engines_twin import CHOICE, JOE, VOICED
from engines_twin import centre as centre
from engines_twin import content as content
from engines_twin import piper as piper
from folder import write_folder

from content_sync.centre.source.source import load
from content_sync.centre.voices.speech_toml import engines
from content_sync.command.parser import main
from content_sync.errors import UseError

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
