"""What is spoken in the bulletin and the film, and the words of its subtitles.

Spoken words are written as a person says them: the voice reads no abbreviations and no digits.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from drawing import flood
from drawing.canvas import Canvas

FRAUD: Final = (
    "Bản tin của xã. Giọng đọc này là giọng máy, dùng để trình diễn.",
    "Năm việc không làm để khỏi mất tiền.",
    "Một, không cho ai số giấy tờ của mình và mã ô tê pê.",
    "Hai, không bấm đường dẫn lạ.",
    "Ba, không mở tệp lạ.",
    "Bốn, không chuyển tiền theo lời người lạ.",
    "Năm, không đưa mật khẩu cho ai, kể cả người xưng là công an hay ngân hàng.",
    "Họ hay nói gì? Họ xưng là công an, toà án, ngân hàng. Họ báo người nhà đang cấp cứu.",
    "Họ báo trúng thưởng, phải nộp phí trước. Họ rủ làm việc nhẹ, lương cao.",
    "Họ gọi hình giả mặt người quen để vay tiền.",
    "Nghi ngờ thì làm gì? Tắt máy. Hỏi người nhà, hỏi công an xã.",
    "Báo cuộc gọi lừa đảo theo số một năm sáu, không mất tiền.",
    "Nếu đã mất tiền, đến ngay công an gần nhất.",
)


@dataclass(frozen=True, slots=True)
class Scene:
    """A part of the film: what is drawn, what is spoken, and the same words in each language."""

    draw: Callable[[Canvas], None]
    spoken: str
    words: dict[str, str]
    is_raining: bool = True


FILM: Final = (
    Scene(
        flood.days_of_rain,
        "Mưa nhiều ngày. Bà con để ý nước suối và mặt đất.",
        {
            "vi": "Mưa nhiều ngày. Bà con để ý nước suối và mặt đất.",
            "zh-Hans": "连日下雨。请留意溪水和地面。",
            "en": "Rain for many days. Watch the stream and the ground.",
        },
    ),
    Scene(
        flood.signs,
        "Nước suối chuyển sang màu đục. Có tiếng nổ lạ. Mặt đất rung, nứt. "
        "Đó là dấu hiệu lũ quét, sạt lở.",
        {
            "vi": "Nước suối chuyển sang màu đục. Có tiếng nổ lạ. Mặt đất rung, nứt.\n"
            "Đó là dấu hiệu lũ quét, sạt lở.",
            "zh-Hans": "溪水变浑，有异常爆响，地面震动、开裂。\n这是山洪、山体滑坡的征兆。",
            "en": "The stream turns muddy. Strange bangs. The ground shakes and cracks.\n"
            "These are signs of a flash flood or a landslide.",
        },
    ),
    Scene(
        flood.running_uphill,
        "Chạy thật nhanh lên chỗ cao. Gọi hàng xóm. Báo chính quyền.",
        {
            "vi": "Chạy thật nhanh lên chỗ cao. Gọi hàng xóm. Báo chính quyền.",
            "zh-Hans": "快跑到高处。叫上邻居。报告当地政府。",
            "en": "Run fast to higher ground. Warn your neighbours. Tell the local authorities.",
        },
    ),
    Scene(
        flood.no_crossing,
        "Không lội qua suối, ngầm, tràn. Không vớt củi, không bắt cá khi có lũ.",
        {
            "vi": "Không lội qua suối, ngầm, tràn.\nKhông vớt củi, không bắt cá khi có lũ.",
            "zh-Hans": "不要蹚过溪流、漫水桥和漫水路面。\n发洪水时不捞木柴，不捕鱼。",
            "en": "Do not wade streams, fords or spillways.\n"
            "In a flood, do not gather wood or catch fish.",
        },
    ),
    Scene(
        flood.numbers,
        "Gọi một một bốn, cứu nạn. Gọi một một lăm, cấp cứu.",
        {
            "vi": "Gọi 114: cứu nạn. Gọi 115: cấp cứu.",
            "zh-Hans": "拨打114求救援，115叫急救。",
            "en": "Call 114 for rescue, 115 for an ambulance.",
        },
        is_raining=False,
    ),
)
