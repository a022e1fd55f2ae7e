"""How long a machine takes to speak at publish: a Vietnamese article of 8 kB, to Opus.

Before it: how long the words for a sentence take, and for a hostile text. The text of the sound is
that of the demonstration content, the way is that of publish, with an empty cache each round.
Beside it stands what its processes would take if each only started and ended.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from figures import ROUNDS, heading, median, note, show

from content_sync.centre.source.lexicon import Lexicon
from content_sync.centre.source.narration import narration
from content_sync.centre.source.source import load
from content_sync.centre.voices.sound import item_tasks, kept, speak
from content_sync.model import Feed, Item, Language, Text
from content_sync.prose import Block
from content_sync.spoken.say import say
from content_sync.words import words

CONTENT: Final = Path(__file__).parents[2] / "assets" / "content"
ARTICLE_BYTES: Final = 8_000
MOST: Final = 100 / 20  # % of the duration of the sound
SENTENCE_MS: Final = 1
HOSTILE: Final = ("1", "1.", "1/", "A.", "(", "1-", "00 ", "1,000,", "v.v", "+84 (", "1⁄2 ")
HOSTILE_CHARACTERS: Final = 20_000
HOSTILE_S: Final = 5


def article() -> Text:
    """Paragraphs of the demonstration content, one text after another, until there are 8 kB."""
    texts = [each.item.texts["vi"] for each in load(CONTENT).items]
    blocks: list[Block] = []
    size = 0
    for block in (block for text in texts for block in text.blocks if block.p):
        if size >= ARTICLE_BYTES:
            break
        blocks.append(block)
        size += sum(len(sentence.text.encode()) for sentence in block.p or ())
    return Text(title=texts[0].title, summary=texts[0].summary, blocks=tuple(blocks))


def rules() -> None:
    """How long the rules take that make words of figures."""
    items = [each.item for each in load(CONTENT).items]
    heading("Words for what is written")
    for tag in ("vi", "zh-Hans", "en"):
        texts = [item.texts[tag] for item in items if tag in item.texts]
        sentences = [each.text for text in texts for each in narration(text, words((tag,)))]
        took_ms: list[float] = []
        for _ in range(ROUNDS):
            start = time.process_time()
            for sentence in sentences:
                say(sentence, tag)
            took_ms.append(1000 * (time.process_time() - start) / len(sentences))
        show(f"a sentence in {tag}", median(took_ms), SENTENCE_MS, "ms", 2)
    took_s: list[float] = []
    for piece in HOSTILE:
        start = time.process_time()
        say((piece * HOSTILE_CHARACTERS)[:HOSTILE_CHARACTERS], "vi")
        took_s.append(time.process_time() - start)
    show(f"the worst of {len(HOSTILE)} texts of 20,000 signs", max(took_s), HOSTILE_S, "s", 1)


def main() -> None:
    """Speak the article in rounds and show how long it took."""
    text = article()
    vi = Language(tag="vi", name="Tiếng Việt", voice="vi")
    feed = Feed(languages=(vi,), topics=(), profiles=())
    item = Item(id="article", kind="article", topics=(), texts={"vi": text})
    tasks = tuple(item_tasks(item, feed, Lexicon(), {}))
    heading("Speech at publish: a Vietnamese article of 8 kB")
    took_s: list[float] = []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as cache:
            start = time.perf_counter()
            speak(tasks, Path(cache))
            took_s.append(time.perf_counter() - start)
            [sound] = kept(tasks, Path(cache))["article"]
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", ""], check=True)
    empty_s = time.perf_counter() - start
    seconds = sound.file.duration_ms / 1000
    size = sum(len(each.text.encode()) for block in text.blocks for each in block.p or ())
    note("text, sentences", f"{size:,} B, {len(sound.run)}")
    note("sound, Opus", f"{seconds:.0f} s, {sound.file.bytes * 8 / seconds / 1000:.1f} kbit/s")
    note("spoken and encoded in", f"{median(took_s):.1f} s")
    note("processes that start and end alone would take", f"{empty_s * len(sound.run):.1f} s")
    show("time to speak, of the sound's duration", 100 * median(took_s) / seconds, MOST, "%", 1)


if __name__ == "__main__":
    rules()
    main()
