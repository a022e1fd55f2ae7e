"""How far a push is, as sentences."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from content_sync.centre.desk.push.models import Push, Step
from content_sync.centre.desk.push.queue import ahead_of, somebody_waits

STEPS: Final = (
    (Step.FOLDER, gettext_lazy("Ghi các bài đã duyệt vào thư mục nội dung")),
    (Step.BUILD, gettext_lazy("Dựng bản phát hành")),
    (Step.PUBLISH, gettext_lazy("Ký và đưa ra kho phát hành, làm trang cho điện thoại")),
    (Step.PREVIEW, gettext_lazy("Cập nhật bản xem trước ở bàn biên tập")),
    (Step.VOICES, gettext_lazy("Làm tiếng đọc còn thiếu")),
)
ORDER: Final = (Step.WAITING, *(step for step, _said in STEPS), Step.DONE)
ENDED: Final = (Step.DONE, Step.FAILED, Step.CANCELLED)


@dataclass(frozen=True, slots=True)
class One:
    """A step: "done", "now", or "" where it is yet to come."""

    says: str
    how: str


@dataclass(frozen=True, slots=True)
class Far:
    """How far it is; `says`: what is being done just now."""

    says: str
    steps: tuple[One, ...]
    is_ended: bool


def of_push(push: Push) -> Far:
    """How far a push is."""
    at = ORDER.index(Step(push.step)) if push.step in ORDER else 0
    steps = tuple(
        One(str(says), "done" if ORDER.index(step) < at else "now" if push.step == step else "")
        for step, says in STEPS
    )
    return Far(_says(push), steps, push.step in ENDED)


def is_timed(push: Push) -> bool:
    """Whether it was asked for at a time."""
    return push.wants_at - push.asked_at > timedelta(minutes=1)


def _waits(push: Push) -> str:
    """What it waits for."""
    if push.wants_at > timezone.now():
        at = timezone.localtime(push.wants_at).strftime("%H:%M, %d/%m/%Y")
        return _("Chờ đến giờ hẹn: {at}.").format(at=at)
    ahead = ahead_of(push)
    if ahead is None:
        return _("Đã xếp hàng, bắt đầu trong vài giây.")
    name = f"{ahead.get_kind_display()} {ahead.pk}"
    if ahead.step == Step.VOICES:
        return _("Đã xếp hàng: «{name}» đọc xong bài đang đọc dở thì nhường.").format(name=name)
    return _("Đã xếp hàng: chờ «{name}» xong.").format(name=name)


def _says(push: Push) -> str:
    counted = {
        "items": _("Đã xem {done} trên {of} bài."),
        "look": _("Đã xem {done} trên {of} bài trong thư mục."),
        "media": _("Đã đưa ra {done} trên {of} ảnh, tiếng, phim."),
        "texts": _("Đã đưa ra {done} trên {of} bài."),
        "packs": _("Đã đóng {done} trên {of} gói cho kiosk."),
        "pages": _("Đã làm {done} trên {of} trang cho điện thoại."),
        "speech": _("Đã đọc {done} trên {of} bài."),
    }
    plain = {
        Step.WAITING: _waits(push),
        Step.DONE: _("Xong."),
        Step.FAILED: _("Không đẩy được: nội dung ở kiosk và trong thư mục vẫn như cũ."),
        Step.CANCELLED: _("Đã huỷ."),
    }
    if push.step == Step.VOICES and somebody_waits():
        return _("Đã ra. Tiếng đọc nhường lần đẩy khác đi trước, rồi làm tiếp.")
    if push.step in plain:
        return plain[Step(push.step)]
    if push.of and push.what in counted:
        return counted[push.what].format(done=push.done, of=push.of)
    return _("Đang làm.")
