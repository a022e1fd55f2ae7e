"""A piper of our own for tests: a real package in a folder, which hums instead of speaking.

It hums as long as a text, as high as the first byte of the model, with a little noise of its own,
as piper has. What a model file says is what goes wrong: «crash», «hang», «refuse», «silent».
"""

import json
from pathlib import Path

PIPER = """\
import os, random, signal, time
from array import array
from types import SimpleNamespace

SynthesisConfig = SimpleNamespace

class PiperVoice(SimpleNamespace):
    @classmethod
    def load(cls, path):
        about = json_of(path + ".json")
        how = SimpleNamespace(sample_rate=about["audio"]["sample_rate"], length_scale=1)
        return cls(config=how, model=open(path, "rb").read())

    def synthesize(self, text, how):
        if b"refuse" in self.model:
            raise ValueError("no such\\nphoneme")
        if b"crash" in self.model:
            os.kill(os.getpid(), signal.SIGSEGV)
        while b"hang" in self.model:
            time.sleep(0.01)
        if b"silent" in self.model:
            return
        rate, high = self.config.sample_rate, 100 + self.model[0]
        for word in text.split():
            count = round(len(word) * rate * how.length_scale / 20)
            loud = round(30_000 * how.volume)
            hum = (loud if at * high // rate % 2 else -loud for at in range(count))
            yield SimpleNamespace(
                audio_int16_bytes=array("h", (x + random.randrange(99) for x in hum)).tobytes()
            )

def json_of(path):
    import json
    return json.load(open(path))
"""
ONNX = "import random\n\ndef set_seed(seed):\n    random.seed(seed)\n"
ABOUT = "Metadata-Version: 2.1\nName: piper-tts\nVersion: {version}\n"


def install(folder: Path, version: str = "9.9") -> Path:
    """Put it into `folder`, which is to stand first where Python looks for packages."""
    (folder / "piper").mkdir(parents=True)
    (folder / "piper" / "__init__.py").write_text(PIPER)
    (folder / "onnxruntime.py").write_text(ONNX)
    upgrade(folder, version)
    return folder


def upgrade(folder: Path, version: str) -> None:
    """Let it be of another version."""
    (folder / "piper_tts-9.9.dist-info").mkdir(exist_ok=True)
    metadata = folder / "piper_tts-9.9.dist-info" / "METADATA"
    metadata.write_text(ABOUT.format(version=version))


def write_voice(
    path: Path,
    speaks: str,
    model: bytes = b"a voice",
    rate: int = 22_050,
    kind: str = "espeak",
    sounds: str = "ma0123456789",
) -> Path:
    """Write a voice and its description; "hang" in `model` and so on is what it will do."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(model)
    about = {
        "audio": {"sample_rate": rate},
        "espeak": {"voice": speaks},
        "phoneme_type": kind,
        "phoneme_id_map": {sound: [number] for number, sound in enumerate(sounds)},
    }
    path.with_name(f"{path.name}.json").write_text(json.dumps(about))
    return path
