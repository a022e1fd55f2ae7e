"""What a telephone is given to dial, on the kiosk's codes and on phone pages alike."""

import pytest

from content_sync.telephone import dialled


@pytest.mark.parametrize(
    ("written", "pressed"),
    [
        ("111", "111"),
        ("0205 3.870-123", "02053870123"),
        ("+84 205 3870 123", "+842053870123"),
        ("0205 3870 123 (giờ hành chính)", "02053870123"),
        ("ĐT: 0205 3870 123 - 0912 345 678", "02053870123"),
        ("113; 114", "113"),
        ("1900 1234; 113", "19001234"),
        ("0205 3870 123 0912 345 678", ""),
        ("máy lẻ 12", ""),
        ("?", ""),
        ("", ""),
        ("chưa có", ""),
    ],
)
def test_the_first_number_is_dialled_whatever_is_written_around_it(
    written: str, pressed: str
) -> None:
    assert dialled(written) == pressed
