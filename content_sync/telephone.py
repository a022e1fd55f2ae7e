"""The number in what officers write for a telephone: "0205 3812 345 (giờ hành chính)"."""

import re
from typing import Final

FEWEST_DIGITS, MOST_DIGITS = 3, 15  # 113; E.164
_BETWEEN: Final = re.compile(r"[;,/()]|\s[-–]\s|[^\W\d_]+")


def dialled(telephone: str) -> str:
    """The first number in `telephone`, as keys are pressed; "" when there is none."""
    for part in _BETWEEN.split(telephone):
        digits = "".join(one for one in part if one in "0123456789")
        if FEWEST_DIGITS <= len(digits) <= MOST_DIGITS:
            return f"+{digits}" if part.lstrip().startswith("+") else digits
    return ""
