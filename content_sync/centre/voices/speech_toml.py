"""speech.toml, beside the keys of the centre: which engine speaks which language at publish.

vi = {engine = "piper", model = "/srv/voices/vi_VN-vais1000-medium.onnx"}
en = {engine = "espeak-ng"}      # as is every language that is not named

It lies there and not in the content folder, because it names a file to load of the machine that
signs: who may write content may not choose that. So it is found at every publish without being
named, and nobody brings out all sounds in another voice by forgetting an option. A path without
a leading / begins at the folder of the file.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from content_sync.centre.feed_yaml.language_source import VOICELESS
from content_sync.centre.voices.engine import Engine, Espeak
from content_sync.centre.voices.voice_file import open_voice
from content_sync.errors import UseError
from content_sync.letters.choices import meant
from content_sync.machine.toml_file import read_toml
from content_sync.model import Feed
from content_sync.said import Said, phrase

FILE: Final = "speech.toml"
ENGINES: Final = ("espeak-ng", "piper")
KEYS: Final = ("engine", "model")
EXAMPLE: Final = 'vi = {engine = "piper", model = "vi_VN-….onnx"}'


def engines(folder: Path, feed: Feed) -> Mapping[str, Engine]:
    """The engines chosen for languages of `feed` by the file in `folder`, if there is one.

    Raises:
        UseError: a mistake in it, or what it names is not there.
    """
    path = folder / FILE
    if not path.exists():
        return {}
    table = read_toml(path, f"write lines as {EXAMPLE}")
    for tag in table:
        _check_language(path, tag, feed)
    models = {tag: _model(path, tag, chosen) for tag, chosen in table.items()}
    return {tag: _open(path, tag, model) for tag, model in models.items() if model}


def speakers(feed: Feed, chosen: Mapping[str, Engine]) -> Iterator[Said]:
    """A line for each language of `feed` that a machine speaks."""
    for language in feed.languages:
        if language.voice:
            engine = chosen.get(language.tag) or Espeak(language.tag, language.voice)
            yield phrase("{tag} is spoken by {engine}", tag=language.tag, engine=engine)


def _check_language(path: Path, tag: str, feed: Feed) -> None:
    if tag.partition("-")[0] in VOICELESS:
        raise UseError(
            phrase(
                "{path}: no machine speaks '{tag}', take the line out and let a speaker of the"
                " language record the texts",
                path=path,
                tag=tag,
            )
        )
    voices = {language.tag: language.voice for language in feed.languages}
    if tag not in voices:
        spoken = [known for known, voice in voices.items() if voice]
        fix = meant(tag, spoken)
        raise UseError(
            phrase("{path}: the feed has no language '{tag}', {fix}", path=path, tag=tag, fix=fix)
        )
    if not voices[tag]:
        raise UseError(
            phrase(
                "{path}: '{tag}' has no voice in feed.yaml, write voice: there too, for what a"
                " kiosk says on the spot",
                path=path,
                tag=tag,
            )
        )


def _model(path: Path, tag: str, chosen: Any) -> Path | None:
    """The file that a line names; None for espeak-ng, whose voice stands in feed.yaml."""
    if not isinstance(chosen, dict) or not all(isinstance(one, str) for one in chosen.values()):
        raise UseError(
            phrase(
                "{path}: {tag} is no choice of an engine, write it as {example}",
                path=path,
                tag=tag,
                example=EXAMPLE,
            )
        )
    for key in chosen:
        if key not in KEYS:
            raise UseError(
                phrase(
                    "{path}: {tag} has an unknown key '{key}', {fix}",
                    path=path,
                    tag=tag,
                    key=key,
                    fix=meant(key, KEYS),
                )
            )
    engine = chosen.get("engine", "")
    if engine not in ENGINES:
        none = phrase("there is no engine '{engine}'", engine=engine)
        what = none if engine else phrase("engine is missing")
        raise UseError(
            _about(path, tag, phrase("{what}, {fix}", what=what, fix=meant(engine, ENGINES)))
        )
    has_model = bool(chosen.get("model"))
    if engine != "piper" and has_model:
        what = phrase("{engine} takes no model, remove it or write piper", engine=engine)
        raise UseError(_about(path, tag, what))
    if engine == "piper" and not has_model:
        what = phrase("piper needs a voice, write it as {example}", example=EXAMPLE)
        raise UseError(_about(path, tag, what))
    return path.parent / Path(chosen["model"]).expanduser() if has_model else None


def _open(path: Path, tag: str, model: Path) -> Engine:
    try:
        return open_voice(model, tag)
    except UseError as error:
        raise UseError(_about(path, tag, error.args[0])) from error


def _about(path: Path, tag: str, what: str) -> Said:
    return phrase("{path}: {tag}: {what}", path=path, tag=tag, what=what)
