"""The steps of a push, each of which may be done twice: killed anywhere, it goes on from its row.

    waiting -> folder -> build -> publish -> preview -> voices -> done
                  └────────┴────────┴── failed: the folder gets back what it had, unless it is out

An entry is its draft again when nothing came of the push; once the release is out it has none.
"""

import logging
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Final

from django.conf import settings
from django.db import DatabaseError, transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from content_sync.centre.bring_out import Brought, Order, Voices, bring_out, follow_up
from content_sync.centre.desk.draft.models import Entry, Stage, Why
from content_sync.centre.desk.draft.revisions import keep
from content_sync.centre.desk.frame.in_words import in_words
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.may import may
from content_sync.centre.desk.people.models import Officer, Role
from content_sync.centre.desk.push import folder, keys_asked
from content_sync.centre.desk.push.keys_asked import LockedError
from content_sync.centre.desk.push.models import Kind, Push, Step
from content_sync.centre.desk.push.queue import somebody_waits
from content_sync.centre.desk.push.signed import released
from content_sync.centre.desk.push.standing import as_line
from content_sync.centre.desk.shelf import merging
from content_sync.centre.desk.shelf.look import look
from content_sync.centre.desk.shelf.stand import item_files, sha_of
from content_sync.centre.release.publish import UnapprovedError
from content_sync.centre.written.page import Findings
from content_sync.centre.written.remarks import remarks
from content_sync.errors import BanTinError, SourceError, UseError
from content_sync.machine.progress import telling
from content_sync.machine.terminal import now

LOG: Final = logging.getLogger(__name__)
ENDED: Final = (Step.DONE, Step.FAILED, Step.CANCELLED)
TELL_S: Final = 0.5
PULL_S: Final = 1800
MOST_SAID: Final = 4000
MOST_MISTAKES: Final = 20


class OvertakenError(Exception):
    """Voices give way to another push; they go on when nobody waits any more."""


def work(push: Push) -> None:
    """Bring a push to its end, or as far as the keys and the others let it come."""
    with telling(_teller(push)):
        while push.step not in ENDED:
            try:
                _STEPS[Step(push.step)](push)
            except LockedError:
                _say(push, _("Khoá ký đang đóng: mời người đẩy mở khoá để đẩy tiếp."))
                return
            except OvertakenError:
                return
            except (BanTinError, OSError, subprocess.SubprocessError) as error:
                fail(push, _sentence(error))


def fail(push: Push, said: str) -> None:
    """Nothing came of it: the folder as it was, drafts as they were, and why."""
    before = push.journal.get("before")
    if before is not None and released() > before and push.step == Step.PUBLISH:
        push.release = released()
        push.said = _("Bản phát hành đã ra, nhưng còn việc chưa xong: {why}").format(why=said)
        _settled(push)
        _to(push, Step.PREVIEW)
        return
    if push.step in (Step.FOLDER, Step.BUILD, Step.PUBLISH):
        folder.give_back(push)
        look()
    push.said, push.ended_at = said[:MOST_SAID], timezone.now()
    is_out = push.step in (Step.PREVIEW, Step.VOICES)
    _to(push, Step.DONE if is_out else Step.FAILED)
    note("push failed", str(push.pk), who=push.by, after={"said": push.said})


def _waiting(push: Push) -> None:
    if not may(Officer.objects.get(pk=push.by_id), {Role.PUBLISHER}):
        fail(push, _("Người hẹn lần đẩy này không còn được đẩy: mời một người đẩy khác."))
        return
    if not keys_asked.state().is_unlocked:
        raise LockedError("locked")
    push.said = ""
    _to(push, Step.FOLDER)


def _folder(push: Push) -> None:
    folder.write(push)
    if push.items and not push.journal["items"]:
        fail(push, _("Không còn gì để đẩy."))
        return
    _to(push, Step.BUILD)


def _build(push: Push) -> None:
    brought = bring_out(_order(), Voices.MADE, _waits(push))
    if not push.release:
        push.release = brought.done.release
    push.journal["silent"] = len(brought.built.silent)
    push.step = Step.PUBLISH
    _settled(push)
    _to(push, Step.PREVIEW)


def _preview(push: Push) -> None:
    _pull()
    _to(push, Step.VOICES)


def _voices(push: Push) -> None:
    """What is silent yet comes as releases of its own; every other push goes first.

    Raises:
        OvertakenError: somebody waits.
    """
    _give_way()
    before = push.release or 0
    is_last = not Push.objects.filter(step=Step.VOICES, pk__gt=push.pk).exists()
    with suppress(LockedError):
        for last in _spoken(push) if is_last and push.journal.get("silent") else ():
            push.release = max(push.release or 0, last.done.release)
            push.journal["silent"] = len(last.built.silent)
            push.save(update_fields=["release", "journal"])
            if last.built.silent:
                _give_way()
    if push.journal.get("silent"):
        push.said = _("Tiếng đọc còn thiếu sẽ đi cùng lần đẩy sau.")
    if push.release != before:
        _pull()
    push.ended_at = timezone.now()
    _to(push, Step.DONE)
    note("pushed", str(push.pk), who=push.by, after={"release": push.release})
    if not unfinished().exists():
        keys_asked.lock()


