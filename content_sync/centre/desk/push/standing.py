"""By which approval an entry goes out, or why it does not."""

from typing import Any

from django.utils.translation import gettext as _

from content_sync.centre.desk.approve.models import Review, Verdict
from content_sync.centre.desk.draft.models import Entry, Stage
from content_sync.centre.written.remarks import Remark


class LeftError(Exception):
    """This entry does not come along; the text says why."""


def standing_of(entry: Entry | None, each: dict[str, Any]) -> Review:
    """The approval by which an entry of a push goes out.

    Raises:
        LeftError: it does not, or no longer.
    """
    if entry is None:
        raise LeftError(_("Bài không còn trong bàn biên tập."))
    if entry.clashes:
        raise LeftError(_("Thư mục và bản nháp cùng sửa một đoạn: mời chọn một bên rồi gửi duyệt."))
    if entry.stage != Stage.APPROVED or entry.shown_sha != each["sha"]:
        raise LeftError(_("Bài đã được sửa sau khi duyệt: cần duyệt lại."))
    if entry.base_sha != entry.folder_sha:
        raise LeftError(_("Thư mục đã bỏ bài này: mời gỡ xuống, hoặc đưa trở lại."))
    reviews = Review.objects.select_related("sent_by", "decided_by")
    review = reviews.filter(entry=entry, verdict=Verdict.APPROVED, sha=each["sha"]).last()
    if review is None or review.decided_by is None:
        raise LeftError(_("Bài chưa được người thứ hai duyệt."))
    return review


def as_line(remark: Remark) -> str:
    """What is wrong in the folder, as one line."""
    return f"{remark.file}:{remark.line}: {remark.what}, {remark.fix}"
