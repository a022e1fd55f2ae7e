"""What check asks to be written into hours, in the words that stand over the form's fields."""

import re
from dataclasses import replace
from typing import Final

from content_sync.centre.written.remarks import Remark

DEEDS: Final = (  # what check says of a file, and what is done for it at the desk
    (
        r"ghi closed, unknown, same hoặc giờ như .*",
        "chọn ở «Những ngày ấy», hoặc ghi giờ ở bên cạnh",
    ),
    (r"write closed, unknown, same or hours as .*", "choose under “On those days”, or write hours"),
    (r"giờ mở cửa không có week", "chưa ghi giờ của ngày nào trong tuần"),
    (r"the hours have no week", "no day of the week has hours yet"),
    (r"thêm week: .*", "ghi giờ cho ít nhất một ngày"),
    (r"add week: .*", "write the hours of one day at least"),
    (r"ghi date: và ngày, hoặc from: và to:", "điền «Từ ngày»"),
    (r"write date: and the day, or from: and to:", "fill in “From”"),
    (r"thêm as_of: với một ngày", "điền «Giờ này đúng đến ngày»"),
    (r"add as_of: and a day", "fill in “Hours as of”"),
    (r"rồi ghi confirmed: và ngày hỏi", "rồi điền «Đã hỏi lại, vẫn đúng ngày»"),
    (r"and write confirmed: and that day", "and fill in “Asked again, still right on”"),
    (r"thiếu as_of hoặc để trống", "chưa có ngày của giờ này"),
    (r"as_of is missing or empty", "nobody says of which day these hours are"),
    (r"as_of còn ở tương lai", "ngày của giờ này còn ở tương lai"),
)
DAY: Final = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")


def at_the_desk(remark: Remark) -> Remark:
    """The remark, with fields called as the form calls them and days as people write them."""
    return replace(remark, what=_in_words(remark.what), fix=_in_words(remark.fix))


def day_said(day: str) -> str:
    """2027-02-05 as people write it."""
    return DAY.sub(r"\3/\2/\1", day)


def _in_words(said: str) -> str:
    for asked, done in DEEDS:
        said = re.sub(asked, done, said)
    return day_said(said)