def _give_way() -> None:
    if somebody_waits():
        raise OvertakenError


def _spoken(push: Push) -> Iterator[Brought]:
    order, waits = _order(), _waits(push)
    yield from follow_up(order, bring_out(order, Voices.MADE, waits), waits)


_STEPS: Final[Mapping[Step, Callable[[Push], None]]] = {
    Step.WAITING: _waiting,
    Step.FOLDER: _folder,
    Step.BUILD: _build,
    Step.PUBLISH: _build,
    Step.PREVIEW: _preview,
    Step.VOICES: _voices,
}


def unfinished() -> QuerySet[Push]:
    """Pushes that wait or are under way."""
    return Push.objects.exclude(step__in=ENDED)


def _order() -> Order:
    place = settings.PLACE
    return Order(place.content, place.feed, place.keys, keys_asked.keys(), now)


def _pull() -> None:
    """The store that the preview is drawn from, brought up as a kiosk's."""
    place = settings.PLACE
    paths = (str(place.feed), str(place.store), "--root", str(place.keys / "root.json"))
    command = [sys.executable, "-m", "content_sync", "pull", *paths]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PULL_S, check=False)
    if done.returncode:
        LOG.warning("the store of the preview: %s", done.stderr[-MOST_SAID:])
        raise UseError(_("Bản xem trước chưa cập nhật được; quản trị xem nhật ký của máy."))


def _settled(push: Push) -> None:
    """The release is out: what went with it has no draft any more."""
    with transaction.atomic():
        for id_, one in push.journal.get("items", {}).items():
            entry = Entry.objects.select_for_update().filter(pk=id_).first()
            if entry is None:
                continue
            takes_down = _takes_down(push, id_)
            entry.withdrawal = None if takes_down else entry.withdrawal
            is_draft = push.kind == Kind.PUSH and not takes_down
            if not is_draft:
                pass
            elif entry.stage == Stage.APPROVED and entry.version == one["version"]:
                entry.parts.all().delete()
                entry.used.all().delete()
                entry.stage, entry.shown_sha, entry.base_sha = Stage.NONE, "", ""
            elif entry.is_item:
                _rebase(push, entry)
            entry.save()
    why = Why.PUSHED if push.kind == Kind.PUSH else Why.RESTORED
    look(why, push.by, pushed=push.journal.get("items", {}))


def _rebase(push: Push, entry: Entry) -> None:
    """It was written on meanwhile: the draft now begins from what was pushed."""
    where = settings.PLACE.content / "items" / entry.pk
    if entry.stage == Stage.NONE or sha_of(where) == entry.folder_sha:
        return
    for part in merging.parts_of(entry, item_files(where)):
        keep(part, Why.PUSHED, push.by)
    entry.folder_sha = entry.base_sha = sha_of(where)


def _takes_down(push: Push, id_: str) -> bool:
    return any(each["id"] == id_ and "withdraw" in each for each in push.items)


def _to(push: Push, step: Step) -> None:
    push.step, push.done, push.of, push.what = step, 0, 0, ""
    push.beat_at = timezone.now()
    push.save()


def _say(push: Push, said: str) -> None:
    push.said, push.beat_at = said, timezone.now()
    push.save(update_fields=["said", "beat_at"])


def _waits(push: Push) -> Callable[[str], None]:
    return lambda who: _say(
        push, _("Đang chờ một lần phát hành khác xong ({who}).").format(who=who)
    )


def _teller(push: Push) -> Callable[[int, int, str], None]:
    last = [0.0]

    def told(done: int, of: int, what: str) -> None:
        if done < of and time.monotonic() - last[0] < TELL_S:
            return
        last[0] = time.monotonic()
        if push.step == Step.BUILD and what not in ("items", "look", "speech"):
            push.step = Step.PUBLISH
        push.done, push.of, push.what = done, of, what[:40]
        with suppress(DatabaseError):  # what is told must not end what is done
            push.save(update_fields=["done", "of", "what", "step"])
        if push.step == Step.VOICES and what == "speech":
            _give_way()  # between two sounds

    return told


def _sentence(error: Exception) -> str:
    """What went wrong, for who pushes; mistakes of the folder as `check` tells them."""
    if isinstance(error, SourceError):
        found = remarks(Findings(mistakes=[*error.mistakes]), "vi")
        said = "\n".join(map(as_line, found[:MOST_MISTAKES]))
        return _("Thư mục nội dung có chỗ phải sửa:\n{mistakes}").format(mistakes=said)
    if isinstance(error, UnapprovedError):
        said = ", ".join(error.ids)
        return _("Trong thư mục có bài chưa được duyệt đúng như đang có: {ids}").format(ids=said)
    return in_words(error)
