"""The infographic of the border gate: what to declare, what not to bring, in three languages."""

from typing import Final

from drawing.canvas import BROWN, INDIGO, INK, LEAF, OCHRE, PAPER, PLUM, SLATE, TEAL, WHITE, Canvas
from drawing.land import brocade
from drawing.lettering import letter, width
from drawing.things import notes

SIZE: Final = (1200, 1600)
MARGIN, GAP, TOP, PANEL_W, PANEL_H = 44, 28, 236, 542, 392

# per language: title, line below the title, six panels (mark, heading, text), last line
WORDS: Final[dict[str, tuple[str, str, tuple[tuple[str, str, str], ...], str]]] = {
    "vi": (
        "Hành lý qua cửa khẩu: sáu điều cần nhớ",
        "Dành cho người đi bằng hộ chiếu",
        (
            ("KHAI", "Tiền mặt", "Trên 5.000 USD hoặc trên 15 triệu đồng"),
            ("KHAI", "Vàng trang sức", "Từ 300 gam. Không được mang vàng miếng"),
            ("MIỄN THUẾ", "Rượu, thuốc lá", "Rượu từ 20 độ: 1,5 lít. Thuốc lá: 200 điếu"),
            ("CẤM", "Pháo, vũ khí", "Cấm cả đèn trời, hàng tiêu dùng cũ"),
            ("CẤM", "Thuốc lá điện tử", "Không mang vào, không dùng"),
            ("HỎI TRƯỚC", "Trái cây, hạt giống, thịt", "Gặp cán bộ kiểm dịch trước khi qua"),
        ),
        "Chưa chắc? Hỏi hải quan trước khi đến quầy. · Nội dung minh hoạ, 02/2026",
    ),
    "zh-Hans": (
        "过关行李：六件事要记住",
        "适用于持护照的旅客",
        (
            ("申报", "现金", "超过5000美元，或超过1500万越南盾"),
            ("申报", "黄金首饰", "达到300克须申报。金条不得携带"),
            ("免税", "酒和香烟", "20度及以上的酒1.5升；香烟200支"),
            ("禁止", "爆竹、武器", "孔明灯、旧消费品也不能带"),
            ("禁止", "电子烟", "不得携带，不得使用"),
            ("先询问", "水果、种子、肉类", "过关前先找检疫人员"),
        ),
        "不确定？到柜台之前先问海关。· 演示内容，2026年2月",
    ),
    "en": (
        "Your luggage at the gate: six things to know",
        "For people who travel with a passport",
        (
            ("DECLARE", "Cash", "Above 5,000 USD or above 15 million VND"),
            ("DECLARE", "Gold jewellery", "300 grams or more. No gold bars"),
            ("DUTY-FREE", "Alcohol, tobacco", "1.5 litres of 20° or more; 200 cigarettes"),
            ("BANNED", "Fireworks, weapons", "Also sky lanterns and used consumer goods"),
            ("BANNED", "E-cigarettes", "Do not carry them, do not use them"),
            ("ASK FIRST", "Fruit, seeds, meat", "See a quarantine officer before you cross"),
        ),
        "Not sure? Ask Customs first. · Demonstration content, 02/2026",
    ),
}
COLOURS: Final = (BROWN, BROWN, LEAF, PLUM, PLUM, TEAL)
GROUNDS: Final = ("#f6ead0", "#f6ead0", "#e3eeda", "#f2e2ee", "#f2e2ee", "#dcecee")


def infographic(tag: str) -> Canvas:
    """The whole sheet in one language."""
    canvas = Canvas(*SIZE, ground=PAPER)
    title, below, panels, last = WORDS[tag]
    canvas.box(0, 0, SIZE[0], 190, INDIGO)
    brocade(canvas, 190, 20, 40)
    letter(canvas, title, tag, (MARGIN, 34, SIZE[0] - 2 * MARGIN, 74), 54, WHITE, bold=True)
    letter(canvas, below, tag, (MARGIN, 112, SIZE[0] - 2 * MARGIN, 52), 34, "#ffe28a")
    for number, (mark, heading, text) in enumerate(panels):
        x = MARGIN + number % 2 * (PANEL_W + GAP)
        y = TOP + number // 2 * (PANEL_H + GAP)
        _panel(canvas, tag, x, y, number, mark, heading, text)
    canvas.box(0, SIZE[1] - 92, SIZE[0], 92, INDIGO)
    letter(
        canvas, last, tag, (MARGIN, SIZE[1] - 74, SIZE[0] - 2 * MARGIN, 56), 32, WHITE, middle=True
    )
    return canvas


