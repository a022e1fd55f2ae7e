"""Xem trước, nghe thử: a draft as a kiosk draws it, as a telephone shows it, as it is heard."""

import time
from typing import Final

import msgspec
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from content_sync.centre.desk.addresses import ALL
from content_sync.centre.desk.draft.checked import checked, published, start
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.frame.failures import not_found
from content_sync.centre.desk.frame.in_words import in_words
from content_sync.centre.desk.frame.partial import is_part
from content_sync.centre.desk.may import may
from content_sync.centre.desk.people.models import Officer
from content_sync.centre.desk.preview import drawing, files, made, process, shown
from content_sync.centre.desk.preview import phone as phones
from content_sync.centre.desk.preview.kept import Kept, kept
from content_sync.centre.desk.preview.look import Look, look_of
from content_sync.centre.desk.preview.store import behind
from content_sync.centre.desk.preview.turns import LOOK_S, Busy, Replaced
from content_sync.errors import BanTinError, SourceError
from content_sync.model import Item, encode

SOON_S: Final = 3.0


def panel(request: HttpRequest, entry: Entry) -> HttpResponse:
    """What is chosen, and the place for the pictures: none is drawn yet."""
    try:
        languages = start().feed.feed.languages
    except SourceError as error:
        return _said(request, entry, _("feed.yaml có lỗi, chưa xem trước được."), in_words(error))
    if not entry.is_item:
        return _said(request, entry, _("Mục này không có trang riêng trên kiosk."))
    look = look_of(request.GET.dict(), [each.tag for each in languages])
    given = {
        "entry": entry,
        "look": look,
        "languages": languages,
        "screens": shown.screens(),
        "themes": shown.themes(),
        "texts": shown.texts(),
        "is_emergency": entry.class_name == "emergency",
    }
    return render(
        request, "preview/panel.html" if is_part(request) else "preview/whole.html", given
    )


def pages(request: HttpRequest, entry: Entry) -> HttpResponse:
    """The pages as pictures, drawn now; 204 where the tab has asked for newer ones."""
    if not entry.is_item:
        return not_found(request)
    place = settings.PLACE
    back = behind(place)
    if back.store is None:
        return render(request, "preview/first.html", {"entry": entry, "wrong": back.wrong})
    officer = request.user
    assert isinstance(officer, Officer)
    try:
        found = checked(entry)
        look = look_of(request.GET.dict(), start().feed.tags)
    except (SourceError, OSError) as error:
        return _said(request, entry, _("Chưa đọc được bài này."), in_words(error))
    if not found.item.texts:
        return _said(request, entry, _("Bài chưa có chữ nào để xem."))
    tab = f"{officer.pk} {request.GET.get('tab', '')[:40]}"
    asked = made.Asked(tab, _number(request, "page", 1), _number(request, "seen", 0))
    try:
        order = drawing.order(found.read.source, look, back.store)
        drawn = made.pages(place, _kept(entry), order, asked)
    except Replaced:
        return HttpResponse(status=204)
    return render(request, "preview/pages.html", _given(request, entry, look, drawn, found.item))


def file(request: HttpRequest, entry: Entry, sha: str, file: str) -> HttpResponse:
    """A picture or a sound of the entry."""
    if not files.is_file(sha, file):
        return not_found(request)
    kept_, until = _kept(entry), time.monotonic() + SOON_S
    while kept_.is_being_made(sha) and not kept_.has(sha, file) and time.monotonic() < until:
        time.sleep(LOOK_S)  # a large picture comes just after the small one
    try:
        return files.answer(request, kept_.read(sha, file))
    except OSError:
        return not_found(request)


def phone(request: HttpRequest, entry: Entry, language: str, file: str) -> HttpResponse:
    """The page that a visitor takes along, for a frame that runs no script."""
    if not entry.is_item:
        return not_found(request)
    if file != f"{entry.id}.html":
        return _elsewhere(request, language, file.removesuffix(".html"))
    try:
        begun, found = start(), checked(entry)
        if language not in begun.feed.tags or not found.item.texts:
            return not_found(request)
        others = _led_to(found.item, begun.ids)
        page = phones.page(found.read.source, others, begun.feed.feed, language, 1)
    except (BanTinError, OSError):
        return not_found(request)
    answer = HttpResponse(page, content_type="text/html; charset=utf-8")
    answer["Content-Security-Policy"] = phones.POLICY
    answer["Cache-Control"] = "private, no-store"
    return answer


