"""What interview.yaml says once below its results: what one may do when an office says no.

    refused:
      - id: written
        say: {vi: Xin trả lời bằng văn bản, …}
        law: [qd24 Đ.5]
        facts: [sup-3]

Each rests on a document, or at least on facts: who is refused must not be led astray.
"""

from typing import Final

from content_sync.centre.interviews.entries import once
from content_sync.centre.interviews.results import Results
from content_sync.centre.written.fields import Fields
from content_sync.interview.values import MOST_ADVICE, Advice
from content_sync.said import phrase

KEY: Final = "refused"
KEYS: Final = ("id", "say", "law", "facts", "as_of")


def read_refused(top: Fields, followed: Results) -> tuple[Advice, ...]:
    """All of it; words, lines and documents are noted in `followed`."""

    def advice(each: Fields) -> Advice:
        id_ = each.text("id")
        followed.say(each, "say", f"x:{id_}", required=True)
        followed.lines[f"x:{id_}"] = each.at("id")
        facts, law = each.texts("facts"), followed.cite(each)
        each.date("as_of")
        if not law and not facts and not each.misspelt & {"law", "facts"}:
            what = phrase("'{id}' of refused rests on no document and no fact", id=id_)
            each.wrong("law", what, phrase("add law: [document article], or facts:"))
        return Advice(id=id_, law=law)

    found = once(top, KEY, KEYS, "id", advice)
    if len(found) > MOST_ADVICE:
        what = phrase("refused says {count} things", count=len(found))
        top.wrong(KEY, what, phrase("write at most {most}", most=MOST_ADVICE))
    return tuple(found.values())[:MOST_ADVICE]
