"""An item as lines of words, so that two states of it can be laid side by side.

readable(item)            part ("facts", "vi", "en" …) -> its lines, in the order they are seen
changes(before, after)    part -> what differs, line by line, with the words that do
"""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from content_sync.centre.desk.draft.differing import words
from content_sync.model import Item, Text
from content_sync.opening.values import Opening, Rule
from content_sync.prose import Block, Picture, Recording, Sentences
from content_sync.shown.usual_hours import hours_of, usual_hours
from content_sync.words import words as words_in

FACTS: Final = "facts"
Lines = Mapping[str, tuple[str, ...]]
NONE: Final[Mapping[str, str]] = {}
WORDS: Final = {  # as the editor has them; what most items are is not said
    "article": gettext_lazy("Bài viết"),
    "guide": gettext_lazy("Hướng dẫn"),
    "notice": gettext_lazy("Thông báo"),
    "event": gettext_lazy("Sự kiện"),
    "story": gettext_lazy("Chuyện kể"),
    "infographic": gettext_lazy("Tờ hình"),
    "audio": gettext_lazy("Bản tin tiếng"),
    "video": gettext_lazy("Phim"),
    "interview": gettext_lazy("Hỏi đáp bằng hình"),
    "normal": "",
    "priority": gettext_lazy("Ưu tiên"),
    "emergency": gettext_lazy("Khẩn cấp"),
    "essential": gettext_lazy("Luôn giữ"),
    "extra": gettext_lazy("Bỏ trước"),
}


@dataclass(frozen=True, slots=True)
class Word:
    """Words that stand on both sides ("same"), or on one ("gone", "new")."""

    text: str
    how: str


@dataclass(frozen=True, slots=True)
class Change:
    """A line: "same", "changed", "new" or "gone"; its words of before and of after."""

    how: str
    before: tuple[Word, ...]
    after: tuple[Word, ...]


def readable(item: Item, names: Mapping[str, str] = NONE) -> Lines:
    """The lines of an item; media by their names' first letters, since a picture is seen beside.

    names: of what the item refers to by an id.
    """
    found = {FACTS: tuple(_facts(item, names))}
    for tag, text in item.texts.items():
        found[tag] = tuple(_lines(text))
    return found


def _facts(item: Item, names: Mapping[str, str]) -> Iterator[str]:
    targets = item.targets

    def named(*ids: str) -> str:
        return ", ".join(names.get(id_, id_) for id_ in ids)

    yield from (f"{basis.number} {basis.title} {basis.link}".strip() for basis in item.legal_basis)
    said = {
        _("Loại"): str(WORDS.get(item.kind, item.kind)),
        _("Hạng tin"): str(WORDS.get(item.class_, item.class_)),
        _("Diễn tập"): _("có") if item.drill else "",
        _("Khi kiosk hẹp chỗ"): str(WORDS.get(item.tier, item.tier)),
        _("Mục"): named(*item.topics),
        _("Hỏi ai"): named(item.body),
        _("Số liệu đúng đến ngày"): _day(item.as_of),
        _("Hiện từ ngày"): _day(item.valid_from),
        _("Đến hết ngày"): _day(item.valid_to),
        _("Bài thay bài này"): named(item.superseded_by),
        _("Nơi hiện"): named(*targets.profiles, *targets.areas, *targets.sites),
        _("Cho ai"): ", ".join(targets.audiences),
        _("Bài liên quan"): named(*item.related),
        _("Ảnh đầu bài"): item.cover.media[:12] if item.cover else "",
        **{f"{_('Cho ai')}, {tag}": ", ".join(said) for tag, said in targets.audiences_in.items()},
        **{
            f"{_('Ảnh đầu bài')}, {tag}": alt
            for tag, alt in (item.cover.alt if item.cover else {}).items()
        },
    }
    if item.schedule:
        said[_("Giờ hiện")] = f"{item.schedule.days} {', '.join(item.schedule.times)}"
    if item.opening:
        said[_("Giờ mở cửa")] = "; ".join(hours_lines(item.opening))
    if item.event:
        said[_("Sự kiện")] = f"{item.event.starts} {item.event.ends} {named(item.event.place)}"
    yield from (f"{name}: {value}" for name, value in said.items() if value)
    for tag, sound in item.spoken.items():
        yield f"{_('tiếng')} {tag}: {sound.media[:12]}"


