"""/he-thong/: five lines for who looks after the machine."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from content_sync.centre.desk.place import Place
from content_sync.centre.desk.system import state
from content_sync.centre.desk.system.state import Signs


@dataclass(frozen=True, slots=True)
class Line:
    """What it is about, how it stands, and what to do."""

    about: str
    sign: Signs
    says: str
    next: str = ""


def system(request: HttpRequest) -> HttpResponse:
    """Worker, signer, disk, feed, folder; and what to copy for a backup."""
    place: Place = settings.PLACE
    lines = (_worker(place), _signer(place), _disk(place), _feed(place), _folder(place))
    return render(request, "system/system.html", {"lines": lines, "place": place})


def _worker(place: Place) -> Line:
    about = _("Việc nền")
    if not state.is_worker_there(place):
        return Line(
            about,
            Signs.ILL,
            _("không chạy: bài đã bấm đẩy còn chờ"),
            _("Chạy lại lệnh content-sync desk trên máy chủ."),
        )
    return Line(about, Signs.WELL, _("đang chạy"))


def _signer(place: Place) -> Line:
    about = _("Khoá ký")
    if not place.keys.is_dir():
        return Line(
            about,
            Signs.ILL,
            _("không có thư mục khoá"),
            _("Chép thư mục khoá về %s.") % place.keys,
        )
    if state.is_unlocked():
        return Line(about, Signs.SOON, _("đang mở; tự đóng sau lần đẩy"))
    return Line(about, Signs.WELL, _("đang đóng; mở bằng mật khẩu khoá khi đẩy"))


def _disk(place: Place) -> Line:
    free = state.free_bytes(place.data)
    says = _("còn %.1f GB") % (free / 1e9)
    if free < state.FREE_BYTES:
        return Line(_("Ổ đĩa"), Signs.ILL, says, _("Dọn bớt trước khi đẩy: content-sync prune."))
    return Line(_("Ổ đĩa"), Signs.WELL, says)


def _feed(place: Place) -> Line:
    about, feed = _("Bản phát hành"), state.feed_of(place, timezone.now())
    if feed.days is None:
        return Line(about, Signs.SOON, _("chưa có"), _("Đẩy lần đầu ở trang Đẩy xuống kiosk."))
    said = {"release": feed.release, "days": feed.days}
    if feed.days < 0:
        says = _("số %(release)d; chữ ký đã hết hạn") % said
        return Line(about, Signs.ILL, says, _("Ký lại ngay ở trang Đẩy xuống kiosk."))
    says = _("số %(release)d; chữ ký còn %(days)d ngày") % said
    if feed.days <= state.SIGN_AGAIN_DAYS:
        return Line(about, Signs.SOON, says, _("Ký lại ở trang Đẩy xuống kiosk."))
    return Line(about, Signs.WELL, says)


def _folder(place: Place) -> Line:
    items = state.items_in(place)
    if items is None:
        return Line(
            _("Thư mục nội dung"),
            Signs.ILL,
            _("không đọc được"),
            _("Xem lại thư mục %s.") % place.content,
        )
    return Line(_("Thư mục nội dung"), Signs.WELL, _("%d bài") % items)
