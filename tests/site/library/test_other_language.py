"""Words in another language within a text: marked as such, and read by no voice of the text's."""

from pathlib import Path

from films import film
from hearing_visitor import Listener
from phone_item import item, said, shown
from shelf import article, shelve
from viewer import viewer

from content_sync.centre.source.narration import narration
from content_sync.centre.text.blocks import read_blocks
from content_sync.centre.written.page import Findings, Page
from content_sync.model import Text
from content_sync.prose import Block, Sentence, Span, Table
from content_sync.words import words
from kiosk.sound.playing import Playing
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.watching import Showing
from kiosk.widgets.reading.paragraph import pieces

THANKS = Sentence("s3", "pjom bái", (Span(0, 8, "lang:tyz"),))
WITHIN = Sentence("s5", "Nói «pjom bái» khi cảm ơn.", (Span(5, 13, "lang:tyz"),))
PHRASES = (
    Block(table=Table(head=(said("Tày"), said("Nghĩa")), rows=(((THANKS,), said("cảm ơn")),))),
    Block(p=(WITHIN,)),
)


def written(body: str) -> tuple[tuple[Block, ...], list[str]]:
    """The blocks of a text, and what is wrong with it."""
    findings = Findings()
    page = Page("vi.md", findings)
    return read_blocks(page, body, 1, (), lambda _: None), [str(one) for one in findings.mistakes]


def test_an_officer_marks_them_as_a_link_to_their_language() -> None:
    blocks, mistakes = written("Nói [pjom bái](lang:tyz) khi cảm ơn.\n")

    assert blocks[0].p and blocks[0].p[0].spans == (Span(4, 12, "lang:tyz"),)
    assert mistakes == []


def test_a_language_that_is_no_tag_is_a_mistake_that_says_what_to_write() -> None:
    _, [mistake] = written("Nói [pjom bái](lang:Tay).\n")

    assert mistake.startswith("vi.md:1: 'Tay' is no language tag")
    assert "[words](lang:tyz)" in mistake


def test_publish_speaks_everything_but_them() -> None:
    run = narration(Text(title="Lời Tày", summary="", blocks=PHRASES), words(("vi",)))

    assert [phrase.text for phrase in run] == [
        "Lời Tày",
        "Tày",
        "Nghĩa",
        "Nghĩa: cảm ơn",
        "Nói «» khi cảm ơn.",
    ]


def test_a_kiosk_speaks_everything_but_them(tmp_path: Path) -> None:
    text = Text(title="Lời Tày", summary="", blocks=PHRASES)
    shelve(tmp_path, article("loi-tay", {"vi": text}))
    listener = Listener(tmp_path)
    listener.comes_to(State(place=Place(Screen.ITEM, item="loi-tay")))
    listener.tap("Listen")

    heard = [listener.hears(), *(listener.hears_it_out() for _ in range(4))]

    assert heard == ["Lời Tày", "Tày", "Nghĩa", "cảm ơn", "Nói «» khi cảm ơn."]


def test_a_phone_page_says_which_language_they_are_in() -> None:
    page = shown(item(*PHRASES)).find("div", "text")

    assert [(one.text, one.attributes.get("lang")) for one in page.all("b")] == [
        ("pjom bái", "tyz")
    ] * 2
    assert page.all("a") == []


def test_marks_within_each_other_write_every_word_once() -> None:
    spans = (Span(0, 15, "strong"), Span(4, 12, "lang:tyz"), Span(13, 15, "tel:113"))
    sentence = Sentence("s1", "Nói pjom bái 11 ạ", spans)

    drawn = [(one.text, one.weight, one.mark) for one in pieces((sentence,), "regular")]

    assert drawn == [
        ("Nói ", "bold", ""),
        ("pjom bái", "bold", ""),
        (" ", "bold", ""),
        ("11", "bold", "tel:113"),
        (" ạ", "regular", ""),
    ]


def test_what_a_broken_film_says_is_read_without_them(tmp_path: Path) -> None:
    transcript = ((WITHIN,), (THANKS,))
    visitor = viewer(tmp_path, film(transcript=transcript))
    visitor.showing = Showing(Playing.BROKEN, 0, 30_000)

    said = [passage.says.text for passage in visitor.sees().passages]

    assert "Nói «» khi cảm ơn." in said
    assert not any("pjom" in words for words in said)
