"""A text as it was pasted, read and shown as lines."""

from content_sync.centre.text.blocks import Figure, read_blocks
from content_sync.centre.written.page import Findings, Page
from content_sync.prose import Block, Picture, Recording, Sentences
from content_sync.sayings import runs

FIRST_LINE = 5  # of the body, below the front matter


def figure(found: Figure) -> Block | None:
    """A shelf on which every file lies, except lost ones."""
    if "lost" in found.src:
        return None
    if found.src.endswith(".opus"):
        return Block(sound=Recording(media=found.src, alt=found.alt, duration_ms=1000))
    if found.src.endswith(".mp4"):
        return Block(video=Recording(media=found.src, alt=found.alt, duration_ms=1000))
    picture = Picture(media=found.src, alt=found.alt, size=(4, 3), caption=found.caption)
    return Block(picture=picture)


def read(body: str) -> tuple[tuple[Block, ...], Findings]:
    """The blocks of `body`, and all that was found wrong or doubtful."""
    findings = Findings()
    blocks = read_blocks(Page("vi.md", findings), body, FIRST_LINE, ["vay-von"], figure)
    return blocks, findings


def said(sentences: Sentences) -> str:
    """The words of a run, on one line."""
    return " ".join(each.text for each in sentences)


def shown(body: str) -> list[str]:
    """What a visitor sees, a line each: its kind and its words. Nothing may be a mistake."""
    blocks, findings = read(body)
    assert not findings.mistakes
    found = []
    for block in blocks:
        if block.table:
            rows = (block.table.head, *block.table.rows)
            found += ["row: " + " | ".join(said(cell) for cell in row) for row in rows]
        elif block.picture:
            found.append(f"picture: {block.picture.media}")
        else:
            start = f"{block.start} " if block.steps else ""
            found += [f"{block.kind}: {start}{said(each)}" for each in runs(block) if each]
    return found


def warnings(body: str) -> list[tuple[int, str]]:
    """What a person is asked to look at: (line of the file, what)."""
    return [(each.line, each.what) for each in read(body)[1].warnings]


def links(body: str) -> list[str]:
    """Every mark with its words, as «words -> where it leads»."""
    blocks, findings = read(body)
    assert not findings.mistakes
    return [
        f"{sentence.text[span.start : span.end]} -> {span.mark}"
        for block in blocks
        for part in runs(block)
        for sentence in part
        for span in sentence.spans
    ]
