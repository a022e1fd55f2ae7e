"""Pages for what went wrong: what, and where to go from here."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.utils.translation import gettext as _

from content_sync.centre.desk.frame.in_words import in_words


def is_script(request: HttpRequest) -> bool:
    """Whether a script asks, which must not be led elsewhere."""
    return bool(
        request.headers.get("HX-Request")
        or request.headers.get("X-Requested-With")
        or "application/json" in request.headers.get("Accept", "")
        or request.content_type == "application/json"
    )


def csrf(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form from another session: a script gets a fresh token and asks once more."""
    token = get_token(request)
    if is_script(request):
        return JsonResponse({"needs": "token", "token": token}, status=403)
    return _page(request, 403, _("Trang này mở đã lâu. Mời quay lại và làm lại lần nữa."))


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """What cannot be understood."""
    return _page(request, 400, _("Máy chủ không hiểu yêu cầu này."))


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """A page for others."""
    return _page(request, 403, _("Tài khoản của anh/chị không được mở trang này."))


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Not there, or not to be known."""
    return _page(request, 404, _("Không có trang này."))


def unreadable(request: HttpRequest, error: Exception) -> HttpResponse:
    """feed.yaml is not as it must be: what is written waits until somebody mends it."""
    said = _("Thư mục nội dung đang có lỗi, mời báo quản trị; chữ đã gõ vẫn còn: {why}")
    return _page(request, 503, said.format(why=in_words(error)))


def broken(request: HttpRequest) -> HttpResponse:
    """A fault of ours."""
    return HttpResponse(
        _("Máy chủ gặp lỗi. Việc đã lưu vẫn còn. Mời thử lại, hoặc báo quản trị."),
        status=500,
        content_type="text/plain; charset=utf-8",
    )


def _page(request: HttpRequest, status: int, said: str) -> HttpResponse:
    if is_script(request):
        return JsonResponse({"said": said}, status=status)
    return render(request, "frame/failure.html", {"said": said}, status=status)