def _panel(
    canvas: Canvas, tag: str, x: float, y: float, number: int, mark: str, heading: str, text: str
) -> None:
    colour = COLOURS[number]
    canvas.box(x, y, PANEL_W, PANEL_H, colour, 26)
    canvas.box(x + 5, y + 5, PANEL_W - 10, PANEL_H - 10, WHITE, 22)
    canvas.box(x + 5, y + 5, PANEL_W - 10, 196, GROUNDS[number], 22)
    canvas.box(x + 5, y + 150, PANEL_W - 10, 51, GROUNDS[number])
    DRAWINGS[number](canvas, x + PANEL_W * 0.6, y + 104)
    if colour == PLUM:
        _forbidden(canvas, x + PANEL_W * 0.6, y + 104)
    room = width(mark, tag, 28, True) + 40
    canvas.box(x + 5, y + 5, room, 54, colour, 20)
    canvas.box(x + 5, y + 30, 24, 29, colour)
    letter(canvas, mark, tag, (x + 25, y + 13, room, 40), 28, WHITE, bold=True)
    end = letter(canvas, heading, tag, (x + 32, y + 214, PANEL_W - 64, 60), 42, INK, bold=True)
    letter(
        canvas, text, tag, (x + 32, end + 4, PANEL_W - 56, y + PANEL_H - 10 - end), 38, "#3a3d4c"
    )


def _forbidden(canvas: Canvas, x: float, y: float) -> None:
    canvas.ring(x, y, 92, 14, PLUM)
    canvas.line([(x - 60, y - 60), (x + 60, y + 60)], 14, PLUM)


def _cash(canvas: Canvas, x: float, y: float) -> None:
    notes(canvas, x - 100, y - 16, 1.0)


def _gold(canvas: Canvas, x: float, y: float) -> None:
    canvas.arc(x, y - 58, 96, 8, 172, 13, OCHRE)
    for turn in (-60, -32, 32, 60):
        canvas.oval(x + turn * 1.1, y + 28 - abs(turn) * 0.42, 13, 13, "#b98200")
    canvas.oval(x, y + 46, 30, 30, OCHRE)
    canvas.oval(x, y + 46, 15, 15, "#ffe28a")


def _duty_free(canvas: Canvas, x: float, y: float) -> None:
    canvas.box(x - 90, y - 40, 64, 122, LEAF, 16)
    canvas.box(x - 72, y - 84, 28, 56, "#1f4a23", 6)
    canvas.box(x - 86, y + 4, 56, 46, PAPER)
    canvas.box(x + 14, y - 26, 96, 108, BROWN, 8)
    canvas.box(x + 14, y - 26, 96, 34, PAPER, 8)
    for left in (30, 54, 78):
        canvas.box(x + left, y - 62, 17, 44, WHITE)
        canvas.box(x + left, y - 62, 17, 14, "#d98c2b")


def _fireworks(canvas: Canvas, x: float, y: float) -> None:
    for number, fill in enumerate((SLATE, BROWN, SLATE)):
        left = x - 56 + number * 40
        canvas.box(left, y - 14, 32, 84, fill, 6)
        canvas.box(left, y + 4, 32, 10, OCHRE)
        canvas.curve([(left + 16, y - 14), (left + 24, y - 34), (left + 14, y - 52)], 5, INK)
        for dx, dy in ((-14, -8), (0, -18), (14, -8)):
            canvas.line(
                [(left + 14 + dx * 0.5, y - 56 + dy * 0.5), (left + 14 + dx, y - 56 + dy)], 5, OCHRE
            )


def _vape(canvas: Canvas, x: float, y: float) -> None:
    canvas.box(x - 24, y - 20, 48, 96, SLATE, 12)
    canvas.box(x - 14, y - 48, 28, 34, INK, 6)
    canvas.oval(x, y + 16, 9, 9, OCHRE)
    for dx in (-20, 16):
        canvas.curve([(x + dx, y - 54), (x + dx + 14, y - 66), (x + dx - 2, y - 80)], 7, "#9aa0ae")


def _food(canvas: Canvas, x: float, y: float) -> None:
    for dx, dy in ((-92, 2), (-122, 42), (-64, 44)):
        canvas.oval(x + dx, y + dy, 35, 35, "#c48a00")
        canvas.oval(x + dx - 2, y + dy - 2, 32, 32, OCHRE)
        canvas.oval(x + dx - 12, y + dy - 12, 8, 8, "#f6cf66")
        canvas.line([(x + dx, y + dy - 32), (x + dx + 8, y + dy - 44)], 7, LEAF)
    for dx, dy in ((-16, 40), (0, 62), (16, 36), (4, 14)):
        canvas.blob(
            [
                (x + dx, y + dy - 14),
                (x + dx + 9, y + dy),
                (x + dx, y + dy + 12),
                (x + dx - 9, y + dy),
            ],
            "#7a4b2e",
        )
    meat = [
        (x + 52, y - 6),
        (x + 92, y - 34),
        (x + 138, y + 2),
        (x + 130, y + 56),
        (x + 84, y + 76),
        (x + 54, y + 46),
    ]
    canvas.blob(meat, "#b5546a")
    canvas.blob(
        [(x + 74, y + 6), (x + 96, y - 8), (x + 112, y + 18), (x + 94, y + 44), (x + 76, y + 32)],
        "#e8b4bd",
    )
    canvas.oval(x + 94, y + 18, 9, 9, WHITE)


DRAWINGS: Final = (_cash, _gold, _duty_free, _fireworks, _vape, _food)
