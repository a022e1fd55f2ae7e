"""A plan: in the small content folder, and as the item that a kiosk has of it.

planned()                         changes to the small folder: the fraud item shows a plan
hall("so-do", media)              an item whose plan has four places
"""

from collections.abc import Mapping

from folder import PNG, VIETNAMESE
from folder import article as md
from shelf import article

from content_sync.model import Item, Text
from content_sync.plan import Mark, Plan, name_of, what_of
from content_sync.prose import Block, Picture, Sentence

ID = "lua-dao"
FILE = f"items/{ID}/plan.yaml"
TEXT = f"items/{ID}/vi.md"
SHOWN = "\n![Sơn đồ](media/so-do.png)\n\nHết.\n"
PLAN = """\
picture: so-do.png
here: may
places:
  - {id: may, kind: kiosk, at: [50, 50], names: Máy này}
  - {id: hai-quan, kind: customs, at: [20, 20], names: {vi: Hải quan, en: Customs}, body: ubnd-xa}
  - {id: ve-sinh, kind: toilet, at: [80, 20.5], names: Nhà vệ sinh, what: Ở cuối hành lang}
"""
PLACES = (  # id, kind, x, y, name, what, body
    ("may", "kiosk", 500, 500, "Máy này.", "", ""),
    ("hai-quan", "customs", 10, 190, "Hải quan.", "Khai tiền ở đây.", "bank"),
    ("ve-sinh", "toilet", 560, 255, "Nhà vệ sinh.", "", ""),
    ("tap-trung", "gathering", 300, 980, "Sân trước.", "Chạy ra đây.", ""),
)


def planned(plan: str = PLAN, shown: str = SHOWN) -> Mapping[str, str | bytes | None]:
    """The small folder's fraud item with a plan, in Vietnamese alone."""
    title, summary, body = VIETNAMESE[ID]
    return {
        FILE: plan,
        TEXT: md(title, summary, body + shown),
        f"items/{ID}/en.md": None,
        f"items/{ID}/zh-Hans.md": None,
        f"items/{ID}/media/so-do.png": PNG,
    }


def hall(id_: str = "so-do", media: str = "0" * 64, here: str = "may", **more: object) -> Item:
    """An item with a plan of a hall, as publish makes it."""
    marks = tuple(Mark(id=one[0], kind=one[1], x=one[2], y=one[3], body=one[6]) for one in PLACES)
    steps = tuple(
        tuple(Sentence(said, words) for said, words in _said(id_, name, what) if words)
        for id_, _, _, _, name, what, _ in PLACES
    )
    picture = Picture(media=media, alt="Sơn đồ nhà cửa khẩu", size=(1600, 1200))
    blocks = (Block(picture=picture), Block(steps=steps))
    text = Text(title="Chỗ nào?", summary="Sơn đồ vẽ để thử.", blocks=blocks)
    plan = Plan(media=media, size=(1600, 1200), marks=marks, here=here)
    return article(id_, {"vi": text}, plan=plan, **more)


def _said(id_: str, name: str, what: str) -> tuple[tuple[str, str], ...]:
    return (name_of(id_), name), (what_of(id_), what)
