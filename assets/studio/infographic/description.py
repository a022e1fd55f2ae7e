"""The description of an infographic: one YAML file a sheet, all languages side by side.

    title, below      {vi, zh-Hans, en}; below stands smaller under the title
    as_of             the day up to which the facts were looked up
    colour            of the title's bar: indigo (left out) or emergency
    sections          from top to bottom, each
      layout          one of NEEDS
      heading         a line above it; against: the one over the right side of `columns`
      height, across  units high (else what is left, shared), parts in a line (else the layout's)
      unit            behind the values of bars and roads
      parts           each with drawing, colour, crossed, mark, figure, heading, text, value
    last              whom to ask, at the foot
    basis             the legal basis, below it

" | " in a text begins a new line. A mark, figure or unit that is the same everywhere is written
once. What is wrong is noted with file, line and what to do.
"""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from content_sync.centre.written.fields import Fields
from content_sync.said import phrase
from studio import written
from studio.written import TAGS

Words = dict[str, str]  # language -> text, "" where there is none
# layout -> what each of its parts must have
NEEDS: Final[dict[str, tuple[str, ...]]] = {
    "panels": ("drawing", "heading", "text"),
    "way": ("drawing", "heading"),
    "rows": ("drawing", "heading"),
    "cards": (),
    "columns": ("drawing", "text"),
    "bars": ("mark",),  # one without a value says in its text why it has none
    "roads": ("heading", "value"),
}
MEASURED: Final = ("bars", "roads")  # their parts are as long as their values
SHEET: Final = ("title", "below", "as_of", "colour", "sections", "last", "basis")
SECTION: Final = ("layout", "heading", "against", "height", "across", "unit", "parts")
PART: Final = ("drawing", "colour", "crossed", "mark", "figure", "heading", "text", "value")


@dataclass(frozen=True, slots=True)
class Part:
    """One thing of a section; words are by language."""

    line: int
    drawing: str
    colour: str
    is_crossed: bool
    mark: Words
    figure: Words
    heading: Words
    text: Words
    value: str  # digits as typed, with a point; "" is not known


@dataclass(frozen=True, slots=True)
class Section:
    """A strip of the sheet whose parts stand in one layout."""

    line: int
    layout: str
    heading: Words
    against: Words
    height: int  # 0: its share of what is left
    across: int  # 0: as the layout has it
    unit: Words
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A description without mistakes; `lines`: where its own keys stand."""

    file: str
    title: Words
    below: Words
    as_of: str
    colour: str
    sections: tuple[Section, ...]
    last: Words
    basis: Words
    lines: dict[str, int]


def read(path: Path, drawings: Collection[str], colours: Collection[str]) -> Sheet:
    """The sheet that `path` describes.

    Raises:
        SourceError: all that is wrong with it.
    """
    return written.read(path, SHEET, "the description", lambda top: _sheet(top, drawings, colours))


def _sheet(top: Fields, drawings: Collection[str], colours: Collection[str]) -> Sheet:
    if not top.has("as_of"):
        top.page.wrong(
            top.line, phrase("as_of is missing or empty"), phrase("write as_of: 2026-11-22")
        )
    sections = top.maps("sections", SECTION)
    if not sections:
        top.wrong(
            "sections", phrase("there are no sections"), phrase("add one with layout and parts")
        )
    return Sheet(
        file=top.page.file,
        title=_words(top, "title", required=True),
        below=_words(top, "below", required=True),
        as_of=top.date("as_of"),
        colour=top.choice("colour", ("indigo", "emergency"), "indigo"),
        sections=tuple(_section(section, drawings, colours) for section in sections),
        last=_words(top, "last", required=True),
        basis=_words(top, "basis", required=True),
        lines={key: top.at(key) for key in SHEET},
    )


def _section(section: Fields, drawings: Collection[str], colours: Collection[str]) -> Section:
    layout = section.choice("layout", NEEDS)
    parts = section.maps("parts", PART)
    if not parts:
        section.page.wrong(
            section.line, phrase("the section has no parts"), phrase("add parts: and a list")
        )
    is_columns = layout == "columns"
    found = tuple(_part(part, NEEDS.get(layout, ()), drawings, colours) for part in parts)
    if layout in MEASURED and parts and not any(part.value.strip("0.") for part in found):
        fix = phrase("give at least one part a value, as 12.5")
        section.page.wrong(
            section.line,
            phrase("{layout} have no value above zero to measure by", layout=layout),
            fix,
        )
    return Section(
        line=section.line,
        layout=layout,
        heading=_words(section, "heading", required=is_columns),
        against=_words(section, "against", required=is_columns),
        height=_number(section, "height"),
        across=_number(section, "across"),
        unit=_words(section, "unit", is_one_enough=True),
        parts=found,
    )


def _part(
    part: Fields, needs: Collection[str], drawings: Collection[str], colours: Collection[str]
) -> Part:
    drawing = part.text("drawing", "drawing" in needs)
    value = part.text("value", "value" in needs)
    if value and not value.replace(".", "", 1).isdecimal():
        part.wrong(
            "value", phrase("value '{value}' is no number", value=value), phrase("write it as 12.5")
        )
    return Part(
        line=part.line,
        drawing=part.choice("drawing", drawings, drawing) if drawing else "",
        colour=part.choice("colour", colours, "indigo"),
        is_crossed=part.flag("crossed"),
        mark=_words(part, "mark", "mark" in needs, is_one_enough=True),
        figure=_words(part, "figure", is_one_enough=True),
        heading=_words(part, "heading", "heading" in needs),
        text=_words(part, "text", "text" in needs),
        value=value,
    )


def _words(top: Fields, key: str, required: bool = False, is_one_enough: bool = False) -> Words:
    """The text of `key` in every language; one for all of them only where that is enough."""
    if not required and not top.has(key):
        return dict.fromkeys(TAGS, "")
    found = top.names(key, required)
    if is_one_enough and top.has(key) and isinstance(top.entries[key].value, str):
        return dict.fromkeys(TAGS, found.get(TAGS[0], ""))
    for tag in TAGS[1:]:
        if top.has(key) and tag not in found:
            top.wrong(
                key,
                phrase("{key} has no text in '{tag}'", key=key, tag=tag),
                phrase("add {tag}: …", tag=tag),
            )
    return {tag: found.get(tag, "") for tag in TAGS}


def _number(top: Fields, key: str) -> int:
    text = top.text(key)
    if text and not text.isdecimal():
        top.wrong(
            key,
            phrase("{key} '{text}' is no whole number", key=key, text=text),
            phrase("write {key}: 3", key=key),
        )
        return 0
    return int(text or 0)
