"""Sound from text, in a process of its own: python -m content_sync.speak VOICE OUT.wav

The text comes on standard input; the file is there whole, or not at all. One sentence a process:
a voice used twice gives other bytes the second time. `--interface [FOLDER]` instead makes the
sounds of the interface itself, once, when a kiosk is installed (prompts.py).
"""

import os
import sys
from collections.abc import Sequence
from typing import Final

SPEED: Final = 150  # words a minute; the voice's own 175 is too fast for old ears
LONGEST_S: Final = 60  # a sentence takes a tenth of a second; what hangs is ended
USE, DISK = 2, 5  # exit codes as in errors.py, whose import would cost a sixth of the time
NO_ENGINE: Final = "there is no voice on this machine: apt-get install espeak-ng"


def main(arguments: Sequence[str]) -> int:
    """Speak standard input, or the interface, and return the exit code."""
    if arguments[:1] == ["--interface"] and len(arguments) <= 2:
        from content_sync.prompts import main as make_prompts

        return make_prompts(arguments[1:])
    if len(arguments) != 2:
        return _refuse(USE, "python -m content_sync.speak VOICE OUT.wav | --interface [FOLDER]")
    voice, out = arguments
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
    import contextlib
    import signal

    part = f"{out}.{os.getpid()}.part"
    with open(part, "wb"):  # noqa: PTH123 - the driver would wait for ever for what it cannot write
        pass
    signal.alarm(LONGEST_S)
    try:
        with contextlib.redirect_stdout(None):
            _synthesise(text, voice, part)
        os.replace(part, out)  # noqa: PTH105 - pathlib would be loaded for this alone
    except BaseException:
        os.unlink(part)  # noqa: PTH108
        raise
    finally:
        signal.alarm(0)


def _synthesise(text: str, voice: str, path: str) -> None:
    """By pyttsx3's driver: its engine ends its loop before the voice has ended, and cancels
    settings that the voice has not yet taken over.
    """
    from pyttsx3.drivers import _espeak, espeak  # type: ignore[import-untyped]

    driver = espeak.buildDriver(_Nobody())
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
    driver.save_to_file(text, path)
    driver.startLoop()


class _Nobody:
    """Whom the driver tells how it goes."""

    def setBusy(self, busy: bool) -> None:  # noqa: N802 - the driver's word
        """Nobody waits."""

    def notify(self, topic: str, **about: object) -> None:
        """Nobody listens."""


def _refuse(code: int, why: str) -> int:
    print(why, file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
