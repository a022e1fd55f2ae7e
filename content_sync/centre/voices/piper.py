"""Sound from a piper voice, in a process of its own: python -m … MODEL.onnx FOLDER

Texts come on standard input, one a line, and become 0.wav, 1.wav … in the folder; each is there
whole, or not at all. The voice's chance is seeded once, so that the same lines give the same
bytes on the same machine. piper-tts is under the GPL: nothing else of this project loads it.
"""

import signal
import sys
import wave
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

SEED: Final = 1
SLOWER: Final = 1.25  # times as long as the voice was made: the pace of espeak-ng here
VOLUME: Final = (
    0.8  # of the loudest there is: as loud as espeak-ng, which the kiosk's own words have
)
LONGEST_S: Final = 300  # a sentence takes about a second; what hangs is ended
USE, DISK = 2, 5  # exit codes as in errors.py
NO_PIPER: Final = "piper cannot be loaded ({why}): pip install 'piper-tts>=1.3'"


def main(arguments: Sequence[str], longest_s: int = LONGEST_S) -> int:
    """Speak standard input and return the exit code."""
    if len(arguments) != 2:
        return _refuse(USE, f"python -m {__spec__.name} MODEL.onnx FOLDER")
    texts = sys.stdin.buffer.read().decode().splitlines()
    signal.alarm(longest_s)
    try:
        import onnxruntime
        from piper import PiperVoice, SynthesisConfig
    except ImportError as error:
        return _refuse(USE, NO_PIPER.format(why=error))
    try:
        onnxruntime.set_seed(SEED)
        voice = PiperVoice.load(arguments[0])
        how = SynthesisConfig(length_scale=SLOWER * voice.config.length_scale, volume=VOLUME)
        for number, text in enumerate(texts):
            signal.alarm(longest_s)
            chunks = list(voice.synthesize(text, how))
            _write(Path(arguments[1]) / f"{number}.wav", chunks, voice.config.sample_rate)
    except OSError as error:
        return _refuse(DISK, str(error))
    except Exception as error:  # whatever piper meets in a file that is none of ours
        return _refuse(USE, f"piper cannot speak with it ({error})".replace("\n", " "))
    return 0


def _write(out: Path, chunks: Sequence[Any], rate: int) -> None:
    """Write what piper made of one text as 16-bit mono WAV."""
    part = out.with_suffix(".part")
    with wave.open(str(part), "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", ""))
        file.writeframes(b"".join(chunk.audio_int16_bytes for chunk in chunks))
    part.replace(out)


def _refuse(code: int, why: str) -> int:
    print(why, file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
