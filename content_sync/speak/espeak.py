"""Sound from text, in a process of its own: python -m content_sync.speak -- VOICE OUT.wav

The text comes on standard input; the file is there whole, or not at all. One sentence a process:
a voice used twice gives other bytes the second time. `--interface [FOLDER]` instead makes the
sounds of the interface itself, once, when a kiosk is installed (prompts.py). Behind `--` stands
what a feed says: no voice of that name makes the interface.
"""

import os
import sys
from collections.abc import Sequence
from typing import Final

SPEED: Final = 150  # words a minute; the voice's own 175 is too fast for old ears
RATE: Final = 22_050  # samples a second, as espeak-ng makes them
LONGEST_S: Final = 60  # a sentence takes a tenth of a second; what hangs is ended
USE, DISK = 2, 5  # exit codes as in errors.py, whose import would cost a sixth of the time
NO_ENGINE: Final = "there is no voice on this machine: apt-get install espeak-ng"


def main(arguments: Sequence[str]) -> int:
    """Speak standard input, or the interface, and return the exit code."""
    if arguments[:1] == ["--interface"] and len(arguments) <= 2:
        from content_sync.speak.prompts import main as make_prompts

        return make_prompts(arguments[1:])
    named = arguments[1:] if arguments[:1] == ["--"] else arguments
    if len(named) != 2:
        return _refuse(USE, "python -m content_sync.speak -- VOICE OUT.wav | --interface [FOLDER]")
    voice, out = named
    text = sys.stdin.buffer.read().decode("utf-8", "replace").strip()
    if not text:
        return _refuse(USE, "there is no text on standard input")
    try:
        write(text, voice, out)
    except (ImportError, RuntimeError):  # pyttsx3 or, as a rule, espeak-ng
        return _refuse(USE, NO_ENGINE)
    except ValueError as error:
        return _refuse(USE, str(error))
    except OSError as error:
        return _refuse(DISK, f"cannot write {out}: {error.strerror}")
    return 0


def write(text: str, voice: str, out: str) -> None:
    """Write `text` spoken by `voice` (espeak-ng's name or language) as 16-bit mono WAV.

    Raises:
        ImportError, RuntimeError: pyttsx3 or espeak-ng is not installed.
        ValueError: espeak-ng has no such voice.
        OSError: the file cannot be written.
    """
    import signal
    import wave

    part = f"{out}.{os.getpid()}.part"
    with open(part, "wb") as stream:  # noqa: PTH123 - pathlib would be loaded for this alone
        try:
            signal.alarm(LONGEST_S)
            samples = _synthesise(text, voice)
            signal.alarm(0)
            with wave.open(stream, "wb") as file:
                file.setparams((1, 2, RATE, 0, "NONE", ""))
                file.writeframes(samples)
            stream.close()  # a full disk may say so only now
            os.replace(part, out)  # noqa: PTH105
        except BaseException:
            os.unlink(part)  # noqa: PTH108
            raise


def _synthesise(text: str, voice: str) -> bytes:
    """The samples, by pyttsx3's way to espeak-ng; of its driver only the choice of a voice.

    The driver tells the library ten times the length of a text, which reads on behind a long one
    until it crashes, and never ends what it cannot write.
    """
    import ctypes

    from pyttsx3.drivers import _espeak, espeak

    class Driver(espeak.EspeakDriver):  # type: ignore[misc]
        def _onSynth(self, heard: bytes, count: int, _: object) -> int:  # noqa: N802
            if count > 0:
                samples.extend(ctypes.string_at(heard, 2 * count))
            return 0

    samples = bytearray()
    driver = Driver(None)
    _espeak.Synchronize()  # until its own first settings have been taken over
    try:
        driver.setProperty("voice", voice)
    except ValueError:  # no name or file of that name: a language?
        names = (known.name for known in driver.getProperty("voices") if voice in known.languages)
        name = next(names, "")
        if not name:
            what = f"espeak-ng has no voice '{voice}': espeak-ng --voices names them all"
            raise ValueError(what) from None
        driver.setProperty("voice", name)
    driver.setProperty("rate", SPEED)
    data = text.encode()
    how = _espeak.ENDPAUSE | _espeak.CHARS_UTF8
    _espeak.cSynth(data, len(data) + 1, 0, _espeak.POS_CHARACTER, 0, how, None, None)
    _espeak.Synchronize()
    return bytes(samples)


def _refuse(code: int, why: str) -> int:
    print(why, file=sys.stderr)
    return code
