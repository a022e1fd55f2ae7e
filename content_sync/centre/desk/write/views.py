"""The editor's page, and what its script asks: save, who else is here, what check says."""

from datetime import timedelta
from typing import Any, Final

import msgspec
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.template.exceptions import TemplateDoesNotExist
from django.template.loader import get_template
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from content_sync.centre.desk.approve.models import Remark, Review, Verdict
from content_sync.centre.desk.content.find import keep as find_keep
from content_sync.centre.desk.draft import drafts, saving
from content_sync.centre.desk.draft.changes import Save, sha_of
from content_sync.centre.desk.draft.checked import start
from content_sync.centre.desk.draft.models import Entry, Presence
from content_sync.centre.desk.frame.failures import not_found
from content_sync.centre.desk.frame.in_words import in_words
from content_sync.centre.desk.frame.told import WRONG, tell
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.people.models import Officer
from content_sync.centre.desk.write.by_hand import typed
from content_sync.centre.desk.write.claim import may_be_claimed
from content_sync.centre.desk.write.offered import offered
from content_sync.centre.desk.write.remarked import remarked
from content_sync.centre.desk.write.rights import may_write
from content_sync.centre.desk.write.script_words import in_language
from content_sync.errors import SourceError

HERE: Final = timedelta(seconds=25)  # a ping comes every 10 s


def edit(request: HttpRequest, entry: Entry) -> HttpResponse:
    """The page; without its script a form of the same Markdown, saved by its button."""
    if not entry.is_item:
        return redirect("entry", id=entry.pk)
    officer = _officer(request)
    feed = start().feed
    source = feed.tags[0]
    mine = [tag for tag in feed.tags if may_write(officer, entry, tag, source)]
    tag = request.GET.get("tag") or (mine[0] if mine else "")
    if tag not in mine:
        return not_found(request)
    if request.method == "POST":
        return _by_hand(request, entry, tag, source)
    shown = saving.shown(entry, tag)
    given = {
        "entry": entry,
        "tag": tag,
        "is_source": tag == source,
        "may_facts": may_write(officer, entry, source, source),
        "languages": [(each, each.tag in mine) for each in feed.feed.languages],
        "data": {"entry": entry.id, "tag": tag, "source": source, "name": _name(entry), **shown},
        "raw": [{**one, "sha": sha_of(one["md"])} for one in saving.state_of(entry, tag).blocks],
        "has_texts": _texts(entry),
        "offered": offered(entry, feed.feed, shown["facts"], officer),
        "panel": _panel(),
        "script_words": in_language(),
        "returned": _returned(entry),
        "said": Remark.objects.filter(entry=entry, done_at=None).select_related("by"),
    }
    return render(request, "write/edit.html", given)


def save(request: HttpRequest) -> HttpResponse:
    """POST /luu/: what draft/changes.py says."""
    officer = _officer(request)
    try:
        asked = msgspec.json.decode(request.body, type=Save)
    except (msgspec.MsgspecError, RecursionError):
        said = _("Trang này mở từ bản cũ của phần mềm. Mời tải lại trang; chữ đã gõ vẫn còn.")
        return JsonResponse({"wrong": said}, status=400)
    entry = Entry.objects.filter(pk=asked.entry).first()
    tags = start().feed.tags
    if entry is None or not entry.is_item or asked.tag not in tags:
        return not_found(request)
    if not may_write(officer, entry, asked.tag, tags[0], asked.changes):
        return not_found(request)
    try:
        answer = saving.save(asked, entry, officer, tags[0])
    except (saving.RefusedError, ValueError) as error:
        return JsonResponse({"wrong": in_words(error)}, status=422)
    if answer.status == 200 and asked.changes:
        _found_by(asked.entry)
    if answer.is_begun:
        note("edit", entry.id, request=request, after={"tag": asked.tag})
    return JsonResponse(answer.said, status=answer.status)


def presence(request: HttpRequest) -> HttpResponse:
    """POST /co-mat/: {"entry", "tag", "key", "tab"}; who else has it open, and its version."""
    officer = _officer(request)
    try:
        asked = msgspec.json.decode(request.body, type=dict[str, str])
    except msgspec.MsgspecError:
        return JsonResponse({}, status=400)
    entry = Entry.objects.filter(pk=asked.get("entry", "")).first()
    tags = start().feed.tags
    tag = asked.get("tag", "")
    if entry is None or not may_write(officer, entry, tag, tags[0]):
        return not_found(request)
    now = timezone.now()
    Presence.objects.update_or_create(
        officer=officer,
        tab=asked.get("tab", "")[:40],
        defaults={
            "entry": entry,
            "tag": tag[:20],
            "key": asked.get("key", "")[:20],
            "seen_at": now,
        },
    )
    here = Presence.objects.filter(entry=entry, seen_at__gte=now - HERE).select_related("officer")
    others = [
        {"name": each.officer.signing_name, "tag": each.tag, "key": each.key}
        for each in here
        if each.officer_id != officer.pk
    ]
    return JsonResponse({"others": others, "version": entry.version})


def remarks(request: HttpRequest, entry: Entry) -> HttpResponse:
    """GET /bai/ID/nhan-xet/?tag=vi: the remarks of check, each with the field it is of."""
    tag = request.GET.get("tag", "")
    try:
        found = remarked(entry, tag, get_language() or "vi")
    except SourceError as error:
        return JsonResponse({"remarks": [], "broken": in_words(error)})
    is_typo = tag == start().feed.tags[0] and may_be_claimed(entry, tag)
    return JsonResponse({"remarks": found, "may_be_typo": is_typo})


def back(request: HttpRequest, entry: Entry) -> HttpResponse:
    """What the sign-in box over an editor ends at: a token for the page below."""
    return render(request, "write/back.html", {"entry": entry})


def _by_hand(request: HttpRequest, entry: Entry, tag: str, source: str) -> HttpResponse:
    officer = _officer(request)
    answer = saving.save(typed(entry, tag, request.POST), entry, officer, source)
    if answer.status == 200:
        _found_by(entry.id)
        tell(request, _("Đã lưu bản nháp."))
    else:
        said = _("Người khác vừa sửa cùng chỗ. Chữ của anh/chị còn giữ trong Lịch sử.")
        tell(request, said, WRONG)
    return redirect(f"{reverse('edit', args=[entry.id])}?tag={tag}")


def _found_by(id_: str) -> None:
    """What the item is searched by, made anew."""
    entry = Entry.objects.get(pk=id_)
    parts = entry.parts.values_list("head", "blocks")
    texts = (text for head, blocks in parts for text in (head, *(each["md"] for each in blocks)))
    find_keep(id_, [entry.title, *texts])


def _name(entry: Entry) -> str:
    return entry.title or _("Bài chưa có tên")


def _panel() -> bool:
    """Whether the preview's panel is there."""
    try:
        get_template("preview/panel.html")
    except TemplateDoesNotExist:
        return False
    return True


def _officer(request: HttpRequest) -> Officer:
    officer: Any = request.user
    assert isinstance(officer, Officer)
    return officer


def _returned(entry: Entry) -> list[Review]:
    """The request that was returned last, with its reason, until the next one is sent."""
    last = Review.objects.filter(entry=entry).select_related("decided_by").order_by("-id").first()
    return [last] if last and last.verdict == Verdict.REFUSED else []


def _texts(entry: Entry) -> set[str]:
    """The languages that the entry has a text in."""
    return {name.removesuffix(".md") for name in drafts.files(entry) if name.endswith(".md")}