def listen(request: HttpRequest, entry: Entry, language: str) -> HttpResponse:
    """What is heard of the entry: the sound, and its words."""
    given: dict[str, object] = {"entry": entry, "language": language}
    try:
        begun, found = start(), checked(entry)
        feed = begun.feed.feed
        names = {each.tag: each.name for each in feed.languages}
        text = found.item.texts.get(language)
        if not entry.is_item or text is None or language not in names:
            return not_found(request)
        around = encode(feed) + repr(begun.lexicon).encode()
        sha, heard = made.heard(settings.PLACE, _kept(entry), found.read.source, language, around)
    except Busy:
        given["wrong"] = _("Máy đang đọc bài khác. Mời nghe lại sau ít phút.")
    except (process.Failed, BanTinError, OSError):
        given["wrong"] = _("Chưa đọc được bài này. Mời thử lại; nếu vẫn vậy, báo quản trị.")
    else:
        given |= {"name": names[language], "phrases": heard.phrases, "why": heard.wrong}
        given["sound"] = shown.sound(entry, sha, _kept(entry), text.sound, found.read.source)
    template = "preview/heard.html" if is_part(request) else "preview/listen.html"
    return render(request, template, given)


def _number(request: HttpRequest, name: str, otherwise: int) -> int:
    text = request.GET.get(name, "")
    return int(text) if text.isdigit() and len(text) < len("100") else otherwise


def _led_to(item: Item, ids: tuple[str, ...]) -> list[Item]:
    """What the page of `item` leads to, as it is published."""
    named = msgspec.json.encode(item).decode()
    wanted = [
        id_ for id_ in ids if id_ != item.id and (id_ in item.related or f"item:{id_}" in named)
    ]
    found = []
    for entry in Entry.objects.filter(pk__in=wanted):
        try:
            found.append(published(entry))
        except (BanTinError, OSError):
            continue
    return found


def _elsewhere(request: HttpRequest, language: str, id_: str) -> HttpResponse:
    """A link within the frame, to the page of another item: if they may read it."""
    officer, there = request.user, Entry.objects.filter(pk=id_).first()
    assert isinstance(officer, Officer)
    if there is None or not there.is_item or not may(officer, ALL, there):
        return not_found(request)
    return redirect(reverse("phone", args=[id_, language, f"{id_}.html"]))


def _given(
    request: HttpRequest, entry: Entry, look: Look, drawn: made.Drawn, item: Item
) -> dict[str, object]:
    tags = {each.tag: each.name for each in start().feed.feed.languages}
    language = drawn.pages.language if drawn.pages else look.tag
    return {
        "entry": entry,
        "look": look,
        "drawn": drawn,
        "language": language,
        "pages": shown.pages(
            entry, drawn, item.texts[language].title if language in item.texts else ""
        ),
        "old": date_format(timezone.localtime(drawn.at), "H:i") if drawn.at else "",
        "rest": _rest(request, drawn),
        "is_other": language != look.tag,
        "names": {"wished": tags.get(look.tag, look.tag), "shown": tags.get(language, language)},
    }


def _rest(request: HttpRequest, drawn: made.Drawn) -> str:
    """Where the pages that are still being drawn will be had."""
    if drawn.is_whole or drawn.pages is None:
        return ""
    asked = request.GET.copy()
    asked["seen"] = str(len(drawn.pages.pages))
    return f"{request.path}?{asked.urlencode()}"


def _kept(entry: Entry) -> Kept:
    return kept(settings.PLACE.data / "preview", entry.id)


def _said(request: HttpRequest, entry: Entry, says: str, more: str = "") -> HttpResponse:
    given = {"entry": entry, "says": says, "more": more}
    return render(request, "preview/said.html" if is_part(request) else "preview/whole.html", given)
