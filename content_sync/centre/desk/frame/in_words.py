"""What went wrong, as a page tells it: in the officer's language, whoever has raised it."""

import subprocess

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from content_sync.errors import BanTinError
from content_sync.machine.reasons import reason
from content_sync.said import ENGLISH, in_language

VIETNAMESE = "vi"


def language() -> str:
    """Of officers' catalogues: whose desk is not in English is told in Vietnamese."""
    return ENGLISH if get_language() == ENGLISH else VIETNAMESE


def in_words(error: Exception) -> str:
    """An error that was raised knowingly, or one of the system's."""
    match error:
        case BanTinError():
            return error.told(language())
        case OSError():
            why = in_language(reason(error), language())
            said = _("Máy chủ không đọc hay ghi được {file}: {why}.")
            return said.format(file=error.filename or "…", why=why)
        case subprocess.TimeoutExpired():
            return _("Máy chủ làm quá lâu nên đã dừng; mời thử lại.")
        case subprocess.SubprocessError():
            return _("Một chương trình của máy chủ gặp lỗi; quản trị xem nhật ký của máy.")
        case _:
            said = error.args[0] if error.args else ""
            return in_language(said, language()) if isinstance(said, str) else str(error)
