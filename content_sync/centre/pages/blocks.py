"""The blocks of a text as markup: the phone page of what the kiosk draws."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from content_sync.centre.pages.edition import Media
from content_sync.centre.pages.html import Element, el
from content_sync.centre.pages.plan_picture import Numbered, plan_picture
from content_sync.centre.pages.recording import recording
from content_sync.centre.pages.sentences import Writer
from content_sync.prose import Block, Picture, Table
from content_sync.shown.reader import Reader

FEWEST_STACKED = 3  # columns: two stand side by side on the narrowest phone


@dataclass(slots=True)
class Body:
    """The blocks of one text on the way to a page; `tag`: the language it is in."""

    reader: Reader
    tag: str
    media: Media
    writer: Writer
    plan: Numbered | None = None
    heading: str = ""  # the id of the last one: it names the table below it
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def write(self, blocks: tuple[Block, ...]) -> Iterator[Element]:
        """All blocks in their order; footnotes that follow each other are one list."""
        notes: list[Block] = []
        for block in blocks:
            if block.footnote:
                notes.append(block)
                continue
            yield from self._notes(notes)
            notes = []
            yield from self._block(block)
        yield from self._notes(notes)

    def _block(self, block: Block) -> Iterator[Element]:
        write = self.writer.write
        match block.kind:
            case "h" if block.h:
                self.heading = f"part{next(self._numbers)}"
                yield el("h2", *write(block.h), id=self.heading)
            case "p" if block.p:
                yield el("p", *write(block.p))
            case "list" if block.list:
                yield el("ul", *(el("li", *write(one)) for one in block.list))
            case "steps" if block.steps:
                start = block.start if block.start != 1 else None
                points = (
                    el("li", el("span", str(number), class_="step", aria_hidden="true"), inside)
                    for number, inside in enumerate(
                        (el("div", *write(one)) for one in block.steps), block.start
                    )
                )
                yield el("ol", *points, class_="steps", start=start, role="list")
            case "table" if block.table:
                yield self._table(block.table)
            case "picture" if block.picture:
                as_plan = plan_picture(block.picture, self.plan, self.media) if self.plan else None
                yield as_plan or picture(block.picture, self.media, self.writer)
            case "sound" if block.sound:
                yield recording(self.reader, self.tag, block.sound, self.media, self.writer, False)
            case "video" if block.video:
                yield recording(self.reader, self.tag, block.video, self.media, self.writer, True)
            case "note" if block.note:
                yield el("div", *(el("p", *write(one)) for one in block.note), class_="note")

    def _table(self, table: Table) -> Element:
        """A table whose roles are said: stacked on a phone, it is one still to a screen reader."""
        write = self.writer.write
        heads = ["".join(one.text for one in cell) for cell in table.head]
        head = (el("th", *write(cell), scope="col", role="columnheader") for cell in table.head)
        rows = (
            el(
                "tr",
                *(
                    el("td", el("div", *write(cell)), role="cell", data_head=name)
                    for name, cell in zip(heads, row, strict=False)
                ),
                role="row",
            )
            for row in table.rows
        )
        return el(
            "table",
            el("thead", el("tr", *head, role="row"), role="rowgroup"),
            el("tbody", *rows, role="rowgroup"),
            class_="stacked" if len(heads) >= FEWEST_STACKED else None,
            role="table",
            aria_labelledby=self.heading or None,
        )

    def _notes(self, notes: list[Block]) -> Iterator[Element]:
        if not notes:
            return
        back = self.reader.say("Back to the text")
        rows = []
        for block in notes:
            mark = el("span", f"{block.mark}.", class_="number")
            text = el("span", *self.writer.write(block.footnote or ()))
            link = (
                el("a", "↩", href=f"#from{block.mark}", aria_label=back.text, lang=back.tag)
                if block.mark in self.writer.referred
                else None
            )
            rows.append(el("li", mark, text, link, id=f"note{block.mark}"))
        yield el("ul", *rows, class_="footnotes", role="list")


def picture(shown: Picture, media: Media, writer: Writer) -> Element:
    """A picture whole, with its caption; its description stands where the file is missing."""
    if not media.name(shown.media):
        return el("p", shown.alt, class_="missing")
    wide, high = shown.size
    there = media.address(shown.media)
    image = el("img", src=there, alt=shown.alt, width=wide, height=high, loading="lazy")
    caption = el("figcaption", *writer.write(shown.caption)) if shown.caption else None
    return el("figure", el("a", image, href=there), caption)