def hours_lines(opening: Opening) -> Iterator[str]:
    """Opening hours as who approves them reads them."""
    yield usual_hours(words_in(("vi",)), opening).text
    rules = {
        Rule.SAME: _("mở như ngày thường"),
        Rule.CLOSED: _("nghỉ"),
        Rule.UNKNOWN: _("chưa có thông báo"),
    }
    yield f"{_('Ngày lễ, Tết')}: {rules.get(opening.holidays, opening.holidays)}"
    for one in opening.exceptions:
        hours = hours_of(one.spans)
        says = " / ".join(one.says.values())
        days = _day(one.first) if one.first == one.last else f"{_day(one.first)} – {_day(one.last)}"
        yield " ".join(filter(None, (days, rules.get(one.rule, ""), hours, says, one.source)))
    yield f"{opening.zone} {' '.join(opening.also_in)} {opening.source}"
    yield f"{_day(opening.as_of)} {_day(opening.confirmed)}".strip()


def _day(day: str | None) -> str:
    return "/".join(reversed(day.split("-"))) if day else ""


def _lines(text: Text) -> Iterator[str]:
    yield text.title
    yield text.summary
    for block in text.blocks:
        yield from _block(block)
    if text.stale:
        yield _("bản dịch cũ hơn bản gốc")
    if text.sound and text.sound.made == "recorded":
        yield f"{_('tiếng thu')}: {text.sound.media[:12]}"
    if text.reviewed:
        yield f"{_('soát')}: {text.reviewed.by}, {text.reviewed.at}"


def _block(block: Block) -> Iterator[str]:
    for one in (block.h, block.p, block.footnote):
        if one is not None:
            yield _said(one)
    for number, point in enumerate(block.steps or (), block.start):
        yield f"{number}. {_said(point)}"
    for point in block.list or ():
        yield f"• {_said(point)}"
    for note in block.note or ():
        yield f"» {_said(note)}"
    if block.table:
        for row in (block.table.head, *block.table.rows):
            yield " | ".join(map(_said, row))
    if block.picture:
        yield from _picture(block.picture)
    for film in (block.sound, block.video):
        if film:
            yield from _film(film)


def _picture(picture: Picture) -> Iterator[str]:
    yield f"{_('ảnh')} {picture.media[:12]}: {picture.alt}"
    if picture.caption:
        yield _said(picture.caption)


def _film(film: Recording) -> Iterator[str]:
    yield f"{_('tiếng hoặc phim')} {film.media[:12]}, {film.language}: {film.alt}"
    if film.poster:
        yield from _picture(film.poster)
    for says, files in ((_("tiếng"), film.tracks), (_("phụ đề"), film.subtitles)):
        yield from (f"{says} {tag}: {media[:12]}" for tag, media in files.items())
    for each in film.chapters:
        yield f"{_('từ giây')} {each.at_ms / 1000:g}: {each.title}"
    yield from map(_said, film.transcript)


def _said(sentences: Sentences) -> str:
    return " ".join(_marked(one.text, one.spans) for one in sentences)


def _marked(text: str, spans: tuple[object, ...]) -> str:
    links = [getattr(span, "mark", "") for span in spans]
    shown = " ".join(f"[{mark}]" for mark in links if mark not in ("", "strong"))
    return f"{text} {shown}".rstrip()


def changes(before: Lines, after: Lines) -> dict[str, tuple[Change, ...]]:
    """What differs, part by part; a part that is the same is left out."""
    found = {}
    for part in (*after, *(part for part in before if part not in after)):
        old, new = before.get(part, ()), after.get(part, ())
        if old != new:
            found[part] = tuple(_compared(old, new))
    return found


def _compared(old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[Change]:
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for how, a, b, c, d in matcher.get_opcodes():
        if how == "equal":
            for line in new[c:d]:
                whole = (Word(line, "same"),)
                yield Change("same", whole, whole)
            continue
        both = min(b - a, d - c)
        for at in range(both):
            yield Change("changed", *words_of(old[a + at], new[c + at]))
        for line in old[a + both : b]:
            yield Change("gone", (Word(line, "gone"),), ())
        for line in new[c + both : d]:
            yield Change("new", (), (Word(line, "new"),))


def words_of(old: str, new: str) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """Both lines as words, those that differ marked."""
    before, after = words(old, new)
    return (
        tuple(Word(text, "gone" if differs else "same") for text, differs in before),
        tuple(Word(text, "new" if differs else "same") for text, differs in after),
    )
