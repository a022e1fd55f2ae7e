"""A text as the modules of a QR code, by the library qrcode.

Text beyond ASCII is announced as UTF-8 (ECI 26, ISO/IEC 18004). Without it a reader has to guess,
and an English text with a few Vietnamese letters is taken for Japanese.
"""

from typing import Any, Final

from qrcode.constants import ERROR_CORRECT_L, ERROR_CORRECT_M
from qrcode.main import QRCode
from qrcode.util import MODE_8BIT_BYTE, QRData

MODE_BITS: Final = 4
ECI_MODE: Final = 7
UTF_8: Final = 26


class _Utf8(QRData):  # type: ignore[misc]  # qrcode has no types
    """The only data of a code, behind the announcement that the library cannot make."""

    def write(self, buffer: Any) -> None:
        length_bits = len(buffer) - MODE_BITS  # what the library wrote: mode and length
        buffer.buffer.clear()
        buffer.length = 0
        buffer.put(ECI_MODE, MODE_BITS)
        buffer.put(UTF_8, 8)
        buffer.put(MODE_8BIT_BYTE, MODE_BITS)
        buffer.put(len(self), length_bits)
        super().write(buffer)


def modules(text: str, is_sturdy: bool, quiet: int) -> list[list[bool]]:
    """The smallest code that holds `text`, True is dark, with `quiet` modules of light around.

    Error correction is M if `is_sturdy`, else L.
    """
    level = ERROR_CORRECT_M if is_sturdy else ERROR_CORRECT_L
    code = QRCode(error_correction=level, border=quiet)
    code.add_data(text if text.isascii() else _Utf8(text.encode(), MODE_8BIT_BYTE))
    return [[bool(module) for module in row] for row in code.get_matrix()]
